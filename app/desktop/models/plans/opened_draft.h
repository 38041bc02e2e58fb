// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/plans/draft_rows.h"
#include "plan/measure.h"
#include "registry/registry.h"

#include <memory>
#include <QMetaType>

namespace sextant::desktop {

using DraftPtr = std::shared_ptr<const model::Draft>;

/// A draft with what can be said of it.
struct OpenedDraft {
  DraftPtr draft;
  registry::DraftSummary summary;
  plan::Measure measure;
  DraftRowsPtr rows;
};

/// Draft, state and measures by the draft's name; for the thread that reads.
Result<OpenedDraft> openDraft(const registry::Registry& registry, const std::string& name);

}  // namespace sextant::desktop

Q_DECLARE_METATYPE(sextant::desktop::DraftPtr)
