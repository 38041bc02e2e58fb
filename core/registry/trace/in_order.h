// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/trace/text_pieces.h"

#include <deque>
#include <future>
#include <memory>
#include <thread>

namespace sextant::registry {

/// Has the pieces of a text worked on by several threads, and what each made of its piece taken in
/// the order of the text, on this thread. `Work` is copied for each piece in work and used again;
/// it has `run(const TextPiece&)`. `take(Work&, const TextPiece&)` gives a Result.
template <typename Work>
class InOrder {
 public:
  InOrder(const Work& work, unsigned threads)
      : m_pattern(work),
        m_threads(threads != 0 ? threads : std::max(1U, std::thread::hardware_concurrency()))
  {
  }

  template <typename Take>
  Result<> run(TextPieces& pieces, const Take& take, base::Progress& progress)
  {
    while (true) {
      if (progress.cancelled()) return fail(base::kCancelled);
      std::unique_ptr<Job> job = idleJob();
      TRY(const bool more, pieces.next(job->piece, progress));
      if (!more) break;
      const bool pauses = job->piece.pauses;
      start(std::move(job));
      while (m_started.size() > (pauses ? 0 : m_threads)) TRY_DO(finish(take));
    }
    while (!m_started.empty()) TRY_DO(finish(take));
    return {};
  }

 private:
  struct Job {
    explicit Job(const Work& pattern) : work(pattern) {}
    Work work;
    TextPiece piece;
    std::future<void> done;  // last: what it works on outlives it
  };

  std::unique_ptr<Job> idleJob()
  {
    if (m_idle.empty()) return std::make_unique<Job>(m_pattern);
    std::unique_ptr<Job> job = std::move(m_idle.back());
    m_idle.pop_back();
    return job;
  }

  void start(std::unique_ptr<Job> job)
  {
    constexpr std::size_t kWorthAThread = 32'768;  // bytes
    const bool alone = m_threads == 1 || job->piece.size < kWorthAThread;
    const auto how = alone ? std::launch::deferred  // later on this one, as where none is to be had
                           : std::launch::async | std::launch::deferred;
    job->done = std::async(how, [&one = *job] { one.work.run(one.piece); });
    m_started.push_back(std::move(job));
  }

  template <typename Take>
  Result<> finish(const Take& take)
  {
    std::unique_ptr<Job> job = std::move(m_started.front());
    m_started.pop_front();
    job->done.get();
    TRY_DO(take(job->work, job->piece));
    m_idle.push_back(std::move(job));
    return {};
  }

  const Work& m_pattern;
  std::size_t m_threads;
  std::vector<std::unique_ptr<Job>> m_idle;
  std::deque<std::unique_ptr<Job>> m_started;
};

}  // namespace sextant::registry
