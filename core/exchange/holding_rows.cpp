// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/holding_rows.h"

#include "base/time.h"
#include "exchange/codes.h"
#include "exchange/typed_values.h"

#include <algorithm>
#include <array>

namespace sextant::exchange {
namespace {

constexpr std::string_view kKinds =
    "block, allocation, reservation, assignment, registration, "
    "地址块, 分配, 预留, 分配使用, 登记";
constexpr std::string_view kStatuses =
    "applied, approved, active, suspended, returning, "
    "quarantined, 申请中, 已批准, 在用, 停用, 待回收, 冻结";
constexpr std::array<std::string_view, 3> kDateFields = {"use_date", "obtained", "approved_on"};
constexpr std::array<std::string_view, 3> kYesNoFields = {"requires_filing", "gives_on", "realloc"};

/// Reads the cells of one row, collecting what is wrong with them.
class RowReader {
 public:
  RowReader(const sheet::Row& cells, const HoldingColumns& columns)
      : m_cells(cells), m_columns(columns)
  {
  }

  std::vector<HoldingRow> read(std::size_t rowNumber, const std::string& path)
  {
    HoldingRow row;
    row.row = rowNumber;
    row.column = m_columns.prefixColumn() + 1;
    row.typed = typedPrefix();
    const std::vector<net::Prefix> prefixes = readPrefixes(row.typed);
    row.holderCode = cell(m_columns.holderCode);
    row.holderName = cell(m_columns.holder);
    readKind(row);
    readFacts(row);
    if (!m_errors.empty()) return {faulty(std::move(row), path)};
    std::vector<HoldingRow> rows(prefixes.size(), row);
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i].prefix = prefixes[i];
    return rows;
  }

 private:
  [[nodiscard]] std::string cell(std::optional<std::size_t> column) const
  {
    if (!column || *column >= m_cells.size()) return {};
    return std::string(trimmed(m_cells[*column]));
  }

  void refuse(Error error, std::optional<std::size_t> column)
  {
    error.where.column = column.value_or(m_columns.prefixColumn()) + 1;
    m_errors.push_back(std::move(error));
  }
  void refuse(Code code, std::optional<std::size_t> column, std::string_view known = {})
  {
    std::string said = cell(column);
    refuse(Error{code, {said, std::string(known)}, said, {}, {}}, column);
  }

  [[nodiscard]] std::string typedPrefix() const
  {
    std::string prefix = cell(m_columns.prefix);
    std::string length = cell(m_columns.length);
    if (length.starts_with('/')) length.erase(0, 1);
    if (!prefix.empty()) {
      const bool whole = length.empty() || prefix.find('/') != std::string::npos;
      return whole ? prefix : prefix + "/" + length;
    }
    const std::string end = cell(m_columns.end);
    return cell(m_columns.start) + (end.empty() ? "" : "-" + end);
  }

  std::vector<net::Prefix> readPrefixes(const std::string& typed)
  {
    auto prefixes = typedPrefixes(typed);
    if (prefixes) return std::move(*prefixes);
    refuse(std::move(prefixes).error(), m_columns.prefixColumn());
    return {};
  }

  void readKind(HoldingRow& row)
  {
    const std::string said = cell(m_columns.kind);
    if (said.empty()) return;
    const auto kind = typedKind(said);
    if (kind) {
      row.kind = *kind;
    } else {
      refuse(isFreeWord(said) ? kFreeSpace : kUnknownKind, m_columns.kind, kKinds);
    }
  }

  void readFacts(HoldingRow& row)
  {
    for (const auto& [column, name] : m_columns.facts) {
      std::string value = cell(column);
      if (value.empty() || isMasked(name, value)) continue;
      row.facts.emplace(name, formed(name, std::move(value)));
    }
    readStatus(row);
    readDate(row, m_columns.validFrom, "valid_from");
    readDate(row, m_columns.validTo, "valid_to");
  }

  static std::string formed(std::string_view field, std::string value)
  {
    if (std::ranges::find(kDateFields, field) != kDateFields.end()) return typedDate(value);
    if (std::ranges::find(kYesNoFields, field) != kYesNoFields.end()) return typedYesNo(value);
    return value;
  }

  /// 138****8000 on a sheet of ours is no news about the contact.
  static bool isMasked(std::string_view field, std::string_view value)
  {
    const model::FieldDef* def = model::findField(model::FieldOf::contact, field);
    return def != nullptr && def->personal && value.find('*') != std::string_view::npos;
  }

  void readStatus(HoldingRow& row)
  {
    const std::string said = cell(m_columns.status);
    if (said.empty()) return;
    const auto status = typedStatus(said);
    if (status) {
      row.facts.emplace("status", model::toString(*status));
    } else {
      refuse(isFreeWord(said) ? kFreeSpace : kUnknownStatus, m_columns.status, kStatuses);
    }
  }

  void readDate(HoldingRow& row, std::optional<std::size_t> column, const char* name)
  {
    const std::string date = typedDate(cell(column));
    if (date.empty()) return;
    if (base::parseInstant(date, base::DateMeans::firstInstant)) {
      row.facts.emplace(name, date);
    } else {
      refuse(kBadDate, column);
    }
  }

  HoldingRow faulty(HoldingRow row, const std::string& path)
  {
    for (Error& error : m_errors) {
      error.where.file = path;
      error.where.line = row.row;
    }
    row.fault = base::allOf(std::move(m_errors));
    return row;
  }

  const sheet::Row& m_cells;
  const HoldingColumns& m_columns;
  std::vector<Error> m_errors;
};

}  // namespace

HoldingRows::HoldingRows(std::string path, std::unique_ptr<sheet::Reader> reader,
                         HoldingColumns columns)
    : m_path(std::move(path)), m_reader(std::move(reader)), m_columns(std::move(columns))
{
}

Result<HoldingRows> HoldingRows::open(const std::string& path)
{
  TRY(std::unique_ptr<sheet::Reader> reader, sheet::openReader(path));
  auto columns = findHeadings(*reader);
  if (!columns) return fail(std::move(columns).error().in(path));
  return HoldingRows(path, std::move(reader), std::move(*columns));
}

Result<bool> HoldingRows::next(std::vector<HoldingRow>& rows)
{
  TRY(const bool more, m_reader->next(m_cells));
  if (!more) return false;
  std::vector<HoldingRow> read = RowReader(m_cells, m_columns).read(m_reader->rowNumber(), m_path);
  std::ranges::move(read, std::back_inserter(rows));
  return true;
}

}  // namespace sextant::exchange
