// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/trace/crew.h"
#include "registry/trace/resolver.h"
#include "registry/trace/text_pieces.h"

#include <chrono>
#include <deque>
#include <memory>
#include <utility>

namespace sextant::registry {

/// Has the pieces of a text worked on by several threads, and what each made of its piece taken in
/// the order of the text, on this thread, which works as well while it would wait. `Work` is copied
/// for each piece in work and used again; it has `run(const TextPiece&, Resolver&)`.
/// `take(Work&, const TextPiece&)` gives a Result.
template <typename Work>
class InOrder {
 public:
  InOrder(const TraceTable& table, const Work& work, unsigned threads)
      : m_pattern(work),
        m_resolvers(threads != 0 ? threads : std::max(1U, std::thread::hardware_concurrency()),
                    Resolver(table)),
        m_mostStarted(m_resolvers.size() == 1 ? 1 : 2 * m_resolvers.size()),
        m_crew(m_resolvers.size() - 1)
  {
  }

  template <typename Take>
  Result<> run(TextPieces& pieces, const Take& take, base::Progress& progress)
  {
    while (true) {
      TRY_DO(startSome(pieces, progress));
      if (m_started.empty()) return {};
      TRY_DO(finish(take));
    }
  }

 private:
  struct Job {
    explicit Job(Work pattern) : work(std::move(pattern)) {}
    Work work;
    TextPiece piece;
    std::future<void> done;
  };

  /// What was read is finished before a text that pauses is read again.
  Result<> startSome(TextPieces& pieces, base::Progress& progress)
  {
    while (!m_ended && m_started.size() < m_mostStarted && (!m_pauses || m_started.empty())) {
      if (progress.cancelled()) return fail(base::kCancelled);
      std::unique_ptr<Job> job = idleJob();
      TRY(const bool more, pieces.next(job->piece, progress));
      m_ended = !more;
      m_pauses = job->piece.pauses;
      if (more) start(std::move(job));
    }
    return {};
  }

  std::unique_ptr<Job> idleJob()
  {
    if (m_idle.empty()) return std::make_unique<Job>(m_pattern);
    std::unique_ptr<Job> job = std::move(m_idle.back());
    m_idle.pop_back();
    return job;
  }

  void start(std::unique_ptr<Job> job)
  {
    Crew::Task task(
        [this, &one = *job](std::size_t worker) { one.work.run(one.piece, m_resolvers[worker]); });
    job->done = task.get_future();
    m_started.push_back(std::move(job));
    m_crew.add(std::move(task));
  }

  template <typename Take>
  Result<> finish(const Take& take)
  {
    const std::future<void>& done = m_started.front()->done;
    while (done.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
      if (!m_crew.help()) done.wait();
    }
    std::unique_ptr<Job> job = std::move(m_started.front());
    m_started.pop_front();
    job->done.get();
    TRY_DO(take(job->work, job->piece));
    m_idle.push_back(std::move(job));
    return {};
  }

  const Work& m_pattern;
  std::vector<Resolver> m_resolvers;  ///< one for each thread
  std::size_t m_mostStarted;
  bool m_ended = false;
  bool m_pauses = false;
  std::vector<std::unique_ptr<Job>> m_idle;
  std::deque<std::unique_ptr<Job>> m_started;
  Crew m_crew;  // last: it uses the others
};

}  // namespace sextant::registry
