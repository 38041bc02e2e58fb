// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sextant::desktop {

/// How full something is: a bar, the free part hatched. The figure is said beside it.
class ShareBar final : public QWidget {
  Q_OBJECT
 public:
  /// `share` 0 … 1.
  explicit ShareBar(double share, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override { return {120, kHeight}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  static constexpr int kHeight = 10;
  double m_share;
};

}  // namespace sextant::desktop
