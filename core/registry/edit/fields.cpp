// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/edit/fields.h"

#include "net/interface_id.h"
#include "net/prefix.h"
#include "registry/codes.h"

#include <algorithm>
#include <array>
#include <vector>

namespace sextant::registry {
namespace {

using model::Facts;
using model::FieldOf;

bool isDate(std::string_view text)
{
  return base::parseInstant(text, base::DateMeans::firstInstant).has_value();
}

bool isYesNo(std::string_view text)
{
  return text == "yes" || text == "no";
}

bool isAddress(std::string_view text)
{
  const auto prefix = net::parseTyped(text);
  return prefix && prefix->length() == net::Address::kBits;
}

bool isRole(std::string_view text)
{
  return text == "contact" || text == "responsible";
}

/// A number must be a VLAN's (IEEE 802.1Q: 1 to 4094); names and lists are left as they are.
bool isVlan(std::string_view text)
{
  const bool number = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
  if (!number) return true;
  return text.size() <= 4 && std::stoi(std::string(text)) >= 1 &&
         std::stoi(std::string(text)) <= 4094;
}

bool isMac(std::string_view text)
{
  return net::parseMac(text).has_value();
}

/// Dotted quad, with a length or without.
bool isIpv4(std::string_view text)
{
  const auto slash = std::min(text.find('/'), text.size());
  const std::string mapped = "::ffff:" + std::string(text.substr(0, slash));
  const bool address = mapped.find('.') != std::string::npos && net::parseAddress(mapped);
  if (!address || slash == text.size()) return address;
  const std::string_view length = text.substr(slash + 1);
  return !length.empty() && length.size() <= 2 &&
         length.find_first_not_of("0123456789") == std::string_view::npos &&
         std::stoi(std::string(length)) <= 32;
}

struct Form {
  std::string_view field;
  bool (*accepts)(std::string_view);
  std::string_view takes;
};

constexpr std::array kForms = {
    Form{"use_date", isDate, "a date such as 2026-03-01"},
    Form{"obtained", isDate, "a date such as 2026-03-01"},
    Form{"approved_on", isDate, "a date such as 2026-03-01"},
    Form{"requires_filing", isYesNo, "yes or no"},
    Form{"gives_on", isYesNo, "yes or no"},
    Form{"realloc", isYesNo, "yes or no"},
    Form{"gateway_ip", isAddress, "an IPv6 address"},
    Form{"ipv4", isIpv4, "an IPv4 address or prefix"},
    Form{"mac", isMac, "a MAC address such as 00:53:00:12:34:56"},
    Form{"vlan", isVlan, "a VLAN number from 1 to 4094"},
    Form{"role", isRole, "contact or responsible"},
};

Error badValue(std::string_view field, std::string_view value, std::string_view takes)
{
  Error error{kBadValue,
              {std::string(field), std::string(value), std::string(takes)},
              std::string(value),
              {},
              {}};
  return error;
}

std::optional<Error> formError(std::string_view field, std::string_view value)
{
  const auto form = std::ranges::find(kForms, field, &Form::field);
  if (value.empty() || form == kForms.end() || form->accepts(value)) return std::nullopt;
  return badValue(field, value, form->takes);
}

std::string namesOf(std::initializer_list<FieldOf> groups)
{
  std::string out;
  for (const FieldOf of : groups) {
    for (const model::FieldDef& field : model::fields(of)) {
      out += (out.empty() ? "" : ", ") + std::string(field.name);
    }
  }
  return out;
}

Error unknownField(std::string_view name, std::string_view what, std::string known)
{
  return {kUnknownField,
          {std::string(name), std::string(what), std::move(known)},
          std::string(name),
          {},
          {}};
}

std::optional<Error> sortTime(std::optional<Instant>& into, const std::string& name,
                              const std::string& value, base::DateMeans means)
{
  const auto instant = base::parseInstant(value, means);
  if (!instant) return badValue(name, value, "a date or a time such as 2026-03-01");
  into = *instant;
  return std::nullopt;
}

std::optional<Error> sortOwn(GivenFields& out, const std::string& name, const std::string& value)
{
  if (name == "holder") {
    out.holderName = value;
    return std::nullopt;
  }
  if (name == "status") {
    out.status = model::statusFrom(value);
    if (out.status && *out.status != model::Status::released) return std::nullopt;
    return badValue(name, value,
                    "applied, approved, active, suspended, returning, quarantined or rejected");
  }
  if (name == "valid_from") {
    return sortTime(out.validFrom, name, value, base::DateMeans::firstInstant);
  }
  if (value.empty()) {
    out.validTo = base::kForEver;
    return std::nullopt;
  }
  auto error = sortTime(out.validTo, name, value, base::DateMeans::lastInstant);
  // The period is half open: a date named as the last is still inside.
  if (!error && value.size() == 10) out.validTo->us += 1;
  return error;
}

/// Sorts one field in; an error where it cannot be.
std::optional<Error> sortOne(GivenFields& out, const std::string& name, const std::string& value)
{
  constexpr std::array kOwn = {"holder", "status", "valid_from", "valid_to"};
  if (std::ranges::find(kOwn, name) != kOwn.end()) return sortOwn(out, name, value);
  const std::array<std::pair<FieldOf, Facts*>, 3> groups = {{{FieldOf::holding, &out.holding},
                                                             {FieldOf::holder, &out.holder},
                                                             {FieldOf::contact, &out.contact}}};
  for (const auto& [of, facts] : groups) {
    if (model::findField(of, name) == nullptr) continue;
    facts->insert_or_assign(name, value);
    return formError(name, value);
  }
  return unknownField(name, "holding",
                      namesOf({FieldOf::holding, FieldOf::holder, FieldOf::contact}) +
                          ", holder, status, valid_from, valid_to");
}

}  // namespace

Result<GivenFields> sortFields(const Facts& facts)
{
  GivenFields out;
  std::vector<Error> errors;
  for (const auto& [name, value] : facts) {
    if (auto error = sortOne(out, name, value)) errors.push_back(std::move(*error));
  }
  if (out.validFrom && out.validTo && *out.validTo <= *out.validFrom)
    errors.push_back(
        badValue("valid_to", facts.find("valid_to")->second, "a time after valid_from"));
  if (!errors.empty()) return fail(base::allOf(std::move(errors)));
  return out;
}

Result<> checkFields(const Facts& facts, FieldOf of)
{
  std::vector<Error> errors;
  for (const auto& [name, value] : facts) {
    if (model::findField(of, name) == nullptr) {
      errors.push_back(
          unknownField(name, of == FieldOf::holder ? "holder" : "contact", namesOf({of})));
    } else if (auto error = formError(name, value)) {
      errors.push_back(std::move(*error));
    }
  }
  if (!errors.empty()) return fail(base::allOf(std::move(errors)));
  return {};
}

bool merge(Facts& into, const Facts& given)
{
  bool changed = false;
  for (const auto& [name, value] : given) {
    if (value.empty()) {
      changed = into.erase(name) > 0 || changed;
    } else if (auto [place, fresh] = into.try_emplace(name, value); !fresh) {
      changed = changed || place->second != value;
      place->second = value;
    } else {
      changed = true;
    }
  }
  return changed;
}

Instant beginOf(const GivenFields& fields, Instant now)
{
  if (fields.validFrom) return *fields.validFrom;
  const auto date =
      base::parseInstant(model::valueOf(fields.holding, "use_date"), base::DateMeans::firstInstant);
  return date.value_or(now);
}

}  // namespace sextant::registry
