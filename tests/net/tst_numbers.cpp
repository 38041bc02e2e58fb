// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/bit_order.h"
#include "net/ratio.h"
#include "support.h"

#include <QObject>

#include <cmath>
#include <set>

using namespace sextant::net;
using namespace sextant::net::test;

namespace {

QString order(int bits, BitOrder mode)
{
  std::string out;
  for (std::uint64_t k = 0; k < 1U << bits; ++k) {
    out += (out.empty() ? "" : ",") + std::to_string(kthValue(bits, mode, k));
  }
  return q(out);
}

QString hd(const char* prefix, int length, const char* used)
{
  const auto ratio = hdRatio(must(parsePrefix(prefix)), length, must(parseCount(used)));
  return ratio ? q(*ratio) : q(ratio.error().code.id);
}

/// Centermost order as RFC 3531 tells it: rounds that take one bit after the other from the middle
/// outwards and give out every new combination.
std::vector<std::uint64_t> slowCentermost(int bits)
{
  int left = bits % 2 == 1 ? (bits + 1) / 2 : bits / 2 + 1;  // bits count from 1 on the left
  int right = left;
  std::vector<std::uint64_t> values{0};
  for (int round = 1; round <= bits; ++round) {
    int taken = left;
    if (round > 1) {
      const bool goesLeft = (round % 2 == 0 && left > 1) || right == bits;
      taken = goesLeft ? --left : ++right;
    }
    const std::size_t before = values.size();
    for (std::size_t i = 0; i < before; ++i) {
      values.push_back(values[i] | 1ULL << (bits - taken));
    }
  }
  return values;
}

}  // namespace

class TstNumbers : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void givesValuesInTheOrdersOfRfc3531();
  void centermostAgreesWithTheRoundsOfRfc3531();
  void everyOrderGivesEachValueOnce();
  void wideAndNarrowFieldsAgree();
  void refusesFieldsAndNumbersOutside();
  void readsTheNameOfAnOrder();
  void ratioOfDomainExamples_data();
  void ratioOfDomainExamples();
  void ratioAgreesWithFloatingPoint();
  void readsCounts_data();
  void readsCounts();
  void countsPrefixesInside();
};

void TstNumbers::givesValuesInTheOrdersOfRfc3531()
{
  QCOMPARE(order(4, BitOrder::leftmost), QStringLiteral("0,8,4,12,2,10,6,14,1,9,5,13,3,11,7,15"));
  QCOMPARE(order(4, BitOrder::rightmost), QStringLiteral("0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15"));
  QCOMPARE(order(4, BitOrder::centermost), QStringLiteral("0,2,4,6,1,3,5,7,8,10,12,14,9,11,13,15"));
  QCOMPARE(order(3, BitOrder::centermost), QStringLiteral("0,2,4,6,1,3,5,7"));
  QCOMPARE(order(1, BitOrder::centermost), QStringLiteral("0,1"));
  QCOMPARE(order(2, BitOrder::centermost), QStringLiteral("0,1,2,3"));
  QVERIFY(order(8, BitOrder::centermost)
              .startsWith(QStringLiteral("0,8,16,24,4,12,20,28,32,40,48,56,36,44,52,60,2,")));
  const std::uint64_t weights[] = {4, 8, 2, 16, 1};
  for (int i = 0; i < 5; ++i) {
    QCOMPARE(quint64(kthValue(5, BitOrder::centermost, 1ULL << i)), quint64(weights[i]));
  }
}

void TstNumbers::centermostAgreesWithTheRoundsOfRfc3531()
{
  for (int bits = 1; bits <= 12; ++bits) {
    const auto values = slowCentermost(bits);
    for (std::uint64_t k = 0; k < values.size(); ++k) {
      QCOMPARE(quint64(kthValue(bits, BitOrder::centermost, k)), quint64(values[k]));
    }
  }
}

void TstNumbers::everyOrderGivesEachValueOnce()
{
  for (const BitOrder mode : {BitOrder::leftmost, BitOrder::centermost, BitOrder::rightmost}) {
    for (int bits = 1; bits <= 10; ++bits) {
      std::set<std::uint64_t> seen;
      for (std::uint64_t k = 0; k < 1U << bits; ++k) {
        seen.insert(kthValue(bits, mode, k));
      }
      QCOMPARE(seen.size(), std::size_t(1) << bits);
      QCOMPARE(*seen.rbegin(), (std::uint64_t(1) << bits) - 1);
    }
  }
}

void TstNumbers::wideAndNarrowFieldsAgree()
{
  QVERIFY(rc::check("counts and machine words agree", [](std::uint64_t k) {
    const int bits = *rc::gen::inRange(1, 65);
    const std::uint64_t low = bits == 64 ? k : k & ((1ULL << bits) - 1);
    for (const BitOrder mode : {BitOrder::leftmost, BitOrder::centermost, BitOrder::rightmost}) {
      RC_ASSERT(must(kthValue(bits, mode, Count(low))) == kthValue(bits, mode, low));
    }
  }));
  QCOMPARE(str(must(kthValue(128, BitOrder::leftmost, Count(1)))), str(powerOfTwo(127)));
  QCOMPARE(str(must(kthValue(128, BitOrder::leftmost, powerOfTwo(128) - 1))),
           QStringLiteral("340282366920938463463374607431768211455"));
}

