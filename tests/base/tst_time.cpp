// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/time.h"

#include <rapidcheck.h>

#include <QDateTime>
#include <QObject>
#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace sextant::base;

namespace {

constexpr std::int64_t kDay = 86'400'000'000;

/// Runs with another local time, then goes back.
class InZone {
 public:
  explicit InZone(const char* name) : m_before(qgetenv("TZ")) { set(name); }
  ~InZone() { set(m_before); }
  InZone(const InZone&) = delete;
  InZone& operator=(const InZone&) = delete;

 private:
  static void set(const QByteArray& name)
  {
    qputenv("TZ", name);
    tzset();
  }
  QByteArray m_before;
};

QString iso(const char* text, DateMeans bareDate = DateMeans::firstInstant)
{
  const auto instant = parseInstant(text, bareDate);
  return instant ? QString::fromStdString(toIso(*instant)) : QStringLiteral("refused");
}

}  // namespace

class TstTime : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void readsTimes_data();
  void readsTimes();
  void refusesWhatIsNoTime_data();
  void refusesWhatIsNoTime();
  void errorKeepsTheInput();
  void bareDateIsTheWholeLocalDay();
  void bareDateFollowsTheLocalZone();
  void dayOfClockChangeHasItsOwnLength();
  void everyInstantReadsBack();
  void agreesWithQt();
  void writesTheLocalDate();
  void periodIsHalfOpen();
  void clockStandsStillUntilTold();
};

void TstTime::initTestCase()
{
  qputenv("TZ", "Asia/Shanghai");
  tzset();
}

void TstTime::readsTimes_data()
{
  QTest::addColumn<QString>("input");
  QTest::addColumn<QString>("expected");
  const auto row = [](const char* input, const char* expected) {
    QTest::newRow(input) << QString::fromUtf8(input) << QString::fromUtf8(expected);
  };
  row("2026-03-01", "2026-03-01T00:00:00+08:00");
  row("2024-02-29", "2024-02-29T00:00:00+08:00");
  row("1969-12-31", "1969-12-31T00:00:00+08:00");
  row("2026-03-01T08:30", "2026-03-01T08:30:00+08:00");
  row("2026-03-01 08:30", "2026-03-01T08:30:00+08:00");
  row("2026-03-01T08:30:15", "2026-03-01T08:30:15+08:00");
  row("2026-03-01T08:30:15.5", "2026-03-01T08:30:15.500000+08:00");
  row("2026-03-01T08:30:15.000001", "2026-03-01T08:30:15.000001+08:00");
  row("2026-03-01T08:30:15Z", "2026-03-01T16:30:15+08:00");
  row("2026-03-01T08:30:15+08:00", "2026-03-01T08:30:15+08:00");
  row("2026-03-01T08:30:15+0800", "2026-03-01T08:30:15+08:00");
  row("2026-03-01T20:30-03:30", "2026-03-02T08:00:00+08:00");
}

void TstTime::readsTimes()
{
  QFETCH(QString, input);
  QFETCH(QString, expected);
  QCOMPARE(iso(input.toUtf8().constData()), expected);
  if (input.size() > 10) {
    QCOMPARE(iso(input.toUtf8().constData(), DateMeans::lastInstant), expected);
  }
}

void TstTime::refusesWhatIsNoTime_data()
{
  QTest::addColumn<QString>("input");
  for (const char* text : {"",
                           "today",
                           "2026",
                           "2026-3-1",
                           "2026-02-29",
                           "2026-13-01",
                           "2026-00-01",
                           "2026-03-32",
                           "2026/03/01",
                           "2026-03-01T",
                           "2026-03-01T24:00",
                           "2026-03-01T08:60",
                           "2026-03-01T08:30:60",
                           "2026-03-01T08",
                           "2026-03-01T08:30.5",
                           "2026-03-01T08:30:15.",
                           "2026-03-01T08:30:15.1234567",
                           "2026-03-01T08:30x",
                           "2026-03-01T08:30+8",
                           "2026-03-01T08:30+24:00",
                           "2026-03-01T08:30+08:60",
                           " 2026-03-01",
                           "2026-03-01 ",
                           "２０２６-03-01"}) {
    QTest::addRow("'%s'", text) << QString::fromUtf8(text);
  }
}

void TstTime::refusesWhatIsNoTime()
{
  QFETCH(QString, input);
  QCOMPARE(iso(input.toUtf8().constData()), QStringLiteral("refused"));
}

