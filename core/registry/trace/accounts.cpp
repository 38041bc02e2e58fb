// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/accounts.h"

#include <algorithm>

namespace sextant::registry {

void add(TraceHits& to, const TraceHits& more)
{
  if (to.hits == 0) {
    to.firstLine = more.firstLine;
    to.firstText = more.firstText;
  }
  to.hits += more.hits;
  to.lastLine = more.lastLine;
  to.lastText = more.lastText;
}

std::size_t Accounts::firstPlaceOf(net::Address address) const
{
  constexpr std::uint64_t kMix = 0x9e3779b97f4a7c15;
  const std::uint64_t mixed = (address.hi * kMix ^ address.lo) * kMix;
  return (mixed >> 32U) & (m_places.size() - 1);
}

/// Its own place, or the free one where it belongs.
std::size_t Accounts::placeOf(net::Address address) const
{
  std::size_t place = firstPlaceOf(address);
  while (m_places[place] != kFree && m_all[m_places[place]].address != address) {
    place = (place + 1) & (m_places.size() - 1);
  }
  return place;
}

void Accounts::fetchAhead(std::span<const CountedAddress> addresses, std::size_t at) const
{
  constexpr std::size_t kPlaceAhead = 16;
  constexpr std::size_t kAccountAhead = 8;
  if (at + kPlaceAhead >= addresses.size()) return;
  __builtin_prefetch(&m_places[firstPlaceOf(addresses[at + kPlaceAhead].address)]);
  const std::uint32_t number = m_places[firstPlaceOf(addresses[at + kAccountAhead].address)];
  if (number != kFree) __builtin_prefetch(&m_all[number]);
}

CountedAddress* Accounts::of(net::Address address)
{
  std::size_t place = placeOf(address);
  if (m_places[place] != kFree) return &m_all[m_places[place]];
  if (m_all.size() >= m_most) return nullptr;
  if (2 * (m_all.size() + 1) > m_places.size()) {
    grow();
    place = placeOf(address);
  }
  m_places[place] = static_cast<std::uint32_t>(m_all.size());
  CountedAddress& account = m_all.emplace_back();
  account.address = address;
  return &account;
}

void Accounts::grow()
{
  m_places.assign(2 * m_places.size(), kFree);
  for (std::size_t i = 0; i < m_all.size(); ++i) {  // each is another
    std::size_t place = firstPlaceOf(m_all[i].address);
    while (m_places[place] != kFree) place = (place + 1) & (m_places.size() - 1);
    m_places[place] = static_cast<std::uint32_t>(i);
  }
}

void Accounts::clear()
{
  m_all.clear();
  std::ranges::fill(m_places, kFree);
}

}  // namespace sextant::registry
