// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"
#include "huge_pages.h"

#include <array>

namespace sextant::bench {

/// Yardstick: a plain binary path-compressed trie in one pool, links of 32 bits. Keeps no counters.
class Patricia {
 public:
  static constexpr std::string_view kName = "Patricia";
  static std::size_t limit(Op op) { return yardstickLimit(op); }

  bool build(std::span<const net::IndexEntry> sorted);
  [[nodiscard]] std::size_t bytes() const { return m_nodes.capacity() * sizeof(Node); }

  [[nodiscard]] std::uint64_t longest(net::Address key) const
  {
    std::uint64_t best = 0;
    onPath({key, net::Address::kBits}, [&best](const Node& node) { best = node.answer; });
    return best;
  }
  [[nodiscard]] std::uint64_t bulk(std::span<const net::Address> keys) const
  {
    std::uint64_t sum = 0;
    for (const net::Address key : keys) sum += longest(key);
    return sum;
  }
  [[nodiscard]] std::uint64_t exact(net::Prefix key) const
  {
    std::uint64_t found = 0;
    onPath(key, [&](const Node& node) { found = node.length == key.length() ? node.answer : 0; });
    return found;
  }
  [[nodiscard]] std::uint64_t chain(net::Address key) const
  {
    std::uint64_t sum = 0;
    onPath({key, net::Address::kBits}, [&sum](const Node& node) { sum += node.answer; });
    return sum;
  }
  template <typename See>
  void subtree(net::Prefix under, See& see) const
  {
    inOrder(under, [&see](const Node& node) {
      see(node.answer - 1);
      return true;
    });
  }
  template <typename See>
  void children(net::Prefix parent, See& see) const
  {
    inOrder(parent, [&](const Node& node) {
      if (node.prefix() == parent) return true;
      see(node.answer - 1);
      return false;
    });
  }
  bool insert(const net::IndexEntry& entry);
  bool erase(const net::IndexEntry& entry);
  [[nodiscard]] std::optional<net::Prefix> firstFree(net::Prefix parent) const;

 private:
  using Link = std::uint32_t;  ///< 0 = none
  struct Node {
    net::Address address;
    std::array<Link, 2> child{};
    std::uint32_t answer = 0;  ///< handle + 1, 0 = only a fork
    std::int32_t length = 0;
    [[nodiscard]] net::Prefix prefix() const { return {address, length}; }
  };

  static std::size_t bitAt(net::Address address, int bit)
  {
    return (bit < 64 ? address.hi >> (63 - bit) : address.lo >> (127 - bit)) & 1;
  }
  static bool covers(const Node& node, net::Prefix key)
  {
    return node.length <= key.length() && commonBits(node.address, key.address()) >= node.length;
  }

  /// Each entry that covers the key, widest first.
  template <typename See>
  void onPath(net::Prefix key, See see) const
  {
    for (Link at = m_root; at != 0;) {
      const Node& node = m_nodes[at];
      if (!covers(node, key)) return;
      if (node.answer != 0) see(node);
      if (node.length == key.length()) return;
      at = node.child[bitAt(key.address(), node.length)];
    }
  }
  /// Each entry in `under`, in order; goes on inside it where `see` says so.
  template <typename See>
  void inOrder(net::Prefix under, See see) const
  {
    std::array<Link, net::Address::kBits + 2> stack;
    std::size_t depth = 0;
    stack[depth++] = topIn(under);
    while (depth > 0) {
      const Link at = stack[--depth];
      if (at == 0) continue;
      const Node& node = m_nodes[at];
      if (node.answer != 0 && !see(node)) continue;
      stack[depth++] = node.child[1];
      stack[depth++] = node.child[0];
    }
  }
  [[nodiscard]] Link topIn(net::Prefix under) const;
  Link make(net::Prefix prefix, std::uint32_t answer);
  void place(Link& link, Link added);
  void drop(Link& link);

  HugeVector<Node> m_nodes;
  std::vector<Link> m_unused;
  Link m_root = 0;
};

}  // namespace sextant::bench
