// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/plans/opened_draft.h"

#include <QString>

namespace sextant::desktop {

/// What publishing does to the prefixes of one level.
struct LevelChange {
  std::string level;  ///< empty = the blocks themselves
  model::Kind kind = model::Kind::allocation;
  std::uint64_t added = 0;  ///< prefixes that nobody holds now
  std::uint64_t kept = 0;   ///< prefixes in force already
};

/// What publishing a draft would do, found by doing it and taking it back.
struct PublishSummary {
  OpenedDraft opened;
  std::vector<LevelChange> levels;         ///< blocks first, then from the top
  std::vector<std::size_t> examples;       ///< first new placements, at most eight
  std::vector<std::string> replacedPlans;  ///< names of plans that end
  std::uint64_t newMembers = 0;
  std::int64_t opens = 0;              ///< versions the journal entry will open
  std::int64_t closes = 0;             ///< and close
  std::optional<base::Error> refusal;  ///< why it cannot be published

  [[nodiscard]] std::uint64_t added() const;
};

/// On the thread that changes; writes nothing.
Result<PublishSummary> summarisePublish(registry::Registry& registry, const std::string& draft,
                                        base::Progress& progress);

}  // namespace sextant::desktop
