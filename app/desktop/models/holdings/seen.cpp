// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/seen.h"

namespace sextant::desktop {

registry::HoldingView seenIn(const registry::HoldingsView& view,
                             const registry::IndexedHolding& one)
{
  registry::HoldingView out;
  model::Holding& holding = out.holding;
  holding.version = one.version;
  holding.prefix = one.prefix;
  holding.kind = one.kind;
  holding.status = one.status;
  holding.holder = one.holder;
  holding.member = one.member;
  holding.zone = view.zoneName(one.zone);
  holding.valid = one.valid;
  return out;
}

registry::Branch seenIn(const registry::HoldingsView& view, const registry::IndexedHolding& one,
                        Instant now)
{
  registry::Branch out;
  out.view = seenIn(view, one);
  const net::IndexTaken taken = view.taken(one.prefix, now);
  out.inside = taken.entries;
  out.taken = taken.addresses;
  return out;
}

}  // namespace sextant::desktop
