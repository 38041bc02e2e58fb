// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scheme.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace sextant::plan {

/// Does the field take values from codes where they say any?
inline bool numbersByCode(const model::SchemeField& field)
{
  return field.numbering == model::Numbering::codeNumber ||
         field.numbering == model::Numbering::codeHex || field.numbering == model::Numbering::table;
}

/// The value that a field's numbering by code (codeNumber, codeHex, table) gives `code`; nothing
/// where the code says none. May lie beyond the field. Of a code in the form of GB/T 2260 the two
/// digits of the field's own level count, of any other the last two.
std::optional<std::uint64_t> valueOfCode(const model::SchemeField& field, std::string_view code);

/// The two digits a numbering by code makes `value` from; empty where there are none, as for 0xa5
/// in a code number. The inverse of valueOfCode for codeNumber and codeHex.
std::string digitsOfValue(const model::SchemeField& field, std::uint64_t value);

}  // namespace sextant::plan
