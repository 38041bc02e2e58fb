// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csv/csvwriter.h"

#include "sheet/cells.h"
#include "sheet/csv/apostrophe.h"
#include "sheet/errors.h"

#include <algorithm>

namespace sextant::sheet::csv {
namespace {

constexpr std::size_t kBufferBytes = std::size_t{1} << 20;
constexpr std::string_view kMark = "\uFEFF";

bool needsQuotes(std::string_view text)
{
  return text.find_first_of("\",;\t\r\n") != std::string_view::npos || text.starts_with('\'') ||
         text.starts_with(' ') || text.ends_with(' ') || text.starts_with("sep=");
}

void appendQuoted(std::string& to, std::string_view text)
{
  to.push_back('"');
  for (const char c : text) {
    if (c == '"') to.push_back('"');
    to.push_back(c);
  }
  to.push_back('"');
}

}  // namespace

Result<std::unique_ptr<Writer>> CsvWriter::open(WrittenFile file,
                                                const std::vector<Column>& columns,
                                                const SheetStyle& style)
{
  FilePtr part(std::fopen(file.part().c_str(), "wbx"));
  if (!part) return failBySystem(kWriteFailed, file.path());
  std::unique_ptr<CsvWriter> writer(
      new CsvWriter(std::move(file), std::move(part), columns.size()));
  TRY_DO(writer->head(columns, style));
  return writer;
}

Result<> CsvWriter::head(const std::vector<Column>& columns, const SheetStyle& style)
{
  m_buffer = kMark;
  for (const std::string& note : style.notes) {
    const Cell cell{note};
    TRY_DO(line({&cell, 1}));
  }
  std::vector<Cell> headings;
  for (const Column& column : columns) headings.push_back({column.heading});
  return line(headings);
}

Result<> CsvWriter::row(std::span<const Cell> cells)
{
  TRY_DO(checkCount(cells.size(), m_columns, m_file.path()));
  TRY_DO(line(cells));
  ++m_rows;
  return {};
}

Result<> CsvWriter::line(std::span<const Cell> cells)
{
  TRY_DO(checkTexts(cells, m_file.path(), ++m_lines));
  std::size_t missing = std::max(m_columns, std::size_t{1}) - 1;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) {
      m_buffer.push_back(',');
      --missing;
    }
    const std::string text = guard(cells[i].text);
    needsQuotes(text) ? appendQuoted(m_buffer, text) : void(m_buffer.append(text));
  }
  m_buffer.append(missing, ',');
  m_buffer.append("\r\n");
  return m_buffer.size() < kBufferBytes ? Result<>{} : flush();
}

Result<> CsvWriter::flush()
{
  const std::size_t n = std::fwrite(m_buffer.data(), 1, m_buffer.size(), m_part.get());
  if (n != m_buffer.size()) return failBySystem(kWriteFailed, m_file.path());
  m_buffer.clear();
  return {};
}

Result<Written> CsvWriter::finish()
{
  TRY_DO(flush());
  if (std::fclose(m_part.release()) != 0) return failBySystem(kWriteFailed, m_file.path());
  TRY(std::string digest, m_file.place());
  return Written{m_rows, std::move(digest)};
}

}  // namespace sextant::sheet::csv
