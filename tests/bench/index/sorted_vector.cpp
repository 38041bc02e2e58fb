// SPDX-License-Identifier: GPL-3.0-or-later
#include "sorted_vector.h"

#include "net/free_space.h"
#include "net/interface_id.h"

namespace sextant::bench {

/// Free space costs it a walk over all children.
std::size_t SortedVector::limit(Op op)
{
  return op >= Op::firstFree ? 20 : std::numeric_limits<std::size_t>::max();
}

bool SortedVector::build(std::span<const net::IndexEntry> sorted)
{
  m_entries.assign(sorted.begin(), sorted.end());
  m_parents.reserve(m_entries.size());
  for (Place at = 0; at < m_entries.size(); ++at) {
    Place around = at == 0 ? kNone : at - 1;
    while (around != kNone && !m_entries[around].prefix.covers(m_entries[at].prefix))
      around = m_parents[around];
    m_parents.push_back(around);
  }
  return true;
}

std::size_t SortedVector::past(std::size_t at) const
{
  const net::Prefix prefix = m_entries[at].prefix;
  const std::size_t next = at + 1;
  if (next == m_entries.size() || !prefix.covers(m_entries[next].prefix)) return next;
  return std::size_t{before({prefix.last(), net::Address::kBits})} + 1;
}

std::vector<net::Prefix> SortedVector::occupied(net::Prefix parent) const
{
  std::vector<net::Prefix> out;
  eachChild(parent, [&out](const net::IndexEntry& entry) {
    out.push_back(entry.prefix);
    return true;
  });
  return out;
}

/// From gap to gap: all children are as long as what is asked for.
std::optional<net::Prefix> SortedVector::firstFree(net::Prefix parent) const
{
  net::Prefix free = parent.sub(64, 0);
  eachChild(parent, [&free](const net::IndexEntry& entry) {
    if (free.last() < entry.prefix.address()) return false;
    free = {entry.prefix.last() + net::Address{0, 1}, 64};
    return true;
  });
  return parent.covers(free) ? std::optional(free) : std::nullopt;
}

std::optional<net::Prefix> SortedVector::bestFree(net::Prefix parent) const
{
  const auto found = net::freePrefixes({parent, 64, 1, net::FreePlacement::best}, occupied(parent));
  return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<net::Prefix> SortedVector::sparseFree(net::Prefix parent) const
{
  const auto found =
      net::freePrefixes({parent, 64, 1, net::FreePlacement::sparse}, occupied(parent));
  return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<net::Prefix> SortedVector::largestFree(net::Prefix parent) const
{
  return net::largestFree(parent, occupied(parent));
}

std::optional<net::Prefix> SortedVector::freeAddress(net::Prefix subnet) const
{
  net::Address free = subnet.address();
  while (net::isReservedInterfaceId(free.lo)) free = free + net::Address{0, 1};
  eachChild(subnet, [&free](const net::IndexEntry& entry) {
    if (free < entry.prefix.address()) return false;
    do free = free + net::Address{0, 1};
    while (net::isReservedInterfaceId(free.lo));
    return true;
  });
  return net::Prefix(free, net::Address::kBits);
}

std::uint64_t SortedVector::taken(net::Prefix parent) const
{
  std::uint64_t count = 0;
  eachChild(parent, [&count](const net::IndexEntry& /*entry*/) { return ++count != 0; });
  return count;
}

}  // namespace sextant::bench
