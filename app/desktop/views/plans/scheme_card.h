// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scheme.h"
#include "wording/words.h"

#include <QAbstractButton>

namespace sextant::desktop {

/// A scheme to choose: what it is called, how it cuts the block, whom there is room for.
class SchemeCard final : public QAbstractButton {
  Q_OBJECT
 public:
  SchemeCard(model::Scheme scheme, const wording::Words& words, QWidget* parent);

  [[nodiscard]] const model::Scheme& scheme() const { return m_scheme; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void paintChoice(QPainter& painter, const QRect& area) const;
  void paintTexts(QPainter& painter, const QRect& area) const;

  model::Scheme m_scheme;
  const wording::Words& m_words;
};

}  // namespace sextant::desktop
