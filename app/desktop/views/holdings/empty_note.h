// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sextant::desktop {

class StatePage;

/// Lies over a table where there is nothing to show: a sentence, and one action.
class EmptyNote final : public QWidget {
  Q_OBJECT
 public:
  /// Covers `parent` and follows its size; hidden at first.
  explicit EmptyNote(QWidget* parent);

  /// Without an action where its text is empty.
  void say(const QString& iconName, const QString& sentence, const QString& action,
           const QString& detail = {});
  void wait(const QString& sentence);

 Q_SIGNALS:
  void acted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void cover();

  StatePage* m_page;
};

}  // namespace sextant::desktop
