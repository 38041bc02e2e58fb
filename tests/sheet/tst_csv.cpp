// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csv/apostrophe.h"
#include "sheet/tables.h"

#include <QTest>

#include <array>

using namespace std::string_literals;
using namespace tables;

namespace {

struct Example {
  const char* name;
  std::string content;
  std::string drawing;
};

const std::string kVillage = "\u540D\u79F0,\u7801\n\u591A\u798F\u5DF7,1\n";  // 名称,码 / 多福巷,1
const std::string kVillageGb = "\xC3\xFB\xB3\xC6,\xC2\xEB\n\xB6\xE0\xB8\xA3\xCF\xEF,1\n";
const std::string kVillageDrawn = "1:\u540D\u79F0|\u7801\n2:\u591A\u798F\u5DF7|1\n";

std::string utf16(const std::u16string& text, bool bigEndian)
{
  std::string bytes;
  for (const char16_t unit : text) {
    const std::array<char, 2> pair = {static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)};
    bytes.push_back(pair[bigEndian ? 1 : 0]);
    bytes.push_back(pair[bigEndian ? 0 : 1]);
  }
  return bytes;
}

const std::vector<Example>& examples()
{
  static const std::vector<Example> kExamples = {
      {"nothing", "", ""},
      {"mark only", "\uFEFF", ""},
      {"line feeds", "a,b\n1,2\n", "1:a|b\n2:1|2\n"},
      {"carriage returns and line feeds", "a,b\r\n1,2\r\n", "1:a|b\n2:1|2\n"},
      {"carriage returns", "a,b\r1,2\r", "1:a|b\n2:1|2\n"},
      {"no end of last line", "a,b\n1,2", "1:a|b\n2:1|2\n"},
      {"empty last cell", "a,b\n1,", "1:a|b\n2:1|\n"},
      {"blank rows count", "a,b\n\n , \t\n,,\n1,2\n", "1:a|b\n5:1|2\n"},
      {"blank rows at the end", "a,b\n1,2\n\n\n", "1:a|b\n2:1|2\n"},
      {"ragged rows", "a,b,c\n1\n1,2,3,4\n", "1:a|b|c\n2:1\n3:1|2|3|4\n"},
      {"quotes", "\"a\",\"b,\"\"c\"\"\"\n\"\",x\n", "1:a|b,\"c\"\n2:|x\n"},
      {"line ends within quotes", "a,b\n\"1\r\n2\",\"3\n4\"\n5,6\n",
       "1:a|b\n2:1\r\n2|3\n4\n3:5|6\n"},
      {"quotes within plain text", "a,5\" pipe\n", "1:a|5\" pipe\n"},
      {"blanks are kept", " a , b\n", "1: a | b\n"},
      {"unclosed quote", "a,b\n1,\"2\n3,4\n", "1:a|b\nsheet.open-quote 2:2"},
      {"text after quote", "a,b\n\"1\"2,3\n", "1:a|b\nsheet.after-quote 2:1"},
      {"semicolons", "a;b\n1,5;2,5\n", "1:a|b\n2:1,5|2,5\n"},
      {"tabs", "a\tb\n1,5\t2;5\n", "1:a|b\n2:1,5|2;5\n"},
      {"separator within quotes", "\"a;b;c\",d\n\"e;f;g\",h\n", "1:a;b;c|d\n2:e;f;g|h\n"},
      {"notes above the heading", "draft; not in force\na,b\n1,2\n",
       "1:draft; not in force\n2:a|b\n3:1|2\n"},
      {"declared separator", "sep=;\r\na;b,c\r\n", "2:a|b,c\n"},
      {"Excel text formula", "a,b\n=\"007\",=\"a\"\n\"=\"\"0\"\"\"\"8\"\"\",=1+1\n",
       "1:a|b\n2:007|a\n3:0\"8|=1+1\n"},
      {"apostrophe of our own writing", "'=a,'\u4E2D,'x,''+\n\"'\t\",'-5,-5,'\n",
       "1:=a|'\u4E2D|'x|'+\n2:\t|-5|-5|'\n"},
      {"UTF-8", kVillage, kVillageDrawn},
      {"UTF-8 with mark", "\uFEFF" + kVillage, kVillageDrawn},
      {"UTF-8 of four bytes", "\U00020BB7,\U0001F600\n", "1:\U00020BB7|\U0001F600\n"},
      {"GB18030", kVillageGb, kVillageDrawn},
      {"GB18030 of four bytes", kVillageGb + "\x95\x32\x90\x31,2\n",
       kVillageDrawn + "3:\U00020087|2\n"},
      {"GB18030 damaged", kVillageGb + "x,\xB6\x20,1\n",
       kVillageDrawn + "sheet.bad-encoding 3:2 GB18030 "},
      {"GB18030 cut off", kVillageGb + "\xB6", kVillageDrawn + "sheet.bad-encoding 3:1 GB18030 "},
      {"UTF-8 damaged", kVillage + "2,\xE5\xA4,\n",
       kVillageDrawn + "sheet.bad-encoding 3:2 UTF-8 "},
      {"UTF-8 cut off", kVillage + "2,\xE5\xA4", kVillageDrawn + "sheet.bad-encoding 3:2 UTF-8 "},
      {"UTF-8 by mark, damaged", "\uFEFF\xB6\xE0\n", "sheet.bad-encoding 1:1 UTF-8 "},
      {"surrogate in UTF-8", kVillage + "\xED\xA0\x80\n",
       kVillageDrawn + "sheet.bad-encoding 3:1 UTF-8 "},
      {"overlong form", kVillage + "\xC0\xAF\n", kVillageDrawn + "sheet.bad-encoding 3:1 UTF-8 "},
      {"UTF-16LE", utf16(u"\uFEFF\u540D\u79F0,\u7801\n\u591A\u798F\u5DF7,1\n", false),
       kVillageDrawn},
      {"UTF-16BE", utf16(u"\uFEFF\u540D\u79F0,\u7801\n\u591A\u798F\u5DF7,1\n", true),
       kVillageDrawn},
      {"UTF-16 with pairs", utf16(u"\uFEFFa,\U0001F600\n", false), "1:a|\U0001F600\n"},
      {"lone surrogate", utf16(u"\uFEFFa,b\n1,\xD83D,\n", false),
       "1:a|b\nsheet.bad-encoding 2:2 UTF-16LE "},
      {"lone low surrogate", utf16(u"\uFEFFa,b\n1,\xDE00,\n", true),
       "1:a|b\nsheet.bad-encoding 2:2 UTF-16BE "},
      {"half a unit", utf16(u"\uFEFFa,b\n", false) + "1",
       "1:a|b\nsheet.bad-encoding 2:1 UTF-16LE "},
      {"UTF-16 without mark", utf16(u"a,b\n", false), "sheet.nul 1:1"},
      {"NUL", "a,b\n1,2\0003\n"s, "1:a|b\nsheet.nul 2:2"},
      {"NUL in UTF-16", utf16(u"\uFEFFa,b\n1,"s + u'\0', false), "1:a|b\nsheet.nul 2:2"},
      {"PDF", "%PDF-1.7\n", "sheet.not-a-table 0:0 binary"},
      {"gzip", "\x1F\x8B\x08" + std::string(7, '\0'), "sheet.not-a-table 0:0 gzip"},
      {"Excel 97", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1zzz", "sheet.not-a-table 0:0 xls"},
      {"encrypted workbook", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + utf16(u"EncryptedPackage", false),
       "sheet.not-a-table 0:0 encrypted"},
  };
  return kExamples;
}

}  // namespace

