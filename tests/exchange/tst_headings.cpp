// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/codes.h"
#include "exchange/holding_rows.h"
#include "support/small_register.h"

#include <QObject>
#include <QTest>

using namespace sextant;
using namespace sextant::exchange;
using namespace sextant::test;

namespace {

/// "prefix=1 holder=2 [ignored]" with columns from 1.
std::string drawn(const HoldingColumns& c)
{
  std::string out;
  const auto say = [&out](const char* name, const std::optional<std::size_t>& column) {
    if (column) out += std::string(name) + "=" + std::to_string(*column + 1) + " ";
  };
  say("prefix", c.prefix);
  say("length", c.length);
  say("start", c.start);
  say("end", c.end);
  say("kind", c.kind);
  say("holder", c.holder);
  say("code", c.holderCode);
  say("status", c.status);
  say("from", c.validFrom);
  say("to", c.validTo);
  for (const auto& [column, name] : c.facts) out += name + "=" + std::to_string(column + 1) + " ";
  for (const std::string& heading : c.ignored) out += "[" + heading + "] ";
  return out;
}

/// What a CSV file reads as: "row prefix kind holder facts" or "row !code@column".
std::vector<std::string> rowsOf(const std::string& csv)
{
  QTemporaryDir folder;
  const std::string path = folder.filePath(QStringLiteral("t.csv")).toStdString();
  put(path, csv);
  HoldingRows table = must(HoldingRows::open(path));
  std::vector<HoldingRow> rows;
  while (must(table.next(rows))) {
  }
  std::vector<std::string> out;
  for (const HoldingRow& row : rows) {
    std::string line = std::to_string(row.row);
    if (row.fault) {
      line +=
          " !" + std::string(row.fault->code.id) + "@" + std::to_string(row.fault->where.column);
      for (const Error& more : row.fault->more) {
        line += " !" + std::string(more.code.id) + "@" + std::to_string(more.where.column);
      }
    } else {
      line += " " + net::toString(row.prefix) + " " + std::string(model::toString(row.kind)) + " " +
              row.holderCode + "/" + row.holderName;
      for (const auto& [name, value] : row.facts) line += " " + name + "=" + value;
    }
    out.push_back(line);
  }
  return out;
}

}  // namespace

