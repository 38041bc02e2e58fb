// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/palette.h"
#include "wording/language.h"

#include <optional>
#include <QString>
#include <QStringList>

namespace sextant::desktop {

/// What the window was started with.
struct Options {
  QString registerPath;  ///< empty = the start page
  bool sample = false;   ///< open the sample, made first where missing
  QString sampleFolder;  ///< empty = the user's data folder
  QString operatorName;  ///< empty = the login
  bool readOnly = false;
  std::optional<wording::Language> language;  ///< for this run only
  std::optional<Theme> theme;                 ///< for this run only
  QString settingsFile;                       ///< empty = the user's own
};

/// Reads the command line; ends the program after --help and --version and on what it does not
/// know, as Qt's parser does.
Options readOptions(const QStringList& arguments);

}  // namespace sextant::desktop