class TestCsv : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void reads_data();
  void reads();
  void refusesBig5();
  void refusesLatin1();
  void decidesEncodingByTheWholeFile();
  void readsAcrossChunks_data();
  void readsAcrossChunks();
  void errorIsFinalAndNamesTheFile();
  void readsAPipe();
  void missingFileAndFolderAreErrors();
  void guardIsUndone_data();
  void guardIsUndone();
  void guardsFormulaLeadsOnly();
};

void TestCsv::reads_data()
{
  QTest::addColumn<std::string>("content");
  QTest::addColumn<std::string>("drawing");
  for (const Example& e : examples()) QTest::newRow(e.name) << e.content << e.drawing;
}

void TestCsv::reads()
{
  QFETCH(std::string, content);
  QFETCH(std::string, drawing);
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t")).toStdString();
  put(path, content);
  QCOMPARE(QString::fromStdString(draw(path)), QString::fromStdString(drawing));
}

// 縣市名稱,鄉鎮 … in Big5: nearly all of it would also pass as GB18030.
void TestCsv::refusesBig5()
{
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t")).toStdString();
  const std::string line =
      "\xBF\xA4\xA5\xAB\xA6\x57\xBA\xD9,\xB6\x6D\xC2\xED,\xA5\x78\xA5\x5F\xA5\xAB\xAA\x4B\xA4\x73"
      "\xB0\xCF,\xB0\xAA\xB6\xAF\xA5\xAB,\xAE\xE7\xB6\xE9\xBF\xA4\xA4\xA4\xC3\x63\xA5\xAB\n";
  std::string content = "id,name\n";
  for (int i = 0; i < 20; ++i) content += line;
  put(path, content);
  QCOMPARE(QString::fromStdString(draw(path)),
           QStringLiteral("1:id|name\nsheet.bad-encoding 2:1 UTF-8, GB18030 BIG5"));
}

