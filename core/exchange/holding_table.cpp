// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/holding_table.h"

#include "exchange/holding_columns.h"
#include "model/facts.h"
#include "sheet/reader.h"
#include "sheet/writer.h"

#include <algorithm>
#include <optional>

namespace sextant::exchange {
namespace {

constexpr std::size_t kRowsAbove = 20;
constexpr std::size_t kReportEvery = 1000;

std::vector<std::string> namesOf(const HoldingColumns& columns, std::size_t count)
{
  std::vector<std::string> names(count);
  const auto name = [&names](std::optional<std::size_t> column, const char* what) {
    if (column && *column < names.size()) names[*column] = what;
  };
  name(columns.prefix, "prefix");
  name(columns.length, "length");
  name(columns.start, "start");
  name(columns.end, "end");
  name(columns.kind, "kind");
  name(columns.holder, "org_name");
  name(columns.holderCode, "holder_code");
  name(columns.status, "status");
  name(columns.validFrom, "valid_from");
  name(columns.validTo, "valid_to");
  for (const auto& [column, fact] : columns.facts) {
    if (column < names.size()) names[column] = fact;
  }
  return names;
}

std::size_t widest(const HoldingTable& table)
{
  std::size_t width = table.headings.size();
  for (const auto& row : table.rows) width = std::max(width, row->cells.size());
  return width;
}

/// Takes the headings, and what stands above them, out of the rows.
void settleHeadings(HoldingTable& table)
{
  const std::size_t count = std::min(table.rows.size(), kRowsAbove);
  for (std::size_t i = 0; i < count; ++i) {
    const HoldingColumns columns = readHeadings(table.rows[i]->cells);
    if (!columns.tellsPrefix()) continue;
    table.headings = table.rows[i]->cells;
    table.rows.erase(table.rows.begin(), table.rows.begin() + static_cast<std::ptrdiff_t>(i + 1));
    table.columns = namesOf(columns, widest(table));
    return;
  }
  table.columns = guessedColumns(table.rows);
  table.columns.resize(widest(table));
}

std::vector<sheet::Column> headingsOf(const HoldingTable& table, bool withKind)
{
  std::vector<sheet::Column> columns;
  for (const std::string& name : table.columns) columns.push_back({.heading = name});
  if (withKind) columns.push_back({.heading = "kind"});
  return columns;
}

/// The cells as the table is wide, so that a kind behind them stands in its column.
std::vector<sheet::Cell> cellsOf(const TableRow& row, std::size_t width)
{
  std::vector<sheet::Cell> cells;
  for (const std::string& text : row.cells) cells.push_back({.text = text});
  cells.resize(width);
  return cells;
}

}  // namespace

bool HoldingTable::has(std::string_view column) const
{
  return std::ranges::find(columns, column) != columns.end();
}

bool HoldingTable::tellsPrefix() const
{
  return has("prefix") || (has("start") && has("end"));
}

std::span<const std::string> knownColumns()
{
  static const auto names = [] {
    std::vector<std::string> out = {"prefix",      "length", "start",      "end",     "kind",
                                    "holder_code", "status", "valid_from", "valid_to"};
    for (const model::FieldDef& field : model::fields()) out.emplace_back(field.name);
    return out;
  }();
  return names;
}

Result<HoldingTable> readTable(const std::string& path, base::Progress& progress)
{
  TRY(const std::unique_ptr<sheet::Reader> reader, sheet::openReader(path));
  HoldingTable table;
  for (;;) {
    TableRow row;
    TRY(const bool more, reader->next(row.cells));
    if (!more) break;
    row.number = reader->rowNumber();
    table.rows.push_back(std::make_shared<const TableRow>(std::move(row)));
    if (table.rows.size() % kReportEvery != 0) continue;
    progress.report(table.rows.size(), 0);
    if (progress.cancelled()) return fail(base::kCancelled);
  }
  settleHeadings(table);
  return table;
}

Result<> writeTable(const HoldingTable& table, std::string_view kind, const std::string& path)
{
  const bool withKind = !kind.empty() && !table.has("kind");
  const std::size_t width = table.columns.size();
  TRY(const std::unique_ptr<sheet::Writer> writer,
      sheet::openWriter(path, sheet::FileType::csv, headingsOf(table, withKind), {}));
  for (const auto& row : table.rows) {
    auto cells = cellsOf(*row, width);
    if (withKind) cells.push_back({.text = std::string(kind)});
    TRY_DO(writer->row(cells));
  }
  if (auto written = writer->finish(); !written) return fail(std::move(written).error());
  return {};
}

}  // namespace sextant::exchange
