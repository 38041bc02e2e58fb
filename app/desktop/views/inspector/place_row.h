// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/holding.h"
#include "net/prefix.h"

#include <optional>
#include <QAbstractButton>

namespace sextant::desktop {

/// A prefix to go to: its address, who or what it is, and its status, in one line.
class PlaceRow final : public QAbstractButton {
  Q_OBJECT
 public:
  struct Texts {
    QString address;  ///< as the window writes addresses
    QString name;
    QString statusWord;  ///< spoken and in the tooltip; the mark stands in the row
    std::optional<model::Status> status;
    bool isAddress = true;  ///< else `address` is a name and stands in the text's face
  };

  explicit PlaceRow(const Texts& texts, QWidget* parent = nullptr);
  void setTexts(const Texts& texts);
  /// How many steps to the right the row begins.
  void setIndent(int steps);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  Texts m_texts;
  int m_indent = 0;
};

}  // namespace sextant::desktop
