// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"
#include "net/uint128.h"

#include <map>
#include <string>
#include <vector>

namespace sextant::filing {

/// How much of each prefix is held by those directly inside it. Prefixes are added in address
/// order, the wider first, and are disjoint or nested.
class UsedInside {
 public:
  void add(net::Prefix prefix);
  /// After the last: before it, what is asked for may be missing.
  void finish();
  /// 0 where nothing stands inside.
  [[nodiscard]] net::Count of(net::Prefix prefix) const;

 private:
  struct Open {
    net::Prefix prefix;
    net::Count used;
  };
  void closeTop();

  std::vector<Open> m_open;
  std::map<net::Prefix, net::Count> m_used;  ///< only of those with something inside
};

/// All addresses of a prefix.
net::Count sizeOf(net::Prefix prefix);
/// `part` of `whole` in percent with two places, half up; "<0.01%" where that would read as none.
std::string percent(const net::Count& part, const net::Count& whole);

}  // namespace sextant::filing
