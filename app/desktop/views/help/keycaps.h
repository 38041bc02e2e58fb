// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sextant::desktop {

/// A shortcut such as `Ctrl+K`, drawn as keys.
class Keycaps final : public QWidget {
  Q_OBJECT
 public:
  Keycaps(const QString& keys, QWidget* parent);
  /// Hidden where there are none.
  void setKeys(const QString& keys);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_keys;
};

}  // namespace sextant::desktop
