// SPDX-License-Identifier: GPL-3.0-or-later
#include "operation.h"

#include <algorithm>
#include <array>

namespace sextant::bench {
namespace {

constexpr std::array kEntryRows = {
    Row{"longest", "longest match, in turn", Op::longest, Keys::uniform},
    Row{"longest-zipf", "  Zipf keys", Op::longest, Keys::zipf},
    Row{"longest-near", "  near misses", Op::longest, Keys::near},
    Row{"bulk", "longest match, bulk", Op::bulk, Keys::uniform},
    Row{"bulk-zipf", "  Zipf keys", Op::bulk, Keys::zipf},
    Row{"exact", "exact", Op::exact, Keys::uniform},
    Row{"exact-near", "  near misses", Op::exact, Keys::near},
    Row{"chain", "whole chain", Op::chain, Keys::uniform},
    Row{"subtree", "subtree, per item", Op::subtree, Keys::uniform},
    Row{"subtree-list", "  as a list", Op::subtreeList, Keys::uniform},
    Row{"children", "children, per item", Op::children, Keys::uniform},
    Row{"erase", "erase at random", Op::erase, Keys::uniform},
    Row{"insert", "insert at random", Op::insert, Keys::uniform},
    Row{"erase-shown", "erase, a view each", Op::eraseShown, Keys::uniform},
    Row{"insert-shown", "insert, a view each", Op::insertShown, Keys::uniform},
    Row{"longest-after", "longest match, after that", Op::longest, Keys::uniform},
    Row{"held", "with a view held, 1 % changed", Op::held, Keys::uniform, "B"},
};

constexpr std::array kFreeRows = {
    Row{"free-256", "next free /64, 256 children", Op::firstFree, Keys::few},
    Row{"free-4096", "  4,096 children", Op::firstFree, Keys::many},
    Row{"free-60000", "  60,000 children", Op::firstFree, Keys::most},
    Row{"best-60000", "  best fit", Op::bestFree, Keys::most},
    Row{"sparse-60000", "  sparse", Op::sparseFree, Keys::most},
    Row{"largest-60000", "largest free, 60,000 children", Op::largestFree, Keys::most},
    Row{"taken-60000", "taken, 60,000 children", Op::taken, Keys::most},
    Row{"address", "next address, 60,000 random", Op::freeAddress, Keys::hosts},
    Row{"address-low", "  30,000 from ::1, 30,000 random", Op::freeAddress, Keys::lowHosts},
    Row{"allocate", "allocate 65,536 /64 until full", Op::allocate, Keys::empty},
};

struct Goal {
  std::string_view row;
  std::string_view dataSet;
  double atMost;
};

constexpr std::array kGoals = {
    Goal{"longest", "reg10m", 360}, Goal{"longest", "reg1m", 130},   Goal{"longest", "bgp", 40},
    Goal{"bulk", "reg10m", 130},    Goal{"bulk", "reg1m", 62},       Goal{"exact", "reg10m", 320},
    Goal{"chain", "reg10m", 375},   Goal{"subtree", "reg10m", 3},    Goal{"insert", "reg10m", 490},
    Goal{"bytes", "reg10m", 40},    Goal{"resident", "reg10m", 40},  Goal{"free-256", "free", 100},
    Goal{"free-4096", "free", 100}, Goal{"free-60000", "free", 100}, Goal{"allocate", "free", 500},
};

}  // namespace

std::span<const Row> entryRows()
{
  return kEntryRows;
}

std::span<const Row> freeRows()
{
  return kFreeRows;
}

const Row* rowNamed(std::string_view name)
{
  const auto in = [name](std::span<const Row> rows) {
    const auto it =
        std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.name == name; });
    return it == rows.end() ? nullptr : &*it;
  };
  const Row* row = in(kEntryRows);
  return row != nullptr ? row : in(kFreeRows);
}

std::optional<double> goalOf(std::string_view row, std::string_view dataSet)
{
  for (const Goal& goal : kGoals)
    if (goal.row == row && goal.dataSet == dataSet) return goal.atMost;
  return std::nullopt;
}

}  // namespace sextant::bench
