// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "registry/change.h"
#include "registry/registry.h"
#include "store/beliefs.h"
#include "store/journal.h"
#include "store/stored_holdings.h"

#include <vector>

namespace sextant::registry {

/// One journal entry in the making: what the operations of a change work on, inside a transaction.
/// What an operation writes is seen by the checks of the next one.
struct Edit {
  Edit(store::Database& d, const OpenOptions& o, Instant n, base::Progress& p)
      : database(d), options(o), now(n), progress(p), writer(d, {}), holdings(d)
  {
  }

  store::Database& database;
  const OpenOptions& options;
  Instant now;
  base::Progress& progress;
  store::EntryWriter writer;
  store::StoredHoldings holdings;
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
