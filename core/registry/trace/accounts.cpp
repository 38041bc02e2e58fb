// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/accounts.h"

namespace sextant::registry {
namespace {

std::uint64_t hashOf(net::Address address)
{
  constexpr std::uint64_t kMix = 0x9e3779b97f4a7c15;
  return (address.hi * kMix ^ address.lo) * kMix;
}

}  // namespace

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

void Accounts::fetchAhead(std::span<const CountedAddress> addresses, std::size_t at) const
{
  constexpr std::size_t kPlaceAhead = 16;
  constexpr std::size_t kAccountAhead = 8;
  if (at + kPlaceAhead >= addresses.size()) return;
  const auto numberAhead = [&](std::size_t ahead) -> const std::uint32_t& {
    return m_numbers.at(m_numbers.firstPlaceOf(hashOf(addresses[at + ahead].address)));
  };
  __builtin_prefetch(&numberAhead(kPlaceAhead));
  const std::uint32_t number = numberAhead(kAccountAhead);
  if (number != NumberTable::kFree) __builtin_prefetch(&m_all[number]);
}

CountedAddress* Accounts::of(net::Address address)
{
  const std::size_t place = m_numbers.placeOf(
      hashOf(address),
      [this, address](std::uint32_t number) { return m_all[number].address == address; });
  if (m_numbers.at(place) != NumberTable::kFree) return &m_all[m_numbers.at(place)];
  if (m_all.size() >= m_most) return nullptr;
  CountedAddress& account = m_all.emplace_back();
  account.address = address;
  m_numbers.add(place, [this](std::uint32_t number) { return hashOf(m_all[number].address); });
  return &account;
}

void Accounts::clear()
{
  m_all.clear();
  m_numbers.clear();
}

}  // namespace sextant::registry
