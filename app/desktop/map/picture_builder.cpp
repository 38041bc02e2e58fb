// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/map/picture_builder.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sextant::desktop {
namespace {

constexpr std::uint32_t kNone = Picture::kNone;

QString inLanguage(const std::string& english, const std::string& chinese, bool wantsChinese)
{
  const std::string& chosen = wantsChinese && !chinese.empty() ? chinese : english;
  return QString::fromStdString(chosen);
}

QString titleOf(const model::SchemeField& field, bool chinese)
{
  const QString title = inLanguage(field.title, field.titleZh, chinese);
  return title.isEmpty() ? QString::fromStdString(field.name) : title;
}

std::size_t zoneField(const model::Scheme& scheme)
{
  const auto isZone = [](const model::SchemeField& f) { return f.role == model::FieldRole::zone; };
  return static_cast<std::size_t>(std::ranges::find_if(scheme.fields, isZone) -
                                  scheme.fields.begin());
}

}  // namespace

PictureBuilder::PictureBuilder(wording::Language language) : m_language(language)
{
  m_picture->m_zones.emplace_back();
  m_picture->m_holders.emplace_back();
  textId({});
}

PictureBuilder::PictureBuilder(wording::Language language, const Picture& before)
    : m_language(language)
{
  m_picture->m_zones.emplace_back();
  m_picture->m_holders = before.m_holders;
  m_picture->m_texts = before.m_texts;
  m_picture->m_textEnds = before.m_textEnds;
  m_picture->m_nodes.reserve(before.m_nodes.size());
  m_textIds.emplace(std::string(), 0);
}

void PictureBuilder::addScheme(const model::Scheme& scheme,
                               const std::vector<model::PlannedBlock>& blocks)
{
  const bool chinese = m_language == wording::Language::zh;
  Zoning zoning;
  LevelNames names;
  for (const model::PlannedBlock& block : blocks) zoning.blocks.push_back(block.prefix);
  for (std::size_t i = 0; i < scheme.fields.size(); ++i) {
    zoning.lengths.push_back(scheme.lengthAfter(i));
    names.titles.push_back(titleOf(scheme.fields[i], chinese));
  }
  zoning.field = zoneField(scheme);
  if (zoning.field < scheme.fields.size()) {
    const model::SchemeField& field = scheme.fields[zoning.field];
    zoning.bits = field.bits;
    for (const model::CodedValue& value : field.values) {
      const QString title = inLanguage(value.name, value.nameZh, chinese);
      zoning.titles.emplace(value.value, title);
      zoning.byName.emplace(value.code, title);
    }
  }
  names.blocks = zoning.blocks;
  names.lengths = zoning.lengths;
  m_picture->m_levels.push_back(std::move(names));
  m_zonings.push_back(std::move(zoning));
}

void PictureBuilder::add(const Held& held)
{
  leaveUpTo(held.prefix);
  const Zoning* zoning = zoningOf(held.prefix);
  if (zoning != nullptr) enterZone(held, *zoning);
  push(held, zoning, false);
}

void PictureBuilder::leaveUpTo(net::Prefix prefix)
{
  std::vector<Node>& nodes = m_picture->m_nodes;
  while (!m_open.empty() && !nodes[m_open.back()].prefix.covers(prefix)) {
    nodes[m_open.back()].end = m_picture->size();
    m_open.pop_back();
  }
}

/// A zone's space is drawn around what lies in it, although nobody holds it as such.
void PictureBuilder::enterZone(const Held& held, const Zoning& zoning)
{
  if (zoning.field >= zoning.lengths.size() || m_open.empty()) return;
  const int length = zoning.lengths[zoning.field];
  const int outer = m_picture->m_nodes[m_open.back()].prefix.length();
  if (length <= outer || length >= held.prefix.length()) return;
  const net::Prefix space = held.prefix.widened(length);
  const auto title = zoning.titles.find(space.address().field(length - zoning.bits, zoning.bits));
  const std::string name =
      title == zoning.titles.end() ? std::string(held.zone) : title->second.toStdString();
  push({.prefix = space,
        .kind = model::Kind::block,
        .status = m_picture->node(m_open.back()).status,
        .name = name,
        .code = {},
        .zone = held.zone,
        .holder = {}},
       &zoning, true);
}

void PictureBuilder::push(const Held& held, const Zoning* zoning, bool group)
{
  Node node;
  node.prefix = held.prefix;
  node.parent = m_open.empty() ? kNone : m_open.back();
  node.name = held.before != nullptr ? held.before->name : textId(held.name);
  node.code = held.before != nullptr ? held.before->code : textId(held.code);
  node.holder = held.before != nullptr ? held.before->holder : holderId(held.holder);
  node.level = levelOf(held.prefix, zoning);
  node.kind = held.kind;
  node.status = held.status;
  node.group = group;
  node.pinned = held.pinned;
  node.zone = zoneId(held.zone, zoning);
  if (held.zone.empty() && node.parent != kNone) node.zone = m_picture->node(node.parent).zone;
  m_open.push_back(m_picture->size());
  m_picture->m_nodes.push_back(node);
}

