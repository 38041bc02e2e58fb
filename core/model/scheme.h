// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::model {

enum class FieldRole { zone, level, subnet };

/// How the values of a field are given out.
enum class Numbering {
  codeNumber,  ///< the last two digits of the code as a number: 4503 -> 3
  codeHex,     ///< the last two digits of the code read as hex digits: 450325 -> 0x25
  table,       ///< by the field's code table; codes that are not in it take the next free value
  inOrder,     ///< counting up from `first`
  leftmost,    ///< RFC 3531
  centermost,  ///< RFC 3531
  rightmost    ///< RFC 3531
};

/// A row of a field's code table.
struct CodedValue {
  std::uint64_t value = 0;
  std::string code;  ///< division code or zone name, as scripts write it
  std::string name;  ///< English
  std::string nameZh;
};

struct SchemeField {
  std::string name;   ///< as scripts write it: zone, city, county, unit, subnet …
  std::string title;  ///< English
  std::string titleZh;
  FieldRole role = FieldRole::level;
  int bits = 0;  ///< 1 … 32
  Numbering numbering = Numbering::inOrder;
  std::uint64_t first = 0;              ///< inOrder and rightmost start here
  std::vector<std::uint64_t> reserved;  ///< kept by rule, never given
  std::optional<std::uint64_t> own;     ///< slot of the level above itself 本级
  std::string division;  ///< province, city or county when this level holds GB/T 2260 divisions
  std::vector<CodedValue> values;
};

/// Which zones a unit of an access category 接入类别 gets, by zone name.
struct AccessCategory {
  std::string code;
  std::string name;
  std::string nameZh;
  std::vector<std::string> zones;
};

/// A coding scheme 编码方案: ordered bit fields below a block of `blockLength`.
struct Scheme {
  std::string name;
  std::string title;
  std::string titleZh;
  int blockLength = 0;
  std::vector<SchemeField> fields;
  std::vector<AccessCategory> access;
  std::string defaultAccess;  ///< category of a unit that names none
  std::string text;           ///< the TOML it was read from, kept with the plan

  /// Prefix length at the end of field `index`.
  [[nodiscard]] int lengthAfter(std::size_t index) const
  {
    int length = blockLength;
    for (std::size_t i = 0; i <= index && i < fields.size(); ++i) length += fields[i].bits;
    return length;
  }
  /// Index of the last field whose role is level, npos when there is none.
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);
  [[nodiscard]] std::size_t lastLevel() const
  {
    for (std::size_t i = fields.size(); i-- > 0;) {
      if (fields[i].role == FieldRole::level) return i;
    }
    return npos;
  }
};

}  // namespace sextant::model
