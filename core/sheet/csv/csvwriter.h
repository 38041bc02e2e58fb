// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/text/input.h"
#include "sheet/writer.h"
#include "sheet/writtenfile.h"

namespace sextant::sheet::csv {

/// RFC 4180 in UTF-8 with byte order mark and CRLF, which Excel and WPS open rightly by double
/// click.
class CsvWriter final : public Writer {
 public:
  static Result<std::unique_ptr<Writer>> open(WrittenFile file, const std::vector<Column>& columns,
                                              const SheetStyle& style);

  Result<> row(std::span<const Cell> cells) override;
  Result<Written> finish() override;

 private:
  CsvWriter(WrittenFile file, FilePtr part, std::size_t columns)
      : m_file(std::move(file)), m_part(std::move(part)), m_columns(columns)
  {
  }
  Result<> head(const std::vector<Column>& columns, const SheetStyle& style);
  Result<> line(std::span<const Cell> cells);
  Result<> flush();

  WrittenFile m_file;
  FilePtr m_part;
  std::size_t m_columns;
  std::string m_buffer;
  std::size_t m_lines = 0;
  std::uint64_t m_rows = 0;
};

}  // namespace sextant::sheet::csv
