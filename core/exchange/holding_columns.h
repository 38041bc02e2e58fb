// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sheet/reader.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sextant::exchange {

/// Which column of a table means what. Columns count from 0.
struct HoldingColumns {
  std::optional<std::size_t> prefix;
  std::optional<std::size_t> address;  ///< 地址, 子网 …: prefixes where no column says so clearer
  std::optional<std::size_t> length;  ///< 前缀长度 in a column of its own
  std::optional<std::size_t> start;   ///< 起始IP, together with `end` in place of a prefix
  std::optional<std::size_t> end;
  std::optional<std::size_t> kind;
  std::optional<std::size_t> holder;  ///< name
  std::optional<std::size_t> user;    ///< 用户, 持有人 …: the holder where no column says so
  std::optional<std::size_t> unit;    ///< a bare 单位: the holder where nothing else does
  std::optional<std::size_t> holderCode;  ///< identifies the holder where it is there
  std::optional<std::size_t> code;        ///< a bare 编码: the holder's where no column says so
  std::optional<std::size_t> status;
  std::optional<std::size_t> validFrom;
  std::optional<std::size_t> validTo;
  std::vector<std::pair<std::size_t, std::string>> facts;  ///< further fields by name
  std::vector<std::string> ignored;                        ///< headings that mean nothing here

  [[nodiscard]] bool tellsPrefix() const { return prefix || (start && end); }
  /// The column that faults about the prefix are told at.
  [[nodiscard]] std::size_t prefixColumn() const { return prefix ? *prefix : *start; }
};

/// What the headings mean, in Chinese or English, whatever their case and blanks. A field that
/// stands twice is read from its first column. On an allocation sheet of ours (it has the columns
/// 规划对象 and 规划编码) the columns left of the prefix name the levels of a plan, however they
/// are headed, and mean nothing here.
HoldingColumns readHeadings(const sheet::Row& headings);

/// Reads as far as the row of headings: the first of the first 20 rows that tells prefixes, so that
/// a title may stand above. Otherwise kNoPrefixColumn, which names the headings seen.
Result<HoldingColumns> findHeadings(sheet::Reader& reader);

/// Without blanks around.
std::string_view trimmed(std::string_view text);

}  // namespace sextant::exchange
