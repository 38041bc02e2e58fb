// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/selection.h"

namespace sextant::desktop {

namespace {
constexpr std::size_t kLongestWay = 200;
}

std::optional<net::Prefix> Selection::prefix() const
{
  if (!m_place) return std::nullopt;
  return m_place->prefix;
}

void Selection::select(const Place& place)
{
  if (m_place == place) return;
  m_way.resize(m_at);
  if (m_way.size() == kLongestWay) m_way.erase(m_way.begin());
  m_way.push_back(place);
  m_at = m_way.size();
  show(place);
}

void Selection::clear()
{
  if (!m_place) return;
  m_place.reset();
  Q_EMIT changed();
}

void Selection::goBack()
{
  if (canGoBack()) show(m_way[--m_at - 1]);
}

void Selection::goForward()
{
  if (canGoForward()) show(m_way[m_at++]);
}

void Selection::show(const Place& place)
{
  m_place = place;
  Q_EMIT changed();
}

}  // namespace sextant::desktop
