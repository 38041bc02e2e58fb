// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/compare.h"

#include "plan/code_index.h"

#include <algorithm>

namespace sextant::plan {
namespace {

using model::Draft;
using model::Placement;

/// A draft's placements by member, each member's in address order.
class ByMember {
 public:
  explicit ByMember(const Draft& draft) : m_begin(draft.members.size() + 1)
  {
    for (const Placement& placement : draft.placements) ++m_begin[placement.member + 1];
    for (std::size_t i = 1; i < m_begin.size(); ++i) m_begin[i] += m_begin[i - 1];
    m_placements.resize(draft.placements.size());
    std::vector<std::size_t> next(m_begin);
    for (const Placement& placement : draft.placements) {
      m_placements[next[placement.member]++] = &placement;
    }
  }

  [[nodiscard]] std::vector<const Placement*> of(std::uint32_t member) const
  {
    if (member == CodeIndex::kNone) return {};
    const auto at = [&](std::size_t i) {
      return m_placements.begin() + static_cast<long>(m_begin[i]);
    };
    return {at(member), at(member + 1UL)};
  }

 private:
  std::vector<std::size_t> m_begin;
  std::vector<const Placement*> m_placements;
};

struct Pair {
  const Placement* a = nullptr;
  const Placement* b = nullptr;
};

/// Pairs prefixes of the same zone, then the rest in order.
std::vector<Pair> pairUp(const std::vector<const Placement*>& as, std::vector<const Placement*> bs)
{
  std::vector<Pair> pairs;
  for (const Placement* a : as) {
    const auto same =
        std::ranges::find_if(bs, [&](const Placement* b) { return b->zone == a->zone; });
    pairs.push_back({a, same == bs.end() ? nullptr : *same});
    if (same != bs.end()) bs.erase(same);
  }
  for (Pair& pair : pairs) {
    if (pair.b != nullptr || bs.empty()) continue;
    pair.b = bs.front();
    bs.erase(bs.begin());
  }
  for (const Placement* b : bs) pairs.push_back({nullptr, b});
  return pairs;
}

Change changeOf(const Pair& pair)
{
  if (pair.a == nullptr) return Change::added;
  if (pair.b == nullptr) return Change::gone;
  return pair.a->prefix.length() == pair.b->prefix.length() ? Change::moved : Change::resized;
}

void tell(const model::Member& member, const std::vector<Pair>& pairs,
          std::vector<Difference>& differences)
{
  for (const Pair& pair : pairs) {
    if (pair.a != nullptr && pair.b != nullptr && pair.a->prefix == pair.b->prefix) continue;
    Difference difference;
    difference.code = member.code;
    difference.name = member.name;
    difference.zone = pair.b != nullptr ? pair.b->zone : pair.a->zone;
    if (pair.a != nullptr) difference.a = pair.a->prefix;
    if (pair.b != nullptr) difference.b = pair.b->prefix;
    difference.change = changeOf(pair);
    differences.push_back(std::move(difference));
  }
}

CodeIndex indexOf(const Draft& draft)
{
  CodeIndex index;
  index.reserve(draft.members.size());
  for (const model::Member& member : draft.members) index.add(member.code);
  return index;
}

}  // namespace

std::string_view toString(Change change)
{
  switch (change) {
    case Change::moved:
      return "moved";
    case Change::resized:
      return "resized";
    case Change::added:
      return "new";
    case Change::gone:
      break;
  }
  return "gone";
}

std::vector<Difference> compare(const Draft& a, const Draft& b)
{
  const ByMember inA(a);
  const ByMember inB(b);
  const CodeIndex codes = indexOf(b);
  std::vector<bool> met(b.members.size());
  std::vector<Difference> differences;
  for (std::uint32_t i = 0; i < a.members.size(); ++i) {
    std::uint32_t other = codes.findDivision(a.members[i].code);
    if (other != CodeIndex::kNone && met[other]) other = CodeIndex::kNone;
    if (other != CodeIndex::kNone) met[other] = true;
    const model::Member& shown = other == CodeIndex::kNone ? a.members[i] : b.members[other];
    tell(shown, pairUp(inA.of(i), inB.of(other)), differences);
  }
  for (std::uint32_t i = 0; i < b.members.size(); ++i) {
    if (!met[i]) tell(b.members[i], pairUp({}, inB.of(i)), differences);
  }
  return differences;
}

}  // namespace sextant::plan
