// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/holding_table.h"
#include "exchange/import_holdings.h"
#include "support/small_register.h"

#include <QObject>
#include <QTest>

using namespace sextant;
using namespace sextant::exchange;
using namespace sextant::test;

namespace {

QString joined(const std::vector<std::string>& texts)
{
  QStringList out;
  for (const std::string& text : texts) out << q(text);
  return out.join(QLatin1Char('|'));
}

}  // namespace

class ExchangeTable : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  HoldingTable read(const std::string& text)
  {
    const std::string path = m_folder.filePath(QStringLiteral("t.csv")).toStdString();
    put(path, text);
    return must(readTable(path));
  }

 private Q_SLOTS:
  void findsHeadingsBelowATitle()
  {
    const HoldingTable table =
        read("某省地址表\n地址段,使用单位名称,颜色,联系电话\n2001:db8:2::/48,乙局,红\n");
    QCOMPARE(joined(table.headings), QStringLiteral("地址段|使用单位名称|颜色|联系电话"));
    QCOMPARE(joined(table.columns), QStringLiteral("prefix|org_name||contact_phone"));
    QCOMPARE(table.rows.size(), 1U);
    QCOMPARE(table.rows[0]->number, 3U);
    QVERIFY(table.tellsPrefix());
  }

  void guessesColumnsWithoutHeadings()
  {
    const HoldingTable table = read(
        "2001:db8::1\tpc-01\t综合处\t0773-4078160\t00:53:00:12:34:56\t10.1.2.3\t2026-03-01\n"
        "2001:db8::2\tpc-02\t人事处\t13800138000\t00:53:00:12:34:57\t10.1.2.4\t2026年3月2日\n");
    QVERIFY(table.headings.empty());
    QCOMPARE(joined(table.columns),
             QStringLiteral("prefix|label|org_name|contact_phone|mac|ipv4|use_date"));
    QCOMPARE(table.rows.size(), 2U);
  }

  void givesEachColumnOnceAndLeavesTheRestUnread()
  {
    const HoldingTable table = read("2001:db8::1\t甲\t乙\t丙\n2001:db8::2\t甲\t乙\t丙\n");
    QCOMPARE(joined(table.columns), QStringLiteral("prefix|purpose|remark|"));
  }

  void tellsNoPrefixWhereNoneStands() { QVERIFY(!read("甲,乙\n丙,丁\n").tellsPrefix()); }

  void whatIsWrittenIsImportedRowByRow()
  {
    SmallRegister file;
    file.apply({registry::PutBlock{"2001:db8::/32"_p, {}}});
    HoldingTable table = read("2001:db8:1::/48\t甲局\n2001:db8:1:1::/64\n=2001\t乙局\n");
    table.columns = {"prefix", "org_name"};
    must(writeTable(table, {}, file.path("w.csv")));
    auto report = must(importHoldings(*file, file.path("w.csv"), {{}, true, false, {}}));
    QCOMPARE(report.rows.size(), 3U);
    QCOMPARE(report.rows[2].row, 4U);
    QCOMPARE(q(report.rows[2].prefix), QStringLiteral("=2001"));
    table.rows.resize(1);
    must(writeTable(table, "allocation", file.path("w.csv")));
    report = must(importHoldings(*file, file.path("w.csv"), {}));
    QVERIFY(report.applied);
    QCOMPARE(lines(file.listed()),
             QStringLiteral("block 2001:db8::/32 \nallocation 2001:db8:1::/48 甲局\n"));
  }
};

QTEST_GUILESS_MAIN(ExchangeTable)
#include "tst_table.moc"
