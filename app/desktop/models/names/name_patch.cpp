// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/names/name_patch.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>

namespace sextant::desktop {
namespace {

std::u16string wide(std::string_view text)
{
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toStdU16String();
}

}  // namespace

void NamePatch::note(const registry::HoldingView& view, Spots& spots)
{
  const model::Holding& holding = view.holding;
  const auto put = [&](NameOf of, std::string_view name, std::string_view code) {
    spots.push_back({of, wide(name), wide(code), holding.zone,
                     NamePlace{holding.prefix, holding.kind, holding.status, 0}});
  };
  if (holding.member != 0) put(NameOf::member, view.name, view.code);
  if (holding.holder != 0)
    put(NameOf::holder, view.holderName.empty() ? view.holderCode : view.holderName,
        view.holderCode);
  if (const auto label = model::valueOf(holding.facts, "label"); !label.empty())
    put(NameOf::label, label, {});
  if (const auto document = model::valueOf(holding.facts, "document"); !document.empty())
    put(NameOf::document, document, {});
}

/// Changes a copy of an index.
class NamePatch::Work {
 public:
  explicit Work(const NameIndex& before) : m_index(std::make_shared<NameIndex>(before)) {}

  /// Which names of the index the spots belong to. One pass over all names.
  void findNames(const Spots& spots)
  {
    std::unordered_set<std::u16string> wanted;
    for (const Spot& spot : spots) wanted.insert(spot.name + spot.code);
    std::u16string text;
    for (std::uint32_t i = 0; i < m_index->m_names.size(); ++i) {
      const NameIndex::Name& name = m_index->m_names[i];
      text.assign(m_index->m_text, name.text, std::size_t{name.size} + name.codeSize);
      if (wanted.contains(text))
        m_names.emplace(Key{name.of, text.substr(0, name.size), text.substr(name.size)}, i);
    }
  }
  void lose(const Spot& spot)
  {
    const auto found = find(spot);
    if (!found) return;
    NameIndex::Name& name = m_index->m_names[*found];
    if (name.places > 0) --name.places;
    auto kept = keptOf(name);
    std::erase_if(kept, [&](const NamePlace& one) { return one.prefix == spot.place.prefix; });
    keep(name, kept);
  }
  void gain(const Spot& spot)
  {
    NameIndex::Name& name = m_index->m_names[findOrAdd(spot)];
    ++name.places;
    auto kept = keptOf(name);
    NamePlace place = spot.place;
    place.zone = zoneOf(spot.zone);
    kept.insert(std::ranges::upper_bound(kept, place.prefix, {}, &NamePlace::prefix), place);
    keep(name, kept);
  }
  std::shared_ptr<const NameIndex> finish() { return std::move(m_index); }

 private:
  using Key = std::tuple<NameOf, std::u16string, std::u16string>;
  static Key keyOf(const Spot& spot) { return {spot.of, spot.name, spot.code}; }

  /// Members, holders and documents have one name each, a label one wherever it stands.
  [[nodiscard]] std::optional<std::uint32_t> find(const Spot& spot) const
  {
    const auto [first, end] = m_names.equal_range(keyOf(spot));
    const auto found = std::find_if(first, end, [&](const auto& one) {
      return spot.of != NameOf::label || standsAt(m_index->m_names[one.second], spot.place.prefix);
    });
    return found == end ? std::nullopt : std::optional(found->second);
  }
  [[nodiscard]] bool standsAt(const NameIndex::Name& name, net::Prefix prefix) const
  {
    return std::ranges::any_of(keptOf(name),
                               [prefix](const NamePlace& one) { return one.prefix == prefix; });
  }
  std::uint32_t findOrAdd(const Spot& spot)
  {
    if (const auto found = find(spot)) return *found;
    const auto added = static_cast<std::uint32_t>(m_index->m_names.size());
    m_index->m_names.push_back({static_cast<std::uint32_t>(m_index->m_text.size()),
                                static_cast<std::uint16_t>(spot.name.size()),
                                static_cast<std::uint16_t>(spot.code.size()), 0, 0, spot.of, 0});
    m_index->m_text += spot.name + spot.code;
    m_names.emplace(keyOf(spot), added);
    return added;
  }
  [[nodiscard]] std::uint8_t zoneOf(const std::string& zone) const
  {
    const auto& zones = m_index->m_zones;
    const auto found = std::ranges::find(zones, zone, &NameZone::name);
    return found == zones.end() ? std::uint8_t{0}
                                : static_cast<std::uint8_t>(found - zones.begin());
  }
  [[nodiscard]] std::vector<NamePlace> keptOf(const NameIndex::Name& name) const
  {
    const auto first = m_index->m_spots.begin() + static_cast<std::ptrdiff_t>(name.firstSpot);
    return {first, first + static_cast<std::ptrdiff_t>(name.spots)};
  }
  /// Behind all others; where they stood before stays unused.
  void keep(NameIndex::Name& name, const std::vector<NamePlace>& places)
  {
    const auto count = std::min(places.size(), NameIndex::kMostSpots);
    name.firstSpot = static_cast<std::uint32_t>(m_index->m_spots.size());
    name.spots = static_cast<std::uint8_t>(count);
    m_index->m_spots.insert(m_index->m_spots.end(), places.begin(),
                            places.begin() + static_cast<std::ptrdiff_t>(count));
  }

  std::shared_ptr<NameIndex> m_index;
  std::multimap<Key, std::uint32_t> m_names;
};

std::shared_ptr<const NameIndex> NamePatch::applied(const NameIndex& before) const
{
  Work work(before);
  Spots all = m_lost;
  all.insert(all.end(), m_gained.begin(), m_gained.end());
  work.findNames(all);
  for (const Spot& spot : m_lost) work.lose(spot);
  for (const Spot& spot : m_gained) work.gain(spot);
  return work.finish();
}

Result<std::shared_ptr<const NameIndex>> patchNames(const registry::Registry& registry,
                                                    const NameIndex& before,
                                                    const std::vector<net::Prefix>& touched,
                                                    registry::Moment then, registry::Moment now)
{
  NamePatch patch;
  for (const net::Prefix prefix : touched) {
    TRY(const auto old, registry.chain(prefix, then));
    if (!old.empty() && old.back().holding.prefix == prefix) patch.lose(old.back());
    TRY(const auto fresh, registry.chain(prefix, now));
    if (!fresh.empty() && fresh.back().holding.prefix == prefix) patch.gain(fresh.back());
  }
  return patch.applied(before);
}

}  // namespace sextant::desktop
