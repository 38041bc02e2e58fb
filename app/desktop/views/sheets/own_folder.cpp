// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/sheets/own_folder.h"

#include "print/pdf.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace sextant::desktop {

std::string ownFolder()
{
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  return QFile::encodeName(folder).toStdString();
}

QString suggestedFile(const QString& name)
{
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  // Not everybody has such a folder.
  const QString folder = QFileInfo(documents).isDir() ? documents : QDir::homePath();
  return QDir(folder).filePath(print::fileNameOf(name));
}

QString shownPath(const QString& path)
{
  const QString home = QDir::homePath() + u'/';
  const QString native = QDir::toNativeSeparators(path);
  return path.startsWith(home) ? u'~' + native.mid(home.size() - 1) : native;
}

void showInFolder(const QString& file)
{
  QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
}

}  // namespace sextant::desktop
