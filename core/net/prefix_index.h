// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace sextant::net {

/// Prefixes in memory, each with a handle of the caller's. Every question costs O(answers · log n);
/// none walks what it does not answer. Questions may be asked from several threads as long as
/// nobody changes the index.
class PrefixIndex {
 public:
  using Handle = std::uint64_t;
  struct Entry {
    Prefix prefix;
    Handle handle = 0;
    friend bool operator==(const Entry&, const Entry&) = default;
  };

  /// From where on a walk goes, and how many entries it gives at most.
  struct Page {
    std::optional<Prefix> after;  ///< only entries that sort behind it
    std::size_t limit = static_cast<std::size_t>(-1);
  };

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

  [[nodiscard]] std::size_t size() const;
  [[nodiscard]] std::optional<Handle> exact(Prefix prefix) const;
  /// The narrowest entry that covers the key; an equal one counts.
  [[nodiscard]] std::optional<Entry> longestMatch(Prefix key) const;
  [[nodiscard]] std::optional<Entry> longestMatch(Address key) const
  {
    return longestMatch(Prefix(key, Address::kBits));
  }
  /// Every entry that covers the key, widest first; an equal one is the last.
  [[nodiscard]] std::vector<Entry> chain(Prefix key) const;
  /// Whether any entry covers the key or lies in it.
  [[nodiscard]] bool overlaps(Prefix key) const;
  /// Entries in `under`, itself included, in address order, the wider first.
  [[nodiscard]] std::vector<Entry> subtree(Prefix under, const Page& page) const;
  [[nodiscard]] std::vector<Entry> subtree(Prefix under) const { return subtree(under, Page{}); }
  /// Entries in `parent` that no other entry in it covers, itself not included, in address order.
  /// `parent` need not be an entry. `page.after` is a child given before.
  [[nodiscard]] std::vector<Entry> children(Prefix parent, const Page& page) const;
  [[nodiscard]] std::vector<Entry> children(Prefix parent) const
  {
    return children(parent, Page{});
  }
  /// How many entries lie in `under`, itself included.
  [[nodiscard]] std::size_t count(Prefix under) const;

 private:
  class Tree;
  std::unique_ptr<Tree> m_tree;
};

}  // namespace sextant::net
