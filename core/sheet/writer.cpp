// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/writer.h"

#include "sheet/codes.h"
#include "sheet/csv/csvwriter.h"
#include "sheet/xlsx/xlsxwriter.h"

#include <algorithm>

namespace sextant::sheet {

Writer::~Writer() = default;

bool hasEnding(std::string_view path, std::string_view ending)
{
  if (path.size() < ending.size()) return false;
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return std::ranges::equal(path.substr(path.size() - ending.size()), ending, {}, lower);
}

Result<std::unique_ptr<Writer>> openWriter(const std::string& path, FileType type,
                                           std::vector<Column> columns, SheetStyle style)
{
  TRY(WrittenFile file, WrittenFile::begin(path));
  if (type == FileType::csv) return csv::CsvWriter::open(std::move(file), columns, style);
  return xlsx::XlsxWriter::open(std::move(file), std::move(columns), std::move(style));
}

Result<FileType> fileTypeOf(std::string_view path)
{
  if (hasEnding(path, ".csv")) return FileType::csv;
  if (hasEnding(path, ".xlsx")) return FileType::xlsx;
  return fail(kUnknownEnding, {std::string(path), ".csv, .xlsx"});
}

}  // namespace sextant::sheet
