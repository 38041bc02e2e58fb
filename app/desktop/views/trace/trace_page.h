// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/models/trace/trace_report.h"

#include <functional>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace sextant::desktop {

class MomentEdit;
class StatePage;
class TintLabel;
class TraceModel;
struct TraceRows;
class TraceView;

/// Who was behind the addresses in logs: files dropped or chosen, or text pasted, at one moment.
/// Shows what was found while it is still being read.
class TracePage final : public QWidget {
  Q_OBJECT
 public:
  TracePage(Desk& desk, QWidget* parent);
  ~TracePage() override;

  /// Asks for files.
  void chooseFiles();
  void traceFiles(const QStringList& paths);
  void traceText(const QString& text);
  void tracePasted();
  /// Asks where the result shall be saved; nothing where there is none.
  void save();
  [[nodiscard]] bool hasReport() const { return m_report != nullptr; }
  /// False where there is nothing to filter.
  bool focusFilter();
  void copy(bool withHeadings) const;

 Q_SIGNALS:
  /// A trace came to its end, or was stopped.
  void traced();

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void build();
  [[nodiscard]] QHBoxLayout* makeTop();
  [[nodiscard]] QHBoxLayout* makeProgress();
  [[nodiscard]] QHBoxLayout* makeTools();
  void connectAll();

  void start(std::vector<TraceSource> sources);
  void again();
  void stop();
  void follow();
  void take(const std::shared_ptr<const TraceReport>& report);
  void finish(const Result<std::shared_ptr<const TraceReport>>& result);
  void showRows();
  void takeRows(const std::shared_ptr<const TraceReport>& report,
                const std::shared_ptr<const TraceRows>& rows);
  void endWaiting();
  void showHead();
  void showState();
  [[nodiscard]] bool tellNothingFound();
  void tell(const QString& iconName, const QString& sentence, const QString& detail,
            const QString& action, const std::function<void()>& act);
  void goTo(const QModelIndex& index);
  void forgetPlace();
  [[nodiscard]] QStringList reserves() const;
  void reveal(const QModelIndex& index);

  Desk& m_desk;
  TraceModel* m_model;
  TraceView* m_view;
  StatePage* m_state;
  QStackedWidget* m_stack;
  QLabel* m_title;
  QLabel* m_summary;
  TintLabel* m_reserves;
  QLabel* m_doing;
  QProgressBar* m_bar;
  QPushButton* m_stop;
  QPushButton* m_choose;
  QPushButton* m_paste;
  QPushButton* m_export;
  QPushButton* m_again;
  QLineEdit* m_filter;
  MomentEdit* m_moment;
  QTimer m_typing;
  QTimer m_pulse;
  QuestionLine m_lines;
  bool m_arrived = false;  ///< the last report, whose rows are to come
  bool m_waiting = false;  ///< with the focus on the button that stops
  int m_turn = 0;          ///< of the trace that is waited for
  TraceWish m_wish;
  std::shared_ptr<TaskProgress> m_task;         ///< null when none is at work
  std::shared_ptr<const TraceReport> m_report;  ///< null before the first
  std::optional<base::Error> m_error;           ///< why there is none
  std::optional<Place> m_gone;                  ///< selected last from here
  std::function<void()> m_act;                  ///< what the state page's button does
};

}  // namespace sextant::desktop
