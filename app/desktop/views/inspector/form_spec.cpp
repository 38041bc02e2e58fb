// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/form_spec.h"

#include "desktop/views/inspector/plain_words.h"

#include <array>
#include <QCoreApplication>

namespace sextant::desktop {
namespace {

using Key = std::string_view;
using Where = FormSpec::Where;
using Whose = FormSpec::Whose;

constexpr std::array kBlockFields = {Key("source"), Key("obtained"), Key("document")};
constexpr std::array kHolderFields = {Key("code"), Key("org_name"), Key("org_nature")};
constexpr std::array kContactFields = {Key("role"), Key("contact_name"), Key("contact_phone"),
                                       Key("contact_email")};
constexpr std::array kReserveFields = {Key("remark"), Key("valid_to")};
constexpr std::array kAllocateFields = {Key("purpose"), Key("document")};
constexpr std::array kAssignFields = {Key("purpose"), Key("use_date"), Key("document")};
constexpr std::array kRegisterFields = {Key("label"), Key("purpose")};
constexpr std::array kSetFields = {Key("status"), Key("label"), Key("purpose"), Key("valid_to")};
constexpr std::array kReleaseFields = {Key("from")};

struct OwnLabel {
  Key key;
  const char* text;
};
constexpr std::array kOwnLabels = {
    OwnLabel{"code", QT_TRANSLATE_NOOP("Inspector", "Code")},
    OwnLabel{"status", QT_TRANSLATE_NOOP("Inspector", "Status")},
    OwnLabel{"valid_from", QT_TRANSLATE_NOOP("Inspector", "In force from")},
    OwnLabel{"valid_to", QT_TRANSLATE_NOOP("Inspector", "In force until (last day)")},
    OwnLabel{"from", QT_TRANSLATE_NOOP("Inspector", "From when on")},
    OwnLabel{"label", QT_TRANSLATE_NOOP("Inspector", "Name")},
    OwnLabel{"role", QT_TRANSLATE_NOOP("Inspector", "Role")},
    OwnLabel{"contact_name", QT_TRANSLATE_NOOP("Inspector", "Contact's name")},
};

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Inspector)
};

QString text(const char* source)
{
  return QCoreApplication::translate("Inspector", source);
}

FormSpec blockSpec()
{
  FormSpec out;
  out.title = Texts::tr("Add a block");
  out.explanation = Texts::tr("Address space that was given to you, to plan and to give on.");
  out.save = Texts::tr("Add the block");
  out.done = Texts::tr("Block %1 recorded");
  out.what = "block";
  out.where = Where::typed;
  out.whose = Whose::optional;
  out.first = kBlockFields;
  return out;
}

FormSpec holderSpec()
{
  FormSpec out;
  out.title = Texts::tr("Holder");
  out.explanation = Texts::tr("A unit that holds prefixes. A known code changes that holder.");
  out.save = Texts::tr("Save the holder");
  out.done = Texts::tr("Holder %1 recorded");
  out.what = "holder";
  out.first = kHolderFields;
  out.of = model::FieldOf::holder;
  return out;
}

FormSpec contactSpec()
{
  FormSpec out;
  out.title = Texts::tr("Contact");
  out.explanation = Texts::tr("Who answers for a holder. Shown masked everywhere.");
  out.save = Texts::tr("Save the contact");
  out.done = Texts::tr("Contact of %1 recorded");
  out.what = "contact";
  out.whose = Whose::needed;
  out.first = kContactFields;
  out.hasMore = false;
  return out;
}

FormSpec givingSpec(model::Kind kind, std::string what)
{
  FormSpec out;
  out.what = std::move(what);
  out.where = Where::chosen;
  out.whose = Whose::optional;
  out.mayCreateHolder = true;
  out.gives = kind;
  return out;
}

FormSpec reserveSpec()
{
  FormSpec out = givingSpec(model::Kind::reservation, "reserve");
  out.title = Texts::tr("Reserve a prefix");
  out.explanation = Texts::tr("Sets a prefix aside for somebody or for a reason.");
  out.save = Texts::tr("Reserve");
  out.done = Texts::tr("%1 reserved");
  out.first = kReserveFields;
  return out;
}

FormSpec allocateSpec()
{
  FormSpec out = givingSpec(model::Kind::allocation, "allocate");
  out.title = Texts::tr("Allocate a prefix");
  out.explanation = Texts::tr("Gives a prefix to a lower level, which gives on from it.");
  out.save = Texts::tr("Allocate");
  out.done = Texts::tr("%1 allocated");
  out.first = kAllocateFields;
  return out;
}

FormSpec assignSpec()
{
  FormSpec out = givingSpec(model::Kind::assignment, "assign");
  out.title = Texts::tr("Assign a prefix");
  out.explanation = Texts::tr("Gives a prefix to a unit for its own use.");
  out.save = Texts::tr("Assign");
  out.done = Texts::tr("%1 assigned");
  out.whose = Whose::needed;
  out.first = kAssignFields;
  return out;
}

FormSpec registerSpec()
{
  FormSpec out = givingSpec(model::Kind::registration, "register");
  out.title = Texts::tr("Register a subnet or host");
  out.explanation =
      Texts::tr("Records what is in real use. Unsaid, the holder is the one around it.");
  out.save = Texts::tr("Register");
  out.done = Texts::tr("%1 registered");
  out.whoseLast = true;
  out.first = kRegisterFields;
  return out;
}

FormSpec setSpec()
{
  FormSpec out;
  out.title = Texts::tr("Edit");
  out.explanation = Texts::tr("Changes what is recorded; what was so before stays on record.");
  out.save = Texts::tr("Save the change");
  out.done = Texts::tr("%1 changed");
  out.what = "set";
  out.where = Where::fixed;
  out.whose = Whose::optional;
  out.first = kSetFields;
  return out;
}

FormSpec releaseSpec()
{
  FormSpec out;
  out.title = Texts::tr("Release");
  out.explanation = Texts::tr("Ends the holding. The record of it stays.");
  out.save = Texts::tr("Release");
  out.done = Texts::tr("%1 released");
  out.what = "release";
  out.where = Where::fixed;
  out.whyNeeded = true;
  out.first = kReleaseFields;
  out.hasMore = false;
  return out;
}

}  // namespace

FormSpec formSpec(FormKind kind)
{
  switch (kind) {
    case FormKind::block:
      return blockSpec();
    case FormKind::holder:
      return holderSpec();
    case FormKind::contact:
      return contactSpec();
    case FormKind::reserve:
      return reserveSpec();
    case FormKind::allocate:
      return allocateSpec();
    case FormKind::assign:
      return assignSpec();
    case FormKind::registration:
      return registerSpec();
    case FormKind::set:
      return setSpec();
    case FormKind::release:
      break;
  }
  return releaseSpec();
}

QString fieldLabel(std::string_view key, const wording::Words& words)
{
  for (const OwnLabel& own : kOwnLabels) {
    if (own.key == key) return text(own.text);
  }
  for (const model::FieldDef& field : model::fields()) {
    if (field.name == key) return capital(words.heading(field));
  }
  return plain(key);
}

}  // namespace sextant::desktop
