// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QLabel>
#include <QPalette>

class QPushButton;
class QTableView;

namespace sextant::desktop {

/// A label in a colour that follows the palette.
class TintLabel final : public QLabel {
  Q_OBJECT
 public:
  using Tint = std::function<QColor(const QPalette&)>;

  explicit TintLabel(Tint tint, QWidget* parent = nullptr);
  void setTint(Tint tint);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void dye();

  Tint m_tint;
  bool m_dyeing = false;
};

/// An icon that is drawn anew when the palette changes.
class IconLabel final : public QLabel {
  Q_OBJECT
 public:
  IconLabel(QString name, int size, QWidget* parent = nullptr);
  /// None where `name` is empty.
  void setIcon(const QString& name);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QString m_name;
  int m_size;
};

/// A heading, `steps` larger than text.
QLabel* headingLabel(const QString& text, int steps, QWidget* parent = nullptr);
/// Text of less weight that wraps.
QLabel* quietLabel(const QString& text, QWidget* parent = nullptr);
/// The one thing to do here.
void makePrimary(QPushButton* button);
/// Rows of kRowHeight, no grid, no numbers, whole rows selected.
void dressTable(QTableView* table);

}  // namespace sextant::desktop
