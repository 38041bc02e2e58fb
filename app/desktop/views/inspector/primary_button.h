// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace sextant::desktop {

/// The one button of a page that does what the page is for, in the accent colour.
class PrimaryButton final : public QPushButton {
  Q_OBJECT
 public:
  explicit PrimaryButton(const QString& text, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void dye();
  bool m_dyeing = false;
};

}  // namespace sextant::desktop
