// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plans.h"

#include <QtGlobal>

namespace sextant::cli {

std::string blocksText(std::span<const model::PlannedBlock> blocks)
{
  std::string text;
  for (const model::PlannedBlock& block : blocks) {
    text += (text.empty() ? "" : ",") + net::toString(block.prefix);
  }
  return text;
}

Json summaryJson(const registry::DraftSummary& draft)
{
  return {{"name", draft.name},
          {"block", blocksText(draft.blocks)},
          {"scheme", draft.scheme},
          {"state", draft.state == registry::DraftState::published ? "published" : "draft"},
          {"members", draft.members},
          {"entry", draft.entry == 0 ? Json(nullptr) : Json(draft.entry)}};
}

std::vector<std::string> summaryCells(const registry::DraftSummary& draft, const Context& context)
{
  const bool published = draft.state == registry::DraftState::published;
  return {draft.name, blocksText(draft.blocks), draft.scheme,
          published ? context.say(QT_TRANSLATE_NOOP("cli", "published, entry %1"),
                                  {std::to_string(draft.entry)})
                    : context.say(QT_TRANSLATE_NOOP("cli", "draft")),
          context.sayCount(QT_TRANSLATE_N_NOOP("cli", "%n members"), draft.members)};
}

}  // namespace sextant::cli
