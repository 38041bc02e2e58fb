// SPDX-License-Identifier: GPL-3.0-or-later
#include "cold_load.h"

#include "../data_sets.h"
#include "engine.h"
#include "huge_pages.h"

#include <algorithm>
#include <numeric>

namespace sextant::bench {
namespace {

struct alignas(64) Line {
  std::size_t next;
};

/// One circle through all lines, by chance.
HugeVector<Line> circle(std::size_t lines)
{
  std::vector<std::size_t> order(lines);
  std::iota(order.begin(), order.end(), std::size_t{0});
  Chance chance(7);
  for (std::size_t i = lines - 1; i > 0; --i) std::swap(order[i], order[chance.below(i + 1)]);
  HugeVector<Line> out(lines);
  for (std::size_t i = 0; i < lines; ++i) out[order[i]].next = order[(i + 1) % lines];
  return out;
}

template <typename Load>
double each(Load load)
{
  constexpr std::size_t kLoads = 2'000'000;
  const double start = threadTime();
  const volatile std::size_t seen = load(kLoads);  // what nobody reads would not be done
  static_cast<void>(seen);
  return (threadTime() - start) / kLoads;
}

}  // namespace

ColdLoad coldLoad(std::size_t bytes)
{
  const HugeVector<Line> lines = circle(std::max<std::size_t>(2, bytes / sizeof(Line)));
  ColdLoad out{};
  out.dependent = each([&lines](std::size_t loads) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < loads; ++i) at = lines[at].next;
    return at;
  });
  out.independent = each([&lines](std::size_t loads) {
    Chance chance(8);
    std::size_t sum = 0;
    for (std::size_t i = 0; i < loads; ++i) sum += lines[chance.below(lines.size())].next;
    return sum;
  });
  return out;
}

}  // namespace sextant::bench
