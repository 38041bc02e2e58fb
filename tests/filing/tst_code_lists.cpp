// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/code_lists.h"
#include "filing/codes.h"
#include "plan/codes.h"
#include "support.h"

#include <QObject>

using namespace sextant::filing;
using namespace sextant::filing::test;

namespace {

const CodeList& list(const char* name)
{
  const CodeList* found = shippedRules().lists.find(name);
  if (found == nullptr) throw std::runtime_error(name);
  return *found;
}

std::string codesOf(const char* name, std::string_view text)
{
  std::string out;
  for (const CodedWord* value : list(name).read(text)) out += value->code + " ";
  return out;
}

}  // namespace

class FilingCodeLists : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void shipsTheListsOfTheFilingSystem()
  {
    QCOMPARE(q(shippedRules().lists.names()),
             QStringLiteral("alloc_mode, app_service, cert_type, org_class, org_industry, "
                            "org_nature, use_area, use_mode"));
    QCOMPARE(list("org_nature").values.size(), 12U);
    QCOMPARE(list("org_class").values.size(), 10U);
    QCOMPARE(list("org_industry").values.size(), 21U);
    QCOMPARE(list("cert_type").values.size(), 8U);
    QCOMPARE(list("app_service").values.size(), 8U);
  }

  void takesACodeOrAWord()
  {
    QCOMPARE(codesOf("org_nature", "2"), std::string("2 "));
    QCOMPARE(codesOf("org_nature", "政府机关"), std::string("2 "));
    QCOMPARE(codesOf("org_nature", " 政府机关 "), std::string("2 "));
    QCOMPARE(codesOf("org_industry", "信息传输、计算机服务和软件"), std::string("7 "));
    QCOMPARE(codesOf("use_mode", "static"), std::string("静态 "));
  }

  void refusesWhatIsNotThere()
  {
    QCOMPARE(codesOf("org_nature", "7"), std::string());
    QCOMPARE(codesOf("org_nature", "学校"), std::string());
    QCOMPARE(codesOf("org_nature", ""), std::string());
    QCOMPARE(codesOf("org_nature", "2,3"), std::string());
  }

  void refusesAWordThatStandsForTwoCodes()
  {
    QCOMPARE(codesOf("org_class", "公益性互联网络单位"), std::string());
    QCOMPARE(codesOf("org_class", "12"), std::string("12 "));
  }

  void takesSeveralServicesInAnyPunctuation()
  {
    QCOMPARE(codesOf("app_service", "1,8"), std::string("1 8 "));
    QCOMPARE(codesOf("app_service", "物联网、1；网络设备"), std::string("8 1 5 "));
    QCOMPARE(codesOf("app_service", "1,9"), std::string());
  }

  void usersOwnListTakesThePlace()
  {
    CodeLists lists = shippedRules().lists;
    const auto put = lists.put(
        "name = \"org_nature\"\nvalue = [{ code = \"G\", word = \"政府\" }]\n", "own.toml");
    QVERIFY(put.has_value());
    QCOMPARE(lists.find("org_nature")->values.size(), 1U);
  }

  void tellsWhereAListIsWrong()
  {
    CodeLists lists;
    auto put = lists.put(
        "name = \"x\"\nvalue = [{ code = \"1\", word = \"a\" }, "
        "{ code = \"1\", word = \"b\" }]\n",
        "own.toml");
    QVERIFY(!put && put.error().code == kCodeTwice);
    put = lists.put("name = \"x\"\nvalues = []\n", "own.toml");
    QVERIFY(!put && put.error().code == sextant::plan::kUnknownKey);
    QCOMPARE(put.error().where.line, 2U);
    put = lists.put("name = ", "own.toml");
    QVERIFY(!put && put.error().code == sextant::plan::kBadToml);
  }
};

QTEST_APPLESS_MAIN(FilingCodeLists)
#include "tst_code_lists.moc"
