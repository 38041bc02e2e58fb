// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/language.h"

#include <QWidget>

class QComboBox;
class QTextBrowser;
class QToolButton;

namespace sextant::desktop {

/// Ids of all pages, in the order they are offered: overview, tree, map …
QStringList helpTopics();

/// The pages that come with the program, one per pane and task, with links among them.
class HelpPane final : public QWidget {
  Q_OBJECT
 public:
  HelpPane(wording::Language language, QWidget* parent);

  /// Goes to a page of helpTopics(); to the overview where there is no such page.
  void showTopic(const QString& topic);
  [[nodiscard]] QString topic() const { return m_topic; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* bar();
  void arrived(const QUrl& page);
  void setUp();

  QString m_folder;
  QString m_topic;
  QComboBox* m_topics;
  QTextBrowser* m_page;
  QToolButton* m_back;
  QToolButton* m_forward;
};

}  // namespace sextant::desktop
