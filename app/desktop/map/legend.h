// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/map/colours.h"

#include <QWidget>

namespace sextant::desktop {

/// What colours and patterns stand for, and how often. Grows as many lines as it needs.
class Legend final : public QWidget {
  Q_OBJECT
 public:
  explicit Legend(QWidget* parent = nullptr);

  void setKey(std::vector<KeyEntry> key);
  [[nodiscard]] const std::vector<KeyEntry>& key() const { return m_key; }

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Spot {
    QRect swatch;
    QRect text;
    QRect count;
  };
  [[nodiscard]] std::vector<Spot> arranged(int width) const;
  [[nodiscard]] QString spoken() const;

  std::vector<KeyEntry> m_key;
};

}  // namespace sextant::desktop
