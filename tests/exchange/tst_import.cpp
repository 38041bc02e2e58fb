// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/codes.h"
#include "exchange/import_file.h"
#include "exchange/import_holdings.h"
#include "support/small_register.h"

#include <QObject>
#include <QTest>

using namespace sextant;
using namespace sextant::exchange;
using namespace sextant::test;
using registry::Give;
using registry::Outcome;
using registry::PutBlock;
using registry::PutHolder;

namespace {

/// A register with the block 2001:db8::/32 and in it 2001:db8:1::/48 of 甲局.
struct Office : SmallRegister {
  Office()
  {
    apply({PutHolder{"45", {{"org_name", "示例中心"}}},
           PutBlock{"2001:db8::/32"_p, {{"holder", "45"}, {"obtained", "2020-01-01"}}},
           Give{model::Kind::assignment, "2001:db8:1::/48"_p, "甲局", true, {}, false}});
  }

  ImportReport import(const std::string& csv, const ImportOptions& options = {})
  {
    put(path("t.csv"), csv);
    return must(importHoldings(**this, path("t.csv"), options));
  }
};

/// "2 2001:db8::/48 added", refusals with the code of their reason.
std::vector<std::string> drawn(const ImportReport& report)
{
  static constexpr const char* kOutcomes[] = {"added", "changed", "same", "refused"};
  std::vector<std::string> out;
  for (const ImportedRow& row : report.rows) {
    out.push_back(std::to_string(row.row) + " " + row.prefix + " " +
                  kOutcomes[static_cast<int>(row.result)] +
                  (row.reason ? " " + std::string(row.reason->code.id) : std::string()));
  }
  return out;
}

}  // namespace

