// SPDX-License-Identifier: GPL-3.0-or-later
#include "patricia.h"

namespace sextant::bench {

bool Patricia::build(std::span<const net::IndexEntry> sorted)
{
  m_nodes.reserve(2 * sorted.size());
  m_nodes.emplace_back();
  for (const net::IndexEntry& entry : sorted) insert(entry);
  return true;
}

Patricia::Link Patricia::topIn(net::Prefix under) const
{
  Link at = m_root;
  while (at != 0 && m_nodes[at].length < under.length() && covers(m_nodes[at], under))
    at = m_nodes[at].child[bitAt(under.address(), m_nodes[at].length)];
  return at != 0 && under.covers(m_nodes[at].prefix()) ? at : 0;
}

Patricia::Link Patricia::make(net::Prefix prefix, std::uint32_t answer)
{
  const Node node{prefix.address(), {}, answer, prefix.length()};
  if (!m_unused.empty()) {
    const Link at = m_unused.back();
    m_unused.pop_back();
    m_nodes[at] = node;
    return at;
  }
  m_nodes.push_back(node);
  return static_cast<Link>(m_nodes.size() - 1);
}

bool Patricia::insert(const net::IndexEntry& entry)
{
  const std::uint32_t answer = entry.handle + 1;
  // A fork and a leaf at most: links into the pool stay good below.
  m_nodes.reserve(m_nodes.size() + 2 > m_nodes.capacity() ? 2 * m_nodes.capacity() : 0);
  Link* link = &m_root;
  while (*link != 0 && covers(m_nodes[*link], entry.prefix)) {
    Node& node = m_nodes[*link];
    if (node.length == entry.prefix.length()) {
      if (node.answer != 0) return false;
      node.answer = answer;
      return true;
    }
    link = &node.child[bitAt(entry.prefix.address(), node.length)];
  }
  place(*link, make(entry.prefix, answer));
  return true;
}

/// Puts a new node where `link` leads, above what is there or beside it under a fork.
void Patricia::place(Link& link, Link added)
{
  const Link old = link;
  const net::Prefix prefix = m_nodes[added].prefix();
  link = added;
  if (old == 0) return;
  const net::Address there = m_nodes[old].address;
  const int common = std::min(commonBits(there, prefix.address()),
                              std::min(prefix.length(), int{m_nodes[old].length}));
  if (common < prefix.length()) {
    link = make({there, common}, 0);
    m_nodes[link].child[bitAt(prefix.address(), common)] = added;
  }
  m_nodes[link].child[bitAt(there, common)] = old;
}

bool Patricia::erase(const net::IndexEntry& entry)
{
  Link* above = nullptr;
  Link* link = &m_root;
  while (*link != 0 && covers(m_nodes[*link], entry.prefix) &&
         m_nodes[*link].length < entry.prefix.length()) {
    above = link;
    link = &m_nodes[*link].child[bitAt(entry.prefix.address(), m_nodes[*link].length)];
  }
  if (*link == 0 || m_nodes[*link].prefix() != entry.prefix || m_nodes[*link].answer == 0)
    return false;
  m_nodes[*link].answer = 0;
  drop(*link);
  if (above != nullptr && m_nodes[*above].answer == 0) drop(*above);
  return true;
}

/// Takes away what is no entry and forks no more.
void Patricia::drop(Link& link)
{
  const Link at = link;
  const auto [left, right] = m_nodes[at].child;
  if (left != 0 && right != 0) return;
  link = left != 0 ? left : right;
  m_unused.push_back(at);
}

std::optional<net::Prefix> Patricia::firstFree(net::Prefix parent) const
{
  net::Prefix free = parent.sub(64, 0);
  bool found = false;
  inOrder(parent, [&](const Node& node) {
    if (node.prefix() == parent) return true;
    found = found || free.last() < node.address;
    if (!found) free = {node.prefix().last() + net::Address{0, 1}, 64};
    return false;
  });
  return parent.covers(free) ? std::optional(free) : std::nullopt;
}

}  // namespace sextant::bench
