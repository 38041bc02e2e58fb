// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/map/colours.h"

#include "desktop/look/tints.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <QLocale>

namespace sextant::desktop {
namespace {

constexpr std::size_t kStatuses = 8;
/// Where the steps of shares begin: in so large a space most are small.
constexpr std::array kShareSteps{0.0, 0.01, 0.05, 0.2, 0.5, 0.8};
/// How many colours of things without an order the legend names.
constexpr std::size_t kNamed = 8;
/// How much of free ground its hatching covers.
constexpr double kHatchShare = 0.03;
/// How much of its colour the free space in a node has.
constexpr double kGroundStrength = 0.08;
/// And where colours tell of use, which is a matter of the space itself.
constexpr double kUseStrength = 0.3;

/// How much of its colour a node has: grounds little, what is given much.
double strengthOf(const Node& node, bool container)
{
  if (node.group) return 0.05;
  switch (node.kind) {
    case model::Kind::block:
      return 0.02;
    case model::Kind::allocation:
      return container ? 0.09 : 0.18;
    case model::Kind::reservation:
      return 0.34;
    case model::Kind::assignment:
      return container ? 0.5 : 0.72;
    case model::Kind::registration:
      return container ? 0.66 : 0.92;
  }
  return 0.3;
}

std::size_t stepOf(float share)
{
  const auto behind = std::ranges::upper_bound(kShareSteps, static_cast<double>(share));
  return static_cast<std::size_t>(std::max<std::ptrdiff_t>(1, behind - kShareSteps.begin()) - 1);
}

struct Sum {
  float red = 0;
  float green = 0;
  float blue = 0;
  float area = 0;

