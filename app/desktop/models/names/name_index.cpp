// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/names/name_index.h"

#include "desktop/models/names/name_match.h"

#include <algorithm>
#include <numeric>

namespace sextant::desktop {
namespace {

constexpr std::size_t kLongestText = 0xffff;

std::u16string wide(std::string_view text)
{
  const auto size = static_cast<qsizetype>(text.size());
  return QString::fromUtf8(text.data(), size).toStdU16String().substr(0, kLongestText);
}

QString shown(std::u16string_view text)
{
  return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

NameIndex::Builder::Builder() : m_index(std::make_shared<NameIndex>()) {}

NameIndex::Builder::Name NameIndex::Builder::add(NameOf of, std::string_view name,
                                                 std::string_view code)
{
  const std::u16string nameText = wide(name);
  const std::u16string codeText = wide(code);
  std::u16string& pool = m_index->m_text;
  m_index->m_names.push_back({static_cast<std::uint32_t>(pool.size()),
                              static_cast<std::uint16_t>(nameText.size()),
                              static_cast<std::uint16_t>(codeText.size()), 0, 0, of, 0});
  pool += nameText;
  pool += codeText;
  return static_cast<Name>(m_index->m_names.size() - 1);
}

void NameIndex::Builder::put(Name name, const NamePlace& spot)
{
  if (m_index->m_names[name].places++ < kMostSpots) m_puts.push_back({name, spot});
}

void NameIndex::Builder::addZone(const NameZone& zone)
{
  std::vector<NameZone>& zones = m_index->m_zones;
  const bool known = std::ranges::find(zones, zone.name, &NameZone::name) != zones.end();
  if (!known && zones.size() <= kMostZones) zones.push_back(zone);
}

std::uint8_t NameIndex::Builder::zone(const std::string& name)
{
  addZone({name, {}, {}});
  const std::vector<NameZone>& zones = m_index->m_zones;
  const auto found = std::ranges::find(zones, name, &NameZone::name);
  return found == zones.end() ? std::uint8_t{0} : static_cast<std::uint8_t>(found - zones.begin());
}

std::shared_ptr<const NameIndex> NameIndex::Builder::build()
{
  std::ranges::stable_sort(m_puts, {}, &Put::name);
  m_index->m_spots.reserve(m_puts.size());
  for (std::size_t i = 0; i < m_puts.size(); ++i) {
    if (i == 0 || m_puts[i].name != m_puts[i - 1].name) {
      m_index->m_names[m_puts[i].name].firstSpot = static_cast<std::uint32_t>(i);
    }
    m_index->m_spots.push_back(m_puts[i].spot);
    ++m_index->m_names[m_puts[i].name].spots;
  }
  m_puts.clear();
  m_index->m_text.shrink_to_fit();
  m_index->m_names.shrink_to_fit();
  return std::move(m_index);
}

NameHits NameIndex::search(const QString& text, std::size_t limit) const
{
  const NameMatch match(text);
  NameHits out;
  if (match.empty()) return out;
  std::vector<Found> found;
  for (std::uint32_t i = 0; i < m_names.size(); ++i) {
    const Name& name = m_names[i];
    if (isGone(name)) continue;
    if (const auto rank = match.rank(textOf(name), codeOf(name))) found.push_back({*rank, i});
  }
  out.total = found.size();
  const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(limit, found.size()));
  std::partial_sort(found.begin(), end, found.end(),
                    [this](const Found& a, const Found& b) { return before(a, b); });
  for (auto it = found.begin(); it != end; ++it) out.best.push_back(hit(m_names[it->name]));
  return out;
}

/// Better, then likelier, then shorter: what was typed is more of it. Then the wider holding.
bool NameIndex::before(const Found& a, const Found& b) const
{
  const Name& one = m_names[a.name];
  const Name& other = m_names[b.name];
  const auto length = [this](const Name& name) {
    return name.spots > 0 ? m_spots[name.firstSpot].prefix.length() : net::Address::kBits + 1;
  };
  return std::tuple(a.rank, one.of, one.size, length(one), textOf(one), a.name) <
         std::tuple(b.rank, other.of, other.size, length(other), textOf(other), b.name);
}

NameHit NameIndex::hit(const Name& name) const
{
  NameHit out{name.of, shown(textOf(name)), shown(codeOf(name)), {}, name.places};
  const auto first = m_spots.begin() + static_cast<std::ptrdiff_t>(name.firstSpot);
  out.spots.assign(first, first + static_cast<std::ptrdiff_t>(name.spots));
  return out;
}

}  // namespace sextant::desktop
