// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/reader.h"
#include "sheet/xlsx/workbook.h"
#include "sheet/xlsx/xml.h"

#include <string>

namespace sextant::sheet::xlsx {

/// Makes rows of the XML of a sheet (ECMA-376 part 1, 18.3.1.73), pausing behind each. Cells and
/// rows stand where their references say; without them they follow one another.
class SheetRows final : public XmlHandler {
 public:
  explicit SheetRows(const Workbook& workbook) : m_workbook(workbook) {}

  /// Where the next row goes; must be set before reading and outlive it.
  void into(Row& row) { m_row = &row; }
  [[nodiscard]] std::size_t rowNumber() const { return m_rowNumber; }
  [[nodiscard]] std::size_t column() const { return m_column; }

  Result<> begin(std::string_view name, const Attributes& attributes) override;
  Result<bool> end(std::string_view name) override;
  Result<> text(std::string_view text) override;

 private:
  Result<> beginRow(std::string_view reference);
  Result<> beginCell(const Attributes& attributes);
  Result<> endCell();
  Result<std::string> shown() const;
  [[nodiscard]] NumberFormat format() const;

  const Workbook& m_workbook;
  Row* m_row = nullptr;
  std::size_t m_rowNumber = 0;
  std::size_t m_column = 0;
  std::size_t m_rowBytes = 0;
  std::string m_type;
  std::size_t m_style = 0;
  std::string m_value;
  bool m_inCell = false;
  bool m_inValue = false;
  bool m_phonetic = false;
};

}  // namespace sextant::sheet::xlsx
