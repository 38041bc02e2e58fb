// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/models/plans/plan_preview.h"

#include <functional>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace sextant::desktop {

class DraftPanel;
class StatePage;
class ToneLabel;

/// What the plan asked for would be, or why there is none.
class PreviewPanel final : public QWidget {
  Q_OBJECT
 public:
  PreviewPanel(Desk& desk, QWidget* parent);

  /// What still has to be said.
  void showMissing(const QString& sentence);
  void showOutcome(const PlanOutcome& outcome);
  /// After 150 ms a moving bar, until the next of the above.
  void showBusy();

  /// Says where a fault stands that can be gone to; empty = nowhere.
  using Places = std::function<QString(const base::Error&)>;
  void setPlaces(Places places) { m_places = std::move(places); }

 Q_SIGNALS:
  /// The user wants to see where this fault stands.
  void faultChosen(const sextant::base::Error& fault);
  void cancelWanted();

 private:
  void showDraft(const PlanOutcome& outcome);
  void showFaults(const base::Error& error);
  void dressFaults();
  void rest();

  Desk& m_desk;
  Places m_places;
  QTimer m_patience;
  QStackedWidget* m_pages;
  StatePage* m_state;
  ToneLabel* m_headline;
  QLabel* m_detail;
  QProgressBar* m_bar;
  QPushButton* m_cancel;
  DraftPanel* m_draft;
  QListWidget* m_faults;
  std::vector<base::Error> m_errors;
};

}  // namespace sextant::desktop
