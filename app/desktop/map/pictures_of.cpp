// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/map/picture_builder.h"
#include "plan/scheme_toml.h"

#include <algorithm>

namespace sextant::desktop {
namespace {

constexpr std::uint64_t kReportEvery = 4096;

Result<> addPlans(PictureBuilder& builder, const registry::Registry& registry,
                  registry::Moment moment)
{
  TRY(const auto plans, registry.plans(moment));
  for (const model::PublishedPlan& plan : plans) {
    TRY(const auto scheme, plan::parseScheme(plan.schemeText, plan.name));
    builder.addScheme(scheme, plan.blocks);
  }
  return {};
}

std::string_view nameOf(const registry::HoldingView& view)
{
  if (!view.name.empty()) return view.name;
  const std::string_view label = model::valueOf(view.holding.facts, "label");
  if (!label.empty()) return label;
  const std::string_view purpose = model::valueOf(view.holding.facts, "purpose");
  if (view.holding.kind == model::Kind::registration && !purpose.empty()) return purpose;
  return view.holderName.empty() ? purpose : std::string_view(view.holderName);
}

std::string_view nameOf(model::Kind kind, const HoldingNames::Called& called)
{
  if (!called.member.first.empty()) return called.member.first;
  if (!called.own.first.empty()) return called.own.first;
  const bool byPurpose = kind == model::Kind::registration || called.holder.first.empty();
  return byPurpose && !called.own.second.empty() ? called.own.second : called.holder.first;
}

}  // namespace

Result<PicturePtr> pictureOf(const registry::Registry& registry, const PictureSource& source,
                             wording::Language language, base::Progress& progress)
{
  const Instant now = registry.now();
  const std::uint64_t total = source.view.prefixes().size();
  PictureBuilder builder(language);
  TRY_DO(addPlans(builder, registry, {now, std::nullopt}));
  std::uint64_t seen = 0;
  source.view.walk({}, {}, {now, {now.us + 1}}, [&](const registry::IndexedHolding& one) {
    const HoldingNames::Called called = source.names->of(one);
    builder.add({one.prefix, one.kind, one.status, nameOf(one.kind, called), called.member.second,
                 source.view.zoneName(one.zone), called.holder.first, false});
    if (++seen % kReportEvery != 0) return net::IndexWalk::inside;
    progress.report(seen, total);
    return progress.cancelled() ? net::IndexWalk::stop : net::IndexWalk::inside;
  });
  if (progress.cancelled()) return fail(base::kCancelled);
  return builder.finish(false);
}

Result<PicturePtr> pictureOf(const registry::Registry& registry, wording::Language language,
                             base::Progress& progress)
{
  const registry::Moment moment{registry.now(), std::nullopt};
  PictureBuilder builder(language);
  TRY_DO(addPlans(builder, registry, moment));
  std::uint64_t seen = 0;
  const auto see = [&](const registry::HoldingView& view) {
    const model::Holding& h = view.holding;
    builder.add(
        {h.prefix, h.kind, h.status, nameOf(view), view.code, h.zone, view.holderName, false});
    if (++seen % kReportEvery != 0) return true;
    progress.report(seen, 0);
    return !progress.cancelled();
  };
  TRY_DO(registry.list({}, moment, see));
  if (progress.cancelled()) return fail(base::kCancelled);
  return builder.finish(false);
}

namespace {

/// Goes along a view and the picture of before, both in address order.
class Redrawing {
 public:
  Redrawing(PictureBuilder& builder, const PictureChange& change)
      : m_builder(builder), m_change(change)
  {
  }
  Result<> readTouched(const registry::Registry& registry, registry::Moment moment)
  {
    TRY(m_touched, registry.branchesAt(m_change.touched, moment));
    return {};
  }
  /// False where the names of one are not known.
  bool run(Instant now)
  {
    bool known = true;
    m_change.view.walk({}, {}, {now, {now.us + 1}}, [&](const registry::IndexedHolding& one) {
      known = add(one);
      return known ? net::IndexWalk::inside : net::IndexWalk::stop;
    });
    return known;
  }

