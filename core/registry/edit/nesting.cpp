// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/edit/nesting.h"

#include "registry/codes.h"

#include <algorithm>
#include <functional>
#include <set>

namespace sextant::registry {
namespace {

using model::Holding;
using model::Kind;
using model::Status;

constexpr std::size_t kMostMisplaced = 100;

std::string word(Kind kind)
{
  return std::string(model::toString(kind));
}

Error notAllowed(const Holding& inner, const Holding& outer)
{
  const std::string prefix = net::toString(inner.prefix);
  return {kNotAllowedInside,
          {prefix, word(inner.kind), net::toString(outer.prefix), word(outer.kind)},
          prefix,
          {},
          {}};
}

Error blockOverlap(const Holding& content, const Holding& other)
{
  const std::string prefix = net::toString(content.prefix);
  return {kBlockOverlaps, {prefix, net::toString(other.prefix)}, prefix, {}, {}};
}

/// The instants at which a stretch of `period` may differ from the one before.
std::set<Instant> stretches(Period period, const std::vector<Holding>& around)
{
  std::set<Instant> out{period.from};
  for (const Holding& other : around) {
    for (const Instant t : {other.valid.from, other.valid.to}) {
      if (period.holds(t)) out.insert(t);
    }
  }
  return out;
}

/// Of holdings that cover each other, widest first: the narrowest in force at `t`.
const Holding* narrowestAt(const std::vector<Holding>& around, Instant t)
{
  const auto found = std::find_if(around.rbegin(), around.rend(),
                                  [t](const Holding& other) { return other.valid.holds(t); });
  return found == around.rend() ? nullptr : &*found;
}

bool mayHold(const Holding& outer, const Holding& inner)
{
  if (inner.kind == Kind::block) return false;
  if (inner.status == Status::quarantined) return true;
  return outer.status != Status::quarantined &&
         model::mayStandIn(inner.kind, outer.kind, givesOn(outer));
}

Error cannotStandIn(const Holding& content, const Holding& outer)
{
  return outer.status == Status::quarantined ? taken(outer, outer) : notAllowed(content, outer);
}

Error cannotHold(const Holding& content, const Holding& inner)
{
  if (content.kind == Kind::block || inner.kind == Kind::block) return blockOverlap(content, inner);
  if (content.status != Status::quarantined) return notAllowed(inner, content);
  const std::string prefix = net::toString(content.prefix);
  return {kNotEmpty, {prefix, net::toString(inner.prefix), "1"}, prefix, {}, {}};
}

/// Whether something stands around the content at some moment.
Result<bool> checkAround(const std::vector<Holding>& around, const Holding& content)
{
  bool covered = false;
  for (const Instant t : stretches(content.valid, around)) {
    const Holding* outer = narrowestAt(around, t);
    if (outer == nullptr) continue;
    covered = true;
    if (!mayHold(*outer, content)) return fail(cannotStandIn(content, *outer));
  }
  return covered;
}

/// Passes on what stands directly inside a prefix at some moment of a period.
class DirectInside {
 public:
  using Judge = std::function<store::Walk(const Holding&)>;

  DirectInside(Period period, Judge judge) : m_period(period), m_judge(std::move(judge)) {}

  store::Walk operator()(const Holding& inner)
  {
    while (!m_chain.empty() && !m_chain.back().prefix.covers(inner.prefix)) m_chain.pop_back();
    if (!shadowed(inner) && m_judge(inner) == store::Walk::stop) return store::Walk::stop;
    m_chain.push_back(inner);
    const bool always = inner.valid.from <= m_period.from && m_period.to <= inner.valid.to;
    return always ? store::Walk::past : store::Walk::inside;
  }

 private:
  /// Does something else stand between at every moment that both are in force?
  [[nodiscard]] bool shadowed(const Holding& inner) const
  {
    Instant t = std::max(m_period.from, inner.valid.from);
    const Instant end = std::min(m_period.to, inner.valid.to);
    while (t < end) {
      const auto between = std::ranges::find_if(m_chain, [&](const Holding& other) {
        return other.prefix != inner.prefix && other.valid.holds(t);
      });
      if (between == m_chain.end()) return false;
      t = between->valid.to;
    }
    return true;
  }

