// SPDX-License-Identifier: GPL-3.0-or-later
#include "found_slowly.h"
#include "net/address_finder.h"
#include "net/byte_mask.h"
#include "support.h"
#include "support/dice.h"

#include <QObject>

using namespace sextant::net;
using namespace sextant::net::test;
using sextant::test::Dice;

namespace {

std::vector<FoundAddress> foundIn(std::string_view text)
{
  std::vector<FoundAddress> out;
  findAddresses(text, 0, text.size(), out);
  return out;
}

/// The texts found with what they stand for, parted by blanks.
QString told(std::string_view text, const std::vector<FoundAddress>& found)
{
  std::string out;
  for (const FoundAddress& one : found) {
    out += (out.empty() ? "" : " ") + std::string(text.substr(one.offset, one.length)) + '=' +
           toString(one.address);
  }
  return q(out);
}

void finds(const char* text, const char* expected)
{
  QTest::newRow(text) << q(text) << q(expected);
}

/// Pieces of which logs consist, and such as are nearly addresses.
std::string madeUp(Dice& dice)
{
  static const std::vector<std::string> kPieces{"2001:db8::1",
                                                "fe80::1",
                                                "::",
                                                ":",
                                                "::1",
                                                "::ffff:192.0.2.1",
                                                "192.0.2.1",
                                                "1",
                                                "12",
                                                "443",
                                                "65536",
                                                "51234",
                                                "db8",
                                                "abcd",
                                                "12345",
                                                "00:11:22:33:44:55",
                                                "11:22:33:44:55:66:77:88",
                                                "2001:db8:0:0:0:0:0:1",
                                                "1:2:3:4:5:6:7",
                                                "2001:0DB8:0000:0000:0000:0000:0000:0001",
                                                "/64",
                                                "%",
                                                "%eth0",
                                                "%eth0.100",
                                                "%a-1",
                                                ".",
                                                ".443",
                                                ".https",
                                                "..",
                                                "-",
                                                "_",
                                                "x",
                                                "client:",
                                                "IPv6:",
                                                "std::vector",
                                                "a::b",
                                                "ns::",
                                                "g",
                                                "[",
                                                "]",
                                                "(",
                                                ")",
                                                " ",
                                                " ",
                                                " ",
                                                "\n",
                                                "\t",
                                                "\"",
                                                ",",
                                                ";",
                                                "é",
                                                "地址",
                                                "\xff",
                                                "http://",
                                                "@",
                                                "=",
                                                std::string(1, '\0'),
                                                "12:34:56",
                                                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                                                "port",
                                                "f",
                                                "0",
                                                "000",
                                                "0000"};
  std::string text;
  for (std::size_t pieces = dice.below(12); pieces > 0; --pieces) text += dice.oneOf(kPieces);
  return text;
}

}  // namespace

class TstAddressFinder : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsWhatOperatorsMean_data();
  void findsWhatOperatorsMean();
  void findsInRealLogs_data();
  void findsInRealLogs();
  void agreesWithTheObviousWay();
  void findsEverySpellingOfAnAddress();
  void cutsAnywhereAlike();
  void masksAlike();
};

