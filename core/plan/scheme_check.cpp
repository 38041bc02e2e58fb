// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/scheme_check.h"

#include "net/address.h"
#include "plan/scheme_shape.h"

#include <algorithm>
#include <set>

namespace sextant::plan {
namespace {

using model::FieldRole;
using model::Scheme;
using model::SchemeField;
using Position = toml::source_position;

/// Where the key of a table stands, or the table itself when the key is not there.
Position at(const toml::table& table, std::string_view key)
{
  const toml::node* node = table.get(key);
  return node == nullptr ? table.source().begin : node->source().begin;
}

const toml::table& tableAt(const toml::table& parent, std::string_view key, std::size_t index)
{
  return *parent.get_as<toml::array>(key)->get_as<toml::table>(index);
}

std::string zoneNames(const Scheme& scheme)
{
  std::vector<std::string> names;
  for (const SchemeField& field : scheme.fields) {
    if (field.role != FieldRole::zone) continue;
    for (const model::CodedValue& value : field.values) names.push_back(value.code);
  }
  return listed(names, [](const std::string& name) { return name; });
}

bool isZone(const Scheme& scheme, std::string_view name)
{
  return std::ranges::any_of(scheme.fields, [&](const SchemeField& field) {
    return field.role == FieldRole::zone && findCode(field, name) != nullptr;
  });
}

class FieldCheck {
 public:
  FieldCheck(const SchemeField& field, const toml::table& table, Faults& faults)
      : m_field(field), m_table(table), m_faults(faults)
  {
  }

  void run()
  {
    if (m_field.own) fits(*m_field.own, at(m_table, "own"));
    fits(m_field.first, at(m_table, "first"));
    reserved();
    values();
    division();
  }

 private:
  void fits(std::uint64_t value, Position where)
  {
    if (value <= mostOf(m_field)) return;
    m_faults.add(kValueBeyondField,
                 {m_field.name, std::to_string(value), std::to_string(m_field.bits),
                  std::to_string(mostOf(m_field))},
                 where);
  }

  void reserved()
  {
    for (std::size_t i = 0; i < m_field.reserved.size(); ++i) {
      fits(m_field.reserved[i], m_table.get_as<toml::array>("reserved")->get(i)->source().begin);
    }
  }

  void values()
  {
    std::set<std::string> codes;
    std::set<std::uint64_t> numbers;
    for (std::size_t i = 0; i < m_field.values.size(); ++i) {
      const model::CodedValue& coded = m_field.values[i];
      const toml::table& table = tableAt(m_table, "values", i);
      fits(coded.value, at(table, "value"));
      if (!codes.insert(coded.code).second) twice("code", coded.code, at(table, "code"));
      // Codes of different parents may share a value; zones may not.
      if (m_field.role == FieldRole::zone) zoneValue(coded, table, numbers);
    }
    if (m_field.role == FieldRole::zone && m_field.values.size() > kMostZones) {
      m_faults.add(
          kOutOfRange,
          {"values", std::to_string(m_field.values.size()), "1", std::to_string(kMostZones)},
          at(m_table, "values"));
    }
    if (m_field.role == FieldRole::zone && codes.empty()) {
      m_faults.add(kMissingKey, {"values", m_field.name}, m_table.source().begin);
    }
  }

  void zoneValue(const model::CodedValue& zone, const toml::table& table,
                 std::set<std::uint64_t>& numbers)
  {
    if (!numbers.insert(zone.value).second) {
      twice("value", std::to_string(zone.value), at(table, "value"));
    }
    if (isReserved(m_field, zone.value)) {
      m_faults.add(kReservedZone, {zone.code}, at(table, "value"));
    }
  }

  void twice(const char* what, const std::string& which, Position where)
  {
    m_faults.add(kSchemeTwice, {what, which}, where);
  }

  void division()
  {
    if (m_field.division.empty() || std::ranges::count(kDivisionWords, m_field.division) > 0)
      return;
    m_faults.add(kBadWord,
                 {"division", m_field.division,
                  listed(kDivisionWords, [](std::string_view word) { return word; })},
                 at(m_table, "division"));
  }

