// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/node.h"

#include <boost/container/static_vector.hpp>

#include <span>

namespace sextant::net::index {

struct Step {
  const Branch* branch;
  int child;
};
/// From the root down to a leaf.
using Way = boost::container::static_vector<Step, kMostLevels>;

/// What follows the things that the first `depth` steps of a way lead to: the first record of a
/// child; `branch` is null where nothing follows.
inline Step behind(const Way& way, std::size_t depth)
{
  while (depth-- > 0) {
    const auto& [branch, child] = way[depth];
    if (child + 1 < branch->count) return {branch, child + 1};
  }
  return {nullptr, 0};
}

/// The last record at or before a key; `at` is -1 when there is none.
struct Place {
  const Leaf* leaf = nullptr;
  int at = -1;
  const About* about = nullptr;  ///< of the leaf
};

/// Which of 32 lengths, or other numbers, are at most `length`, 0 … 255, as a set of places.
std::uint32_t notLonger(const std::array<std::uint8_t, kFan>& lengths, int length);

/// The last record at or before place `i` of the leaf that covers `key`, which is at or behind the
/// record there; -1 when none in the leaf does.
inline int coverIn(const Leaf& leaf, int i, Prefix key)
{
  // A record before the key either covers it, or shares with it at least as many bits as any
  // record that does is long: what is longer than that need not be looked at.
  int most = key.length();
  while (i >= 0) {
    most = std::min(most, commonBits(leaf.address(i), key.address()));
    if (leaf.lengths[static_cast<std::size_t>(i)] <= most) return i;
    const std::uint32_t before = notLonger(leaf.lengths, most) & ((1U << i) - 1);
    i = 31 - std::countl_zero(before);
  }
  return -1;
}

/// The lengths of entries before the leaf that cover the key, which is at or behind its first.
inline U128 coversBefore(const Leaf& leaf, U128 spine, Prefix key)
{
  const int common = commonBits(leaf.address(0), key.address());
  return spine & upTo(std::min(common, key.length()));
}

/// The entry of that length, one of the place's spine.
inline Handle coverAt(const Place& place, int length)
{
  return place.about->covers->begin()[sizeOf(place.about->spine & upTo(length - 1))];
}

/// The narrowest entry that covers the key.
inline IndexMatch matchAt(const Place& place, Prefix key)
{
  if (place.at < 0) return {};
  const int cover = coverIn(*place.leaf, place.at, key);
  if (cover >= 0) {
    const auto at = static_cast<std::size_t>(cover);
    return {place.leaf->handles[at], static_cast<std::int16_t>(place.leaf->lengths[at])};
  }
  const int length = highest(coversBefore(*place.leaf, place.about->spine, key));
  if (length < 0) return {};
  return {coverAt(place, length), static_cast<std::int16_t>(length)};
}

}  // namespace sextant::net::index
