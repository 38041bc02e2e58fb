// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scheme.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace sextant::plan {

/// Rows of a zone field at most.
inline constexpr std::size_t kMostZones = 64;

/// The largest value a field can take.
inline std::uint64_t mostOf(const model::SchemeField& field)
{
  return (1ULL << field.bits) - 1;
}

inline bool isReserved(const model::SchemeField& field, std::uint64_t value)
{
  return std::ranges::find(field.reserved, value) != field.reserved.end();
}

/// Kept from being numbered: reserved by rule, or the slot of the level above itself.
inline bool isKept(const model::SchemeField& field, std::uint64_t value)
{
  return field.own == value || isReserved(field, value);
}

/// The row of the field's code table with that code, or null.
inline const model::CodedValue* findCode(const model::SchemeField& field, std::string_view code)
{
  const auto found = std::ranges::find(field.values, code, &model::CodedValue::code);
  return found == field.values.end() ? nullptr : &*found;
}

inline const model::CodedValue* findValue(const model::SchemeField& field, std::uint64_t value)
{
  const auto found = std::ranges::find(field.values, value, &model::CodedValue::value);
  return found == field.values.end() ? nullptr : &*found;
}

/// Index of the field of that name, npos when there is none.
inline std::size_t fieldNamed(const model::Scheme& scheme, std::string_view name)
{
  const auto found = std::ranges::find(scheme.fields, name, &model::SchemeField::name);
  return found == scheme.fields.end() ? model::Scheme::npos
                                      : static_cast<std::size_t>(found - scheme.fields.begin());
}

/// Index of the zone field above the last level: the one that multiplies prefixes. npos = none.
inline std::size_t zoneAbove(const model::Scheme& scheme)
{
  for (std::size_t i = 0; i < scheme.lastLevel() && i < scheme.fields.size(); ++i) {
    if (scheme.fields[i].role == model::FieldRole::zone) return i;
  }
  return model::Scheme::npos;
}

/// Prefix length where field `index` begins.
inline int lengthBefore(const model::Scheme& scheme, std::size_t index)
{
  return scheme.lengthAfter(index) - scheme.fields[index].bits;
}

}  // namespace sextant::plan
