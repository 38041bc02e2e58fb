// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/random_table.h"
#include "sheet/text/utf8.h"
#include "support/small_disk.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>

using namespace std::string_literals;
using namespace tables;
using sextant::sheet::Cell;
using sextant::sheet::Column;
using sextant::sheet::FileType;
using sextant::sheet::openWriter;
using sextant::sheet::SheetStyle;
using sextant::sheet::Written;

namespace {

const std::vector<Column> kColumns = {
    {"heading"}, {"\u5730\u5740", 40, true}, {"n", 8, false, true}};

SheetStyle style()
{
  return {"\u5206\u914D\u8868", {"\u8349\u7A3F"}, 1};
}

sextant::Result<Written> write(const std::string& path, FileType type, const Cells& cells)
{
  TRY(auto writer, openWriter(path, type, kColumns, style()));
  for (const auto& row : cells) TRY_DO(writer->row(row));
  return writer->finish();
}

// What a reader must find: the note, the headings, and the rows that are not blank.
Table expected(const Cells& cells)
{
  Table table = {{"\u8349\u7A3F"}, {"heading", "\u5730\u5740", "n"}};
  for (const auto& cellsOfRow : cells) {
    Row row;
    for (const Cell& cell : cellsOfRow) row.push_back(cell.text);
    if (!std::ranges::all_of(row, sextant::sheet::text::isBlank)) table.push_back(std::move(row));
  }
  return trimmed(std::move(table));
}

QStringList everythingIn(const QTemporaryDir& folder)
{
  return QDir(folder.path())
      .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

}  // namespace

Q_DECLARE_METATYPE(FileType)

class TestWriter : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void roundTrips_data() { types(); }
  void roundTrips();
  void csvBytes();
  void summaryTellsRowsAndHash_data() { types(); }
  void summaryTellsRowsAndHash();
  void sameTableSameFile_data() { types(); }
  void sameTableSameFile();
  void nothingAppearsWithoutFinish_data() { types(); }
  void nothingAppearsWithoutFinish();
  void replacesFileAndLinkButNotItsTarget_data() { types(); }
  void replacesFileAndLinkButNotItsTarget();
  void refusesFoldersAndDevices_data() { types(); }
  void refusesFoldersAndDevices();
  void refusesBadCells_data();
  void refusesBadCells();
  void fullDiskLeavesNothing_data();
  void fullDiskLeavesNothing();
  void keepsNoFilesOpen_data() { types(); }
  void keepsNoFilesOpen();
  void fileTypeByEnding();
  void xlsxHoldsNoFormulaAndNoLink();

 private:
  static void types()
  {
    QTest::addColumn<FileType>("type");
    QTest::newRow("csv") << FileType::csv;
    QTest::newRow("xlsx") << FileType::xlsx;
  }
};

void TestWriter::roundTrips()
{
  QFETCH(FileType, type);
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t")).toStdString();
  const bool held = rc::check("what is written is read", [&] {
    const Cells cells = *nastyCells(kColumns.size());
    RC_ASSERT(write(path, type, cells).has_value());
    RC_ASSERT(read(path) == expected(cells));
  });
  QVERIFY(held);
}

void TestWriter::csvBytes()
{
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t.csv")).toStdString();
  const Cells cells = {
      {{"a,b"}, {"2001:db8::/32"}, {"-5", 0, true}}, {{"=1+1"}, {"say \"x\""}}, {}};
  QVERIFY(write(path, FileType::csv, cells));
  QCOMPARE(get(path),
           "\uFEFF\u8349\u7A3F,,\r\nheading,\u5730\u5740,n\r\n\"a,b\",2001:db8::/32,-5\r\n"
           "\"'=1+1\",\"say \"\"x\"\"\",\r\n,,\r\n"s);
}

void TestWriter::summaryTellsRowsAndHash()
{
  QFETCH(FileType, type);
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t")).toStdString();
  const auto written = write(path, type, {{{"1"}}, {{"2"}}});
  QCOMPARE(written.value().rows, std::uint64_t{2});
  const QByteArray hash = QCryptographicHash::hash(bytes(get(path)), QCryptographicHash::Sha256);
  QCOMPARE(written.value().sha256, hash.toHex().toStdString());
  QCOMPARE(everythingIn(folder), QStringList{QStringLiteral("t")});
}

void TestWriter::sameTableSameFile()
{
  QFETCH(FileType, type);
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t")).toStdString();
  const auto first = write(path, type, {{{"1"}}});
  QTest::qSleep(2100);  // the times within an archive count in steps of two seconds
  QCOMPARE(write(path, type, {{{"1"}}}).value().sha256, first.value().sha256);
}

void TestWriter::nothingAppearsWithoutFinish()
{
  QFETCH(FileType, type);
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t")).toStdString();
  {
    const auto writer = openWriter(path, type, kColumns, style());
    const Cell cell{"1"};
    QVERIFY((*writer)->row({&cell, 1}));
    QVERIFY(!QFile::exists(QString::fromStdString(path)));
  }
  QCOMPARE(everythingIn(folder), QStringList());
}

void TestWriter::replacesFileAndLinkButNotItsTarget()
{
  QFETCH(FileType, type);
  const QTemporaryDir folder;
  const std::string target = folder.filePath(QStringLiteral("target")).toStdString();
  const std::string path = folder.filePath(QStringLiteral("t")).toStdString();
  put(target, "untouched");
  QVERIFY(QFile::link(QString::fromStdString(target), QString::fromStdString(path)));
  for (int i = 0; i < 2; ++i) {
    QVERIFY(write(path, type, {{{"1"}}}));
    QVERIFY(!QFileInfo(QString::fromStdString(path)).isSymLink());
    QCOMPARE(get(target), "untouched"s);
  }
}

