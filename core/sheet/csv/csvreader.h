// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/csv/dialect.h"
#include "sheet/reader.h"
#include "sheet/text/decoder.h"

#include <optional>
#include <string_view>

namespace sextant::sheet::csv {

/// RFC 4180, and besides: CR and LF alone end rows, quotation marks within an unquoted cell stand
/// for themselves.
class CsvReader final : public Reader {
 public:
  static Result<std::unique_ptr<Reader>> open(text::Input input);

  Result<bool> next(Row& row) override;
  [[nodiscard]] std::size_t rowNumber() const override { return m_rowNumber; }

 private:
  enum class End { cell, row };

  CsvReader(std::unique_ptr<text::Decoder> decoder, std::string path)
      : m_decoder(std::move(decoder)), m_path(std::move(path))
  {
  }
  Result<> start();
  Result<bool> readRow(Row& row);
  Result<End> readCell(std::string& cell);
  Result<End> readPlain(std::string& cell);
  Result<> readQuoted(std::string& cell);
  Result<End> readEnd();
  Result<> grow(std::string& cell, std::size_t end);
  Result<bool> more();
  [[nodiscard]] Error placed(Error error) const;

  std::unique_ptr<text::Decoder> m_decoder;
  std::string m_path;
  Dialect m_dialect;
  std::string m_text;     // the piece being read
  std::size_t m_pos = 0;  // in m_text
  std::size_t m_rowBytes = 0;
  std::size_t m_rowNumber = 0;
  std::size_t m_column = 0;
  std::optional<Error> m_fault;
};

}  // namespace sextant::sheet::csv
