// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/codes.h"
#include "exchange/typed_values.h"
#include "exchange/utc_text.h"
#include "support/small_register.h"

#include <QObject>
#include <QTest>

#include <rapidcheck.h>

using namespace sextant;
using namespace sextant::exchange;
using namespace sextant::test;

class ExchangeTyped : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsDates_data()
  {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("date");
    const auto row = [](const char* typed, const char* date) {
      QTest::newRow(typed) << q(typed) << q(date);
    };
    row("2026-03-01", "2026-03-01");
    row("2026/3/1", "2026-03-01");
    row("2026.3.01", "2026-03-01");
    row("2026年3月1日", "2026-03-01");
    row(" 20260301 ", "2026-03-01");
    row("2026-03-01 08:30:00", "2026-03-01 08:30:00");
    row("1/3/2026", "1/3/2026");
    row("2026年3月", "2026年3月");
    row("明天", "明天");
    row("", "");
  }

  void readsDates()
  {
    QFETCH(QString, typed);
    QFETCH(QString, date);
    QCOMPARE(q(typedDate(typed.toStdString())), date);
  }

  void splitsCellsOfSeveralPrefixes()
  {
    const auto read = must(typedPrefixes("2001:db8::/48, 2001:db8:1::/48；2001:db8:2::1\n,"));
    QCOMPARE(read, (std::vector{"2001:db8::/48"_p, "2001:db8:1::/48"_p, "2001:db8:2::1/128"_p}));
    const auto none = typedPrefixes(" , ");
    QVERIFY(!none && none.error().code == kNoPrefix);
  }

  void aRangeIsItsFewestPrefixes()
  {
    const auto read = must(typedPrefixes("2001:db8::1～2001:db8::4"));
    QCOMPARE(read, (std::vector{"2001:db8::1/128"_p, "2001:db8::2/127"_p, "2001:db8::4/128"_p}));
  }

  void knowsWordsInAnyCase()
  {
    QVERIFY(typedKind(" Assignment ") == model::Kind::assignment);
    QVERIFY(typedKind("再分配") == model::Kind::allocation);
    QVERIFY(!typedKind("whatever"));
    QVERIFY(typedStatus("ACTIVE") == model::Status::active);
    QVERIFY(isFreeWord("空闲") && isFreeWord("Free") && !isFreeWord("在用"));
    QCOMPARE(typedYesNo("是"), std::string("yes"));
    QCOMPARE(typedYesNo(" FALSE "), std::string("no"));
    QCOMPARE(typedYesNo("也许"), std::string("也许"));
  }

  void utcTextReadsBackAsTheSameInstant()
  {
    QCOMPARE(toUtc(instant("2026-03-01T08:00:00+08:00")), std::string("2026-03-01T00:00:00Z"));
    QCOMPARE(toUtc({-1}), std::string("1969-12-31T23:59:59.999999Z"));
    const bool holds = rc::check("any microsecond of the years 1900 to 2200", [] {
      const Instant t{
          *rc::gen::inRange<std::int64_t>(-2'208'988'800'000'000, 7'258'118'400'000'000)};
      RC_ASSERT(instant(toUtc(t)) == t);
    });
    QVERIFY(holds);
  }
};

QTEST_APPLESS_MAIN(ExchangeTyped)
#include "tst_typed.moc"
