// SPDX-License-Identifier: GPL-3.0-or-later
#include "ours.h"

namespace sextant::bench {

std::uint64_t Ours::bulk(std::span<const net::Address> keys)
{
  constexpr std::size_t kSpan = 4'096;
  m_answers.resize(kSpan);
  std::uint64_t sum = 0;
  for (std::size_t at = 0; at < keys.size(); at += kSpan) {
    const auto some = keys.subspan(at, std::min(kSpan, keys.size() - at));
    const auto answers = std::span(m_answers).first(some.size());
    m_view.longestMatches(some, answers);
    for (const net::IndexMatch& match : answers)
      sum += match.length < 0 ? 0 : match.handle + std::uint64_t{1};
  }
  return sum;
}

double Ours::bytesWhileHeld(std::span<const net::IndexEntry> changed)
{
  const net::PrefixView held = m_view;
  for (const net::IndexEntry& entry : changed) erase(entry);
  for (const net::IndexEntry& entry : changed) insert(entry);
  publish();
  return static_cast<double>(m_index.bytes()) / static_cast<double>(held.size());
}

std::optional<net::Prefix> Ours::freeAddress(net::Prefix subnet) const
{
  const auto found = m_view.nextFreeAddress(subnet);
  return found ? std::optional(net::Prefix(*found, net::Address::kBits)) : std::nullopt;
}

std::array<std::uint64_t, 2> Ours::allocateAll(net::Prefix parent)
{
  std::array<std::uint64_t, 2> out{};
  while (const auto next = firstFree(parent)) {
    m_index.insert(*next, static_cast<net::Handle>(out[0]));
    publish();
    ++out[0];
    out[1] += next->address().hi;
  }
  return out;
}

void Ours::giveBackAll(net::Prefix parent)
{
  for (const net::IndexEntry& entry : m_view.children(parent)) m_index.erase(entry.prefix);
  publish();
}

}  // namespace sextant::bench
