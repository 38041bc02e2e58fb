// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"
#include "cli/text.h"
#include "cli/verbs/verb.h"

#include <algorithm>
#include <QTest>

using namespace sextant::cli;
using test::Program;
using test::Ran;

namespace {

using Args = std::vector<std::string>;

void row(const char* name, Args args, const char* message)
{
  QTest::newRow(name) << args << QString::fromUtf8(message);
}

}  // namespace

class TestUsage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void refusesWhatIsNotWellFormed_data()
  {
    QTest::addColumn<Args>("args");
    QTest::addColumn<QString>("message");
    row("no verb", {}, "A verb is missing: sextant-cli --help lists them");
    row("half a verb", {"plan"}, "A verb is missing: sextant-cli --help lists them");
    row("unknown verb", {"frobnicate"}, "'frobnicate' is no verb: sextant-cli --help lists them");
    row("unknown second word", {"net", "x"}, "'x' is no verb: sextant-cli --help lists them");
    row("unknown option", {"list", "--foo"},
        "'--foo' does not belong here: sextant-cli list --help shows what does");
    row("surplus word", {"list", "foo"},
        "'foo' does not belong here: sextant-cli list --help shows what does");
    row("missing word", {"free", "2001:db8::/32"},
        "LENGTH is missing: sextant-cli free --help shows the form");
    row("missing option", {"export", "--format", "register"},
        "-o is missing: sextant-cli export --help shows the form");
    row("option without value", {"list", "--under"},
        "--under takes one value, once: sextant-cli list --help shows the form");
    row("option twice", {"list", "--limit", "1", "--limit", "2"},
        "--limit takes one value, once: sextant-cli list --help shows the form");
    row("unknown language", {"--lang", "fr", "list"}, "'fr' is no value of --lang: One of zh, en");
    row("unknown kind", {"list", "--kind", "x"},
        "'x' is no value of --kind: One of block, allocation, reservation, assignment, "
        "registration");
    row("prefix and --from",
        {"assign", "2001:db8::/48", "--from", "2001:db8::/32", "--length", "48"},
        "PREFIX and --from exclude each other: Give one of them");
    row("--from without --length", {"assign", "--from", "2001:db8::/32"},
        "--from asks for --length too: Give both or neither");
    row("nothing to assign", {"assign", "remark=x"},
        "PREFIX is missing: sextant-cli assign --help shows the form");
    row("scheme without block", {"decode", "2001:db8::1", "--scheme", "zone-32"},
        "--scheme asks for --block too: Give both or neither");
    row("no register", {"list"}, "No register is named: Give -r REGISTER, or set SEXTANT_REGISTER");
  }

  void refusesWhatIsNotWellFormed()
  {
    QFETCH(Args, args);
    QFETCH(QString, message);
    const Ran ran = Program().run(args);
    QCOMPARE(ran.err, QStringLiteral("error: ") + message + QLatin1Char('\n'));
    QCOMPARE(ran.out, QString());
    QCOMPARE(ran.status, 2);
  }

  void tellsErrorsAsJsonOnTheStandardError()
  {
    const Ran ran = Program().run({"--json", "list"});
    QCOMPARE(ran.out, QString());
    QCOMPARE(ran.err,
             QStringLiteral("{\"error\":{\"code\":\"cli.no-register\",\"message\":\"No register is "
                            "named\",\"input\":null,\"file\":null,\"line\":null,\"column\":null,"
                            "\"hint\":\"Give -r REGISTER, or set SEXTANT_REGISTER\"}}\n"));
  }

  void namesCloseFields()
  {
    const Ran ran = Program().run({"-r", "x", "holder", "a", "org_nam=x"});
    QVERIFY(ran.err.startsWith(
        QStringLiteral("error: 'org_nam' is no field here: Close to it: org_name,")));
    QCOMPARE(ran.status, 3);
  }

  void refusesFieldsWithoutValueOrTwice()
  {
    QCOMPARE(Program().run({"-r", "x", "set", "2001:db8::/32", "remark"}).status, 3);
    QCOMPARE(Program().run({"-r", "x", "set", "2001:db8::/32", "remark=a", "备注=b"}).status, 3);
  }

  void tellsAMissingRegister()
  {
    const Ran ran = Program().run({"-r", "/nonexistent/x.sextant", "list"});
    QCOMPARE(ran.status, 3);
    QVERIFY(ran.err.startsWith(
        QStringLiteral("error: There is no register at /nonexistent/x.sextant")));
  }

  void takesTheRegisterFromTheEnvironment()
  {
    Program program;
    program.environment.variables["SEXTANT_REGISTER"] = "/nonexistent/y.sextant";
    QVERIFY(program.run({"list"}).err.contains(QStringLiteral("/nonexistent/y.sextant")));
  }

  void decodesWithoutARegister()
  {
    const Ran ran = Program().run({"decode", "2001:db8:1325:10a::1", "--scheme", "zone-32",
                                   "--block", "2001:db8::/32", "--json"});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.json()[QStringLiteral("scheme")].toString(), QStringLiteral("zone-32"));
  }

  void tellsItsVersion()
  {
    const Ran ran = Program().run({"--version"});
    QVERIFY(ran.out.startsWith(QStringLiteral("sextant-cli ")));
    QCOMPARE(ran.status, 0);
  }

  void helpsWithEveryVerbInBothLanguages()
  {
    for (const auto& verb : allVerbs()) {
      Args args{"--help"};
      std::istringstream name(verb->about().name);
      for (std::string word; name >> word;) args.push_back(word);
      const Ran english = Program().run(args);
      QCOMPARE(english.status, 0);
      QVERIFY2(english.out.startsWith(QStringLiteral("sextant-cli ") +
                                      QString::fromUtf8(verb->about().name)),
               verb->about().name);
      QVERIFY(english.out.contains(QString::fromUtf8(verb->about().example)));
      args.insert(args.end(), {"--lang", "zh"});
      const Ran chinese = Program().run(args);
      QVERIFY2(chinese.out != english.out, verb->about().name);
    }
  }

  void examplesAreWellFormed()
  {
    for (const auto& verb : allVerbs()) {
      std::istringstream example(verb->about().example);
      Args args;
      for (std::string word; example >> word;) args.push_back(word);
      QCOMPARE(args.front(), std::string("sextant-cli"));
      args.front() = "--help";  // parses all the rest without doing it
      const Ran ran = Program().run(args);
      QVERIFY2(ran.err.isEmpty(), verb->about().example);
    }
  }

  void listsEveryVerbInTheOverview()
  {
    const QStringList lines = Program().run({"--help"}).lines();
    for (const auto& verb : allVerbs()) {
      const QString start =
          QStringLiteral("   ") + QString::fromUtf8(verb->about().name) + QLatin1Char(' ');
      QVERIFY2(
          std::ranges::any_of(lines, [&start](const QString& l) { return l.startsWith(start); }),
          verb->about().name);
    }
  }

  void showsProgressOnATerminalOnly()
  {
    std::ostringstream err;
    std::atomic<bool> interrupt = false;
    Environment environment;
    environment.interrupt = &interrupt;
    {
      TerminalProgress progress(err, environment);
      QTest::qSleep(200);
      progress.report(1, 2);
      QVERIFY(!progress.cancelled());
      interrupt = true;
      QVERIFY(progress.cancelled());
    }
    QCOMPARE(err.str(), std::string());
    environment.errIsTerminal = true;
    {
      TerminalProgress progress(err, environment);
      progress.report(1, 2);
      QCOMPARE(err.str(), std::string());  // too soon
      QTest::qSleep(200);
      progress.report(1, 2);
      QVERIFY(err.str().ends_with("1 / 2"));
    }
    QVERIFY(err.str().ends_with("\x1b[K"));  // and wiped out at the end
  }

  void measuresTextInColumns()
  {
    QCOMPARE(displayWidth("abc"), std::size_t{3});
    QCOMPARE(displayWidth("桂林"), std::size_t{4});
    QCOMPARE(displayWidth("（a）"), std::size_t{5});
    QCOMPARE(padded("桂林", 6), std::string("桂林  "));
    std::ostringstream out;
    {
      Table table(out);
      table.row({"桂林市", "1"});
      table.row({"a", "22"});
    }
    QCOMPARE(out.str(), std::string("桂林市  1\na       22\n"));
  }
};

QTEST_APPLESS_MAIN(TestUsage)
#include "tst_usage.moc"
