// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/plans/comparison.h"

#include <algorithm>

namespace sextant::desktop {

std::uint64_t Comparison::count(plan::Change change) const
{
  const auto found = std::ranges::count(differences, change, &plan::Difference::change);
  return static_cast<std::uint64_t>(found);
}

Result<Comparison> comparePlans(const registry::Registry& registry, const std::string& a,
                                const std::string& b, base::Progress& progress)
{
  Comparison out;
  TRY(out.a, openDraft(registry, a));
  if (progress.cancelled()) return fail(base::kCancelled);
  TRY(out.b, openDraft(registry, b));
  if (progress.cancelled()) return fail(base::kCancelled);
  out.differences = plan::compare(*out.a.draft, *out.b.draft);
  const auto onlyOrOther = std::ranges::count_if(
      out.differences, [](const plan::Difference& one) { return one.a.has_value(); });
  out.same = out.a.draft->placements.size() - static_cast<std::uint64_t>(onlyOrOther);
  return out;
}

}  // namespace sextant::desktop
