// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/checks.h"
#include "support.h"

#include <QObject>

using namespace sextant;
using namespace sextant::filing;
using namespace sextant::filing::test;

namespace {

std::string repeated(std::string_view text, std::size_t times)
{
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

/// What is found when one field of a complete record says something else; "" = nothing.
std::string foundWith(const std::string& field, const std::string& value)
{
  FilingRecord record = completeRecord();
  record.values.insert_or_assign(field, value);
  std::string out;
  for (const std::string& line : drawn(check(record, shippedRules()))) {
    out += (out.empty() ? "" : "; ") + line;
  }
  return out;
}

}  // namespace

class FilingChecks : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsNothingInACompleteRecord() { QVERIFY(check(completeRecord(), shippedRules()).empty()); }

  void asksForTheFieldsOfEachKind()
  {
    FilingRecord record = completeRecord();
    record.values.clear();
    QCOMPARE(
        lines(drawn(check(record, shippedRules()))),
        QStringLiteral("error filing.missing city\nerror filing.missing contact_email\n"
                       "error filing.missing contact_name\nerror filing.missing contact_phone\n"
                       "error filing.missing org_address\nerror filing.missing org_class\n"
                       "error filing.missing org_name\nerror filing.missing org_nature\n"
                       "error filing.missing prov\nerror filing.missing use_date\n"
                       "error filing.missing use_mode\n"));
    record.kind = RecordKind::own;
    QCOMPARE(lines(drawn(check(record, shippedRules()))),
             QStringLiteral("error filing.missing use_date\nerror filing.missing use_mode\n"));
    record.kind = RecordKind::unallocated;
    QVERIFY(check(record, shippedRules()).empty());
  }

