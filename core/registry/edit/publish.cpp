// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/scheme_toml.h"
#include "registry/codes.h"
#include "registry/edit/holders.h"
#include "registry/edit/holding_edit.h"
#include "registry/edit/open_block.h"
#include "registry/edit/timeline.h"
#include "registry/edit/weave.h"
#include "store/drafts.h"

#include <algorithm>
#include <unordered_map>

namespace sextant::registry {
namespace {

using model::Holding;
using model::Kind;
using model::ObjectId;
using model::PlannedMember;

constexpr std::uint64_t kReportEvery = 65536;

/// What is needed of a draft's member to place it.
struct Placed {
  ObjectId object;
  Kind kind;
};

class Publishing {
 public:
  Publishing(Edit& edit, const store::DraftInput& input, const model::Scheme& scheme)
      : m_edit(edit),
        m_input(input),
        m_scheme(scheme),
        m_blocks(store::blocksFromText(input.blocks))
  {
  }

  Result<> run()
  {
    TRY_DO(replacePlans());
    TRY_DO(writePlan());
    TRY_DO(writeMembers());
    for (const model::PlannedBlock& block : m_blocks) TRY_DO(settleBlock(block.prefix));
    return writePlacements();
  }

 private:
  /// From now on, addresses of these blocks are read by the new plan.
  Result<> replacePlans()
  {
    TRY(const auto plans, store::plans(m_edit.database, {{}, {m_edit.now, base::kForEver}}));
    for (const model::PublishedPlan& plan : plans) {
      if (!sharesBlock(plan)) continue;
      auto rewrite = changedFrom(
          std::vector{plan}, m_edit.now,
          [](const model::PublishedPlan& /*old*/) { return std::vector<model::PublishedPlan>{}; });
      write(m_edit, rewrite);
    }
    return {};
  }

  [[nodiscard]] bool sharesBlock(const model::PublishedPlan& plan) const
  {
    return std::ranges::any_of(plan.blocks, [this](const model::PlannedBlock& theirs) {
      return std::ranges::any_of(m_blocks, [&theirs](const model::PlannedBlock& ours) {
        return ours.prefix.overlaps(theirs.prefix);
      });
    });
  }

  Result<> writePlan()
  {
    model::PublishedPlan plan;
    plan.name = m_input.name;
    plan.draft = m_input.object;
    plan.schemeText = m_input.scheme;
    plan.blocks = m_blocks;
    plan.valid.from = m_edit.now;
    m_edit.writer.open(plan);
    return {};
  }

  Result<> writeMembers()
  {
    TRY(m_knownMembers, store::members(m_edit.database, {{}, {m_edit.now, base::kForEver}}));
    for (const PlannedMember& member : m_knownMembers) m_known.emplace(member.code, &member);
    m_members.reserve(static_cast<std::size_t>(m_input.members));
    TRY_DO(store::visitDraftMembers(
        m_edit.database, m_input.object,
        [this](const store::DraftMember& member) { writeMember(member); }));
    m_newMembers.finish();
    return {};
  }

  void writeMember(const store::DraftMember& source)
  {
    PlannedMember member;
    member.code = source.code;
    member.name = source.name;
    member.level = source.level;
    member.division = source.division;
    member.access = source.access;
    member.unit = source.unit;
    if (source.parent < m_members.size()) member.parent = m_members[source.parent].object;
    const auto known = m_known.find(source.code);
    if (known == m_known.end()) {
      m_newMembers.open(member);
    } else {
      member.object = renewed(*known->second, member);
    }
    if (source.level.empty() && m_top.code.empty()) m_top = member;
    m_members.push_back({member.object, kindOf(source.level)});
  }

  /// The member stays the same object; what is different about it is so from now on.
  ObjectId renewed(const PlannedMember& known, const PlannedMember& wanted)
  {
    if (sameContent(known, wanted)) return known.object;
    auto rewrite =
        changedFrom(std::vector{known}, m_edit.now, [&wanted](const PlannedMember& after) {
          PlannedMember next = wanted;
          next.object = after.object;
          next.valid = after.valid;
          return std::vector{std::move(next)};
        });
    write(m_edit, rewrite);
    return known.object;
  }

  static bool sameContent(const PlannedMember& a, const PlannedMember& b)
  {
    return a.name == b.name && a.level == b.level && a.parent == b.parent &&
           a.division == b.division && a.access == b.access && a.unit == b.unit;
  }

  [[nodiscard]] Kind kindOf(const std::string& level) const
  {
    const std::size_t last = m_scheme.lastLevel();
    const bool onLast = last != model::Scheme::npos && m_scheme.fields[last].name == level;
    return onLast ? Kind::reservation : Kind::allocation;
  }

