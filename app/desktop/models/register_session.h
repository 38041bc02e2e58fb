// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/holding_names.h"
#include "desktop/models/lane.h"
#include "desktop/models/task_list.h"
#include "registry/index/shared_index.h"
#include "wording/words.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <set>
#include <type_traits>

namespace sextant::desktop {

/// Questions that make each other obsolete: only the newest one's answer arrives.
class QuestionLine {
 public:
  using Turn = std::uint64_t;
  Turn next() { return ++*m_newest; }
  [[nodiscard]] auto newest() const { return m_newest; }

 private:
  std::shared_ptr<std::atomic<Turn>> m_newest = std::make_shared<std::atomic<Turn>>(0);
};

/// Whether an answer is still waited for; for questions that read all of a large register.
using StillWanted = std::function<bool()>;

/// An open register at work. Lives on the window's thread, which never waits for the disk:
/// questions, long reading, reading nobody waits for, work that was ordered and changes run on
/// threads of their own, and every answer comes back on the window's thread, unless who asked is
/// gone by then.
class RegisterSession final : public QObject {
  Q_OBJECT
 public:
  /// `words` and the clock in `options` must outlive the session.
  RegisterSession(const QString& path, const registry::OpenOptions& options,
                  const wording::Words& words);
  ~RegisterSession() override;

  /// Whether to read all holdings, and what they are called, into memory once the register is open.
  enum class Index { load, none };
  /// Ends in opened() or failed(). Nothing else may be asked before opened().
  void open(Index index = Index::load);

  [[nodiscard]] QString path() const { return m_path; }
  /// The file's name without folder and ending.
  [[nodiscard]] QString title() const;
  [[nodiscard]] bool readOnly() const { return m_options.readOnly; }
  [[nodiscard]] QString operatorName() const { return QString::fromStdString(m_options.who.name); }
  /// The newest journal entry known to the window; 0 in an empty register.
  [[nodiscard]] model::EntryNumber entry() const { return m_entry; }
  /// All holdings as of entry(), to be asked directly; none while they are not in memory, or where
  /// they cannot be. Another one only with changed() or viewChanged().
  [[nodiscard]] const std::optional<registry::HoldingsView>& view() const { return m_view; }
  /// What they are called as of entry(); null while that is not in memory. Another one only with
  /// changed() or namesChanged().
  [[nodiscard]] HoldingNames::Ptr names() const;
  /// Whether view() or names() are just being read: who has much to read may wait for them.
  [[nodiscard]] bool settling() const { return m_expectsView || m_readingNames; }
  /// The time it is in the register; view() knows it.
  [[nodiscard]] Instant now() const;
  /// What came with the newest changed(): the prefixes whose holdings are others, in address order.
  /// None where they are many, or where holders, members or plans changed, which any may name.
  [[nodiscard]] const std::optional<std::vector<net::Prefix>>& touched() const { return m_touched; }
  [[nodiscard]] TaskList& tasks() { return m_tasks; }
  /// The words in which tasks tell how they ended; they must outlive the session.
  void speak(const wording::Words& words) { m_words = &words; }

  /// Asks something that is answered at once (well below 100 ms). `question` takes a
  /// `const registry::Registry&` and returns a Result; it runs on another thread, so it holds
  /// copies only. `then` takes the Result.
  template <typename Question, typename Then>
  void ask(QObject* asker, Question question, Then then)
  {
    auto job = [this, asker = QPointer<QObject>(asker), question = std::move(question),
                then = std::move(then)](Result<registry::Registry*> door) {
      using Answer = std::invoke_result_t<Question, const registry::Registry&>;
      auto answer = std::make_shared<Answer>(
          door ? question(**door) : Answer(tl::unexpected(std::move(door).error())));
      deliver(asker, [then, answer] { then(std::move(*answer)); });
    };
    m_questions.post(std::move(job));
  }
  /// As ask; of all questions in one line only the newest is answered.
  template <typename Question, typename Then>
  void ask(QObject* asker, QuestionLine& line, Question question, Then then)
  {
    m_questions.post(newestOf(asker, line, std::move(question), std::move(then)));
  }
  /// As ask in a line, for what may take seconds in a large register, such as figures of a block.
  template <typename Question, typename Then>
  void askLong(QObject* asker, QuestionLine& line, Question question, Then then)
  {
    m_reading.post(newestOf(asker, line, std::move(question), std::move(then)));
  }
  /// As askLong, for what is looked at in passing and reads the whole register, such as totals: it
  /// keeps nobody else waiting. `question` takes a StillWanted besides.
  template <typename Question, typename Then>
  void askAside(QObject* asker, QuestionLine& line, Question question, Then then)
  {
    StillWanted wanted = [open = m_open, newest = line.newest(), turn = *line.newest() + 1] {
      return *open && *newest == turn;
    };
    auto job = [question = std::move(question), wanted = std::move(wanted)](
                   const registry::Registry& registry) { return question(registry, wanted); };
    m_aside.post(newestOf(asker, line, std::move(job), std::move(then)));
  }

