// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace sextant::desktop {

/// What stands in the middle where there is nothing to show: a sentence, and one action.
class EmptyNote final : public QWidget {
  Q_OBJECT
 public:
  /// Covers `parent` and follows its size; hidden at first.
  explicit EmptyNote(QWidget* parent);

  /// Without an action where its text is empty.
  void say(const QString& sentence, const QString& action);

 Q_SIGNALS:
  void acted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QLabel* m_sentence;
  QPushButton* m_action;
};

}  // namespace sextant::desktop