  void add(QRgb colour, float share)
  {
    red += share * static_cast<float>(qRed(colour));
    green += share * static_cast<float>(qGreen(colour));
    blue += share * static_cast<float>(qBlue(colour));
    area += share;
  }
  [[nodiscard]] QRgb colour() const
  {
    return qRgb(static_cast<int>(red), static_cast<int>(green), static_cast<int>(blue));
  }
};

}  // namespace

Hatch hatchOf(model::Status status)
{
  switch (status) {
    case model::Status::active:
      return Hatch::none;
    case model::Status::applied:
      return Hatch::dotted;
    case model::Status::approved:
      return Hatch::dense;
    case model::Status::suspended:
      return Hatch::level;
    case model::Status::returning:
      return Hatch::upright;
    case model::Status::quarantined:
    case model::Status::released:
    case model::Status::rejected:
      return Hatch::crossed;
  }
  return Hatch::none;
}

Colours::Colours(const Picture& picture, ColourBy by, const QPalette& palette,
                 const wording::Words& words)
    : m_base(palette.color(QPalette::Base).rgb()),
      m_ink(palette.color(QPalette::Text).rgb()),
      m_groundStrength(by == ColourBy::use ? kUseStrength : kGroundStrength)
{
  m_groupOf.resize(picture.size());
  group(picture, by, palette, words);
  fillAll(picture);
  averageAll(picture);
  makeKey(picture, by, words);
}

QRgb Colours::ground(std::uint32_t node) const
{
  return mixed(m_base, m_groups[m_groupOf[node]].colour, m_groundStrength);
}

QRgb Colours::outline(std::uint32_t node) const
{
  return mixed(mixed(m_base, m_groups[m_groupOf[node]].colour, 0.75), m_ink, 0.18);
}

QRgb Colours::strip(std::uint32_t node) const
{
  return mixed(m_base, m_groups[m_groupOf[node]].colour, 0.36);
}

void Colours::group(const Picture& picture, ColourBy by, const QPalette& palette,
                    const wording::Words& words)
{
  switch (by) {
    case ColourBy::level:
      return groupByLevel(picture, palette);
    case ColourBy::status:
      return groupByStatus(picture, palette, words);
    case ColourBy::use:
      return groupByUse(picture, palette);
    case ColourBy::zone:
      return groupByZone(picture, palette);
    case ColourBy::holder:
      return groupByHolder(picture, palette);
  }
}

void Colours::groupByLevel(const Picture& picture, const QPalette& palette)
{
  int deepest = 0;
  for (const Node& node : picture.nodes()) deepest = std::max(deepest, int{node.level});
  for (int level = 0; level <= deepest; ++level) {
    QString title = level == 0 ? tr("Block") : picture.levelTitle(level);
    if (title.isEmpty())
      title = picture.levels().empty() ? tr("Level %1").arg(level) : tr("Addresses");
    m_groups.push_back({title, levelColour(level, palette).rgb(), 0});
  }
  for (std::uint32_t i = 0; i < picture.size(); ++i) {
    const Node& node = picture.node(i);
    m_groupOf[i] = node.level;
    if (!node.group) ++m_groups[node.level].count;
  }
}

void Colours::groupByStatus(const Picture& picture, const QPalette& palette,
                            const wording::Words& words)
{
  for (std::size_t s = 0; s < kStatuses; ++s) {
    const auto status = static_cast<model::Status>(s);
    QString title = words.word(status);
    if (picture.ofDraft() && status == model::Status::applied) title = tr("Planned");
    if (picture.ofDraft() && status == model::Status::active) title = tr("In force, stays");
    m_groups.push_back({title, statusColour(status, palette).rgb(), 0});
  }
  for (std::uint32_t i = 0; i < picture.size(); ++i) {
    m_groupOf[i] = static_cast<std::uint32_t>(picture.node(i).status);
    if (!picture.node(i).group) ++m_groups[m_groupOf[i]].count;
  }
}

void Colours::groupByUse(const Picture& picture, const QPalette& palette)
{
  const auto percent = [](double share) { return QLocale().toString(100 * share, 'g', 3); };
  constexpr std::size_t kLast = kShareSteps.size() - 1;
  for (std::size_t step = 0; step <= kLast; ++step) {
    const QString from = percent(kShareSteps[step]);
    const QString title = step == kLast ? tr("%1% and more used").arg(from)
                                        : tr("%1–%2%").arg(from, percent(kShareSteps[step + 1]));
    const double share = static_cast<double>(step) / static_cast<double>(kLast);
    m_groups.push_back({title, shareColour(share, palette).rgb(), 0});
  }
  m_groups.push_back({tr("Nothing inside"), palette.color(QPalette::Mid).rgb(), 0});
  for (std::uint32_t i = 0; i < picture.size(); ++i) {
    const Node& node = picture.node(i);
    const bool told = picture.hasInside(i) && !node.group;
    m_groupOf[i] = static_cast<std::uint32_t>(told ? stepOf(node.share) : kLast + 1);
    if (!node.group) ++m_groups[m_groupOf[i]].count;
  }
}

void Colours::groupByZone(const Picture& picture, const QPalette& palette)
{
  m_groups.push_back({tr("No zone"), palette.color(QPalette::Mid).rgb(), 0});
  for (std::size_t zone = 1; zone < picture.zones().size(); ++zone) {
    const QRgb colour = groupColour(static_cast<int>(zone) - 1, palette).rgb();
    m_groups.push_back({picture.zones()[zone], colour, 0});
  }
  for (std::uint32_t i = 0; i < picture.size(); ++i) {
    m_groupOf[i] = picture.node(i).zone;
    if (!picture.node(i).group) ++m_groups[m_groupOf[i]].count;
  }
}

/// Who holds most gets the colours that are told apart best.
void Colours::groupByHolder(const Picture& picture, const QPalette& palette)
{
  std::vector<quint64> counts(picture.holders().size());
  for (const Node& node : picture.nodes()) ++counts[node.holder];
  std::vector<std::uint32_t> order(counts.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin() + 1, order.end(),
                   [&counts](auto a, auto b) { return counts[a] > counts[b]; });
  std::vector<std::uint32_t> rank(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
  m_groups.push_back({tr("Nobody named"), palette.color(QPalette::Mid).rgb(), 0});
  for (std::size_t i = 1; i < order.size(); ++i) {
    const QRgb colour = groupColour(static_cast<int>(i) - 1, palette).rgb();
    m_groups.push_back({picture.holders()[order[i]], colour, 0});
  }
  for (std::uint32_t i = 0; i < picture.size(); ++i) {
    m_groupOf[i] = rank[picture.node(i).holder];
    if (!picture.node(i).group) ++m_groups[m_groupOf[i]].count;
  }
}

void Colours::fillAll(const Picture& picture)
{
  m_fills.resize(picture.size());
  for (std::uint32_t i = 0; i < picture.size(); ++i) {
    const Node& node = picture.node(i);
    const bool container = picture.hasInside(i);
    const double usual = node.pinned ? 0.72 : strengthOf(node, container);
    const double strength = container ? std::max(usual, m_groundStrength) : usual;
    m_fills[i] = mixed(m_base, m_groups[m_groupOf[i]].colour, strength);
  }
}

void Colours::averageAll(const Picture& picture)
{
  std::vector<Sum> sums(picture.size());
  m_averages.resize(picture.size());
  for (std::uint32_t i = picture.size(); i-- > 0;) {
    const Node& node = picture.node(i);
    const QRgb ground = picture.hasInside(i) ? line(m_fills[i], kHatchShare) : m_fills[i];
    sums[i].add(ground, std::max(0.0F, 1 - sums[i].area));
    m_averages[i] = sums[i].colour();
    if (node.parent == Picture::kNone) continue;
    const int narrower = node.prefix.length() - picture.node(node.parent).prefix.length();
    sums[node.parent].add(m_averages[i], std::ldexp(1.0F, -narrower));
  }
}

void Colours::makeKey(const Picture& picture, ColourBy by, const wording::Words& words)
{
  const std::size_t limit = by == ColourBy::holder ? kNamed + 1 : m_groups.size();
  quint64 others = 0;
  for (std::size_t i = 0; i < m_groups.size(); ++i) {
    const Group& group = m_groups[i];
    if (group.count == 0) continue;
    if (i >= limit) {
      ++others;
      continue;
    }
    const bool patterned = by == ColourBy::status && !picture.ofDraft();
    const Hatch hatch = patterned ? hatchOf(static_cast<model::Status>(i)) : Hatch::none;
    m_key.push_back(
        {group.title, mixed(m_base, group.colour, 0.72), hatch, group.count, true, false});
  }
  if (others > 0) {
    const QString more = tr("%n more", nullptr, static_cast<int>(others));
    m_key.push_back({more, mixed(m_base, m_ink, 0.3), Hatch::none, 0, false, false});
  }
  std::size_t sort = m_key.size();
  const auto setApart = [this, &sort] {
    if (sort < m_key.size()) m_key[sort].apart = true;
    sort = m_key.size();
  };
  if (by == ColourBy::level) addKindsToKey(picture, words);
  setApart();
  if (by != ColourBy::status) addStatusesToKey(picture, words);
  m_key.push_back({tr("Free"), m_base, Hatch::free, 0, false, false});
  setApart();
}

/// Planned or given tell themselves by how strong a colour is.
void Colours::addKindsToKey(const Picture& picture, const wording::Words& words)
{
  const auto count = [&picture](auto accepts) {
    return static_cast<quint64>(std::ranges::count_if(picture.nodes(), accepts));
  };
  const auto add = [this](const QString& text, double strength, quint64 found) {
    if (found == 0) return;
    m_key.push_back({text, mixed(m_base, m_ink, strength), Hatch::none, found, true, false});
  };
  if (picture.ofDraft()) {
    add(tr("Planned"), 0.2,
        count([](const Node& n) { return !n.pinned && n.kind == model::Kind::reservation; }));
    add(tr("In force, stays"), 0.6, count([](const Node& n) { return n.pinned; }));
    return;
  }
  for (const auto& [kind, strength] :
       {std::pair{model::Kind::reservation, 0.18}, std::pair{model::Kind::assignment, 0.45},
        std::pair{model::Kind::registration, 0.7}}) {
    add(words.word(kind), strength,
        count([kind = kind](const Node& n) { return !n.group && n.kind == kind; }));
  }
}

void Colours::addStatusesToKey(const Picture& picture, const wording::Words& words)
{
  if (picture.ofDraft()) return;
  std::array<quint64, kStatuses> counts{};
  for (const Node& node : picture.nodes()) ++counts[static_cast<std::size_t>(node.status)];
  for (std::size_t s = 0; s < kStatuses; ++s) {
    const auto status = static_cast<model::Status>(s);
    if (counts[s] == 0 || hatchOf(status) == Hatch::none) continue;
    m_key.push_back({words.word(status), m_base, hatchOf(status), counts[s], true, false});
  }
}

}  // namespace sextant::desktop
