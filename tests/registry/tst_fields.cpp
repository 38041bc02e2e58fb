// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/codes.h"
#include "support/full_register.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QObject>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using registry::Give;

namespace {

QString told(const Error& error)
{
  QString out = q(error.code.id) + q(error.args.empty() ? "" : " " + error.args.front());
  for (const Error& more : error.more) out += QStringLiteral(", ") + told(more);
  return out;
}

template <typename Done>
QString told(const Result<Done>& done)
{
  return done ? QStringLiteral("done") : told(done.error());
}

/// With a block and a holder, so that only the fields can be at fault.
class Ready : public SmallRegister {
 public:
  Ready()
  {
    apply({registry::PutBlock{"2001:db8::/32"_p, {}}});
    apply({registry::PutHolder{"A", {{"org_name", "甲"}}}});
    apply({Give{model::Kind::assignment, "2001:db8:1::/48"_p, "A", false, {}}});
  }
  QString tries(registry::Operation operation) const
  {
    const auto before = must((*this)->head()).number;
    const auto applied = (*this)->apply({"test", {}, {std::move(operation)}});
    if (!applied && must((*this)->head()).number != before) return QStringLiteral("half done");
    return told(applied);
  }
};

}  // namespace

class TestFields : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void refusesValuesAFieldCannotTake_data()
  {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* field, const char* value, bool good) {
      QTest::addRow("%s=%s", field, value) << q(field) << q(value) << good;
    };
    for (const char* date : {"use_date", "obtained", "approved_on", "valid_from", "valid_to"}) {
      row(date, "2026-02-28", true);
      for (const char* bad : {"2026-02-30", "2026-2-1", "tomorrow", "20260228", "2026-13-01"})
        row(date, bad, false);
    }
    row("valid_to", "", true);
    row("valid_from", "", false);
    for (const char* yesNo : {"requires_filing", "gives_on", "realloc"}) {
      row(yesNo, "yes", true);
      row(yesNo, "no", true);
      row(yesNo, "", true);
      for (const char* bad : {"Yes", "1", "true", "是"}) row(yesNo, bad, false);
    }
    row("gateway_ip", "2001:db8::1", true);
    row("gateway_ip", "2001:db8::/64", false);
    row("gateway_ip", "192.0.2.1", false);
    row("gateway_ip", "gate", false);
    for (const char* status : {"applied", "approved", "active", "suspended", "returning",
                               "quarantined", "rejected", "停用"})
      row("status", status, true);
    for (const char* status : {"released", "gone", "", "Active"}) row("status", status, false);
    row("holder", "A", true);
    row("holder", "甲", true);
    row("role", "contact", true);
    row("role", "responsible", true);
    row("role", "boss", false);
  }
  void refusesValuesAFieldCannotTake()
  {
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(bool, good);
    const Ready file;
    const model::Facts facts = {{field.toStdString(), value.toStdString()}};
    const QString expected = good ? q("done") : q("registry.bad-value ") + field;
    const net::Prefix prefix = "2001:db8:2::/48"_p;
    if (field != q("valid_to") || !good)  // a period may be empty before now
      QCOMPARE(file.tries(Give{model::Kind::assignment, prefix, "A", false, facts}), expected);
    if (!good) {
      QCOMPARE(file.tries(registry::Amend{"2001:db8:1::/48"_p, facts, std::nullopt}), expected);
      QCOMPARE(file.tries(registry::PutBlock{"2001:db8:ff00::/40"_p, facts}), expected);
    }
  }

  void namesEveryFieldThatIsWrong()
  {
    const Ready file;
    const model::Facts facts = {
        {"gives_on", "maybe"}, {"nonsense", "x"}, {"use_date", "soon"}, {"valid_to", "never"}};
    QCOMPARE(file.tries(Give{model::Kind::assignment, "2001:db8:2::/48"_p, "A", false, facts}),
             q("registry.bad-value gives_on, registry.unknown-field nonsense, "
               "registry.bad-value use_date, registry.bad-value valid_to"));
    QCOMPARE(file.tries(registry::PutHolder{"B", {{"purpose", "x"}, {"city", "4501"}}}),
             q("registry.unknown-field purpose"));
    QCOMPARE(file.tries(registry::PutContact{"A", {{"org_name", "x"}, {"role", "boss"}}}),
             q("registry.unknown-field org_name, registry.bad-value role"));
  }

  void periodsMustNotBeEmpty()
  {
    const Ready file;
    const model::Facts upsideDown = {{"valid_from", "2026-05-02"}, {"valid_to", "2026-05-01"}};
    const model::Facts oneDay = {{"valid_from", "2026-05-01"}, {"valid_to", "2026-05-01"}};
    QCOMPARE(file.tries(Give{model::Kind::assignment, "2001:db8:2::/48"_p, "A", false, upsideDown}),
             q("registry.bad-value valid_to"));
    QCOMPARE(file.tries(Give{model::Kind::assignment, "2001:db8:2::/48"_p, "A", false, oneDay}),
             q("done"));
    QCOMPARE(file.tries(registry::Amend{
                 "2001:db8:2::/48"_p, {{"valid_from", "2026-05-02"}}, instant("2026-05-01")}),
             q("registry.empty-period 2001:db8:2::/48"));
  }

  void aHolderHasACodeAndANameOfItsOwn()
  {
    Ready file;
    QCOMPARE(file.tries(registry::PutHolder{"", {}}), q("registry.bad-value code"));
    QCOMPARE(file.tries(registry::PutHolder{"B", {{"org_name", "甲"}}}),
             q("registry.name-taken 甲"));
    QCOMPARE(file.tries(registry::PutHolder{"B", {}}), q("done"));
    QCOMPARE(file.tries(registry::PutHolder{"B", {{"org_name", "甲"}}}),
             q("registry.name-taken 甲"));
    QCOMPARE(q(must(file->holder("B", {file->now(), {}}))->holder.name()), q("B"));
    QCOMPARE(file.tries(registry::PutHolder{"B", {{"org_name", "乙"}}}), q("done"));
    QCOMPARE(file.tries(registry::PutHolder{"B", {{"org_name", ""}}}), q("done"));
    QCOMPARE(q(must(file->holder("B", {file->now(), {}}))->holder.name()), q("B"));
    QCOMPARE(file.tries(registry::PutHolder{"A", {{"org_name", "丙"}}}), q("done"));
    QCOMPARE(file.tries(registry::PutHolder{"B", {{"org_name", "甲"}}}), q("done"));  // given up
    QCOMPARE(q(must(file->holder("丙", {file->now(), {}}))->holder.code), q("A"));
    QVERIFY(!must(file->holder("C", {file->now(), {}})));
  }

  void anUnknownHolderIsAnErrorUnlessItMayBeCreated()
  {
    Ready file;
    const net::Prefix prefix = "2001:db8:2::/48"_p;
    QCOMPARE(file.tries(Give{model::Kind::assignment, prefix, "N", false, {}}),
             q("registry.unknown-holder N"));
    QCOMPARE(file.tries(Give{model::Kind::assignment, prefix, "", false, {}}),
             q("registry.holder-needed 2001:db8:2::/48"));
    QCOMPARE(file.tries(registry::PutContact{"N", {{"contact_phone", "1"}}}),
             q("registry.unknown-holder N"));
    QVERIFY(file.tries(registry::PutContact{"", {{"contact_phone", "1"}}}) != q("done"));
    QCOMPARE(file.tries(registry::Amend{"2001:db8:1::/48"_p, {{"holder", "N"}}, std::nullopt}),
             q("registry.unknown-holder N"));
    QCOMPARE(file.tries(Give{model::Kind::assignment, "2001:db9::/48"_p, "N", true, {}}),
             q("registry.outside 2001:db9::/48"));
    QVERIFY(!must(file->holder("N", {file->now(), {}})));  // nobody is created for nothing
    QCOMPARE(file.tries(Give{model::Kind::assignment, prefix, "N", true, {{"city", "4501"}}}),
             q("done"));
    QCOMPARE(q(model::valueOf(must(file->holder("N", {file->now(), {}}))->holder.facts, "city")),
             q("4501"));
  }

  void fieldsOfHolderAndContactGoWhereTheyBelong()
  {
    Ready file;
    const model::Facts facts = {{"purpose", "x"}, {"city", "4503"}, {"contact_phone", "0773-4"}};
    QCOMPARE(file.tries(registry::Amend{"2001:db8:1::/48"_p, facts, std::nullopt}), q("done"));
    const auto holder = must(file->holder("A", {file->now(), {}}));
    QCOMPARE(q(model::valueOf(holder->holder.facts, "city")), q("4503"));
    QCOMPARE(q(model::valueOf(holder->contacts.front().facts, "contact_phone")), q("0773-4"));
    const auto view = must(file->chain("2001:db8:1::/48"_p, {file->now(), {}})).back();
    QCOMPARE(q(model::valueOf(view.holding.facts, "purpose")), q("x"));
    QVERIFY(!view.holding.facts.contains("city"));
  }

  void sayingItAgainChangesNothing()
  {
    Ready file;
    const auto set = [&file](const model::Facts& facts) {
      return must(file->apply(
                      {"set", {}, {registry::Amend{"2001:db8:1::/48"_p, facts, std::nullopt}}}))
          .entry;
    };
    QCOMPARE(set({{"remark", "x"}, {"valid_to", "2027-01-01"}}), 4);
    QCOMPARE(set({{"remark", "x"}, {"valid_to", "2027-01-01"}}), 0);
    QCOMPARE(set({{"remark", "x"}}), 0);
    QCOMPARE(set({{"status", "active"}}), 0);
    QCOMPARE(set({{"holder", "甲"}}), 0);
    QCOMPARE(set({{"remark", ""}}), 5);
    QCOMPARE(set({{"valid_to", ""}}), 6);
    QCOMPARE(set({{"valid_to", ""}, {"remark", ""}}), 0);
    QCOMPARE(must(file->apply({"h", {}, {registry::PutHolder{"A", {{"org_name", "甲"}}}}})).entry,
             0);
  }

  void changesWhatIsInForceNotWhatWasFirst()
  {
    Ready file;
    const net::Prefix prefix = "2001:db8:1::/48"_p;
    file.clock().set(instant("2026-04-01"));
    file.apply({registry::Amend{prefix, {{"status", "suspended"}}, std::nullopt}});
    file.clock().set(instant("2026-05-01"));
    // The first version was active; that must not look like nothing to do.
    file.apply({registry::Amend{prefix, {{"status", "active"}}, std::nullopt}});
    QVERIFY(must(file->chain(prefix, {file->now(), {}})).back().holding.status ==
            model::Status::active);
    file.apply({registry::PutHolder{"B", {}}});
    file.apply({registry::Amend{prefix, {{"holder", "B"}}, std::nullopt}});
    file.apply({registry::Amend{prefix, {{"city", "4501"}}, std::nullopt}});
    QCOMPARE(q(model::valueOf(must(file->holder("B", {file->now(), {}}))->holder.facts, "city")),
             q("4501"));
    QVERIFY(!must(file->holder("A", {file->now(), {}}))->holder.facts.contains("city"));
  }

  void aLaterBeginIsACorrectionNotACrash()
  {
    Ready file;
    const net::Prefix prefix = "2001:db8:1::/48"_p;
    QCOMPARE(file.tries(registry::Amend{
                 prefix, {{"valid_from", "2027-01-01"}, {"remark", "x"}}, std::nullopt}),
             q("done"));
    QCOMPARE(must(file->chain(prefix, {file->now(), {}})).size(), std::size_t{1});
    const auto later = must(file->chain(prefix, {instant("2027-01-01"), {}})).back();
    QCOMPARE(q(model::valueOf(later.holding.facts, "remark")), q("x"));
  }

  void aQuarantinedPrefixIsNeitherGivenNorTakenOverByARow()
  {
    Ready file;
    const net::Prefix prefix = "2001:db8:1::/48"_p;
    file.apply({registry::PutHolder{"B", {}}});
    file.apply({registry::Release{prefix, std::nullopt}});
    const Give give{model::Kind::assignment, prefix, "B", false, {}, true};
    QCOMPARE(file.tries(give), q("registry.quarantined 2001:db8:1::/48"));
    QCOMPARE(file.tries(Give{model::Kind::registration, "2001:db8:1::/64"_p, "B", false, {}}),
             q("registry.quarantined 2001:db8:1::/48"));
    file.clock().set({file.clock().now().us + 185 * 86'400'000'000LL});
    QCOMPARE(file.tries(give), q("done"));
  }

  void aRefusedPartOfAChangeLeavesNothingOfItself()
  {
    Ready file;
    registry::Change change{"import", {}, {}};
    change.operations.push_back(registry::PutHolder{"C", {}});
    change.operations.push_back(
        Give{model::Kind::assignment, "2001:db8:1::/48"_p, "D", true, {{"city", "4501"}}});
    change.operations.push_back(Give{model::Kind::assignment, "2001:db8:3::/48"_p, "C", false, {}});
    const auto stopped = must(file->applyEach(change, {false, false}));
    QVERIFY(!stopped.applied);
    QVERIFY(stopped.outcomes[1].outcome == registry::Outcome::refused);
    QCOMPARE(must(file->head()).number, 3);
    const auto dry = must(file->applyEach(change, {true, true}));
    QVERIFY(!dry.applied);
    QVERIFY(dry.outcomes[2].outcome == registry::Outcome::added);
    const auto done = must(file->applyEach(change, {false, true}));
    QCOMPARE(done.applied->entry, 4);
    QVERIFY(!must(file->holder("D", {file->now(), {}})));
    QVERIFY(must(file->holder("C", {file->now(), {}})).has_value());
    QVERIFY(must(file->verify({})).whole);
  }

  void personalValuesStandInClearInOneTableOnly()
  {
    FullRegister file;
    must(file->verify({}));
    SQLite::Database raw(file.path("a.sextant"));
    const std::vector<std::string> secrets = {"示例员", "0773-4078160", "0773-4078161",
                                              "a@example.net"};
    std::vector<std::string> tables;
    SQLite::Statement names(raw, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (names.executeStep()) tables.push_back(names.getColumn(0).getString());
    QVERIFY(tables.size() >= 12);
    for (const std::string& secret : secrets) {
      QStringList found;
      for (const std::string& table : tables) {
        SQLite::Statement rows(raw, "SELECT * FROM " + table);
        while (rows.executeStep()) {
          for (int i = 0; i < rows.getColumnCount(); ++i) {
            const auto column = rows.getColumn(i);
            const std::string bytes(static_cast<const char*>(column.getBlob()),
                                    static_cast<std::size_t>(column.getBytes()));
            if (bytes.find(secret) != std::string::npos && !found.contains(q(table)))
              found << q(table);
          }
        }
      }
      QCOMPARE(found, QStringList{QStringLiteral("personal")});
    }
  }

  void longAndOddTextsAreLookedUp()
  {
    Ready file;
    const std::string name = std::string(900, 'n') + "100%_'\\\"";
    file.apply({registry::PutHolder{"L", {{"org_name", name}}}});
    file.apply({Give{model::Kind::assignment, "2001:db8:9::/48"_p, "L", false, {}}});
    QCOMPARE(must(file->find(name, {file->now(), {}})).size(), std::size_t{1});
    QCOMPARE(must(file->find("100%_'\\\"", {file->now(), {}})).size(), std::size_t{1});
    QCOMPARE(must(file->find("100%%", {file->now(), {}})).size(), std::size_t{0});
    QCOMPARE(must(file->find("'; DROP TABLE holding; --", {file->now(), {}})).size(),
             std::size_t{0});
  }
};

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
