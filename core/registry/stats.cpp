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

}  // namespace

Result<Stats> Registry::stats(std::optional<net::Prefix> prefix) const
{
  store::Database& database = m_store->database();
  const Instant t = now();
  const Period period{t, {t.us + 1}};
  const store::StoredHoldings holdings(database);
  Stats out;
  out.prefix = prefix;
  TRY(out.unitLength, unitLengthFor(database, prefix, t));
  std::array<std::uint64_t, kKinds.size()> counts{};
  const net::Prefix everything = prefix.value_or(net::Prefix{});
  std::vector<Measuring> measured;
  if (prefix) measured.emplace_back(*prefix, out.unitLength);
  std::optional<net::Prefix> direct;
  if (prefix) {
    TRY(const auto around, holdings.covering(*prefix, period));
    if (!around.empty() && around.back().prefix == *prefix)
      ++counts.at(static_cast<std::size_t>(around.back().kind));
  }
  TRY_DO(holdings.inside(everything, period, [&](const Holding& holding) {
    ++counts.at(static_cast<std::size_t>(holding.kind));
    if (!prefix && holding.kind == Kind::block) {
      measured.emplace_back(holding.prefix, out.unitLength);
      direct.reset();
    } else if (!measured.empty() && (!direct || !direct->covers(holding.prefix))) {
      measured.back().take(holding.prefix);
      direct = holding.prefix;
    }
    return store::Walk::inside;
  }));
  for (const Measuring& one : measured) one.addTo(out);
  for (const Kind kind : kKinds) {
    out.holdings.emplace_back(kind, counts.at(static_cast<std::size_t>(kind)));
  }
  out.free = out.capacity - out.used;
  out.utilisation = share(out.used, out.capacity);
  if (auto hd = net::hdRatio(out.used, out.capacity)) out.hd = *hd;
  return out;
}

}  // namespace sextant::registry
