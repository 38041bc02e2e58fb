// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include <algorithm>
#include <array>
#include <QtGlobal>
#include <span>

namespace sextant::wording {
namespace {

struct Term {
  std::string_view word;
  const char* text;
};

/// Words that also stand as arguments of errors and findings.
constexpr std::array kSpoken{
    // What an argument of an error has to be, or belongs to.
    Term{"text", QT_TRANSLATE_NOOP("terms", "text")},
    Term{"number", QT_TRANSLATE_NOOP("terms", "a number")},
    Term{"yes-no", QT_TRANSLATE_NOOP("terms", "yes or no")},
    Term{"list", QT_TRANSLATE_NOOP("terms", "a list")},
    Term{"table", QT_TRANSLATE_NOOP("terms", "a table")},
    Term{"object", QT_TRANSLATE_NOOP("terms", "an object")},
    Term{"time", QT_TRANSLATE_NOOP("terms", "a time")},
    Term{"prefix", QT_TRANSLATE_NOOP("terms", "a prefix")},
    Term{"kind", QT_TRANSLATE_NOOP("terms", "a kind of holding")},
    Term{"status", QT_TRANSLATE_NOOP("terms", "a status")},
    Term{"scheme", QT_TRANSLATE_NOOP("terms", "scheme")},
    Term{"field", QT_TRANSLATE_NOOP("terms", "field")},
    // What a field takes.
    Term{"a date such as 2026-03-01", QT_TRANSLATE_NOOP("terms", "a date such as 2026-03-01")},
    Term{"yes or no", QT_TRANSLATE_NOOP("terms", "'yes' or 'no'")},
    Term{"an IPv6 address", QT_TRANSLATE_NOOP("terms", "an IPv6 address")},
    Term{"an IPv4 address or prefix", QT_TRANSLATE_NOOP("terms", "an IPv4 address or prefix")},
    Term{"a MAC address such as 00:53:00:12:34:56",
         QT_TRANSLATE_NOOP("terms", "a MAC address such as 00:53:00:12:34:56")},
    Term{"a VLAN number from 1 to 4094",
         QT_TRANSLATE_NOOP("terms", "a VLAN number from 1 to 4094")},
    Term{"contact or responsible", QT_TRANSLATE_NOOP("terms", "contact or responsible")},
    Term{"a date or a time such as 2026-03-01",
         QT_TRANSLATE_NOOP("terms", "a date or a time such as 2026-03-01")},
    Term{"a time after valid_from", QT_TRANSLATE_NOOP("terms", "a time after valid_from")},
    Term{"the code of a holder", QT_TRANSLATE_NOOP("terms", "the code of a holder")},
    // Kinds of holdings.
    Term{"block", QT_TRANSLATE_NOOP("terms", "block")},
    Term{"allocation", QT_TRANSLATE_NOOP("terms", "allocation")},
    Term{"reservation", QT_TRANSLATE_NOOP("terms", "reservation")},
    Term{"assignment", QT_TRANSLATE_NOOP("terms", "assignment")},
    Term{"registration", QT_TRANSLATE_NOOP("terms", "registration")},
    // Statuses.
    Term{"applied", QT_TRANSLATE_NOOP("terms", "applied")},
    Term{"approved", QT_TRANSLATE_NOOP("terms", "approved")},
    Term{"active", QT_TRANSLATE_NOOP("terms", "active")},
    Term{"suspended", QT_TRANSLATE_NOOP("terms", "suspended")},
    Term{"returning", QT_TRANSLATE_NOOP("terms", "returning")},
    Term{"quarantined", QT_TRANSLATE_NOOP("terms", "quarantined")},
    Term{"released", QT_TRANSLATE_NOOP("terms", "released")},
    Term{"rejected", QT_TRANSLATE_NOOP("terms", "rejected")},
};

/// Fields that people fill in; errors name them as scripts write them.
constexpr std::array kFields{
    Term{"document", QT_TRANSLATE_NOOP("terms", "document number")},
    Term{"purpose", QT_TRANSLATE_NOOP("terms", "purpose")},
    Term{"alloc_mode", QT_TRANSLATE_NOOP("terms", "mode of allocation")},
    Term{"alloc_object", QT_TRANSLATE_NOOP("terms", "allocated to")},
    Term{"use_mode", QT_TRANSLATE_NOOP("terms", "mode of use")},
    Term{"use_date", QT_TRANSLATE_NOOP("terms", "date of allocation")},
    Term{"gateway_ip", QT_TRANSLATE_NOOP("terms", "gateway IP address")},
    Term{"gateway_addr", QT_TRANSLATE_NOOP("terms", "gateway location")},
    Term{"app_service", QT_TRANSLATE_NOOP("terms", "kind of service")},
    Term{"use_area", QT_TRANSLATE_NOOP("terms", "area of use")},
    Term{"realloc", QT_TRANSLATE_NOOP("terms", "given on")},
    Term{"realloc_unit", QT_TRANSLATE_NOOP("terms", "given on to")},
    Term{"domain_jump", QT_TRANSLATE_NOOP("terms", "domain redirection")},
    Term{"source", QT_TRANSLATE_NOOP("terms", "source organisation")},
    Term{"source_kind", QT_TRANSLATE_NOOP("terms", "kind of source")},
    Term{"obtained", QT_TRANSLATE_NOOP("terms", "obtained on")},
    Term{"requires_filing", QT_TRANSLATE_NOOP("terms", "requires filing")},
    Term{"filer", QT_TRANSLATE_NOOP("terms", "filer")},
    Term{"gives_on", QT_TRANSLATE_NOOP("terms", "may give on")},
    Term{"remark", QT_TRANSLATE_NOOP("terms", "remark")},
    Term{"label", QT_TRANSLATE_NOOP("terms", "label")},
    Term{"vlan", QT_TRANSLATE_NOOP("terms", "VLAN")},
    Term{"vrf", QT_TRANSLATE_NOOP("terms", "VRF")},
    Term{"ipv4", QT_TRANSLATE_NOOP("terms", "IPv4 counterpart")},
    Term{"mac", QT_TRANSLATE_NOOP("terms", "MAC address")},
    Term{"duid", QT_TRANSLATE_NOOP("terms", "DUID")},
    Term{"place", QT_TRANSLATE_NOOP("terms", "place")},
    Term{"approver", QT_TRANSLATE_NOOP("terms", "approver")},
    Term{"approved_on", QT_TRANSLATE_NOOP("terms", "approved on")},
    Term{"org_name", QT_TRANSLATE_NOOP("terms", "unit name")},
    Term{"org_nature", QT_TRANSLATE_NOOP("terms", "nature of the unit")},
    Term{"org_class", QT_TRANSLATE_NOOP("terms", "class of the unit")},
    Term{"licence_no", QT_TRANSLATE_NOOP("terms", "licence number")},
    Term{"org_level", QT_TRANSLATE_NOOP("terms", "administrative level")},
    Term{"org_industry", QT_TRANSLATE_NOOP("terms", "industry")},
    Term{"prov", QT_TRANSLATE_NOOP("terms", "province")},
    Term{"city", QT_TRANSLATE_NOOP("terms", "city")},
    Term{"county", QT_TRANSLATE_NOOP("terms", "county")},
    Term{"org_address", QT_TRANSLATE_NOOP("terms", "address of the unit")},
    Term{"cert_type", QT_TRANSLATE_NOOP("terms", "kind of certificate")},
    Term{"cert_no", QT_TRANSLATE_NOOP("terms", "certificate number")},
    Term{"belonging", QT_TRANSLATE_NOOP("terms", "belongs to")},
    Term{"access", QT_TRANSLATE_NOOP("terms", "access category")},
    Term{"contact_name", QT_TRANSLATE_NOOP("terms", "contact")},
    Term{"contact_phone", QT_TRANSLATE_NOOP("terms", "contact's phone")},
    Term{"contact_email", QT_TRANSLATE_NOOP("terms", "contact's e-mail")},
    Term{"role", QT_TRANSLATE_NOOP("terms", "role of the contact")},
};

/// The text of `word` among `terms`, null where there is none.
const char* textOf(std::span<const Term> terms, std::string_view word)
{
  const auto found = std::ranges::find(terms, word, &Term::word);
  return found == terms.end() ? nullptr : found->text;
}

QString termFor(const Words& words, std::span<const Term> terms, std::string_view word)
{
  if (const char* text = textOf(terms, word)) return words.text("terms", text);
  return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

}  // namespace

std::vector<std::string> Words::spoken(std::vector<std::string> args, std::string_view sentence,
                                       std::string_view typed) const
{
  for (std::size_t i = 0; i < args.size(); ++i) {
    std::string& arg = args[i];
    const std::string quoted = "'%" + std::to_string(i + 1) + '\'';
    if (arg == typed || sentence.find(quoted) != std::string_view::npos) continue;
    if (const char* term = textOf(kSpoken, arg)) arg = text("terms", term).toStdString();
  }
  return args;
}

QString Words::word(model::Kind kind) const
{
  return termFor(*this, kSpoken, model::toString(kind));
}

QString Words::word(model::Status status) const
{
  return termFor(*this, kSpoken, model::toString(status));
}

QString Words::word(model::Status status, model::Kind of) const
{
  const bool kept = of == model::Kind::reservation && status == model::Status::active;
  return kept ? text("terms", QT_TRANSLATE_NOOP("terms", "in force")) : word(status);
}

QString Words::heading(const model::FieldDef& field) const
{
  return termFor(*this, kFields, field.name);
}

}  // namespace sextant::wording
