// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace sextant::desktop {

/// What stands where nothing can be listed: an icon, a sentence and one action.
class StateNote final : public QWidget {
  Q_OBJECT
 public:
  explicit StateNote(QWidget* parent = nullptr);

  /// `action` empty = no button.
  void say(const QString& iconName, const QString& sentence, const QString& action = {});
  [[nodiscard]] QString sentence() const;

 Q_SIGNALS:
  void wanted();

 private:
  QLabel* m_icon;
  QLabel* m_sentence;
  QPushButton* m_action;
};

}  // namespace sextant::desktop
