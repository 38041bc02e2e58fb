// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sextant::model {

/// What a field belongs to.
enum class FieldOf { holding, holder, contact };

/// One field that people fill in and filings ask for (names of the filing system's field table).
/// `id` is stored and never reused; it is also the id under which the field enters digests.
struct FieldDef {
  int id;
  FieldOf of;
  std::string_view name;     ///< as scripts, files and the database write it
  std::string_view heading;  ///< Chinese heading in sheets
  std::string_view aliases;  ///< further headings it is known by, separated by '|'
  bool personal;             ///< stands in clear only in the table `personal`
};

/// All fields in ascending id, grouped by what they belong to.
std::span<const FieldDef> fields();
std::span<const FieldDef> fields(FieldOf of);
/// By exact name.
const FieldDef* findField(FieldOf of, std::string_view name);
/// By name, Chinese heading or alias, blanks trimmed, case ignored.
const FieldDef* findHeading(std::string_view heading);

/// Values by field name. An absent field is unknown; an empty value in a change clears the field.
using Facts = std::map<std::string, std::string, std::less<>>;

std::string_view valueOf(const Facts& facts, std::string_view name);

}  // namespace sextant::model
