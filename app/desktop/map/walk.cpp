// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/map/walk.h"

#include "desktop/map/grid.h"
#include "net/range.h"

#include <algorithm>

namespace sextant::desktop {
namespace {

constexpr std::uint32_t kNone = Picture::kNone;
constexpr net::Address kOne{0, 1};

net::Prefix host(net::Address address)
{
  return {address, net::Address::kBits};
}

Place held(const Picture& picture, std::uint32_t node)
{
  return {picture.node(node).prefix, false};
}

std::optional<Place> widestIn(net::Range gap)
{
  const std::vector<net::Prefix> parts = net::cover(gap);
  return Place{*std::ranges::min_element(parts, {}, &net::Prefix::length), true};
}

/// The child of `parent` that holds the node, or is it; kNone where the node is not inside.
std::uint32_t childOf(const Picture& picture, std::uint32_t parent, std::uint32_t node)
{
  while (node != kNone && node != parent && picture.node(node).parent != parent) {
    node = picture.node(node).parent;
  }
  return node == parent ? kNone : node;
}

/// The last child that begins before `address`.
std::uint32_t childBefore(const Picture& picture, std::uint32_t parent, net::Address address)
{
  const std::uint32_t behind = picture.firstFrom(host(address));
  std::uint32_t node = behind;
  while (node > parent + 1 && picture.node(node - 1).prefix.first() == address) --node;
  return node == 0 || node - 1 <= parent ? kNone : childOf(picture, parent, node - 1);
}

/// The first child that begins at or behind `address`.
std::uint32_t childFrom(const Picture& picture, std::uint32_t parent, net::Address address)
{
  const std::uint32_t end = picture.node(parent).end;
  std::uint32_t node = std::max(parent + 1, picture.firstFrom(host(address)));
  while (node > parent + 1 && picture.node(node - 1).prefix.first() == address) --node;
  if (node >= end) return kNone;
  const std::uint32_t child = childOf(picture, parent, node);
  return child != kNone && picture.node(child).prefix.first() < address ? kNone : child;
}

}  // namespace

std::uint32_t parentOf(const Picture& picture, const Place& place)
{
  const std::uint32_t node = picture.covering(place.prefix);
  if (node == kNone || picture.node(node).prefix != place.prefix) return node;
  return picture.node(node).parent;
}

std::optional<Place> nextPart(const Picture& picture, const Place& place)
{
  const std::uint32_t parent = parentOf(picture, place);
  const net::Address last = place.prefix.last();
  if (parent == kNone) {
    const std::uint32_t node = picture.at(place.prefix);
    if (node == kNone || picture.node(node).end >= picture.size()) return std::nullopt;
    return held(picture, picture.node(node).end);
  }
  const net::Address end = picture.node(parent).prefix.last();
  if (last == end) return std::nullopt;
  const net::Address from = last + kOne;
  const std::uint32_t child = childFrom(picture, parent, from);
  if (child != kNone && (place.free || picture.node(child).prefix.first() == from)) {
    return held(picture, child);
  }
  if (place.free) return std::nullopt;
  return widestIn({from, child == kNone ? end : picture.node(child).prefix.first() - kOne});
}

std::optional<Place> previousPart(const Picture& picture, const Place& place)
{
  const std::uint32_t parent = parentOf(picture, place);
  const net::Address first = place.prefix.first();
  if (parent == kNone) {
    const std::uint32_t node = picture.at(place.prefix);
    if (node == kNone || node == 0) return std::nullopt;
    std::uint32_t before = node - 1;
    while (picture.node(before).parent != kNone) before = picture.node(before).parent;
    return held(picture, before);
  }
  const net::Address begin = picture.node(parent).prefix.first();
  if (first == begin) return std::nullopt;
  const std::uint32_t child = childBefore(picture, parent, first);
  const net::Address from = child == kNone ? begin : picture.node(child).prefix.last() + kOne;
  if (child != kNone && (place.free || from == first)) return held(picture, child);
  if (place.free) return std::nullopt;
  return widestIn({from, first - kOne});
}

std::optional<Place> firstPart(const Picture& picture, std::uint32_t node)
{
  if (picture.hasInside(node)) return held(picture, node + 1);
  const net::Prefix prefix = picture.node(node).prefix;
  if (prefix.length() == net::Address::kBits) return std::nullopt;
  return Place{prefix.sub(picture.nextLength(prefix), 0), true};
}

Place freeAt(const Picture& picture, std::uint32_t node, net::Address address, int length)
{
  const net::Prefix outer = picture.node(node).prefix;
  if (picture.covering(host(address)) != node || outer.length() == net::Address::kBits) {
    return {outer, false};
  }
  int free = outer.length() + (picture.hasInside(node) ? 1 : 0);
  const std::uint32_t before = childBefore(picture, node, address);
  if (before != kNone) {
    free = std::max(free, commonBits(picture.node(before).prefix.last(), address) + 1);
  }
  const std::uint32_t behind = childFrom(picture, node, address);
  if (behind != kNone) {
    free = std::max(free, commonBits(picture.node(behind).prefix.first(), address) + 1);
  }
  return {net::Prefix(address, std::max({free, length, outer.length() + 1})), true};
}

std::optional<Place> partBeside(const Picture& picture, const Place& place, int rows)
{
  const Cell cell = cellOf(place.prefix);
  const std::uint64_t x = cell.x + (cell.lastX() - cell.x) / 2;
  if (rows < 0 ? cell.y == 0 : cell.lastY() == ~0ULL) return std::nullopt;
  const net::Address there = addressAt(x, rows < 0 ? cell.y - 1 : cell.lastY() + 1);
  std::uint32_t node = picture.covering(host(there));
  if (node == kNone) return std::nullopt;
  // Not deeper than the place is, but deep enough not to hold it.
  while (picture.node(node).prefix.length() > place.prefix.length() &&
         !picture.node(picture.node(node).parent).prefix.covers(place.prefix)) {
    node = picture.node(node).parent;
  }
  const bool around = picture.node(node).prefix.covers(place.prefix);
  const bool wider = picture.node(node).prefix.length() < place.prefix.length();
  if (!around && (!wider || !picture.hasInside(node))) return held(picture, node);
  return freeAt(picture, node, there, place.prefix.length());
}

}  // namespace sextant::desktop
