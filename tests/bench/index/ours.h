// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

#include <array>

namespace sextant::bench {

/// The prefix index; lookups ask a view.
class Ours {
 public:
  static constexpr std::string_view kName = "ours";
  static std::size_t limit(Op /*op*/) { return std::numeric_limits<std::size_t>::max(); }

  bool build(std::span<const net::IndexEntry> sorted)
  {
    m_index.build(sorted);
    return publish();
  }
  [[nodiscard]] std::size_t bytes() const { return m_index.bytes(); }

  [[nodiscard]] std::uint64_t longest(net::Address key) const
  {
    const auto found = m_view.longestMatch(key);
    return found ? found->handle + std::uint64_t{1} : 0;
  }
  std::uint64_t bulk(std::span<const net::Address> keys);
  [[nodiscard]] std::uint64_t exact(net::Prefix key) const
  {
    const auto found = m_view.exact(key);
    return found ? *found + std::uint64_t{1} : 0;
  }
  [[nodiscard]] std::uint64_t chain(net::Address key) const
  {
    std::uint64_t sum = 0;
    for (const net::IndexEntry& entry : m_view.chain(net::Prefix(key, net::Address::kBits)))
      sum += entry.handle + std::uint64_t{1};
    return sum;
  }

  template <typename See>
  void subtree(net::Prefix under, See& see) const
  {
    m_view.walk(under, std::nullopt, [&see](const net::IndexEntry& entry) {
      see(entry.handle);
      return net::IndexWalk::inside;
    });
  }
  /// Page by page, as a window would.
  template <typename See>
  void subtreeList(net::Prefix under, See& see) const
  {
    constexpr std::size_t kPage = 1'000;
    std::vector<net::IndexEntry> page = m_view.subtree(under, {std::nullopt, kPage});
    while (!page.empty()) {
      for (const net::IndexEntry& entry : page) see(entry.handle);
      if (page.size() < kPage) return;
      page = m_view.subtree(under, {page.back().prefix, kPage});
    }
  }
  template <typename See>
  void children(net::Prefix parent, See& see) const
  {
    for (const net::IndexEntry& entry : m_view.children(parent)) see(entry.handle);
  }

  bool insert(const net::IndexEntry& entry) { return m_index.insert(entry.prefix, entry.handle); }
  bool erase(const net::IndexEntry& entry) { return m_index.erase(entry.prefix); }
  bool publish()
  {
    m_view = m_index.view();
    return true;
  }
  /// Per prefix, after these were erased and inserted again while a reader kept the state before.
  double bytesWhileHeld(std::span<const net::IndexEntry> changed);

  [[nodiscard]] std::optional<net::Prefix> firstFree(net::Prefix parent) const
  {
    return one(parent, net::FreePlacement::first);
  }
  [[nodiscard]] std::optional<net::Prefix> bestFree(net::Prefix parent) const
  {
    return one(parent, net::FreePlacement::best);
  }
  [[nodiscard]] std::optional<net::Prefix> sparseFree(net::Prefix parent) const
  {
    return one(parent, net::FreePlacement::sparse);
  }
  [[nodiscard]] std::optional<net::Prefix> largestFree(net::Prefix parent) const
  {
    return m_view.largestFree(parent);
  }
  [[nodiscard]] std::uint64_t taken(net::Prefix parent) const
  {
    return m_view.taken(parent).entries;
  }
  [[nodiscard]] std::optional<net::Prefix> freeAddress(net::Prefix subnet) const;
  /// Asks for the next free /64, takes it and shows it, until there is none. Items and their sum.
  std::array<std::uint64_t, 2> allocateAll(net::Prefix parent);
  void giveBackAll(net::Prefix parent);

 private:
  [[nodiscard]] std::optional<net::Prefix> one(net::Prefix parent, net::FreePlacement how) const
  {
    const auto found = m_view.freePrefixes({parent, 64, 1, how});
    return found.empty() ? std::nullopt : std::optional(found.front());
  }

  net::PrefixIndex m_index;
  net::PrefixView m_view;
  std::vector<net::IndexMatch> m_answers;
};

}  // namespace sextant::bench
