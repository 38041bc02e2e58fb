// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"

#include <QLineEdit>

namespace sextant::desktop {

/// A field that opens over a table when somebody begins to type an address there.
class JumpBox final : public QLineEdit {
  Q_OBJECT
 public:
  JumpBox(const wording::Words& words, QWidget* parent);

  /// Opens with what was typed so far, at the lower right of the parent.
  void begin(const QString& typed);

 Q_SIGNALS:
  void jumpWanted(const sextant::net::Prefix& prefix);
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void go();
  void close();

  const wording::Words& m_words;
};

}  // namespace sextant::desktop
