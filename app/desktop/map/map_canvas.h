// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/map/labels.h"
#include "desktop/map/projection.h"
#include "desktop/models/desk.h"

#include <QHelpEvent>
#include <QVariantAnimation>
#include <QWidget>

namespace sextant::desktop {

/// The picture itself: zoomed at the pointer without steps, from the blocks down to an address.
/// Follows and sets the selection.
class MapCanvas final : public QWidget {
  Q_OBJECT
 public:
  explicit MapCanvas(Desk& desk, QWidget* parent = nullptr);

  /// What is drawn; the place looked at stays where it is still there.
  void setPicture(PicturePtr picture);
  [[nodiscard]] const Picture& picture() const { return *m_picture; }
  void setColourBy(ColourBy by);
  [[nodiscard]] ColourBy colourBy() const { return m_by; }
  [[nodiscard]] const Colours& colours();
  [[nodiscard]] const Projection& projection() const { return m_projection; }
  [[nodiscard]] const Labels& labels() const { return m_labels; }

  void zoomTo(net::Prefix prefix);
  void zoomWhole();
  /// To what is around the place zoomed to.
  void zoomOut();
  void zoomBy(double factor);
  [[nodiscard]] bool isWhole() const { return m_projection.view().zoom <= 1; }

  /// What is at a point: a holding, or a free prefix of a sensible length.
  [[nodiscard]] std::optional<Place> placeAt(QPointF point) const;
  /// The narrowest node that fills most of the canvas, kNone when it is all.
  [[nodiscard]] std::uint32_t zoomedTo() const;
  /// For ears: what this is and what is selected; what is in view; what is selected.
  [[nodiscard]] QString spokenName() const;
  [[nodiscard]] QString summary() const;
  [[nodiscard]] QString selectedText() const;

  [[nodiscard]] QSize sizeHint() const override { return {900, 560}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {240, 160}; }

 Q_SIGNALS:
  void viewChanged();
  /// The legend's lines are others.
  void keyChanged();
  void colourByChanged();

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void goTo(const View& view);
  void setView(const View& view);
  void renew();
  void renderFrame();
  void paintOutlines(QPainter& painter);
  void outline(QPainter& painter, const Place& place, bool selected);
  [[nodiscard]] QRectF rectOf(net::Prefix prefix) const;
  [[nodiscard]] bool fills(const QRectF& rect) const;
  [[nodiscard]] bool isNear(net::Prefix prefix) const;
  [[nodiscard]] bool opens(std::uint32_t node) const;

  void select(const Place& place);
  void selectionChanged();
  void showTip(const QHelpEvent& event);
  bool pinch(QEvent* event);
  bool walk(int key);
  bool act(int key);
  void enter();
  void up();
  void askForForm(const Place& place);

  Desk& m_desk;
  PicturePtr m_picture = std::make_shared<const Picture>();
  ColourBy m_by = ColourBy::level;
  Colours m_colours;
  bool m_coloursOld = true;
  Projection m_projection;
  Labels m_labels;
  std::vector<LabelPlace> m_places;
  QImage m_frame;
  bool m_frameOld = true;
  QVariantAnimation m_motion;
  View m_from;
  View m_to;
  std::optional<Place> m_hovered;
  QPointF m_pressed;
  QPointF m_dragged;
  bool m_dragging = false;
  bool m_selecting = false;  ///< the selection changes from here
};

}  // namespace sextant::desktop