 private:
  bool add(const registry::IndexedHolding& one)
  {
    PictureBuilder::Held held{.prefix = one.prefix,
                              .kind = one.kind,
                              .status = one.status,
                              .name = {},
                              .code = {},
                              .zone = m_change.view.zoneName(one.zone),
                              .holder = {}};
    if (const registry::HoldingView* named = touchedAt(one.prefix)) {
      held.name = nameOf(*named);
      held.code = named->code;
      held.holder = named->holderName;
    } else {
      held.before = nodeBefore(one.prefix);
      if (held.before == nullptr) return false;
    }
    m_builder.add(held);
    return true;
  }
  [[nodiscard]] const registry::HoldingView* touchedAt(net::Prefix prefix)
  {
    const auto at = [this] { return m_touched[m_nextTouched].view.holding.prefix; };
    while (m_nextTouched < m_touched.size() && at() < prefix) ++m_nextTouched;
    const bool found = m_nextTouched < m_touched.size() && at() == prefix;
    return found ? &m_touched[m_nextTouched].view : nullptr;
  }
  [[nodiscard]] const Node* nodeBefore(net::Prefix prefix)
  {
    const auto nodes = m_change.before->nodes();
    while (m_nextNode < nodes.size() && nodes[m_nextNode].prefix < prefix) ++m_nextNode;
    if (m_nextNode == nodes.size()) return nullptr;
    const Node& node = nodes[m_nextNode];
    return node.prefix == prefix && !node.group ? &node : nullptr;
  }

  PictureBuilder& m_builder;
  const PictureChange& m_change;
  std::vector<registry::Branch> m_touched;
  std::size_t m_nextTouched = 0;
  std::size_t m_nextNode = 0;
};

}  // namespace

Result<PicturePtr> pictureOf(const registry::Registry& registry, const PictureChange& change,
                             wording::Language language)
{
  const registry::Moment moment{registry.now(), std::nullopt};
  PictureBuilder builder(language, *change.before);
  TRY_DO(addPlans(builder, registry, moment));
  Redrawing redrawing(builder, change);
  TRY_DO(redrawing.readTouched(registry, moment));
  if (!redrawing.run(moment.at)) return PicturePtr();
  return builder.finish(false);
}

namespace {

/// A member of a draft above the scheme's last level gives on, one on it is set aside for.
model::Kind kindIn(const model::Draft& draft, const model::Member& member)
{
  if (member.level.empty()) return model::Kind::block;
  const std::size_t last = draft.scheme.lastLevel();
  const bool lowest = last != model::Scheme::npos && member.level == draft.scheme.fields[last].name;
  return lowest ? model::Kind::reservation : model::Kind::allocation;
}

PictureBuilder::Held heldBy(const model::Draft& draft, const model::Placement& placement)
{
  const model::Member& member = draft.members[placement.member];
  return {.prefix = placement.prefix,
          .kind = kindIn(draft, member),
          .status = placement.pinned ? model::Status::active : model::Status::applied,
          .name = member.name,
          .code = member.code,
          .zone = placement.zone,
          .holder = {},
          .pinned = placement.pinned};
}

}  // namespace

PicturePtr pictureOf(const model::Draft& draft, wording::Language language)
{
  PictureBuilder builder(language);
  builder.addScheme(draft.scheme, draft.blocks);
  std::vector<net::Prefix> blocks;
  for (const model::PlannedBlock& block : draft.blocks) blocks.push_back(block.prefix);
  std::ranges::sort(blocks);
  auto block = blocks.begin();
  const auto addBlock = [&builder, &draft](net::Prefix prefix) {
    builder.add({.prefix = prefix,
                 .kind = model::Kind::block,
                 .status = model::Status::applied,
                 .name = draft.name,
                 .code = {},
                 .zone = {},
                 .holder = {}});
  };
  for (const model::Placement& placement : draft.placements) {
    while (block != blocks.end() && *block <= placement.prefix) {
      if (*block < placement.prefix) addBlock(*block);
      ++block;
    }
    builder.add(heldBy(draft, placement));
  }
  std::for_each(block, blocks.end(), addBlock);
  return builder.finish(true);
}

}  // namespace sextant::desktop
