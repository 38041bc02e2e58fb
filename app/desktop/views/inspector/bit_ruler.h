// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/inspector/ruler_content.h"
#include "desktop/views/inspector/ruler_geometry.h"

#include <QWidget>

namespace sextant::desktop {

/// The 128 bits of a prefix as 32 nibbles, tinted by the field of the plan they belong to, with a
/// legend that says what each field holds. ← → Home End walk the fields.
class BitRuler final : public QWidget {
  Q_OBJECT
 public:
  explicit BitRuler(QWidget* parent = nullptr);

  void setContent(const RulerContent& content);
  [[nodiscard]] const RulerContent& content() const { return m_content; }
  /// Off where the fields are listed beside the ruler already.
  void setLegendShown(bool shown);

  /// The field under the mouse or the keyboard, -1 = none.
  [[nodiscard]] int currentField() const { return m_current; }
  void setCurrentField(int field);
  /// In one sentence: name, bits, value, meaning.
  [[nodiscard]] QString fieldText(int field) const;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 Q_SIGNALS:
  void currentFieldChanged(int field);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  [[nodiscard]] RulerGeometry geometryFor(int width) const;
  [[nodiscard]] int fieldAt(QPoint place) const;
  [[nodiscard]] QRect legendLine(int field) const;
  [[nodiscard]] std::vector<int> legend() const;  ///< fields that the legend tells
  void paintField(QPainter& painter, const RulerGeometry& geometry, int field) const;
  void paintName(QPainter& painter, const QRectF& cells, const RulerField& field) const;
  void paintNibbles(QPainter& painter, const RulerGeometry& geometry) const;
  void paintEnd(QPainter& painter, const RulerGeometry& geometry) const;
  void paintLegend(QPainter& painter) const;
  void paintLegendLine(QPainter& painter, int field, const QRect& line, int nameWidth) const;
  [[nodiscard]] QColor tint(const RulerField& field) const;
  void updateAccessible();

  RulerContent m_content;
  bool m_legendShown = true;
  int m_current = -1;
};

}  // namespace sextant::desktop
