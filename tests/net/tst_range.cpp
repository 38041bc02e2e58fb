// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/range.h"
#include "support.h"

#include <QObject>

#include <set>

using namespace sextant::net;
using namespace sextant::net::test;

namespace {

constexpr Address kOne{0, 1};
constexpr int kBase = 121;  // a space of 2^7 addresses

/// Every prefix inside the small space, wider first.
std::vector<Prefix> everyPrefix()
{
  std::vector<Prefix> out;
  for (int length = kBase; length <= 128; ++length) {
    for (std::uint64_t i = 0; i < 1U << (length - kBase); ++i) {
      out.push_back(nth(kBase, length, i));
    }
  }
  return out;
}

/// The maximal prefixes that hold nothing but `members`, by trying all of them.
std::vector<Prefix> slowFewest(const std::set<Address>& members)
{
  std::vector<Prefix> out;
  for (const Prefix prefix : everyPrefix()) {
    bool whole = true;
    for (Address a = prefix.first(); whole; a = a + Address{0, 1}) {
      whole = members.count(a) != 0;
      if (a == prefix.last()) break;
    }
    const bool inside = std::any_of(out.begin(), out.end(),
                                    [prefix](Prefix wider) { return wider.covers(prefix); });
    if (whole && !inside) {
      out.push_back(prefix);
    }
  }
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace

class TstRange : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsOrRefusesRange_data();
  void readsOrRefusesRange();
  void proposesTheRangeTurnedRound();
  void coversWithFewestPrefixes_data();
  void coversWithFewestPrefixes();
  void coverAgreesWithTryingAllPrefixes();
  void coverOfAnyRangeIsExact();
  void fewestAgreesWithTryingAllPrefixes();
  void countsExactly();
  void comparesRanges();
};

void TstRange::readsOrRefusesRange_data()
{
  QTest::addColumn<QString>("input");
  QTest::addColumn<QString>("expected");
  const auto row = [](const char* input, const char* expected) {
    QTest::addRow("'%s'", input) << q(input) << q(expected);
  };
  row("2001:db8::-2001:DB8:0:0::f", "read 2001:db8::-2001:db8::f");
  row("::-::", "read ::-::");
  row("::ffff:192.0.2.1-::ffff:192.0.2.9", "read ::ffff:192.0.2.1-::ffff:192.0.2.9");
  row("2001:db8::", "net.not-range 11");
  row("2001:db8::/32", "net.length-unwanted 11");
  row("", "net.empty 1");
  row("-", "net.empty 1");
  row("-2001:db8::", "net.empty 1");
  row("2001:db8::-", "net.empty 12");
  row("2001:db8:: - 2001:db8::f", "net.blank 11");
  row("2001:db8::- 2001:db8::f", "net.blank 12");
  row("2001:db8::-2001:db8::g", "net.bad-character 22");
  row("2001:db8::-2001:db8::/64", "net.length-unwanted 22");
  row("2001:db8::f-2001:db8::", "net.range-backwards 13");
  row("2001:db8::--2001:db8::f", "net.bad-character 12");
}

void TstRange::readsOrRefusesRange()
{
  QFETCH(QString, input);
  QFETCH(QString, expected);
  const auto result = parseRange(input.toStdString());
  QCOMPARE(verdict(result), expected);
  if (!result) {
    QCOMPARE(q(result.error().input), input);
  }
}

void TstRange::proposesTheRangeTurnedRound()
{
  QCOMPARE(q(parseRange("2001:db8::f-2001:db8::").error().args.at(0)),
           QStringLiteral("2001:db8::-2001:db8::f"));
}

void TstRange::coversWithFewestPrefixes_data()
{
  QTest::addColumn<QString>("range");
  QTest::addColumn<QString>("prefixes");
  const auto row = [](const char* range, const char* prefixes) {
    QTest::newRow(range) << q(range) << q(prefixes);
  };
  row("::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "::/0");
  row("2001:db8::-2001:db8::", "2001:db8::/128");
  row("2001:db8::1-2001:db8::6", "2001:db8::1/128,2001:db8::2/127,2001:db8::4/127,2001:db8::6/128");
  row("2001:db8::-2001:db8:2:ffff:ffff:ffff:ffff:ffff", "2001:db8::/47,2001:db8:2::/48");
  row("8000::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "8000::/1");
  row("::1:0:0:0:0-::1:ffff:ffff:ffff:ffff", "0:0:0:1::/64");
  row("::ffff:ffff:ffff:ffff-0:0:0:1::", "::ffff:ffff:ffff:ffff/128,0:0:0:1::/128");
}

void TstRange::coversWithFewestPrefixes()
{
  QFETCH(QString, range);
  QFETCH(QString, prefixes);
  QCOMPARE(joined(cover(must(parseRange(range.toStdString())))), prefixes);
}

void TstRange::coverAgreesWithTryingAllPrefixes()
{
  for (std::uint64_t first = 0; first < 128; first += 3) {
    std::set<Address> members;
    for (std::uint64_t last = first; last < 128; ++last) {
      members.insert(nth(kBase, 128, last).first());
      const Range range{nth(kBase, 128, first).first(), nth(kBase, 128, last).first()};
      QCOMPARE(joined(cover(range)), joined(slowFewest(members)));
    }
  }
}

void TstRange::coverOfAnyRangeIsExact()
{
  QCOMPARE(cover({Address{0, 1}, ~Address{} - Address{0, 1}}).size(), std::size_t(254));
  QVERIFY(
      rc::check("a cover is in order, without gap, and cannot be merged", [](Address a, Address b) {
        const Range range{std::min(a, b), std::max(a, b)};
        const std::vector<Prefix> prefixes = cover(range);
        RC_ASSERT(prefixes.front().first() == range.first);
        RC_ASSERT(prefixes.back().last() == range.last);
        for (std::size_t i = 1; i < prefixes.size(); ++i) {
          RC_ASSERT(prefixes[i - 1].last() + kOne == prefixes[i].first());
        }
        RC_ASSERT(fewest(prefixes) == prefixes);
      }));
}

void TstRange::fewestAgreesWithTryingAllPrefixes()
{
  QVERIFY(rc::check("fewest prefixes of a list", [] {
    const auto pool = everyPrefix();
    const auto picks = *rc::gen::container<std::vector<std::size_t>>(
        rc::gen::inRange<std::size_t>(1, pool.size()));
    std::vector<Prefix> list;
    std::set<Address> members;
    for (const std::size_t pick : picks) {
      list.push_back(pool[pick]);
      for (std::uint64_t i = 0; i < 1U << (128 - pool[pick].length()); ++i) {
        members.insert(pool[pick].sub(128, i).first());
      }
    }
    RC_ASSERT(fewest(list) == slowFewest(members));
  }));
  QCOMPARE(joined(fewest({"::/1"_p, "8000::/1"_p})), QStringLiteral("::/0"));
  QVERIFY(fewest({}).empty());
}

void TstRange::countsExactly()
{
  QCOMPARE(str(count(rangeOf("::/0"_p))),
           QStringLiteral("340282366920938463463374607431768211456"));
  QCOMPARE(str(count(rangeOf("2001:db8::/64"_p))), QStringLiteral("18446744073709551616"));
  QCOMPARE(str(count(rangeOf("::1/128"_p))), QStringLiteral("1"));
}

void TstRange::comparesRanges()
{
  const Range range = rangeOf("2001:db8::/124"_p);
  QVERIFY(range.contains("2001:db8::f"_a));
  QVERIFY(!range.contains("2001:db8::10"_a));
  QVERIFY(range.covers(rangeOf("2001:db8::8/125"_p)));
  QVERIFY(!range.covers(rangeOf("2001:db8::/123"_p)));
  QVERIFY(range.overlaps(rangeOf("2001:db8::/123"_p)));
  QVERIFY(!range.overlaps(rangeOf("2001:db8::10/124"_p)));
}

QTEST_APPLESS_MAIN(TstRange)
#include "tst_range.moc"