void TstTime::errorKeepsTheInput()
{
  const auto result = parseInstant("2026-02-29", DateMeans::firstInstant);
  QVERIFY(!result);
  QCOMPARE(QString::fromStdString(result.error().input), QStringLiteral("2026-02-29"));
  QVERIFY(result.error().code == kBadTime);
}

void TstTime::bareDateIsTheWholeLocalDay()
{
  for (const char* date : {"2026-03-01", "2024-02-29", "2026-12-31", "1969-12-31"}) {
    const Instant first = *parseInstant(date, DateMeans::firstInstant);
    const Instant last = *parseInstant(date, DateMeans::lastInstant);
    QCOMPARE(last.us - first.us, kDay - 1);
    QCOMPARE(QString::fromStdString(toDate(first)), QString::fromUtf8(date));
    QCOMPARE(QString::fromStdString(toDate(last)), QString::fromUtf8(date));
    QVERIFY(QString::fromStdString(toDate(Instant{last.us + 1})) != QString::fromUtf8(date));
  }
  QCOMPARE(iso("2026-03-01", DateMeans::lastInstant),
           QStringLiteral("2026-03-01T23:59:59.999999+08:00"));
  QCOMPARE(parseInstant("1970-01-01T08:00", DateMeans::firstInstant)->us, std::int64_t(0));
}

void TstTime::bareDateFollowsTheLocalZone()
{
  const Instant shanghai = *parseInstant("2026-03-01", DateMeans::firstInstant);
  const InZone zone("UTC");
  const Instant utc = *parseInstant("2026-03-01", DateMeans::firstInstant);
  QCOMPARE(utc.us - shanghai.us, std::int64_t(8) * 3'600'000'000);
}

void TstTime::dayOfClockChangeHasItsOwnLength()
{
  const InZone zone("Europe/Berlin");
  const Instant first = *parseInstant("2026-03-29", DateMeans::firstInstant);
  const Instant last = *parseInstant("2026-03-29", DateMeans::lastInstant);
  QCOMPARE(last.us + 1 - first.us, std::int64_t(23) * 3'600'000'000);
}

void TstTime::everyInstantReadsBack()
{
  QVERIFY(rc::check("an instant reads back", [] {
    // 1906 to 2984: before, Shanghai's offset had seconds, which ISO 8601 does not write
    const auto us = *rc::gen::inRange<std::int64_t>(-2'000'000'000'000'000, 32'000'000'000'000'000);
    RC_ASSERT(parseInstant(toIso({us}), DateMeans::firstInstant)->us == us);
  }));
}

void TstTime::agreesWithQt()
{
  QVERIFY(rc::check("local text agrees with Qt", [] {
    const auto ms = *rc::gen::inRange<std::int64_t>(0, 4'000'000'000'000);
    const QDateTime qt = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone("Asia/Shanghai"));
    const auto ours = QString::fromStdString(toIso({ms * 1000}));
    RC_ASSERT(ours.left(19) == qt.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    RC_ASSERT(QString::fromStdString(toDate({ms * 1000})) ==
              qt.toString(QStringLiteral("yyyy-MM-dd")));
  }));
}

void TstTime::writesTheLocalDate()
{
  QCOMPARE(
      QString::fromStdString(toDate(*parseInstant("2026-02-28T16:00Z", DateMeans::firstInstant))),
      QStringLiteral("2026-03-01"));
}

void TstTime::periodIsHalfOpen()
{
  const Period period{{10}, {20}};
  QVERIFY(period.holds({10}) && period.holds({19}));
  QVERIFY(!period.holds({9}) && !period.holds({20}));
  QVERIFY(period.meets({{19}, {30}}) && !period.meets({{20}, {30}}) && !period.meets({{0}, {10}}));
  QVERIFY(Period({{5}, {5}}).empty() && !Period{}.empty());
  QVERIFY(Period{}.holds({0}) && Period{}.meets(period));
}

void TstTime::clockStandsStillUntilTold()
{
  FixedClock clock({5});
  QCOMPARE(clock.now().us, std::int64_t(5));
  clock.set({7});
  QCOMPARE(clock.now().us, std::int64_t(7));
  const auto before = QDateTime::currentMSecsSinceEpoch();
  const auto now = SystemClock().now().us / 1000;
  QVERIFY(now >= before && now <= QDateTime::currentMSecsSinceEpoch());
}

QTEST_GUILESS_MAIN(TstTime)
#include "tst_time.moc"
