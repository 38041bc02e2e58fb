// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <QObject>

using namespace sextant::net;
using namespace sextant::net::test;

class TstTyped : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsWhatPeopleType_data();
  void readsWhatPeopleType();
  void readsRangesPeopleType_data();
  void readsRangesPeopleType();
  void errorSpeaksOfWhatWasTyped();
  void strictTextIsReadAsStrictly();
  void neverFailsOnRandomBytes();
};

void TstTyped::readsWhatPeopleType_data()
{
  QTest::addColumn<QString>("input");
  QTest::addColumn<QString>("expected");
  const auto row = [](const char* input, const char* expected) {
    QTest::addRow("'%s'", input) << q(input) << q(expected);
  };
  row("2001:db8::1", "read 2001:db8::1/128");
  row("2001:DB8::/32", "read 2001:db8::/32");
  row("２００１：ＤＢ８：：／３２", "read 2001:db8::/32");
  row("  2001:db8::1\r\n", "read 2001:db8::1/128");
  row("\u30002001:db8::1\u00a0", "read 2001:db8::1/128");
  row("2001:db8:: / 32", "read 2001:db8::/32");
  row("2001 : db8 :: 1", "read 2001:db8::1/128");
  row("“2001:db8::1”", "read 2001:db8::1/128");
  row("'2001:db8::1'", "read 2001:db8::1/128");
  row("「2001:db8::1」", "read 2001:db8::1/128");
  row("\ufeff2001:db8::1\u200b", "read 2001:db8::1/128");
  row("::ffff:192。0。2。1", "read ::ffff:192.0.2.1/128");
  row("::ffff:192｡0．2.1", "read ::ffff:192.0.2.1/128");
  row("", "net.empty 1");
  row("   ", "net.empty 4");
  row("2001:db8::1 2001:db8::2", "net.blank 12");
  row("2001:db8::1 2", "net.blank 12");
  row("2001:db8::1／56", "net.host-bits 1");
  row(" 2001：db8：：g", "net.bad-character 12");
  row("2001:db8::/129", "net.length-too-large 12");
  row("2001:db8::/ 129", "net.length-too-large 13");
  row("fe80::1％eth0", "net.zone-id 8");
  row("桂林", "net.bad-character 1");
  row("\u200b桂", "net.bad-character 2");
  row("2001:db8::-2001:db8::1", "net.bad-character 11");
}

void TstTyped::readsWhatPeopleType()
{
  QFETCH(QString, input);
  QFETCH(QString, expected);
  QCOMPARE(verdict(parseTyped(input.toStdString())), expected);
}

void TstTyped::readsRangesPeopleType_data()
{
  QTest::addColumn<QString>("input");
  QTest::addColumn<QString>("expected");
  const auto row = [](const char* input, const char* expected) {
    QTest::addRow("'%s'", input) << q(input) << q(expected);
  };
  const char* range = "read 2001:db8::-2001:db8::f";
  row("2001:db8::-2001:db8::f", range);
  row("2001:db8:: - 2001:DB8::F", range);
  row("2001:db8::－2001:db8::f", range);
  row("2001:db8::–2001:db8::f", range);
  row("2001:db8::——2001:db8::f", range);
  row("2001:db8::～2001:db8::f", range);
  row("2001:db8::~2001:db8::f", range);
  row("2001:db8::至2001:db8::f", range);
  row("２００１：ｄｂ８：：－２００１：ｄｂ８：：ｆ", range);
  row("2001:db8::/124", range);
  row("2001:db8::1", "read 2001:db8::1-2001:db8::1");
  row("2001:db8::f - 2001:db8::", "net.range-backwards 15");
  row("2001:db8:: - ", "net.empty 14");
  row("2001:db8:: - ff", "net.too-few-groups 16");
  row("2001:db8::-2001:db8::1-2001:db8::2", "net.bad-character 23");
}

void TstTyped::readsRangesPeopleType()
{
  QFETCH(QString, input);
  QFETCH(QString, expected);
  QCOMPARE(verdict(parseTypedRange(input.toStdString())), expected);
}

void TstTyped::errorSpeaksOfWhatWasTyped()
{
  const auto result = parseTyped(" 2001：db8：：g");
  QVERIFY(!result);
  QCOMPARE(q(result.error().input), QStringLiteral(" 2001：db8：：g"));
}

void TstTyped::strictTextIsReadAsStrictly()
{
  QVERIFY(rc::check("typed reads every strict text alike", [](Prefix prefix) {
    RC_ASSERT(must(parseTyped(toString(prefix))) == prefix);
    RC_ASSERT(must(parseTyped(toExpanded(prefix.address()))).address() == prefix.address());
    const Range range = rangeOf(prefix);
    RC_ASSERT(must(parseTypedRange(toString(range))) == range);
  }));
}

void TstTyped::neverFailsOnRandomBytes()
{
  QVERIFY(rc::check("any bytes give an answer or a column inside", [](const std::string& bytes) {
    const auto result = parseTypedRange(bytes);
    RC_ASSERT((result || (result.error().where.column >= 1 &&
                          result.error().where.column <= bytes.size() + 1)));
  }));
}

QTEST_APPLESS_MAIN(TstTyped)
#include "tst_typed.moc"
