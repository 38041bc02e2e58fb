// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/palette.h"
#include "wording/language.h"

#include <memory>
#include <QByteArray>
#include <QDateTime>
#include <QSettings>
#include <QStringList>

namespace sextant::desktop {

/// A filter that was given a name.
struct SavedFilter {
  QString name;
  QString text;
};

/// What the program remembers between runs, typed, with defaults. Never a register's data.
class Settings {
 public:
  /// The user's own file; tests name theirs.
  explicit Settings(const QString& file = {});

  [[nodiscard]] wording::Language language() const;  ///< the system's unless chosen
  void setLanguage(wording::Language language);
  [[nodiscard]] Theme theme() const;
  void setTheme(Theme theme);
  [[nodiscard]] bool fullAddresses() const;
  void setFullAddresses(bool full);

  /// Newest first, at most ten.
  [[nodiscard]] QStringList recent() const;
  void addRecent(const QString& path);
  void removeRecent(const QString& path);
  /// When addRecent was last called for it; invalid where that is not known.
  [[nodiscard]] QDateTime lastOpened(const QString& path) const;

  /// Ids of the commands last chosen by name, newest first, at most twenty.
  [[nodiscard]] QStringList recentCommands() const;
  void addRecentCommand(const QString& id);

  /// The prefix or unit at which this register opens (本单位地址), empty where none was chosen.
  [[nodiscard]] QString ownUnit(const QString& registerPath) const;
  void setOwnUnit(const QString& registerPath, const QString& unit);
  [[nodiscard]] QList<SavedFilter> filters() const;
  void setFilters(const QList<SavedFilter>& filters);

  /// Layouts of windows, headers and splitters by name.
  [[nodiscard]] QByteArray layout(const QString& name) const;
  void setLayout(const QString& name, const QByteArray& state);

 private:
  std::unique_ptr<QSettings> m_store;
};

}  // namespace sextant::desktop
