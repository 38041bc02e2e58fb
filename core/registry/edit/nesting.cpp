// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/edit/nesting.h"

#include "registry/codes.h"

#include <algorithm>
#include <set>

namespace sextant::registry {
namespace {

using model::Holding;
using model::Kind;
using model::Status;

std::string word(Kind kind)
{
  return std::string(model::toString(kind));
}

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
  return inner.status == Status::quarantined ||
         model::mayStandIn(inner.kind, outer.kind, givesOn(outer));
}

Result<> checkAround(const std::vector<Holding>& around, const Holding& content)
{
  bool covered = false;
  for (const Instant t : stretches(content.valid, around)) {
    const Holding* outer = narrowestAt(around, t);
    if (outer == nullptr) continue;
    covered = true;
    if (!mayHold(*outer, content)) return fail(notAllowed(content, *outer));
  }
  if (!covered) {
    const std::string prefix = net::toString(content.prefix);
    return fail(Error{kOutside, {prefix}, prefix, {}, {}});
  }
  return {};
}

/// Visits what stands directly inside the content at some moment.
class DirectInside {
 public:
  explicit DirectInside(const Holding& content) : m_content(content) {}

  store::Walk operator()(const Holding& inner)
  {
    if (inner.object == m_content.object) return store::Walk::inside;
    while (!m_chain.empty() && !m_chain.back().prefix.covers(inner.prefix)) m_chain.pop_back();
    if (!shadowed(inner) && !mayHold(m_content, inner)) {
      m_error = m_content.kind == Kind::block || inner.kind == Kind::block
                    ? blockOverlap(m_content, inner)
                    : notAllowed(inner, m_content);
      return store::Walk::stop;
    }
    m_chain.push_back(inner);
    const bool always =
        inner.valid.from <= m_content.valid.from && m_content.valid.to <= inner.valid.to;
    return always ? store::Walk::past : store::Walk::inside;
  }
  [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

 private:
  /// Does something else stand between at every moment that both are in force?
  [[nodiscard]] bool shadowed(const Holding& inner) const
  {
    return std::ranges::any_of(m_chain, [&inner](const Holding& between) {
      return between.prefix != inner.prefix && between.valid.from <= inner.valid.from &&
             inner.valid.to <= between.valid.to;
    });
  }
  const Holding& m_content;
  std::vector<Holding> m_chain;
  std::optional<Error> m_error;
};

Result<> checkInside(const store::Holdings& holdings, const Holding& content)
{
  DirectInside walk(content);
  TRY_DO(holdings.inside(content.prefix, content.valid, std::ref(walk)));
  if (walk.error()) return fail(*walk.error());
  return {};
}

}  // namespace

bool givesOn(const Holding& holding)
{
  return model::valueOf(holding.facts, "gives_on") == "yes";
}

Result<> checkNesting(const store::Holdings& holdings, const Holding& content)
{
  TRY(auto around, holdings.covering(content.prefix, content.valid));
  std::erase_if(around, [&](const Holding& other) { return other.object == content.object; });
  const auto same = std::ranges::find(around, content.prefix, &Holding::prefix);
  if (same != around.end()) return fail(taken(content, *same));
  if (content.kind == Kind::block) {
    if (!around.empty()) return fail(blockOverlap(content, around.front()));
  } else {
    TRY_DO(checkAround(around, content));
  }
  return checkInside(holdings, content);
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