class ExchangeImport : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void takesAnOfficesTableAsOneChange()
  {
    Office office;
    const auto before = must(office->head()).number;
    const ImportReport report = office.import(
        "某省地址表\n前缀,类型,使用单位名称,用途,颜色\n"
        "2001:db8:2::/48,分配,乙市,,红\n"
        "2001:db8:2:100::/56,,丙局,办公,\n"
        "2001:db8:2:200::-2001:db8:2:4ff:ffff:ffff:ffff:ffff,,丁局,视频,\n"
        "2001:db8:2:10a::/64,登记,,,\n");
    QCOMPARE(lines(drawn(report)),
             QStringLiteral("3 2001:db8:2::/48 added\n4 2001:db8:2:100::/56 added\n"
                            "5 2001:db8:2:200::/55 added\n5 2001:db8:2:400::/56 added\n"
                            "6 2001:db8:2:10a::/64 added\n"));
    QCOMPARE(report.ignored, std::vector<std::string>{"颜色"});
    QVERIFY(report.applied.has_value());
    QCOMPARE(report.applied->entry, before + 1);
    QCOMPARE(must(office->head()).number, before + 1);
    QCOMPARE(lines(office.listed()),
             QStringLiteral("block 2001:db8::/32 示例中心\nassignment 2001:db8:1::/48 甲局\n"
                            "allocation 2001:db8:2::/48 乙市\nassignment 2001:db8:2:100::/56 丙局\n"
                            "registration 2001:db8:2:10a::/64 丙局\n"
                            "assignment 2001:db8:2:200::/55 丁局\n"
                            "assignment 2001:db8:2:400::/56 丁局\n"));
  }

  void theRepeatOfARowIsTheSame()
  {
    Office office;
    const std::string table =
        "前缀,单位编码,单位名称,联系人,用途,生效日期\n"
        "2001:db8:2::/48,01,乙局,示例员,办公,2026-02-01\n"
        "2001:db8:2::/48,01,乙局,示例员,办公,2026-02-01\n";
    QCOMPARE(lines(drawn(office.import(table))),
             QStringLiteral("2 2001:db8:2::/48 added\n3 2001:db8:2::/48 same\n"));
    const ImportReport again = office.import(table);
    QCOMPARE(lines(drawn(again)), QStringLiteral("2 2001:db8:2::/48 same\n"
                                                 "3 2001:db8:2::/48 same\n"));
    QVERIFY(again.applied && again.applied->entry == 0);
    QCOMPARE(lines(drawn(office.import("前缀,单位编码,用途\n2001:db8:2::/48,01,视频\n"))),
             QStringLiteral("2 2001:db8:2::/48 changed\n"));
  }

  void oneRefusedRowStopsAll()
  {
    Office office;
    const auto before = must(office->head()).number;
    const ImportReport report = office.import(
        "前缀,使用单位名称\n"
        "2001:db8:2::/48,乙局\n"
        "3fff::/48,丙局\n"
        "2001:db8:2:1::/64,丁局\n"
        "2001:db8:3::1/48,戊局\n");
    QCOMPARE(lines(drawn(report)),
             QStringLiteral("2 2001:db8:2::/48 added\n3 3fff::/48 refused registry.outside\n"
                            "4 2001:db8:2:1::/64 refused registry.not-allowed-inside\n"
                            "5 2001:db8:3::1/48 refused net.host-bits\n"));
    QVERIFY(!report.applied && report.anyRefused());
    QCOMPARE(must(office->head()).number, before);
    QCOMPARE(refusals(report).more.size(), 2U);
    const Error& outside = *report.rows[1].reason;
    QCOMPARE(outside.where.line, 3U);
    QCOMPARE(outside.where.column, 1U);
    QCOMPARE(outside.where.file, office.path("t.csv"));
  }

  void takesTheGoodRowsWhenAsked()
  {
    Office office;
    ImportOptions options;
    options.skipRefused = true;
    const ImportReport report = office.import(
        "使用单位名称,前缀\n乙局,2001:db8:2::/48\n"
        "丙局,3fff::/48\n丁局,不知道\n",
        options);
    QCOMPARE(lines(drawn(report)),
             QStringLiteral("2 2001:db8:2::/48 added\n3 3fff::/48 refused registry.outside\n"
                            "4 不知道 refused net.bad-character\n"));
    QVERIFY(report.applied && report.applied->opened > 0);
    QCOMPARE(office.listed().size(), 3U);
    QVERIFY(!must(office->holder("丙局", {office->now(), {}})));
  }

  void aDryRunWritesNothing()
  {
    Office office;
    const auto before = must(office->head()).number;
    ImportOptions options;
    options.dryRun = true;
    const ImportReport report = office.import("前缀,使用单位名称\n2001:db8:2::/48,乙局\n", options);
    QCOMPARE(lines(drawn(report)), QStringLiteral("2 2001:db8:2::/48 added\n"));
    QVERIFY(!report.applied);
    QCOMPARE(must(office->head()).number, before);
    QCOMPARE(office.listed().size(), 2U);
  }

  void refusesRowsOutsideThePartNamed()
  {
    Office office;
    ImportOptions options;
    options.under = "2001:db8:2000::/36"_p;
    const ImportReport report = office.import(
        "前缀,使用单位名称\n2001:db8:2000::/48,乙局\n"
        "2001:db8:3::/48,丙局\n2001:db8::/32,丁局\n",
        options);
    QCOMPARE(
        lines(drawn(report)),
        QStringLiteral("2 2001:db8:2000::/48 added\n3 2001:db8:3::/48 refused exchange.outside\n"
                       "4 2001:db8::/32 refused exchange.outside\n"));
  }

  void takesBlocksAndTheirHolders()
  {
    Office office;
    const ImportReport report = office.import(
        "前缀,类型,单位编码,单位名称,来源单位,需备案,取得日期\n"
        "3fff::/20,地址块,46,邻省中心,上级,否,2021/5/6\n"
        "3fff:100::/24,分配,4601,邻市,,,\n");
    QCOMPARE(lines(drawn(report)), QStringLiteral("2 3fff::/20 added\n3 3fff:100::/24 added\n"));
    const auto holder = must(office->holder("46", {office->now(), {}}));
    QVERIFY(holder.has_value());
    QCOMPARE(std::string(holder->holder.name()), std::string("邻省中心"));
  }

  void aDaySaysNothingNewAboutATimeOnIt()
  {
    Office office;
    office.apply({PutBlock{"2001:db9::/32"_p, {}}, Give{model::Kind::assignment,
                                                        "2001:db8:2::/48"_p,
                                                        "甲局",
                                                        true,
                                                        {{"valid_to", "2027-05-01T12:00:00+08:00"}},
                                                        false}});
    office.clock().set(instant("2026-04-01T08:00:00+08:00"));
    office.apply({registry::Amend{"2001:db9::/32"_p, {{"remark", "改"}}, std::nullopt}});
    QCOMPARE(lines(drawn(office.import("前缀,类型,单位名称,生效日期,有效期至\n"
                                       "2001:db9::/32,地址块,,2026-03-01,\n"
                                       "2001:db8:2::/48,分配使用,甲局,2026-03-01,2027-05-01\n"))),
             QStringLiteral("2 2001:db9::/32 same\n3 2001:db8:2::/48 same\n"));
    QCOMPARE(lines(drawn(office.import("前缀,类型,单位名称,生效日期,有效期至\n"
                                       "2001:db9::/32,地址块,,2026-02-28,\n"
                                       "2001:db8:2::/48,分配使用,甲局,,2027-05-02\n"))),
             QStringLiteral("2 2001:db9::/32 changed\n3 2001:db8:2::/48 changed\n"));
  }

  void tellsATableWithoutRows()
  {
    Office office;
    put(office.path("t.csv"), "前缀,使用单位名称\n");
    const auto report = importHoldings(*office, office.path("t.csv"), {});
    QVERIFY(!report && report.error().code == kNoRows);
  }

  void detectsTheFormat()
  {
    SmallRegister any;
    put(any.path("a"), "{\"sextant\":\"register\",\"version\":1}\n");
    put(any.path("b"), "前缀\n2001:db8::/48\n");
    QVERIFY(must(detectFormat(any.path("a"))) == ImportFormat::registerLines);
    QVERIFY(must(detectFormat(any.path("b"))) == ImportFormat::holdings);
    QVERIFY(!detectFormat(any.path("missing")));
    QVERIFY(importFormatFrom("register") == ImportFormat::registerLines);
    QVERIFY(!importFormatFrom("netbox"));
  }
};

QTEST_GUILESS_MAIN(ExchangeImport)
#include "tst_import.moc"
