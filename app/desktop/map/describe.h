// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/map/picture.h"
#include "desktop/models/desk.h"

#include <QCoreApplication>
#include <QStringList>

namespace sextant::desktop {

/// A place of the map in words, for tips, for ears and for the line above the map.
class Describe {
  Q_DECLARE_TR_FUNCTIONS(sextant::desktop::Describe)
 public:
  Describe(const Picture& picture, const Desk& desk) : m_picture(picture), m_desk(desk) {}

  /// Prefix and name, kind and status, holder, member, zone, used share; a line each.
  [[nodiscard]] QStringList lines(const Place& place) const;
  /// The same in one line.
  [[nodiscard]] QString spoken(const Place& place) const;
  /// A node's name, its prefix where it has none.
  [[nodiscard]] QString title(std::uint32_t node) const;
  [[nodiscard]] QString kindWord(std::uint32_t node) const;

 private:
  [[nodiscard]] QStringList freeLines(const Place& place) const;
  [[nodiscard]] QStringList heldLines(std::uint32_t node) const;

  const Picture& m_picture;
  const Desk& m_desk;
};

}  // namespace sextant::desktop
