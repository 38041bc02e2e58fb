// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "registry/change.h"
#include "registry/edit/edit_holdings.h"
#include "registry/registry.h"
#include "store/beliefs.h"
#include "store/journal.h"

#include <vector>

namespace sextant::registry {

/// One journal entry in the making: what the operations of a change work on, inside a transaction.
/// What an operation writes is seen by the checks of the next one.
struct Edit {
  Edit(store::Database& d, const OpenOptions& o, Instant n, base::Progress& p)
      : database(d), options(o), now(n), progress(p), writer(d, {}), holdings(d, writer)
  {
  }

  /// Writes a new version, or ends the belief in one.
  template <typename Record>
  void open(Record& record)
  {
    writer.open(record);
    if constexpr (std::is_same_v<Record, model::Holding>) holdings.opened(record);
  }
  template <typename Record>
  void close(const Record& record)
  {
    writer.close<Record>(record.version);
    if constexpr (std::is_same_v<Record, model::Holding>) holdings.closed(record);
  }

  store::Database& database;
  const OpenOptions& options;
  Instant now;
  base::Progress& progress;
  store::EntryWriter writer;
  EditHoldings holdings;
  std::vector<net::Prefix> touched;
  model::EntryNumber undoes = 0;
};

/// Every operation checks first and writes when nothing can refuse it any more.
Result<Outcome> apply(Edit& edit, const PutBlock& operation);
Result<Outcome> apply(Edit& edit, const PutHolder& operation);
Result<Outcome> apply(Edit& edit, const PutContact& operation);
Result<Outcome> apply(Edit& edit, const Give& operation);
Result<Outcome> apply(Edit& edit, const Amend& operation);
Result<Outcome> apply(Edit& edit, const Release& operation);
Result<Outcome> apply(Edit& edit, const Publish& operation);
Result<Outcome> apply(Edit& edit, const Undo& operation);
Result<Outcome> apply(Edit& edit, const Redo& operation);
Result<Outcome> apply(Edit& edit, const Load& operation);
/// With a verdict for every holding: refused ones are left out instead of stopping the others.
Result<Outcome> apply(Edit& edit, const Load& operation, std::vector<OperationOutcome>* parts);

}  // namespace sextant::registry
