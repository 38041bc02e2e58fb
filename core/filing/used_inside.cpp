// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/used_inside.h"

namespace sextant::filing {

void UsedInside::add(net::Prefix prefix)
{
  while (!m_open.empty() && !m_open.back().prefix.covers(prefix)) closeTop();
  if (!m_open.empty()) m_open.back().used += sizeOf(prefix);
  m_open.push_back({prefix, 0});
}

void UsedInside::closeTop()
{
  if (m_open.back().used != 0) m_used.emplace(m_open.back().prefix, m_open.back().used);
  m_open.pop_back();
}

void UsedInside::finish()
{
  while (!m_open.empty()) closeTop();
}

net::Count UsedInside::of(net::Prefix prefix) const
{
  const auto found = m_used.find(prefix);
  return found == m_used.end() ? net::Count(0) : found->second;
}

net::Count sizeOf(net::Prefix prefix)
{
  return net::powerOfTwo(net::Address::kBits - prefix.length());
}

std::string percent(const net::Count& part, const net::Count& whole)
{
  const net::Count hundredths = (part * 20'000 + whole) / (whole * 2);
  if (hundredths == 0 && part != 0) return "<0.01%";
  const std::string places = net::toString(hundredths % 100);
  return net::toString(hundredths / 100) + (places.size() < 2 ? ".0" : ".") + places + "%";
}

}  // namespace sextant::filing
