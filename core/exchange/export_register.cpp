// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_register.h"

#include "exchange/codes.h"
#include "exchange/register_lines.h"
#include "exchange/text_file.h"
#include "sheet/codes.h"
#include "sheet/writer.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace sextant::exchange {
namespace {

using model::ObjectId;
using Objects = std::unordered_set<ObjectId>;

/// What holdings refer to, with everything above it.
void keepNeeded(registry::Load& nouns, const Objects& holders, Objects members,
                std::optional<net::Prefix> under)
{
  std::unordered_multimap<ObjectId, ObjectId> parents;
  for (const model::PlannedMember& row : nouns.members) parents.emplace(row.object, row.parent);
  std::vector<ObjectId> open(members.begin(), members.end());
  while (!open.empty()) {
    const auto [first, last] = parents.equal_range(open.back());
    open.pop_back();
    for (auto it = first; it != last; ++it) {
      if (members.insert(it->second).second) open.push_back(it->second);
    }
  }
  std::erase_if(nouns.holders, [&](const auto& row) { return !holders.contains(row.object); });
  std::erase_if(nouns.contacts, [&](const auto& row) { return !holders.contains(row.holder); });
  std::erase_if(nouns.members, [&](const auto& row) { return !members.contains(row.object); });
  std::erase_if(nouns.plans, [&](const model::PublishedPlan& plan) {
    return std::ranges::none_of(plan.blocks, [&](const model::PlannedBlock& block) {
      return block.prefix.overlaps(*under);
    });
  });
}

Result<> narrow(registry::Load& nouns, const HoldingSource& holdings, net::Prefix under)
{
  Objects holders;
  Objects members;
  TRY_DO(holdings([&](const model::Holding& holding) {
    holders.insert(holding.holder);
    members.insert(holding.member);
    return true;
  }));
  keepNeeded(nouns, holders, std::move(members), under);
  return {};
}

/// One try: the height of the journal before and after tells whether the file is of one height.
Result<ExportedFile> exportOnce(const registry::Registry& registry, const std::string& file,
                                std::optional<net::Prefix> under, base::Progress& progress)
{
  const HoldingSource holdings = [&](const std::function<bool(const model::Holding&)>& visit) {
    return registry.beliefs([&](const model::Holding& holding) {
      return (under && !under->covers(holding.prefix)) || visit(holding);
    });
  };
  TRY(const model::JournalEntry head, registry.head());
  TRY(registry::Load nouns, registry.nouns());
  if (under) TRY_DO(narrow(nouns, holdings, *under));
  TRY(TextOut out, TextOut::open(file));
  const LineSink sink = [&out](std::string_view line) { return out.line(line); };
  TRY(const std::uint64_t rows, writeRegister(std::move(nouns), holdings, sink, progress));
  TRY(const model::JournalEntry after, registry.head());
  if (after.number != head.number) return fail(kMoved);
  TRY(std::string sha256, out.finish());
  return ExportedFile{file, rows, head.number, std::move(sha256)};
}

}  // namespace

Result<ExportedFile> exportRegister(const registry::Registry& registry, const std::string& file,
                                    std::optional<net::Prefix> under, base::Progress& progress)
{
  if (file != "-" && !sheet::hasEnding(file, ".jsonl")) {
    return fail(sheet::kUnknownEnding, {file, ".jsonl"});
  }
  // What went to the standard output cannot be taken back.
  const int tries = file == "-" ? 1 : 3;
  for (int i = 1;; ++i) {
    auto exported = exportOnce(registry, file, under, progress);
    if (exported || i == tries || exported.error().code != kMoved) return exported;
  }
}

}  // namespace sextant::exchange
