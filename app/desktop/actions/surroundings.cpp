// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/surroundings.h"

#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

namespace sextant::desktop {

QString loginName()
{
  const passwd* entry = getpwuid(geteuid());
  return entry == nullptr ? QString::number(geteuid()) : QString::fromLocal8Bit(entry->pw_name);
}

QString hostName()
{
  return QSysInfo::machineHostName();
}

}  // namespace sextant::desktop
