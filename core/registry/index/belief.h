// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/holding.h"

#include <array>
#include <cstdint>

namespace sextant::registry {

/// A belief about a prefix without its facts; the store has them under `version`.
struct IndexedHolding {
  net::Prefix prefix;
  model::VersionId version = 0;
  model::Kind kind = model::Kind::assignment;
  model::Status status = model::Status::active;
  model::ObjectId holder = 0;  ///< 0 = nobody named
  model::ObjectId member = 0;  ///< 0 = outside any plan
  std::uint32_t zone = 0;      ///< HoldingsView::zoneName tells which; 0 = none
  Period valid;
  friend bool operator==(const IndexedHolding&, const IndexedHolding&) = default;
};

/// The same as the index keeps it. Ids rise by one from 1, so 40 bits last for a million million.
class Belief {
 public:
  Belief() = default;
  explicit Belief(const IndexedHolding& from)
      : m_valid(from.valid),
        m_kindAndStatus(static_cast<std::uint8_t>(static_cast<unsigned>(from.kind) |
                                                  static_cast<unsigned>(from.status) << 4U)),
        m_zone(from.zone)
  {
    put(kVersion, from.version);
    put(kHolder, from.holder);
    put(kMember, from.member);
  }
  /// False for ids that no register of this world has.
  static bool fits(const IndexedHolding& one)
  {
    const auto all = static_cast<std::uint64_t>(one.version | one.holder | one.member);
    return all >> kIdBits == 0;
  }

  [[nodiscard]] IndexedHolding about(net::Prefix prefix) const
  {
    return {prefix,       version(),    kind(), static_cast<model::Status>(m_kindAndStatus >> 4U),
            get(kHolder), get(kMember), m_zone, m_valid};
  }
  [[nodiscard]] model::VersionId version() const { return get(kVersion); }
  [[nodiscard]] model::Kind kind() const { return static_cast<model::Kind>(m_kindAndStatus & 15U); }
  [[nodiscard]] Period valid() const { return m_valid; }

  /// The belief about the same prefix that is next in time, + 1; 0 = none.
  [[nodiscard]] std::uint32_t next() const { return m_next; }
  void setNext(std::uint32_t next) { m_next = next; }

 private:
  static constexpr int kIdBits = 40;
  enum Id : std::size_t { kVersion, kHolder, kMember, kIds };
  [[nodiscard]] std::int64_t get(Id id) const
  {
    return static_cast<std::int64_t>(std::uint64_t{m_high[id]} << 32U | m_low[id]);
  }
  void put(Id id, std::int64_t value)
  {
    const auto bits = static_cast<std::uint64_t>(value);
    m_low[id] = static_cast<std::uint32_t>(bits);
    m_high[id] = static_cast<std::uint8_t>(bits >> 32U);
  }

  Period m_valid;
  std::array<std::uint32_t, kIds> m_low{};
  std::array<std::uint8_t, kIds> m_high{};
  std::uint8_t m_kindAndStatus = 0;
  std::uint32_t m_zone = 0;
  std::uint32_t m_next = 0;
};
static_assert(sizeof(Belief) == 40);

}  // namespace sextant::registry
