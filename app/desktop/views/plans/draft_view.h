// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/models/plans/opened_draft.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sextant::desktop {

class DraftPanel;
class StatePage;
class ToneLabel;

/// One plan, a draft or published: what it is made of, how full it is, who gets what; from here it
/// is published, compared and dropped.
class DraftView final : public QWidget {
  Q_OBJECT
 public:
  DraftView(Desk& desk, QWidget* parent);

  [[nodiscard]] QString name() const { return m_name; }

  void showDraft(const QString& name);
  void publish();
  /// Asks first.
  void drop();
  void findNext();
  void findPrevious();

 Q_SIGNALS:
  /// The draft shown; null when there is none any more.
  void draftLoaded(const std::shared_ptr<const sextant::model::Draft>& draft);
  void compareWanted(const QString& name);

 private:
  QWidget* makeHead();
  QWidget* makeQuestion();
  void load();
  void checkState();
  void showOpened(const OpenedDraft& opened);
  void tellState();
  void tellGone(const base::Error& error);
  void dropNow();

  Desk& m_desk;
  QString m_name;
  OpenedDraft m_opened;
  QuestionLine m_checks;
  std::shared_ptr<TaskProgress> m_loading;
  QTimer m_patience;
  QStackedWidget* m_pages;
  StatePage* m_state;
  QWidget* m_page;
  QLabel* m_title;
  ToneLabel* m_badge;
  QLabel* m_facts;
  QPushButton* m_publish;
  QPushButton* m_compare;
  QPushButton* m_drop;
  QWidget* m_question;
  DraftPanel* m_panel;
};

}  // namespace sextant::desktop
