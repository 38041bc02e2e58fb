// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/edit/edit.h"

#include <algorithm>
#include <vector>

namespace sextant::registry {

/// Versions to close and contents to open, for one object.
template <typename Record>
struct Rewrite {
  std::vector<Record> close;
  std::vector<Record> open;
  [[nodiscard]] bool empty() const { return close.empty() && open.empty(); }
};

/// The believed versions of one object, changed from `from` on: each that reaches past it is
/// closed and opened again up to it; then `next` gives the content of what follows, called once
/// for each with its period cut to begin at `from`. Empty periods are not written.
template <typename Record, typename Next>
Rewrite<Record> changedFrom(const std::vector<Record>& believed, Instant from, const Next& next)
{
  Rewrite<Record> out;
  for (const Record& row : believed) {
    if (row.valid.to <= from) continue;
    out.close.push_back(row);
    Record before = row;
    before.valid.to = std::min(row.valid.to, from);
    if (!before.valid.empty()) out.open.push_back(std::move(before));
    Record after = row;
    after.valid.from = std::max(row.valid.from, from);
    for (Record& content : next(std::move(after))) {
      if (!content.valid.empty()) out.open.push_back(std::move(content));
    }
  }
  return out;
}

template <typename Record>
void write(Edit& edit, Rewrite<Record>& rewrite)
{
  for (const Record& row : rewrite.close) edit.close(row);
  for (Record& row : rewrite.open) edit.open(row);
}

/// The content up to its expiry, and from then on as returning; all of it where it never expires.
std::vector<model::Holding> withExpiry(model::Holding content, Instant expiry);

}  // namespace sextant::registry
