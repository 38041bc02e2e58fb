// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"
#include "base/time.h"
#include "cli/codes.h"
#include "exchange/codes.h"
#include "filing/codes.h"
#include "net/codes.h"
#include "plan/codes.h"
#include "print/codes.h"
#include "registry/check.h"
#include "registry/codes.h"
#include "sheet/codes.h"
#include "store/codes.h"
#include "wording/errors.h"
#include "wording/rules.h"
#include "wording/words.h"

#include <QTest>
#include <set>

using namespace sextant;
using wording::Language;
using wording::Words;

namespace {

template <typename Codes>
void collect(std::set<std::string>& ids, const Codes& codes)
{
  for (const Code& code : codes) ids.emplace(code.id);
}

/// The codes of every room.
std::set<std::string> allCodes()
{
  std::set<std::string> ids{std::string(base::kCancelled.id), std::string(base::kBadTime.id)};
  collect(ids, cli::kCodes);
  collect(ids, exchange::kCodes);
  collect(ids, filing::kCodes);
  collect(ids, net::kCodes);
  collect(ids, plan::kCodes);
  collect(ids, print::kCodes);
  collect(ids, registry::kCodes);
  collect(ids, sheet::kCodes);
  collect(ids, store::kCodes);
  return ids;
}

QString quoted(std::string_view text)
{
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool hasChinese(const QString& text)
{
  return std::any_of(text.begin(), text.end(),
                     [](QChar c) { return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff; });
}

}  // namespace

class TestWords : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void wordsEveryCodeOfEveryRoom()
  {
    for (const std::string& id : allCodes()) {
      QVERIFY2(wording::findErrorText(id) != nullptr, id.c_str());
    }
  }

  void keepsNoTextThatNoCodeAsksFor()
  {
    const auto ids = allCodes();
    for (const auto& room : wording::errorTexts()) {
      for (const auto& text : room) {
        const std::string code(text.id.substr(0, text.id.find(':')));
        QVERIFY2(ids.contains(code), code.c_str());
      }
    }
  }

  void wordsEveryRuleOnce()
  {
    std::multiset<std::string> worded;
    for (const auto& text : wording::ruleTexts()) worded.emplace(text.id);
    std::multiset<std::string> rules;
    for (const auto& rule : registry::ruleIds()) rules.emplace(rule.id);
    QCOMPARE(worded, rules);
  }

  void endsNoSentenceWithAFullStop()
  {
    for (const auto& room : wording::errorTexts()) {
      for (const auto& text : room) {
        QVERIFY2(!quoted(text.sentence).endsWith(QLatin1Char('.')), text.sentence);
        QVERIFY2(!quoted(text.hint).endsWith(QLatin1Char('.')), text.hint);
      }
    }
  }

  void speaksChineseAndEnglish()
  {
    const Words zh(Language::zh);
    const Words en(Language::en);
    for (const auto& room : wording::errorTexts()) {
      for (const auto& text : room) {
        const Error error{{text.id, Fault::badInput}, {"1", "2", "3", "4", "5"}, {}, {}, {}};
        QVERIFY2(hasChinese(zh.sentence(error)), text.sentence);
        QVERIFY2(en.sentence(error) != quoted(text.id), text.sentence);
      }
    }
  }

  void fillsPlacesInOnePass()
  {
    QCOMPARE(wording::fill(QStringLiteral("%2 before %1, %3."), {"%2", "b"}),
             QStringLiteral("b before %2, ."));
    QCOMPARE(wording::fill(QStringLiteral("100 % and '%'"), {"x"}),
             QStringLiteral("100 % and '%'"));
  }

  void putsTheInputWhereThereAreNoArguments()
  {
    const Error error{base::kBadTime, {}, "next week", {}, {}};
    QCOMPARE(Words(Language::en).sentence(error), QStringLiteral("'next week' is no date or time"));
  }

  void namesTheHolderOfATakenPrefix()
  {
    const Error error{registry::kTaken, {"2001:db8::/48", "assignment", "教育局"}, {}, {}, {}};
    QCOMPARE(Words(Language::zh).sentence(error),
             QStringLiteral("前缀 2001:db8::/48 已被占用：分配使用 教育局"));
  }

  void keepsWordsThatWereTyped()
  {
    const Words zh(Language::zh);
    const Words en(Language::en);
    const Error field{cli::kUnknownField, {"kind", "vlan, place"}, "kind", {}, {}};
    QCOMPARE(en.sentence(field), QStringLiteral("'kind' is no field here"));
    QCOMPARE(zh.sentence(field), QStringLiteral("“kind”不是此处可用的字段"));
    const Error value{registry::kBadValue, {"status", "released", "active"}, "released", {}, {}};
    QCOMPARE(en.sentence(value), QStringLiteral("The field 'status' cannot be 'released'"));
    QCOMPARE(zh.sentence(value), QStringLiteral("字段“status”不能为“released”"));
    const Error name{registry::kUnknownHolder, {"block"}, "block", {}, {}};
    QCOMPARE(zh.sentence(name), QStringLiteral("没有使用单位“block”"));
  }

  void tellsVariantsByTheFirstArgument()
  {
    const Words en(Language::en);
    const Error locked{sheet::kNotATable, {"encrypted"}, {}, {}, {}};
    QCOMPARE(en.hint(locked), QStringLiteral("Save it without one"));
    const Error other{sheet::kNotATable, {"binary"}, {}, {}, {}};
    QCOMPARE(en.sentence(other), QStringLiteral("The file holds no table"));
  }

  void speaksKindsAndStatuses()
  {
    const Words zh(Language::zh);
    QCOMPARE(zh.word(model::Kind::assignment), QStringLiteral("分配使用"));
    QCOMPARE(zh.word(model::Status::quarantined), QStringLiteral("冻结"));
    QCOMPARE(Words(Language::en).word(model::Kind::assignment), QStringLiteral("assignment"));
  }

  void headsFieldsAsTheFilingSystemDoes()
  {
    const Words zh(Language::zh);
    const Words en(Language::en);
    for (const model::FieldDef& field : model::fields()) {
      QCOMPARE(zh.heading(field), quoted(field.heading));
      QVERIFY(!hasChinese(en.heading(field)));
    }
  }

  void choosesPluralForms()
  {
    const Words en(Language::en);
    QCOMPARE(en.text("cli", "%n members", 1), QStringLiteral("1 member"));
    QCOMPARE(en.text("cli", "%n members", 2), QStringLiteral("2 members"));
    QCOMPARE(Words(Language::zh).text("cli", "%n members", 2), QStringLiteral("2 个成员"));
  }

  void readsLanguageFromLocaleNames()
  {
    QCOMPARE(wording::languageOfLocale("zh_CN.UTF-8"), Language::zh);
    QCOMPARE(wording::languageOfLocale("zh"), Language::zh);
    QCOMPARE(wording::languageOfLocale("C"), Language::en);
    QCOMPARE(wording::languageOfLocale("POSIX"), Language::en);
    QCOMPARE(wording::languageOfLocale("en_GB.UTF-8"), Language::en);
    QVERIFY(!wording::languageFrom("fr"));
  }
};

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
