// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts.h"
#include "model/holder.h"
#include "model/holding.h"

#include <rapidcheck.h>

#include <QObject>
#include <QTest>

#include <array>
#include <set>
#include <string>

using namespace sextant::model;

namespace {

QString q(std::string_view text)
{
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

constexpr std::array kKinds = {Kind::block, Kind::allocation, Kind::reservation, Kind::assignment,
                               Kind::registration};
constexpr std::array kStatuses = {Status::applied,   Status::approved,  Status::active,
                                  Status::suspended, Status::returning, Status::quarantined,
                                  Status::released,  Status::rejected};

}  // namespace

class TestModelRoom : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyWordIsReadAsWhatItSays()
  {
    std::set<std::string_view> words;
    for (const Kind kind : kKinds) {
      QVERIFY(kindFrom(toString(kind)) == kind);
      QVERIFY(words.insert(toString(kind)).second);
    }
    for (const Status status : kStatuses) {
      QVERIFY(statusFrom(toString(status)) == status);
      QVERIFY(words.insert(toString(status)).second);
    }
    QVERIFY(kindFrom("预留") == Kind::reservation);
    QVERIFY(kindFrom("分配使用") == Kind::assignment);
    QVERIFY(statusFrom("在用") == Status::active);
    QVERIFY(statusFrom("冻结") == Status::quarantined);
    for (const char* wrong : {"", "Block", "blocks", "占用"}) {
      QVERIFY(!kindFrom(wrong));
      QVERIFY(!statusFrom(wrong));
    }
  }

  void kindsStandInsideEachOtherAsTheTableSays()
  {
    // Rows: outer; columns: block, allocation, reservation, assignment, registration inside.
    // g = where the outer gives on.
    const std::array<const char*, 5> table = {".xxx.", ".xxx.", ".....", "...gx", "....x"};
    for (std::size_t outer = 0; outer < kKinds.size(); ++outer) {
      for (std::size_t inner = 0; inner < kKinds.size(); ++inner) {
        const char cell = table.at(outer)[inner];
        QCOMPARE(mayStandIn(kKinds.at(inner), kKinds.at(outer), false), cell == 'x');
        QCOMPARE(mayStandIn(kKinds.at(inner), kKinds.at(outer), true), cell != '.');
      }
    }
  }

  void fieldsHaveOneIdOneNameAndOneHeadingEach()
  {
    std::set<int> ids;
    std::set<std::string_view> names;
    int last = 0;
    for (const FieldDef& field : fields()) {
      QVERIFY2(field.id > last, field.name.data());  // ascending, so never the same twice
      last = field.id;
      ids.insert(field.id);
      QVERIFY2(names.insert(field.name).second, field.name.data());
      QVERIFY(findField(field.of, field.name) == &field);
      QVERIFY2(findHeading(field.name) == &field, field.name.data());
      QVERIFY2(findHeading(field.heading) == &field, field.name.data());
    }
    const auto count = fields(FieldOf::holding).size() + fields(FieldOf::holder).size() +
                       fields(FieldOf::contact).size();
    QCOMPARE(count, fields().size());
    QCOMPARE(ids.size(), fields().size());
    QVERIFY(findField(FieldOf::holder, "purpose") == nullptr);
    QVERIFY(findHeading("nothing") == nullptr);
    QVERIFY(findHeading("") == nullptr);
  }

  void headingsAreKnownAsPeopleWriteThem()
  {
    QCOMPARE(q(findHeading("  Purpose ")->name), q("purpose"));
    QCOMPARE(q(findHeading("*使用单位名称*")->name), q("org_name"));
    QCOMPARE(q(findHeading("HOSTNAME")->name), q("label"));
    QCOMPARE(q(findHeading("联系电话")->name), q("contact_phone"));
  }

  void onlyThreeFieldsArePersonal()
  {
    QStringList personal;
    for (const FieldDef& field : fields()) {
      if (field.personal) personal << q(field.name);
    }
    QCOMPARE(personal.join(QLatin1Char(' ')), q("contact_name contact_phone contact_email"));
  }

  void masksShowWhatTheRuleAllows()
  {
    QCOMPARE(q(maskedPhone("13812348000")), q("138****8000"));
    QCOMPARE(q(maskedPhone("0773-4078160")), q("********"));
    QCOMPARE(q(maskedPhone("+86 138 1234 8000")), q("********"));
    QCOMPARE(q(maskedPhone("")), QString());
    QCOMPARE(q(maskedName("张三丰")), q("张*"));
    QCOMPARE(q(maskedName("张")), q("*"));
    QCOMPARE(q(maskedName("")), QString());
    QCOMPARE(q(maskedEmail("anna@example.net")), q("a***@e."));
    QCOMPARE(q(maskedEmail("no address")), q("********"));
    QCOMPARE(q(maskedEmail("@x")), q("********"));
    QCOMPARE(q(maskedEmail("x@")), q("********"));
  }

  /// Whatever is typed, no mask lets through more than its rule says.
  void masksFailClosed()
  {
    QVERIFY(rc::check("masks", [] {
      const auto text = *rc::gen::string<std::string>();
      const auto stars = [](const std::string& masked) {
        return masked.find_first_not_of('*') == std::string::npos;
      };
      const std::string phone = maskedPhone(text);
      RC_ASSERT((stars(phone) || (text.size() == 11 && phone.substr(3, 4) == "****")));
      const std::string name = maskedName(text);
      RC_ASSERT((stars(name) || (name.back() == '*' && name.size() <= text.size() + 1)));
      const std::string email = maskedEmail(text);
      RC_ASSERT((stars(email) || email.find("***@") != std::string::npos));
    }));
  }
};

QTEST_APPLESS_MAIN(TestModelRoom)
#include "tst_model.moc"
