// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/start/file_facts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QRegularExpression>
#include <QThreadPool>

namespace sextant::desktop {
namespace {

/// Backups are named by their time, so that the last name is the newest.
void findBackup(const QFileInfo& file, FileFacts& facts)
{
  const QDir folder(file.dir().filePath(file.completeBaseName() + u".backups"));
  static const QRegularExpression automatic(
      QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d.*\\.sextant$"));
  const QStringList names =
      folder.entryList(QDir::Files, QDir::Name | QDir::Reversed).filter(automatic);
  if (names.isEmpty()) return;
  facts.newestBackup = folder.filePath(names.first());
  facts.backedUp = QFileInfo(facts.newestBackup).lastModified();
}

FileFacts look(const QString& path)
{
  const QFileInfo file(path);
  FileFacts facts{path, file.isFile(), file.size(), file.lastModified(), {}, {}};
  findBackup(file, facts);
  return facts;
}

}  // namespace

void askFileFacts(const QString& path, QObject* asker, const std::function<void(FileFacts)>& then)
{
  QThreadPool::globalInstance()->start([path, asker = QPointer<QObject>(asker), then] {
    const FileFacts facts = look(path);
    // By way of the application, which outlives the asker: it is only looked at on its own thread.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [asker, then, facts] {
          if (asker) then(facts);
        },
        Qt::QueuedConnection);
  });
}

QString sizeText(qint64 bytes)
{
  return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

QString timeText(const QDateTime& time)
{
  return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

}  // namespace sextant::desktop
