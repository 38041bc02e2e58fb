// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csv/csvreader.h"

#include "sheet/csv/apostrophe.h"
#include "sheet/errors.h"
#include "sheet/limits.h"
#include "sheet/text/utf8.h"

#include <algorithm>

namespace sextant::sheet::csv {
namespace {

bool isBlankRow(const Row& row)
{
  return std::ranges::all_of(row, [](const std::string& cell) { return text::isBlank(cell); });
}

}  // namespace

Result<std::unique_ptr<Reader>> CsvReader::open(text::Input input)
{
  std::string path = input.path();
  TRY(auto decoder, text::openDecoder(std::move(input)));
  std::unique_ptr<CsvReader> reader(new CsvReader(std::move(decoder), std::move(path)));
  TRY_DO(reader->start());
  return reader;
}

Result<> CsvReader::start()
{
  auto filled = m_decoder->read(m_text);
  if (!filled) {
    m_rowNumber = 1;
    m_column = 1;
    return fail(placed(std::move(filled).error()));
  }
  m_dialect = detectDialect(m_text);
  m_pos = m_dialect.preamble;
  m_rowNumber = m_dialect.preamble > 0 ? 1 : 0;
  return {};
}

Result<bool> CsvReader::next(Row& row)
{
  if (m_fault) return fail(*m_fault);
  while (true) {
    Result<bool> found = readRow(row);
    if (!found) {
      m_fault = placed(std::move(found).error());
      return fail(*m_fault);
    }
    if (!*found || !isBlankRow(row)) return found;
  }
}

Result<bool> CsvReader::readRow(Row& row)
{
  m_column = 1;
  ++m_rowNumber;
  m_rowBytes = 0;
  TRY(const bool any, more());
  if (!any) {
    --m_rowNumber;
    return false;
  }
  for (;; ++m_column) {
    if (m_column > kMaxColumns) return tooLarge("columns", kMaxColumns);
    if (row.size() < m_column) row.emplace_back();
    TRY(const End end, readCell(row[m_column - 1]));
    if (end == End::row) break;
  }
  row.resize(m_column);
  return true;
}

Result<CsvReader::End> CsvReader::readCell(std::string& cell)
{
  cell.clear();
  TRY(const bool any, more());
  if (!any) return End::row;
  End end = End::cell;
  if (m_text[m_pos] == '"') {
    ++m_pos;
    TRY_DO(readQuoted(cell));
    TRY(end, readEnd());
  } else {
    TRY(end, readPlain(cell));
  }
  unguard(cell);
  return end;
}

Result<CsvReader::End> CsvReader::readPlain(std::string& cell)
{
  const char separator = m_dialect.separator;
  while (true) {
    std::size_t end = m_pos;
    while (end < m_text.size() && m_text[end] != separator && m_text[end] != '\r' &&
           m_text[end] != '\n') {
      ++end;
    }
    TRY_DO(grow(cell, end));
    if (m_pos < m_text.size()) return readEnd();
    TRY(const bool any, more());
    if (!any) return End::row;
  }
}

// Behind the opening mark; ends behind the closing one.
Result<> CsvReader::readQuoted(std::string& cell)
{
  while (true) {
    TRY_DO(grow(cell, std::min(m_text.find('"', m_pos), m_text.size())));
    TRY(const bool any, more());
    if (!any) return fail(kOpenQuote);
    if (m_text[m_pos] != '"') continue;
    ++m_pos;
    TRY(const bool follows, more());
    if (!follows || m_text[m_pos] != '"') return {};
    cell.push_back('"');
    ++m_pos;
  }
}

Result<CsvReader::End> CsvReader::readEnd()
{
  TRY(const bool any, more());
  if (!any) return End::row;
  const char c = m_text[m_pos];
  if (c != m_dialect.separator && c != '\r' && c != '\n') return fail(kAfterQuote);
  ++m_pos;
  if (c == m_dialect.separator) return End::cell;
  if (c == '\n') return End::row;
  auto follows = more();
  // A fault behind the line end belongs to the next row, which meets it again.
  if (follows && *follows && m_text[m_pos] == '\n') ++m_pos;
  return End::row;
}

Result<> CsvReader::grow(std::string& cell, std::size_t end)
{
  m_rowBytes += end - m_pos;
  if (m_rowBytes > kMaxRowBytes) return tooLarge("row", kMaxRowBytes);
  cell.append(m_text, m_pos, end - m_pos);
  m_pos = end;
  return {};
}

// Whether there is text at m_pos, fetching some.
Result<bool> CsvReader::more()
{
  if (m_pos < m_text.size()) return true;
  m_pos = 0;
  return m_decoder->read(m_text);
}

Error CsvReader::placed(Error error) const
{
  return std::move(error).in(m_path).at(m_rowNumber, m_column);
}

}  // namespace sextant::sheet::csv
