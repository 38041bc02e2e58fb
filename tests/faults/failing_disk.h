// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

namespace sextant::test {

/// A disk under SQLite that fails when told. Lives as long as any register opened meanwhile, one at
/// a time; everything SQLite opens goes through it.
class FailingDisk {
 public:
  FailingDisk();
  FailingDisk(const FailingDisk&) = delete;
  FailingDisk& operator=(const FailingDisk&) = delete;
  ~FailingDisk();

  /// The `operation`-th write, sync or truncation from now on (from 1) gives `code`, such as
  /// SQLITE_FULL or SQLITE_IOERR; all later ones too where it `stays`.
  void failAt(long operation, int code, bool stays);
  /// All is well again.
  void heal();
  /// How many such operations there were since failAt or heal.
  [[nodiscard]] long operations() const;
};

}  // namespace sextant::test
