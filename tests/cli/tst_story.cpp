// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include <fstream>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using cli::test::Program;
using cli::test::Ran;

namespace {

constexpr Instant instant(std::int64_t day)
{
  return {1'772'323'200'000'000 + day * 86'400'000'000};  // from 2026-03-01 08:00 at UTC+8
}

}  // namespace

/// One register from its making to its proof, each step as a script would do it.
class TestStory : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  base::FixedClock m_clock{instant(0)};
  Program m_program;

  std::string path(const char* name) const
  {
    return m_folder.filePath(QString::fromUtf8(name)).toStdString();
  }

  Ran run(std::vector<std::string> args, const std::string& input = {})
  {
    m_clock.set({m_clock.now().us + 1'000'000});
    return m_program.run(args, input);
  }

  /// Runs with --json and expects success.
  QJsonObject json(std::vector<std::string> args)
  {
    args.push_back("--json");
    const Ran ran = run(args);
    if (ran.status != 0) qWarning("%s", qPrintable(ran.err));
    return ran.json();
  }

  void write(const char* name, const char* text) const { std::ofstream(path(name)) << text; }

 private Q_SLOTS:
  void initTestCase()
  {
    m_program.environment.clock = &m_clock;
    m_program.environment.variables["SEXTANT_REGISTER"] = path("a.sextant");
  }

  void makesARegisterOnce()
  {
    QCOMPARE(run({"init", "--json"}).out, QString());
    const Ran again = run({"init"});
    QCOMPARE(again.status, 3);
    QVERIFY(again.err.contains(QStringLiteral("exists already")));
  }

  void plansAProvince()
  {
    const QJsonObject row = json({"plan", "draft", "gx", "--block", "2001:db8::/32", "--scheme",
                                  "zone-32", "--divisions", "catalogue:45"});
    QCOMPARE(row[QStringLiteral("state")].toString(), QStringLiteral("draft"));
    QCOMPARE(row[QStringLiteral("block")].toString(), QStringLiteral("2001:db8::/32"));
    QVERIFY(row[QStringLiteral("entry")].isNull());
    QCOMPARE(run({"plan", "draft", "gx", "--block", "2001:db8::/32", "--scheme", "zone-32",
                  "--divisions", "catalogue:45"})
                 .status,
             4);
    QCOMPARE(run({"plan", "show", "gx", "--json"}).json(1)[QStringLiteral("prefix")].toString(),
             QStringLiteral("2001:db8:1100::/40"));
    const QJsonObject measure = json({"plan", "measure", "gx"});
    QCOMPARE(measure[QStringLiteral("capacity")].toString(), QStringLiteral("16777216"));
    QCOMPARE(run({"plan", "compare", "gx", "gx"}).status, 0);
    QCOMPARE(run({"plan", "show", "nowhere"}).status, 3);
  }

  void bindsABlockToZones()
  {
    const QJsonObject row = json({"plan", "draft", "one", "--block", "2001:db8::/32=public",
                                  "--scheme", "zone-32", "--divisions", "catalogue:45"});
    QCOMPARE(row[QStringLiteral("members")].toInt(), 126);
    const Ran differ = run({"plan", "compare", "gx", "one", "--json"});
    QCOMPARE(differ.status, 1);
    QCOMPARE(differ.json()[QStringLiteral("change")].toString(), QStringLiteral("gone"));
    QCOMPARE(run({"plan", "drop", "one"}).status, 0);
    QCOMPARE(run({"plan", "list", "--json"}).lines().size(), 1);
  }

  void publishesThePlan()
  {
    const QJsonObject change = json({"plan", "publish", "gx"});
    QCOMPARE(change[QStringLiteral("entry")].toInt(), 1);
    QCOMPARE(json({"plan", "list"})[QStringLiteral("state")].toString(),
             QStringLiteral("published"));
    const QJsonObject decoded = json({"decode", "2001:db8:1325:10a::1"});
    QCOMPARE(decoded[QStringLiteral("scheme")].toString(), QStringLiteral("zone-32"));
  }

  void assignsAndRegisters()
  {
    json({"holder", "450325-01", "org_name=兴安县教育局"});
    json({"contact", "450325-01", "contact_name=张三", "contact_phone=13800138000"});
    const QJsonObject given = json({"assign", "--from", "2001:db8:1325::/48", "--length", "56",
                                    "--holder", "450325-01", "document=桂数〔2026〕1号"});
    QCOMPARE(given[QStringLiteral("prefixes")].toArray().first().toString(),
             QStringLiteral("2001:db8:1325:100::/56"));
    const Ran unknown = run({"assign", "2001:db8:1325:200::/56", "--holder", "谁"});
    QCOMPARE(unknown.status, 3);
    QCOMPARE(run({"assign", "2001:db8:1325:100::/56", "--holder", "450325-01"}).status, 4);
    json({"register", "2001:db8:1325:101::/64", "label=办公网", "vlan=10"});
  }

  void looksUp()
  {
    const Ran ran =
        run({"lookup", "2001:db8:1325:101::5", "兴安县教育局", "2001:db9::1", "--json"});
    QCOMPARE(ran.status, 1);
    const QJsonArray chain = ran.json()[QStringLiteral("chain")].toArray();
    QCOMPARE(chain.size(), 5);
    QCOMPARE(chain.last()[QStringLiteral("kind")].toString(), QStringLiteral("registration"));
    QCOMPARE(ran.json(0)[QStringLiteral("address")].toString(),
             QStringLiteral("2001:db8:1325:101::5"));
    QCOMPARE(ran.json(1)[QStringLiteral("prefix")].toString(),
             QStringLiteral("2001:db8:1325:100::/56"));
    QVERIFY(ran.json(3)[QStringLiteral("chain")].toArray().isEmpty());
  }

  void looksUpLinesAsPeopleTypeThem()
  {
    const Ran ran = run({"lookup", "-", "--json"}, "２００１：db8:1325:101::5\n\n谁\n");
    QCOMPARE(ran.lines().size(), 1);
    QCOMPARE(ran.json()[QStringLiteral("address")].toString(),
             QStringLiteral("2001:db8:1325:101::5"));
    QCOMPARE(ran.status, 1);
  }

  void tellsABadAddressAndAnswersTheOthers()
  {
    const Ran ran = run({"lookup", "2001:db8::1/32", "2001:db8:1325:101::5", "--json"});
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.lines().size(), 1);
    QVERIFY(ran.err.contains(QStringLiteral("net.host-bits")));
  }

  void masksContacts()
  {
    const Ran ran = run({"lookup", "2001:db8:1325:101::5"});
    QVERIFY(ran.out.contains(QStringLiteral("张*")));
    QVERIFY(!ran.out.contains(QStringLiteral("13800138000")));
  }

  void remembersWhoHeldWhatWhen()
  {
    m_clock.set(instant(10));
    json({"set", "2001:db8:1325:101::/64", "label=会议室"});
    json({"release", "2001:db8:1325:101::/64"});
    m_clock.set(instant(11));
    const auto at = [this](const char* day) {
      return json({"lookup", "2001:db8:1325:101::5", "--at", day})[QStringLiteral("chain")]
          .toArray()
          .last()[QStringLiteral("status")]
          .toString();
    };
    QCOMPARE(at("2026-03-02"), QStringLiteral("active"));
    QCOMPARE(json({"lookup", "2001:db8:1325:101::5"})[QStringLiteral("chain")]
                 .toArray()
                 .last()[QStringLiteral("status")]
                 .toString(),
             QStringLiteral("quarantined"));
  }

  void undoesAndRedoes()
  {
    const auto statusNow = [this] {
      return json({"list", "--under", "2001:db8:1325:101::/64"})[QStringLiteral("status")]
          .toString();
    };
    json({"undo"});
    QCOMPARE(statusNow(), QStringLiteral("active"));
    json({"redo"});
    QCOMPARE(statusNow(), QStringLiteral("quarantined"));
    QCOMPARE(run({"redo"}).status, 4);
    QCOMPARE(run({"undo", "4711"}).status, 3);
  }

  void listsInOrderAndByPage()
  {
    const Ran first = run({"list", "--limit", "2", "--json"});
    QCOMPARE(first.lines().size(), 2);
    const std::string after = first.json(1)[QStringLiteral("prefix")].toString().toStdString();
    const Ran next = run({"list", "--limit", "1", "--after", after, "--json"});
    const Ran three = run({"list", "--limit", "3", "--json"});
    QCOMPARE(next.lines()[0], three.lines()[2]);
    QCOMPARE(
        run({"list", "--holder", "兴安县教育局", "--kind", "assignment", "--json"}).lines().size(),
        1);
    QCOMPARE(run({"list", "--under", "2001:db9::/32", "--json"}).out, QString());
  }

  void offersFreeSpace()
  {
    const Ran ran = run({"free", "2001:db8:1325::/48", "56", "--count", "2"});
    QCOMPARE(ran.out, QStringLiteral("2001:db8:1325:200::/56\n2001:db8:1325:300::/56\n"));
    QCOMPARE(run({"free", "2001:db8:1325::/48", "/56"}).lines().size(), 1);
    QCOMPARE(run({"free", "2001:db8:1325::/48", "48"}).status, 1);
  }

  void importsTheGoodRows()
  {
    write("t.csv",
          "前缀,类型,使用单位名称\n2001:db8:1325:300::/56,分配使用,某局\n2001:db8:9::1/33,,x\n");
    const std::string table = path("t.csv");
    const Ran dry = run({"import", table, "--dry-run", "--json"});
    QCOMPARE(dry.status, 1);
    QCOMPARE(dry.lines().size(), 2);
    QCOMPARE(dry.json(0)[QStringLiteral("result")].toString(), QStringLiteral("added"));
    QCOMPARE(dry.json(1)[QStringLiteral("result")].toString(), QStringLiteral("refused"));
    QCOMPARE(run({"import", table}).status, 3);
    QCOMPARE(run({"lookup", "某局"}).status, 1);
    const Ran taken = run({"import", table, "--skip-refused", "--json"});
    QCOMPARE(taken.status, 0);
    QCOMPARE(taken.json(2)[QStringLiteral("prefixes")].toArray().size(), 1);
    QCOMPARE(run({"import", table, "--skip-refused", "--json"})
                 .json(0)[QStringLiteral("result")]
                 .toString(),
             QStringLiteral("same"));
  }

  void exportsWhatImportsToTheSame()
  {
    const std::string a = path("a.jsonl");
    const std::string b = path("b.jsonl");
    const std::string other = path("b.sextant");
    json({"export", "--format", "register", "-o", a});
    QCOMPARE(run({"-r", other, "init"}).status, 0);
    QCOMPARE(run({"-r", other, "import", a}).status, 0);
    QCOMPARE(run({"-r", other, "export", "--format", "register", "-o", b}).status, 0);
    const auto content = [](const std::string& file) {
      std::ifstream in(file);
      return std::string(std::istreambuf_iterator<char>(in), {});
    };
    QVERIFY(content(a).size() > 1000);
    QVERIFY(content(a) == content(b));
  }

  void writesSheets()
  {
    const QJsonObject sheet = json({"export", "--format", "allocation-sheet", "-o", path("s.csv")});
    QVERIFY(sheet[QStringLiteral("rows")].toInt() > 300);
    QCOMPARE(sheet[QStringLiteral("sha256")].toString().size(), 64);
    const Ran incomplete = run({"export", "--format", "filing", "-o", path("f.csv")});
    QCOMPARE(incomplete.status, 4);
    QVERIFY(incomplete.err.count(QLatin1Char('\n')) > 3);
    QCOMPARE(run({"export", "--format", "filing", "-o", path("f.csv"), "--draft"}).status, 1);
  }

  void findsNothingWorseThanANote()
  {
    const Ran ran = run({"check", "--json"});
    QCOMPARE(ran.json()[QStringLiteral("rule")].toString(), QStringLiteral("documentation-space"));
    QCOMPARE(ran.json()[QStringLiteral("severity")].toString(), QStringLiteral("note"));
    QCOMPARE(ran.status, 0);
  }

  void provesItself()
  {
    const QJsonObject verdict = json({"verify"});
    QCOMPARE(verdict[QStringLiteral("chain")].toString(), QStringLiteral("whole"));
    const std::string anchor = verdict[QStringLiteral("head")].toString().toStdString();
    QCOMPARE(json({"verify", "--anchor", anchor})[QStringLiteral("anchor")].toString(),
             QStringLiteral("matches"));
    std::string other = anchor;
    other.back() = other.back() == '0' ? '1' : '0';
    QCOMPARE(run({"verify", "--anchor", other}).status, 1);
    const QJsonObject newest = json({"log"});
    QCOMPARE(newest[QStringLiteral("who")].toString(), QStringLiteral("planner"));
    QVERIFY(
        newest[QStringLiteral("where")].toString().startsWith(QStringLiteral("desk sextant-cli ")));
  }

  void countsExactly()
  {
    const QJsonObject stats = json({"stats", "2001:db8:1325::/48"});
    QVERIFY(stats[QStringLiteral("capacity")].isString());
    QCOMPARE(stats[QStringLiteral("holdings")][QStringLiteral("assignment")].toInt(), 2);
  }

  void backsUp()
  {
    const std::string copy = path("copy.sextant");
    QCOMPARE(run({"backup", copy, "--json"}).out, QString());
    QCOMPARE(run({"-r", copy, "verify"}).status, 0);
    QCOMPARE(run({"backup", copy}).status, 3);
  }
};

QTEST_APPLESS_MAIN(TestStory)
#include "tst_story.moc"
