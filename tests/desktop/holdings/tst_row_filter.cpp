// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/filter_words.h"
#include "desktop/models/holdings/row_filter.h"
#include "support/dice.h"
#include "support/small_register.h"

#include <QTest>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;

namespace {

RowFilter filter(const QString& text)
{
  const auto parsed = RowFilter::parse(text);
  if (const auto* error = std::get_if<FilterError>(&parsed)) qFatal("%s", qPrintable(error->about));
  return std::get<RowFilter>(parsed);
}

registry::HoldingView view(const char* prefix, const std::string& name)
{
  registry::HoldingView out;
  out.holding.prefix = must(net::parsePrefix(prefix));
  out.holding.kind = model::Kind::assignment;
  out.holding.status = model::Status::active;
  out.holding.zone = "public";
  out.holding.valid.from = instant("2026-03-01");
  out.name = name;
  out.code = "450325";
  out.holderName = "示例局";
  return out;
}

}  // namespace

class RowFilterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsWhatItWrites()
  {
    Dice dice;
    const std::vector<QString> pieces{QStringLiteral("unit~兴安"),
                                      QStringLiteral("len=56"),
                                      QStringLiteral("len>=48"),
                                      QStringLiteral("used>80%"),
                                      QStringLiteral("status=active"),
                                      QStringLiteral("kind!=block"),
                                      QStringLiteral("zone~public"),
                                      QStringLiteral("since<2026-03-01"),
                                      QStringLiteral("holder~\"a b=c\""),
                                      QStringLiteral("prefix=2001:db8::/32"),
                                      QStringLiteral("兴安"),
                                      QStringLiteral("prefix~db8:1325")};
    for (int round = 0; round < 200; ++round) {
      QStringList chosen;
      for (std::size_t i = dice.below(5); i-- > 0;) chosen.push_back(dice.oneOf(pieces));
      const RowFilter one = filter(chosen.join(u' '));
      QCOMPARE(filter(one.format(false)), one);
      QCOMPARE(filter(one.format(true)), one);
    }
  }

  void readsChineseAsEnglish_data()
  {
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("english");
    QTest::newRow("names") << QStringLiteral("单位~兴安 长度=56")
                           << QStringLiteral("unit~兴安 len=56");
    QTest::newRow("words") << QStringLiteral("状态=在用 类型=分配使用")
                           << QStringLiteral("status=active kind=assignment");
    QTest::newRow("full width") << QStringLiteral("使用率＞８０％") << QStringLiteral("used>80%");
    QTest::newRow("zone") << QStringLiteral("区=公用网络区") << QStringLiteral("zone=公用网络区");
    QTest::newRow("status contains")
        << QStringLiteral("状态~在用") << QStringLiteral("status=active");
  }
  void readsChineseAsEnglish()
  {
    QFETCH(QString, chinese);
    QFETCH(QString, english);
    QCOMPARE(filter(chinese), filter(english));
  }

  void writesNamesOfTheLanguage()
  {
    const RowFilter one = filter(QStringLiteral("unit~兴安 status=active used>80"));
    QCOMPARE(one.format(true), QStringLiteral("单位~兴安 状态=在用 使用率>80%"));
    QCOMPARE(one.format(false), QStringLiteral("unit~兴安 status=active used>80%"));
  }

  void saysWhyItCannotRead_data()
  {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, const char* text, FilterFault fault) {
      QTest::newRow(name) << QString::fromUtf8(text) << static_cast<int>(fault);
    };
    row("unknown field", "colour=red", FilterFault::unknownField);
    row("no number", "len=long", FilterFault::badNumber);
    row("beyond", "used>120", FilterFault::badNumber);
    row("no kind", "kind=house", FilterFault::badKind);
    row("no status", "状态=坏", FilterFault::badStatus);
    row("no date", "since>yesterday", FilterFault::badDate);
    row("no prefix", "prefix=xyz", FilterFault::badPrefix);
    row("no value", "unit~", FilterFault::noValue);
    row("open quote", "unit~\"a", FilterFault::openQuote);
    row("not ordered", "unit>3", FilterFault::wrongOperator);
    row("figures are not contained", "len~5", FilterFault::wrongOperator);
  }
  void saysWhyItCannotRead()
  {
    QFETCH(QString, text);
    QFETCH(int, fault);
    const auto parsed = RowFilter::parse(text);
    const auto* error = std::get_if<FilterError>(&parsed);
    QVERIFY(error != nullptr);
    QCOMPARE(static_cast<int>(error->fault), fault);
    QVERIFY(faultText(*error).contains(error->about));
  }

  void accepts_data()
  {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char* text, bool accepted) {
      QTest::newRow(text) << QString::fromUtf8(text) << accepted;
    };
    row("", true);
    row("兴安", true);
    row("示例", true);
    row("unit~兴安 len=56", true);
    row("unit=兴安", false);
    row("unit=兴安县", true);
    row("unit!=兴安县", false);
    row("unit=450325", true);
    row("len>56", false);
    row("len>=56", true);
    row("prefix=2001:db8:1325::/48", true);
    row("prefix=2001:db8:1326::/48", false);
    row("prefix~1325:100", true);
    row("status=active kind=assignment", true);
    row("status!=active", false);
    row("used>79", true);
    row("used>80", false);
    row("zone~公用", true);
    row("zone=public", true);
    row("since>2026-02-01", true);
    row("since<2026-02-01", false);
    row("holder~示例 unit~别处", false);
  }
  void accepts()
  {
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    const auto one = view("2001:db8:1325:100::/56", "兴安县");
    QCOMPARE(
        filter(text).accepts(one, QStringLiteral("公用网络区")) && filter(text).acceptsUse(0.8),
        accepted);
  }

  void changesOneColumnAndKeepsTheOthers()
  {
    const RowFilter one = filter(QStringLiteral("unit~兴安 len=56"));
    const auto changed = std::get<RowFilter>(one.with(FilterField::unit, QStringLiteral("=全州")));
    QCOMPARE(changed.format(false), QStringLiteral("len=56 unit=全州"));
    QCOMPARE(changed.typed(FilterField::unit, false), QStringLiteral("=全州"));
    QCOMPARE(changed.typed(FilterField::length, false), QStringLiteral("56"));
    const auto cleared = std::get<RowFilter>(changed.with(FilterField::unit, QString()));
    QCOMPARE(cleared.format(false), QStringLiteral("len=56"));
    QVERIFY(std::holds_alternative<FilterError>(one.with(FilterField::used, QStringLiteral(">x"))));
  }

  void asksForLittleWhereItCan()
  {
    QVERIFY(!filter(QStringLiteral("unit~a len=56")).needsShare());
    QVERIFY(filter(QStringLiteral("used>1")).needsShare());
    QCOMPARE(filter(QStringLiteral("prefix=2001:db8::/32 prefix=2001:db8:1::/48")).under(),
             std::optional("2001:db8:1::/48"_p));
    QCOMPARE(filter(QStringLiteral("len=56")).under(), std::nullopt);
  }
};

QTEST_MAIN(RowFilterTest)
#include "tst_row_filter.moc"
