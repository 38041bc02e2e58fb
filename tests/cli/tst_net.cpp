// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include <QTest>

using namespace sextant::cli;
using test::Program;
using test::Ran;

namespace {

std::vector<std::string> words(const QString& line)
{
  std::vector<std::string> result;
  for (const QString& word : line.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    result.push_back(word.toStdString());
  }
  return result;
}

void row(const char* name, const char* args, const char* answer, int status = 0)
{
  QTest::newRow(name) << QString::fromUtf8(args) << QString::fromUtf8(answer) << status;
}

}  // namespace

class TestNet : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void answersOneLinePerInput_data()
  {
    QTest::addColumn<QString>("args");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("status");
    row("canonical", "canonical 2001:DB8:0:0::1", "2001:db8::1");
    row("canonical prefix", "canonical 2001:DB8::/32", "2001:db8::/32");
    row("canonical mapped", "canonical ::ffff:102:304", "::ffff:1.2.3.4");
    row("canonical two", "canonical ::1 ::2", "::1\n::2");
    row("host bits name the prefix", "canonical 2001:db8::1/32",
        "error: 1: The prefix has bits set beyond its length: The prefix is 2001:db8::/32", 3);
    row("good beside bad", "canonical ::g ::1",
        "error: 3: 'g' has no place in an IPv6 address: Only 0-9, a-f, ':' and, at the end, '.' "
        "do\n::1",
        3);
    row("a verb's name is no verb here", "canonical list",
        "error: 1: 'l' has no place in an IPv6 address: Only 0-9, a-f, ':' and, at the end, '.' do",
        3);
    row("expand", "expand 2001:db8::1", "2001:0db8:0000:0000:0000:0000:0000:0001");
    row("arpa of a prefix", "arpa 2001:db8::/32", "8.b.d.0.1.0.0.2.ip6.arpa");
    row("arpa off the nibble", "arpa 2001:db8::/31",
        "8.b.d.0.1.0.0.2.ip6.arpa,9.b.d.0.1.0.0.2.ip6.arpa");
    row("arpa back", "arpa 8.b.d.0.1.0.0.2.ip6.arpa", "2001:db8::/32");
    row("classify", "classify fe80::1", "Link-Local Unicast");
    row("classify prefix", "classify 2001:db8::/33", "Documentation");
    row("cover", "cover 2001:db8::1-2001:db8::3", "2001:db8::1/128,2001:db8::2/127");
    row("count", "count 2001:db8::/32 64", "4294967296");
    row("count all", "count ::/0 128", "340282366920938463463374607431768211456");
    row("count outside", "count 2001:db8::/32 31",
        "error: 15: There is no /31 in 2001:db8::/32: Give a length from the prefix's own to 128",
        3);
    row("order", "order 4 leftmost 3", "12");
    row("order of an unknown mode", "order 4 middle 3",
        "error: 3: 'middle' is no order of giving out: One of leftmost, centermost, rightmost", 3);
    row("hd", "hd 2001:db8::/32 56 15620", "0.5805");
    row("hd of nothing", "hd 2001:db8::/32 56 0",
        "error: 18: Of nothing used there is no ratio: Give at least 1", 3);
  }

  void answersOneLinePerInput()
  {
    QFETCH(QString, args);
    QFETCH(QString, answer);
    QFETCH(int, status);
    const Ran ran = Program().run(words(QStringLiteral("net ") + args));
    QCOMPARE(ran.out, answer + QLatin1Char('\n'));
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.status, status);
  }

  void readsWholeLinesWhereOneWordIsAskedFor()
  {
    const Ran ran = Program().run({"net", "canonical", "-"}, "::1\n ::1\n\n2001:DB8::\r\n::2");
    QCOMPARE(ran.lines().size(), 5);
    QCOMPARE(ran.lines()[0], QStringLiteral("::1"));
    QVERIFY(ran.lines()[1].startsWith(QStringLiteral("error: 1: ")));
    QVERIFY(ran.lines()[2].startsWith(QStringLiteral("error: 1: ")));
    QCOMPARE(ran.lines()[3], QStringLiteral("2001:db8::"));
    QCOMPARE(ran.lines()[4], QStringLiteral("::2"));
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.status, 3);
  }

  void splitsLinesAtBlanksWhereSeveralWordsAreAskedFor()
  {
    const Ran ran = Program().run({"net", "count", "-"},
                                  "2001:db8::/32 48\n  2001:db8::/32\t 49 \n2001:db8::/32\n"
                                  "2001:db8::/32 48 7\n 2001:db8::g/32 48\n");
    QCOMPARE(ran.lines()[0], QStringLiteral("65536"));
    QCOMPARE(ran.lines()[1], QStringLiteral("131072"));
    QVERIFY(ran.lines()[2].startsWith(QStringLiteral("error: 14: ")));
    QVERIFY(ran.lines()[3].startsWith(QStringLiteral("error: 18: ")));
    QVERIFY(ran.lines()[4].startsWith(QStringLiteral("error: 12: ")));
    QCOMPARE(ran.status, 3);
  }

  void answersNothingToNothing()
  {
    const Ran ran = Program().run({"net", "expand", "-"}, "");
    QCOMPARE(ran.out, QString());
    QCOMPARE(ran.status, 0);
  }

  void answersJsonInTheFormOfTheContract()
  {
    const Ran one = Program().run({"--json", "net", "count", "2001:db8::/32", "64"});
    QCOMPARE(one.out,
             QStringLiteral("{\"input\":\"2001:db8::/32 64\",\"answer\":\"4294967296\"}\n"));
    const Ran list = Program().run({"net", "cover", "--json", "::1-::2"});
    QCOMPARE(list.out,
             QStringLiteral("{\"input\":\"::1-::2\",\"answer\":[\"::1/128\",\"::2/128\"]}\n"));
    const Ran bad = Program().run({"net", "canonical", "x", "--json"});
    QCOMPARE(bad.out,
             QStringLiteral("{\"input\":\"x\",\"error\":{\"code\":\"net.bad-character\","
                            "\"message\":\"'x' has no place in an IPv6 address\","
                            "\"input\":\"x\",\"file\":null,\"line\":null,\"column\":1,"
                            "\"hint\":\"Only 0-9, a-f, ':' and, at the end, '.' do\"}}\n"));
    QCOMPARE(bad.status, 3);
  }

  void speaksChineseButKeepsJsonEnglish()
  {
    Program program;
    program.environment.variables = {{"LANG", "zh_CN.UTF-8"}};
    QCOMPARE(program.run({"net", "count", "2001:db8::/32", "abc"}).out,
             QStringLiteral("error: 15: “abc”不是数字；只能用数字\n"));
    QVERIFY(program.run({"net", "count", "2001:db8::/32", "abc", "--json"})
                .out.contains(QStringLiteral("'abc' is no number")));
    QVERIFY(program.run({"--lang", "en", "net", "count", "2001:db8::/32", "abc"})
                .out.contains(QStringLiteral("'abc' is no number")));
  }
};

QTEST_APPLESS_MAIN(TestNet)
#include "tst_net.moc"
