// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/xlsxreader.h"

#include "sheet/text/utf8.h"
#include "sheet/xlsx/sheetrows.h"

#include <algorithm>
#include <optional>

namespace sextant::sheet::xlsx {
namespace {

class XlsxReader final : public Reader {
 public:
  XlsxReader(std::string path, Archive archive, Workbook workbook)
      : m_path(std::move(path)),
        m_archive(std::move(archive)),
        m_workbook(std::move(workbook)),
        m_rows(m_workbook)
  {
  }

  Result<> start()
  {
    TRY(Part part, m_archive.part(m_workbook.sheet));
    m_xml.emplace(std::move(part), m_rows);
    return {};
  }

  Result<bool> next(Row& row) override
  {
    if (m_fault) return fail(*m_fault);
    m_rows.into(row);
    while (true) {
      Result<bool> found = m_xml->run();
      if (!found) {
        m_fault = std::move(found).error().in(m_path).at(m_rows.rowNumber(), m_rows.column());
        return fail(*m_fault);
      }
      if (!*found || !std::ranges::all_of(row, text::isBlank)) return found;
    }
  }

  [[nodiscard]] std::size_t rowNumber() const override { return m_rows.rowNumber(); }

 private:
  std::string m_path;
  Archive m_archive;
  Workbook m_workbook;
  SheetRows m_rows;
  std::optional<XmlReader> m_xml;
  std::optional<Error> m_fault;
};

Result<std::unique_ptr<Reader>> openUnplaced(const std::string& path)
{
  TRY(Archive archive, Archive::open(path));
  TRY(Workbook workbook, readWorkbook(archive));
  auto reader = std::make_unique<XlsxReader>(path, std::move(archive), std::move(workbook));
  TRY_DO(reader->start());
  return reader;
}

}  // namespace

Result<std::unique_ptr<Reader>> openXlsx(const std::string& path)
{
  return openUnplaced(path).map_error([&](Error error) { return std::move(error).in(path); });
}

}  // namespace sextant::sheet::xlsx
