// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/surroundings.h"

#include <QScreen>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

namespace sextant::desktop {

namespace {

constexpr QSize kWindowSize(1280, 800);
constexpr int kTitleBar = 32;

}  // namespace

QString loginName()
{
  const passwd* entry = getpwuid(geteuid());
  return entry == nullptr ? QString::number(geteuid()) : QString::fromLocal8Bit(entry->pw_name);
}

QString hostName()
{
  return QSysInfo::machineHostName();
}

void giveSize(QWidget& window)
{
  window.resize(kWindowSize);
  const QSize room = window.screen()->availableSize();
  const bool low = room.height() < kWindowSize.height() + kTitleBar;
  if (low && room.width() >= kWindowSize.width()) window.setWindowState(Qt::WindowMaximized);
}

}  // namespace sextant::desktop
