// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace sextant::desktop {

/// A large button: icon, title, one line of what it leads to.
class CardButton final : public QAbstractButton {
  Q_OBJECT
 public:
  /// `icon` by the name icon() knows it under.
  CardButton(QString icon, const QString& title, QString line, QWidget* parent);
  /// The one that people mostly want is filled with the accent.
  void setPrimary(bool primary);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_icon;
  QString m_line;
  bool m_primary = false;
};

}  // namespace sextant::desktop
