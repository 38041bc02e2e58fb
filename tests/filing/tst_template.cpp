// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/codes.h"
#include "filing/filing_row.h"
#include "plan/codes.h"
#include "support.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QTemporaryDir>

using namespace sextant;
using namespace sextant::filing;
using namespace sextant::filing::test;

namespace {

constexpr const char* kSmall =
    "name = \"small\"\ntitle = \"表\"\naddresses = \"expanded\"\ndates = \"day\"\n"
    "[[kind]]\nname = \"assigned\"\nrecord = \"用\"\nalloc_mode = \"分配\"\n"
    "[[column]]\nheading = \"A\"\nfield = \"start_ip\"\n"
    "[[column]]\nheading = \"N\"\nfield = \"org_nature\"\nlist = \"org_nature\"\nwrite = \"word\"\n"
    "[[column]]\nheading = \"D\"\nfield = \"use_date\"\nrequired = [\"assigned\", \"own\"]\n";

void put(const QString& path, const QByteArray& text)
{
  QDir().mkpath(QFileInfo(path).path());
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(text);
}

std::string cells(const FilingRecord& record, const FilingRules& rules)
{
  std::string out;
  for (const TemplateColumn& column : rules.sheet.columns) {
    out += cellText(record, column, rules) + "|";
  }
  return out;
}

}  // namespace

class FilingTemplates : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void shipsTheColumnsInTheOrderOfTheOperatorsTable()
  {
    QString headings;
    for (const TemplateColumn& column : shippedRules().sheet.columns) {
      headings += q(column.heading) + QLatin1Char(' ');
    }
    QCOMPARE(headings,
             QStringLiteral("记录类型 起始IP 结束IP 分配方式 使用方式 分配时间 网关IP "
                            "网关物理地址 来源单位 使用单位名称 所属行业分类 单位所属分类 "
                            "单位性质 省编码 市编码 县编码 详细地址 联系人姓名 手机号 "
                            "电子邮箱 经营许可证编号 备注 "));
  }

  void writesCodesDatesAndAddressesInItsForms()
  {
    FilingRecord record = completeRecord();
    record.values["org_nature"] = "政府机关";
    record.values["gateway_ip"] = "2001:DB8::1";
    QCOMPARE(
        q(cells(record, shippedRules())),
        QStringLiteral("分配使用|2001:db8:1325:100::|2001:db8:1325:1ff:ffff:ffff:ffff:ffff|分配|"
                       "静态|2026-03-01 00:00:00|2001:db8::1||上级单位|兴安县示例局|19|5|2|"
                       "450000|450300|450325|示例路1号|示例员|0773-4078160|a@example.cn|||"));
  }

  void aTemplateChangesFormsWithoutCode()
  {
    FilingRules rules = shippedRules();
    rules.sheet = must(readTemplate(kSmall, "small.toml", rules.lists));
    QCOMPARE(q(cells(completeRecord(), rules)),
             QStringLiteral("2001:0db8:1325:0100:0000:0000:0000:0000|政府机关|2026-03-01|"));
  }

  void usersOwnFolderTakesPrecedence()
  {
    QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("filing/ministry.toml")), kSmall);
    put(folder.filePath(QStringLiteral("codes/mine.toml")),
        "name = \"org_nature\"\nvalue = [{ code = \"2\", word = \"机关\" }]\n");
    const FilingRules rules = must(loadRules({}, folder.path().toStdString()));
    QCOMPARE(rules.sheet.name, std::string("small"));
    QCOMPARE(q(cells(completeRecord(), rules)).section(QLatin1Char('|'), 1, 1),
             QStringLiteral("机关"));
  }

  void takesAFileByItsPath()
  {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.toml"));
    put(path, kSmall);
    QCOMPARE(must(loadRules(path.toStdString(), {})).sheet.name, std::string("small"));
    const auto missing = loadRules(folder.filePath(QStringLiteral("y.toml")).toStdString(), {});
    QVERIFY(!missing && missing.error().code == filing::kCannotRead);
    const auto unknown = loadRules("nobody", {});
    QVERIFY(!unknown && unknown.error().code == kUnknownTemplate);
    QCOMPARE(unknown.error().args.at(1), std::string("ministry"));
  }

  void tellsWhatIsWrongInATemplate()
  {
    struct Case {
      std::string find;
      std::string put;
      Code code;
    };
    const std::vector<Case> cases = {{"\"use_date\"", "\"use_day\"", filing::kUnknownField},
                                     {"list = \"org_nature\"", "list = \"natures\"", kUnknownList},
                                     {"\"own\"", "\"ours\"", plan::kBadWord},
                                     {"write = \"word\"", "write = \"both\"", plan::kBadWord},
                                     {"dates", "date", plan::kUnknownKey},
                                     {"heading = \"A\"\n", "", plan::kMissingKey}};
    for (const Case& c : cases) {
      std::string text = kSmall;
      text.replace(text.find(c.find), c.find.size(), c.put);
      const auto read = readTemplate(text, "small.toml", shippedRules().lists);
      QVERIFY2(!read, c.put.c_str());
      QCOMPARE(read.error().code.id, c.code.id);
    }
    const auto empty = readTemplate("name = \"x\"\ntitle = \"y\"\n", "x", shippedRules().lists);
    QVERIFY(!empty && empty.error().code == kNoColumns);
  }
};

QTEST_GUILESS_MAIN(FilingTemplates)
#include "tst_template.moc"
