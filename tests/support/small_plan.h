// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scheme_toml.h"
#include "support/small_register.h"

namespace sextant::test {

/// Three levels of four bits below a /32; what holds the block has no field.
inline model::Scheme smallScheme()
{
  std::string toml = "name = \"small\"\nblock = 32\n";
  for (const char* level : {"city", "county", "unit"}) {
    toml += "[[field]]\nname = \"" + std::string(level) +
            "\"\nrole = \"level\"\nbits = 4\nnumbering = \"in-order\"\nfirst = 1\nown = 0\n";
  }
  return must(plan::parseScheme(toml, "small"));
}

struct SmallMember {
  std::string code;
  std::string name;
  std::string level;
  std::uint32_t parent = model::Member::kNobody;
  std::vector<net::Prefix> prefixes;
};

/// A draft with just these members, parents before their children.
inline model::Draft smallDraft(const std::string& name, std::vector<net::Prefix> blocks,
                               const std::vector<SmallMember>& members)
{
  model::Draft draft;
  draft.name = name;
  draft.scheme = smallScheme();
  draft.sources = {"somewhere.csv", "units.xlsx"};
  draft.leftOut = 2;
  for (const net::Prefix block : blocks) draft.blocks.push_back({block, {}});
  for (const SmallMember& member : members) {
    const auto index = static_cast<std::uint32_t>(draft.members.size());
    model::Member one;
    one.code = member.code;
    one.name = member.name;
    one.level = member.level;
    one.parent = member.parent;
    one.unit = member.level == "unit";
    one.division = one.unit ? "450102" : member.code;
    draft.members.push_back(one);
    for (const net::Prefix prefix : member.prefixes) {
      draft.placements.push_back({index, prefix, {}, prefix.length(), false});
    }
  }
  std::ranges::sort(draft.placements, {}, &model::Placement::prefix);
  return draft;
}

/// A region, a city, a county and two units in 2001:db8::/32.
inline model::Draft smallDraft(const std::string& name)
{
  return smallDraft(name, {"2001:db8::/32"_p},
                    {{"45", "广西", "", model::Member::kNobody, {"2001:db8::/32"_p}},
                     {"4501", "南宁市", "city", 0, {"2001:db8:1000::/36"_p}},
                     {"450102", "兴宁区", "county", 1, {"2001:db8:1100::/40"_p}},
                     {"U1", "单位一", "unit", 2, {"2001:db8:1110::/44"_p}},
                     {"U2", "单位二", "unit", 2, {"2001:db8:1120::/44"_p}}});
}

}  // namespace sextant::test
