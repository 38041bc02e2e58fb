// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/holding.h"

#include <functional>
#include <optional>
#include <vector>

namespace sextant::store {

/// What to do after a holding seen on a walk: go on inside it, pass over all that is inside, or
/// end.
enum class Walk { inside, past, stop };

/// What checks and questions ask about prefixes. Answered by SQL probes (StoredHoldings) or by an
/// index in memory (registry::IndexedHoldings); one conformance test runs on both. Only beliefs
/// whose periods meet `during` are told.
class Holdings {
 public:
  using Visitor = std::function<Walk(const model::Holding&)>;

  Holdings() = default;
  Holdings(const Holdings&) = delete;
  Holdings& operator=(const Holdings&) = delete;
  virtual ~Holdings() = default;

  /// Those that cover `prefix`, an equal one included: widest first, then by time.
  [[nodiscard]] virtual Result<std::vector<model::Holding>> covering(net::Prefix prefix,
                                                                     Period during) const = 0;
  /// Those strictly inside `prefix`, in prefix order, then by time; behind `after` where given.
  [[nodiscard]] virtual Result<> inside(net::Prefix prefix, Period during, const Visitor& visit,
                                        std::optional<net::Prefix> after = {}) const = 0;
};

/// The sorted disjoint prefixes that holdings take directly inside `parent`.
Result<std::vector<net::Prefix>> takenInside(const Holdings& holdings, net::Prefix parent,
                                             Period during);

}  // namespace sextant::store
