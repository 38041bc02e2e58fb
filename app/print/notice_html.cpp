// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/embedded.h"
#include "print/codes.h"
#include "print/form.h"
#include "print/notice.h"
#include "wording/words.h"

#include <algorithm>
#include <QDateTime>
#include <QFile>

namespace sextant::embedded {
base::EmbeddedFiles print();
}

namespace sextant::print {
namespace {

constexpr std::string_view kForm = "print/notice.html";

QString q(std::string_view text)
{
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString shown(bool yes)
{
  return yes ? QStringLiteral("1") : QString();
}

QString dayOf(Instant instant)
{
  return QDateTime::fromMSecsSinceEpoch(instant.us / 1000).toString(QStringLiteral("yyyy年M月d日"));
}

FormValues valuesOf(const NoticePrefix& one)
{
  const net::Prefix prefix = one.prefix;
  return {{{QStringLiteral("prefix"), q(net::toString(prefix))},
           {QStringLiteral("full"),
            q(net::toExpanded(prefix.address())) + u'/' + QString::number(prefix.length())},
           {QStringLiteral("first"), q(net::toString(prefix.first()))},
           {QStringLiteral("last"), q(net::toString(prefix.last()))},
           {QStringLiteral("zone"), q(one.zone)},
           {QStringLiteral("networks"), q(one.usable)}},
          {}};
}

FormValues valuesOf(const Person& person)
{
  const bool responsible = person.role == "responsible";
  return {
      {{QStringLiteral("role"), responsible ? QStringLiteral("责任人") : QStringLiteral("联系人")},
       {QStringLiteral("name"), q(person.name)},
       {QStringLiteral("phone"), q(person.phone)},
       {QStringLiteral("email"), q(person.email)}},
      {}};
}

/// The fields of the holding and of its holder, by their names; blank where nobody said them.
void addFacts(const model::Facts& facts, FormValues& values)
{
  for (const model::FieldDef& field : model::fields()) {
    if (field.of != model::FieldOf::contact)
      values.texts[q(field.name)] = q(model::valueOf(facts, field.name));
  }
}

void addKind(const Notice& notice, FormValues& values)
{
  const wording::Words chinese(wording::Language::zh);
  values.texts[QStringLiteral("kind")] = chinese.word(notice.kind);
  values.texts[QStringLiteral("status")] = chinese.word(notice.status);
  for (const auto kind : {model::Kind::block, model::Kind::allocation, model::Kind::reservation,
                          model::Kind::assignment, model::Kind::registration}) {
    values.texts[QStringLiteral("is_") + q(model::toString(kind))] = shown(notice.kind == kind);
  }
}

void addProof(const Notice& notice, FormValues& values)
{
  const std::size_t cut = notice.anchor.rfind(':') + 1;
  values.texts[QStringLiteral("register")] = q(notice.registerName);
  values.texts[QStringLiteral("made")] = dayOf(notice.made);
  values.texts[QStringLiteral("entry")] = QString::number(notice.entry);
  values.texts[QStringLiteral("anchor")] = q(notice.anchor);
  values.texts[QStringLiteral("anchor_start")] = q(notice.anchor.substr(0, cut));
  values.texts[QStringLiteral("anchor_hash")] = q(notice.anchor.substr(cut));
}

FormValues valuesOf(const Notice& notice, wording::Language language)
{
  FormValues values;
  addFacts(notice.facts, values);
  addKind(notice, values);
  addProof(notice, values);
  auto& texts = values.texts;
  texts[QStringLiteral("holder")] = q(notice.holder);
  texts[QStringLiteral("holder_code")] = q(notice.holderCode);
  texts[QStringLiteral("giver")] = q(notice.giver);
  texts[QStringLiteral("outer")] = q(notice.outer);
  texts[QStringLiteral("plan_place")] = q(notice.place);
  texts[QStringLiteral("may_give_on")] = shown(notice.givesOn);
  texts[QStringLiteral("since")] =
      notice.since == base::kSinceEver ? QString() : dayOf(notice.since);
  texts[QStringLiteral("until")] =
      notice.until == base::kForEver ? QString() : dayOf({notice.until.us - 1});
  texts[QStringLiteral("masked")] = shown(notice.masked);
  texts[QStringLiteral("english")] = shown(language == wording::Language::en);
  auto& prefixes = values.lists[QStringLiteral("prefixes")];
  for (const NoticePrefix& one : notice.prefixes) prefixes.push_back(valuesOf(one));
  auto& people = values.lists[QStringLiteral("people")];
  for (const Person& person : notice.people) people.push_back(valuesOf(person));
  return values;
}

struct Form {
  QString text;
  QString file;
};

Result<Form> formFrom(const std::string& ownFolder)
{
  const QString own = q(ownFolder) + u'/' + QStringLiteral("notice.html");
  if (ownFolder.empty() || !QFile::exists(own)) {
    return Form{q(base::find(embedded::print(), kForm).value()), q(kForm)};
  }
  QFile file(own);
  if (!file.open(QIODevice::ReadOnly)) return fail(kCannotRead, {own.toStdString()});
  return Form{QString::fromUtf8(file.readAll()), own};
}

}  // namespace

Result<std::string> noticeHtml(const Notice& notice, const std::string& ownFolder,
                               wording::Language language)
{
  TRY(const Form form, formFrom(ownFolder));
  TRY(const QString html, fillForm(form.text, valuesOf(notice, language), form.file));
  return html.toStdString();
}

}  // namespace sextant::print
