// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/application.h"

#include "desktop/look/palette.h"

#include <QApplication>

namespace sextant::desktop {

int runDesktop(int argc, char** argv)
{
  QApplication application(argc, argv);
  dress(application, Theme::system, isDark(QApplication::palette()));
  return QApplication::exec();
}

}  // namespace sextant::desktop
