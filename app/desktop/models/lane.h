// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

#include <atomic>
#include <functional>
#include <memory>
#include <QString>
#include <QThread>

namespace sextant::desktop {

/// A thread with a door of its own to one register, opened when the first job needs it. Jobs run in
/// the order posted. Made, used and destroyed on one thread; the destructor waits for the running
/// job and drops those that wait.
class Lane {
 public:
  /// Null with the reason when the register cannot be opened.
  using Job = std::function<void(Result<registry::Registry*>)>;

  Lane(const QString& name, std::string path, registry::OpenOptions options);
  Lane(const Lane&) = delete;
  Lane& operator=(const Lane&) = delete;
  ~Lane();

  void post(Job job);

 private:
  Result<registry::Registry*> door();

  std::string m_path;
  registry::OpenOptions m_options;
  std::unique_ptr<registry::Registry> m_registry;  ///< touched on m_thread only
  std::atomic<bool> m_closing = false;
  QThread m_thread;
  QObject* m_worker;  ///< lives on m_thread
};

}  // namespace sextant::desktop
