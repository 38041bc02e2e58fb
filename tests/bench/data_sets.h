// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix_index.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sextant::bench {

/// A generator whose numbers are the same everywhere (SplitMix64), unlike those of <random>'s
/// distributions.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : m_state(seed) {}
  std::uint64_t next();
  /// 0 … count - 1; count >= 1.
  std::uint64_t below(std::uint64_t count) { return next() % count; }
  /// 0 <= x < 1.
  double share() { return static_cast<double>(next() >> 11) * 0x1p-53; }

 private:
  std::uint64_t m_state;
};

/// Entries sorted, each prefix once; the handle of an entry is its place.
struct DataSet {
  std::string name;
  std::vector<net::IndexEntry> entries;
};

/// How a synthetic register under 240e::/20 is made: children of a prefix stand in sequence, every
/// tenth place is left out by chance; 60 % of hosts count up from ::1 (with such holes), 40 % have
/// a random interface id. A /56 has 1 … 2·`subnets` - 1 subnets and a /64 0 … 2·`hosts` hosts,
/// each number as likely.
struct RegisterShape {
  std::uint64_t seed = 1;
  unsigned provinces = 31;  ///< /32 in the /20
  unsigned cities = 11;     ///< /40 in each
  unsigned counties = 9;    ///< /48 in each
  unsigned sites = 39;      ///< /56 in each
  double subnets = 3.1;     ///< /64 in each, on average
  double hosts = 1.35;      ///< in each, on average
};

DataSet syntheticRegister(std::string name, const RegisterShape& shape);

/// By name: `bgp` (the Internet table of tests/data), `reg100k`, `reg1m`, `reg10m`; ends the
/// program where there is no such.
DataSet dataSet(const std::string& name);

}  // namespace sextant::bench
