// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/decode.h"

#include "plan/catalogue.h"
#include "plan/code_value.h"
#include "plan/codes.h"
#include "plan/scheme_shape.h"
#include "plan/scheme_words.h"

#include <algorithm>

namespace sextant::plan {
namespace {

using model::FieldRole;
using model::Scheme;
using model::SchemeField;
using net::Address;
using net::Prefix;

class Decoder {
 public:
  Decoder(const Scheme& scheme, Prefix block, const MemberLookup& lookup)
      : m_scheme(scheme), m_block(block), m_lookup(lookup)
  {
    if (const auto holder = lookup(block)) m_above = holder->code;
  }

  Decoded run(Address address)
  {
    Decoded decoded{m_block, {}};
    for (std::size_t i = 0; i < m_scheme.fields.size(); ++i) {
      const SchemeField& scheme = m_scheme.fields[i];
      DecodedField field;
      field.name = scheme.name;
      field.from = lengthBefore(m_scheme, i);
      field.bits = scheme.bits;
      field.value = address.field(field.from, field.bits);
      if (scheme.role == FieldRole::level) {
        explainLevel(scheme, Prefix(address, field.from + field.bits), field);
      } else {
        explainByTable(scheme, field);
      }
      decoded.fields.push_back(std::move(field));
    }
    return decoded;
  }

 private:
  void explainLevel(const SchemeField& scheme, Prefix prefix, DecodedField& field)
  {
    const auto member = m_lookup(prefix);
    if (member) {
      field.code = member->code;
      field.meaning = field.meaningZh = member->name;
    } else if (scheme.own == field.value) {
      field.meaning = "own level";
      field.meaningZh = "本级";
      return;  // what is above stays the same
    } else if (!explainByTable(scheme, field)) {
      explainByCatalogue(scheme, field);
    }
    m_above = field.code;
  }

  static bool explainByTable(const SchemeField& scheme, DecodedField& field)
  {
    if (const model::CodedValue* coded = findValue(scheme, field.value)) {
      field.code = coded->code;
      field.meaning = coded->name;
      field.meaningZh = coded->nameZh;
    } else if (isReserved(scheme, field.value)) {
      field.meaning = "reserved";
      field.meaningZh = "保留";
    }
    return !field.meaning.empty() || !field.code.empty();
  }

  void explainByCatalogue(const SchemeField& scheme, DecodedField& field) const
  {
    const bool byDigits = scheme.numbering == model::Numbering::codeHex ||
                          scheme.numbering == model::Numbering::codeNumber;
    if (scheme.division.empty() || !byDigits) return;
    const std::string digits = digitsOfValue(scheme, field.value);
    const std::string_view above = shortCode(m_above);
    const auto level = static_cast<std::size_t>(std::ranges::find(kDivisionWords, scheme.division) -
                                                kDivisionWords.begin());
    if (digits.empty() || above.size() != level * 2) return;
    const CatalogueRow* row = findDivision(std::string(above) + digits);
    if (row == nullptr) return;
    field.code = row->code;
    field.meaning = field.meaningZh = row->name;
  }

  const Scheme& m_scheme;
  Prefix m_block;
  const MemberLookup& m_lookup;
  std::string m_above;  ///< code of the level above, empty = not known
};

Result<std::uint64_t> valueOf(const SchemeField& field, const FieldChoice& choice)
{
  std::optional<std::uint64_t> value = choice.value;
  if (!value) {
    const model::CodedValue* coded = findCode(field, choice.code);
    value = coded != nullptr ? std::optional(coded->value) : valueOfCode(field, choice.code);
  }
  if (!value) return fail(Error{kUnknownValue, {field.name, choice.code}, choice.code, {}, {}});
  if (*value <= mostOf(field)) return *value;
  const std::string said = std::to_string(*value);
  return fail(Error{kValueBeyondField,
                    {field.name, said, std::to_string(field.bits), std::to_string(mostOf(field))},
                    said,
                    {},
                    {}});
}

Result<> checkFields(const Scheme& scheme, std::span<const FieldChoice> choices)
{
  for (const FieldChoice& choice : choices) {
    if (fieldNamed(scheme, choice.field) != Scheme::npos) continue;
    const auto known = listed(scheme.fields, [](const SchemeField& field) { return field.name; });
    return fail(Error{kUnknownField, {choice.field, known}, choice.field, {}, {}});
  }
  return {};
}

}  // namespace

MemberLookup lookupIn(const model::Draft& draft)
{
  return [&draft](Prefix prefix) -> std::optional<NamedMember> {
    const auto found =
        std::ranges::lower_bound(draft.placements, prefix, {}, &model::Placement::prefix);
    if (found == draft.placements.end() || found->prefix != prefix) return std::nullopt;
    const model::Member& member = draft.members[found->member];
    return NamedMember{member.code, member.name};
  };
}

MemberLookup lookupNowhere()
{
  return [](Prefix) { return std::optional<NamedMember>(); };
}

Result<Decoded> decode(const Scheme& scheme, std::span<const Prefix> blocks, Address address,
                       const MemberLookup& lookup)
{
  const auto block = std::ranges::find_if(blocks, [&](Prefix p) { return p.covers(address); });
  if (block == blocks.end()) {
    const auto known = listed(blocks, [](Prefix prefix) { return net::toString(prefix); });
    const std::string said = net::toString(address);
    return fail(Error{kOutsideBlocks, {said, known}, said, {}, {}});
  }
  return Decoder(scheme, *block, lookup).run(address);
}

Result<Prefix> encode(const Scheme& scheme, Prefix block, std::span<const FieldChoice> choices)
{
  TRY_DO(checkFields(scheme, choices));
  Address address = block.address();
  std::size_t said = 0;
  for (std::size_t i = 0; i < scheme.fields.size(); ++i) {
    const SchemeField& field = scheme.fields[i];
    const auto choice = std::ranges::find(choices, field.name, &FieldChoice::field);
    if (choice == choices.end()) continue;
    if (said != i) return fail(kFieldUnsaid, {scheme.fields[said].name});
    TRY(const std::uint64_t value, valueOf(field, *choice));
    address = address | Address::fieldEndingAt(value, scheme.lengthAfter(i));
    ++said;
  }
  return Prefix(address, said == 0 ? block.length() : scheme.lengthAfter(said - 1));
}

}  // namespace sextant::plan
