// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/register_session.h"

#include "desktop/models/told.h"

#include <QFileInfo>

namespace sextant::desktop {
namespace {

constexpr int kWatchMs = 2000;

std::string localPath(const QString& path)
{
  return QFile::encodeName(path).toStdString();
}

registry::OpenOptions reading(registry::OpenOptions options)
{
  options.readOnly = true;
  return options;
}

}  // namespace

RegisterSession::RegisterSession(const QString& path, const registry::OpenOptions& options,
                                 const wording::Words& words)
    : m_path(path),
      m_options(options),
      m_words(&words),
      m_questions(QStringLiteral("questions"), localPath(path), reading(options)),
      m_reading(QStringLiteral("reading"), localPath(path), reading(options)),
      m_aside(QStringLiteral("aside"), localPath(path), reading(options)),
      m_changing(QStringLiteral("changing"), localPath(path), options)
{
  m_watch.setInterval(kWatchMs);
  connect(&m_watch, &QTimer::timeout, this, &RegisterSession::look);
}

RegisterSession::~RegisterSession()
{
  *m_open = false;
  for (int row = 0; row < m_tasks.rowCount(); ++row) m_tasks.cancel(row);
}

QString RegisterSession::title() const
{
  return QFileInfo(m_path).completeBaseName();
}

void RegisterSession::open()
{
  const auto head = [](const registry::Registry& registry) { return registry.head(); };
  ask(this, head, [this](const Result<model::JournalEntry>& entry) {
    if (!entry) {
      Q_EMIT failed(entry.error());
      return;
    }
    m_entry = entry->number;
    m_watch.start();
    Q_EMIT opened();
  });
}

void RegisterSession::look()
{
  const auto head = [](const registry::Registry& registry) { return registry.head(); };
  ask(this, m_looks, head, [this](const Result<model::JournalEntry>& entry) {
    if (!entry || entry->number == m_entry) return;
    m_entry = entry->number;
    Q_EMIT changed(m_entry);
  });
}

void RegisterSession::apply(const QString& title, const registry::Change& change, QObject* asker,
                            const std::function<void(Result<registry::Applied>)>& then)
{
  run(
      Work::changing, title, asker,
      [change](registry::Registry& registry, base::Progress& progress) {
        return registry.apply(change, progress);
      },
      then);
}

void RegisterSession::judge(QObject* asker, QuestionLine& line, const registry::Change& change,
                            const std::function<void(Result<registry::BatchResult>)>& then)
{
  auto job = [this, asker = QPointer<QObject>(asker), turn = line.next(), newest = line.newest(),
              change, then](Result<registry::Registry*> door) {
    if (*newest != turn) return;
    auto answer = door ? (*door)->applyEach(change, {.dryRun = true, .skipRefused = false})
                       : Result<registry::BatchResult>(fail(door.error()));
    deliver(asker, [then, answer = std::move(answer), newest, turn] {
      if (*newest == turn) then(answer);
    });
  };
  m_changing.post(std::move(job));
}

Lane& RegisterSession::laneOf(Work work)
{
  if (work == Work::changing) return m_changing;
  return work == Work::aside ? m_aside : m_reading;
}

void RegisterSession::deliver(const QPointer<QObject>& asker, std::function<void()> answer)
{
  QMetaObject::invokeMethod(
      this,
      [asker, answer = std::move(answer)] {
        if (asker) answer();
      },
      Qt::QueuedConnection);
}

void RegisterSession::finish(Work work, const std::shared_ptr<TaskProgress>& task,
                             const base::Error* error)
{
  auto state = TaskList::State::done;
  QString outcome;
  if (error != nullptr) {
    const bool stopped = error->code == base::kCancelled;
    state = stopped ? TaskList::State::cancelled : TaskList::State::failed;
    outcome = told(*m_words, *error);
  }
  m_tasks.end(task, state, outcome);
  if (work != Work::changing) return;
  look();
  Q_EMIT draftsChanged();
}

}  // namespace sextant::desktop
