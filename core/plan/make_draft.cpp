// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/make_draft.h"

#include "plan/codes.h"
#include "plan/division_files.h"
#include "plan/numbering.h"
#include "plan/pins.h"
#include "plan/placing.h"
#include "plan/scheme_shape.h"
#include "plan/scheme_toml.h"
#include "plan/scheme_words.h"
#include "plan/zones.h"

#include <algorithm>

namespace sextant::plan {
namespace {

void checkLength(const DraftRequest& request, net::Prefix block, std::vector<Error>& errors)
{
  const model::Scheme& scheme = request.scheme;
  if (block.length() == scheme.blockLength) return;
  const std::string presets =
      listed(presetsFor(block.length()), [](const std::string& name) { return name; });
  errors.push_back(Error{kBlockLength,
                         {net::toString(block), scheme.name, std::to_string(scheme.blockLength),
                          std::to_string(block.length()), presets},
                         net::toString(block),
                         {},
                         {}});
}

void checkZones(const DraftRequest& request, const model::PlannedBlock& block,
                std::vector<Error>& errors)
{
  const std::size_t zone = zoneAbove(request.scheme);
  if (zone == model::Scheme::npos) return;
  const model::SchemeField& field = request.scheme.fields[zone];
  for (const std::string& name : block.zones) {
    if (findCode(field, name) != nullptr) continue;
    const auto known = listed(field.values, [](const auto& value) { return value.code; });
    errors.push_back(Error{kUnknownZone, {name, known}, name, {}, {}});
  }
}

void checkOverlap(const DraftRequest& request, std::size_t index, std::vector<Error>& errors)
{
  const net::Prefix block = request.blocks[index].prefix;
  for (std::size_t i = 0; i < index; ++i) {
    const net::Prefix other = request.blocks[i].prefix;
    if (!other.overlaps(block)) continue;
    errors.push_back(Error{kBlocksOverlap,
                           {net::toString(other), net::toString(block)},
                           net::toString(block),
                           {},
                           {}});
  }
}

Result<> checkBlocks(const DraftRequest& request)
{
  if (request.blocks.empty()) return fail(kNoBlock);
  std::vector<Error> errors;
  for (std::size_t i = 0; i < request.blocks.size(); ++i) {
    checkLength(request, request.blocks[i].prefix, errors);
    checkZones(request, request.blocks[i], errors);
    checkOverlap(request, i, errors);
  }
  if (errors.empty()) return {};
  return fail(base::allOf(std::move(errors)));
}

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
  TRY_DO(checkBlocks(request));
  TRY(Roster roster, readRoster(request.scheme, request.divisions, request.units, progress));
  if (roster.members.empty()) return fail(kNoMembers);
  TRY(const ZonePlan zones, ZonePlan::make(request.scheme, roster));
  const PinPlan pins(request, roster, zones);
  TRY(const std::vector<net::Address> seats, numberMembers(request.scheme, roster, pins));
  if (progress.cancelled()) return fail(base::kCancelled);

  model::Draft draft;
  draft.placements = place({request, roster, zones, pins, seats});
  draft.name = request.name;
  draft.scheme = request.scheme;
  draft.blocks = request.blocks;
  draft.sources = sourcesOf(request);
  draft.members = std::move(roster.members);
  draft.leftOut = roster.leftOut;
  return draft;
}

}  // namespace sextant::plan
