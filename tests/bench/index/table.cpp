// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include <array>
#include <cstdio>

namespace sextant::bench {
namespace {

std::string fixed(double value, int decimals)
{
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
  return text.data();
}

/// Short: 3.2, 312, 12k, 57M; bytes as they are.
std::string amount(double value, std::string_view unit)
{
  if (unit != "ns") return fixed(value, 1);
  if (value < 1e4) return fixed(value, value < 10 ? 1 : 0);
  return value < 1e7 ? fixed(value / 1e3, 0) + "k" : fixed(value / 1e6, 0) + "M";
}

std::string cell(const Lane& lane, std::string_view unit)
{
  if (!lane.value) return "-";
  return amount(*lane.value, unit) + (lane.agrees ? "" : "!");
}

}  // namespace

Table::Table(std::vector<std::string> engines, bool hasPlain)
    : m_engines(std::move(engines)), m_peers(hasPlain ? 2 : 1)
{
}

void Table::head(const Workload& load) const
{
  std::printf("\n%s, %zu prefixes\n%-36s", load.data.name.c_str(), load.data.entries.size(),
              "ns each, thread CPU time");
  for (const std::string& name : m_engines) std::printf(" %10s", name.c_str());
  std::printf(" %9s %7s\n", "best/ours", "goal");
  std::fflush(stdout);
}

void Table::row(const Row& row, const std::string& dataSet, const std::vector<Lane>& lanes)
{
  const std::string title(row.title);
  std::printf("%-36s", (row.unit == "ns" ? title : title + ", " + std::string(row.unit)).c_str());
  for (const Lane& lane : lanes) std::printf(" %10s", cell(lane, row.unit).c_str());
  std::printf("%s\n", verdict(row, dataSet, lanes).c_str());
  std::fflush(stdout);
  for (const Lane& lane : lanes) m_void = m_void || !lane.agrees;
  if (lanes.front().value) noteFlatness(row, *lanes.front().value);
}

/// PERFORMANCE wants the next free prefix to cost at most twice as much among 60,000 as among 256.
void Table::noteFlatness(const Row& row, double ours)
{
  if (row.name == "free-256") m_fewChildren = ours;
  if (row.name != "free-60000" || m_fewChildren == 0) return;
  const double ratio = ours / m_fewChildren;
  remark("next free among 60,000 costs " + fixed(ratio, 2) +
         " of that among 256, goal 2: " + (ratio <= 2 ? "met" : "MISSED"));
}

std::string Table::verdict(const Row& row, const std::string& dataSet,
                           const std::vector<Lane>& lanes) const
{
  std::optional<double> best;
  for (std::size_t i = 0; i < lanes.size(); ++i) {
    if (!lanes[i].agrees) return "  VOID: answers differ";
    if (i >= m_peers && lanes[i].value) best = std::min(best.value_or(1e300), *lanes[i].value);
  }
  const auto ours = lanes.front().value;
  if (!ours) return "  not measured";
  std::array<char, 64> text{};
  const std::string ratio = best ? fixed(*best / *ours, 1) : "-";
  const auto goal = goalOf(row.name, dataSet);
  std::snprintf(text.data(), text.size(), " %9s %7s %s", ratio.c_str(),
                goal ? amount(*goal, row.unit).c_str() : "",
                !goal ? "" : (*ours <= *goal ? "met" : "MISSED"));
  return text.data();
}

bool Table::end() const
{
  std::printf("\n");
  for (const std::string& words : m_remarks) std::printf("%s\n", words.c_str());
  return !m_void;
}

}  // namespace sextant::bench