void TstAddressFinder::findsWhatOperatorsMean_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("expected");
  finds("", "");
  finds("2001:db8::1", "2001:db8::1=2001:db8::1");
  finds("from 2001:DB8::A to", "2001:DB8::A=2001:db8::a");
  finds("[2001:db8::1]:443", "2001:db8::1=2001:db8::1");
  finds("2001:0db8:0000:0000:0000:0000:0000:0001",
        "2001:0db8:0000:0000:0000:0000:0000:0001=2001:db8::1");
  finds("::ffff:192.0.2.1 ::ffff:192.0.2.1.",
        "::ffff:192.0.2.1=::ffff:192.0.2.1 "
        "::ffff:192.0.2.1=::ffff:192.0.2.1");
  finds("::ffff:192.0.2.999 ::ffff:192.0.2.01 ::ffff:192.0.2.1.2.3 ::ffff:192.0.2", "");
  finds("2001:db8::1. 2001:db8::2, 2001:db8::3; 2001:db8::4: 2001:db8::5) 2001:db8::6/64",
        "2001:db8::1=2001:db8::1 2001:db8::2=2001:db8::2 2001:db8::3=2001:db8::3 "
        "2001:db8::4=2001:db8::4 2001:db8::5=2001:db8::5 2001:db8::6=2001:db8::6");
  finds("2001:db8::/32 fe80:: fd00::: x", "2001:db8::=2001:db8:: fe80::=fe80:: fd00::=fd00::");
  finds("2001:db8::1-2001:db8::f", "2001:db8::1=2001:db8::1 2001:db8::f=2001:db8::f");
  finds("地址2001:db8::1，", "2001:db8::1=2001:db8::1");
  finds("a=2001:db8::1&b={\"ip\":\"2001:db8::2\"}",
        "2001:db8::1=2001:db8::1 2001:db8::2=2001:db8::2");
  // zones
  finds("fe80::1%eth0, fe80::2%eth0.100. fe80::3%",
        "fe80::1%eth0=fe80::1 "
        "fe80::2%eth0.100=fe80::2 fe80::3=fe80::3");
  finds("[fe80::1%12]:546 fe80::2%ge-0/0/0 fe80::3%eth0:443",
        "fe80::1%12=fe80::1 fe80::2%ge-0=fe80::2 fe80::3=fe80::3");
  finds("fe80::1%a-1::2", "fe80::1=fe80::1 1::2=1::2");
  // labels and ports
  finds("client:2001:db8::1 IPv6:2001:db8::2 src_ip:2001:db8::3 eth10:2001:db8::4 IPv6:::5",
        "2001:db8::1=2001:db8::1 2001:db8::2=2001:db8::2 2001:db8::3=2001:db8::3 "
        "2001:db8::4=2001:db8::4 ::5=::5");
  finds("x2001:db8::1 deadbeef:2001:db8::1 :2001:db8::1 x::2001:db8::1", "");
  finds("2001:db8::1:443 2001:db8::1:51234 2001:db8::1:65536",
        "2001:db8::1:443=2001:db8::1:443 2001:db8::1=2001:db8::1");
  finds("/2001:db8:0:0:0:0:0:1:8080 2001:db8:0:0:0:0:0:1:8080:1",
        "2001:db8:0:0:0:0:0:1=2001:db8::1");
  finds("2001:db8::1.443 > 2001:db8::2.https: 2001:db8::3.2.3 x.2001:db8::4 ...2001:db8::5",
        "2001:db8::1=2001:db8::1 2001:db8::2=2001:db8::2 2001:db8::5=2001:db8::5");
  // what is none
  finds(":: [::]:0 ::/0 :::22 *:* 1:::2.", "1::=1::");
  finds("0:0:0:0:0:0:0:0 0:: ::0", "0:0:0:0:0:0:0:0=:: 0::=:: ::0=::");
  finds("00:11:22:33:44:55 00-11-22-33-44-55 00:11:22:33:44:55:66:77 50:06:01:60:3b:20:19:4e", "");
  finds("00:01:00:01:2a:3b:4c:5d:00:11:22:33:44:55", "");
  finds("12:34:56 12:34:56.789 2026-11-20T08:00:00+08:00 20/Nov/2026:08:00:00 1:2.3.4-5", "");
  finds("std::vector<int> a::b::c foo::a::b a::b_c a::before Data::Dumper", "");
  finds("http://example.com:80/a:b 550e8400-e29b-41d4-a716-446655440000 SHA256:abc 0000:00:1f.2",
        "");
  finds("1:2:3:4:5:6:7 1:2:3:4:5:6:7:8:9:a 12345::1 1::12345x 1::2::3 1:2:3:4:5:6:7::8", "");
}

void TstAddressFinder::findsWhatOperatorsMean()
{
  QFETCH(QString, text);
  QFETCH(QString, expected);
  const std::string bytes = text.toStdString();
  QCOMPARE(told(bytes, foundIn(bytes)), expected);
  QCOMPARE(told(bytes, foundSlowly(bytes)), expected);
}

