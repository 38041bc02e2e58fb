// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/codes.h"
#include "support/small_plan.h"

#include <QObject>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using registry::Give;
using registry::Publish;

namespace {

QString told(const Error& error)
{
  QString out = q(error.code.id) + QLatin1Char(' ') + q(error.input) + QLatin1Char('\n');
  for (const Error& more : error.more)
    out += q(more.code.id) + QLatin1Char(' ') + q(more.input) + QLatin1Char('\n');
  return out;
}

QString refusal(const SmallRegister& file, const std::string& draft)
{
  const auto applied = file->apply({"plan publish", {}, {Publish{draft}}});
  return applied ? QStringLiteral("published") : told(applied.error());
}

/// "kind prefix code name", in address order.
QString planned(const SmallRegister& file)
{
  QString out;
  must(file->list({}, {file->now(), {}}, [&out](const registry::HoldingView& view) {
    out += q(model::toString(view.holding.kind)) + QLatin1Char(' ') +
           q(net::toString(view.holding.prefix)) + QLatin1Char(' ') + q(view.code) +
           QLatin1Char(' ') + q(view.name) + QLatin1Char('\n');
    return true;
  }));
  return out;
}

model::Holding heldAt(const SmallRegister& file, net::Prefix prefix)
{
  return must(file->chain(prefix, {file->now(), {}})).back().holding;
}

const QString kPlan = QStringLiteral(
    "allocation 2001:db8:1000::/36 4501 南宁市\n"
    "allocation 2001:db8:1100::/40 450102 兴宁区\n"
    "reservation 2001:db8:1110::/44 U1 单位一\n"
    "reservation 2001:db8:1120::/44 U2 单位二\n");

}  // namespace

