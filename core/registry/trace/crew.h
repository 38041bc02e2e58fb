// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <future>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace sextant::registry {

/// Threads that do tasks in the order given, together with the one that gives them. They begin when
/// there is more to do than one can.
class Crew {
 public:
  /// A task hears who does it: 0 is the thread that gave it, the others count on.
  using Task = std::packaged_task<void(std::size_t worker)>;

  explicit Crew(std::size_t helpers) : m_helpers(helpers) {}
  Crew(const Crew&) = delete;
  Crew& operator=(const Crew&) = delete;
  /// Waits for what was begun; the rest is not done.
  ~Crew();

  void add(Task task);
  /// Does the first task not begun. False where there is none.
  bool help();

 private:
  void startHelper();
  void work(const std::stop_token& stop, std::size_t worker);

  std::size_t m_helpers;
  std::mutex m_mutex;
  std::condition_variable_any m_added;
  std::deque<Task> m_tasks;             ///< not begun; guarded by m_mutex
  std::vector<std::jthread> m_threads;  // last: they use the others
};

}  // namespace sextant::registry
