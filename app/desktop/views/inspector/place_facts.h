// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/selection.h"
#include "model/scheme.h"
#include "registry/check.h"
#include "registry/registry.h"

namespace sextant::desktop {

/// A prefix's place read by the plan in force.
struct PlanReading {
  std::string plan;
  model::Scheme scheme;
  plan::Decoded decoded;
};

/// What is known at once of a place.
struct PlaceFacts {
  Place place;
  Instant now;
  std::vector<registry::HoldingView> chain;  ///< widest first, the place itself last where held
  std::optional<registry::HolderView> holder;
  std::optional<PlanReading> reading;  ///< none where no plan covers the place
  std::vector<registry::HoldingVersion> versions;
  std::vector<model::JournalEntry> entries;  ///< that touched it, newest first

  [[nodiscard]] bool held() const
  {
    return !chain.empty() && chain.back().holding.prefix == place.prefix;
  }
  /// Only where held().
  [[nodiscard]] const registry::HoldingView& own() const { return chain.back(); }
  /// What stands directly around the place, null where nothing does.
  [[nodiscard]] const registry::HoldingView* around() const;
};

/// What has to be counted.
struct PlaceFigures {
  registry::Stats stats;
  net::Prefix growsTo;
  std::vector<registry::Finding> findings;
};

/// A next free prefix and the placements that choose it.
struct FreeChoice {
  net::Prefix prefix;
  std::vector<net::FreePlacement> placements;
};

/// The register as a whole.
struct RegisterFacts {
  registry::Stats stats;
  model::JournalEntry head;  ///< number 0 in an empty register
  std::vector<registry::HoldingView> blocks;
  std::vector<model::PublishedPlan> plans;
  std::vector<registry::DraftSummary> drafts;

  [[nodiscard]] bool empty() const { return blocks.empty() && plans.empty() && drafts.empty(); }
};

/// A holder and what it holds.
struct HolderFacts {
  registry::HolderView holder;
  std::vector<registry::HoldingView> holdings;  ///< in address order, at most kMostHoldings
  static constexpr std::uint64_t kMostHoldings = 200;
};

// Questions for RegisterSession::ask and askLong; they run on its threads.

Result<PlaceFacts> factsOf(const registry::Registry& registry, const Place& place);
Result<PlaceFigures> figuresOf(const registry::Registry& registry, net::Prefix prefix);
Result<RegisterFacts> factsOfRegister(const registry::Registry& registry);
Result<HolderFacts> factsOfHolder(const registry::Registry& registry, const std::string& code);
/// The plan in force over `prefix`, none where there is none.
Result<std::optional<PlanReading>> readingOf(const registry::Registry& registry,
                                             net::Prefix prefix);
/// By every placement, equal answers joined.
Result<std::vector<FreeChoice>> freeChoices(const registry::Registry& registry, net::Prefix parent,
                                            int length);

/// The length that is asked for next inside `parent`: of the next level for an allocation or a
/// reservation, of a unit for an assignment, of a subnet or an address for a registration.
int usualLength(model::Kind kind, net::Prefix parent, const model::Scheme* scheme);

}  // namespace sextant::desktop