void TestWriter::refusesFoldersAndDevices()
{
  QFETCH(FileType, type);
  const QTemporaryDir folder;
  const std::string here = folder.path().toStdString();
  for (const std::string& path : {here, "/dev/null"s, here + "/none/t", ""s}) {
    const auto writer = openWriter(path, type, kColumns, style());
    QVERIFY2(!writer, path.c_str());
    QCOMPARE(writer.error().code.id, std::string_view("sheet.cannot-write"));
    QCOMPARE(writer.error().fault(), sextant::Fault::badInput);
    QVERIFY(!writer.error().args.at(0).empty());
    QCOMPARE(writer.error().where.file, path);
  }
}

void TestWriter::refusesBadCells_data()
{
  QTest::addColumn<FileType>("type");
  QTest::addColumn<std::string>("text");
  QTest::addColumn<std::string>("why");
  const auto both = [](const char* name, const std::string& text, const std::string& why) {
    QTest::addRow("csv %s", name) << FileType::csv << text << why;
    QTest::addRow("xlsx %s", name) << FileType::xlsx << text << why;
  };
  both("NUL", "a\0b"s, "sheet.bad-cell 3:2 control");
  both("cut UTF-8", "\xE4\xB8", "sheet.bad-cell 3:2 utf-8");
  both("surrogate", "\xED\xA0\x80", "sheet.bad-cell 3:2 utf-8");
  QTest::newRow("xlsx too long") << FileType::xlsx << std::string(32'768, 'x')
                                 << "sheet.bad-cell 3:2 length"s;
  QTest::newRow("xlsx longest") << FileType::xlsx << std::string(32'767, 'x') << ""s;
  QTest::newRow("csv long") << FileType::csv << std::string(32'768, 'x') << ""s;
}

void TestWriter::refusesBadCells()
{
  QFETCH(FileType, type);
  QFETCH(std::string, text);
  QFETCH(std::string, why);
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t")).toStdString();
  const auto written = write(path, type, {{{"1"}, {text}}});
  QCOMPARE(written ? ""s : shown(written.error()), why);
  const auto wide = write(path, type, {{{"1"}, {"2"}, {"3"}, {"4"}}});
  QCOMPARE(shown(wide.error()), "sheet.too-many-cells 0:0 4 3"s);
}

void TestWriter::fullDiskLeavesNothing_data()
{
  QTest::addColumn<FileType>("type");
  QTest::addColumn<int>("kilobytes");
  for (const int kilobytes : {0, 1, 4, 64, 500, 1000, 2000}) {
    QTest::addRow("csv %d", kilobytes) << FileType::csv << kilobytes;
    QTest::addRow("xlsx %d", kilobytes) << FileType::xlsx << kilobytes;
  }
}

// 50,000 rows are 2.5 MB of CSV and over 5 MB of sheet XML.
void TestWriter::fullDiskLeavesNothing()
{
  QFETCH(FileType, type);
  QFETCH(int, kilobytes);
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t")).toStdString();
  const Cells cells(50'000, {{"2001:db8:1234:5678::/64"}, {"2001:db8:1234:5678::ffff"}, {"12345"}});
  const auto written = [&] {
    const sextant::test::SmallDisk disk(static_cast<rlim_t>(kilobytes) * 1024);
    return write(path, type, cells);
  }();
  QVERIFY(!written);
  QCOMPARE(written.error().code.id, std::string_view("sheet.write-failed"));
  QCOMPARE(written.error().fault(), sextant::Fault::store);
  QCOMPARE(written.error().where.file, path);
  QCOMPARE(everythingIn(folder), QStringList());
}

void TestWriter::keepsNoFilesOpen()
{
  QFETCH(FileType, type);
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t")).toStdString();
  const QDir open(QStringLiteral("/proc/self/fd"));
  const auto before = open.entryList(QDir::NoFilter).size();
  for (int i = 0; i < 20; ++i) {
    QVERIFY(write(path, type, {{{"1"}}}));
    QVERIFY(openWriter(path, type, kColumns, style()));
    QVERIFY(sextant::sheet::openReader(path));
  }
  QCOMPARE(open.entryList(QDir::NoFilter).size(), before);
}

void TestWriter::fileTypeByEnding()
{
  using sextant::sheet::fileTypeOf;
  QVERIFY(fileTypeOf("a.csv").value() == FileType::csv);
  QVERIFY(fileTypeOf("b/\u8868.XLSX").value() == FileType::xlsx);
  for (const char* path : {"a", "a.xls", "csv", "a.csv.gz", ""}) {
    const auto error = fileTypeOf(path).error();
    QCOMPARE(error.code.id, std::string_view("sheet.unknown-ending"));
    QCOMPARE(error.fault(), sextant::Fault::badInput);
    QCOMPARE(error.args.at(1), ".csv, .xlsx"s);
  }
}

void TestWriter::xlsxHoldsNoFormulaAndNoLink()
{
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t")).toStdString();
  Cells cells;
  for (const std::string& piece : pieces())
    cells.push_back({{piece}, {piece, 3}, {piece, 0, true}});
  QVERIFY(write(path, FileType::xlsx, cells));
  QProcess unzip;
  unzip.start(QStringLiteral("python3"),
              {QStringLiteral("-c"),
               QStringLiteral("import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\n"
                              "for n in z.namelist(): print(n); print(z.read(n).decode())"),
               QString::fromStdString(path)});
  QVERIFY(unzip.waitForFinished());
  const QByteArray all = unzip.readAllStandardOutput();
  QVERIFY(all.contains("xl/worksheets/sheet1.xml") && all.contains("inlineStr"));
  QVERIFY(!all.contains("<f>") && !all.contains("<f ") && !all.contains("<hyperlink"));
}

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
