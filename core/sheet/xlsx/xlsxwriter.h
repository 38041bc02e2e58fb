// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/writer.h"
#include "sheet/writtenfile.h"
#include "sheet/xlsx/formats.h"

struct lxw_workbook;
struct lxw_worksheet;

namespace sextant::sheet::xlsx {

/// Office Open XML in constant memory. Text is always stored as text, never as formula or link. A
/// table too long for one sheet goes on in further ones, each with notes and headings again.
class XlsxWriter final : public Writer {
 public:
  static Result<std::unique_ptr<Writer>> open(WrittenFile file, std::vector<Column> columns,
                                              SheetStyle style);

  Result<> row(std::span<const Cell> cells) override;
  Result<Written> finish() override;

 private:
  struct Free {
    void operator()(lxw_workbook* workbook) const;
  };

  XlsxWriter(WrittenFile file, std::vector<Column> columns, SheetStyle style);
  Result<> beginSheet();
  Result<> head();
  Result<> endSheet();
  Result<> cell(std::size_t column, const Cell& cell);
  Result<> text(std::size_t column, const std::string& text, lxw_format* format);
  Result<> close();
  [[nodiscard]] tl::unexpected<Error> badCell(const char* why, std::size_t column) const;

  WrittenFile m_file;
  std::string m_folder;  // libxlsxwriter keeps a pointer to it
  std::string m_part;
  std::vector<Column> m_columns;
  SheetStyle m_style;
  std::unique_ptr<lxw_workbook, Free> m_workbook;
  Formats m_formats;
  lxw_worksheet* m_sheet = nullptr;    // of m_workbook
  std::vector<std::uint64_t> m_bytes;  // of the rows of each finished sheet
  std::uint32_t m_next = 0;            // row of the sheet, counted from 0
  std::uint64_t m_rows = 0;
};

}  // namespace sextant::sheet::xlsx
