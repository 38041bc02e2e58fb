// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/draft.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sextant::plan {

/// Who holds a prefix by plan.
struct NamedMember {
  std::string code;
  std::string name;
};
/// Finds the member placed on exactly a prefix; a draft answers it, or a register.
using MemberLookup = std::function<std::optional<NamedMember>(net::Prefix)>;

/// Asks `draft`, which has to outlive the lookup.
MemberLookup lookupIn(const model::Draft& draft);
/// Knows nobody.
MemberLookup lookupNowhere();

/// One bit field of an address.
struct DecodedField {
  std::string name;
  int from = 0;  ///< first bit, from 0 on the left
  int bits = 0;
  std::uint64_t value = 0;
  std::string code;       ///< of the member or of the code table, empty = none known
  std::string meaning;    ///< English, empty = none known
  std::string meaningZh;  ///< the same in Chinese
};

struct Decoded {
  net::Prefix block;
  std::vector<DecodedField> fields;
};

/// Reads an address by its scheme. What no member tells the code tables do, and where the level
/// above is known by its code, the catalogue. Fails when no block covers the address.
Result<Decoded> decode(const model::Scheme& scheme, std::span<const net::Prefix> blocks,
                       net::Address address, const MemberLookup& lookup);

/// What a field shall hold: a value, or the code that says it.
struct FieldChoice {
  std::string field;
  std::optional<std::uint64_t> value;
  std::string code;
};

/// The prefix in `block` whose fields hold these values, as long as the last field named reaches.
/// Fields from the first one down to it, in any order. Reserved values are not refused.
Result<net::Prefix> encode(const model::Scheme& scheme, net::Prefix block,
                           std::span<const FieldChoice> choices);

}  // namespace sextant::plan
