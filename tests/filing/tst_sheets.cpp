// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/allocation_sheet.h"
#include "filing/codes.h"
#include "filing/export_filing.h"
#include "plan/scheme_toml.h"
#include "sheet/reader.h"
#include "support/small_register.h"

#include <QCryptographicHash>
#include <QObject>
#include <QTest>

using namespace sextant;
using namespace sextant::filing;
using namespace sextant::test;
using model::Kind;
using registry::Give;
using registry::PutBlock;
using registry::PutContact;
using registry::PutHolder;

namespace {

using Table = std::vector<sheet::Row>;

Table tableOf(const std::string& path)
{
  auto reader = must(sheet::openReader(path));
  Table table;
  sheet::Row row;
  while (must(reader->next(row))) table.push_back(row);
  return table;
}

std::size_t columnOf(const sheet::Row& headings, std::string_view heading)
{
  const auto found = std::ranges::find(headings, heading);
  if (found == headings.end()) throw std::runtime_error("no column " + std::string(heading));
  return static_cast<std::size_t>(found - headings.begin());
}

/// Some columns of a table whose headings are in row `top`, cells parted by '|'.
QString drawn(const Table& table, const std::vector<std::string>& headings, std::size_t top = 0)
{
  std::vector<std::string> out;
  for (std::size_t i = top; i < table.size(); ++i) {
    std::string line;
    for (const std::string& heading : headings) {
      const std::size_t column = columnOf(table.at(top), heading);
      line += (column < table[i].size() ? table[i][column] : "") + "|";
    }
    line.pop_back();
    out.push_back(line);
  }
  return lines(out);
}

const FilingRules& rules()
{
  static const FilingRules shipped = must(loadRules({}, {}));
  return shipped;
}

/// A block, a plan with a city and a county, a unit in the county and one of the centre's own.
struct Office : SmallRegister {
  Office()
  {
    apply({PutHolder{"45", {{"org_name", "示例中心"}}},
           PutBlock{"2001:db8::/32"_p,
                    {{"holder", "45"}, {"source", "上级单位"}, {"obtained", "2020-01-01"}}}});
    apply({plan()});
    apply({Give{Kind::assignment,
                "2001:db8:1325:100::/56"_p,
                "450325-01",
                true,
                {{"valid_from", "2026-01-01"}, {"document", "桂示〔2026〕1号"}},
                false},
           Give{Kind::registration, "2001:db8:1325:10a::/64"_p, "", false, {}, false},
           Give{Kind::assignment,
                "2001:db8:0:100::/56"_p,
                "45",
                false,
                {{"use_mode", "静态"}, {"valid_from", "2026-01-01"}},
                false}});
  }

  void complete()
  {
    apply({PutHolder{"450325-01",
                     {{"org_name", "兴安县示例局"},
                      {"org_nature", "政府机关"},
                      {"org_address", "示例路1号"}}},
           PutContact{"450325-01",
                      {{"contact_name", "示例员"},
                       {"contact_phone", "13800138000"},
                       {"contact_email", "shili@example.cn"}}}});
  }

  static registry::Load plan()
  {
    registry::Load load;
    model::PublishedPlan plan;
    plan.name = "一号";
    plan.schemeText = must(plan::loadScheme("zone-32")).text;
    plan.blocks = {{"2001:db8::/32"_p, {}}};
    load.plans = {plan};
    model::PlannedMember city;
    city.code = "4503";
    city.name = "桂林市";
    city.level = "city";
    city.division = "4503";
    model::PlannedMember county = city;
    county.code = county.division = "450325";
    county.name = "兴安县";
    county.level = "county";
    county.parent = 1;
    load.members = {city, county};
    model::Holding ofCity;
    ofCity.prefix = "2001:db8:1300::/40"_p;
    ofCity.kind = Kind::allocation;
    ofCity.member = 1;
    ofCity.zone = "public";
    ofCity.valid.from = instant("2021-01-01T00:00:00Z");
    model::Holding ofCounty = ofCity;
    ofCounty.prefix = "2001:db8:1325::/48"_p;
    ofCounty.member = 2;
    load.holdings = {ofCity, ofCounty};
    return load;
  }
};

/// What a spreadsheet could take for a formula, and what looks like our guard against it.
const std::vector<std::string> kPayloads = {"=1+1",
                                            "+1+1",
                                            "-1+1",
                                            "@SUM(A1)",
                                            "＝1+1",
                                            "＋1",
                                            "－1",
                                            "＠SUM(A1)",
                                            "=HYPERLINK(\"http://x\",\"y\")",
                                            "=cmd|'/C calc'!A0",
                                            "甲,=1+1",
                                            "\"=1+1\"",
                                            ";=1+1",
                                            "00123",
                                            "1e5",
                                            "TRUE",
                                            "2026-03-01"};

}  // namespace

