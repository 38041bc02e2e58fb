// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/special.h"
#include "support.h"

#include <QObject>

#include <algorithm>
#include <set>

using namespace sextant::net;
using namespace sextant::net::test;

namespace {

/// A row's five answers as one word, T, F, N (not applicable) or - (none) each.
QString answers(const SpecialPurpose& row)
{
  std::string out;
  for (const Answer answer : {row.source, row.destination, row.forwardable, row.globallyReachable,
                              row.reservedByProtocol}) {
    out += answer == Answer::yes    ? 'T'
           : answer == Answer::no   ? 'F'
           : answer == Answer::none ? '-'
                                    : 'N';
  }
  return q(out);
}

}  // namespace

class TstSpecial : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void classifies_data();
  void classifies();
  void holdsEveryRowOfTheRegistry_data();
  void holdsEveryRowOfTheRegistry();
  void rowsAreAllDifferent();
  void everyRowClassifiesAsItself();
  void narrowerNeverGetsAWiderType();
  void knowsUniqueLocalAndDocumentation();
};

void TstSpecial::classifies_data()
{
  QTest::addColumn<QString>("prefix");
  QTest::addColumn<QString>("name");
  const auto row = [](const char* prefix, const char* name) {
    QTest::newRow(prefix) << q(prefix) << q(name);
  };
  row("::/128", "Unspecified Address");
  row("::1/128", "Loopback Address");
  row("::2/128", "ipv4-compatible");
  row("::/127", "ipv4-compatible");
  row("::192.0.2.1/128", "ipv4-compatible");
  row("::/96", "ipv4-compatible");
  row("::/95", "reserved");
  row("::1:0:0/96", "reserved");
  row("::ffff:192.0.2.1/128", "IPv4-mapped Address");
  row("64:ff9b::192.0.2.33/128", "IPv4-IPv6 Translat.");
  row("64:ff9b::/95", "reserved");
  row("64:ff9b:1:2::/64", "IPv4-IPv6 Translat.");
  row("100::1/128", "Discard-Only Address Block");
  row("100:0:0:1::/64", "Dummy IPv6 Prefix");
  row("100:0:0:2::/64", "reserved");
  row("2000::/3", "global-unicast");
  row("::/2", "reserved");
  row("2001::/16", "global-unicast");
  row("2001::/23", "IETF Protocol Assignments");
  row("2001:100::/32", "IETF Protocol Assignments");
  row("2001::1/128", "TEREDO");
  row("2001:1::1/128", "Port Control Protocol Anycast");
  row("2001:1::2/128", "Traversal Using Relays around NAT Anycast");
  row("2001:1::3/128", "DNS-SD Service Registration Protocol Anycast");
  row("2001:1::4/128", "IETF Protocol Assignments");
  row("2001:2::/48", "Benchmarking");
  row("2001:2:1::/48", "IETF Protocol Assignments");
  row("2001:3::/32", "AMT");
  row("2001:4:112::/48", "AS112-v6");
  row("2001:1f::/32", "Deprecated (previously ORCHID)");
  row("2001:20::/28", "ORCHIDv2");
  row("2001:30::/28", "Drone Remote ID Protocol Entity Tags (DETs) Prefix");
  row("2001:db8:1325:100::/56", "Documentation");
  row("2001:db8::/31", "global-unicast");
  row("2002:c000:201::/48", "6to4");
  row("240e::/20", "global-unicast");
  row("2620:4f:8000::/48", "Direct Delegation AS112 Service");
  row("3fff:453::/32", "Documentation");
  row("3fff:1000::/36", "global-unicast");
  row("3ffe::/16", "global-unicast");
  row("4000::/3", "reserved");
  row("5f00::/16", "Segment Routing (SRv6) SIDs");
  row("fc00::/8", "Unique-Local");
  row("fd12:3456:789a::/48", "Unique-Local");
  row("fe00::/9", "reserved");
  row("fe80::1/128", "Link-Local Unicast");
  row("fec0::/10", "site-local");
  row("fe80::/9", "reserved");
  row("ff02::1/128", "multicast");
  row("ff00::/8", "multicast");
  row("fe00::/7", "reserved");
  row("::/0", "reserved");
}

void TstSpecial::classifies()
{
  QFETCH(QString, prefix);
  QFETCH(QString, name);
  QCOMPARE(q(classify(must(parsePrefix(prefix.toStdString())))), name);
}

