// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace sextant::desktop {

/// A heading and what stands below it.
class Section final : public QWidget {
  Q_OBJECT
 public:
  explicit Section(const QString& heading, QWidget* parent = nullptr);

  /// Below what is there; the section takes ownership.
  template <typename W>
  W* add(W* widget)
  {
    m_column->addWidget(widget);
    return widget;
  }
  /// A line of running text.
  QLabel* addText(const QString& text);
  /// A line of less weight.
  QLabel* addNote(const QString& text);
  /// `heading: value`; the value can be marked with the mouse.
  QLabel* addFact(const QString& heading, const QString& value);
  /// A button at the right end of the heading's line.
  void setCorner(QWidget* widget);

 private:
  QHBoxLayout* m_headLine;
  QVBoxLayout* m_column;
  QGridLayout* m_facts = nullptr;  ///< the grid that further facts go on in
};

/// A label that breaks its lines and can be marked with the mouse.
QLabel* plainLabel(const QString& text, QWidget* parent = nullptr);

}  // namespace sextant::desktop
