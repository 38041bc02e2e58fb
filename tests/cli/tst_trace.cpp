// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"
#include "exchange/sample.h"

#include <algorithm>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using cli::test::Program;
using cli::test::Ran;

/// `trace` as scripts use it, on the sample register.
class TestTrace : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  base::FixedClock m_clock{Instant{1'784'505'600'000'000}};  // 2026-07-20 08:00 at UTC+8
  Program m_program;

  std::string file(const char* name, const QByteArray& content) const
  {
    QFile file(m_folder.filePath(QString::fromUtf8(name)));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(content);
    return file.fileName().toStdString();
  }
  Ran run(const std::vector<std::string>& args, const std::string& input = {}) const
  {
    return m_program.run(args, input);
  }

 private Q_SLOTS:
  void initTestCase()
  {
    const std::string folder = m_folder.filePath(QStringLiteral("sample")).toStdString();
    const auto sample = exchange::makeSample(folder, {"planner", "desk", "test"});
    QVERIFY(sample.has_value());
    m_program.environment.clock = &m_clock;
    m_program.environment.variables["SEXTANT_REGISTER"] = sample->registerFile;
  }

  void annotatesAText()
  {
    const Ran ran = run({"trace", "-"}, "a [2001:db8::9]:443\r\nb 3fff::1.\n\n12:34:56");
    QCOMPARE(ran.out, QStringLiteral("a [2001:db8::9 [45 广西壮族自治区]]:443\r\n"
                                     "b 3fff::1 [-].\n\n12:34:56"));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QString());
  }

  void answersAsLookupDoes()
  {
    const QJsonObject traced = run({"trace", "-", "--json"}, "\n 地 2001:db8:1325:10a::1").json();
    const QJsonObject found = run({"lookup", "2001:db8:1325:10a::1", "--json"}).json();
    const QJsonObject holding = found[QStringLiteral("chain")].toArray().last().toObject();
    QCOMPARE(
        traced.keys(),
        QString::fromUtf8("address code column holder kind line prefix").split(QLatin1Char(' ')));
    QCOMPARE(traced[QStringLiteral("line")].toInt(), 2);
    QCOMPARE(traced[QStringLiteral("column")].toInt(), 4);
    for (const char* key : {"prefix", "kind", "holder"}) {
      QCOMPARE(traced[QString::fromUtf8(key)], holding[QString::fromUtf8(key)]);
    }
  }

  void saysNullWhereNobodyHolds()
  {
    QCOMPARE(run({"trace", "-", "--json"}, "3FFF::1").out,
             QStringLiteral("{\"line\":1,\"column\":1,\"address\":\"3fff::1\",\"prefix\":null,"
                            "\"kind\":null,\"holder\":null,\"code\":null}\n"));
    QCOMPARE(run({"trace", "-", "--json"}, "nothing\n").out, QString());
  }

  void answersAboutThePast()
  {
    const Ran ran = run({"trace", "-", "--at", "2000-01-01"}, "2001:db8::9\n");
    QCOMPARE(ran.out, QStringLiteral("2001:db8::9 [-]\n"));
    QCOMPARE(run({"trace", "-", "--at", "soon"}).status, 3);
  }

  void goesOnAfterAFileThatCannotBeRead()
  {
    const std::string one = file("one.log", "3fff::1\n");
    const std::string two = file("two.log", "3fff::2\n");
    const Ran ran = run({"trace", one, "/nonexistent/a.log", two});
    QCOMPARE(ran.out, QStringLiteral("3fff::1 [-]\n3fff::2 [-]\n"));
    QCOMPARE(ran.err, QStringLiteral("error: /nonexistent/a.log: The file cannot be read: No such "
                                     "file or directory: Check that it exists and that you may "
                                     "read it\n"));
    QCOMPARE(ran.status, 3);
    const Ran json = run({"trace", one, two, "--json"});
    QCOMPARE(json.json(1)[QStringLiteral("file")].toString(), QString::fromStdString(two));
    QCOMPARE(json.json(1)[QStringLiteral("line")].toInt(), 1);
    QCOMPARE(json.status, 0);
  }

  void tellsThatItCannotWrite()
  {
    std::istringstream in("3fff::1\n");
    std::ostringstream out;
    out.setstate(std::ios::badbit);
    std::ostringstream err;
    QCOMPARE(cli::runCli({"trace", "-"}, {in, out, err}, m_program.environment), 5);
    QVERIFY(err.str().starts_with("error: - cannot be written"));
    QCOMPARE(std::ranges::count(err.str(), '\n'), 1);
  }
};

QTEST_APPLESS_MAIN(TestTrace)
#include "tst_trace.moc"
