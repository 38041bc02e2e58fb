// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/plans/opened_draft.h"

#include "desktop/models/share_large.h"

#include <algorithm>

namespace sextant::desktop {

Result<OpenedDraft> openDraft(const registry::Registry& registry, const std::string& name)
{
  OpenedDraft opened;
  TRY(model::Draft draft, registry.draft(name));
  TRY(const auto summaries, registry.drafts());
  const auto summary = std::ranges::find(summaries, name, &registry::DraftSummary::name);
  if (summary != summaries.end()) opened.summary = *summary;
  opened.measure = plan::measure(draft);
  opened.rows = rowsOf(draft);
  opened.draft = shareLarge(std::move(draft));
  return opened;
}

}  // namespace sextant::desktop
