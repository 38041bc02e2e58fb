// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/value_forms.h"
#include "support.h"

#include <QObject>

#include <rapidcheck.h>

using namespace sextant::filing;
using namespace sextant::filing::test;

namespace {

struct Judged {
  std::string text;
  bool good;
};

void judge(bool (*isIt)(std::string_view), const std::vector<Judged>& cases)
{
  for (const auto& [text, good] : cases) QVERIFY2(isIt(text) == good, text.c_str());
}

/// GB 32100-2015 once more, from its weights as the standard prints them.
char creditCheck(std::string_view body)
{
  static constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  static constexpr int kWeights[] = {1,  3,  9,  27, 19, 26, 16, 17, 20,
                                     29, 25, 13, 8,  24, 10, 30, 28};
  int sum = 0;
  for (std::size_t i = 0; i < 17; ++i) {
    sum += static_cast<int>(kAlphabet.find(body[i])) * kWeights[i];
  }
  const int check = 31 - sum % 31;
  return kAlphabet[check == 31 ? 0 : static_cast<std::size_t>(check)];
}

}  // namespace

class FilingForms : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void countsAChineseCharacterAsTwoBytes()
  {
    QCOMPARE(filedBytes(""), 0U);
    QCOMPARE(filedBytes("a1"), 2U);
    QCOMPARE(filedBytes("广西a"), 5U);
    QCOMPARE(filedBytes("𠮷"), 4U);
    QCOMPARE(characters("广西a𠮷"), 4U);
  }

  void takesOneTelephoneNumber()
  {
    judge(isPhone, {{"0951-4078160", true},
                    {"010-12345678", true},
                    {"13800138000", true},
                    {"", false},
                    {"4078160", false},
                    {"0951 4078160", false},
                    {"0951-407816", false},
                    {"09510-4078160", false},
                    {"951-4078160", false},
                    {"23800138000", false},
                    {"1380013800", false},
                    {"138001380000", false},
                    {"+8613800138000", false},
                    {"0951-4078160,0951-4078161", false},
                    {"0951-4078160-12", false},
                    {"138****8000", false},
                    {"１3800138000", false}});
  }

  void takesOneMailAddress()
  {
    judge(isEmail, {{"a@example.cn", true},
                    {"a.b+c@mail.example.gov.cn", true},
                    {"", false},
                    {"a", false},
                    {"@example.cn", false},
                    {"a@", false},
                    {"a@example", false},
                    {"a@@example.cn", false},
                    {"a@.cn", false},
                    {"a@example..cn", false},
                    {".a@example.cn", false},
                    {"a.@example.cn", false},
                    {"a..b@example.cn", false},
                    {"a b@example.cn", false},
                    {"a@-example.cn", false},
                    {"a@example.cn;b@example.cn", false},
                    {"名@example.cn", false}});
  }

  void tellsTheLevelsOfDivisions()
  {
    struct Case {
      std::string code;
      bool province;
      bool city;
      bool county;
    };
    const std::vector<Case> cases = {
        {"450000", true, false, false},  {"500000", true, false, false},
        {"450300", false, true, false},  {"450325", false, false, true},
        {"441900", false, true, false},  {"110101", false, false, true},
        {"45", false, false, false},     {"4503251", false, false, false},
        {"45032a", false, false, false}, {"000000", false, false, false},
        {"950000", false, false, false}, {"450025", false, false, false}};
    for (const Case& c : cases) {
      QVERIFY2(isDivision(c.code, Division::province) == c.province, c.code.c_str());
      QVERIFY2(isDivision(c.code, Division::city) == c.city, c.code.c_str());
      QVERIFY2(isDivision(c.code, Division::county) == c.county, c.code.c_str());
    }
  }

  void knowsCreditCodes()
  {
    judge(isCreditCode, {{"91310115591693856A", true},
                         {"91350100M000100Y43", true},
                         {"11450000MB0000019D", true},
                         {"12450302MB12345622", true},
                         {"91310115591693856B", false},
                         {"91310115591693865A", false},
                         {"9131011559169385A", false},
                         {"91310115591693856AA", false},
                         {"91310115591693856a", false},
                         {"9131011559169385IA", false},
                         {"", false}});
  }

  void knowsOrganisationCodes()
  {
    // The nine characters inside the credit codes of the standard's kind.
    judge(isOrganisationCode, {{"591693856", true},
                               {"59169385-6", true},
                               {"M000100Y4", true},
                               {"591693857", false},
                               {"59169385", false},
                               {"59169385-66", false},
                               {"5916938a6", false},
                               {"", false}});
  }

  void creditCodesAgreeWithTheStandardsOwnWeights()
  {
    static constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    const bool holds = rc::check("one check character of 31 fits, the right one", [] {
      const auto digit = rc::gen::map(rc::gen::inRange<std::size_t>(0, kAlphabet.size()),
                                      [](std::size_t i) { return kAlphabet[i]; });
      const std::string body = *rc::gen::container<std::string>(17, digit);
      for (const char last : kAlphabet) {
        RC_ASSERT(isCreditCode(body + last) == (last == creditCheck(body)));
      }
    });
    QVERIFY(holds);
  }
};

QTEST_APPLESS_MAIN(FilingForms)
#include "tst_forms.moc"
