// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/form_context.h"

namespace sextant::desktop {
namespace {

/// A prefix given as a place to look in is its own parent; else what stands around it is.
const registry::HoldingView* parentOf(const FormRequest& request, const PlaceFacts& place)
{
  if (request.parent) return place.held() ? &place.own() : place.around();
  return place.around();
}

}  // namespace

Result<FormContext> contextOf(const registry::Registry& registry, const FormRequest& request)
{
  FormContext out;
  out.today = base::toDate(registry.now());
  if (!request.holder.isEmpty()) {
    TRY(out.holder, registry.holder(request.holder.toStdString(), {registry.now(), {}}));
  }
  const auto prefix = request.prefix ? request.prefix : request.parent;
  if (!prefix) return out;
  TRY(out.place, factsOf(registry, {*prefix, false}));
  if (const auto* parent = parentOf(request, *out.place)) {
    out.parent = parent->holding.prefix;
    out.holderAround = parent->holderCode;
  }
  // Free space is looked into itself.
  if (request.parent && !out.place->held()) out.parent = request.parent;
  if (request.kind != FormKind::release) return out;
  registry::Filter inside;
  inside.under = *prefix;
  inside.limit = 1000;
  TRY_DO(registry.list(inside, {registry.now(), {}}, [&](const registry::HoldingView& view) {
    if (view.holding.prefix != *prefix) ++out.inside;
    return true;
  }));
  return out;
}

}  // namespace sextant::desktop