class TestPublish : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void makesBlockAllocationsAndReservations()
  {
    SmallRegister file;
    must(file->saveDraft(smallDraft("一号")));
    const auto applied = file.apply({Publish{"一号"}});
    QCOMPARE(applied.entry, 1);
    QCOMPARE(planned(file), q("block 2001:db8::/32 45 广西\n") + kPlan);
    const auto block = must(file->chain("2001:db8::/32"_p, {file->now(), {}})).front();
    QCOMPARE(q(block.holderCode), q("45"));  // a top division is the block's holder
    QCOMPARE(q(block.holderName), q("广西"));
    QCOMPARE(q(model::valueOf(block.holding.facts, "requires_filing")), q("yes"));
    QCOMPARE(must(file->members({file->now(), {}})).size(), std::size_t{5});
    const auto plans = must(file->plans({file->now(), {}}));
    QCOMPARE(plans.size(), std::size_t{1});
    QCOMPARE(q(plans.front().schemeText), q(smallScheme().text));
    const auto verdict = must(file->verify({}));
    QVERIFY2(verdict.whole, verdict.reason.c_str());
  }

  void aBlockThatIsThereStaysTheSameObject()
  {
    SmallRegister file;
    file.apply({registry::PutBlock{"2001:db8::/32"_p, {{"source", "APNIC"}}}});
    const auto before = heldAt(file, "2001:db8::/32"_p);
    must(file->saveDraft(smallDraft("一号")));
    file.apply({Publish{"一号"}});
    const auto after = heldAt(file, "2001:db8::/32"_p);
    QCOMPARE(after.object, before.object);
    QCOMPARE(q(model::valueOf(after.facts, "source")), q("APNIC"));
    QVERIFY(planned(file).endsWith(kPlan));
  }

  void insideAWiderBlockThePlansBlockIsAnAllocation()
  {
    SmallRegister file;
    file.apply({registry::PutBlock{"2001:db8::/31"_p, {}}});
    must(file->saveDraft(smallDraft("一号")));
    file.apply({Publish{"一号"}});
    QCOMPARE(planned(file), q("block 2001:db8::/31  \nallocation 2001:db8::/32 45 广西\n") + kPlan);
  }

  void membersKeepTheirObjectsPrefixesAndHoldings()
  {
    SmallRegister file;
    must(file->saveDraft(smallDraft("一号")));
    file.apply({Publish{"一号"}});
    file.apply({registry::PutHolder{"H", {}}});
    file.apply({Give{model::Kind::assignment, "2001:db8:1110::/44"_p, "H", false, {}}});
    const auto one = heldAt(file, "2001:db8:1110::/44"_p);
    const auto two = heldAt(file, "2001:db8:1120::/44"_p);
    file.clock().set({file.clock().now().us + 1'000'000});
    const auto then = file->now();
    const auto pins = must(file->pins(std::vector<model::PlannedBlock>{{"2001:db8::/32"_p, {}}}));
    QVERIFY(std::ranges::count(pins, "U1", &model::Pin::code) == 1);
    file.clock().set({file.clock().now().us + 1'000'000});
    auto next = smallDraft("二号", {"2001:db8::/32"_p},
                           {{"45", "广西", "", model::Member::kNobody, {"2001:db8::/32"_p}},
                            {"4501", "南宁", "city", 0, {"2001:db8:1000::/36"_p}},
                            {"450102", "兴宁区", "county", 1, {"2001:db8:1100::/40"_p}},
                            {"U1", "单位一改", "unit", 2, {"2001:db8:1110::/44"_p}},
                            {"U2", "单位二", "unit", 2, {"2001:db8:1120::/44"_p}},
                            {"U3", "单位三", "unit", 2, {"2001:db8:1130::/44"_p}}});
    must(file->saveDraft(next));
    const auto applied = file.apply({Publish{"二号"}});
    QCOMPARE(planned(file), q("block 2001:db8::/32 45 广西\n"
                              "allocation 2001:db8:1000::/36 4501 南宁\n"
                              "allocation 2001:db8:1100::/40 450102 兴宁区\n"
                              "assignment 2001:db8:1110::/44 U1 单位一改\n"
                              "reservation 2001:db8:1120::/44 U2 单位二\n"
                              "reservation 2001:db8:1130::/44 U3 单位三\n"));
    QCOMPARE(heldAt(file, "2001:db8:1110::/44"_p).version, one.version);
    QCOMPARE(heldAt(file, "2001:db8:1120::/44"_p).version, two.version);
    QVERIFY(applied.opened < 10);
    // As it was called then, and as it was believed then.
    QCOMPARE(q(must(file->chain("2001:db8:1110::/44"_p, {then, {}})).back().name), q("单位一"));
    QCOMPARE(q(must(file->chain("2001:db8:1110::/44"_p, {file->now(), 3})).back().name),
             q("单位一"));
    const auto states = must(file->drafts());
    QCOMPARE(states.size(), std::size_t{2});
    QVERIFY(states[0].state == registry::DraftState::published);
    QVERIFY(states[1].state == registry::DraftState::published);
    QCOMPARE(must(file->plans({file->now(), {}})).size(), std::size_t{1});
    QCOMPARE(q(must(file->plans({file->now(), {}})).front().name), q("二号"));
    QCOMPARE(q(must(file->plans({then, {}})).front().name), q("一号"));
  }

  void namesEveryConflictAndWritesNothing()
  {
    SmallRegister file;
    file.apply({registry::PutBlock{"2001:db8::/32"_p, {}}});
    file.apply({registry::PutHolder{"H", {}}});
    for (const auto prefix : {"2001:db8:1110::/44"_p, "2001:db8:1120::/48"_p})
      file.apply({Give{model::Kind::assignment, prefix, "H", false, {}}});
    file.apply({Give{model::Kind::reservation, "2001:db8:1200::/40"_p, "", false, {}}});
    auto draft = smallDraft("一号");
    draft.members.push_back({"450103", "青秀区", "county", 1, false, "450103", ""});
    draft.placements.push_back({5, "2001:db8:1200::/40"_p, {}, 40, false});
    must(file->saveDraft(draft));
    const QString before = planned(file);
    QCOMPARE(refusal(file, "一号"), q("registry.taken 2001:db8:1110::/44\n"
                                      "registry.not-allowed-inside 2001:db8:1120::/48\n"
                                      "registry.taken 2001:db8:1200::/40\n"));
    QCOMPARE(planned(file), before);
    QCOMPARE(must(file->head()).number, 5);
    QVERIFY(must(file->members({file->now(), {}})).empty());
  }

  void refusesABlockThatIsUsedForSomethingElse()
  {
    SmallRegister file;
    file.apply({registry::PutBlock{"2001:db8::/31"_p, {}}});
    file.apply({Give{model::Kind::reservation, "2001:db8::/32"_p, "", false, {}}});
    must(file->saveDraft(smallDraft("一号")));
    QVERIFY(refusal(file, "一号") != q("published"));
    QCOMPARE(must(file->head()).number, 2);
    SmallRegister narrow;
    narrow.apply({registry::PutBlock{"2001:db8:1000::/36"_p, {}}});
    must(narrow->saveDraft(smallDraft("一号")));
    QVERIFY(refusal(narrow, "一号").startsWith(q("registry.block-overlaps")));
  }

  void draftsAreNamedOnceAndPublishedOnce()
  {
    SmallRegister file;
    QCOMPARE(refusal(file, "一号"), q("registry.unknown-draft 一号\n"));
    must(file->saveDraft(smallDraft("一号")));
    QCOMPARE(told(file->saveDraft(smallDraft("一号")).error()), q("registry.name-taken 一号\n"));
    file.apply({Publish{"一号"}});
    QCOMPARE(refusal(file, "一号"), q("registry.already-published 一号\n"));
    QCOMPARE(told(file->dropDraft("一号").error()), q("registry.already-published 一号\n"));
    must(file->saveDraft(smallDraft("二号")));
    must(file->dropDraft("二号"));
    QCOMPARE(refusal(file, "二号"), q("registry.unknown-draft 二号\n"));
    QCOMPARE(told(file->dropDraft("二号").error()), q("registry.unknown-draft 二号\n"));
    must(file->saveDraft(smallDraft("二号")));  // the name is free again
    QCOMPARE(must(file->drafts()).size(), std::size_t{2});
    QVERIFY(must(file->verify({})).whole);
  }

  void aDraftIsReadAsItWasSaved()
  {
    SmallRegister file;
    const auto draft = smallDraft("一号");
    must(file->saveDraft(draft));
    const auto read = must(file->draft("一号"));
    QCOMPARE(q(read.scheme.text), q(draft.scheme.text));
    QCOMPARE(read.blocks.size(), std::size_t{1});
    QVERIFY(read.sources == draft.sources);
    QCOMPARE(read.leftOut, draft.leftOut);
    QCOMPARE(read.members.size(), draft.members.size());
    for (std::size_t i = 0; i < draft.members.size(); ++i) {
      QCOMPARE(q(read.members[i].code), q(draft.members[i].code));
      QCOMPARE(q(read.members[i].name), q(draft.members[i].name));
      QCOMPARE(q(read.members[i].level), q(draft.members[i].level));
      QCOMPARE(read.members[i].parent, draft.members[i].parent);
      QCOMPARE(read.members[i].unit, draft.members[i].unit);
      QCOMPARE(q(read.members[i].division), q(draft.members[i].division));
    }
    for (std::size_t i = 0; i < draft.placements.size(); ++i) {
      QVERIFY(read.placements[i].prefix == draft.placements[i].prefix);
      QCOMPARE(read.placements[i].member, draft.placements[i].member);
      QCOMPARE(read.placements[i].growTo, draft.placements[i].growTo);
    }
    QVERIFY(!file->draft("二号"));
  }
};

QTEST_GUILESS_MAIN(TestPublish)
#include "tst_publish.moc"
