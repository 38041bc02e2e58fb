// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/division_levels.h"

#include "plan/catalogue.h"
#include "plan/codes.h"
#include "plan/division_code.h"
#include "plan/scheme_words.h"

#include <algorithm>
#include <iterator>

namespace sextant::plan {
namespace {

using model::Member;
using model::Scheme;
using model::SchemeField;

constexpr std::uint32_t kNoFieldAtAll = Roster::kHoldsBlock - 1;

std::vector<std::uint32_t> levelFields(const Scheme& scheme)
{
  std::vector<std::uint32_t> fields;
  for (std::uint32_t i = 0; i < scheme.fields.size(); ++i) {
    if (scheme.fields[i].role == model::FieldRole::level) fields.push_back(i);
  }
  return fields;
}

/// Are the tops divisions of China, and most of the rest in the form of their codes?
bool looksNational(const Roster& roster)
{
  std::ptrdiff_t others = 0;
  for (const Member& member : roster.members) {
    if (member.unit) continue;
    if (!looksLikeDivision(member.code)) ++others;
    if (member.parent == Member::kNobody && findDivision(member.code) == nullptr) return false;
  }
  return others * 2 <= std::ssize(roster.members);
}

bool goesByCode(const Scheme& scheme, const Roster& roster)
{
  const bool fits = std::ranges::any_of(
      scheme.fields, [](const SchemeField& field) { return !field.division.empty(); });
  if (!fits) return false;
  const bool catalogue = std::ranges::any_of(
      roster.sources, [](const Roster::Source& source) { return namesCatalogue(source.name); });
  return catalogue || looksNational(roster) ||
         std::ranges::all_of(roster.members, [](const Member& member) {
           return member.unit || looksLikeDivision(member.code);
         });
}

std::string_view parentCode(const Roster& roster, const Member& member)
{
  return member.parent == Member::kNobody ? std::string_view() : roster.members[member.parent].code;
}

std::string_view levelWord(const Roster& roster, const Member& member)
{
  if (!looksLikeDivision(member.code)) return "level";
  const auto level = divisionLevel(member.code, parentCode(roster, member));
  return kDivisionWords[static_cast<std::size_t>(level)];
}

std::uint32_t fieldOfDivision(const Scheme& scheme, std::string_view word)
{
  const auto found = std::ranges::find(scheme.fields, word, &SchemeField::division);
  return found == scheme.fields.end() ? kNoFieldAtAll
                                      : static_cast<std::uint32_t>(found - scheme.fields.begin());
}

/// The field one level below that of `parent`, which has its own already.
std::uint32_t fieldBelow(const Scheme& scheme, const Roster& roster, std::uint32_t parent)
{
  const Member& upper = roster.members[parent];
  const auto word = std::ranges::find(kDivisionWords, levelWord(roster, upper));
  if (word != kDivisionWords.end() && word + 1 != kDivisionWords.end()) {
    const std::uint32_t field = fieldOfDivision(scheme, *(word + 1));
    if (field != kNoFieldAtAll) return field;
  }
  const std::uint32_t above = roster.fields[parent];
  const bool top = upper.parent == Member::kNobody;
  for (const std::uint32_t field : levelFields(scheme)) {
    if (field > above || (above == kNoFieldAtAll && top)) return field;
  }
  return kNoFieldAtAll;
}

/// Codes that are none of GB/T 2260 go by their parents.
void levelsByCode(const Scheme& scheme, Roster& roster)
{
  for (const Member& member : roster.members) {
    const bool byParent = !looksLikeDivision(member.code) && member.parent != Member::kNobody;
    roster.fields.push_back(byParent ? fieldBelow(scheme, roster, member.parent)
                                     : fieldOfDivision(scheme, levelWord(roster, member)));
  }
}

std::vector<std::uint32_t> depths(const Roster& roster)
{
  std::vector<std::uint32_t> depths;
  for (const Member& member : roster.members) {
    depths.push_back(member.parent == Member::kNobody ? 0 : depths[member.parent] + 1);
  }
  return depths;
}

void levelsByDepth(const Scheme& scheme, std::size_t unitFiles, Roster& roster)
{
  const std::vector<std::uint32_t> fields = levelFields(scheme);
  const std::vector<std::uint32_t> depth = depths(roster);
  const std::uint32_t deepest = depth.empty() ? 0 : depth.back();
  const bool oneTop = std::ranges::count(depth, 0U) == 1;
  const std::size_t left = fields.size() - std::min(fields.size(), unitFiles);
  const std::uint32_t above = oneTop && deepest + 1 > left ? 1 : 0;
  for (const std::uint32_t at : depth) {
    const bool has = at >= above && at - above < fields.size();
    roster.fields.push_back(has ? fields[at - above] : kNoFieldAtAll);
  }
}

/// Tops without a field hold the block, one of them; anybody else without a field is a fault.
Result<> settleFieldless(Roster& roster)
{
  std::vector<std::size_t> tops;
  std::vector<Error> errors;
  for (std::size_t i = 0; i < roster.members.size(); ++i) {
    const Member& member = roster.members[i];
    if (roster.fields[i] != kNoFieldAtAll) continue;
    const std::string word(levelWord(roster, member));
    if (member.parent == Member::kNobody) {
      roster.fields[i] = Roster::kHoldsBlock;
      tops.push_back(i);
    } else {
      errors.push_back(
          Error{kNoField, {word, member.code, word}, member.code, roster.whereIs(i), {}});
    }
  }
  for (std::size_t i = 0; i < roster.members.size(); ++i) {
    const Member& member = roster.members[i];
    if (member.parent == Member::kNobody) continue;
    const std::uint32_t above = roster.fields[member.parent];
    if (above >= kNoFieldAtAll || above < roster.fields[i]) continue;
    const std::string& parent = roster.members[member.parent].code;
    errors.push_back(
        Error{kNotBelowParent, {member.code, parent}, member.code, roster.whereIs(i), {}});
  }
  if (tops.size() > 1) {
    const auto codes = listed(tops, [&](std::size_t i) { return roster.members[i].code; });
    const std::string word(levelWord(roster, roster.members[tops.front()]));
    errors.push_back(
        Error{kSeveralHolders, {codes, word}, codes, roster.whereIs(tops.front()), {}});
  }
  if (errors.empty()) return {};
  return fail(base::allOf(std::move(errors)));
}

/// Index of the first field that units may take.
std::uint32_t firstUnitField(const Scheme& scheme, const Roster& divisions)
{
  std::uint32_t first = 0;
  for (const std::uint32_t field : divisions.fields) {
    if (field != Roster::kHoldsBlock) first = std::max(first, field + 1);
  }
  if (!goesByCode(scheme, divisions)) return first;
  for (std::uint32_t i = 0; i < scheme.fields.size(); ++i) {
    if (!scheme.fields[i].division.empty()) first = std::max(first, i + 1);
  }
  return first;
}

}  // namespace

Result<> assignLevels(const Scheme& scheme, std::size_t unitFiles, Roster& roster)
{
  roster.fields.clear();
  if (goesByCode(scheme, roster)) {
    levelsByCode(scheme, roster);
  } else {
    levelsByDepth(scheme, unitFiles, roster);
  }
  return settleFieldless(roster);
}

Result<std::vector<std::uint32_t>> unitFields(const Scheme& scheme, std::size_t unitFiles,
                                              const Roster& divisions)
{
  std::vector<std::uint32_t> fields = levelFields(scheme);
  const std::uint32_t first = firstUnitField(scheme, divisions);
  std::erase_if(fields, [&](std::uint32_t field) { return field < first; });
  if (fields.size() >= unitFiles) return fields;
  return fail(kTooManyUnitFiles, {std::to_string(unitFiles), std::to_string(fields.size())});
}

}  // namespace sextant::plan
