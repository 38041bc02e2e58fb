// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_file.h"

#include "sheet/writer.h"

namespace sextant::exchange {
namespace {

Result<std::unique_ptr<sheet::Writer>> begin(const TableHead& head, const std::string& file)
{
  TRY(const sheet::FileType type, sheet::fileTypeOf(file));
  std::vector<sheet::Column> columns;
  for (const TableHead::Column& column : head.columns) {
    columns.push_back({column.heading, column.width, column.mono, column.number});
  }
  return sheet::openWriter(file, type, std::move(columns), {head.title, head.notes, 1});
}

}  // namespace

Result<std::string> writeTable(const TableHead& head, std::size_t rows, const TableRow& row,
                               const std::string& file, base::Progress& progress)
{
  constexpr std::size_t kRowsPerReport = 4096;
  TRY(const auto writer, begin(head, file));
  std::vector<std::string> texts(head.columns.size());
  std::vector<sheet::Cell> cells(head.columns.size());
  for (std::size_t n = 0; n < rows; ++n) {
    if (n % kRowsPerReport == 0) progress.report(n, rows);
    if (progress.cancelled()) return fail(base::kCancelled);
    row(n, texts);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      cells[i] = {texts[i], 0, head.columns[i].number};
    }
    TRY_DO(writer->row(cells));
  }
  TRY(sheet::Written written, writer->finish());
  return std::move(written.sha256);
}

}  // namespace sextant::exchange
