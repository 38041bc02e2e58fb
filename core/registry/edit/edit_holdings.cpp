// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/edit/edit_holdings.h"

#include <algorithm>

namespace sextant::registry {

using model::Holding;

Result<> EditHoldings::gather(std::span<const net::Prefix> places)
{
  TRY(m_gathered, Gathered::about(m_stored, places));
  return {};
}

void EditHoldings::opened(const Holding& holding)
{
  if (m_gathered) m_gathered->add(holding);
}

void EditHoldings::closed(const Holding& holding)
{
  if (m_gathered) m_gathered->remove(holding);
}

Result<std::vector<Holding>> EditHoldings::covering(net::Prefix prefix, Period during) const
{
  if (m_gathered && m_gathered->knows(prefix)) return m_gathered->covering(prefix, during);
  if (!m_last || m_last->prefix != prefix || m_last->written != m_writer.written()) {
    TRY(auto around, m_stored.covering(prefix, {}));
    m_last = {prefix, m_writer.written(), std::move(around)};
  }
  std::vector<Holding> out;
  std::ranges::copy_if(m_last->around, std::back_inserter(out),
                       [during](const Holding& one) { return one.valid.meets(during); });
  return out;
}

Result<> EditHoldings::inside(net::Prefix prefix, Period during, const Visitor& visit,
                              std::optional<net::Prefix> after) const
{
  if (m_gathered && m_gathered->knows(prefix))
    return m_gathered->inside(prefix, during, visit, after);
  return m_stored.inside(prefix, during, visit, after);
}

}  // namespace sextant::registry
