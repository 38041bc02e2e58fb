// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/codes.h"
#include "support/full_register.h"

#include <QObject>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using registry::Give;
using registry::Registry;
using registry::Undo;

namespace {

/// "code [arg] [arg]" or "entry N".
template <typename Done>
QString told(const Result<Done>& done)
{
  if (done) return QStringLiteral("entry %1").arg(done->entry);
  QString out = q(done.error().code.id);
  for (const std::string& arg : done.error().args) out += q(" [" + arg + "]");
  return out;
}

Give assignment(net::Prefix prefix, const std::string& holder)
{
  return {model::Kind::assignment, prefix, holder, true, {{"use_date", "2026-03-01"}}, false};
}

/// The register opened by somebody.
class Person {
 public:
  Person(SmallRegister& file, std::string name) : m_file(file), m_name(std::move(name))
  {
    reopen();
  }

  void reopen()
  {
    m_registry.reset();
    m_registry = must(Registry::open(m_file.path("a.sextant"),
                                     {{m_name, "host", "test"}, &m_file.clock(), false}));
  }
  QString does(registry::Operation operation)
  {
    return told(m_registry->apply({"change", {}, {std::move(operation)}}));
  }
  QString undo(std::optional<model::EntryNumber> entry = {})
  {
    return told(m_registry->apply({"undo", {}, {Undo{entry}}}));
  }
  QString redo() { return told(m_registry->apply({"redo", {}, {registry::Redo{}}})); }
  Registry* operator->() const { return m_registry.get(); }

 private:
  SmallRegister& m_file;
  std::string m_name;
  std::unique_ptr<Registry> m_registry;
};

QString listed(const SmallRegister& file)
{
  return lines(file.listed());
}

const QString kBlock = QStringLiteral("block 2001:db8::/32 \n");

}  // namespace

