// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/failing_disk.h"
#include "store/codes.h"
#include "support/small_plan.h"

#include <QFileInfo>
#include <QObject>
#include <QTest>

#include <functional>

using namespace sextant;
using namespace sextant::test;
using registry::Registry;

namespace {

/// What people do to a register, one after the other; each says whether it was acknowledged.
using Step = std::function<Result<>(Registry&, const SmallRegister&)>;

Step change(registry::Operation operation)
{
  return [operation](Registry& registry, const SmallRegister&) -> Result<> {
    TRY_DO(registry.apply({"change", {}, {operation}}));
    return {};
  };
}

std::vector<Step> workflow()
{
  using namespace registry;
  const auto assign = [](net::Prefix prefix) {
    return change(Give{model::Kind::assignment, prefix, "H", true, {{"contact_phone", "0773-1"}}});
  };
  return {change(PutBlock{"2001:db8::/31"_p, {}}),
          [](Registry& registry, const SmallRegister&) {
            return registry.saveDraft(smallDraft("一号"));
          },
          change(Publish{"一号"}),
          assign("2001:db8:1110::/44"_p),
          assign("2001:db9:1::/48"_p),
          [](Registry& registry, const SmallRegister& file) -> Result<> {
            return registry.backup(file.path("copy.sextant"));
          },
          change(Amend{"2001:db9:1::/48"_p, {{"remark", "x"}}, std::nullopt}),
          change(Undo{std::nullopt}),
          change(Release{"2001:db8:1110::/44"_p, std::nullopt})};
}

std::unique_ptr<Registry> opened(SmallRegister& file)
{
  return must(
      Registry::open(file.path("b.sextant"), {{"tester", "host", "test"}, &file.clock(), false}));
}

/// How many of the first steps' traces are there: what was acknowledged must be.
struct State {
  model::EntryNumber entries = 0;
  std::size_t drafts = 0;
};

State stateOf(Registry& registry)
{
  return {must(registry.head()).number, must(registry.drafts()).size()};
}

}  // namespace

class TestDisk : public QObject {
  Q_OBJECT

  /// Runs the workflow with one fault and then, healed, what is left of it. Returns how many
  /// writes, syncs and truncations there were before the fault.
  void life(FailingDisk& disk, long operation, int code, bool stays, bool& struck)
  {
    SmallRegister file;
    must(Registry::create(file.path("b.sextant"), {{"t", "h", "p"}, &file.clock(), false}));
    const auto steps = workflow();
    State acknowledged;
    std::size_t done = 0;
    struck = false;
    {
      const auto registry = opened(file);
      disk.failAt(operation, code, stays);
      for (; done < steps.size(); ++done) {
        const auto result = steps[done](*registry, file);
        if (!result) {
          struck = true;
          const Error& error = result.error();
          QVERIFY2(error.fault() == Fault::store, error.code.id.data());
          if (code == SQLITE_FULL) QCOMPARE(q(error.code.id), q(store::kFull.id));
          break;
        }
        acknowledged = stateOf(*registry);
      }
      disk.heal();
      if (struck) {
        // The same program goes on once there is room again.
        const State now = stateOf(*registry);
        QCOMPARE(now.entries, acknowledged.entries);
        QCOMPARE(now.drafts, acknowledged.drafts);
        QVERIFY(!QFileInfo::exists(q(file.path("copy.sextant.part"))));
        for (; done < steps.size(); ++done) {
          const auto again = steps[done](*registry, file);
          QVERIFY2(again, again ? "" : again.error().code.id.data());
        }
      }
    }
    const auto registry = opened(file);
    const auto verdict = must(registry->verify({}));
    QVERIFY2(verdict.whole, verdict.reason.c_str());
    QCOMPARE(verdict.entries, 7);
    QVERIFY(must(must(Registry::open(file.path("copy.sextant"), {}))->verify({})).whole);
  }

  void everyOperation(int code, bool stays)
  {
    FailingDisk disk;
    int struck = 0;
    bool any = true;
    for (long operation = 1; any; ++operation) {
      life(disk, operation, code, stays, any);
      QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("at %1").arg(operation)));
      struck += any ? 1 : 0;
      // A fault that closing swallows (tidying the log) is no fault of a change.
      if (!any && disk.operations() == 0 && operation < 20) any = true;
    }
    qInfo("%d faults", struck);
    QVERIFY(struck > 30);
  }

 private Q_SLOTS:
  void aFullDiskLosesNothingAndMoreRoomIsEnough() { everyOperation(SQLITE_FULL, true); }
  void aWriteThatFailsOnceLosesNothing() { everyOperation(SQLITE_IOERR_WRITE, false); }
  void aDiskThatGoesAwayLosesNothing() { everyOperation(SQLITE_IOERR, true); }

  void aRegisterThatCannotBeMadeIsNotThere()
  {
    FailingDisk disk;
    int refused = 0;
    bool struck = true;
    for (long operation = 1; struck; ++operation) {
      SmallRegister file;
      disk.failAt(operation, SQLITE_FULL, true);
      const auto made = Registry::create(file.path("b.sextant"), {});
      struck = !made;
      disk.heal();
      if (struck) {
        ++refused;
        QCOMPARE(q(made.error().code.id), q(store::kFull.id));
        QVERIFY(!QFileInfo::exists(q(file.path("b.sextant"))));
      }
      if (struck) must(Registry::create(file.path("b.sextant"), {}));
      QVERIFY(must(opened(file)->verify({})).whole);
    }
    QVERIFY(refused > 3);
  }
};

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"
