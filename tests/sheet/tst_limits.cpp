// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/tables.h"

#include <QElapsedTimer>
#include <QTest>

#include <unistd.h>

using namespace std::string_literals;
using namespace tables;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kSlack = 10;  // a sanitizer's own needs
#else
constexpr int kSlack = 1;
#endif
// Refused, not read on for ever: far above what a busy machine needs.
constexpr qint64 kPatience = 60'000;                      // ms
constexpr qint64 kMemory = 200 * 1024 * 1024LL * kSlack;  // bytes, resident

// Highest resident size since it was last reset by writing 5 to clear_refs (proc(5)).
qint64 peakMemory()
{
  const std::string status = get("/proc/self/status");
  const std::size_t at = status.find("VmHWM:");
  return std::stoll(status.substr(at + 6)) * 1024;
}

// Opens and reads all there is, quickly and in little memory; what came of it.
std::string refusal(const std::string& path)
{
  put("/proc/self/clear_refs", "5");
  QElapsedTimer timer;
  timer.start();
  std::string error = "none";
  auto reader = sextant::sheet::openReader(path);
  if (!reader) {
    error = shown(reader.error());
  } else {
    Row row;
    auto found = (*reader)->next(row);
    while (found && *found) found = (*reader)->next(row);
    if (!found) error = shown(found.error());
  }
  if (timer.elapsed() > kPatience) error += " SLOW " + std::to_string(timer.elapsed());
  if (peakMemory() > kMemory) error += " LARGE " + std::to_string(peakMemory());
  return error;
}

// Builds a workbook around hostile parts in Python.
void build(const std::string& path, const char* code)
{
  const QStringList arguments{QStringLiteral(TEST_SHEET "/hostile.py"),
                              QString::fromStdString(path), QString::fromLatin1(code)};
  if (QProcess::execute(QStringLiteral("python3"), arguments) != 0) qFatal("python3 failed");
}

}  // namespace

class TestLimits : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void refusesHostileWorkbooks_data();
  void refusesHostileWorkbooks();
  void refusesHostileText_data();
  void refusesHostileText();
  void readsLargeHarmlessWorkbook();
  void writesLongTableIntoFurtherSheets();
};

void TestLimits::refusesHostileWorkbooks_data()
{
  QTest::addColumn<QString>("refused");
  const auto row = [](const char* name, const char* refused) {
    QTest::newRow(name) << QString::fromLatin1(refused);
  };
  row("ratio", "sheet.too-large 0:0 ratio 100");
  row("ratio of strings", "sheet.too-large 0:0 ratio 100");
  row("many entries", "sheet.too-large 0:0 entries 1000");
  row("hundred thousand entries", "sheet.too-large 0:0 entries 1000");
  row("large sheet", "sheet.too-large 0:0 sheet 200000000");
  row("many strings", "sheet.too-large 0:0 strings 67108864");
  row("declares less than it holds", "sheet.damaged");
  row("entities", "sheet.doctype 0:0");
  row("external entity", "sheet.doctype 0:0");
  row("entities in workbook", "sheet.doctype 0:0");
  row("huge attribute", "sheet.too-large 1:0 cell 1048576");
  row("huge cell", "sheet.too-large 1:1 row 16777216");
  row("million columns", "sheet.too-large 1:16384 columns 16384");
  row("deep elements", "sheet.");
}

void TestLimits::refusesHostileWorkbooks()
{
  QFETCH(QString, refused);
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t.xlsx")).toStdString();
  build(path, QTest::currentDataTag());
  const QString told = QString::fromStdString(refusal(path));
  QVERIFY2(told.startsWith(refused), qPrintable(told));
  QVERIFY2(!told.contains(QStringLiteral("SLOW")), qPrintable(told));
  QVERIFY2(!told.contains(QStringLiteral("LARGE")), qPrintable(told));
}

void TestLimits::refusesHostileText_data()
{
  QTest::addColumn<std::string>("head");
  QTest::addColumn<std::string>("piece");
  QTest::addColumn<int>("times");
  QTest::addColumn<std::string>("refused");
  constexpr int kMillion = 1'000'000;
  QTest::newRow("line of 1 GB") << "a,b\n"s << std::string(1000, 'x') << kMillion
                                << "sheet.too-large 2:1 row 16777216"s;
  QTest::newRow("line of 1 GB, UTF-16")
      << "\xFF\xFE"s << std::string(1000, 'x') << kMillion << "sheet.too-large 1:1 row 16777216"s;
  QTest::newRow("line of 1 GB, GB18030") << "\xC3\xFB\xB3\xC6\n"s << std::string(1000, '\xB6')
                                         << kMillion << "sheet.too-large 2:1 row 16777216"s;
  QTest::newRow("quotes without end") << "a,\"b\n"s << std::string(999, 'x').append(1, '\n')
                                      << kMillion << "sheet.too-large 1:2 row 16777216"s;
  QTest::newRow("million columns") << "a,b\n"s
                                   << ","s << kMillion << "sheet.too-large 2:16385 columns 16384"s;
}

void TestLimits::refusesHostileText()
{
  QFETCH(std::string, head);
  QFETCH(std::string, piece);
  QFETCH(int, times);
  QFETCH(std::string, refused);
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t.csv")).toStdString();
  {
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes(head));
    for (int i = 0; i < times; ++i) file.write(bytes(piece));
  }
  QCOMPARE(QString::fromStdString(refusal(path)), QString::fromStdString(refused));
}

// The limits must not hit what is merely large: 100,000 rows of 10 columns.
void TestLimits::readsLargeHarmlessWorkbook()
{
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t.xlsx")).toStdString();
  build(path, "harmless");
  const Table table = read(path);
  QCOMPARE(table.size(), std::size_t{100'000});
  QCOMPARE(table[99'999][9], "99999009"s);
}

// 1,048,576 rows hold a heading and 1,048,575 of ours; the rest follows below the heading again.
void TestLimits::writesLongTableIntoFurtherSheets()
{
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t.xlsx")).toStdString();
  auto writer = sextant::sheet::openWriter(path, sextant::sheet::FileType::xlsx, {{"h"}}, {});
  for (int i = 1; i <= 1'048'577; ++i) {
    const sextant::sheet::Cell cell{std::to_string(i)};
    QVERIFY((*writer)->row({&cell, 1}));
  }
  QCOMPARE((*writer)->finish().value().rows, std::uint64_t{1'048'577});
  auto reader = sextant::sheet::openReader(path);
  Row row;
  Row last;
  while ((*reader)->next(row).value()) last = row;
  QCOMPARE(last, Row{"1048575"});
  QCOMPARE((*reader)->rowNumber(), std::size_t{1'048'576});
  QProcess python;
  python.start(QStringLiteral("python3"),
               {QStringLiteral("-c"),
                QStringLiteral("import re,sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\n"
                               "x=z.read('xl/worksheets/sheet2.xml').decode()\n"
                               "print(re.findall('<t>(.*?)</t>',x))"),
                QString::fromStdString(path)});
  QVERIFY(python.waitForFinished());
  QCOMPARE(python.readAllStandardOutput().trimmed(), QByteArray("['h', '1048576', '1048577']"));
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
