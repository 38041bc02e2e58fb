// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/arpa.h"
#include "support.h"

#include <QObject>

#include <algorithm>

using namespace sextant::net;
using namespace sextant::net::test;

namespace {

QString zonesOf(Prefix prefix)
{
  std::string out;
  for (const std::string& zone : reverseZones(prefix)) {
    out += (out.empty() ? "" : ",") + zone;
  }
  return q(out);
}

}  // namespace

class TstArpa : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesAnAddress();
  void namesTheZonesOfAPrefix_data();
  void namesTheZonesOfAPrefix();
  void readsReverseNames_data();
  void readsReverseNames();
  void everyNameReadsBack();
  void zonesHoldExactlyThePrefix();
};

void TstArpa::namesAnAddress()
{
  // RFC 3596 section 2.5
  QCOMPARE(q(reverseName("4321:0:1:2:3:4:567:89ab"_a)),
           QStringLiteral("b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.0.0.0.0.1.2.3.4."
                          "ip6.arpa"));
}

void TstArpa::namesTheZonesOfAPrefix_data()
{
  QTest::addColumn<QString>("prefix");
  QTest::addColumn<QString>("zones");
  const auto row = [](const char* prefix, const char* zones) {
    QTest::newRow(prefix) << q(prefix) << q(zones);
  };
  row("::/0", "ip6.arpa");
  row("2001:db8::/32", "8.b.d.0.1.0.0.2.ip6.arpa");
  row("3fff:450::/28", "5.4.0.f.f.f.3.ip6.arpa");
  row("2001:db8:8000::/33",
      "8.8.b.d.0.1.0.0.2.ip6.arpa,9.8.b.d.0.1.0.0.2.ip6.arpa,a.8.b.d.0.1.0.0.2.ip6.arpa,"
      "b.8.b.d.0.1.0.0.2.ip6.arpa,c.8.b.d.0.1.0.0.2.ip6.arpa,d.8.b.d.0.1.0.0.2.ip6.arpa,"
      "e.8.b.d.0.1.0.0.2.ip6.arpa,f.8.b.d.0.1.0.0.2.ip6.arpa");
  row("2001:db8::/34",
      "0.8.b.d.0.1.0.0.2.ip6.arpa,1.8.b.d.0.1.0.0.2.ip6.arpa,2.8.b.d.0.1.0.0.2.ip6.arpa,"
      "3.8.b.d.0.1.0.0.2.ip6.arpa");
  row("2001:db8:e000::/35", "e.8.b.d.0.1.0.0.2.ip6.arpa,f.8.b.d.0.1.0.0.2.ip6.arpa");
  row("fe00::/7", "e.f.ip6.arpa,f.f.ip6.arpa");
}

void TstArpa::namesTheZonesOfAPrefix()
{
  QFETCH(QString, prefix);
  QFETCH(QString, zones);
  QCOMPARE(zonesOf(must(parsePrefix(prefix.toStdString()))), zones);
}

void TstArpa::readsReverseNames_data()
{
  QTest::addColumn<QString>("input");
  QTest::addColumn<QString>("expected");
  const auto row = [](const char* input, const char* expected) {
    QTest::addRow("'%s'", input) << q(input) << q(expected);
  };
  const std::string whole =
      "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa";
  row(whole.c_str(), "read 2001:db8::1/128");
  row(("f." + whole).c_str(), "net.too-many-reverse-labels 65");
  row("8.b.d.0.1.0.0.2.ip6.arpa", "read 2001:db8::/32");
  row("8.B.D.0.1.0.0.2.IP6.Arpa.", "read 2001:db8::/32");
  row("ip6.arpa", "read ::/0");
  row("ip6.arpa.", "read ::/0");
  row("2.ip6.arpa", "read 2000::/4");
  row("", "net.not-reverse 1");
  row("ip6.arpa..", "net.not-reverse 1");
  row("8.b.ip6.int", "net.not-reverse 1");
  row("1.2.0.192.in-addr.arpa", "net.not-reverse 1");
  row("8ip6.arpa", "net.not-reverse 1");
  row(".ip6.arpa", "net.bad-reverse-label 1");
  row("8..ip6.arpa", "net.bad-reverse-label 3");
  row("8.bd.0.1.ip6.arpa", "net.bad-reverse-label 3");
  row("8.g.ip6.arpa", "net.bad-reverse-label 3");
  row("8. .ip6.arpa", "net.bad-reverse-label 3");
  row("8.桂.ip6.arpa", "net.bad-reverse-label 3");
}

void TstArpa::readsReverseNames()
{
  QFETCH(QString, input);
  QFETCH(QString, expected);
  QCOMPARE(verdict(parseReverseName(input.toStdString())), expected);
}

void TstArpa::everyNameReadsBack()
{
  QVERIFY(rc::check("a reverse name reads back", [](Address address) {
    const std::string name = reverseName(address);
    RC_ASSERT(looksReverse(name));
    RC_ASSERT(must(parseReverseName(name)) == Prefix(address, 128));
  }));
}

void TstArpa::zonesHoldExactlyThePrefix()
{
  QVERIFY(rc::check("zones hold exactly their prefix", [](Prefix prefix) {
    std::vector<Prefix> parts;
    for (const std::string& zone : reverseZones(prefix)) {
      parts.push_back(must(parseReverseName(zone)));
    }
    RC_ASSERT(std::is_sorted(parts.begin(), parts.end()));
    RC_ASSERT(fewest(parts) == std::vector<Prefix>{prefix});
  }));
}

QTEST_APPLESS_MAIN(TstArpa)
#include "tst_arpa.moc"
