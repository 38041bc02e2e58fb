// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sextant::desktop {

class IconLabel;

/// What stands where there is nothing to show: a sentence, and one action.
class StatePage final : public QWidget {
  Q_OBJECT
 public:
  explicit StatePage(QWidget* parent = nullptr);

  /// Without `action` there is no button.
  void tell(const QString& iconName, const QString& sentence, const QString& detail,
            const QString& action = {});
  /// A moving bar below the sentence.
  void tellBusy(const QString& sentence, const QString& action);

 Q_SIGNALS:
  void actionWanted();

 private:
  IconLabel* m_icon;
  QLabel* m_sentence;
  QLabel* m_detail;
  QProgressBar* m_bar;
  QPushButton* m_action;
};

}  // namespace sextant::desktop
