// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../data_sets.h"
#include "operation.h"

namespace sextant::bench {

/// Every measurement is repeated this often, each time over other keys of the same sort.
inline constexpr std::size_t kSlices = 5;

/// A data set with all that is asked about it, drawn beforehand from the same chance in every
/// process that makes it.
struct Workload {
  DataSet data;
  std::vector<net::Address> uniform, zipf, near;  ///< for matches
  std::vector<net::Prefix> exact, exactNear;
  std::vector<net::Prefix> subtrees;                ///< of at least 256 entries, all if none
  std::vector<net::IndexEntry> changes;             ///< erased and inserted again
  std::vector<net::Prefix> few, many, most;         ///< parents in the data set `free`
  std::vector<net::Prefix> hosts, lowHosts, empty;  ///< its subnets
};

/// Of the data set of that name or, if `free`, of parents with many children. `keys` of each sort.
Workload makeWorkload(const std::string& name, std::size_t keys);

/// What one measurement goes over: a slice, or the `limit` first of it.
template <typename T>
std::span<const T> sliceOf(const std::vector<T>& all, std::size_t slice, std::size_t limit)
{
  const std::size_t size = all.size() / kSlices;
  return std::span(all).subspan(slice * size, std::min(size, limit));
}

}  // namespace sextant::bench