  const SchemeField& m_field;
  const toml::table& m_table;
  Faults& m_faults;
};

void checkNames(const Scheme& scheme, const toml::table& root, Faults& faults)
{
  std::set<std::string> names;
  for (std::size_t i = 0; i < scheme.fields.size(); ++i) {
    const std::string& name = scheme.fields[i].name;
    if (names.insert(name).second) continue;
    faults.add(kSchemeTwice, {"field", name}, at(tableAt(root, "field", i), "name"));
  }
}

void checkBits(const Scheme& scheme, const toml::table& root, Faults& faults)
{
  const int bits = scheme.lengthAfter(scheme.fields.size());
  if (bits > net::Address::kBits) {
    faults.add(kTooManyBits, {std::to_string(bits)}, at(root, "block"));
  }
}

/// Which roles may stand above the last level.
void checkRoles(const Scheme& scheme, const toml::table& root, Faults& faults)
{
  const std::size_t last = scheme.lastLevel();
  if (last == Scheme::npos) {
    faults.add(kNoLevel, {}, root.source().begin);
    return;
  }
  int zones = 0;
  for (std::size_t i = 0; i < last; ++i) {
    const SchemeField& field = scheme.fields[i];
    const Position where = at(tableAt(root, "field", i), "role");
    if (field.role == FieldRole::subnet) faults.add(kSubnetAboveLevel, {field.name}, where);
    if (field.role == FieldRole::zone && ++zones > 1) faults.add(kSecondZone, {field.name}, where);
  }
}

void checkDivisionOrder(const Scheme& scheme, const toml::table& root, Faults& faults)
{
  auto next = kDivisionWords.begin();
  for (std::size_t i = 0; i < scheme.fields.size(); ++i) {
    const SchemeField& field = scheme.fields[i];
    if (field.division.empty()) continue;
    const auto found = std::ranges::find(kDivisionWords, field.division);
    if (found == kDivisionWords.end()) continue;  // told as a bad word
    if (found < next || field.role != FieldRole::level) {
      faults.add(kDivisionOrder, {field.division}, at(tableAt(root, "field", i), "division"));
    }
    next = std::max(next, std::next(found));
  }
}

void checkCategory(const Scheme& scheme, std::size_t index, const toml::table& table,
                   Faults& faults)
{
  const std::vector<std::string>& zones = scheme.access[index].zones;
  for (std::size_t i = 0; i < zones.size(); ++i) {
    if (isZone(scheme, zones[i])) continue;
    faults.add(kUnknownZone, {zones[i], zoneNames(scheme)},
               table.get_as<toml::array>("zones")->get(i)->source().begin);
  }
  if (zones.empty()) faults.add(kMissingKey, {"zones", "access"}, table.source().begin);
}

void checkAccess(const Scheme& scheme, const toml::table& root, Faults& faults)
{
  std::set<std::string> codes;
  for (std::size_t i = 0; i < scheme.access.size(); ++i) {
    const toml::table& table = tableAt(root, "access", i);
    checkCategory(scheme, i, table, faults);
    if (!codes.insert(scheme.access[i].code).second) {
      faults.add(kSchemeTwice, {"access", scheme.access[i].code}, at(table, "code"));
    }
  }
  const bool needed = zoneAbove(scheme) != Scheme::npos;
  if (needed && codes.empty()) faults.add(kNoAccess, {}, root.source().begin);
  if (codes.contains(scheme.defaultAccess)) return;
  if (!scheme.defaultAccess.empty() || (needed && !codes.empty())) {
    faults.add(kUnknownAccess,
               {scheme.defaultAccess, listed(codes, [](const std::string& code) { return code; })},
               at(root, "default_access"));
  }
}

}  // namespace

void checkScheme(const Scheme& scheme, const toml::table& root, Faults& faults)
{
  for (std::size_t i = 0; i < scheme.fields.size(); ++i) {
    FieldCheck(scheme.fields[i], tableAt(root, "field", i), faults).run();
  }
  checkNames(scheme, root, faults);
  checkBits(scheme, root, faults);
  checkRoles(scheme, root, faults);
  checkDivisionOrder(scheme, root, faults);
  checkAccess(scheme, root, faults);
}

}  // namespace sextant::plan
