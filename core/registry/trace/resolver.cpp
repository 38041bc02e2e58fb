// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/resolver.h"

namespace sextant::registry {

Resolver::Known& Resolver::placeOf(net::Address address)
{
  constexpr std::uint64_t kMix = 0x9e3779b97f4a7c15;
  const std::uint64_t mixed = (address.hi * kMix ^ address.lo) * kMix;
  return m_known[mixed >> 52U];
}

void Resolver::run(const TextPiece& piece)
{
  static_assert(kKnown == 1U << (64U - 52U));
  m_found.clear();
  m_unknown.clear();
  m_asked.clear();
  net::findAddresses(piece.text(), piece.from, piece.to, m_found);
  m_traced.resize(m_found.size());
  for (std::uint32_t i = 0; i < m_found.size(); ++i) {
    const Known& known = placeOf(m_found[i].address);
    if (known.valid && known.address == m_found[i].address) {
      m_traced[i] = known.traced;
    } else {
      m_unknown.push_back(i);
      m_asked.push_back(m_found[i].address);
    }
  }
  m_answers.resize(m_asked.size());
  m_table.trace(m_asked, m_answers);
  for (std::size_t i = 0; i < m_asked.size(); ++i) {
    m_traced[m_unknown[i]] = m_answers[i];
    placeOf(m_asked[i]) = {m_asked[i], m_answers[i], true};
  }
}

}  // namespace sextant::registry
