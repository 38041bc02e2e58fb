// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/xlsxwriter.h"

#include "sheet/cells.h"
#include "sheet/errors.h"
#include "sheet/limits.h"
#include "sheet/text/utf8.h"
#include "sheet/xlsx/archive.h"
#include "sheet/xlsx/escapes.h"
#include "sheet/xlsx/sheetname.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

namespace sextant::sheet::xlsx {
namespace {

constexpr std::size_t kLongestCell = 32'767;  // UTF-16 units
constexpr double kWidest = 255;
constexpr int kDeepestIndent = 15;
// A fixed date of creation: the same table makes the same file, and its SHA-256 tells so.
constexpr time_t kCreated = 946'684'800;

lxw_workbook* newWorkbook(const std::string& part, std::string& folder)
{
  lxw_workbook_options options = {};
  options.constant_memory = LXW_TRUE;
  options.tmpdir = folder.data();
  lxw_workbook* workbook = workbook_new_opt(part.c_str(), &options);
  lxw_doc_properties properties = {};
  properties.created = kCreated;
  workbook_set_properties(workbook, &properties);
  return workbook;
}

}  // namespace

void XlsxWriter::Free::operator()(lxw_workbook* workbook) const
{
  lxw_workbook_free(workbook);
}

XlsxWriter::XlsxWriter(WrittenFile file, std::vector<Column> columns, SheetStyle style)
    : m_file(std::move(file)),
      m_folder(m_file.folder()),
      m_part(m_file.part()),
      m_columns(std::move(columns)),
      m_style(std::move(style)),
      m_workbook(newWorkbook(m_part, m_folder)),
      m_formats(m_workbook.get())
{
}

Result<std::unique_ptr<Writer>> XlsxWriter::open(WrittenFile file, std::vector<Column> columns,
                                                 SheetStyle style)
{
  TRY_DO(checkCount(columns.size(), kMaxColumns, file.path()));
  std::unique_ptr<XlsxWriter> writer(
      new XlsxWriter(std::move(file), std::move(columns), std::move(style)));
  TRY_DO(writer->beginSheet());
  return writer;
}

Result<> XlsxWriter::beginSheet()
{
  const std::string name = sheetName(m_style.title, m_bytes.size() + 1);
  m_sheet = workbook_add_worksheet(m_workbook.get(), name.c_str());
  if (m_sheet == nullptr) return failBySystem(kWriteFailed, m_file.path());
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    const double width = std::clamp(m_columns[i].width, 0.0, kWidest);
    worksheet_set_column(m_sheet, column, column, width, nullptr);
  }
  // Codes of digits are text on purpose; spare the reader a warning triangle in each.
  worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
  m_next = 0;
  return head();
}

Result<> XlsxWriter::head()
{
  for (const std::string& note : m_style.notes) {
    TRY_DO(text(0, note, m_formats.note()));
    ++m_next;
  }
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    TRY_DO(text(i, m_columns[i].heading, m_formats.heading(m_columns[i].number)));
  }
  ++m_next;
  const auto frozen = static_cast<lxw_col_t>(std::max(m_style.freezeColumns, 0));
  worksheet_freeze_panes(m_sheet, m_next, frozen);
  return {};
}

Result<> XlsxWriter::row(std::span<const Cell> cells)
{
  TRY_DO(checkCount(cells.size(), m_columns.size(), m_file.path()));
  if (m_next >= kMaxRowsPerSheet) {
    TRY_DO(endSheet());
    TRY_DO(beginSheet());
  }
  for (std::size_t i = 0; i < cells.size(); ++i) TRY_DO(cell(i, cells[i]));
  ++m_next;
  ++m_rows;
  return {};
}

Result<> XlsxWriter::cell(std::size_t column, const Cell& cell)
{
  Formats::Look look{m_columns[column].mono, std::clamp(cell.indent, 0, kDeepestIndent)};
  const auto decimals = cell.number ? decimalsOf(cell.text) : std::nullopt;
  if (!decimals) return text(column, cell.text, m_formats.of(look));
  look.decimals = *decimals;
  const double number = std::strtod(cell.text.c_str(), nullptr);
  worksheet_write_number(m_sheet, m_next, static_cast<lxw_col_t>(column), number,
                         m_formats.of(look));
  return {};
}

Result<> XlsxWriter::text(std::size_t column, const std::string& text, lxw_format* format)
{
  if (text.empty()) return {};
  if (text.find('\0') != std::string::npos) return badCell("control", column);
  if (!text::isUtf8(text)) return badCell("utf-8", column);
  if (text.size() > kLongestCell && text::utf16Length(text) > kLongestCell) {
    return badCell("length", column);
  }
  const lxw_error error = worksheet_write_string(m_sheet, m_next, static_cast<lxw_col_t>(column),
                                                 escape(text).c_str(), format);
  return error == LXW_NO_ERROR ? Result<>{} : badCell("length", column);
}

tl::unexpected<Error> XlsxWriter::badCell(const char* why, std::size_t column) const
{
  Error error{kBadCell, {why}, {}, {}, {}};
  return fail(std::move(error).in(m_file.path()).at(m_next + 1, column + 1));
}

Result<> XlsxWriter::endSheet()
{
  const auto headingRow = static_cast<lxw_row_t>(m_style.notes.size());
  if (!m_columns.empty()) {
    const auto last = static_cast<lxw_col_t>(m_columns.size() - 1);
    worksheet_autofilter(m_sheet, headingRow, 0, m_next - 1, last);
  }
  // libxlsxwriter does not look whether its temporary file took all.
  std::FILE* rows = m_sheet->optimize_tmpfile;
  if (std::fflush(rows) != 0 || std::ferror(rows)) return failBySystem(kWriteFailed, m_file.path());
  m_bytes.push_back(static_cast<std::uint64_t>(std::ftell(rows)));
  return {};
}

// Closes the workbook and makes sure that each sheet in it has all its rows.
Result<> XlsxWriter::close()
{
  errno = 0;
  const lxw_error error = workbook_close(m_workbook.release());
  if (error != LXW_NO_ERROR) {
    if (errno != 0) return failBySystem(kWriteFailed, m_file.path());
    return fail(Error{kWriteFailed, {lxw_strerror(error)}, {}, {}, {}}.in(m_file.path()));
  }
  TRY(const Archive archive, Archive::open(m_part));
  for (std::size_t i = 0; i < m_bytes.size(); ++i) {
    const std::string name = "xl/worksheets/sheet" + std::to_string(i + 1) + ".xml";
    if (archive.sizeOf(name) >= m_bytes[i]) continue;
    errno = ENOSPC;
    return failBySystem(kWriteFailed, m_file.path());
  }
  return {};
}

Result<Written> XlsxWriter::finish()
{
  TRY_DO(endSheet());
  TRY_DO(close());
  TRY(std::string digest, m_file.place());
  return Written{m_rows, std::move(digest)};
}

}  // namespace sextant::sheet::xlsx