void TstSpecial::holdsEveryRowOfTheRegistry_data()
{
  QTest::addColumn<QString>("prefix");
  QTest::addColumn<QString>("rfc");
  QTest::addColumn<QString>("dates");
  QTest::addColumn<QString>("columns");
  const auto row = [](const char* prefix, const char* rfc, const char* dates, const char* columns) {
    QTest::newRow(prefix) << q(prefix) << q(rfc) << q(dates) << q(columns);
  };
  row("::1/128", "4291", "2006-02-", "FFFFT");
  row("::/128", "4291", "2006-02-", "TFFFT");
  row("::ffff:0:0/96", "4291", "2006-02-", "FFFFT");
  row("64:ff9b::/96", "6052", "2010-10-", "TTTTF");
  row("64:ff9b:1::/48", "8215", "2017-06-", "TTTFF");
  row("100::/64", "6666", "2012-06-", "TTTFF");
  row("100:0:0:1::/64", "9780", "2025-04-", "TFFFF");
  row("2001::/23", "2928", "2000-09-", "FFFFF");
  row("2001::/32", "4380+8190", "2006-01-", "TTTNF");
  row("2001:1::1/128", "7723", "2015-10-", "TTTTF");
  row("2001:1::2/128", "8155", "2017-02-", "TTTTF");
  row("2001:1::3/128", "9665", "2024-04-", "TTTTF");
  row("2001:2::/48", "5180+Errata1752", "2008-04-", "TTTFF");
  row("2001:3::/32", "7450", "2014-12-", "TTTTF");
  row("2001:4:112::/48", "7535", "2014-12-", "TTTTF");
  row("2001:10::/28", "4843", "2007-03-2014-03", "-----");
  row("2001:20::/28", "7343", "2014-07-", "TTTTF");
  row("2001:30::/28", "9374", "2022-12-", "TTTTF");
  row("2001:db8::/32", "3849", "2004-07-", "FFFFF");
  row("2002::/16", "3056", "2001-02-", "TTTNF");
  row("2620:4f:8000::/48", "7534", "2011-05-", "TTTTF");
  row("3fff::/20", "9637", "2024-07-", "FFFFF");
  row("5f00::/16", "9602", "2024-04-", "TTTFF");
  row("fc00::/7", "4193+8190", "2005-10-", "TTTFF");
  row("fe80::/10", "4291", "2006-02-", "TTFFT");
}

void TstSpecial::holdsEveryRowOfTheRegistry()
{
  QFETCH(QString, prefix);
  QFETCH(QString, rfc);
  QFETCH(QString, dates);
  QFETCH(QString, columns);
  const Prefix wanted = must(parsePrefix(prefix.toStdString()));
  const SpecialPurpose* row = specialPurposeOf(wanted);
  QVERIFY(row != nullptr);
  QCOMPARE(str(row->prefix), str(wanted));
  QCOMPARE(q(row->rfc), rfc);
  QCOMPARE(q(std::string(row->allocated) + '-' + std::string(row->ended)), dates);
  QCOMPARE(answers(*row), columns);
}

void TstSpecial::rowsAreAllDifferent()
{
  QCOMPARE(specialPurposes().size(), std::size_t(25));
  std::set<Prefix> prefixes;
  for (const SpecialPurpose& row : specialPurposes()) {
    QVERIFY(prefixes.insert(row.prefix).second);
  }
}

void TstSpecial::everyRowClassifiesAsItself()
{
  for (const SpecialPurpose& row : specialPurposes()) {
    QCOMPARE(q(classify(row.prefix)), q(row.name));
  }
  QVERIFY(specialPurposeOf("240e::/20"_p) == nullptr);
}

void TstSpecial::narrowerNeverGetsAWiderType()
{
  QVERIFY(rc::check("a special row covers what it names", [](Prefix prefix) {
    const SpecialPurpose* row = specialPurposeOf(prefix);
    for (const SpecialPurpose& other : specialPurposes()) {
      RC_ASSERT(
          (!other.prefix.covers(prefix) || (row != nullptr && other.prefix.covers(row->prefix))));
    }
    RC_ASSERT((row == nullptr || row->prefix.covers(prefix)));
  }));
}

void TstSpecial::knowsUniqueLocalAndDocumentation()
{
  QVERIFY(isUniqueLocal("fd00::/8"_p));
  QVERIFY(!isUniqueLocal("fc00::/6"_p));
  QVERIFY(isDocumentation("2001:db8::/32"_p));
  QVERIFY(isDocumentation("3fff:fff::/32"_p));
  QVERIFY(!isDocumentation("3fff:1000::/32"_p));
}

QTEST_APPLESS_MAIN(TstSpecial)
#include "tst_special.moc"
