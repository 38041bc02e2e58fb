// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/go/history.h"

#include "desktop/look/icons.h"
#include "desktop/views/go/place_trail.h"

#include <QCoreApplication>

namespace sextant::desktop {
namespace {

void fill(QMenu& menu, Desk& desk, const PlaceTrail& trail)
{
  menu.clear();
  for (const PlaceTrail::Stop& stop : trail.stops()) {
    const QString text = stop.name + u'\t' + desk.addressForm.text(stop.place.prefix);
    QAction* action = menu.addAction(icon(stop.icon), text);
    action->setCheckable(true);
    action->setChecked(desk.selection.place() == stop.place);
    QObject::connect(action, &QAction::triggered, &menu, [&desk, place = stop.place] {
      desk.selection.select(place);
      Q_EMIT desk.requests.revealWanted(place.prefix);
    });
  }
  if (!trail.stops().isEmpty()) return;
  menu.addAction(QCoreApplication::translate("GoTo", "Nothing was looked at yet"))
      ->setEnabled(false);
}

}  // namespace

QMenu* historyMenu(Desk& desk, QWidget* parent)
{
  auto* menu = new QMenu(parent);
  menu->setObjectName(QStringLiteral("historyMenu"));
  auto* trail = new PlaceTrail(desk, menu);
  QObject::connect(menu, &QMenu::aboutToShow, menu,
                   [menu, &desk, trail] { fill(*menu, desk, *trail); });
  return menu;
}

}  // namespace sextant::desktop
