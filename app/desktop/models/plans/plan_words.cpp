// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/plans/plan_words.h"

#include "desktop/look/address_form.h"
#include "plan/scheme_shape.h"

#include <QCoreApplication>

namespace sextant::desktop {
namespace {

QString chosen(const wording::Words& words, const std::string& english, const std::string& chinese)
{
  const bool useChinese = words.language() == wording::Language::zh && !chinese.empty();
  return QString::fromStdString(useChinese ? chinese : english);
}

QString chosen(const wording::Words& words, const std::string& english, const std::string& chinese,
               const std::string& name)
{
  const QString title = chosen(words, english, chinese);
  return title.isEmpty() ? QString::fromStdString(name) : title;
}

/// Values that members of the level can be given.
std::uint64_t roomOf(const model::SchemeField& field)
{
  std::uint64_t room = plan::mostOf(field) + 1 - field.reserved.size();
  if (field.own && !plan::isReserved(field, *field.own)) --room;
  return room;
}

}  // namespace

QLocale localeOf(const wording::Words& words)
{
  return words.language() == wording::Language::zh ? QLocale(QLocale::Chinese, QLocale::China)
                                                   : QLocale(QLocale::English);
}

QString numberText(const wording::Words& words, std::uint64_t number)
{
  return localeOf(words).toString(static_cast<qulonglong>(number));
}

QString countText(const wording::Words& words, const net::Count& count)
{
  if (count < net::Count(1'000'000'000'000ULL)) {
    return numberText(words, static_cast<std::uint64_t>(count));
  }
  int power = 0;
  while (net::powerOfTwo(power + 1) <= count) ++power;
  const QString exact = count == net::powerOfTwo(power) ? QString() : QStringLiteral("≈ ");
  return exact % QStringLiteral("2^%1").arg(power);
}

QString titleOf(const wording::Words& words, const model::Scheme& scheme)
{
  return chosen(words, scheme.title, scheme.titleZh, scheme.name);
}

QString titleOf(const wording::Words& words, const model::SchemeField& field)
{
  return chosen(words, field.title, field.titleZh, field.name);
}

QString zoneTitle(const wording::Words& words, const model::Scheme& scheme, const std::string& zone)
{
  if (zone.empty()) return QStringLiteral("–");
  for (const model::SchemeField& field : scheme.fields) {
    if (field.role != model::FieldRole::zone) continue;
    if (const model::CodedValue* value = plan::findCode(field, zone)) {
      return chosen(words, value->name, value->nameZh, zone);
    }
  }
  return QString::fromStdString(zone);
}

QString levelTitle(const wording::Words& words, const model::Scheme& scheme,
                   const std::string& level)
{
  if (level.empty()) return QCoreApplication::translate("plans", "Block");
  const std::size_t at = plan::fieldNamed(scheme, level);
  return at == model::Scheme::npos ? QString::fromStdString(level)
                                   : titleOf(words, scheme.fields[at]);
}

int levelIndex(const model::Scheme& scheme, const std::string& level)
{
  const std::size_t at = plan::fieldNamed(scheme, level);
  return at == model::Scheme::npos ? 0 : static_cast<int>(at) + 1;
}

QString roomText(const wording::Words& words, const model::Scheme& scheme)
{
  QStringList parts;
  for (const model::SchemeField& field : scheme.fields) {
    if (field.role != model::FieldRole::level) continue;
    //: A level and how many there is room for: "City 14"
    parts << QCoreApplication::translate("plans", "%1 %2")
                 .arg(titleOf(words, field), numberText(words, roomOf(field)));
  }
  return parts.join(QStringLiteral(" › "));
}

QString shareText(const wording::Words& words, const model::Scheme& scheme)
{
  const std::size_t last = scheme.lastLevel();
  if (last == model::Scheme::npos) return {};
  const QString level = titleOf(words, scheme.fields[last]);
  const QString length = QString::number(scheme.lengthAfter(last));
  return plan::zoneAbove(scheme) == model::Scheme::npos
             ? QCoreApplication::translate("plans", "%1: one /%2 each.").arg(level, length)
             : QCoreApplication::translate("plans", "%1: a /%2 in each of its zones.")
                   .arg(level, length);
}

std::vector<std::string> zonesOf(const model::Scheme& scheme)
{
  std::vector<std::string> names;
  const std::size_t at = plan::zoneAbove(scheme);
  if (at == model::Scheme::npos) return names;
  for (const model::CodedValue& value : scheme.fields[at].values) names.push_back(value.code);
  return names;
}

QString blocksText(const std::vector<model::PlannedBlock>& blocks)
{
  QStringList parts;
  for (const model::PlannedBlock& block : blocks) parts << compressed(block.prefix);
  return parts.join(QCoreApplication::translate("plans", ", "));
}

}  // namespace sextant::desktop
