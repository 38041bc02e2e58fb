// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace sextant::desktop {

/// Where an office keeps forms, templates and code lists of its own, which take precedence over
/// those that ship: its folders print, filing and codes.
std::string ownFolder();

/// A file of that name among the user's documents.
QString suggestedFile(const QString& name);

/// `path` as people read it: ~ for the user's home.
QString shownPath(const QString& path);

/// Opens the folder of `file` in the file manager.
void showInFolder(const QString& file);

}  // namespace sextant::desktop
