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
  explicit Reading(Instant now)
      : m_now(now), m_makers{Maker(now), Maker(now), Maker(now), Maker(now)}
  {
  }

  void add(const Calling& one)
  {
    if (one.of == Calling::Of::holding) return addHolding(one);
    const auto table =
        one.of == Calling::Of::member ? HoldingNames::members : HoldingNames::holders;
    m_makers[table].add(one.id, one.valid, {one.name, one.code});
    watch(one.valid);
  }
  [[nodiscard]] Instant until() const { return m_until; }
  template <typename Layer>
  std::shared_ptr<const Layer> finish()
  {
    auto out = std::make_shared<Layer>();
    std::ranges::transform(m_makers, out->begin(), [](Maker& maker) { return maker.make(); });
    return out;
  }

 private:
  using Maker = NameTable::Maker;

  void addHolding(const Calling& one)
  {
    if (!one.name.empty() || !one.purpose.empty())
      m_makers[HoldingNames::holdings].add(one.id, one.valid, {one.name, one.purpose});
    if (!one.document.empty())
      m_makers[HoldingNames::documents].add(one.id, one.valid, {one.document, {}});
  }
  void watch(Period valid)
  {
    for (const Instant change : {valid.from, valid.to}) {
      if (m_now < change) m_until = std::min(m_until, change);
    }
  }

  Instant m_now;
  Instant m_until = base::kForEver;
  std::array<Maker, HoldingNames::tables> m_makers;
};

}  // namespace

Result<HoldingNames::Ptr> HoldingNames::read(const registry::Registry& registry, const Ptr& known,
                                             const std::function<bool()>& wanted)
{
  const bool goesOn = known && registry.now() < known->m_until;
  const HoldingNames before = goesOn ? *known : HoldingNames();
  Reading reading(registry.now());
  std::uint64_t seen = 0;
  bool whole = true;
  TRY(const auto upTo, registry.callings(before.m_upTo, [&](const Calling& one) {
    reading.add(one);
    whole = ++seen % kAskEvery != 0 || wanted();
    return whole;
  }));
  if (!whole) return fail(base::kCancelled);
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

void HoldingNames::each(Table table, const Visitor& visit) const
{
  for (auto layer = m_layers.begin(); layer != m_layers.end(); ++layer) {
    (**layer)[table].each([&](std::int64_t id, const NameTable::Texts& texts) {
      const bool newer = std::any_of(std::next(layer), m_layers.end(), [&](const auto& other) {
        return (*other)[table].find(id).has_value();
      });
      if (!newer && !(texts.first.empty() && texts.second.empty())) visit(id, texts);
    });
  }
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