class FilingSheets : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void filesASmallRegister_data()
  {
    QTest::addColumn<QString>("ending");
    QTest::newRow("csv") << "csv";
    QTest::newRow("xlsx") << "xlsx";
  }

  void filesASmallRegister()
  {
    QFETCH(QString, ending);
    Office office;
    office.complete();
    const std::string file = office.path("out." + ending.toStdString());
    const FilingSheet made = must(exportFiling(*office, rules(), {file, {}, false}));
    const Table table = tableOf(file);
    QCOMPARE(drawn(table, {"记录类型", "起始IP", "结束IP", "分配方式", "使用方式", "分配时间"}),
             QStringLiteral(
                 "记录类型|起始IP|结束IP|分配方式|使用方式|分配时间\n"
                 "未分配|2001:db8::|2001:db8:0:ff:ffff:ffff:ffff:ffff|未分配||\n"
                 "自用|2001:db8:0:100::|2001:db8:0:1ff:ffff:ffff:ffff:ffff|自用|静态|"
                 "2026-01-01 00:00:00\n"
                 "未分配|2001:db8:0:200::|2001:db8:1325:ff:ffff:ffff:ffff:ffff|未分配||\n"
                 "分配使用|2001:db8:1325:100::|2001:db8:1325:1ff:ffff:ffff:ffff:ffff|分配|静态|"
                 "2026-01-01 00:00:00\n"
                 "未分配|2001:db8:1325:200::|2001:db8:ffff:ffff:ffff:ffff:ffff:ffff|未分配||\n"));
    QCOMPARE(drawn({table.at(0), table.at(4)},
                   {"来源单位", "使用单位名称", "所属行业分类", "单位所属分类", "单位性质",
                    "省编码", "市编码", "县编码", "详细地址", "联系人姓名", "手机号", "电子邮箱"})
                 .section(QLatin1Char('\n'), 1, 1),
             QStringLiteral("上级单位|兴安县示例局|19|5|2|450000|450300|450325|示例路1号|示例员|"
                            "13800138000|shili@example.cn"));
  }

  void tellsRowsEntryHashAndTotals()
  {
    Office office;
    office.complete();
    const std::string file = office.path("out.csv");
    const FilingSheet made = must(exportFiling(*office, rules(), {file, {}, false}));
    QCOMPARE(made.rows, 5U);
    QCOMPARE(made.entry, must(office->head()).number);
    const QByteArray bytes = QByteArray::fromStdString(get(file));
    QCOMPARE(q(made.sha256),
             q(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString()));
    QCOMPARE(net::toString(made.totals.at(0).of(RecordKind::assigned)),
             net::toString(net::powerOfTwo(72)));
    // What was taken for granted is told.
    std::vector<std::string> notes;
    for (const Finding& finding : made.findings) {
      QVERIFY(finding.severity == Severity::note);
      notes.push_back(finding.field);
    }
    QCOMPARE(lines(notes),
             QStringLiteral("org_class\norg_industry\nuse_mode\nprov\ncity\ncounty\n"));
  }

  void refusesAnIncompleteSheetAndWritesNothing()
  {
    Office office;
    const std::string file = office.path("out.csv");
    const auto made = exportFiling(*office, rules(), {file, {}, false});
    QVERIFY(!made && made.error().code == kIncomplete);
    QCOMPARE(made.error().fault(), Fault::refused);
    QVERIFY(made.error().more.size() > 3);
    QCOMPARE(made.error().args.at(0), std::to_string(made.error().more.size()));
    QVERIFY(!QFile::exists(q(file)));
  }

  void findsTheSameWithoutWriting()
  {
    Office office;
    const FilingCheck checked = must(checkFiling(*office, rules(), {}));
    const FilingSheet made = must(exportFiling(*office, rules(), {office.path("o.csv"), {}, true}));
    QCOMPARE(checked.rows, made.rows);
    QCOMPARE(checked.entry, made.entry);
    QCOMPARE(checked.findings.size(), made.findings.size());
    QVERIFY(std::ranges::count(checked.findings, Severity::error, &Finding::severity) > 3);
    const SmallRegister empty;
    const auto none = checkFiling(*empty, rules(), {});
    QVERIFY(!none && none.error().code == kNothingToFile);
  }

  void marksADraft()
  {
    Office office;
    const std::string file = office.path("out.csv");
    const FilingSheet made = must(exportFiling(*office, rules(), {file, {}, true}));
    const Table table = tableOf(file);
    QVERIFY(q(table.at(0).at(0)).startsWith(QStringLiteral("草稿")));
    QCOMPARE(
        drawn(table, {"草稿：待补正", "记录类型"}, 1),
        QStringLiteral("草稿：待补正|记录类型\n|未分配\n|自用\n|未分配\n"
                       "使用方式、单位所属分类、单位性质、详细地址、联系人姓名、手机号、电子邮箱|"
                       "分配使用\n|未分配\n"));
    QVERIFY(std::ranges::count(made.findings, Severity::error, &Finding::severity) == 7);
  }

  void filesAPart()
  {
    Office office;
    office.complete();
    const std::string file = office.path("out.csv");
    must(exportFiling(*office, rules(), {file, "2001:db8:1325::/48"_p, false}));
    QCOMPARE(drawn(tableOf(file), {"起始IP", "结束IP"}),
             QStringLiteral("起始IP|结束IP\n"
                            "2001:db8:1325::|2001:db8:1325:ff:ffff:ffff:ffff:ffff\n"
                            "2001:db8:1325:100::|2001:db8:1325:1ff:ffff:ffff:ffff:ffff\n"
                            "2001:db8:1325:200::|2001:db8:1325:ffff:ffff:ffff:ffff:ffff\n"));
    const auto narrow = exportFiling(*office, rules(), {file, "2001:db8:1325:10a::/64"_p, false});
    QVERIFY(!narrow && narrow.error().code == kInsideOneRow);
  }

  void saysWhenNothingHasToBeFiled()
  {
    SmallRegister empty;
    const auto none = exportFiling(*empty, rules(), {empty.path("out.csv"), {}, false});
    QVERIFY(!none && none.error().code == kNothingToFile);
  }

  void showsEveryHoldingOnTheAllocationSheet()
  {
    Office office;
    office.complete();
    const std::string file = office.path("out.csv");
    const AllocationSheet made = must(exportAllocationSheet(*office, file, {}));
    QCOMPARE(made.rows, 6U);
    QCOMPARE(made.entry, must(office->head()).number);
    QCOMPARE(
        drawn(tableOf(file), {"市级", "县级", "前缀", "类型", "状态", "单位名称", "网络区",
                              "/64数量", "使用率", "生效日期", "文号"}),
        QStringLiteral(
            "市级|县级|前缀|类型|状态|单位名称|网络区|/64数量|使用率|生效日期|文号\n"
            "||2001:db8::/32|地址块|在用|示例中心||4294967296|0.39%|2020-01-01|\n"
            "||2001:db8:0:100::/56|分配使用|在用|示例中心||256||2026-01-01|\n"
            "桂林市||2001:db8:1300::/40|分配|在用||公用网络区|16777216|0.39%|2021-01-01|\n"
            "桂林市|兴安县|2001:db8:1325::/48|分配|在用||公用网络区|65536|0.39%|2021-01-01|\n"
            "桂林市|兴安县|2001:db8:1325:100::/56|分配使用|在用|兴安县示例局||256|0.39%|2026-01-01|"
            "桂示〔2026〕1号\n"
            "桂林市|兴安县|2001:db8:1325:10a::/64|登记|在用|兴安县示例局||1||2026-03-01|\n"));
  }

  void tellsSinceWhenAHolderHolds()
  {
    Office office;
    const auto since = [&office](net::Prefix prefix) {
      must(exportAllocationSheet(*office, office.path("s.csv"), {prefix}));
      const Table table = tableOf(office.path("s.csv"));
      return q(table.at(1).at(columnOf(table.at(0), "生效日期")));
    };
    const net::Prefix unit = "2001:db8:1325:100::/56"_p;
    const net::Prefix subnet = "2001:db8:1325:10a::/64"_p;
    office.clock().set(instant("2026-03-02T08:00:00+08:00"));
    office.apply({registry::Amend{unit, {{"status", "suspended"}}, std::nullopt}});
    office.clock().set(instant("2026-03-03T08:00:00+08:00"));
    office.apply({registry::Amend{unit, {{"purpose", "办公"}}, std::nullopt}});
    QCOMPARE(since(unit), QStringLiteral("2026-01-01"));
    office.clock().set(instant("2026-03-04T08:00:00+08:00"));
    office.apply({registry::Amend{unit, {{"holder", "45"}}, std::nullopt}});
    QCOMPARE(since(unit), QStringLiteral("2026-03-04"));
    QCOMPARE(since(subnet), QStringLiteral("2026-03-01"));
    office.apply({registry::Release{subnet, std::nullopt}});
    QCOMPARE(since(subnet), QStringLiteral("2026-03-04"));
  }

  void masksContactsOnTheAllocationSheet()
  {
    Office office;
    office.complete();
    const std::string file = office.path("out.csv");
    AllocationOptions options;
    options.language = Language::english;
    options.under = "2001:db8:1325:100::/56"_p;
    options.unitLength = 56;
    must(exportAllocationSheet(*office, file, options));
    QCOMPARE(
        drawn(tableOf(file), {"City", "prefix", "kind", "zone", "count of /56", "contact name",
                              "contact phone", "contact email"}),
        QStringLiteral("City|prefix|kind|zone|count of /56|contact name|contact phone|"
                       "contact email\n"
                       "桂林市|2001:db8:1325:100::/56|assignment||1|示*|138****8000|s***@e.\n"
                       "桂林市|2001:db8:1325:10a::/64|registration|||示*|138****8000|s***@e.\n"));
    QVERIFY(!q(get(file)).contains(QStringLiteral("13800138000")));
  }

  void noNameBecomesAFormula_data() { filesASmallRegister_data(); }

  void noNameBecomesAFormula()
  {
    QFETCH(QString, ending);
    SmallRegister office;
    office.apply({PutBlock{"2001:db8::/32"_p, {{"obtained", "2020-01-01"}}}});
    std::uint64_t place = 0;
    for (const std::string& payload : kPayloads) {
      office.apply({Give{Kind::assignment,
                         "2001:db8::/32"_p.sub(48, place++),
                         payload,
                         true,
                         {{"remark", payload}, {"purpose", payload}},
                         false}});
    }
    const std::string sheet = office.path("a." + ending.toStdString());
    const std::string filed = office.path("f." + ending.toStdString());
    must(exportAllocationSheet(*office, sheet, {}));
    must(exportFiling(*office, rules(), {filed, {}, true}));
    const Table rows = tableOf(sheet);
    const Table records = tableOf(filed);
    for (std::size_t i = 0; i < kPayloads.size(); ++i) {
      for (const char* heading : {"单位名称", "用途", "备注"}) {
        QCOMPARE(q(rows.at(i + 2).at(columnOf(rows[0], heading))), q(kPayloads[i]));
      }
      for (const char* heading : {"使用单位名称", "备注"}) {
        QCOMPARE(q(records.at(i + 2).at(columnOf(records[1], heading))), q(kPayloads[i]));
      }
    }
  }
};

QTEST_GUILESS_MAIN(FilingSheets)
#include "tst_sheets.moc"
