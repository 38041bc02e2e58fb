// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scheme.h"
#include "wording/words.h"

#include <QWidget>

namespace sextant::desktop {

/// What painting a scheme needs besides it.
struct SchemePaint {
  const wording::Words& words;
  QPalette palette;
  bool named = false;  ///< titles in the parts, prefix lengths below their ends
};

/// Paints how a scheme cuts the bits below its block: one coloured part for each field, as wide as
/// it has bits, the block's own before them.
void paintScheme(QPainter& painter, const QRect& area, const model::Scheme& scheme,
                 const SchemePaint& paint);

/// The same as a widget, with names.
class SchemeStrip final : public QWidget {
  Q_OBJECT
 public:
  explicit SchemeStrip(const wording::Words& words, QWidget* parent = nullptr);

  void setScheme(const model::Scheme& scheme);
  void clear();

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  const wording::Words& m_words;
  model::Scheme m_scheme;
};

}  // namespace sextant::desktop
