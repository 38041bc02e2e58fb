// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"

#include <QObject>

namespace sextant::desktop {

/// The last twenty places somebody looked at, each once, newest first, with the names they had.
class PlaceTrail final : public QObject {
  Q_OBJECT
 public:
  struct Stop {
    Place place;
    QString name;  ///< of who holds it, or what it is free inside of
    QString icon;
  };
  static constexpr qsizetype kMost = 20;

  explicit PlaceTrail(Desk& desk, QObject* parent = nullptr);

  [[nodiscard]] const QList<Stop>& stops() const { return m_stops; }

 private:
  void remember();
  void name(const Place& place, const std::vector<registry::HoldingView>& chain);

  Desk& m_desk;
  QList<Stop> m_stops;
};

}  // namespace sextant::desktop
