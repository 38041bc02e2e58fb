// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/place.h"

#include <span>

namespace sextant::net::index {

/// The sorted keys of a node. `lo` is null where all are 0.
struct Keys {
  const std::uint64_t* hi;
  const std::uint64_t* lo;
  const std::uint8_t* lengths;
  int count;
};

inline Keys keysOf(const Leaf& leaf)
{
  return {leaf.hi.data(), leaf.lows(), leaf.lengths.data(), leaf.count};
}
inline Keys keysOf(const Branch& branch)
{
  return {branch.hi.data(), branch.lo.data(), branch.lengths.data(), branch.count};
}

/// The search, as wide as the processor can. Arrays are read to their full 32 places.
struct Kernel {
  /// The last of the keys at or before `key`, -1 when there is none.
  int (*atOrBefore)(const Keys& keys, Prefix key);
  /// The child that holds the last record at or before `key`; the first when all are behind it.
  int (*childFor)(const Branch& branch, Prefix key);
  /// To the leaf in which `locate` finds it.
  void (*way)(const Branch* root, Prefix key, Way& out);
  Place (*locate)(const Branch* root, Prefix key);
  /// The longest match of each key.
  void (*matches)(const Branch* root, std::span<const Address> keys, std::span<IndexMatch> out);
};

/// Chosen when the program starts: AVX-512, AVX2 or plain code; plain where the environment says
/// SEXTANT_PLAIN=1.
extern const Kernel kKernel;
inline const Kernel& kernel()
{
  return kKernel;
}

/// Asks for memory that will be read soon; harmless where there is none.
inline void prefetch(const void* start, std::size_t bytes)
{
  constexpr std::size_t kLine = 64;
  const auto* const at = static_cast<const char*>(start);
  for (std::size_t i = 0; i < bytes; i += kLine) __builtin_prefetch(at + i);
}

inline int childFor(const Branch& branch, Prefix key)
{
  return kernel().childFor(branch, key);
}

}  // namespace sextant::net::index
