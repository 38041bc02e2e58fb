// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <atomic>
#include <memory>
#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>
#include <vector>

namespace sextant::desktop {

/// How far one task is; written by the thread that works, read by the window.
class TaskProgress final : public base::Progress {
 public:
  void report(std::uint64_t done, std::uint64_t total) override
  {
    m_done = done;
    m_total = total;
  }
  [[nodiscard]] bool cancelled() const override { return m_cancelled; }
  void cancel() { m_cancelled = true; }
  [[nodiscard]] std::uint64_t done() const { return m_done; }
  [[nodiscard]] std::uint64_t total() const { return m_total; }

 private:
  std::atomic<std::uint64_t> m_done = 0;
  std::atomic<std::uint64_t> m_total = 0;
  std::atomic<bool> m_cancelled = false;
};

/// What is being worked at and what was, newest first. Lives on the window's thread.
class TaskList final : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum class State { running, done, failed, cancelled };
  enum Column { titleColumn, stateColumn, timeColumn, columnTotal };
  /// Of any column: the share done 0 … 1 as double, negative where not known; the State as int.
  enum Role { shareRole = Qt::UserRole, stateRole };

  explicit TaskList(QObject* parent = nullptr);

  /// `progress` where the task has begun already.
  std::shared_ptr<TaskProgress> begin(const QString& title,
                                      std::shared_ptr<TaskProgress> progress = nullptr);
  /// `outcome` is a sentence: what was done, or why not.
  void end(const std::shared_ptr<TaskProgress>& task, State state, const QString& outcome);
  void cancel(int row);
  /// The row of the newest task at work that has run for at least `ms`, -1 where there is none.
  [[nodiscard]] int runningFor(int ms) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  struct Task {
    QString title;
    QString outcome;
    State state = State::running;
    std::shared_ptr<TaskProgress> progress;
    QElapsedTimer since;
    qint64 tookMs = 0;
  };
  [[nodiscard]] QString stateText(const Task& task) const;
  void refresh();

  std::vector<Task> m_tasks;
  QTimer m_timer;  ///< runs while a task does
};

}  // namespace sextant::desktop
