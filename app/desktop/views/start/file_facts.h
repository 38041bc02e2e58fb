// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QDateTime>
#include <QObject>
#include <QString>

namespace sextant::desktop {

/// What a file says of itself without being opened as a register.
struct FileFacts {
  QString path;
  bool exists = false;
  qint64 bytes = 0;
  QDateTime changed;
  QString newestBackup;  ///< in the folder kept beside the register, empty where there is none
  QDateTime backedUp;
};

/// Looks on another thread, for a disk may be slow; `then` is called on this thread unless `asker`
/// is gone by then.
void askFileFacts(const QString& path, QObject* asker, const std::function<void(FileFacts)>& then);

/// 784 KB, and the like, in the user's own way of writing numbers.
QString sizeText(qint64 bytes);
QString timeText(const QDateTime& time);

}  // namespace sextant::desktop
