// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/free_space.h"
#include "net/ratio.h"
#include "plan/scheme_toml.h"
#include "registry/registry.h"
#include "store/beliefs.h"
#include "store/store.h"
#include "store/stored_holdings.h"

#include <algorithm>
#include <array>
#include <functional>

namespace sextant::registry {
namespace {

using model::Holding;
using model::Kind;

constexpr std::array kKinds = {Kind::block, Kind::allocation, Kind::reservation, Kind::assignment,
                               Kind::registration};

/// `part / whole` to 4 places, half up.
std::string share(const net::Count& part, const net::Count& whole)
{
  if (whole == 0) return "0.0000";
  std::string digits = net::toString((part * 20000 + whole) / (whole * 2));
  if (digits.size() < 5) digits.insert(0, 5 - digits.size(), '0');
  return digits.insert(digits.size() - 4, 1, '.');
}

/// How many /`length` the prefix touches.
net::Count touchedUnits(net::Prefix prefix, int length)
{
  return net::powerOfTwo(std::max(0, length - prefix.length()));
}

/// Adds up what is used directly inside one prefix. Several small prefixes in one unit touch it
/// once.
class Measuring {
 public:
  Measuring(net::Prefix within, int unitLength) : m_within(within), m_unitLength(unitLength) {}

  void take(net::Prefix prefix)
  {
    m_taken.push_back(prefix);
    const net::Prefix unit = prefix.length() > m_unitLength ? prefix.widened(m_unitLength) : prefix;
    if (m_lastUnit && m_lastUnit->covers(unit)) return;
    m_used += touchedUnits(unit, m_unitLength);
    m_lastUnit = unit;
  }
  void addTo(Stats& stats) const
  {
    stats.capacity += touchedUnits(m_within, m_unitLength);
    stats.used += m_used;
    const auto largest = net::largestFree(m_within, m_taken);
    if (largest && (!stats.largestFree || largest->length() < stats.largestFree->length()))
      stats.largestFree = largest;
  }

 private:
  net::Prefix m_within;
  int m_unitLength;
  std::vector<net::Prefix> m_taken;
  net::Count m_used = 0;
  std::optional<net::Prefix> m_lastUnit;
};

/// The length the published plan gives to units, unless the prefix is that narrow already: then
/// subnets count, and in a subnet addresses.
Result<int> unitLengthFor(store::Database& database, std::optional<net::Prefix> prefix, Instant now)
{
  constexpr int kSubnet = 64;
  TRY(const auto plans, store::plans(database, store::at(now)));
  for (const model::PublishedPlan& plan : plans) {
    const bool covers = !prefix || std::ranges::any_of(plan.blocks, [&](const auto& block) {
      return block.prefix.covers(*prefix);
    });
    if (!covers) continue;
    TRY(const auto scheme, plan::parseScheme(plan.schemeText, plan.name));
    const std::size_t last = scheme.lastLevel();
    if (last == model::Scheme::npos) continue;
    const int length = scheme.lengthAfter(last);
    if (!prefix || prefix->length() < length) return length;
  }
  return prefix && prefix->length() >= kSubnet ? net::Address::kBits : kSubnet;
}

/// Tells the prefix and kind of what is in force inside `within`, or exactly there.
using SeeKind = std::function<void(net::Prefix, Kind)>;

void walkView(const HoldingsView& view, net::Prefix within, Instant at, const SeeKind& see)
{
  view.walk(within, {}, {at, {at.us + 1}}, [&see](const IndexedHolding& one) {
    see(one.prefix, one.kind);
    return net::IndexWalk::inside;
  });
}

Result<> walkStore(store::Database& database, net::Prefix within, Instant at, const SeeKind& see)
{
  const store::StoredHoldings holdings(database);
  const Period period{at, {at.us + 1}};
  TRY(const auto around, holdings.covering(within, period));
  if (!around.empty() && around.back().prefix == within) see(within, around.back().kind);
  return holdings.inside(within, period, [&see](const Holding& holding) {
    see(holding.prefix, holding.kind);
    return store::Walk::inside;
  });
}

/// Sums up what a walk in prefix order sees.
class Summing {
 public:
  Summing(std::optional<net::Prefix> prefix, int unitLength)
      : m_prefix(prefix), m_unitLength(unitLength)
  {
    if (prefix) m_measured.emplace_back(*prefix, unitLength);
  }
  void see(net::Prefix prefix, Kind kind)
  {
    ++m_counts.at(static_cast<std::size_t>(kind));
    if (prefix == m_prefix) return;
    if (!m_prefix && kind == Kind::block) {
      m_measured.emplace_back(prefix, m_unitLength);
      m_direct.reset();
    } else if (!m_measured.empty() && (!m_direct || !m_direct->covers(prefix))) {
      m_measured.back().take(prefix);
      m_direct = prefix;
    }
  }
  void addTo(Stats& out) const
  {
    for (const Measuring& one : m_measured) one.addTo(out);
    for (const Kind kind : kKinds) {
      out.holdings.emplace_back(kind, m_counts.at(static_cast<std::size_t>(kind)));
    }
  }

 private:
  std::optional<net::Prefix> m_prefix;
  int m_unitLength;
  std::array<std::uint64_t, kKinds.size()> m_counts{};
  std::vector<Measuring> m_measured;
  std::optional<net::Prefix> m_direct;
};

}  // namespace

Result<Stats> Registry::stats(std::optional<net::Prefix> prefix) const
{
  store::Database& database = m_store->database();
  const Instant t = now();
  Stats out;
  out.prefix = prefix;
  TRY(out.unitLength, unitLengthFor(database, prefix, t));
  Summing sum(prefix, out.unitLength);
  const auto see = [&sum](net::Prefix one, Kind kind) { sum.see(one, kind); };
  if (const auto view = viewOf({t, std::nullopt})) {
    walkView(*view, prefix.value_or(net::Prefix{}), t, see);
  } else {
    TRY_DO(walkStore(database, prefix.value_or(net::Prefix{}), t, see));
  }
  sum.addTo(out);
  out.free = out.capacity - out.used;
  out.utilisation = share(out.used, out.capacity);
  if (auto hd = net::hdRatio(out.used, out.capacity)) out.hd = *hd;
  return out;
}

}  // namespace sextant::registry
