// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/field_groups.h"

#include "desktop/views/inspector/plain_words.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace sextant::desktop {
namespace {

using Name = std::string_view;

constexpr std::array kIdentity = {Name("label"), Name("purpose"), Name("place"), Name("remark")};
constexpr std::array kUse = {Name("use_date"),    Name("use_mode"),     Name("alloc_mode"),
                             Name("app_service"), Name("alloc_object"), Name("use_area"),
                             Name("gives_on")};
constexpr std::array kNetwork = {Name("vlan"), Name("gateway_ip"), Name("gateway_addr"),
                                 Name("ipv4"), Name("mac"),        Name("duid"),
                                 Name("vrf")};
constexpr std::array kFiling = {Name("requires_filing"), Name("filer"),      Name("source"),
                                Name("source_kind"),     Name("obtained"),   Name("realloc"),
                                Name("realloc_unit"),    Name("domain_jump")};
constexpr std::array kDocument = {Name("document"), Name("approver"), Name("approved_on")};

constexpr std::array kGroups = {
    FieldGroup{QT_TRANSLATE_NOOP("Inspector", "Identity"), kIdentity},
    FieldGroup{QT_TRANSLATE_NOOP("Inspector", "Use"), kUse},
    FieldGroup{QT_TRANSLATE_NOOP("Inspector", "Network"), kNetwork},
    FieldGroup{QT_TRANSLATE_NOOP("Inspector", "Filing"), kFiling},
    FieldGroup{QT_TRANSLATE_NOOP("Inspector", "Document"), kDocument},
};

constexpr std::array kYesNo = {Name("requires_filing"), Name("gives_on"), Name("realloc")};
constexpr std::array kDates = {Name("use_date"), Name("obtained"), Name("approved_on"),
                               Name("valid_from"), Name("valid_to")};

bool among(std::span<const Name> names, Name name)
{
  return std::ranges::find(names, name) != names.end();
}

/// What ships is tested to be readable; without it every value stands for itself.
const filing::CodeLists& codeLists()
{
  static const filing::CodeLists lists = filing::CodeLists::shipped().value_or(filing::CodeLists{});
  return lists;
}

}  // namespace

std::span<const FieldGroup> fieldGroups()
{
  return kGroups;
}

QString titleOf(const FieldGroup& group)
{
  return QCoreApplication::translate("Inspector", group.title);
}

const filing::CodeList* codeListOf(std::string_view field)
{
  return codeLists().find(field);
}

bool isYesNoField(std::string_view field)
{
  return among(kYesNo, field);
}

bool isDateField(std::string_view field)
{
  return among(kDates, field);
}

QString spokenValue(std::string_view field, std::string_view value)
{
  if (isYesNoField(field)) {
    if (value == "yes") return QCoreApplication::translate("Inspector", "yes");
    if (value == "no") return QCoreApplication::translate("Inspector", "no");
  }
  const filing::CodeList* list = codeListOf(field);
  const auto coded = list == nullptr ? std::vector<const filing::CodedWord*>() : list->read(value);
  QStringList words;
  for (const filing::CodedWord* word : coded) {
    if (word != nullptr) words.append(plain(word->word));
  }
  return words.isEmpty() ? plain(value) : words.join(QStringLiteral("、"));
}

}  // namespace sextant::desktop