class ExchangeHeadings : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void knowsColumnsByTheirMeaning_data()
  {
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char* headings, const char* meaning) {
      QTest::newRow(headings) << q(headings) << q(meaning);
    };
    row("前缀,类型,使用单位名称", "prefix=1 kind=2 holder=3 ");
    row("地址段,单位名称,联系人,联系电话", "prefix=1 holder=2 contact_name=3 contact_phone=4 ");
    row("Prefix,Kind,Holder,Purpose", "prefix=1 kind=2 holder=3 purpose=4 ");
    row("起始IP,结束IP,使用单位名称", "start=1 end=2 holder=3 ");
    row("起始IP,终止IP,分配方式,使用方式", "start=1 end=2 alloc_mode=3 use_mode=4 ");
    row("前缀,前缀长度,单位编码,单位名称", "prefix=1 length=2 holder=4 code=3 ");
    row("*前缀, 状态 ,生效日期,有效期至", "prefix=1 status=2 from=3 to=4 ");
    row("序号,前缀,颜色", "prefix=2 [序号] [颜色] ");
    row("地址,前缀", "prefix=2 [地址] ");
    row("IP地址,用户", "prefix=1 holder=2 ");
    row("前缀,地址段", "prefix=1 [地址段] ");
    row("valid from,Valid To,cidr", "prefix=3 from=1 to=2 ");
    row("org_name,prefix", "prefix=2 holder=1 ");
    row("类型,单位名称", "kind=1 holder=2 ");
    row("前缀,单位,单位名称", "prefix=1 holder=3 [单位] ");
    row("前缀,单位,使用单位名称", "prefix=1 holder=3 [单位] ");
    row("prefix,单位,用户,holder", "prefix=1 holder=4 [用户] [单位] ");
    row("前缀,单位,持有单位", "prefix=1 holder=3 [单位] ");
    row("前缀,单位", "prefix=1 holder=2 ");
    row("编码,前缀,单位编码,单位名称", "prefix=2 holder=4 code=3 [编码] ");
    row("code,prefix,holder code,holder", "prefix=2 holder=4 code=3 [code] ");
    row("编码,前缀", "prefix=2 code=1 ");
    row("单位,市,备注,前缀,单位名称,单位编码,规划对象,规划编码,备注",
        "prefix=4 holder=5 code=6 remark=9 [单位] [市] [备注] [规划对象] [规划编码] ");
    row("City,Unit,prefix,holder,holder code,planned for,planned code,remark",
        "prefix=3 holder=4 code=5 remark=8 [City] [Unit] [planned for] [planned code] ");
    row("前缀|", "[前缀|] ");
  }

  void knowsColumnsByTheirMeaning()
  {
    QFETCH(QString, headings);
    QFETCH(QString, meaning);
    sheet::Row row;
    for (const QString& heading : headings.split(QLatin1Char(','))) {
      row.push_back(heading.toStdString());
    }
    QCOMPARE(q(drawn(readHeadings(row))), meaning);
  }

  void findsHeadingsBelowATitle()
  {
    QCOMPARE(lines(rowsOf("某省政务外网地址表\n制表：示例员,2026年\n\n"
                          "前缀,单位名称\n2001:db8::/48,甲局\n")),
             QStringLiteral("5 2001:db8::/48 assignment /甲局\n"));
  }

  void withoutPrefixesNamesWhatItSaw()
  {
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("t.csv")).toStdString();
    put(path, "表\n名称,颜色,单位名称\na,b,c\n");
    const auto table = HoldingRows::open(path);
    QVERIFY(!table && table.error().code == kNoPrefixColumn);
    QCOMPARE(q(table.error().args.at(0)), QStringLiteral("名称, 颜色, 单位名称"));
    QVERIFY(q(table.error().args.at(1)).contains(QStringLiteral("前缀")));
    QCOMPARE(table.error().where.file, path);
  }

  void looksForHeadingsInTheFirstTwentyRowsOnly()
  {
    std::string csv;
    for (int i = 0; i < 20; ++i) csv += "标题\n";
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("t.csv")).toStdString();
    put(path, csv + "前缀\n2001:db8::/48\n");
    QVERIFY(!HoldingRows::open(path));
  }

  void readsRowsAsPeopleTypeThem()
  {
    QCOMPARE(
        lines(rowsOf("前缀,类型,单位编码,单位名称,状态,分配日期,有效期至,可再分,备注\n"
                     "2001:DB8:1::/48,分配使用,4501-01,甲局,在用,2026/3/1,2027年1月5日,是,说明\n"
                     "２００１：db8:2::／48,Allocation,,乙市,,,,,\n"
                     "\"2001:db8:3::/48、2001:db8:4::/48\",,,丙局,,,,否,\n"
                     "2001:db8:5:: - 2001:db8:6:ffff:ffff:ffff:ffff:ffff,预留,,,,,,,\n"
                     "2001:db8:7::1,登记,,,,,,,\n")),
        QStringLiteral("2 2001:db8:1::/48 assignment 4501-01/甲局 gives_on=yes remark=说明 "
                       "status=active use_date=2026-03-01 valid_to=2027-01-05\n"
                       "3 2001:db8:2::/48 allocation /乙市\n"
                       "4 2001:db8:3::/48 assignment /丙局 gives_on=no\n"
                       "4 2001:db8:4::/48 assignment /丙局 gives_on=no\n"
                       "5 2001:db8:5::/48 reservation /\n"
                       "5 2001:db8:6::/48 reservation /\n"
                       "6 2001:db8:7::1/128 registration /\n"));
  }

  void joinsStartEndAndLengthColumns()
  {
    QCOMPARE(lines(rowsOf("起始IP,结束IP\n2001:db8::,2001:db8::ffff:ffff:ffff:ffff\n"
                          "2001:db8:1::1,\n")),
             QStringLiteral("2 2001:db8::/64 assignment /\n3 2001:db8:1::1/128 assignment /\n"));
    QCOMPARE(lines(rowsOf("前缀,前缀长度\n2001:db8::,48\n2001:db8:1::,/48\n2001:db8:2::/56,48\n")),
             QStringLiteral("2 2001:db8::/48 assignment /\n3 2001:db8:1::/48 assignment /\n"
                            "4 2001:db8:2::/56 assignment /\n"));
  }

  void tellsEveryFaultOfARowWithItsColumn()
  {
    QCOMPARE(lines(rowsOf("单位名称,前缀,类型,状态,生效日期\n"
                          "甲局,2001:db8::1/48,,,\n"
                          "乙局,,,,\n"
                          "丙局,2001:db8:1::/48,借用,好,明天\n"
                          "丁局,2001:db8:2::/48,空闲,,\n"
                          "戊局,192.0.2.0/24,,,\n"
                          "己局,2001:db8:4::-2001:db8:3::,,,\n")),
             QStringLiteral("2 !net.host-bits@2\n3 !exchange.no-prefix@2\n"
                            "4 !exchange.unknown-kind@3 !exchange.unknown-status@4 "
                            "!exchange.bad-date@5\n"
                            "5 !exchange.free-space@3\n6 !net.ipv4@2\n7 !net.range-backwards@2\n"));
  }

  void leavesMaskedContactsAlone()
  {
    QCOMPARE(lines(rowsOf("前缀,联系人,手机号,邮箱\n"
                          "2001:db8::/48,示*,138****8000,a***@e.\n"
                          "2001:db8:1::/48,示例员,13800138000,a@example.cn\n")),
             QStringLiteral("2 2001:db8::/48 assignment /\n"
                            "3 2001:db8:1::/48 assignment / contact_email=a@example.cn "
                            "contact_name=示例员 contact_phone=13800138000\n"));
  }
};

QTEST_GUILESS_MAIN(ExchangeHeadings)
#include "tst_headings.moc"
