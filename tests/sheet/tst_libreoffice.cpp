// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/random_table.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace std::string_literals;
using namespace tables;
using sextant::sheet::Cell;
using sextant::sheet::Column;
using sextant::sheet::FileType;
using sextant::sheet::openWriter;

Q_DECLARE_METATYPE(FileType)

/// What an independent spreadsheet program makes of our files.
class TestLibreOffice : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase();
  void readsTheSameCells_data() { types(); }
  void readsTheSameCells();
  void findsNoFormula_data() { types(); }
  void findsNoFormula();
  void weReadItsXlsx();

 private:
  static void types();
  static Cells nastyTable(FileType type);
  [[nodiscard]] std::string file(const char* name) const;
  [[nodiscard]] std::string written(FileType type, const Cells& cells) const;
  [[nodiscard]] std::string converted(const std::string& path, const char* format) const;

  QString m_soffice;
  QTemporaryDir m_folder;
};

void TestLibreOffice::initTestCase()
{
  m_soffice = QStandardPaths::findExecutable(QStringLiteral("soffice"));
  if (m_soffice.isEmpty()) {
    QSKIP("NOT TESTED: soffice is missing; install libreoffice-calc-nogui to test against it");
  }
}

void TestLibreOffice::types()
{
  QTest::addColumn<FileType>("type");
  QTest::newRow("csv") << FileType::csv;
  QTest::newRow("xlsx") << FileType::xlsx;
}

// Each nasty piece alone, before and behind text. LibreOffice turns CR into LF, drops what XML
// cannot hold and reads numbers of a CSV as numbers; those are left out of the comparison.
Cells TestLibreOffice::nastyTable(FileType type)
{
  static const QRegularExpression kNumber(QStringLiteral("^[-+]?[0-9.]+(e[0-9]+)?$"));
  Cells cells;
  for (const std::string& piece : pieces()) {
    const bool changed = piece.find_first_of("\r\x01\x1F") != std::string::npos ||
                         piece == "\uFFFE" || piece == "\u2028" || piece == "\uFEFF";
    const bool number = kNumber.match(QString::fromStdString(piece)).hasMatch();
    if (changed || piece.empty() || (number && type == FileType::csv)) continue;
    cells.push_back({{piece + "x"}, {"x" + piece}, {piece}, {"end"}});
  }
  return cells;
}

std::string TestLibreOffice::file(const char* name) const
{
  return m_folder.filePath(QString::fromLatin1(name)).toStdString();
}

std::string TestLibreOffice::written(FileType type, const Cells& cells) const
{
  const std::string path = file(type == FileType::csv ? "table.csv" : "table.xlsx");
  auto writer = openWriter(path, type, {{"a"}, {"b"}, {"c"}, {"d"}}, {"t", {}, 1});
  for (const auto& row : cells) {
    if (!(*writer)->row(row)) qFatal("row");
  }
  if (!(*writer)->finish()) qFatal("finish");
  return path;
}

std::string TestLibreOffice::converted(const std::string& path, const char* format) const
{
  const QString profile = QStringLiteral("-env:UserInstallation=file://") + m_folder.path() +
                          QStringLiteral("/profile");
  QStringList arguments{profile,
                        QStringLiteral("--headless"),
                        QStringLiteral("--convert-to"),
                        QString::fromLatin1(format),
                        QStringLiteral("--outdir"),
                        m_folder.filePath(QStringLiteral("out"))};
  // Comma, quotes, UTF-8, from row 1; cells recognised as on opening by double click.
  if (path.ends_with(".csv"))
    arguments << QStringLiteral("--infilter=CSV:44,34,76,1,,0,false,true");
  arguments << QString::fromStdString(path);
  QProcess soffice;
  soffice.start(m_soffice, arguments);
  if (!soffice.waitForFinished(120'000) || soffice.exitCode() != 0) qFatal("soffice failed");
  const std::string ending = QByteArray(format).split(':').front().toStdString();
  return file("out/table.") + ending;
}

void TestLibreOffice::readsTheSameCells()
{
  QFETCH(FileType, type);
  const Cells cells = nastyTable(type);
  const std::string path = written(type, cells);
  const std::string back = converted(path, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true");
  Table expected = {{"a", "b", "c", "d"}};
  for (const auto& row : cells) {
    expected.emplace_back();
    for (const Cell& cell : row) expected.back().push_back(cell.text);
  }
  const Table found = read(back);
  QCOMPARE(found.size(), expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (std::size_t j = 0; j < 4; ++j) QCOMPARE(found[i][j], expected[i][j]);
  }
}

void TestLibreOffice::findsNoFormula()
{
  QFETCH(FileType, type);
  Cells cells;
  for (const std::string& piece : pieces()) {
    for (const char* tail : {"", "1+1", "SUM(A1)", "A1"}) {
      cells.push_back({{piece + tail}, {piece + tail, 2, true}, {"'" + piece + tail}, {"end"}});
    }
  }
  const std::string flat = get(converted(written(type, cells), "fods"));
  QVERIFY(flat.find("office:string-value") != std::string::npos ||
          flat.find("office:value-type=\"string\"") != std::string::npos);
  QVERIFY(flat.find("table:formula") == std::string::npos);
  QVERIFY(flat.find("xlink:href=\"http://a.b") == std::string::npos);
}

// The other way round: a workbook written by LibreOffice, with its shared strings and styles.
void TestLibreOffice::weReadItsXlsx()
{
  put(file("table.csv"),
      "name,code,date,when\n\u591A\u798F\u5DF7,12.5,2026-03-01,2026-03-01 08:30:00\n"
      "=1+1,,TRUE,1e20\n");
  QCOMPARE(draw(converted(file("table.csv"), "xlsx")),
           "1:name|code|date|when\n2:\u591A\u798F\u5DF7|12.5|2026-03-01|2026-03-01 08:30:00\n"
           "3:2||TRUE|100000000000000000000\n"s);
}

QTEST_GUILESS_MAIN(TestLibreOffice)
#include "tst_libreoffice.moc"
