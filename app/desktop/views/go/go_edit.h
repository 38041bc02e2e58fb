// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace sextant::desktop {

/// The line one types into. While an input method composes, its keys are the input method's alone:
/// Esc cancels the composition, Enter takes it, and nothing else happens.
class GoEdit final : public QLineEdit {
  Q_OBJECT
 public:
  using QLineEdit::QLineEdit;

 Q_SIGNALS:
  void moved(int rows);
  void chosen(Qt::KeyboardModifiers modifiers);
  void left();

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void inputMethodEvent(QInputMethodEvent* event) override;

 private:
  /// Whether the key is ours; does what it does.
  bool take(const QKeyEvent& event);

  bool m_composing = false;
};

}  // namespace sextant::desktop
