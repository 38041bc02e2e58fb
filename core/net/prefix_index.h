// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/free_space.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace sextant::net {

namespace index {
struct Branch;
}

/// What an index keeps of a prefix: a number of the caller's.
using Handle = std::uint32_t;

struct IndexEntry {
  Prefix prefix;
  Handle handle = 0;
  friend bool operator==(const IndexEntry&, const IndexEntry&) = default;
};

/// One answer of many: the longest match, `length` -1 where nothing covers the address.
struct IndexMatch {
  Handle handle = 0;
  std::int16_t length = -1;
  friend bool operator==(const IndexMatch&, const IndexMatch&) = default;
};

/// From where on a walk goes, and how many entries it gives at most.
struct IndexPage {
  std::optional<Prefix> after;  ///< only entries that sort behind it
  std::size_t limit = static_cast<std::size_t>(-1);
};

/// What to do after an entry seen on a walk.
enum class IndexWalk { inside, past, stop };

/// Entries that follow each other, as an index has them.
struct IndexRun {
  const std::uint64_t* hi;
  const std::uint64_t* lo;  ///< null where all are 0
  const std::uint8_t* lengths;
  const Handle* handles;
  int count;

  [[nodiscard]] IndexEntry operator[](int i) const
  {
    return {Prefix({hi[i], lo == nullptr ? 0 : lo[i]}, lengths[i]), handles[i]};
  }
};

/// What stands directly inside a prefix: entries that no other entry in it covers.
struct IndexTaken {
  std::uint64_t entries = 0;
  Count addresses = 0;  ///< exact
  friend bool operator==(const IndexTaken&, const IndexTaken&) = default;
};

/// An index as it stood at one moment; never changes, costs nothing to copy, may be asked from any
/// thread while the index goes on. Every question costs O(answers + log n), unless said; none walks
/// what it does not answer, and free space is never enumerated. Entries that cover the prefix
/// asked about stand around it and take nothing in it.
class PrefixView {
 public:
  PrefixView();  ///< of an empty index
  PrefixView(const PrefixView&);
  PrefixView& operator=(const PrefixView&);
  PrefixView(PrefixView&&) noexcept;
  PrefixView& operator=(PrefixView&&) noexcept;
  ~PrefixView();

  [[nodiscard]] std::size_t size() const;
  [[nodiscard]] std::optional<Handle> exact(Prefix prefix) const;
  /// The narrowest entry that covers the key; an equal one counts.
  [[nodiscard]] std::optional<IndexEntry> longestMatch(Prefix key) const;
  [[nodiscard]] std::optional<IndexEntry> longestMatch(Address key) const
  {
    return longestMatch(Prefix(key, Address::kBits));
  }
  /// The same for many at once, several times as fast. `out` is as long as `keys`.
  void longestMatches(std::span<const Address> keys, std::span<IndexMatch> out) const;
  /// Every entry that covers the key, widest first; an equal one is the last.
  [[nodiscard]] std::vector<IndexEntry> chain(Prefix key) const;
  /// Whether any entry covers the key or lies in it.
  [[nodiscard]] bool overlaps(Prefix key) const;

  /// Entries in `under`, itself included, in address order, the wider first.
  [[nodiscard]] std::vector<IndexEntry> subtree(Prefix under, const IndexPage& page = {}) const;
  /// Those directly inside `parent`, in address order. `page.after` is a child given before.
  [[nodiscard]] std::vector<IndexEntry> children(Prefix parent, const IndexPage& page = {}) const;
  /// The same as subtree, entry by entry, behind `after` where given; `visit` gives an IndexWalk.
  template <typename Visit>
  void walk(Prefix under, std::optional<Prefix> after, Visit visit) const
  {
    eachRun(under, after, [&visit](const IndexRun& run) -> std::pair<int, IndexWalk> {
      for (int i = 0; i < run.count; ++i) {
        const IndexWalk next = visit(run[i]);
        if (next != IndexWalk::inside) return {i, next};
      }
      return {run.count, IndexWalk::inside};
    });
  }
  /// How many entries lie in `under`, itself included.
  [[nodiscard]] std::size_t count(Prefix under) const;
  [[nodiscard]] IndexTaken taken(Prefix parent) const;

  /// As the function of free_space.h, with all in the index occupied.
  [[nodiscard]] std::vector<Prefix> freePrefixes(const FreeQuery& query,
                                                 const KeptSpace& kept = {}) const;
  [[nodiscard]] std::optional<Prefix> largestFree(Prefix parent) const;
  /// Costs O(what stands directly inside / 32) where much does.
  [[nodiscard]] Count freeCount(Prefix parent, int length) const;
  [[nodiscard]] Prefix growsTo(Prefix prefix, Prefix parent) const;
  /// The lowest free address in `subnet` that an interface may have (RFC 5453, RFC 2526). None
  /// when it is full.
  [[nodiscard]] std::optional<Address> nextFreeAddress(Prefix subnet) const;

 private:
  friend class PrefixIndex;
  struct State;
  /// Of each run the visitor says how many entries it passed, and how to go on from there.
  void eachRun(Prefix under, std::optional<Prefix> after,
               const std::function<std::pair<int, IndexWalk>(const IndexRun&)>& visit) const;
  explicit PrefixView(std::shared_ptr<const State> state);
  [[nodiscard]] const index::Branch* root() const;
  std::shared_ptr<const State> m_state;  ///< null: empty
};

/// Prefixes in memory, each with a handle, changed by one thread at a time. Readers ask views.
class PrefixIndex {
 public:
  PrefixIndex();
  PrefixIndex(PrefixIndex&&) noexcept;
  PrefixIndex& operator=(PrefixIndex&&) noexcept;
  ~PrefixIndex();

  /// False, and nothing changed, when the prefix is there already.
  bool insert(Prefix prefix, Handle handle);
  /// Gives a prefix that is there another handle; false when it is not there.
  bool assign(Prefix prefix, Handle handle);
  /// False when it was not there.
  bool erase(Prefix prefix);
  void clear();
  /// Replaces all by `sorted`, ascending, each prefix once.
  void build(std::span<const IndexEntry> sorted);

  /// What readers may see from now on: the index as it stands. Sums up what the changes since the
  /// last view touched, each leaf once; later changes copy what they touch first.
  [[nodiscard]] PrefixView view();
  /// Bytes allotted for entries and all counters, copies that views still need included.
  [[nodiscard]] std::size_t bytes() const;
  /// Walks everything and says which invariant is broken; empty when none is. For tests.
  [[nodiscard]] std::string fault() const;

  // What is there now, changes since the last view included.
  [[nodiscard]] std::size_t size() const;
  [[nodiscard]] std::optional<Handle> exact(Prefix prefix) const;

 private:
  class Writer;
  std::unique_ptr<Writer> m_writer;
};

}  // namespace sextant::net
