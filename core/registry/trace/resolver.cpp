// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/resolver.h"

namespace sextant::registry {
namespace {

constexpr unsigned kKnownBits = 13;

}  // namespace

Resolver::Known& Resolver::placeOf(net::Address address)
{
  constexpr std::uint64_t kMix = 0x9e3779b97f4a7c15;
  const std::uint64_t mixed = (address.hi * kMix ^ address.lo) * kMix;
  return m_known[mixed >> (64U - kKnownBits)];
}

void Resolver::run(const TextPiece& piece)
{
  m_found.clear();
  m_asked.clear();
  net::findAddresses(piece.text(), piece.from, piece.to, m_found);
  m_traced.resize(m_found.size());
  if (m_piecesToAskAll > 0) {
    --m_piecesToAskAll;
    askAll();
  } else {
    askUnknown();
  }
}

void Resolver::askAll()
{
  for (const net::FoundAddress& found : m_found) m_asked.push_back(found.address);
  m_table.trace(m_asked, m_traced);
}

void Resolver::askUnknown()
{
  constexpr std::size_t kWorthIt = 16;  // one known of so many
  constexpr unsigned kPieces = 7;       // not looked up where it is not
  if (m_known.empty()) {                // of the address `::` all is known from the beginning
    m_known.resize(std::size_t{1} << kKnownBits, Known{{}, m_table.trace(net::Address{})});
  }
  m_unknown.clear();
  for (std::uint32_t i = 0; i < m_found.size(); ++i) {
    const Known& known = placeOf(m_found[i].address);
    if (known.address == m_found[i].address) {
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
    placeOf(m_asked[i]) = {m_asked[i], m_answers[i]};
  }
  if ((m_found.size() - m_asked.size()) * kWorthIt < m_found.size()) m_piecesToAskAll = kPieces;
}

}  // namespace sextant::registry
