// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/index/holdings_view.h"
#include "registry/index/paged.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sextant::registry {

/// The names of zones by number, from 1.
class ZoneNumbers {
 public:
  using Names = std::vector<std::string>;

  std::uint32_t numberOf(std::string_view name);
  [[nodiscard]] std::shared_ptr<const Names> names() const { return m_names; }

 private:
  std::shared_ptr<const Names> m_names = std::make_shared<const Names>();
  std::unordered_map<std::string, std::uint32_t> m_numbers;
  std::string m_lastName;
  std::uint32_t m_lastNumber = 0;
};

/// The instants at which a belief begins or ends.
class Boundaries {
 public:
  /// Counts the bounds of the period that lie behind `since`.
  void add(Period period, Instant since);
  void remove(Period period, Instant since);
  void dropUpTo(Instant since);
  [[nodiscard]] Instant next() const;

 private:
  void count(Instant bound);
  void uncount(Instant bound);
  std::map<Instant, std::uint64_t> m_counts;
  std::map<Instant, std::uint64_t>::iterator m_last = m_counts.end();  ///< mostly asked for again
};

/// Holdings in memory: every current belief that is not over at `since`, future ones too. Changed
/// by one thread at a time; readers ask views.
class HoldingsIndex {
 public:
  explicit HoldingsIndex(Instant since) : m_since(since) {}
  HoldingsIndex(const HoldingsIndex&) = delete;
  HoldingsIndex& operator=(const HoldingsIndex&) = delete;

  /// Bulk: `gather` everything in any order, about `expected` beliefs, then `build` once.
  void expect(std::size_t expected) { m_gathered.reserve(expected); }
  void gather(const IndexedHolding& holding);
  void build();

  void add(const IndexedHolding& holding);
  /// Takes away the belief of that version; nothing where it is not held here.
  void remove(net::Prefix prefix, model::VersionId version);
  /// Lets time pass: what was over at `now` is held no more. Costs a look at every prefix that is
  /// not held all the time, and only where a boundary lies between.
  void advance(Instant now);

  std::uint32_t zoneNumber(std::string_view name) { return m_zones.numberOf(name); }
  [[nodiscard]] Instant since() const { return m_since; }
  [[nodiscard]] std::size_t size() const { return m_prefixes.size(); }
  /// Bytes in memory.
  [[nodiscard]] std::size_t bytes() const;
  /// Says which invariant is broken, empty when none is. Walks everything.
  [[nodiscard]] std::string fault();

  /// The journal entry up to which this is true, and its hash: kept here for views to tell.
  void setHead(model::EntryNumber height, std::vector<std::uint8_t> hash);
  [[nodiscard]] model::EntryNumber height() const { return m_height; }
  [[nodiscard]] const std::vector<std::uint8_t>& headHash() const { return m_headHash; }
  HoldingsView view();

 private:
  using Number = std::uint32_t;  ///< of a belief, + 1; 0 = none

  [[nodiscard]] bool sortsBefore(const net::IndexEntry& a, const net::IndexEntry& b) const;
  Number place(const Belief& belief);
  void release(Number number);
  [[nodiscard]] std::vector<IndexedHolding> beliefsAt(net::Prefix prefix) const;
  [[nodiscard]] std::string faultAt(const net::IndexEntry& entry, bool exception) const;
  void replace(net::Prefix prefix, const std::vector<IndexedHolding>& beliefs);
  void mark(net::Prefix prefix, bool exception);

  Instant m_since;
  model::EntryNumber m_height = 0;
  std::vector<std::uint8_t> m_headHash;
  net::PrefixIndex m_prefixes;
  net::PrefixIndex m_exceptions;
  Paged<Belief> m_beliefs;
  std::vector<Number> m_unused;
  std::vector<net::IndexEntry> m_gathered;
  bool m_inOrder = true;  ///< m_gathered
  ZoneNumbers m_zones;
  Boundaries m_boundaries;
};

}  // namespace sextant::registry
