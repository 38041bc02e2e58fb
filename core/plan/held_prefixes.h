// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix.h"

#include <span>
#include <vector>

namespace sextant::plan {

/// Prefixes that are held, nested ones among them, in address order once sorted.
class HeldPrefixes {
 public:
  void add(net::Prefix prefix) { m_prefixes.push_back(prefix); }
  void sort();
  [[nodiscard]] std::span<const net::Prefix> all() const { return m_prefixes; }
  /// Once sorted: those within `prefix`, itself included.
  [[nodiscard]] std::span<const net::Prefix> within(net::Prefix prefix) const;
  [[nodiscard]] bool has(net::Prefix prefix) const;
  /// Once sorted: the shortest length to which `prefix` can be widened without meeting one that it
  /// does not hold. 0 when it meets none.
  [[nodiscard]] int growthLimit(net::Prefix prefix) const;

 private:
  std::vector<net::Prefix> m_prefixes;
};

}  // namespace sextant::plan
