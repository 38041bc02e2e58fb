// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_register.h"

#include "exchange/codes.h"
#include "exchange/register_lines.h"
#include "exchange/text_file.h"

namespace sextant::exchange {
namespace {

using registry::Outcome;

Result<ReadRegister> readFile(const std::string& path, base::Progress& progress)
{
  TRY(TextIn in, TextIn::open(path));
  RegisterReader reader;
  std::string line;
  for (std::uint64_t lines = 1;; ++lines) {
    TRY(const bool more, in.next(line));
    if (!more) break;
    auto read = reader.line(line);
    if (!read) return fail(std::move(read).error().in(path));
    progress.report(lines, 0);
    if (progress.cancelled()) return fail(base::kCancelled);
  }
  auto all = reader.finish();
  if (!all) return fail(std::move(all).error().in(path));
  return all;
}

/// Takes the holdings outside out, all versions of an object together: `rows` says which.
void dropRefused(registry::Load& load, const std::vector<ImportedRow>& rows)
{
  std::vector<model::ObjectId> place(load.holdings.size(), 0);  // new number of each row
  std::vector<model::Holding> kept;
  for (std::size_t i = 0; i < load.holdings.size(); ++i) {
    if (rows[i].result == Outcome::refused) continue;
    place[i] = static_cast<model::ObjectId>(kept.size()) + 1;
    model::Holding holding = std::move(load.holdings[i]);
    const model::ObjectId first = place[static_cast<std::size_t>(holding.object - 1)];
    holding.object = first == 0 ? place[i] : first;
    kept.push_back(std::move(holding));
  }
  load.holdings = std::move(kept);
}

std::vector<ImportedRow> rowsOf(const ReadRegister& read, const std::string& path,
                                const ImportOptions& options)
{
  std::vector<ImportedRow> rows;
  for (std::size_t i = 0; i < read.load.holdings.size(); ++i) {
    const net::Prefix prefix = read.load.holdings[i].prefix;
    ImportedRow row{read.holdingLines[i], net::toString(prefix), Outcome::same, {}};
    if (options.under && !options.under->covers(prefix)) {
      row.result = Outcome::refused;
      row.reason = Error{kOutside,
                         {row.prefix, net::toString(*options.under)},
                         row.prefix,
                         {path, row.row, 1},
                         {}};
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

/// Brings the verdicts on the holdings that were taken to their rows. Where the register refused
/// the file for another reason, the first row tells it.
void tell(ImportReport& report, registry::OperationOutcome outcome, const std::string& path)
{
  auto part = outcome.parts.begin();
  bool told = !outcome.reason;
  for (ImportedRow& row : report.rows) {
    if (row.result == Outcome::refused || part == outcome.parts.end()) continue;
    row.result = part->outcome;
    row.reason = std::move(part->reason);
    if (row.reason) row.reason->where = {path, row.row, 1};
    told = told || row.result == Outcome::refused;
    ++part;
  }
  if (told) return;
  if (report.rows.empty()) report.rows.push_back({1, {}, Outcome::refused, {}});
  ImportedRow& first = report.rows.front();
  first.result = Outcome::refused;
  first.reason = std::move(outcome.reason);
  first.reason->where = {path, first.row, 1};
}

}  // namespace

Result<ImportReport> importRegister(registry::Registry& registry, const std::string& path,
                                    const ImportOptions& options, base::Progress& progress)
{
  TRY(ReadRegister read, readFile(path, progress));
  ImportReport report;
  report.rows = rowsOf(read, path, options);
  const bool stopped = report.anyRefused() && !options.skipRefused;
  dropRefused(read.load, report.rows);
  const registry::Change change{"import", options.why, {std::move(read.load)}};
  TRY(registry::BatchResult result,
      registry.applyEach(change, {options.dryRun || stopped, options.skipRefused}, progress));
  tell(report, std::move(result.outcomes.front()), path);
  report.applied = std::move(result.applied);
  return report;
}

}  // namespace sextant::exchange