void TstNumbers::refusesFieldsAndNumbersOutside()
{
  const auto code = [](int bits, const Count& k) {
    const auto result = kthValue(bits, BitOrder::leftmost, k);
    return result ? QStringLiteral("given") : q(result.error().code.id);
  };
  QCOMPARE(code(0, 0), QStringLiteral("net.bad-field-width"));
  QCOMPARE(code(-1, 0), QStringLiteral("net.bad-field-width"));
  QCOMPARE(code(129, 0), QStringLiteral("net.bad-field-width"));
  QCOMPARE(code(4, 16), QStringLiteral("net.beyond-field"));
  QCOMPARE(code(128, powerOfTwo(128)), QStringLiteral("net.beyond-field"));
  QCOMPARE(code(4, 15), QStringLiteral("given"));
}

void TstNumbers::readsTheNameOfAnOrder()
{
  QVERIFY(must(parseBitOrder("centermost")) == BitOrder::centermost);
  QVERIFY(must(parseBitOrder("leftmost")) == BitOrder::leftmost);
  QVERIFY(must(parseBitOrder("rightmost")) == BitOrder::rightmost);
  QVERIFY(!parseBitOrder("Leftmost"));
  QVERIFY(!parseBitOrder(""));
}

void TstNumbers::ratioOfDomainExamples_data()
{
  QTest::addColumn<QString>("prefix");
  QTest::addColumn<int>("length");
  QTest::addColumn<QString>("used");
  QTest::addColumn<QString>("ratio");
  const auto row = [](const char* prefix, int length, const char* used, const char* ratio) {
    QTest::addRow("%s of %s in /%d", used, prefix, length)
        << q(prefix) << length << q(used) << q(ratio);
  };
  row("2001:db8::/32", 56, "6183533", "0.9400");
  row("2001:db8::/32", 56, "15620", "0.5805");
  row("2001:db8::/36", 56, "15620", "0.6966");
  row("2001:db8::/32", 48, "15620", "0.8707");
  row("2001:db8::/32", 48, "25300", "0.9142");
  row("2001:db8::/32", 56, "1", "0.0000");
  row("2001:db8::/32", 32, "1", "1.0000");
  row("2001:db8::/32", 56, "16777216", "1.0000");
  row("2001:db8::/32", 56, "16777215", "1.0000");
  row("2001:db8::/32", 64, "2", "0.0313");  // exactly 1/32 = 0.03125, half goes up
  row("2001:db8::/48", 64, "2", "0.0625");
  row("2001:db8::/48", 64, "8", "0.1875");
  row("::/0", 128, "340282366920938463463374607431768211456", "1.0000");
  row("::/0", 128, "18446744073709551616", "0.5000");
  row("::/0", 128, "340282366920938463463374607431768211457", "net.above-capacity");
  row("2001:db8::/32", 56, "16777217", "net.above-capacity");
  row("2001:db8::/32", 56, "0", "net.nothing-used");
  row("2001:db8::/32", 31, "1", "net.length-outside");
  row("2001:db8::/32", 129, "1", "net.length-outside");
  row("2001:db8::/32", -1, "1", "net.length-outside");
}

void TstNumbers::ratioOfDomainExamples()
{
  QFETCH(QString, prefix);
  QFETCH(int, length);
  QFETCH(QString, used);
  QFETCH(QString, ratio);
  QCOMPARE(hd(prefix.toUtf8().constData(), length, used.toUtf8().constData()), ratio);
}

void TstNumbers::ratioAgreesWithFloatingPoint()
{
  QVERIFY(rc::check("HD ratio agrees with doubles", [] {
    const int power = *rc::gen::inRange(1, 63);
    const auto used = *rc::gen::inRange<std::uint64_t>(1, 1ULL << power);
    const double exact = std::log(static_cast<double>(used)) / (power * std::log(2.0));
    const double told = std::stod(must(hdRatio(used, powerOfTwo(power))));
    RC_ASSERT(std::abs(told - exact) < 0.00005 + 1e-9);
  }));
}

void TstNumbers::readsCounts_data()
{
  QTest::addColumn<QString>("input");
  QTest::addColumn<QString>("expected");
  const auto row = [](const std::string& input, const char* expected) {
    QTest::addRow("'%s'", input.c_str()) << q(input) << q(expected);
  };
  row("0", "read 0");
  row("007", "read 7");
  row("340282366920938463463374607431768211456", "read 340282366920938463463374607431768211456");
  row(std::string(76, '9'), ("read " + std::string(76, '9')).c_str());
  row(std::string(100, '0') + "1", "read 1");
  row("", "net.bad-number 1");
  row("-1", "net.bad-number 1");
  row("+1", "net.bad-number 1");
  row("1 ", "net.bad-number 2");
  row("0x10", "net.bad-number 2");
  row("1e3", "net.bad-number 2");
  row(std::string(78, '9'), "net.number-too-large 1");
}

void TstNumbers::readsCounts()
{
  QFETCH(QString, input);
  QFETCH(QString, expected);
  QCOMPARE(verdict(parseCount(input.toStdString())), expected);
}

void TstNumbers::countsPrefixesInside()
{
  QCOMPARE(str(must(countInside("2001:db8::/32"_p, 56))), QStringLiteral("16777216"));
  QCOMPARE(str(must(countInside("::/0"_p, 128))),
           QStringLiteral("340282366920938463463374607431768211456"));
  QCOMPARE(str(must(countInside("::1/128"_p, 128))), QStringLiteral("1"));
  QVERIFY(!countInside("2001:db8::/32"_p, 31));
  QVERIFY(!countInside("2001:db8::/32"_p, 129));
}

QTEST_APPLESS_MAIN(TstNumbers)
#include "tst_numbers.moc"
