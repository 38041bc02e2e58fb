// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace sextant::desktop {

/// Runs `job` on a thread of the pool, then `then` with its answer on the thread of `context`,
/// unless that is gone. For work on files no register is open on.
template <typename Job, typename Then>
void aside(QObject* context, Job job, Then then)
{
  QThreadPool::globalInstance()->start(
      [guard = QPointer<QObject>(context), job = std::move(job), then = std::move(then)] {
        auto answer = std::make_shared<decltype(job())>(job());
        QMetaObject::invokeMethod(
            qApp,
            [guard, then, answer] {
              if (guard) then(std::move(*answer));
            },
            Qt::QueuedConnection);
      });
}

}  // namespace sextant::desktop
