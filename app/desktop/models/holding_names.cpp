// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holding_names.h"

#include <algorithm>
#include <new>

namespace sextant::desktop {
namespace {

using model::Calling;

constexpr std::uint64_t kAskEvery = 4096;

std::size_t sizeOf(const auto& layer)
{
  std::size_t out = 0;
  for (const NameTable& table : layer) out += table.size();
  return out;
}

/// Collects what a registry tells.
class Reading {
 public:
  explicit Reading(Instant now) : m_now(now), m_makers{Maker(now), Maker(now), Maker(now)} {}

  void add(const Calling& one)
  {
    const bool ofHolding = one.of == Calling::Of::holding;
    if (ofHolding && one.name.empty() && one.purpose.empty()) return;
    m_makers.at(static_cast<std::size_t>(one.of))
        .add(one.id, one.valid, {one.name, ofHolding ? one.purpose : one.code});
    if (!ofHolding) watch(one.valid);
  }
  [[nodiscard]] Instant until() const { return m_until; }
  /// Whether any is not in force.
  [[nodiscard]] bool timely() const { return m_timely; }
  template <typename Layer>
  std::shared_ptr<const Layer> finish()
  {
    auto out = std::make_shared<Layer>();
    std::ranges::transform(m_makers, out->begin(), [](Maker& maker) { return maker.make(); });
    return out;
  }

 private:
  using Maker = NameTable::Maker;

  void watch(Period valid)
  {
    if (!valid.holds(m_now)) m_timely = false;
    for (const Instant change : {valid.from, valid.to}) {
      if (m_now < change) m_until = std::min(m_until, change);
    }
  }

  Instant m_now;
  Instant m_until = base::kForEver;
  bool m_timely = true;
  std::array<Maker, 3> m_makers;
};

}  // namespace

Result<HoldingNames::Ptr> HoldingNames::read(const registry::Registry& registry, const Ptr& before,
                                             const std::function<bool()>& wanted)
{
  const bool goesOn = before && registry.now() < before->m_until;
  return readBehind(registry, goesOn ? *before : HoldingNames(), wanted);
}

Result<HoldingNames::Ptr> HoldingNames::readBehind(const registry::Registry& registry,
                                                   const HoldingNames& before,
                                                   const std::function<bool()>& wanted)
{
  Reading reading(registry.now());
  std::uint64_t seen = 0;
  bool whole = true;
  TRY(const auto upTo, registry.callings(before.m_upTo, [&](const Calling& one) {
    reading.add(one);
    whole = ++seen % kAskEvery != 0 || wanted();
    return whole;
  }));
  if (!whole) return fail(base::kCancelled);
  // Which of several texts of one object is in force cannot be told from the newer ones alone.
  if (!upTo.whole && !reading.timely()) return readBehind(registry, HoldingNames(), wanted);
  auto out = std::make_shared<HoldingNames>();
  out->m_upTo = upTo;
  out->m_until = reading.until();
  if (!upTo.whole) {
    out->m_layers = before.m_layers;
    out->m_until = std::min(out->m_until, before.m_until);
  }
  if (seen > 0) out->put(reading.finish<Layer>());
  return Ptr(std::move(out));
}

void HoldingNames::put(std::shared_ptr<const Layer> newest)
{
  while (!m_layers.empty() && sizeOf(*m_layers.back()) < 2 * sizeOf(*newest)) {
    auto both = std::make_shared<Layer>();
    for (std::size_t table = 0; table < tables; ++table)
      (*both)[table] = NameTable::merged((*m_layers.back())[table], (*newest)[table]);
    newest = std::move(both);
    m_layers.pop_back();
  }
  m_layers.push_back(std::move(newest));
}

NameTable::Texts HoldingNames::find(Table table, std::int64_t id) const
{
  if (id == 0) return {};
  for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer) {
    if (const auto found = (**layer)[table].find(id)) return *found;
  }
  return {};
}

HoldingNames::Called HoldingNames::of(const registry::IndexedHolding& one) const
{
  return {find(members, one.member), find(holders, one.holder), find(holdings, one.version)};
}

void HoldingNames::tell(const registry::IndexedHolding& one, registry::HoldingView& out) const
{
  const Called called = of(one);
  out.name = called.member.first;
  out.code = called.member.second;
  out.holderName = called.holder.first;
  out.holderCode = called.holder.second;
  if (!called.own.first.empty()) out.holding.facts.emplace("label", called.own.first);
}

HoldingNames::Having HoldingNames::having(const QString& text) const
{
  const std::string folded = text.toCaseFolded().toStdString();
  Having out;
  for (const auto& layer : m_layers) {
    (*layer)[members].mark(folded, out.members);
    (*layer)[holders].mark(folded, out.holders);
    (*layer)[holdings].mark(folded, out.versions);
  }
  return out;
}

}  // namespace sextant::desktop
