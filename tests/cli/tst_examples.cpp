// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"
#include "cli/verbs/verb.h"
#include "exchange/sample.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sstream>

using namespace sextant;
using cli::test::Program;
using cli::test::Ran;

namespace {

std::string exampleOf(std::string_view verb)
{
  const auto verbs = cli::allVerbs();
  const auto found =
      std::ranges::find_if(verbs, [verb](const auto& v) { return v->about().name == verb; });
  return found == verbs.end() ? std::string() : (*found)->about().example;
}

/// What a reader of the help has done before: the example of this verb.
std::string before(std::string_view verb)
{
  if (verb == "redo") return exampleOf("undo");
  const bool needsDraft = verb == "plan compare" || verb == "plan publish" || verb == "plan drop";
  return needsDraft ? exampleOf("plan draft") : std::string();
}

}  // namespace

/// The example of every verb, as the help shows it, on the sample register.
class TestExamples : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  base::FixedClock m_clock{Instant{1'784'505'600'000'000}};  // 2026-07-20 08:00 at UTC+8
  Program m_program;

  Ran run(const std::string& line) const
  {
    std::istringstream words(line);
    std::vector<std::string> args;
    for (std::string word; words >> word;) args.push_back(word);
    args.erase(args.begin());
    return m_program.run(args);
  }

 private Q_SLOTS:
  void initTestCase()
  {
    const std::string home = m_folder.filePath(QStringLiteral("home")).toStdString();
    QVERIFY(exchange::makeSample(home, {"planner", "desk", "test"}).has_value());
    QVERIFY(QDir::setCurrent(QString::fromStdString(home)));
    QFile log(QStringLiteral("access.log"));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("2001:db8::1 - - \"GET / HTTP/1.1\" 200\n");
    m_program.environment.clock = &m_clock;
    m_program.environment.variables["SEXTANT_REGISTER"] = "one.sextant";
  }
  void cleanupTestCase() { QDir::setCurrent(QDir::rootPath()); }

  void runs_data()
  {
    QTest::addColumn<QString>("verb");
    for (const auto& verb : cli::allVerbs()) {
      QTest::newRow(verb->about().name) << QString::fromUtf8(verb->about().name);
    }
  }
  void runs()
  {
    QFETCH(QString, verb);
    for (const char* end : {"", "-wal", "-shm"}) {
      QFile::remove(QStringLiteral("one.sextant") + QString::fromUtf8(end));
    }
    QVERIFY(QFile::copy(QStringLiteral("sample.sextant"), QStringLiteral("one.sextant")));
    if (const std::string first = before(verb.toStdString()); !first.empty()) {
      QCOMPARE(run(first).status, 0);
    }
    const Ran ran = run(exampleOf(verb.toStdString()));
    QVERIFY2(ran.status == 0 || ran.status == 1, qPrintable(ran.err));
    QVERIFY2(!ran.err.contains(QStringLiteral("error:")), qPrintable(ran.err));
  }
};

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
