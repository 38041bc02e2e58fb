// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/form_change.h"

#include "registry/codes.h"

namespace sextant::desktop {
namespace {

using registry::Operation;

std::string taken(model::Facts& facts, const char* key)
{
  const auto node = facts.extract(key);
  return node.empty() ? std::string() : node.mapped();
}

/// From when on: none = from now on.
Result<std::optional<Instant>> beginning(const std::string& date, const std::string& today)
{
  if (date.empty() || date == today) return std::nullopt;
  const auto instant = base::parseInstant(date, base::DateMeans::firstInstant);
  if (instant) return *instant;
  return fail(
      Error{registry::kBadValue, {"from", date, "a date such as 2026-03-01"}, date, {}, {}});
}

Result<Operation> operationOf(const FormSpec& spec, FormValues values)
{
  const std::string from = taken(values.facts, "from");
  if (values.kind == FormKind::holder) {
    std::string code = taken(values.facts, "code");
    return registry::PutHolder{std::move(code), std::move(values.facts)};
  }
  if (values.kind == FormKind::contact)
    return registry::PutContact{std::move(values.holder), std::move(values.facts)};
  TRY(const net::Prefix prefix, std::move(values.prefix));
  TRY(auto begin, beginning(from, values.today));
  if (values.kind == FormKind::release) return registry::Release{prefix, begin};
  if (spec.gives) {
    return registry::Give{
        *spec.gives, prefix, std::move(values.holder), values.createHolder, std::move(values.facts),
        false};
  }
  if (!values.holder.empty()) values.facts["holder"] = values.holder;
  if (values.kind == FormKind::block) return registry::PutBlock{prefix, std::move(values.facts)};
  if (values.correct) begin = values.began;
  return registry::Amend{prefix, std::move(values.facts), begin};
}

}  // namespace

Result<registry::Change> changeOf(const FormSpec& spec, const FormValues& values)
{
  std::string why = values.why;
  if (why.empty()) why = model::valueOf(values.facts, "document");
  TRY(auto operation, operationOf(spec, values));
  return registry::Change{spec.what, std::move(why), {std::move(operation)}};
}

}  // namespace sextant::desktop