void TestCsv::refusesLatin1()
{
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t")).toStdString();
  put(path,
      "name,town\nM\xFCller,K\xF6ln\nLef\xE8vre,Orl\xE9"
      "ans\nNi\xF1o,Le\xF3n\n");
  const std::string drawing = draw(path);
  QVERIFY2(drawing.starts_with("1:name|town\nsheet.bad-encoding 2:1"), drawing.c_str());
}

void TestCsv::decidesEncodingByTheWholeFile()
{
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t")).toStdString();
  std::string ascii;
  for (int i = 0; i < 40'000; ++i) ascii += "abcdefg," + std::to_string(i) + "\n";
  put(path, ascii + kVillageGb);
  const Table table = read(path);
  QCOMPARE(table.size(), std::size_t{40'002});
  QCOMPARE(table.back(), (Row{"\u591A\u798F\u5DF7", "1"}));
}

void TestCsv::readsAcrossChunks_data()
{
  QTest::addColumn<int>("shift");
  for (int shift = 0; shift < 12; ++shift) QTest::addRow("%d", shift) << shift;
}

// Every kind of sequence comes to lie on the border of two chunks.
void TestCsv::readsAcrossChunks()
{
  QFETCH(int, shift);
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t")).toStdString();
  const std::string filler(65'536 - 6 - static_cast<std::size_t>(shift), 'x');
  put(path, "a,b\n" + filler + ",\"\u591A\"\"\r\n\"\r\n\U0001F600,2\r\n");
  const Table expected = {{"a", "b"}, {filler, "\u591A\"\r\n"}, {"\U0001F600", "2"}};
  QVERIFY(read(path) == expected);
}

void TestCsv::errorIsFinalAndNamesTheFile()
{
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t")).toStdString();
  put(path, "a,b\n1,\"2\n");
  auto reader = sextant::sheet::openReader(path);
  Row row;
  QVERIFY((*reader)->next(row).value());
  for (int i = 0; i < 2; ++i) {
    const auto found = (*reader)->next(row);
    QVERIFY(!found);
    QCOMPARE(found.error().where.file, path);
    QCOMPARE(shown(found.error()), "sheet.open-quote 2:2"s);
  }
}

void TestCsv::readsAPipe()
{
  const QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("pipe")).toStdString();
  QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {QString::fromStdString(path)}), 0);
  QProcess writer;
  writer.start(
      QStringLiteral("sh"),
      {QStringLiteral("-c"), QStringLiteral("printf '%s' \"$1\" >$2"), QStringLiteral("sh"),
       QStringLiteral("a,b\n1,\u00E9\n"), QString::fromStdString(path)});
  QCOMPARE(draw(path), "1:a|b\n2:1|\u00E9\n"s);
  QVERIFY(writer.waitForFinished());
}

void TestCsv::missingFileAndFolderAreErrors()
{
  const QTemporaryDir folder;
  const std::string path = folder.path().toStdString();
  for (const std::string& bad : {path, path + "/none"}) {
    const auto reader = sextant::sheet::openReader(bad);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code.id, std::string_view("sheet.cannot-read"));
    QCOMPARE(reader.error().where.file, bad);
  }
}

void TestCsv::guardIsUndone_data()
{
  QTest::addColumn<std::string>("text");
  for (const char* lead : {"=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D",
                           "\uFF20", "'", "''=", " =", "\u3000@", "x", "-5", "=\"007\"", "'x"}) {
    QTest::addRow("%s", QByteArray(lead).toPercentEncoding().constData()) << std::string(lead);
  }
}

void TestCsv::guardIsUndone()
{
  QFETCH(std::string, text);
  for (const std::string& tail : {""s, "1+1"s, "'"s, "\""s}) {
    std::string guarded = sextant::sheet::csv::guard(text + tail);
    sextant::sheet::csv::unguard(guarded);
    QCOMPARE(guarded, text + tail);
  }
}

void TestCsv::guardsFormulaLeadsOnly()
{
  using sextant::sheet::csv::guard;
  for (const char* hostile :
       {"=1+1", "+86", "-1+1", "-", "-1.", "-.5", "--1", "-1e5", "@SUM(A1)", "\t=1", "\r=1", "\n=1",
        "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201", " =1", "\u00A0=1", "'=1"}) {
    QCOMPARE(guard(hostile), "'" + std::string(hostile));
  }
  for (const char* harmless : {"-5", "-0.25", "2001:db8::/32", "::1", "'", "a=b", "", "13900000000",
                               "fe80::1%eth0", "\u591A"}) {
    QCOMPARE(guard(harmless), std::string(harmless));
  }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
