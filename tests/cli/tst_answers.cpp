// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"
#include "exchange/sample.h"
#include "support/small_disk.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using cli::test::Program;
using cli::test::Ran;

/// What is asked at the edges: of the sample register, which no test here changes.
class TestAnswers : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  base::FixedClock m_clock{Instant{1'784'505'600'000'000}};  // 2026-07-20 08:00 at UTC+8
  Program m_program;

  std::string path(const char* name) const
  {
    return m_folder.filePath(QString::fromUtf8(name)).toStdString();
  }
  Ran run(const std::vector<std::string>& args, const std::string& input = {}) const
  {
    return m_program.run(args, input);
  }
  QString codeOf(std::vector<std::string> args) const
  {
    args.emplace_back("--json");
    const Ran ran = run(args);
    const auto error = QJsonDocument::fromJson(ran.err.toUtf8()).object();
    return QString::number(ran.status) + QLatin1Char(' ') +
           error[QStringLiteral("error")][QStringLiteral("code")].toString();
  }

 private Q_SLOTS:
  void initTestCase()
  {
    const auto sample = exchange::makeSample(path("sample"), {"planner", "desk", "test"});
    QVERIFY(sample.has_value());
    m_program.environment.clock = &m_clock;
    m_program.environment.variables["SEXTANT_REGISTER"] = sample->registerFile;
  }

  void exportsIntoNowhereAreBadInput_data()
  {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("ending");
    for (const char* format : {"allocation-sheet", "filing"}) {
      QTest::addRow("%s csv", format) << QString::fromUtf8(format) << QStringLiteral(".csv");
      QTest::addRow("%s xlsx", format) << QString::fromUtf8(format) << QStringLiteral(".xlsx");
    }
    QTest::newRow("register") << QStringLiteral("register") << QStringLiteral(".jsonl");
  }
  void exportsIntoNowhereAreBadInput()
  {
    QFETCH(QString, format);
    QFETCH(QString, ending);
    const std::string file = "/nonexistent/a" + ending.toStdString();
    const Ran ran = run({"export", "--format", format.toStdString(), "-o", file});
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.err, QStringLiteral("error: ") + QString::fromStdString(file) +
                          QStringLiteral(": The file cannot be created: No such file or directory: "
                                         "Check the folder and your rights in it\n"));
    const std::string full = path("full") + ending.toStdString();
    const Ran stopped = [&] {
      const test::SmallDisk disk(rlim_t{40} << 10);
      return run({"export", "--format", format.toStdString(), "-o", full, "--draft"});
    }();
    QCOMPARE(stopped.status, 5);
    QVERIFY2(stopped.err.contains(QStringLiteral("File too large")), qPrintable(stopped.err));
    QVERIFY(stopped.err.contains(QString::fromStdString(full)));
    QVERIFY(!QFile::exists(QString::fromStdString(full)));
  }

  void everyFormatNamesItsEndings()
  {
    for (const char* wrong : {"a.doc", "a.jsonl", "a"}) {
      const Ran ran = run({"export", "--format", "allocation-sheet", "-o", path(wrong)});
      QCOMPARE(ran.status, 3);
      QVERIFY2(ran.err.contains(QStringLiteral(".csv, .xlsx")), qPrintable(ran.err));
      QCOMPARE(codeOf({"export", "--format", "filing", "-o", path(wrong)}),
               QStringLiteral("3 sheet.unknown-ending"));
    }
    const Ran ran = run({"export", "--format", "register", "-o", path("a.csv")});
    QCOMPARE(ran.status, 3);
    QVERIFY2(ran.err.contains(QStringLiteral(".jsonl")), qPrintable(ran.err));
    QVERIFY(!QFile::exists(QString::fromStdString(path("a.csv"))));
  }

  void refusesPdfWhereItCannotBeMade()
  {
    QCOMPARE(codeOf({"export", "--format", "allocation-sheet", "-o", path("a.pdf")}),
             QStringLiteral("3 cli.no-pdf"));
    QCOMPARE(codeOf({"export", "--format", "filing", "-o", path("a.pdf")}),
             QStringLiteral("3 sheet.unknown-ending"));
  }

  void looksUpReverseNames()
  {
    const char* name = "1.0.1.0.0.0.0.0.0.0.0.0.0.0.0.0.A.0.1.0.2.0.1.1.8.b.d.0.1.0.0.2.IP6.ARPA.";
    const QJsonObject byName = run({"lookup", name, "--json"}).json();
    const QJsonObject byAddress = run({"lookup", "2001:db8:1102:10a::101", "--json"}).json();
    QCOMPARE(byName[QStringLiteral("query")].toString(), QString::fromUtf8(name));
    QCOMPARE(byName[QStringLiteral("address")], byAddress[QStringLiteral("address")]);
    QCOMPARE(byName[QStringLiteral("chain")], byAddress[QStringLiteral("chain")]);
    QVERIFY(byName[QStringLiteral("chain")].toArray().size() > 2);
    const QJsonObject zone =
        run({"lookup", "-", "--json"}, "1.1.8.b.d.0.1.0.0.2.ip6.arpa\n").json();
    QCOMPARE(zone[QStringLiteral("prefix")].toString(), QStringLiteral("2001:db8:1100::/40"));
    QCOMPARE(run({"decode", name}).out, run({"decode", "2001:db8:1102:10a::101"}).out);
    QCOMPARE(run({"log", "--of", "8.b.d.0.1.0.0.2.ip6.arpa"}).out,
             run({"log", "--of", "2001:db8::/32"}).out);
    QCOMPARE(run({"lookup", "11.8.b.d.0.ip6.arpa"}).status, 3);
  }

