// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/task_list.h"

#include <algorithm>
#include <QLocale>

namespace sextant::desktop {
namespace {

constexpr int kRefreshMs = 100;
constexpr std::size_t kKept = 50;

double shareOf(const TaskProgress& progress)
{
  const std::uint64_t total = progress.total();
  if (total == 0) return -1;
  return std::min(1.0, static_cast<double>(progress.done()) / static_cast<double>(total));
}

}  // namespace

TaskList::TaskList(QObject* parent) : QAbstractTableModel(parent)
{
  m_timer.setInterval(kRefreshMs);
  connect(&m_timer, &QTimer::timeout, this, &TaskList::refresh);
}

std::shared_ptr<TaskProgress> TaskList::begin(const QString& title,
                                              std::shared_ptr<TaskProgress> progress)
{
  if (!progress) progress = std::make_shared<TaskProgress>();
  Task task;
  task.title = title;
  task.progress = progress;
  task.since.start();
  beginInsertRows({}, 0, 0);
  m_tasks.insert(m_tasks.begin(), task);
  endInsertRows();
  if (m_tasks.size() > kKept && m_tasks.back().state != State::running) {
    const int last = static_cast<int>(m_tasks.size()) - 1;
    beginRemoveRows({}, last, last);
    m_tasks.pop_back();
    endRemoveRows();
  }
  m_timer.start();
  return progress;
}

void TaskList::end(const std::shared_ptr<TaskProgress>& task, State state, const QString& outcome)
{
  const auto found =
      std::ranges::find_if(m_tasks, [&task](const Task& t) { return t.progress == task; });
  if (found == m_tasks.end()) return;
  found->state = state;
  found->outcome = outcome;
  found->tookMs = found->since.elapsed();
  const int row = static_cast<int>(found - m_tasks.begin());
  Q_EMIT dataChanged(index(row, 0), index(row, columnTotal - 1));
  const auto runs = [](const Task& t) { return t.state == State::running; };
  if (std::ranges::none_of(m_tasks, runs)) m_timer.stop();
}

void TaskList::cancel(int row)
{
  if (row < 0 || row >= rowCount()) return;
  m_tasks[static_cast<std::size_t>(row)].progress->cancel();
}

int TaskList::runningFor(int ms) const
{
  const auto found = std::ranges::find_if(m_tasks, [ms](const Task& t) {
    return t.state == State::running && t.since.elapsed() >= ms;
  });
  return found == m_tasks.end() ? -1 : static_cast<int>(found - m_tasks.begin());
}

void TaskList::refresh()
{
  for (std::size_t i = 0; i < m_tasks.size(); ++i) {
    if (m_tasks[i].state != State::running) continue;
    const int row = static_cast<int>(i);
    Q_EMIT dataChanged(index(row, stateColumn), index(row, timeColumn));
  }
}

int TaskList::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_tasks.size());
}

int TaskList::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : columnTotal;
}

QString TaskList::stateText(const Task& task) const
{
  switch (task.state) {
    case State::running: {
      const double share = shareOf(*task.progress);
      if (task.progress->cancelled()) return tr("stopping");
      if (share < 0) return tr("at work");
      return tr("%1 %").arg(static_cast<int>(share * 100));
    }
    case State::done:
      return task.outcome.isEmpty() ? tr("done") : task.outcome;
    case State::failed:
      return task.outcome;
    case State::cancelled:
      return tr("cancelled");
  }
  return {};
}

QVariant TaskList::data(const QModelIndex& index, int role) const
{
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const Task& task = m_tasks[static_cast<std::size_t>(index.row())];
  if (role == shareRole) return shareOf(*task.progress);
  if (role == stateRole) return static_cast<int>(task.state);
  if (role == Qt::ToolTipRole && index.column() == stateColumn) return stateText(task);
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
  switch (index.column()) {
    case titleColumn:
      return task.title;
    case stateColumn:
      return stateText(task);
    case timeColumn: {
      const qint64 ms = task.state == State::running ? task.since.elapsed() : task.tookMs;
      return tr("%1 s").arg(QLocale().toString(static_cast<double>(ms) / 1000.0, 'f', 1));
    }
    default:
      return {};
  }
}

QVariant TaskList::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case titleColumn:
      return tr("Task");
    case stateColumn:
      return tr("State");
    case timeColumn:
      return tr("Time");
    default:
      return {};
  }
}

}  // namespace sextant::desktop