  /// The block is made where it is missing: as a block, or as an allocation inside a wider one.
  Result<> settleBlock(net::Prefix prefix)
  {
    TRY(const auto around, m_edit.holdings.covering(prefix, {m_edit.now, base::kForEver}));
    if (!around.empty() && around.back().prefix == prefix) return markBlock(around.back());
    TRY(const ObjectId holder, topHolder());
    Holding block;
    block.prefix = prefix;
    block.member = m_top.object;
    block.holder = holder;
    block.valid.from = m_edit.now;
    if (around.empty()) return openBlock(m_edit, std::move(block), base::kForEver);
    block.kind = Kind::allocation;
    return openHolding(m_edit, {std::move(block)});
  }

  /// A block that was there before the plan becomes the top division's.
  Result<> markBlock(const Holding& present)
  {
    if (present.member != 0 || m_top.object == 0) return {};
    Holding wanted = present;
    wanted.member = m_top.object;
    return adopt(wanted);
  }

  /// A top division without a field of its own is the block's holder.
  Result<ObjectId> topHolder()
  {
    if (m_top.code.empty()) return ObjectId{0};
    TRY(const auto named, nameHolder(m_edit, m_top.code, true));
    GivenFields fields;
    if (named.mustBeCreated()) fields.holder["org_name"] = m_top.name;
    bool changed = false;
    return settleHolder(m_edit, named, fields, changed);
  }

  Result<> writePlacements()
  {
    TRY(Weave weave, Weave::over(m_edit, m_blocks));
    Holding holding;
    holding.valid.from = m_edit.now;
    std::vector<Holding> adopted;
    std::uint64_t done = 0;
    TRY_DO(store::visitDraftPlacements(m_edit.database, m_input.object,
                                       [&](const store::DraftPlacement& placement) {
                                         const Placed& member = m_members[placement.member];
                                         holding.object = 0;
                                         holding.prefix = placement.prefix;
                                         holding.kind = member.kind;
                                         holding.member = member.object;
                                         holding.zone = placement.zone;
                                         const Weave::Verdict verdict = weave.judge(holding);
                                         if (verdict == Weave::Verdict::adopt)
                                           adopted.push_back(holding);
                                         if (verdict == Weave::Verdict::write)
                                           writePlacement(holding);
                                         if (++done % kReportEvery == 0)
                                           m_edit.progress.report(done, 0);
                                       }));
    TRY_DO(weave.finish());
    m_newHoldings.finish();
    for (const Holding& wanted : adopted) TRY_DO(adopt(wanted));
    return {};
  }

  void writePlacement(Holding& holding)
  {
    m_newHoldings.open(holding);
    if (m_edit.touched.size() < 1000) touch(m_edit, holding.prefix);
  }

  /// What was allocated before anybody planned becomes the member's from now on.
  Result<> adopt(const Holding& wanted)
  {
    TRY(const auto versions, versionsAt(m_edit, wanted.prefix, {m_edit.now, base::kForEver}));
    writeRewrite(m_edit, changedFrom(versions, m_edit.now, [&wanted](Holding after) {
                   after.member = wanted.member;
                   after.zone = wanted.zone;
                   return std::vector{std::move(after)};
                 }));
    return {};
  }

  Edit& m_edit;
  store::BulkWriter<PlannedMember> m_newMembers{m_edit.writer};
  store::BulkWriter<Holding> m_newHoldings{m_edit.writer};
  const store::DraftInput& m_input;
  const model::Scheme& m_scheme;
  std::vector<model::PlannedBlock> m_blocks;
  std::vector<PlannedMember> m_knownMembers;
  std::unordered_map<std::string, const PlannedMember*> m_known;
  std::vector<Placed> m_members;
  PlannedMember m_top;
};

}  // namespace

Result<Outcome> apply(Edit& edit, const Publish& operation)
{
  TRY(const auto input, store::draftInput(edit.database, operation.draft));
  if (!input) return fail(Error{kUnknownDraft, {operation.draft}, operation.draft, {}, {}});
  TRY(const auto plans, store::plans(edit.database, {{}, {}}));
  for (const model::PublishedPlan& plan : plans) {
    if (plan.draft == input->object) {
      return fail(Error{kAlreadyPublished,
                        {operation.draft, std::to_string(plan.openedBy)},
                        operation.draft,
                        {},
                        {}});
    }
  }
  TRY(const auto scheme, plan::parseScheme(input->scheme, operation.draft));
  TRY_DO(Publishing(edit, *input, scheme).run());
  return Outcome::added;
}

}  // namespace sextant::registry
