// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/plans/draft_rows.h"

#include "desktop/models/plans/plan_words.h"

#include <algorithm>

namespace sextant::desktop {
namespace {

using Number = DraftRows::Number;

/// Sorts items 0 … into buckets: begin[b] … begin[b + 1] of the result are those of bucket b.
void bucketed(std::size_t buckets, const std::vector<Number>& bucketOf, std::vector<Number>& begin,
              std::vector<Number>& sorted)
{
  begin.assign(buckets + 1, 0);
  for (const Number bucket : bucketOf) ++begin[bucket + 1];
  for (std::size_t b = 0; b < buckets; ++b) begin[b + 1] += begin[b];
  std::vector<Number> next(begin.begin(), begin.end());
  sorted.resize(bucketOf.size());
  for (std::size_t i = 0; i < bucketOf.size(); ++i) {
    sorted[next[bucketOf[i]]++] = static_cast<Number>(i);
  }
}

/// Members take much room: what is needed of each is fetched once.
template <typename Item, typename Of>
std::vector<Number> ofEach(const std::vector<Item>& items, Of of)
{
  std::vector<Number> out(items.size());
  std::ranges::transform(items, out.begin(), of);
  return out;
}

std::vector<std::string> usedZones(const model::Draft& draft)
{
  std::vector<std::string> out = zonesOf(draft.scheme);
  std::erase_if(out, [&draft](const std::string& zone) {
    return std::ranges::find(draft.placements, zone, &model::Placement::zone) ==
           draft.placements.end();
  });
  return out;
}

}  // namespace

DraftRowsPtr rowsOf(const model::Draft& draft)
{
  DraftRows out;
  const auto nodes = ofEach(draft.members, [](const model::Member& member) {
    return member.parent == model::Member::kNobody ? Number{0} : member.parent + 1;
  });
  bucketed(draft.members.size() + 1, nodes, out.childBegin, out.children);
  out.rowOf.resize(draft.members.size());
  for (std::size_t i = 0; i < out.children.size(); ++i) {
    const Number member = out.children[i];
    out.rowOf[member] = static_cast<Number>(i) - out.childBegin[nodes[member]];
  }
  bucketed(draft.members.size(), ofEach(draft.placements, &model::Placement::member),
           out.placementBegin, out.placements);
  out.zones = usedZones(draft);
  out.pinned = static_cast<std::uint64_t>(
      std::ranges::count_if(draft.placements, &model::Placement::pinned));
  return std::make_shared<const DraftRows>(std::move(out));
}

}  // namespace sextant::desktop
