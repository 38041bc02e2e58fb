// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QWidget>

namespace sextant::test {

/// Whether a visible text has less room than it needs. Labels that wrap, elide or scroll have all.
inline bool isCutOff(const QWidget& widget)
{
  constexpr int kSlack = 2;
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
    return !button->text().isEmpty() &&
           button->width() + kSlack < button->minimumSizeHint().width();
  }
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
    if (label->wordWrap()) return label->height() + kSlack < label->heightForWidth(label->width());
    return label->minimumWidth() == 0 &&
           label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored &&
           label->width() + kSlack < label->minimumSizeHint().width();
  }
  return false;
}

/// The texts below `root` that a user cannot read whole.
inline QStringList cutOff(const QWidget* root)
{
  QStringList out;
  for (const QWidget* widget : root->findChildren<QWidget*>()) {
    if (!widget->isVisible() || !isCutOff(*widget)) continue;
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const auto* label = qobject_cast<const QLabel*>(widget);
    out << (button != nullptr ? button->text() : label->text());
  }
  return out;
}

}  // namespace sextant::test