  void noneIsNoneAndNothingIsNoCount()
  {
    QCOMPARE(run({"list", "--limit", "0"}).out, QString());
    QCOMPARE(run({"list", "--limit", "0", "--json"}).status, 0);
    QCOMPARE(run({"list", "--limit", "2"}).lines().size(), 2);
    QCOMPARE(run({"list", "--limit", "-1"}).status, 3);
    const std::string block = "2001:db8:1102::/48";
    const QString nothing = QStringLiteral("3 cli.asks-for-nothing");
    QCOMPARE(codeOf({"free", block, "56", "--count", "0"}), nothing);
    QCOMPARE(
        codeOf({"assign", "--from", block, "--length", "56", "--count", "0", "--holder", "45"}),
        nothing);
    QCOMPARE(run({"free", block, "56", "--count", "-1"}).status, 3);
    QCOMPARE(run({"free", block, "-1"}).status, 3);
    for (const char* name : {"", "  "}) {
      QCOMPARE(codeOf({"plan", "draft", name, "--block", "2001:db8::/32", "--scheme", "zone-32",
                       "--divisions", "catalogue:45"}),
               QStringLiteral("3 cli.blank-name"));
    }
  }

  void endsWithTheLastInstantOfADay()
  {
    const std::string copy = path("ends.sextant");
    QVERIFY(QFile::copy(QString::fromStdString(path("sample/sample.sextant")),
                        QString::fromStdString(copy)));
    const std::string unit = "2001:db8:1325:100::/56";
    const auto end = [&](const char* validTo) {
      const std::string field = std::string("valid_to=") + validTo;
      if (run({"-r", copy, "set", unit, field}).status != 0) return QStringLiteral("refused");
      return run({"-r", copy, "list", "--under", unit, "--limit", "1", "--json"})
          .json()[QStringLiteral("valid_to")]
          .toString();
    };
    QCOMPARE(end("2030-01-01"), QStringLiteral("2030-01-01T23:59:59.999999+08:00"));
    QVERIFY(run({"-r", copy, "lookup", unit}).out.contains(QStringLiteral(" – 2030-01-01\n")));
    QVERIFY(run({"-r", copy, "export", "--format", "register", "-o", path("ends.jsonl")}).status ==
            0);
    QFile lines(QString::fromStdString(path("ends.jsonl")));
    QVERIFY(lines.open(QIODevice::ReadOnly));
    QVERIFY(lines.readAll().contains("2030-01-01T16:00:00"));
    QCOMPARE(end("2030-01-01T12:00:00+08:00"), QStringLiteral("2030-01-01T12:00:00+08:00"));
    QCOMPARE(end(""), QString());
  }

  void tellsARefusedImportOnTheStandardError()
  {
    const std::string table = path("bad.csv");
    QFile file(QString::fromStdString(table));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "prefix,kind,holder\n2001:db8:1f00::/56,assignment,x\n"
        "2001:db8:1325:100::/60,assignment,x\n");
    file.close();
    const QString before = run({"log"}).out;
    const Ran ran = run({"import", table, "--json"});
    QCOMPARE(ran.status, 4);
    QCOMPARE(ran.lines().size(), 2);
    QCOMPARE(ran.json(1)[QStringLiteral("result")].toString(), QStringLiteral("refused"));
    const auto fault = QJsonDocument::fromJson(ran.err.toUtf8()).object()[QStringLiteral("error")];
    QCOMPARE(fault[QStringLiteral("line")].toInt(), 3);
    QCOMPARE(fault[QStringLiteral("file")].toString(), QString::fromStdString(table));
    QCOMPARE(run({"log"}).out, before);
  }

  void namesZonesAsTheReaderDoes()
  {
    const std::string where = "2001:db8:1102:100::/56";
    const QString chinese = run({"lookup", where, "--lang", "zh"}).out;
    QVERIFY2(chinese.contains(QStringLiteral("公用网络区")), qPrintable(chinese));
    QVERIFY(!chinese.contains(QStringLiteral("public")));
    QVERIFY(
        run({"list", "--under", where, "--lang", "zh"}).out.contains(QStringLiteral("公用网络区")));
    QVERIFY(run({"plan", "show", "gx-2026", "--lang", "zh"})
                .out.contains(QStringLiteral("公用网络区")));
    QVERIFY(run({"lookup", where}).out.contains(QStringLiteral("public")));
    QVERIFY(run({"lookup", where, "--json", "--lang", "zh"})
                .out.contains(QStringLiteral("\"zone\":\"public\"")));
  }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