void TstAddressFinder::findsInRealLogs_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("expected");
  const char* one = "2001:db8::1=2001:db8::1";
  const char* both = "2001:db8::1=2001:db8::1 2001:db8::2=2001:db8::2";
  finds(R"(2001:db8::1 - - [20/Nov/2026:08:00:00 +0800] "GET /a?t=12:30 HTTP/1.1" 200 5 "-" "c")",
        one);
  finds(
      "2026/11/20 08:00:00 [error] 9#9: *5 connect() failed, client: 2001:db8::1, server: _, "
      "upstream: \"http://[2001:db8::2]:8080/\"",
      both);
  finds("[Fri Nov 20 08:00:00.123456 2026] [core:info] [pid 9] [client 2001:db8::1:51234] AH00128",
        one);
  finds(
      "Nov 20 08:00:00 gw sshd[99]: Accepted publickey for root from 2001:db8::1 port 51234 ssh2: "
      "RSA SHA256:x",
      one);
  finds(
      "kernel: [12.3] DROP IN=eth0 OUT= MAC=33:33:00:00:00:01:00:11:22:33:44:55:86:dd "
      "SRC=2001:0db8:0000:0000:0000:0000:0000:0001 "
      "DST=2001:0db8:0000:0000:0000:0000:0000:0002 LEN=72 PROTO=TCP DPT=22",
      "2001:0db8:0000:0000:0000:0000:0000:0001=2001:db8::1 "
      "2001:0db8:0000:0000:0000:0000:0000:0002=2001:db8::2");
  finds("dnsmasq[9]: reply www.example.com is 2001:db8::1", one);
  finds("dnsmasq-dhcp[9]: DHCPREPLY(eth0) 2001:db8::1 00:01:00:01:2a:3b:4c:5d:00:11:22:33:44:55",
        one);
  finds(
      "INFO  [kea-dhcp6.leases/9] DHCP6_LEASE_ALLOC duid=[00:03:00:01:00:11:22:33:44:55], "
      "tid=0x1: lease for address 2001:db8::1 and iaid=1 has been allocated for 3600 seconds",
      one);
  finds("  TCP    [2001:db8::1]:443      [2001:db8::2]:51234    ESTABLISHED     4", both);
  finds("  UDP    [fe80::1%12]:546       *:*", "fe80::1%12=fe80::1");
  finds("tcp6       0      0 :::22                   :::*                    LISTEN", "");
  finds("tcp6       0      0 2001:db8::1:51235       2001:db8::2:51234       ESTABLISHED", both);
  finds(
      "%IPV6_ACL-6-ACCESSLOGP: list V6/10 denied tcp 2001:DB8::1(1027) (Gi0/0 0011.2233.4455) -> "
      "2001:DB8::2(80), 1 packet",
      "2001:DB8::1=2001:db8::1 2001:DB8::2=2001:db8::2");
  finds("08:00:00.123456 IP6 2001:db8::1.51234 > 2001:db8::2.443: Flags [S], seq 1", both);
  finds("Received: from mail.example.com (mail.example.com. [IPv6:2001:db8::1])", one);
  finds("INFO: Accepted socket connection from /2001:db8:0:0:0:0:0:1:51234",
        "2001:db8:0:0:0:0:0:1=2001:db8::1");
  finds("inet6 2001:db8::1/64 scope global dynamic mngtmpaddr", one);
  finds("default via fe80::1 dev eth0 proto ra", "fe80::1=fe80::1");
}

void TstAddressFinder::findsInRealLogs()
{
  findsWhatOperatorsMean();
}

void TstAddressFinder::agreesWithTheObviousWay()
{
  Dice dice;
  for (int i = 0; i < 5000; ++i) {
    const std::string text = madeUp(dice);
    QCOMPARE(told(text, foundIn(text)), told(text, foundSlowly(text)));
  }
}

void TstAddressFinder::findsEverySpellingOfAnAddress()
{
  QVERIFY(rc::check("shortest, longest and upper case, wherever it stands", [](Address address) {
    if (address == Address{}) return;
    const std::string before = *rc::gen::arbitrary<std::string>() + ' ';
    for (const std::string& spelling :
         {toString(address), toExpanded(address), q(toExpanded(address)).toUpper().toStdString()}) {
      const std::string text = before + spelling + '/';
      const auto found = foundIn(text);
      RC_ASSERT(!found.empty());
      const FoundAddress expected{address, before.size(),
                                  static_cast<std::uint32_t>(spelling.size())};
      RC_ASSERT(found.back() == expected);
    }
  }));
}

void TstAddressFinder::cutsAnywhereAlike()
{
  Dice dice;
  for (int i = 0; i < 60; ++i) {
    std::string text;
    while (text.size() < 600) text += madeUp(dice);
    std::vector<FoundAddress> pieced;
    for (std::size_t from = 0; from < text.size();) {
      const std::size_t to = from + 1 + dice.below(150);
      const std::size_t begin = from - std::min(from, kFinderReach);
      const auto seen = std::string_view(text).substr(begin, to + kFinderReach - begin);
      const std::size_t before = pieced.size();
      findAddresses(seen, from - begin, to - begin, pieced);
      for (std::size_t at = before; at < pieced.size(); ++at) pieced[at].offset += begin;
      from = to;
    }
    QCOMPARE(told(text, pieced), told(text, foundIn(text)));
  }
}

void TstAddressFinder::masksAlike()
{
  Dice dice;
  std::array<char, kMaskBytes> bytes{};
  for (int i = 0; i < 1000; ++i) {
    std::uint64_t colons = 0;
    std::uint64_t digits = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      const char c = dice.once(3) ? ':' : static_cast<char>(dice.below(256));
      const std::uint64_t bit = std::uint64_t{1} << at;
      bytes[at] = c;
      if (c == ':') colons |= bit;
      if (at < kHexMaskBytes &&
          std::string_view("0123456789abcdefABCDEF").find(c) != std::string_view::npos) {
        digits |= bit;
      }
    }
    QCOMPARE(byteMask(bytes.data(), ':'), colons);
    QCOMPARE(plainMask(bytes.data(), ':'), colons);
    QCOMPARE(hexMask(bytes.data()), digits);
    QCOMPARE(plainHexMask(bytes.data()), digits);
  }
}

QTEST_APPLESS_MAIN(TstAddressFinder)
#include "tst_address_finder.moc"
