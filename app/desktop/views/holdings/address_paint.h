// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/holdings/plan_levels.h"

#include <QStyleOption>
#include <vector>

class QPainter;

namespace sextant::desktop {

/// Of every character of an address or prefix as text: the first of the four bits it stands for,
/// -1 for what is no digit of the address (colons, the length, a dotted quad).
std::vector<int> bitsOfCharacters(const QString& text);

/// How an address is painted: what its parent fixes in quiet, each digit on a line in the colour of
/// the level it belongs to.
struct AddressPaint {
  net::Prefix prefix;
  int fixedBits = 0;  ///< as long as the parent's prefix
  QColor text;
  QColor quiet;
};

/// In one line, vertically centred, cut off at the right edge of `rect`.
void paintAddress(QPainter& painter, const QRect& rect, const QString& text,
                  const AddressPaint& how, const PlanLevels& levels, const QPalette& palette);

}  // namespace sextant::desktop
