// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/go/place_trail.h"

#include <algorithm>

namespace sextant::desktop {

PlaceTrail::PlaceTrail(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
  connect(&desk.selection, &Selection::changed, this, &PlaceTrail::remember);
}

void PlaceTrail::remember()
{
  if (!m_desk.selection.place()) return;
  const Place place = *m_desk.selection.place();
  m_stops.removeIf([&place](const Stop& stop) { return stop.place == place; });
  m_stops.prepend({place, tr("Free"), QStringLiteral("free")});
  if (m_stops.size() > kMost) m_stops.removeLast();
  m_desk.session.ask(
      this,
      [prefix = place.prefix](const registry::Registry& registry) {
        return registry.chain(prefix, {registry.now(), {}});
      },
      [this, place](const Result<std::vector<registry::HoldingView>>& chain) {
        if (chain && !chain->empty()) name(place, *chain);
      });
}

void PlaceTrail::name(const Place& place, const std::vector<registry::HoldingView>& chain)
{
  const auto stop = std::ranges::find(m_stops, place, &Stop::place);
  if (stop == m_stops.end()) return;
  const registry::HoldingView& view = chain.back();
  const std::string& called = view.name.empty() ? view.holderName : view.name;
  const QString name = QString::fromStdString(called);
  if (view.holding.prefix != place.prefix) {
    stop->name = name.isEmpty() ? tr("Free") : tr("Free in %1").arg(name);
    return;
  }
  const std::string_view kind = model::toString(view.holding.kind);
  stop->icon = QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
  stop->name = name.isEmpty() ? m_desk.words.word(view.holding.kind) : name;
}

}  // namespace sextant::desktop
