// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/records/backup.h"

#include "desktop/models/told.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace sextant::desktop {
namespace {

QString say(const char* text)
{
  return QCoreApplication::translate("backup", text);
}

/// Writes the copy; gives the hash that stands beside it.
Result<QString> writeCopy(const registry::Registry& registry, const QString& path,
                          base::Progress& progress)
{
  TRY_DO(registry.backup(QFile::encodeName(path).toStdString(), progress));
  QFile beside(path + QStringLiteral(".sha256"));
  if (!beside.open(QIODevice::ReadOnly)) return QString();
  return QString::fromLatin1(beside.readLine().split(' ').value(0)).trimmed();
}

void tell(Desk& desk, const QString& path, const Result<QString>& hash)
{
  if (!hash && hash.error().code == base::kCancelled) return;
  if (!hash) {
    Q_EMIT desk.requests.messageWanted(MessageKind::error, told(desk.words, hash.error()), {});
    return;
  }
  const QString sentence = say(QT_TRANSLATE_NOOP("backup", "Backup written: %1, SHA-256 %2"))
                               .arg(QFileInfo(path).fileName(), *hash);
  Q_EMIT desk.requests.messageWanted(MessageKind::done, sentence, {path, *hash});
}

QString proposal(const RegisterSession& session)
{
  const QFileInfo file(session.path());
  const QString day = QDate::currentDate().toString(Qt::ISODate);
  return file.absolutePath() + QStringLiteral("/%1-%2.sextant").arg(session.title(), day);
}

}  // namespace

void backUpTo(Desk& desk, const QString& path, QObject* asker)
{
  desk.session.run(
      RegisterSession::Work::apart, say(QT_TRANSLATE_NOOP("backup", "Backup of the register")),
      asker,
      [path](const registry::Registry& registry, base::Progress& progress) {
        return writeCopy(registry, path, progress);
      },
      [&desk, path](const Result<QString>& hash) { tell(desk, path, hash); });
}

void backUp(Desk& desk, QWidget* window)
{
  auto* dialog = new QFileDialog(window, say(QT_TRANSLATE_NOOP("backup", "Back up the register")),
                                 proposal(desk.session),
                                 say(QT_TRANSLATE_NOOP("backup", "Sextant registers (*.sextant)")));
  dialog->setObjectName(QStringLiteral("backupDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("sextant"));
  dialog->selectFile(proposal(desk.session));
  // A backup never overwrites: the error says so.
  dialog->setOption(QFileDialog::DontConfirmOverwrite);
  QObject::connect(dialog, &QFileDialog::fileSelected, window,
                   [&desk, window](const QString& path) { backUpTo(desk, path, window); });
  dialog->open();
}

}  // namespace sextant::desktop
