// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/application.h"

#include "desktop/actions/shell.h"
#include "desktop/look/icons.h"

#include <algorithm>
#include <array>
#include <QApplication>
#include <span>
#include <string_view>

namespace sextant::desktop {
namespace {

/// What is answered with words on the terminal, where there may be no display.
bool isQuestion(std::string_view argument)
{
  static constexpr std::array<std::string_view, 5> kQuestions{"-h", "--help", "--help-all", "-v",
                                                              "--version"};
  return std::ranges::find(kQuestions, argument) != kQuestions.end();
}

void nameProgram()
{
  QCoreApplication::setApplicationName(QStringLiteral("sextant"));
  QCoreApplication::setApplicationVersion(QStringLiteral(SEXTANT_VERSION));
}

}  // namespace

int runDesktop(int argc, char** argv)
{
  nameProgram();
  if (std::ranges::any_of(std::span(argv, static_cast<std::size_t>(argc)), isQuestion)) {
    const QCoreApplication application(argc, argv);
    readOptions(QCoreApplication::arguments());
    return 0;
  }
  QApplication application(argc, argv);
  QApplication::setDesktopFileName(QStringLiteral("sextant"));
  Shell shell(application, readOptions(QApplication::arguments()));
  QApplication::setWindowIcon(icon(QStringLiteral("sextant")));
  shell.begin();
  return QApplication::exec();
}

}  // namespace sextant::desktop
