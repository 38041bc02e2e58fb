// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/sheetrows.h"

#include "sheet/errors.h"
#include "sheet/limits.h"
#include "sheet/xlsx/escapes.h"

#include <charconv>
#include <optional>

namespace sextant::sheet::xlsx {
namespace {

std::optional<std::size_t> toIndex(std::string_view text)
{
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

// The column of a reference such as AB12, counted from 1; 0 when it has none.
std::size_t columnOf(std::string_view reference)
{
  std::size_t column = 0;
  for (const char c : reference) {
    if (c < 'A' || c > 'Z') break;
    column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
    if (column > kMaxColumns) break;
  }
  return column;
}

}  // namespace

Result<> SheetRows::begin(std::string_view name, const Attributes& attributes)
{
  if (name == "row") return beginRow(attributes["r"]);
  if (name == "c") return beginCell(attributes);
  if (name == "rPh") m_phonetic = true;
  m_inValue = m_inCell && (name == "v" || (name == "t" && !m_phonetic));
  return {};
}

Result<> SheetRows::beginRow(std::string_view reference)
{
  const auto number = reference.empty() ? m_rowNumber + 1 : toIndex(reference).value_or(0);
  const bool forward = number > m_rowNumber;
  m_column = 0;
  m_rowBytes = 0;
  m_row->clear();
  if (!forward || number > kMaxRowsPerSheet) {
    return fail(kDamaged, {m_workbook.sheet + ": row " + std::string(reference)});
  }
  m_rowNumber = number;
  return {};
}

Result<> SheetRows::beginCell(const Attributes& attributes)
{
  const std::string_view reference = attributes["r"];
  const std::size_t column = reference.empty() ? m_column + 1 : columnOf(reference);
  if (column > kMaxColumns) return tooLarge("columns", kMaxColumns);
  if (column <= m_column) {
    return fail(kDamaged, {m_workbook.sheet + ": cell " + std::string(reference)});
  }
  m_column = column;
  m_type = attributes["t"];
  m_style = toIndex(attributes["s"]).value_or(0);
  m_value.clear();
  m_inCell = true;
  return {};
}

Result<bool> SheetRows::end(std::string_view name)
{
  m_inValue = false;
  if (name == "rPh") m_phonetic = false;
  if (name == "c") TRY_DO(endCell());
  return name == "row";
}

Result<> SheetRows::text(std::string_view text)
{
  if (!m_inValue) return {};
  m_value.append(text);
  return m_rowBytes + m_value.size() <= kMaxRowBytes ? Result<>{} : tooLarge("row", kMaxRowBytes);
}

Result<> SheetRows::endCell()
{
  m_inCell = false;
  if (m_value.empty()) return {};
  TRY(std::string text, shown());
  m_rowBytes += text.size();
  if (m_rowBytes > kMaxRowBytes) return tooLarge("row", kMaxRowBytes);
  m_row->resize(m_column);
  m_row->back() = std::move(text);
  return {};
}

NumberFormat SheetRows::format() const
{
  return m_style < m_workbook.formats.size() ? m_workbook.formats[m_style] : NumberFormat{};
}

Result<std::string> SheetRows::shown() const
{
  if (m_type == "s") {
    const auto index = toIndex(m_value);
    if (index && *index < m_workbook.strings.size()) {
      return std::string(m_workbook.strings.at(*index));
    }
    return fail(kDamaged, {m_workbook.sheet + ": string " + m_value.substr(0, 20)});
  }
  if (m_type == "inlineStr" || m_type == "str") {
    std::string text = m_value;
    TRY_DO(unescape(text));
    return text;
  }
  if (m_type == "b") return std::string(m_value == "0" || m_value == "false" ? "FALSE" : "TRUE");
  if (m_type == "e") return m_value;
  if (m_type == "d") return showIsoDate(m_value);
  auto number = showNumber(m_value, format(), m_workbook.dates);
  if (!number) return fail(kDamaged, {m_workbook.sheet + ": number " + m_value.substr(0, 20)});
  return std::move(*number);
}

}  // namespace sextant::sheet::xlsx
