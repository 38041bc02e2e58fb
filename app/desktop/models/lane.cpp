// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/lane.h"

namespace sextant::desktop {

Lane::Lane(const QString& name, std::string path, registry::OpenOptions options)
    : m_path(std::move(path)), m_options(std::move(options)), m_worker(new QObject)
{
  m_thread.setObjectName(name);
  m_worker->moveToThread(&m_thread);
  m_thread.start();
}

Lane::~Lane()
{
  m_closing = true;
  QMetaObject::invokeMethod(m_worker, [this] {
    m_registry.reset();
    m_worker->deleteLater();
    m_thread.quit();
  });
  m_thread.wait();
}

void Lane::post(Job job)
{
  QMetaObject::invokeMethod(
      m_worker,
      [this, job = std::move(job)] {
        if (!m_closing) job(door());
      },
      Qt::QueuedConnection);
}

Result<registry::Registry*> Lane::door()
{
  if (!m_registry) {
    TRY(m_registry, registry::Registry::open(m_path, m_options));
  }
  return m_registry.get();
}

}  // namespace sextant::desktop
