// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "filing/export_filing.h"

#include <optional>
#include <QStringList>

namespace sextant::desktop {

enum class ExportWhat { registerLines, allocationSheet, filing };

/// The endings it can be written with, the usual one first.
QStringList endingsOf(ExportWhat what);

/// What is to be written where.
struct ExportOrder {
  ExportWhat what = ExportWhat::allocationSheet;
  std::optional<net::Prefix> under;
  QString file;          ///< its ending chooses the type
  bool replace = false;  ///< a file of that name, else a number is added to the name
  bool draft = false;    ///< of a filing: write it incomplete too, marked 草稿
  QString registerName;
};

/// What was written.
struct ExportedSheet {
  QString file;
  quint64 rows = 0;
  model::EntryNumber entry = 0;
  QString sha256;
};

/// Carries an order out, on any thread.
Result<ExportedSheet> carryOut(const ExportOrder& order, const wording::Words& words,
                               const registry::Registry& registry, base::Progress& progress);

/// What a filing of `under` would say, by the office's own template where it has one.
Result<filing::FilingCheck> checkFiling(std::optional<net::Prefix> under,
                                        const registry::Registry& registry,
                                        base::Progress& progress);

}  // namespace sextant::desktop
