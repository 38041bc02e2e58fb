// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/scheme_toml.h"
#include "registry/codes.h"
#include "registry/name_book.h"
#include "registry/registry.h"
#include "store/drafts.h"
#include "store/store.h"
#include "store/stored_holdings.h"
#include "store/versions.h"

#include <algorithm>
#include <sstream>

namespace sextant::registry {
namespace {

std::vector<std::string> linesOf(const std::string& text)
{
  std::vector<std::string> out;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) out.push_back(line);
  return out;
}

/// The entry that published the draft, 0 = none is believed. Later entries may have ended the plan:
/// an object's first version tells who opened it.
model::EntryNumber publishedBy(store::Database& database,
                               const std::vector<model::PublishedPlan>& plans,
                               model::ObjectId draft)
{
  const auto found = std::ranges::find(plans, draft, &model::PublishedPlan::draft);
  if (found == plans.end()) return 0;
  const auto first = store::versionOf<model::PublishedPlan>(database, found->object);
  return first ? first->openedBy : found->openedBy;
}

Error unknownDraft(std::string_view name)
{
  return {kUnknownDraft, {std::string(name)}, std::string(name), {}, {}};
}

store::EntryHeader stepHeader(const Operator& who, Instant now, std::string what)
{
  return {now, who.name, who.host, who.program, std::move(what), {}, 0};
}

}  // namespace

Result<> Registry::saveDraft(const model::Draft& draft, base::Progress& progress)
{
  TRY(const auto known, store::draftInput(m_store->database(), draft.name));
  if (known) return fail(Error{kNameTaken, {draft.name, "a draft"}, draft.name, {}, {}});
  return store::insertDraft(m_store->database(), draft,
                            stepHeader(m_options.who, nextInstant(), "plan draft"), progress);
}

Result<std::vector<DraftSummary>> Registry::drafts() const
{
  store::Database& database = m_store->database();
  TRY(const auto inputs, store::draftInputs(database));
  TRY(const auto plans, store::plans(database, {}));
  std::vector<DraftSummary> out;
  for (const store::DraftInput& input : inputs) {
    TRY(const auto scheme, plan::parseScheme(input.scheme, input.name));
    DraftSummary summary{input.name, store::blocksFromText(input.blocks), scheme.name};
    summary.members = static_cast<std::uint64_t>(input.members);
    summary.entry = publishedBy(database, plans, input.object);
    summary.state = summary.entry == 0 ? DraftState::draft : DraftState::published;
    out.push_back(std::move(summary));
  }
  return out;
}

Result<model::Draft> Registry::draft(std::string_view name) const
{
  store::Database& database = m_store->database();
  TRY(const auto input, store::draftInput(database, name));
  if (!input) return fail(unknownDraft(name));
  model::Draft out;
  out.name = input->name;
  TRY(out.scheme, plan::parseScheme(input->scheme, input->name));
  out.blocks = store::blocksFromText(input->blocks);
  out.sources = linesOf(input->sources);
  out.leftOut = static_cast<std::uint64_t>(input->leftOut);
  out.members.reserve(static_cast<std::size_t>(input->members));
  TRY_DO(store::visitDraftMembers(database, input->object, [&out](const store::DraftMember& row) {
    out.members.push_back(row);
  }));
  TRY_DO(store::visitDraftPlacements(
      database, input->object,
      [&out](const store::DraftPlacement& row) { out.placements.push_back(row); }));
  return out;
}

Result<> Registry::dropDraft(std::string_view name)
{
  store::Database& database = m_store->database();
  TRY(const auto input, store::draftInput(database, name));
  if (!input) return fail(unknownDraft(name));
  TRY(const auto plans, store::plans(database, {}));
  if (const auto entry = publishedBy(database, plans, input->object); entry != 0) {
    return fail(Error{
        kAlreadyPublished, {std::string(name), std::to_string(entry)}, std::string(name), {}, {}});
  }
  return store::dropDraft(database, input->object,
                          stepHeader(m_options.who, nextInstant(), "plan drop"));
}

Result<std::vector<model::Pin>> Registry::pins(std::span<const model::PlannedBlock> blocks) const
{
  store::Database& database = m_store->database();
  const Period fromNow{now(), base::kForEver};
  const store::StoredHoldings holdings(database);
  NameBook names(database, {fromNow.from, std::nullopt});
  std::vector<model::Pin> out;
  for (const model::PlannedBlock& block : blocks) {
    std::vector<model::Holding> present;
    TRY_DO(holdings.inside(block.prefix, fromNow, [&present](const model::Holding& holding) {
      const bool again = !present.empty() && present.back().prefix == holding.prefix;
      if (!again) present.push_back(holding);
      // What stands in an assignment is its holder's business, not the plan's.
      return holding.member == 0 && holding.kind != model::Kind::allocation ? store::Walk::past
                                                                            : store::Walk::inside;
    }));
    for (const model::Holding& holding : present) {
      if (holding.kind == model::Kind::registration) continue;
      TRY(const auto* member, names.member(holding.member));
      const std::string code = member == nullptr ? std::string() : member->code;
      out.push_back({code, holding.zone, holding.prefix});
    }
  }
  return out;
}

Result<plan::Decoded> Registry::decode(net::Address address) const
{
  store::Database& database = m_store->database();
  const Instant t = now();
  TRY(const auto current, store::plans(database, store::at(t)));
  const auto plan = std::ranges::find_if(current, [address](const model::PublishedPlan& one) {
    return std::ranges::any_of(
        one.blocks, [address](const auto& block) { return block.prefix.covers(address); });
  });
  const std::string text = net::toString(address);
  if (plan == current.end()) return fail(Error{kNoPlan, {text}, text, {}, {}});
  TRY(const auto scheme, plan::parseScheme(plan->schemeText, plan->name));
  std::vector<net::Prefix> blocks;
  for (const model::PlannedBlock& block : plan->blocks) blocks.push_back(block.prefix);
  const store::StoredHoldings holdings(database);
  NameBook names(database, {t, std::nullopt});
  const net::Prefix whole(address, net::Address::kBits);
  TRY(const auto around, holdings.covering(whole, {t, {t.us + 1}}));
  return plan::decode(
      scheme, blocks, address, [&](net::Prefix prefix) -> std::optional<plan::NamedMember> {
        const auto found = std::ranges::find(around, prefix, &model::Holding::prefix);
        if (found == around.end()) return std::nullopt;
        const auto member = names.member(found->member);
        if (!member || *member == nullptr) return std::nullopt;
        return plan::NamedMember{(*member)->code, (*member)->name};
      });
}

}  // namespace sextant::registry
