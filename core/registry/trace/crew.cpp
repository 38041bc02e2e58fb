// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/crew.h"

#include <optional>
#include <system_error>
#include <utility>

namespace sextant::registry {
namespace {

std::optional<Crew::Task> firstOf(std::deque<Crew::Task>& tasks)
{
  if (tasks.empty()) return std::nullopt;
  Crew::Task task = std::move(tasks.front());
  tasks.pop_front();
  return task;
}

}  // namespace

Crew::~Crew()
{
  const std::scoped_lock lock(m_mutex);
  m_tasks.clear();
  for (std::jthread& thread : m_threads) thread.request_stop();
}

void Crew::add(Task task)
{
  bool waits = false;
  {
    const std::scoped_lock lock(m_mutex);
    waits = !m_tasks.empty();
    m_tasks.push_back(std::move(task));
  }
  if (waits && m_threads.size() < m_helpers) startHelper();
  m_added.notify_one();
}

bool Crew::help()
{
  std::optional<Task> task;
  {
    const std::scoped_lock lock(m_mutex);
    task = firstOf(m_tasks);
  }
  if (!task) return false;
  (*task)(0);
  return true;
}

void Crew::startHelper()
{
  try {
    m_threads.emplace_back(
        [this, worker = m_threads.size() + 1](const std::stop_token& stop) { work(stop, worker); });
  } catch (const std::system_error&) {
    m_helpers = m_threads.size();  // the system has no more; it goes on with those there are
  }
}

void Crew::work(const std::stop_token& stop, std::size_t worker)
{
  std::unique_lock lock(m_mutex);
  while (m_added.wait(lock, stop, [this] { return !m_tasks.empty(); })) {
    std::optional<Task> task = firstOf(m_tasks);
    lock.unlock();
    (*task)(worker);
    lock.lock();
  }
}

}  // namespace sextant::registry
