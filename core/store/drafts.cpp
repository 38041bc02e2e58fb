// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafts.h"

#include "store/scan.h"

namespace sextant::store {
namespace {

constexpr std::uint64_t kReportEvery = 65536;

/// The rows of a draft lie between its first and last version; other drafts' are not read.
constexpr std::string_view kOfDraft =
    " WHERE object = ?1 AND closed_by IS NULL AND version BETWEEN"
    " (SELECT min(first_version) FROM draft_step WHERE draft = ?1) AND"
    " (SELECT max(last_version) FROM draft_step WHERE draft = ?1) ORDER BY version";

std::string joinedLines(const std::vector<std::string>& lines)
{
  std::string out;
  for (const std::string& line : lines) out += (out.empty() ? "" : "\n") + line;
  return out;
}

template <typename Record>
Result<> visitRows(Database& database, model::ObjectId draft,
                   const std::function<void(const Record&)>& visit)
{
  return guarded(database, [&]() -> Result<> {
    Scan rows(database, sqlOf<Record>().select + std::string(kOfDraft));
    rows.bind(1, draft);
    while (rows.step()) visit(readRecord<Record>(rows));
    return {};
  });
}

template <typename Record>
void closeRows(Database& database, model::ObjectId draft, EntryWriter& writer)
{
  std::vector<model::VersionId> versions;
  {
    Scan rows(database, "SELECT version FROM " + sqlOf<Record>().name + std::string(kOfDraft));
    rows.bind(1, draft);
    while (rows.step()) versions.push_back(rows.integer(0));
  }
  writer.closeAll<Record>(versions);
}

model::ObjectId nextDraft(Database& database)
{
  SQLite::Statement& row = database.prepare("SELECT coalesce(max(draft), 0) + 1 FROM draft_step");
  row.executeStep();
  const model::ObjectId next = row.getColumn(0).getInt64();
  row.reset();
  return next;
}

DraftInput inputOf(const model::Draft& draft, model::ObjectId object)
{
  DraftInput input;
  input.object = object;
  input.name = draft.name;
  input.scheme = draft.scheme.text;
  input.blocks = blocksToText(draft.blocks);
  input.sources = joinedLines(draft.sources);
  input.leftOut = static_cast<std::int64_t>(draft.leftOut);
  input.members = static_cast<std::int64_t>(draft.members.size());
  return input;
}

/// Says how far the writing is and whether to go on.
class Pace {
 public:
  Pace(base::Progress& progress, std::uint64_t total) : m_progress(progress), m_total(total) {}
  bool goOn()
  {
    if (++m_done % kReportEvery == 0) m_progress.report(m_done, m_total);
    return m_done % kReportEvery != 0 || !m_progress.cancelled();
  }

 private:
  base::Progress& m_progress;
  std::uint64_t m_total;
  std::uint64_t m_done = 0;
};

Result<> insertMembers(const model::Draft& draft, model::ObjectId object, EntryWriter& writer,
                       Pace& pace)
{
  BulkWriter<DraftMember> bulk(writer);
  DraftMember row;
  row.object = object;
  for (const model::Member& member : draft.members) {
    static_cast<model::Member&>(row) = member;
    bulk.open(row);
    ++row.number;
    if (!pace.goOn()) return fail(base::kCancelled);
  }
  bulk.finish();
  return {};
}

Result<> insertPlacements(const model::Draft& draft, model::ObjectId object, EntryWriter& writer,
                          Pace& pace)
{
  BulkWriter<DraftPlacement> bulk(writer);
  DraftPlacement row;
  row.object = object;
  for (const model::Placement& placement : draft.placements) {
    static_cast<model::Placement&>(row) = placement;
    bulk.open(row);
    if (!pace.goOn()) return fail(base::kCancelled);
  }
  bulk.finish();
  return {};
}

}  // namespace

Result<std::vector<DraftInput>> draftInputs(Database& database)
{
  return guarded(database, [&]() -> Result<std::vector<DraftInput>> {
    Scan rows(database, sqlOf<DraftInput>().select + " WHERE closed_by IS NULL ORDER BY version");
    std::vector<DraftInput> out;
    while (rows.step()) out.push_back(readRecord<DraftInput>(rows));
    return out;
  });
}

Result<std::optional<DraftInput>> draftInput(Database& database, std::string_view name)
{
  TRY(const auto all, draftInputs(database));
  for (const DraftInput& input : all) {
    if (input.name == name) return input;
  }
  return std::nullopt;
}

Result<> visitDraftMembers(Database& database, model::ObjectId draft,
                           const std::function<void(const DraftMember&)>& visit)
{
  return visitRows<DraftMember>(database, draft, visit);
}

Result<> visitDraftPlacements(Database& database, model::ObjectId draft,
                              const std::function<void(const DraftPlacement&)>& visit)
{
  return visitRows<DraftPlacement>(database, draft, visit);
}

Result<> insertDraft(Database& database, const model::Draft& draft, const EntryHeader& header,
                     base::Progress& progress)
{
  return guarded(database, [&]() -> Result<> {
    Transaction transaction(database);
    const model::ObjectId object = nextDraft(database);
    EntryWriter writer(database, Chain{object});
    Pace pace(progress, draft.members.size() + draft.placements.size());
    DraftInput input = inputOf(draft, object);
    writer.open(input);
    TRY_DO(insertMembers(draft, object, writer, pace));
    TRY_DO(insertPlacements(draft, object, writer, pace));
    writer.finish(header);
    transaction.commit();
    return {};
  });
}

Result<> dropDraft(Database& database, model::ObjectId draft, const EntryHeader& header)
{
  return guarded(database, [&]() -> Result<> {
    Transaction transaction(database);
    EntryWriter writer(database, Chain{draft});
    closeRows<DraftInput>(database, draft, writer);
    closeRows<DraftMember>(database, draft, writer);
    closeRows<DraftPlacement>(database, draft, writer);
    writer.finish(header);
    transaction.commit();
    return {};
  });
}

}  // namespace sextant::store
