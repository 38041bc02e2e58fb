// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/member_table.h"

#include "plan/catalogue.h"
#include "plan/codes.h"
#include "plan/headings.h"
#include "plan/scheme_words.h"
#include "sheet/reader.h"

#include <optional>

namespace sextant::plan {
namespace {

std::string_view trimmed(std::string_view text)
{
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

/// Where the columns of a table stand, from 0.
struct Columns {
  std::optional<std::size_t> code, name, access;
  std::vector<std::size_t> candidates;
};

Columns arrange(const sheet::Row& headings, MemberTable& table)
{
  Columns columns;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    const Heading heading = headingOf(headings[i]);
    if (heading == Heading::code && !columns.code) {
      columns.code = i;
      table.codeColumn = i + 1;
    } else if (heading == Heading::name && !columns.name) {
      columns.name = i;
    } else if (heading == Heading::access && !columns.access) {
      columns.access = i;
      table.accessColumn = i + 1;
    } else if (!trimmed(headings[i]).empty()) {
      columns.candidates.push_back(i);
      table.candidates.push_back(
          {headings[i], i + 1, heading == Heading::parent, namesCodes(headings[i])});
    }
  }
  return columns;
}

std::string_view cellAt(const sheet::Row& row, std::optional<std::size_t> column)
{
  return column && *column < row.size() ? trimmed(row[*column]) : std::string_view();
}

/// Neighbouring rows mostly name the same parents: those are kept once.
std::string_view keepLike(std::string_view text, std::string_view before, TextPool& texts)
{
  return text == before ? before : texts.keep(text);
}

void append(const sheet::Row& cells, std::size_t number, const Columns& columns, MemberTable& table)
{
  MemberTable::Row row;
  row.code = table.texts.keep(cellAt(cells, columns.code));
  row.name = table.texts.keep(cellAt(cells, columns.name));
  const std::string_view access = table.rows.empty() ? "" : table.rows.back().access;
  row.access = keepLike(cellAt(cells, columns.access), access, table.texts);
  row.number = static_cast<std::uint32_t>(number);
  const std::size_t width = columns.candidates.size();
  for (const std::size_t column : columns.candidates) {
    const std::string_view before =
        table.rows.empty() ? std::string_view() : table.cells[table.cells.size() - width];
    table.cells.push_back(keepLike(cellAt(cells, column), before, table.texts));
  }
  table.rows.push_back(row);
}

Result<Columns> readHeadings(sheet::Reader& reader, sheet::Row& row, MemberTable& table)
{
  TRY(const bool any, reader.next(row));
  if (!any) return fail(Error{kNoRows, {}, {}, {table.source, 0, 0}, {}});
  Columns columns = arrange(row, table);
  if (!columns.code) {
    const auto headings = listed(row, [](const std::string& heading) { return heading; });
    return fail(
        Error{kNoCodeColumn, {headings}, headings, {table.source, reader.rowNumber(), 0}, {}});
  }
  return columns;
}

Result<MemberTable> readFile(const std::string& file, base::Progress& progress)
{
  TRY(const auto reader, sheet::openReader(file));
  MemberTable table;
  table.source = file;
  sheet::Row row;
  TRY(const Columns columns, readHeadings(*reader, row, table));
  for (;;) {
    TRY(const bool more, reader->next(row));
    if (!more) break;
    append(row, reader->rowNumber(), columns, table);
    if (table.rows.size() % 8192 != 0) continue;
    progress.report(table.rows.size(), 0);
    if (progress.cancelled()) return fail(base::kCancelled);
  }
  return table;
}

Result<MemberTable> readCatalogue(const std::string& source)
{
  TRY(const std::vector<CatalogueRow> rows, catalogueRows(source));
  MemberTable table;
  table.source = source;
  table.candidates = {{"parent", 0, true, true}};
  for (const CatalogueRow& row : rows) {
    table.rows.push_back({row.code, row.name, {}, 0});
    table.cells.push_back(row.parent);
  }
  return table;
}

}  // namespace

Result<MemberTable> readMemberTable(const std::string& source, base::Progress& progress)
{
  return namesCatalogue(source) ? readCatalogue(source) : readFile(source, progress);
}

}  // namespace sextant::plan