  void checksTheFormOfEachField_data()
  {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* field, const std::string& value, const char* found) {
      QTest::addRow("%s %.40s", field, value.c_str()) << q(field) << q(value) << q(found);
    };
    row("org_name", repeated("广", 127), "");
    row("org_name", repeated("广", 128), "error filing.too-many-bytes org_name");
    row("org_name", repeated("a", 256), "error filing.too-many-bytes org_name");
    row("org_address", repeated("广", 256), "");
    row("org_address", repeated("广", 257), "error filing.too-many-bytes org_address");
    row("gateway_addr", repeated("广", 257), "error filing.too-many-bytes gateway_addr");
    row("contact_name", repeated("员", 20), "");
    row("contact_name", repeated("员", 21), "error filing.too-many-characters contact_name");
    row("contact_phone", "4078160", "error filing.bad-phone contact_phone");
    row("contact_email", "a@b", "error filing.bad-email contact_email");
    row("use_date", "2026-02-29", "error filing.bad-date use_date");
    row("use_date", "2026-03-01 08:30:00", "");
    row("gateway_ip", "2001:db8::1", "");
    row("gateway_ip", "2001:db8::/64", "error filing.bad-gateway gateway_ip");
    row("gateway_ip", "192.0.2.1", "error filing.bad-gateway gateway_ip");
    row("prov", "45", "error filing.bad-division prov");
    row("city", "450325", "error filing.bad-division city");
    row("county", "450300", "error filing.bad-division county");
    row("city", "440300",
        "error filing.division-elsewhere city; "
        "error filing.division-elsewhere county");
    row("county", "450426", "error filing.division-elsewhere county");
    row("county", "", "");
    row("org_nature", "政府机关", "");
    row("org_nature", "7", "error filing.not-in-list org_nature");
    row("org_class", "公益性互联网络单位", "error filing.not-in-list org_class");
    row("org_industry", "999", "");
    row("use_mode", "随机", "error filing.not-in-list use_mode");
    row("alloc_mode", "再分配", "");
    row("alloc_mode", "借用", "error filing.not-in-list alloc_mode");
    row("org_class", "11", "error filing.licence-missing licence_no");
    row("org_class", "电信业务经营者", "error filing.licence-missing licence_no");
    row("org_name", "自治区示例中心", "error filing.same-unit org_name");
    row("source", "兴安县示例局", "error filing.source-is-user source");
  }

  void checksTheFormOfEachField()
  {
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, found);
    QCOMPARE(q(foundWith(field.toStdString(), value.toStdString())), found);
  }

  void warnsOfOddCertificatesOnly()
  {
    FilingRules rules = shippedRules();
    rules.sheet.columns.push_back({"证件号码", "cert_no", "", false, {}});
    const auto found = [&rules](const char* type, const char* number) {
      FilingRecord record = completeRecord();
      record.values["cert_type"] = type;
      record.values["cert_no"] = number;
      return lines(drawn(check(record, rules)));
    };
    QCOMPARE(found("", "91310115591693856A"), QString());
    QCOMPARE(found("", "91310115591693856B"),
             QStringLiteral("warning filing.odd-credit-code cert_no\n"));
    QCOMPARE(found("身份证", "110101199001011234"), QString());
    QCOMPARE(found("3", "591693857"),
             QStringLiteral("warning filing.odd-organisation-code cert_no\n"));
    QCOMPARE(found("3", "59169385-6"), QString());
  }

  void licensedOperatorWithItsLicencePasses()
  {
    FilingRecord record = completeRecord();
    record.values["org_class"] = "11";
    record.values["licence_no"] = "A2.B1-20260001";
    QVERIFY(check(record, shippedRules()).empty());
  }

  void ownUseMayNameTheFiler()
  {
    FilingRecord record = completeRecord();
    record.kind = RecordKind::own;
    record.values["org_name"] = record.values["filer_name"];
    QVERIFY(check(record, shippedRules()).empty());
  }

  void refusesARangeThatEndsBeforeItBegins()
  {
    FilingRecord record = completeRecord();
    std::swap(record.range.first, record.range.last);
    QCOMPARE(lines(drawn(check(record, shippedRules()))),
             QStringLiteral("error filing.backwards end_ip\n"));
  }

  void everyFindingNamesPrefixFieldAndWayOut()
  {
    FilingRecord record = completeRecord();
    record.values.erase("org_address");
    record.values.erase("use_mode");
    record.values["contact_phone"] = "1";
    const auto found = check(record, shippedRules());
    const auto ways = [&found](std::string_view field) {
      const auto it = std::ranges::find(found, field, &Finding::field);
      return q(it->what.args.at(0) + " | " + it->what.args.at(1) + " | " + it->what.args.at(2));
    };
    QCOMPARE(found.size(), 3U);
    QCOMPARE(ways("org_address"), QStringLiteral("2001:db8:1325:100::/56 | 详细地址 | "
                                                 "holder 450325-01 org_address=…"));
    QCOMPARE(ways("contact_phone"), QStringLiteral("2001:db8:1325:100::/56 | 手机号 | "
                                                   "contact 450325-01 contact_phone=…"));
    QCOMPARE(ways("use_mode"), QStringLiteral("2001:db8:1325:100::/56 | 使用方式 | "
                                              "set 2001:db8:1325:100::/56 use_mode=…"));
  }

  void takesTheUsualValuesOfAGovernmentUnitAndSaysSo()
  {
    FilingRecord record = completeRecord();
    for (const char* field : {"org_class", "org_industry", "use_mode"}) record.values.erase(field);
    QCOMPARE(lines(drawn(complete(record, shippedRules()))),
             QStringLiteral("note filing.default-taken org_class\n"
                            "note filing.default-taken org_industry\n"
                            "note filing.default-taken use_mode\n"));
    QCOMPARE(record.values["org_class"], std::string("5"));
    QVERIFY(check(record, shippedRules()).empty());
  }

  void takesNothingForGrantedOfACompany()
  {
    FilingRecord record = completeRecord();
    record.values["org_nature"] = "企业";
    record.values.erase("org_class");
    QVERIFY(complete(record, shippedRules()).empty());
    QVERIFY(!record.values.contains("org_class"));
  }

  void takesPlacesFromThePlan_data()
  {
    QTest::addColumn<QString>("division");
    QTest::addColumn<QString>("places");
    QTest::newRow("county") << "450325"
                            << "450000 450300 450325";
    QTest::newRow("city") << "4503"
                          << "450000 450300 ";
    QTest::newRow("province") << "45"
                              << "450000  ";
    QTest::newRow("township") << "450325101"
                              << "450000 450300 450325";
    QTest::newRow("functional zone") << "450371"
                                     << "450000 450300 ";
    QTest::newRow("city without counties") << "441900"
                                           << "440000 441900 ";
    QTest::newRow("own code") << "X-17"
                              << "  ";
    QTest::newRow("none") << ""
                          << "  ";
  }

  void takesPlacesFromThePlan()
  {
    QFETCH(QString, division);
    QFETCH(QString, places);
    FilingRecord record = completeRecord();
    for (const char* field : {"prov", "city", "county"}) record.values.erase(field);
    record.division = division.toStdString();
    complete(record, shippedRules());
    QCOMPARE(q(record.values["prov"] + " " + record.values["city"] + " " + record.values["county"]),
             places);
  }

  void neverMixesSaidAndPlannedPlaces()
  {
    FilingRecord record = completeRecord();
    record.values.erase("prov");
    record.values.erase("county");
    record.division = "450426";
    QVERIFY(complete(record, shippedRules()).empty());
    QVERIFY(!record.values.contains("prov"));
  }
};

QTEST_APPLESS_MAIN(FilingChecks)
#include "tst_checks.moc"
