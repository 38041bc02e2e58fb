// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/export_filing.h"

#include "filing/codes.h"
#include "filing/filing_row.h"
#include "sheet/writer.h"

#include <algorithm>

namespace sextant::filing {
namespace {

using registry::HoldingView;
using registry::Moment;
using registry::Registry;

constexpr std::size_t kMostFaultsTold = 10'000;

/// Writes one record after another and keeps what was found.
class SheetMaker {
 public:
  SheetMaker(const FilingRules& rules, bool draft) : m_rules(rules), m_draft(draft) {}

  Result<> open(const std::string& file)
  {
    TRY(const sheet::FileType type, sheet::fileTypeOf(file));
    std::vector<sheet::Column> columns = sheetColumns(m_rules.sheet);
    sheet::SheetStyle style{m_rules.sheet.title, {}, 3};
    if (m_draft) {
      columns.insert(columns.begin(), {"草稿：待补正", 24, false, false});
      style.notes = {"草稿，不得报送：第一列是报送前须补正的项目，空白表示该行已完整。"};
      style.freezeColumns = 4;
    }
    TRY(m_writer, sheet::openWriter(file, type, std::move(columns), std::move(style)));
    return {};
  }

  Result<> add(FilingRecord record)
  {
    std::vector<Finding> found = complete(record, m_rules);
    std::ranges::move(check(record, m_rules), std::back_inserter(found));
    m_cells.clear();
    if (m_draft) m_cells.push_back({unmended(found), 0, false});
    for (const TemplateColumn& column : m_rules.sheet.columns) {
      m_cells.push_back({cellText(record, column, m_rules), 0, false});
    }
    keep(std::move(found));
    return m_writer->row(m_cells);
  }

  [[nodiscard]] std::uint64_t errors() const { return m_errors; }
  std::vector<Finding> takeFindings() { return std::move(m_findings); }
  Result<sheet::Written> finish() { return m_writer->finish(); }

 private:
  void keep(std::vector<Finding> found)
  {
    m_errors +=
        static_cast<std::uint64_t>(std::ranges::count(found, Severity::error, &Finding::severity));
    std::ranges::move(found, std::back_inserter(m_findings));
  }

  /// The headings of the fields with errors, each once.
  static std::string unmended(const std::vector<Finding>& found)
  {
    std::vector<std::string> headings;
    for (const Finding& finding : found) {
      const bool told = std::ranges::find(headings, finding.heading) != headings.end();
      if (finding.severity == Severity::error && !told) headings.push_back(finding.heading);
    }
    std::string out;
    for (const std::string& heading : headings) out += (out.empty() ? "" : "、") + heading;
    return out;
  }

  const FilingRules& m_rules;
  bool m_draft;
  std::unique_ptr<sheet::Writer> m_writer;
  std::vector<sheet::Cell> m_cells;
  std::vector<Finding> m_findings;
  std::uint64_t m_errors = 0;
};

/// Adds every holding that may matter to a filing of `under`: those around it, then those inside.
Result<> addHoldings(const Registry& registry, std::optional<net::Prefix> under, const Moment& now,
                     FilingRecords& records)
{
  if (under) {
    TRY(const std::vector<HoldingView> around, registry.chain(*under, now));
    for (const HoldingView& view : around) {
      if (view.holding.prefix != *under) TRY_DO(records.add(view));
    }
  }
  registry::Filter filter;
  filter.under = under;
  Result<> added;
  TRY_DO(registry.list(filter, now, [&](const HoldingView& view) {
    added = records.add(view);
    return added.has_value();
  }));
  return added;
}

Error incomplete(std::vector<Finding> findings, std::uint64_t errors)
{
  Error error{kIncomplete, {std::to_string(errors), std::to_string(kMostFaultsTold)}, {}, {}, {}};
  for (Finding& finding : findings) {
    if (error.more.size() == kMostFaultsTold) break;
    if (finding.severity == Severity::error) error.more.push_back(std::move(finding.what));
  }
  return error;
}

/// Gives the rows of a filing of `under`, as known at `head`, to `sink`.
Result<std::vector<BlockTotals>> visitRecords(const Registry& registry,
                                              std::optional<net::Prefix> under,
                                              model::EntryNumber head,
                                              const FilingRecords::Sink& sink)
{
  const Moment now{registry.now(), head};
  TRY(std::vector<registry::HolderView> holders, registry.holders(now));
  const HolderBook book(std::move(holders));
  FilingRecords records(book, under, sink);
  TRY_DO(addHoldings(registry, under, now, records));
  TRY(std::vector<BlockTotals> totals, records.finish());
  if (totals.empty()) return fail(kNothingToFile);
  return totals;
}

}  // namespace

Result<FilingCheck> checkFiling(const Registry& registry, const FilingRules& rules,
                                std::optional<net::Prefix> under, base::Progress& progress)
{
  FilingCheck out;
  TRY(const model::JournalEntry head, registry.head());
  out.entry = head.number;
  const auto look = [&](FilingRecord record) -> Result<> {
    progress.report(++out.rows, 0);
    if (progress.cancelled()) return fail(base::kCancelled);
    std::ranges::move(complete(record, rules), std::back_inserter(out.findings));
    std::ranges::move(check(record, rules), std::back_inserter(out.findings));
    return {};
  };
  TRY(out.totals, visitRecords(registry, under, out.entry, look));
  return out;
}

Result<FilingSheet> exportFiling(const Registry& registry, const FilingRules& rules,
                                 const FilingOptions& options, base::Progress& progress)
{
  TRY(const model::JournalEntry head, registry.head());
  SheetMaker maker(rules, options.draft);
  TRY_DO(maker.open(options.file));
  std::uint64_t rows = 0;
  const auto write = [&](FilingRecord record) -> Result<> {
    progress.report(++rows, 0);
    if (progress.cancelled()) return fail(base::kCancelled);
    return maker.add(std::move(record));
  };
  TRY(std::vector<BlockTotals> totals, visitRecords(registry, options.under, head.number, write));
  if (maker.errors() > 0 && !options.draft) {
    return fail(incomplete(maker.takeFindings(), maker.errors()));
  }
  TRY(const sheet::Written written, maker.finish());
  return FilingSheet{options.file,   written.rows,      head.number,
                     written.sha256, std::move(totals), maker.takeFindings()};
}

}  // namespace sextant::filing