const PictureBuilder::Zoning* PictureBuilder::zoningOf(net::Prefix prefix) const
{
  const auto covers = [prefix](net::Prefix block) { return block.covers(prefix); };
  const auto found = std::ranges::find_if(m_zonings, [&covers](const Zoning& zoning) {
    return std::ranges::any_of(zoning.blocks, covers);
  });
  return found == m_zonings.end() ? nullptr : &*found;
}

std::uint8_t PictureBuilder::levelOf(net::Prefix prefix, const Zoning* zoning) const
{
  if (m_open.empty()) return 0;
  if (zoning == nullptr)
    return static_cast<std::uint8_t>(std::min<std::size_t>(m_open.size(), 127));
  const auto covers = [prefix](net::Prefix block) { return block == prefix; };
  if (std::ranges::any_of(zoning->blocks, covers)) return 0;
  const auto field = std::ranges::lower_bound(zoning->lengths, prefix.length());
  return static_cast<std::uint8_t>(field - zoning->lengths.begin() + 1);
}

std::uint32_t PictureBuilder::textId(std::string_view text)
{
  const auto [found, isNew] = m_textIds.try_emplace(
      std::string(text), static_cast<std::uint32_t>(m_picture->m_textEnds.size()));
  if (isNew) {
    m_picture->m_texts += text;
    m_picture->m_textEnds.push_back(static_cast<std::uint32_t>(m_picture->m_texts.size()));
  }
  return found->second;
}

std::uint16_t PictureBuilder::zoneId(std::string_view zone, const Zoning* zoning)
{
  if (zone.empty()) return 0;
  std::vector<QString>& zones = m_picture->m_zones;
  const auto [found, isNew] =
      m_zoneIds.try_emplace(std::string(zone), static_cast<std::uint16_t>(zones.size()));
  if (isNew) {
    const bool known = zoning != nullptr && zoning->byName.contains(found->first);
    zones.push_back(known ? zoning->byName.at(found->first) : QString::fromStdString(found->first));
  }
  return found->second;
}

std::uint32_t PictureBuilder::holderId(std::string_view holder)
{
  if (holder.empty()) return 0;
  std::vector<QString>& holders = m_picture->m_holders;
  const auto [found, isNew] =
      m_holderIds.try_emplace(std::string(holder), static_cast<std::uint32_t>(holders.size()));
  if (isNew) holders.push_back(QString::fromStdString(found->first));
  return found->second;
}

/// A zone's space passes on what is used in it; everything else uses all of itself.
void PictureBuilder::countUsed()
{
  std::vector<Node>& nodes = m_picture->m_nodes;
  std::vector<double> used(nodes.size(), 0);
  for (std::size_t i = nodes.size(); i-- > 0;) {
    Node& node = nodes[i];
    node.share = static_cast<float>(used[i]);
    if (node.parent == kNone) continue;
    const int narrower = node.prefix.length() - nodes[node.parent].prefix.length();
    used[node.parent] += std::ldexp(node.group ? used[i] : 1.0, -narrower);
  }
}

/// Whatever the next level's length: a child takes all its cells, several in one cell only that.
void PictureBuilder::countFree()
{
  std::vector<Node>& nodes = m_picture->m_nodes;
  for (std::uint32_t i = 0; i < nodes.size(); ++i) {
    const net::Prefix outer = nodes[i].prefix;
    const int length = m_picture->nextLength(outer);
    double taken = 0;
    std::optional<net::Prefix> last;
    for (std::uint32_t child = i + 1; child < nodes[i].end; child = nodes[child].end) {
      const net::Prefix inner = nodes[child].prefix;
      if (last && last->covers(inner)) continue;
      last = inner.widened(std::min(length, inner.length()));
      taken += std::ldexp(1.0, length - last->length());
    }
    nodes[i].freeCells = static_cast<float>(std::ldexp(1.0, length - outer.length()) - taken);
  }
}

PicturePtr PictureBuilder::finish(bool ofDraft)
{
  for (const std::uint32_t open : m_open) m_picture->m_nodes[open].end = m_picture->size();
  m_open.clear();
  m_picture->m_ofDraft = ofDraft;
  m_picture->m_nodes.shrink_to_fit();
  countUsed();
  countFree();
  return std::move(m_picture);
}

}  // namespace sextant::desktop
