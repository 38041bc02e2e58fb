// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace sextant::bench {

/// The median of how many seconds `count` calls take, at least one.
template <typename Work>
double medianSeconds(int count, const Work& work)
{
  std::vector<double> took;
  for (int i = 0; i < count; ++i) {
    const auto start = std::chrono::steady_clock::now();
    work();
    took.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  }
  const auto middle = took.begin() + static_cast<std::ptrdiff_t>(took.size() / 2);
  std::ranges::nth_element(took, middle);
  return *middle;
}

/// Seconds that SQLite alone takes to go through what an index needs of a register file: the
/// columns of every current belief, in the order they are stored.
double bareScan(const std::string& path);

/// Adds what one change adds at the least, a holding and an entry of the journal, in a transaction
/// of its own. The file is one that writeBareRows made.
class BareChanges {
 public:
  explicit BareChanges(const std::string& path);
  void commitOne();

 private:
  SQLite::Database m_database;
  SQLite::Statement m_holding;
  SQLite::Statement m_entry;
  std::uint64_t m_place = 0;
};

}  // namespace sextant::bench
