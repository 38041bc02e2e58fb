// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/tables.h"
#include "sheet/xlsx/escapes.h"
#include "sheet/xlsx/numberformat.h"
#include "sheet/xlsx/sheetname.h"

#include <QTest>

#include <array>

using namespace std::string_literals;
using namespace tables;
using namespace sextant::sheet::xlsx;

namespace {

using Parts = std::map<std::string, std::string>;

const std::string kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string relations(const std::vector<std::array<std::string, 3>>& entries)
{
  std::string xml = "<Relationships>";
  for (const auto& [id, type, target] : entries) {
    xml += "<Relationship Id='" + id + "' Type='" + kOffice + "/" + type + "' Target='" + target +
           "'/>";
  }
  return xml + "</Relationships>";
}

// Styles 0 General, 1 date, 2 date and time, 3 000000, 4 0.00, 5 h:mm, 6 Chinese date.
const std::string kStyles =
    "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd hh:mm'/>"
    "<numFmt numFmtId='165' formatCode='000000'/>"
    "<numFmt numFmtId='166' formatCode='yyyy\"\u5E74\"m\"\u6708\"d\"\u65E5\";@'/></numFmts>"
    "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
    "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/>"
    "<xf numFmtId='2'/><xf numFmtId='20'/><xf numFmtId='166'/></cellXfs></styleSheet>";

const std::string kStrings =
    "<sst><si><t>plain</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>"
    "<si><t>\u5BAE</t><rPh sb='0' eb='1'><t>miya</t></rPh></si><si><t xml:space='preserve'> "
    "a_x000D_"
    "_x005F_x0041_&amp;&#65; </t></si><si><t/></si></sst>";

Parts workbook(const std::string& rows)
{
  return {
      {"_rels/.rels", relations({{"r1", "officeDocument", "xl/workbook.xml"}})},
      {"xl/workbook.xml",
       "<workbook xmlns:r='x'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>"},
      {"xl/_rels/workbook.xml.rels", relations({{"r1", "worksheet", "worksheets/sheet1.xml"},
                                                {"r2", "styles", "/xl/styles.xml"},
                                                {"r3", "sharedStrings", "sharedStrings.xml"}})},
      {"xl/styles.xml", kStyles},
      {"xl/sharedStrings.xml", kStrings},
      {"xl/worksheets/sheet1.xml",
       "<?xml version='1.0' encoding='UTF-8'?><worksheet><cols/><sheetData>" + rows +
           "</sheetData></worksheet>"},
  };
}

QString drawn(const Parts& parts)
{
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t")).toStdString();
  zip(path, parts);
  return QString::fromStdString(draw(path));
}

struct Example {
  const char* name;
  std::string rows;
  std::string drawing;
};

const std::vector<Example>& examples()
{
  static const std::vector<Example> kExamples = {
      {"no rows", "", ""},
      {"shared strings",
       "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
       "<c r='C1' t='s'><v>2</v></c><c r='D1' t='s'><v>3</v></c></row>",
       "1:plain|rich text|\u5BAE| a\r_x0041_&A \n"},
      {"inline strings",
       "<row r='1'><c r='A1' t='inlineStr'><is><t>one</t></is></c><c r='B1' t='inlineStr'><is>"
       "<r><t>ri</t></r><r><t>ch</t></r><rPh><t>no</t></rPh></is></c></row>",
       "1:one|rich\n"},
      {"gaps",
       "<row r='2'><c r='B2'><v>1</v></c><c r='D2'><v>2</v></c></row>"
       "<row r='5' spans='1:1'><c r='A5' s='1'/></row><row r='7'><c r='AA7'><v>3</v></c></row>",
       "2:|1||2\n7:" + std::string(26, '|') + "3\n"},
      {"without references",
       "<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>", "1:1|2\n3:3\n"},
      {"numbers",
       "<row><c><v>1</v></c><c><v>-2.50</v></c><c><v>1E+15</v></c><c><v>1.0</v></c><c><v>0.1</v></"
       "c>"
       "<c><v>0.30000000000000004</v></c><c><v>1.0000000000000001E-5</v></c><c><v>0</v></c>"
       "<c><v>2.2999999999999998</v></c><c><v>13900000000</v></c><c><v>-0</v></c></row>",
       "1:1|-2.5|1000000000000000|1|0.1|0.3|0.00001|0|2.3|13900000000|0\n"},
      {"padded numbers",
       "<row><c s='3'><v>4501</v></c><c s='3'><v>1234567</v></c>"
       "<c s='3'><v>-1</v></c><c s='4'><v>1.5</v></c><c s='4'><v>1.234</v></c></row>",
       "1:004501|1234567|-000001|1.50|1.234\n"},
      {"booleans and errors",
       "<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c>"
       "<c t='e'><v>#N/A</v></c></row>",
       "1:TRUE|FALSE|#N/A\n"},
      {"formulas give their value",
       "<row><c><f>1+1</f><v>2</v></c><c t='str'><f>A1</f><v>x</v></c>"
       "<c><f>1+1</f></c></row>",
       "1:2|x\n"},
      {"dates",
       "<row><c s='1'><v>46082</v></c><c s='1'><v>46082.5</v></c><c s='2'><v>46082</v></c>"
       "<c s='2'><v>46082.354166666664</v></c><c s='5'><v>0.5</v></c><c s='6'><v>46082</v></c>"
       "<c s='1'><v>1</v></c><c s='1'><v>60</v></c><c s='1'><v>61</v></c><c s='1'><v>-1</v></c>"
       "<c t='d'><v>2026-03-01T08:30:00Z</v></c></row>",
       "1:2026-03-01|2026-03-01 12:00:00|2026-03-01 00:00:00|2026-03-01 "
       "08:30:00|12:00:00|2026-03-01|"
       "1900-01-01|1900-02-29|1900-03-01|-1|2026-03-01 08:30:00\n"},
      {"last second of a day",
       "<row><c s='2'><v>46082.99999</v></c><c s='2'><v>46082.999999</v></c>"
       "</row>",
       "1:2026-03-01 23:59:59|2026-03-02 00:00:00\n"},
      {"namespace prefix", "<x:row xmlns:x='y'><x:c><x:v>1</x:v></x:c></x:row>", "1:1\n"},
      {"no such shared string", "<row r='1'><c r='A1' t='s'><v>99</v></c></row>",
       "sheet.damaged 1:1 xl/worksheets/sheet1.xml: string 99"},
      {"no number", "<row r='3'><c r='B3'><v>abc</v></c></row>",
       "sheet.damaged 3:2 xl/worksheets/sheet1.xml: number abc"},
      {"rows backwards", "<row r='3'><c><v>1</v></c></row><row r='2'><c><v>2</v></c></row>",
       "3:1\nsheet.damaged 3:0 xl/worksheets/sheet1.xml: row 2"},
      {"row beyond the last", "<row r='1048577'><c><v>1</v></c></row>",
       "sheet.damaged 0:0 xl/worksheets/sheet1.xml: row 1048577"},
      {"column beyond the last", "<row r='1'><c r='XFE1'><v>1</v></c></row>",
       "sheet.too-large 1:0 columns 16384"},
      {"last column", "<row r='1'><c r='XFD1'><v>1</v></c></row>",
       "1:" + std::string(16'383, '|') + "1\n"},
      {"NUL", "<row r='1'><c r='A1' t='inlineStr'><is><t>_x0000_</t></is></c></row>",
       "sheet.nul 1:1"},
      {"lone surrogate", "<row r='1'><c r='A1' t='inlineStr'><is><t>_xD83D_</t></is></c></row>",
       "sheet.bad-encoding 1:1 UTF-16 "},
      {"surrogate pair", "<row><c t='inlineStr'><is><t>_xD83D__xDE00_</t></is></c></row>",
       "1:\U0001F600\n"},
  };
  return kExamples;
}

}  // namespace

class TestXlsx : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void reads_data();
  void reads();
  void refusesBrokenXml();
  void readsTheFirstVisibleSheet();
  void refusesAWorkbookWithoutVisibleSheet();
  void readsDatesSince1904();
  void readsWithoutStylesAndStrings();
  void namesOtherKindsOfArchive();
  void refusesDamagedArchives();
  void formatCodes_data();
  void formatCodes();
  void escapesAndBack();
  void sheetNames();
};

void TestXlsx::reads_data()
{
  QTest::addColumn<std::string>("rows");
  QTest::addColumn<std::string>("drawing");
  for (const Example& e : examples()) QTest::newRow(e.name) << e.rows << e.drawing;
}

void TestXlsx::reads()
{
  QFETCH(std::string, rows);
  QFETCH(std::string, drawing);
  QCOMPARE(drawn(workbook(rows)), QString::fromStdString(drawing));
}

void TestXlsx::refusesBrokenXml()
{
  const QString drawing = drawn(workbook("<row><c><v>1</v></c></row><row><c></row>"));
  QVERIFY2(
      drawing.startsWith(QStringLiteral("1:1\nsheet.damaged 2:1 xl/worksheets/sheet1.xml:1: ")),
      qPrintable(drawing));
}

void TestXlsx::readsTheFirstVisibleSheet()
{
  Parts parts = workbook("<row><c><v>1</v></c></row>");
  parts["xl/workbook.xml"] =
      "<workbook><sheets><sheet id='r7'/><sheet state='hidden' id='r1'/>"
      "<sheet state='veryHidden' id='r1'/><sheet id='r9'/></sheets></workbook>";
  parts["xl/_rels/workbook.xml.rels"] = relations({{"r1", "worksheet", "worksheets/sheet1.xml"},
                                                   {"r7", "chartsheet", "chartsheets/sheet1.xml"},
                                                   {"r9", "worksheet", "../odd/two.xml"}});
  parts["odd/two.xml"] = "<worksheet><row><c><v>2</v></c></row></worksheet>";
  QCOMPARE(drawn(parts), QStringLiteral("1:2\n"));
}

void TestXlsx::refusesAWorkbookWithoutVisibleSheet()
{
  Parts parts = workbook("");
  parts["xl/workbook.xml"] = "<workbook><sheets/></workbook>";
  QCOMPARE(drawn(parts), QStringLiteral("sheet.not-a-table 0:0 no-sheet"));
}

void TestXlsx::readsDatesSince1904()
{
  Parts parts = workbook("<row><c s='1'><v>44620</v></c><c s='1'><v>0</v></c></row>");
  parts["xl/workbook.xml"] =
      "<workbook><workbookPr date1904='1'/><sheets><sheet id='r1'/></sheets></workbook>";
  QCOMPARE(drawn(parts), QStringLiteral("1:2026-03-01|1904-01-01\n"));
}

void TestXlsx::readsWithoutStylesAndStrings()
{
  Parts parts = workbook("<row><c s='9'><v>1.25</v></c></row>");
  parts.erase("xl/styles.xml");
  parts.erase("xl/sharedStrings.xml");
  QCOMPARE(drawn(parts), QStringLiteral("1:1.25\n"));
}

void TestXlsx::namesOtherKindsOfArchive()
{
  QCOMPARE(drawn({{"a.txt", "a"}}), QStringLiteral("sheet.not-a-table 0:0 zip"));
  QCOMPARE(drawn({{"content.xml", "<a/>"}}), QStringLiteral("sheet.not-a-table 0:0 ods"));
  Parts binary = {{"_rels/.rels", relations({{"r1", "officeDocument", "xl/workbook.bin"}})},
                  {"xl/workbook.bin", "x"}};
  QCOMPARE(drawn(binary), QStringLiteral("sheet.not-a-table 0:0 xlsb"));
}

// Cut anywhere or with a flipped byte, an archive never reads as a whole table.
void TestXlsx::refusesDamagedArchives()
{
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t")).toStdString();
  std::string rows;
  for (int i = 0; i < 500; ++i) rows += "<row><c><v>" + std::to_string(i * 7919) + "</v></c></row>";
  zip(path, workbook(rows));
  const std::string whole = get(path);
  const std::string good = draw(path);
  for (std::size_t cut = 0; cut < whole.size(); cut += 97) {
    put(path, std::string_view(whole).substr(0, cut));
    QVERIFY(draw(path) != good);
  }
  int refused = 0;
  for (std::size_t at = 0; at < whole.size(); at += 13) {
    std::string flipped = whole;
    flipped[at] = static_cast<char>(flipped[at] ^ 0x40);
    put(path, flipped);
    const std::string drawing = draw(path);
    const bool told = drawing.find("sheet.") != std::string::npos;
    QVERIFY2(told || drawing == good, qPrintable(QString::number(at)));
    refused += told ? 1 : 0;
  }
  QVERIFY(refused > 50);
}

void TestXlsx::formatCodes_data()
{
  QTest::addColumn<QString>("code");
  QTest::addColumn<QString>("shown");
  const auto row = [](const char* code, const char* shown) {
    QTest::newRow(code) << QString::fromUtf8(code) << QString::fromUtf8(shown);
  };
  row("General", "46082.25");
  row("yyyy-mm-dd", "2026-03-01 06:00:00");
  row("mmm", "2026-03-01 06:00:00");
  row("[$-804]yyyy\"年\"m\"月\"", "2026-03-01 06:00:00");
  row("m/d/yy h:mm AM/PM", "2026-03-01 06:00:00");
  row("h:mm AM/PM", "1105974:00:00");
  row("[h]:mm", "1105974:00:00");
  row("[Red]0.0;[Blue]-0.0", "46082.25");
  row("\"d\"0", "46082.25");
  row("\\d0", "46082.25");
  row("_d0", "46082.25");
  row("0.000", "46082.250");
  row("00000000", "00046082.25");
  row("0%", "46082.25");
  row("#,##0.00", "46082.25");
  row("@", "46082.25");
  row("\"unclosed", "46082.25");
  row("[unclosed", "46082.25");
}

void TestXlsx::formatCodes()
{
  QFETCH(QString, code);
  QFETCH(QString, shown);
  const NumberFormat format = parseFormat(code.toStdString());
  const auto text = showNumber("46082.25", format, DateSystem::from1900);
  QCOMPARE(QString::fromStdString(text.value()), shown);
}

void TestXlsx::escapesAndBack()
{
  const std::vector<std::pair<std::string, std::string>> pairs = {
      {"a\rb", "a_x000D_b"},
      {"\x01", "_x0001_"},
      {"a\tb\nc", "a\tb\nc"},
      {"_x0041_", "_x005F_x0041_"},
      {"_x00_", "_x00_"},
      {"_x004", "_x004"},
      {"\xEF\xBF\xBE\xEF\xBF\xBF\xEF\xBF\xBD", "_xFFFE__xFFFF_\xEF\xBF\xBD"},
      {"_x1e5a\xEF\xBF\xBE", "_x005F_x1e5a_xFFFE_"},  // else the next escape would end it
      {"_x1e5a\x01", "_x005F_x1e5a_x0001_"},
      {"_x1e5a\t", "_x1e5a\t"},
      {"_x1e5a\xEF\xBF\xBD", "_x1e5a\xEF\xBF\xBD"},
      {"__x0041__x0042_", "__x005F_x0041__x005F_x0042_"},
  };
  for (const auto& [plain, escaped] : pairs) {
    QCOMPARE(escape(plain), escaped);
    std::string back = escaped;
    QVERIFY(unescape(back));
    QCOMPARE(back, plain);
  }
}

void TestXlsx::sheetNames()
{
  QCOMPARE(sheetName("\u5730\u5740\u5206\u914D\u8868", 1), "\u5730\u5740\u5206\u914D\u8868"s);
  QCOMPARE(sheetName("a/b\\c:d?e*f[g]h'", 1), "a_b_c_d_e_f_g_h_"s);
  QCOMPARE(sheetName("", 1), "Sheet"s);
  QCOMPARE(sheetName("a", 3), "a (3)"s);
  QCOMPARE(sheetName(std::string(40, 'x'), 1), std::string(31, 'x'));
  QCOMPARE(sheetName(std::string(40, 'x'), 12), std::string(26, 'x') + " (12)");
  QCOMPARE(sheetName("History", 1), "History_"s);
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
