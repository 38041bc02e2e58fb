// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/filter_words.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace sextant::desktop {
namespace {

constexpr std::array kFields{
    FieldWords{FilterField::prefix, "prefix", "前缀", "address|addr|地址", false},
    FieldWords{FilterField::length, "len", "长度", "length|前缀长度", true},
    FieldWords{FilterField::unit, "unit", "单位", "name|member|名称|成员", false},
    FieldWords{FilterField::holder, "holder", "持有单位", "持有者|使用单位", false},
    FieldWords{FilterField::kind, "kind", "类型", "种类", false},
    FieldWords{FilterField::status, "status", "状态", "", false},
    FieldWords{FilterField::used, "used", "使用率", "使用|use", true},
    FieldWords{FilterField::zone, "zone", "区", "网络区", false},
    FieldWords{FilterField::since, "since", "起始", "from|起|自", true},
};

constexpr std::array kOps{OpWords{FilterOp::atLeast, ">="}, OpWords{FilterOp::atMost, "<="},
                          OpWords{FilterOp::differs, "!="}, OpWords{FilterOp::contains, "~"},
                          OpWords{FilterOp::equals, "="},   OpWords{FilterOp::less, "<"},
                          OpWords{FilterOp::more, ">"}};

bool isCalled(const FieldWords& words, const QString& name)
{
  const auto same = [&name](const QString& one) {
    return one.compare(name, Qt::CaseInsensitive) == 0;
  };
  return same(QString::fromUtf8(words.english)) || same(QString::fromUtf8(words.chinese)) ||
         std::ranges::any_of(
             QString::fromUtf8(words.aliases).split(QLatin1Char('|'), Qt::SkipEmptyParts), same);
}

const char* sentenceOf(FilterFault fault)
{
  switch (fault) {
    case FilterFault::unknownField:
      return QT_TRANSLATE_NOOP("filter", "There is no field '%1'.");
    case FilterFault::wrongOperator:
      return QT_TRANSLATE_NOOP("filter", "'%1' cannot be compared so.");
    case FilterFault::badNumber:
      return QT_TRANSLATE_NOOP("filter", "'%1' is no number.");
    case FilterFault::badKind:
      return QT_TRANSLATE_NOOP("filter", "'%1' is no kind of holding.");
    case FilterFault::badStatus:
      return QT_TRANSLATE_NOOP("filter", "'%1' is no status.");
    case FilterFault::badDate:
      return QT_TRANSLATE_NOOP("filter", "'%1' is no date such as 2026-03-01.");
    case FilterFault::badPrefix:
      return QT_TRANSLATE_NOOP("filter", "'%1' is no prefix.");
    case FilterFault::noValue:
      return QT_TRANSLATE_NOOP("filter", "Behind '%1' a value is missing.");
    case FilterFault::openQuote:
      return QT_TRANSLATE_NOOP("filter", "The quotation mark at %1 is not closed.");
  }
  return "%1";
}

}  // namespace

std::span<const FieldWords> fieldWords()
{
  return kFields;
}

std::optional<FilterField> fieldCalled(const QString& name)
{
  const auto found = std::ranges::find_if(
      kFields, [&name](const FieldWords& words) { return isCalled(words, name); });
  if (found == kFields.end()) return std::nullopt;
  return found->field;
}

const FieldWords& wordsOf(FilterField field)
{
  static constexpr FieldWords kAny{FilterField::any, "", "", "", false};
  const auto found = std::ranges::find(kFields, field, &FieldWords::field);
  return found == kFields.end() ? kAny : *found;
}

std::span<const OpWords> opWords()
{
  return kOps;
}

QString signOf(FilterOp op)
{
  return QString::fromLatin1(std::ranges::find(kOps, op, &OpWords::op)->sign);
}

QString faultText(const FilterError& error)
{
  return QCoreApplication::translate("filter", sentenceOf(error.fault)).arg(error.about);
}

}  // namespace sextant::desktop
