// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/register_session.h"

#include "desktop/models/told.h"

#include <algorithm>
#include <new>
#include <QFileInfo>
#include <QThreadPool>
#include <utility>

namespace sextant::desktop {
namespace {

constexpr int kWatchMs = 2000;
/// Work that is done sooner is not told of.
constexpr int kPatienceMs = 150;
/// More prefixes than this at once, and all that is shown is read again.
constexpr std::size_t kMostTouched = 1000;

std::string localPath(const QString& path)
{
  return QFile::encodeName(path).toStdString();
}

registry::OpenOptions reading(registry::OpenOptions options)
{
  options.readOnly = true;
  return options;
}

/// To take millions of holdings apart takes longer than a frame.
void endLater(registry::SharedIndex* index)
{
  QThreadPool::globalInstance()->start([index] { delete index; });
}

/// Who opens a register only to read it leaves no snapshot beside it.
registry::OpenOptions sharing(registry::OpenOptions options)
{
  options.index = {new registry::SharedIndex, endLater};
  if (!options.readOnly) options.snapshotFrom = registry::kLargeRegister;
  return options;
}

const base::Clock& clockOf(const registry::OpenOptions& options)
{
  static const base::SystemClock system;
  return options.clock == nullptr ? system : *options.clock;
}

/// None where the memory does not suffice.
std::optional<Result<registry::IndexLoad>> loadInto(Result<registry::Registry*> door,
                                                    base::Progress& progress)
{
  if (!door) return tl::unexpected(std::move(door).error());
  try {
    return (*door)->loadIndex(progress);
  } catch (const std::bad_alloc&) {
    return std::nullopt;
  }
}

/// None where the memory does not suffice: they can be asked for.
Result<HoldingNames::Ptr> namesBehind(const registry::Registry& registry,
                                      const HoldingNames::Ptr& before, const StillWanted& wanted)
{
  try {
    return HoldingNames::read(registry, before, wanted);
  } catch (const std::bad_alloc&) {
    return HoldingNames::Ptr();
  }
}

}  // namespace

/// What the window knows.
struct RegisterSession::Known {
  model::EntryNumber entry;
  std::string anchor;
};

/// How a register stands.
struct RegisterSession::Stand {
  Known known;
  Instant newest;
  std::optional<registry::HoldingsView> view;
  std::optional<std::vector<net::Prefix>> touched;
};

RegisterSession::RegisterSession(const QString& path, const registry::OpenOptions& options,
                                 const wording::Words& words)
    : m_path(path),
      m_options(sharing(options)),
      m_words(&words),
      m_index(m_options.index),
      m_questions(QStringLiteral("questions"), localPath(path), reading(m_options)),
      m_reading(QStringLiteral("reading"), localPath(path), reading(m_options)),
      m_aside(QStringLiteral("aside"), localPath(path), reading(m_options)),
      m_changing(QStringLiteral("changing"), localPath(path), m_options)
{
  m_watch.setInterval(kWatchMs);
  connect(&m_watch, &QTimer::timeout, this, &RegisterSession::look);
}

RegisterSession::~RegisterSession()
{
  *m_open = false;
  if (m_loading) m_loading->cancel();
  for (int row = 0; row < m_tasks.rowCount(); ++row) m_tasks.cancel(row);
}

QString RegisterSession::title() const
{
  return QFileInfo(m_path).completeBaseName();
}

Instant RegisterSession::now() const
{
  const Instant clock = std::max(clockOf(m_options).now(), m_newest);
  return m_view ? std::max(clock, m_view->since()) : clock;
}

RegisterSession::Known RegisterSession::known() const
{
  return {m_entry, m_anchor};
}

/// Where there is an index, the register stands as its newest view: so that all that is shown is
/// of one entry, also while somebody else's change is still on its way into the index.
Result<RegisterSession::Stand> RegisterSession::standOf(const registry::Registry& registry,
                                                        const registry::SharedIndex& index,
                                                        const Known& known)
{
  TRY(const model::JournalEntry head, registry.head());
  static_cast<void>(registry.view());  // an index that cannot follow is no more
  Stand out{{head.number, {}}, head.time, index.view(), std::nullopt};
  if (out.view) out.known.entry = out.view->height();
  TRY(out.known.anchor, registry.anchor(out.known.entry));
  if (known.entry < 0 || known.entry > out.known.entry || known.anchor == out.known.anchor)
    return out;
  const auto sameHistory = registry.anchor(known.entry);
  if (!sameHistory || *sameHistory != known.anchor) return out;
  TRY(out.touched, registry.touchedSince(known.entry, kMostTouched));
  return out;
}

void RegisterSession::open(Index index)
{
  const auto stand = [shared = m_index, known = known()](const registry::Registry& registry) {
    return standOf(registry, *shared, known);
  };
  ask(this, stand, [this, index](Result<Stand> answer) {
    if (!answer) {
      Q_EMIT failed(answer.error());
      return;
    }
    m_entry = answer->known.entry;
    m_anchor = answer->known.anchor;
    m_newest = answer->newest;
    m_watch.start();
    m_keepsNames = index == Index::load;
    if (index == Index::load) loadIndex();
    readNames();
    Q_EMIT opened();
  });
}

/// Before all other reading aside, which is then answered from memory.
void RegisterSession::loadIndex()
{
  m_expectsView = true;
  m_loading = std::make_shared<TaskProgress>();
  QTimer::singleShot(kPatienceMs, this, [this] {
    if (m_loading) m_tasks.begin(tr("Read all holdings into memory"), m_loading);
  });
  m_aside.post([this, progress = m_loading](Result<registry::Registry*> door) {
    auto loaded = std::make_shared<Loaded>(loadInto(std::move(door), *progress));
    deliver(this, [this, loaded] { finishLoading(*loaded); });
  });
}

/// Without an index everything is read from the file.
void RegisterSession::finishLoading(const Loaded& loaded)
{
  const auto task = std::exchange(m_loading, nullptr);
  if (loaded) {
    finish(Work::aside, task, *loaded ? nullptr : &loaded->error());
  } else {
    m_keepsNames = false;  // of no use alone
    m_names.reset();
    m_tasks.end(task, TaskList::State::failed,
                tr("There is too little memory; the file is read instead."));
  }
  look();
}

void RegisterSession::look()
{
  const auto stand = [shared = m_index, known = known()](const registry::Registry& registry) {
    return standOf(registry, *shared, known);
  };
  ask(this, m_looks, stand, [this](Result<Stand> answer) {
    const bool expected = !m_loading && std::exchange(m_expectsView, false);
    if (answer) take(std::move(*answer));
    if (expected && !m_view) Q_EMIT viewChanged();
  });
}

HoldingNames::Ptr RegisterSession::names() const
{
  return m_names && m_names->entry() >= m_entry ? m_names : nullptr;
}

void RegisterSession::readNames()
{
  if (!m_keepsNames || m_readingNames) return;
  m_readingNames = true;
  const auto question = [before = m_names, open = m_open](const registry::Registry& registry) {
    return namesBehind(registry, before, [&] { return open->load(); });
  };
  askLong(this, m_namings, question,
          [this](Result<HoldingNames::Ptr> names) { takeNames(std::move(names)); });
}

/// Those that came too late are gone on from.
void RegisterSession::takeNames(Result<HoldingNames::Ptr> names)
{
  m_readingNames = false;
  m_keepsNames = m_keepsNames && (!names || *names);
  const auto before = std::exchange(m_names, m_keepsNames && names ? *std::move(names) : nullptr);
  const bool late = m_names && m_names->entry() < m_entry;
  if (late && (!before || before->entry() < m_names->entry())) return readNames();
  Q_EMIT namesChanged();
}

void RegisterSession::take(Stand stand)
{
  const bool moved = stand.known.anchor != m_anchor;
  // What a change brought into force just now comes with changed().
  const bool same = stand.view.has_value() == m_view.has_value() &&
                    (!m_view || stand.view->since() < m_view->nextBoundary());
  m_newest = stand.newest;
  m_entry = stand.known.entry;
  m_anchor = std::move(stand.known.anchor);
  m_view = std::move(stand.view);
  m_touched = std::move(stand.touched);
  if (moved || (m_names && now() >= m_names->until())) readNames();
  if (!same) Q_EMIT viewChanged();
  if (moved) Q_EMIT changed(m_entry);
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
  if (work == Work::apart) return laneApart();
  return work == Work::aside ? m_aside : m_reading;
}

/// One that has no work, and now has.
Lane& RegisterSession::laneApart()
{
  const auto idle = [this](const auto& lane) { return !m_ordered.contains(lane.get()); };
  auto found = std::ranges::find_if(m_apart, idle);
  if (found == m_apart.end())
    found = m_apart.insert(found, std::make_unique<Lane>(QStringLiteral("apart"), localPath(m_path),
                                                         reading(m_options)));
  m_ordered.insert(found->get());
  return **found;
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
