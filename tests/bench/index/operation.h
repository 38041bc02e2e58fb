// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sextant::bench {

/// What is asked of an engine, and over which keys.
enum class Op {
  longest,      ///< each key chosen by the answer before
  bulk,         ///< the same, keys known beforehand
  exact,        ///< in turn, as `longest`
  chain,        ///< every entry that covers an address, in turn
  subtree,      ///< per item, entry by entry
  subtreeList,  ///< per item, as lists
  children,     ///< per item
  erase,
  insert,
  eraseShown,  ///< with a view after each change
  insertShown,
  held,  ///< bytes per prefix while a view is held and 1 % of the entries change
  firstFree,
  sparseFree,
  bestFree,
  largestFree,
  taken,
  freeAddress,
  allocate
};

/// How keys are drawn: uniformly over the entries, by Zipf's law (s = 1), or close to an entry and
/// outside it; for free space: the parents with so many children.
enum class Keys { uniform, zipf, near, few, many, most, hosts, lowHosts, empty };

/// One row of the table.
struct Row {
  std::string_view name;  ///< for options and for the protocol of remote engines
  std::string_view title;
  Op op;
  Keys keys;
  std::string_view unit = "ns";
};

/// Rows measured on registers and on the Internet table, and those of free space.
std::span<const Row> entryRows();
std::span<const Row> freeRows();
const Row* rowNamed(std::string_view name);

/// What PERFORMANCE wants of a row at most, in its unit.
std::optional<double> goalOf(std::string_view row, std::string_view dataSet);

}  // namespace sextant::bench
