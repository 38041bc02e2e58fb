// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/make_draft.h"

#include "plan/blocks.h"
#include "plan/codes.h"
#include "plan/collisions.h"
#include "plan/division_files.h"
#include "plan/held_values.h"
#include "plan/numbering.h"
#include "plan/pins.h"
#include "plan/placing.h"
#include "plan/zones.h"

namespace sextant::plan {
namespace {

std::vector<std::string> sourcesOf(const DraftRequest& request)
{
  std::vector<std::string> sources = request.divisions;
  sources.insert(sources.end(), request.units.begin(), request.units.end());
  return sources;
}

}  // namespace

Result<model::Draft> makeDraft(const DraftRequest& request, base::Progress& progress)
{
  if (request.divisions.empty() && request.units.empty()) return fail(kNoMembers);
  model::Draft draft;
  TRY(draft.blocks, settleBlocks(request));
  TRY(Roster roster, readRoster(request.scheme, request.divisions, request.units, progress));
  if (roster.members.empty()) return fail(kNoMembers);
  TRY(const ZonePlan zones, ZonePlan::make(request.scheme, roster));
  const PinPlan pins(request, roster, zones);
  HeldValues held(request.scheme, zones, draft.blocks, pins.held());
  TRY(const std::vector<net::Address> seats, numberMembers(request.scheme, roster, pins, held));
  if (progress.cancelled()) return fail(base::kCancelled);

  const Places places{request.scheme, draft.blocks, roster, zones, pins, seats};
  draft.placements = place(places);
  TRY_DO(checkCollisions(places, draft.placements));
  draft.name = request.name;
  draft.scheme = request.scheme;
  draft.sources = sourcesOf(request);
  draft.members = std::move(roster.members);
  draft.leftOut = roster.leftOut;
  return draft;
}

}  // namespace sextant::plan
