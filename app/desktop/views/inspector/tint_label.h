// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QColor>
#include <QLabel>

namespace sextant::desktop {

/// A label in a colour with a meaning, which follows the palette while the program runs.
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

}  // namespace sextant::desktop
