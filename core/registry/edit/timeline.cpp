// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/edit/timeline.h"

namespace sextant::registry {

std::vector<model::Holding> withExpiry(model::Holding content, Instant expiry)
{
  if (expiry >= content.valid.to) return {std::move(content)};
  model::Holding returning = content;
  returning.status = model::Status::returning;
  if (expiry <= content.valid.from) return {std::move(returning)};
  returning.valid.from = content.valid.to = expiry;
  return {std::move(content), std::move(returning)};
}

}  // namespace sextant::registry
