// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/address_finder.h"
#include "registry/trace/text_pieces.h"

#include <vector>

namespace sextant::registry {

/// Finds the addresses of a piece and who holds them. Remembers some of the last, since logs
/// repeat. One per thread.
class Resolver {
 public:
  explicit Resolver(const TraceTable& table) : m_table(table), m_known(kKnown) {}

  void run(const TextPiece& piece);
  [[nodiscard]] std::span<const net::FoundAddress> found() const { return m_found; }
  /// As many as found.
  [[nodiscard]] std::span<const Traced> traced() const { return m_traced; }

 private:
  static constexpr std::size_t kKnown = 4096;
  struct Known {
    net::Address address;
    Traced traced;
    bool valid = false;
  };
  Known& placeOf(net::Address address);

  const TraceTable& m_table;
  std::vector<Known> m_known;
  std::vector<net::FoundAddress> m_found;
  std::vector<Traced> m_traced;
  std::vector<std::uint32_t> m_unknown;  ///< places in m_found
  std::vector<net::Address> m_asked;
  std::vector<Traced> m_answers;
};

}  // namespace sextant::registry