  /// On which thread a task works: `reading` is for what is to be seen soon, `aside` leaves that
  /// free, `apart` has one of its own for as long as it takes. None of them keeps changes waiting.
  enum class Work { reading, aside, apart, changing };
  /// Work that may take long, shown in tasks() as `title` and cancelled there. `job` takes
  /// `(registry::Registry&, base::Progress&)` and returns a Result; `then` takes that Result.
  template <typename Job, typename Then>
  std::shared_ptr<TaskProgress> run(Work work, const QString& title, QObject* asker, Job job,
                                    Then then)
  {
    using Answer = std::invoke_result_t<Job, registry::Registry&, base::Progress&>;
    auto progress = m_tasks.begin(title);
    Lane& lane = laneOf(work);
    auto onLane = [this, work, progress, &lane, asker = QPointer<QObject>(asker),
                   job = std::move(job), then = std::move(then)](Result<registry::Registry*> door) {
      auto answer = std::make_shared<Answer>(
          door ? job(**door, *progress) : Answer(tl::unexpected(std::move(door).error())));
      deliver(this, [this, work, progress, &lane, asker, then, answer] {
        m_ordered.erase(&lane);
        finish(work, progress, *answer ? nullptr : &answer->error());
        if (asker) then(std::move(*answer));
      });
    };
    lane.post(std::move(onLane));
    return progress;
  }
  /// The one way to change the register from the window.
  void apply(const QString& title, const registry::Change& change, QObject* asker,
             const std::function<void(Result<registry::Applied>)>& then);

  /// What apply would say to the change, without doing it: one outcome per operation. For forms
  /// that judge while somebody types; of all in one line only the newest is answered.
  void judge(QObject* asker, QuestionLine& line, const registry::Change& change,
             const std::function<void(Result<registry::BatchResult>)>& then);

  /// Looks now whether others, or this session, wrote; else every two seconds.
  void look();

 Q_SIGNALS:
  void opened();
  void failed(const sextant::base::Error& error);
  /// The journal has grown to `entry`: what was shown may be old.
  void changed(qint64 entry);
  /// view() is there now, is there no more, or will not be; or time has brought something into
  /// force, or ended it.
  void viewChanged();
  /// names() are there now, are others, or will not be.
  void namesChanged();
  /// Drafts may have been saved or dropped; the journal does not tell of them.
  void draftsChanged();

 private:
  template <typename Question, typename Then>
  Lane::Job newestOf(QObject* asker, QuestionLine& line, Question question, Then then)
  {
    return
        [this, asker = QPointer<QObject>(asker), turn = line.next(), newest = line.newest(),
         question = std::move(question), then = std::move(then)](Result<registry::Registry*> door) {
          using Answer = std::invoke_result_t<Question, const registry::Registry&>;
          if (*newest != turn) return;
          auto answer = std::make_shared<Answer>(
              door ? question(**door) : Answer(tl::unexpected(std::move(door).error())));
          deliver(asker, [then, answer, newest, turn] {
            if (*newest == turn) then(std::move(*answer));
          });
        };
  }
  struct Known;
  struct Stand;
  static Result<Stand> standOf(const registry::Registry& registry,
                               const registry::SharedIndex& index, const Known& known);
  [[nodiscard]] Known known() const;
  void take(Stand stand);
  void loadIndex();
  using Loaded = std::optional<Result<registry::IndexLoad>>;
  void finishLoading(const Loaded& loaded);
  void readNames();
  void takeNames(Result<HoldingNames::Ptr> names);
  Lane& laneOf(Work work);
  Lane& laneApart();
  void deliver(const QPointer<QObject>& asker, std::function<void()> answer);
  void finish(Work work, const std::shared_ptr<TaskProgress>& task, const base::Error* error);

  QString m_path;
  registry::OpenOptions m_options;
  const wording::Words* m_words;
  model::EntryNumber m_entry = -1;
  std::string m_anchor;  ///< of m_entry
  Instant m_newest;      ///< when the newest entry was made
  std::shared_ptr<registry::SharedIndex> m_index;
  std::optional<registry::HoldingsView> m_view;
  HoldingNames::Ptr m_names;
  bool m_expectsView = false;
  bool m_keepsNames = false;  ///< as Index says
  bool m_readingNames = false;
  std::optional<std::vector<net::Prefix>> m_touched;
  std::shared_ptr<TaskProgress> m_loading;  ///< of the index
  TaskList m_tasks;
  QTimer m_watch;
  QuestionLine m_looks;
  QuestionLine m_namings;
  std::shared_ptr<std::atomic<bool>> m_open = std::make_shared<std::atomic<bool>>(true);
  // Last, so that they stop before anything they deliver to is gone.
  Lane m_questions;
  Lane m_reading;
  Lane m_aside;
  Lane m_changing;
  std::vector<std::unique_ptr<Lane>> m_apart;
  std::set<const Lane*> m_ordered;  ///< those of them that have work
};

}  // namespace sextant::desktop