class TestUndo : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void takesBackAndGivesAgainInOrderAcrossReopening()
  {
    SmallRegister file;
    Person me(file, "me");
    me.does(registry::PutBlock{"2001:db8::/32"_p, {}});
    QStringList states = {listed(file)};
    for (const char* digit : {"1", "2", "3"}) {
      const auto prefix = must(net::parsePrefix("2001:db8:" + std::string(digit) + "::/48"));
      me.does(assignment(prefix, "H" + std::string(digit)));
      states << listed(file);
    }
    QCOMPARE(states.back(), kBlock + q("assignment 2001:db8:1::/48 H1\n"
                                       "assignment 2001:db8:2::/48 H2\n"
                                       "assignment 2001:db8:3::/48 H3\n"));
    for (int round = 0; round < 2; ++round) {
      for (int i = 2; i >= 0; --i) {
        me.reopen();
        QVERIFY(me.undo().startsWith(QStringLiteral("entry")));
        QCOMPARE(listed(file), states[i]);
      }
      for (int i = 1; i <= 3; ++i) {
        me.reopen();
        QVERIFY(me.redo().startsWith(QStringLiteral("entry")));
        QCOMPARE(listed(file), states[i]);
      }
      QCOMPARE(me.redo(), q("registry.nothing-to-redo"));
    }
    QCOMPARE(me.undo(1).section(QLatin1Char(' '), 0, 0), q("registry.built-upon"));
    QVERIFY(must(me->verify({})).whole);
    QCOMPARE(must(me->head()).number, 4 + 12);
  }

  void oneHoldingsHistoryGoesBackAndForthStepByStep()
  {
    SmallRegister file;
    Person me(file, "me");
    me.does(registry::PutBlock{"2001:db8::/32"_p, {}});
    me.does(assignment("2001:db8:1::/48"_p, "H"));
    const auto told_ = [&]() -> QString {
      const auto chain = must(me->chain("2001:db8:1::/48"_p, {me->now(), {}}));
      if (chain.size() < 2) return q("free");
      return q(model::toString(chain.back().holding.status)) + QLatin1Char(' ') +
             q(model::valueOf(chain.back().holding.facts, "remark"));
    };
    QStringList states = {q("free"), told_()};
    for (const model::Facts& facts :
         {model::Facts{{"remark", "a"}}, {{"remark", "b"}}, {{"status", "suspended"}}}) {
      file.clock().set({file.clock().now().us + 1'000'000});
      me.does(registry::Amend{"2001:db8:1::/48"_p, facts, std::nullopt});
      states << told_();
    }
    me.does(registry::Release{"2001:db8:1::/48"_p, std::nullopt});
    states << told_();
    QCOMPARE(states.back(), q("quarantined b"));
    for (int round = 0; round < 3; ++round) {
      const int depth = round == 1 ? 2 : 0;
      for (int i = 4; i >= depth; --i) {
        QVERIFY(me.undo().startsWith(QStringLiteral("entry")));
        QCOMPARE(told_(), states[i]);
      }
      for (int i = depth + 1; i <= 5; ++i) {
        QVERIFY(me.redo().startsWith(QStringLiteral("entry")));
        QCOMPARE(told_(), states[i]);
      }
    }
    const auto verdict = must(me->verify({}));
    QVERIFY2(verdict.whole, verdict.reason.c_str());
  }

  void holdersAndPeopleComeBackWithTheirValues()
  {
    SmallRegister file;
    Person me(file, "me");
    me.does(registry::PutHolder{"A", {{"org_name", "甲"}}});
    me.does(registry::PutContact{"A", {{"contact_phone", "0773-1"}, {"contact_name", "员"}}});
    me.does(registry::PutContact{"A", {{"contact_phone", "0773-2"}}});
    me.does(registry::PutHolder{"A", {{"org_name", "乙"}}});
    const auto told_ = [&] {
      const auto holder = must(me->holder("A", {me->now(), {}}));
      if (!holder) return q("nobody");
      QString out = q(holder->holder.name());
      for (const auto& contact : holder->contacts)
        out += QLatin1Char(' ') + q(model::valueOf(contact.facts, "contact_phone")) +
               q(model::valueOf(contact.facts, "contact_name"));
      return out;
    };
    QCOMPARE(told_(), q("乙 0773-2员"));
    me.undo();
    QCOMPARE(told_(), q("甲 0773-2员"));
    me.undo();
    QCOMPARE(told_(), q("甲 0773-1员"));
    me.undo();
    QCOMPARE(told_(), q("甲"));
    me.undo();
    QCOMPARE(told_(), q("nobody"));
    QCOMPARE(me.undo(), q("registry.nothing-to-undo"));
    for (int i = 0; i < 4; ++i) QVERIFY(me.redo().startsWith(QStringLiteral("entry")));
    QCOMPARE(told_(), q("乙 0773-2员"));
    const auto verdict = must(me->verify({}));
    QVERIFY2(verdict.whole, verdict.reason.c_str());
    QCOMPARE(verdict.erased, 0);
  }

  void refusesWhatOthersBuiltUponAndNamesThem()
  {
    SmallRegister file;
    Person me(file, "me");
    me.does(registry::PutBlock{"2001:db8::/32"_p, {}});                              // 1
    me.does(registry::PutHolder{"A", {}});                                           // 2
    me.does(assignment("2001:db8:1::/48"_p, "A"));                                   // 3
    me.does(Give{model::Kind::registration, "2001:db8:1::/64"_p, "", false, {}});    // 4
    me.does(registry::Amend{"2001:db8:1::/48"_p, {{"remark", "x"}}, std::nullopt});  // 5
    me.does(registry::PutContact{"A", {{"contact_phone", "1"}}});                    // 6
    me.does(registry::PutHolder{"B", {}});                                           // 7
    me.does(registry::Amend{"2001:db8:1::/48"_p, {{"holder", "B"}}, std::nullopt});  // 8
    QCOMPARE(me.undo(1), q("registry.built-upon [1] [5, 8]"));        // what stands directly inside
    QCOMPARE(me.undo(2), q("registry.built-upon [2] [4, 5, 6, 8]"));  // who names the holder
    QCOMPARE(me.undo(3), q("registry.built-upon [3] [5]"));           // who changed it
    QCOMPARE(me.undo(5), q("registry.built-upon [5] [8]"));
    QCOMPARE(me.undo(7), q("registry.built-upon [7] [8]"));
    QCOMPARE(must(me->head()).number, 8);
    QCOMPARE(me.undo(8), q("entry 9"));
    QCOMPARE(me.undo(7), q("entry 10"));
    QCOMPARE(me.undo(4), q("entry 11"));
    QCOMPARE(me.undo(5), q("entry 12"));
    QCOMPARE(me.undo(3), q("entry 13"));
    QCOMPARE(me.undo(6), q("entry 14"));
    QCOMPARE(me.undo(2), q("entry 15"));
    QCOMPARE(me.undo(1), q("entry 16"));
    QCOMPARE(listed(file), QString());
  }

  void refusesToBringBackWhatNamesSomebodyGone()
  {
    SmallRegister file;
    Person me(file, "me");
    me.does(registry::PutHolder{"H1", {}});                         // 1
    me.does(registry::PutContact{"H1", {{"contact_phone", "1"}}});  // 2
    QCOMPARE(me.undo(2), QStringLiteral("entry 3"));
    QCOMPARE(me.undo(1), QStringLiteral("entry 4"));
    QCOMPARE(me.undo(3), QStringLiteral("registry.built-upon [3] [4]"));
    QCOMPARE(me.undo(4), QStringLiteral("entry 5"));
    QCOMPARE(me.undo(3), QStringLiteral("entry 6"));
  }

  void refusesToTakeSomethingBackTwice()
  {
    SmallRegister file;
    Person me(file, "me");
    me.does(registry::PutBlock{"2001:db8::/32"_p, {}});                    // 1
    me.does(assignment("2001:db8:1::/48"_p, "H1"));                        // 2
    me.does(registry::Amend{"2001:db8:1::/48"_p, {{"remark", "x"}}, {}});  // 3
    const QString amended = listed(file);
    QCOMPARE(me.undo(3), QStringLiteral("entry 4"));
    QCOMPARE(me.undo(4), QStringLiteral("entry 5"));
    QCOMPARE(listed(file), amended);
    QCOMPARE(me.undo(3), QStringLiteral("entry 6"));
    // 4 would count again, and take 3 back beside 6.
    QCOMPARE(me.undo(5), QStringLiteral("registry.built-upon [5] [6]"));
    QCOMPARE(me.undo(6), QStringLiteral("entry 7"));
    QCOMPARE(listed(file), amended);
  }

  void refusesWhatIsNotThereOrDoneAlready()
  {
    SmallRegister file;
    Person me(file, "me");
    QCOMPARE(me.undo(), q("registry.nothing-to-undo"));
    QCOMPARE(me.redo(), q("registry.nothing-to-redo"));
    QCOMPARE(me.undo(1), q("registry.unknown-entry [1]"));
    me.does(registry::PutHolder{"A", {}});
    QCOMPARE(me.undo(0), q("registry.unknown-entry [0]"));
    QCOMPARE(me.undo(1), q("entry 2"));
    QCOMPARE(me.undo(1), q("registry.already-undone [1]"));
    QCOMPARE(me.undo(2), q("entry 3"));
    QCOMPARE(me.undo(2), q("registry.already-undone [2]"));
  }

  void eachUndoesTheirOwnUnlessTheySayWhich()
  {
    SmallRegister file;
    Person me(file, "me");
    Person you(file, "you");
    me.does(registry::PutHolder{"A", {}});
    you.does(registry::PutHolder{"B", {}});
    QCOMPARE(me.undo(), q("entry 3"));
    QVERIFY(!must(me->holder("A", {me->now(), {}})));
    QVERIFY(must(me->holder("B", {me->now(), {}})).has_value());
    QCOMPARE(you.redo(), q("registry.nothing-to-redo"));  // it was not theirs
    QCOMPARE(you.undo(), q("entry 4"));
    QCOMPARE(me.redo(), q("registry.nothing-to-redo"));  // something came after
    QCOMPARE(you.redo(), q("entry 5"));
    QCOMPARE(me.redo(), q("entry 6"));
    QCOMPARE(me.undo(2), q("entry 7"));
    QVERIFY(!must(me->holder("B", {me->now(), {}})));
  }

  void nothingMayComeBetweenUndoAndRedo()
  {
    SmallRegister file;
    Person me(file, "me");
    me.does(registry::PutHolder{"A", {}});
    me.undo();
    me.does(registry::PutHolder{"C", {}});
    QCOMPARE(me.redo(), q("registry.nothing-to-redo"));
    // Taken meanwhile: even said outright it cannot come back.
    me.does(registry::PutHolder{"A", {}});
    QCOMPARE(me.undo(2), q("registry.built-upon [2] [4]"));
  }

  void anEntryThatTookItselfBackIsUndoneOnce()
  {
    SmallRegister file;
    Person me(file, "me");
    me.does(registry::PutBlock{"2001:db8::/32"_p, {}});
    const registry::Change both{"import",
                                {},
                                {Give{model::Kind::reservation, "2001:db8:1::/48"_p, "", false, {}},
                                 registry::Release{"2001:db8:1::/48"_p, std::nullopt}}};
    QCOMPARE(told(me->apply(both)), q("entry 2"));
    QCOMPARE(me.undo(), q("entry 3"));
    QCOMPARE(me.undo(), q("entry 4"));
    QCOMPARE(listed(file), QString());
    const auto verdict = must(me->verify({}));
    QVERIFY2(verdict.whole, verdict.reason.c_str());
  }

  void aPublishedPlanIsADraftAgain()
  {
    SmallRegister file;
    Person me(file, "me");
    must(me->saveDraft(smallDraft("一号")));
    QCOMPARE(me.does(registry::Publish{"一号"}), q("entry 1"));
    const QString published = listed(file);
    QVERIFY(must(me->drafts()).front().state == registry::DraftState::published);
    QCOMPARE(must(me->drafts()).front().entry, 1);
    QCOMPARE(me.undo(), q("entry 2"));
    QCOMPARE(listed(file), QString());
    QVERIFY(must(me->drafts()).front().state == registry::DraftState::draft);
    QVERIFY(must(me->members({me->now(), {}})).empty());
    QCOMPARE(me.redo(), q("entry 3"));
    QCOMPARE(listed(file), published);
    QVERIFY(must(me->drafts()).front().state == registry::DraftState::published);
    me.reopen();
    QCOMPARE(me.undo(), q("entry 4"));
    QCOMPARE(me.does(registry::Publish{"一号"}), q("entry 5"));
    QCOMPARE(listed(file), published);
    QCOMPARE(me.undo(2), q("registry.built-upon [2] [5]"));
    me.does(assignment("2001:db8:1110::/44"_p, "H"));
    QCOMPARE(me.undo(5), q("registry.built-upon [5] [6]"));
  }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
