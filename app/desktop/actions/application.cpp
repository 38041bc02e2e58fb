// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/application.h"

#include "desktop/actions/shell.h"
#include "desktop/look/icons.h"

#include <QApplication>

namespace sextant::desktop {

int runDesktop(int argc, char** argv)
{
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("sextant"));
  QApplication::setApplicationVersion(QStringLiteral(SEXTANT_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("sextant"));
  Shell shell(application, readOptions(QApplication::arguments()));
  QApplication::setWindowIcon(icon(QStringLiteral("sextant")));
  shell.begin();
  return QApplication::exec();
}

}  // namespace sextant::desktop