  Period m_period;
  Judge m_judge;
  std::vector<Holding> m_chain;
};

Result<> checkInside(const store::Holdings& holdings, const Holding& content)
{
  std::optional<Error> error;
  DirectInside walk(content.valid, [&](const Holding& inner) {
    if (!mayHold(content, inner)) error = cannotHold(content, inner);
    return error ? store::Walk::stop : store::Walk::inside;
  });
  TRY_DO(holdings.inside(content.prefix, content.valid, std::ref(walk)));
  if (error) return fail(*std::move(error));
  return {};
}

/// All that checkNesting asks but the last: whether some moment lies inside a block.
Result<bool> checkPlace(const store::Holdings& holdings, const Holding& content)
{
  TRY(auto around, holdings.covering(content.prefix, content.valid));
  std::erase_if(around, [&](const Holding& other) { return other.object == content.object; });
  const auto same = std::ranges::find(around, content.prefix, &Holding::prefix);
  if (same != around.end()) return fail(taken(content, *same));
  bool covered = true;
  if (content.kind != Kind::block) {
    TRY(covered, checkAround(around, content));
  } else if (!around.empty()) {
    return fail(blockOverlap(content, around.front()));
  }
  TRY_DO(checkInside(holdings, content));
  return covered;
}

/// Does some version of the same object lie inside a block at some moment?
Result<bool> everCovered(const store::Holdings& holdings, const Holding& content)
{
  TRY(const auto around, holdings.covering(content.prefix, {}));
  bool covered = false;
  for (const Holding& version : around) {
    if (version.object != content.object) continue;
    const auto placed = checkPlace(holdings, version);
    covered = covered || (placed && *placed);
  }
  return covered;
}

Error outside(net::Prefix prefix)
{
  const std::string text = net::toString(prefix);
  return {kOutside, {text}, text, {}, {}};
}

}  // namespace

Error taken(const Holding& content, const Holding& other)
{
  const std::string prefix = net::toString(content.prefix);
  if (other.status == Status::quarantined) {
    return {kQuarantined, {prefix, base::toDate(other.valid.to)}, prefix, {}, {}};
  }
  return {kTaken,
          {prefix, word(other.kind), std::string(model::toString(other.status))},
          prefix,
          {},
          {}};
}

bool givesOn(const Holding& holding)
{
  return model::valueOf(holding.facts, "gives_on") == "yes";
}

Result<> checkNesting(const store::Holdings& holdings, std::span<const Holding> versions)
{
  bool covered = versions.empty();
  for (const Holding& version : versions) {
    TRY(const bool placed, checkPlace(holdings, version));
    covered = covered || placed;
  }
  if (!covered) return fail(outside(versions.front().prefix));
  return {};
}

Result<> checkNesting(const store::Holdings& holdings, const Holding& content)
{
  return checkNesting(holdings, std::span(&content, 1));
}

Result<std::vector<Misplaced>> misplacedInside(const store::Holdings& holdings, net::Prefix prefix,
                                               Period during)
{
  std::vector<Misplaced> out;
  std::vector<Holding> uncovered;
  DirectInside walk(during, [&](const Holding& inner) {
    const auto placed = checkPlace(holdings, inner);
    if (!placed) out.push_back({inner, placed.error()});
    if (placed && !*placed) uncovered.push_back(inner);
    return out.size() < kMostMisplaced ? store::Walk::inside : store::Walk::stop;
  });
  TRY_DO(holdings.inside(prefix, during, std::ref(walk)));
  for (const Holding& inner : uncovered) {
    TRY(const bool covered, everCovered(holdings, inner));
    if (!covered) out.push_back({inner, outside(inner.prefix)});
  }
  return out;
}

Result<> checkNothingLeft(const store::Holdings& holdings, const Holding& ending, Period without)
{
  std::optional<net::Prefix> first;
  std::uint64_t count = 0;
  TRY_DO(holdings.inside(ending.prefix, without, [&](const Holding& inner) {
    if (inner.status != Status::quarantined) {
      if (!first) first = inner.prefix;
      ++count;
    }
    return count < 1000 ? store::Walk::inside : store::Walk::stop;
  }));
  if (!first) return {};
  const std::string prefix = net::toString(ending.prefix);
  return fail(
      Error{kNotEmpty, {prefix, net::toString(*first), std::to_string(count)}, prefix, {}, {}});
}

}  // namespace sextant::registry
