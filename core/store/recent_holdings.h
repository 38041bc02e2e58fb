// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/holding_scan.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace sextant::store {

/// Keeps what was asked for last: at least `size` values, at most twice as many.
template <typename Key, typename Value, typename Hash = std::hash<Key>>
class Recent {
 public:
  explicit Recent(std::size_t size) : m_size(size) {}
  /// Null where it is not kept. Valid until `size` others were asked for.
  Value* find(const Key& key)
  {
    if (const auto found = m_young.find(key); found != m_young.end()) return &found->second;
    auto old = m_old.extract(key);
    if (old.empty()) return nullptr;
    makeRoom();
    return &m_young.insert(std::move(old)).position->second;
  }
  Value& keep(const Key& key, Value value)
  {
    makeRoom();
    return m_young.insert_or_assign(key, std::move(value)).first->second;
  }
  void clear()
  {
    m_young.clear();
    m_old.clear();
  }

 private:
  void makeRoom()
  {
    if (m_young.size() < m_size) return;
    m_old = std::exchange(m_young, {});
  }
  std::size_t m_size;
  std::unordered_map<Key, Value, Hash> m_young;
  std::unordered_map<Key, Value, Hash> m_old;
};

/// Holdings believed today, as StoredHoldings tells them. What it read last it keeps as long as the
/// file stays as it is: chains mostly begin alike. Every question needs a Snapshot in which
/// `refresh` was called. Throws SQLite::Exception.
class RecentHoldings {
 public:
  /// `database` must outlive this. Keeps some `most` prefixes and versions, twice as many at times.
  explicit RecentHoldings(Database& database, std::size_t most = 8192)
      : m_database(database), m_places(most), m_versions(most)
  {
  }

  /// Forgets everything if the file was changed, by whomever; true where it was.
  bool refresh();
  /// The newest entry.
  [[nodiscard]] const HeadMark& head() const { return m_head; }
  /// As Holdings::covering.
  [[nodiscard]] std::vector<model::Holding> covering(net::Prefix prefix, Period during);
  /// The version with that number; null where there is none. Valid until the next question.
  const model::Holding* version(model::VersionId version);

 private:
  struct PrefixHash {
    std::size_t operator()(net::Prefix prefix) const;
  };
  /// A prefix that somebody holds or held.
  struct Place {
    std::vector<model::VersionId> believed;  ///< in the order of time
    bool aroundKnown = false;
    std::optional<net::Prefix> around;  ///< the narrowest other that covers it
  };
  [[nodiscard]] std::optional<net::Prefix> narrowestAround(net::Prefix prefix, int longest);
  Place& placeAt(net::Prefix prefix);

  Database& m_database;
  std::optional<unsigned> m_seen;  ///< the file's data version
  HeadMark m_head;
  Recent<net::Prefix, Place, PrefixHash> m_places;
  Recent<model::VersionId, model::Holding> m_versions;
};

}  // namespace sextant::store
