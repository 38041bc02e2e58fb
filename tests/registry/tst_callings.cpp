// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_register.h"

#include <QObject>
#include <QTest>

#include <algorithm>
#include <array>

using namespace sextant;
using namespace sextant::test;
using model::Calling;

namespace {

/// "member 名称 代码", in order of the alphabet.
std::vector<std::string> told(const SmallRegister& reg, registry::CallingsRead& behind)
{
  std::vector<std::string> out;
  behind = must(reg->callings(behind, [&out](const Calling& one) {
    static constexpr std::array kOf{"member", "holder", "holding"};
    out.push_back(std::string(kOf.at(static_cast<std::size_t>(one.of))) + " " +
                  std::string(one.name) + "|" + std::string(one.code) + "|" +
                  std::string(one.purpose) + "|" + std::string(one.document));
    return true;
  }));
  std::ranges::sort(out);
  return out;
}

using Lines = std::vector<std::string>;

registry::Give registration(net::Prefix prefix, const model::Facts& facts)
{
  return {model::Kind::registration, prefix, "甲局", true, facts, false};
}

}  // namespace

class CallingsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsHoldersAndHoldingsThatAreCalledSomething()
  {
    SmallRegister reg;
    reg.apply({registry::PutHolder{"甲局", {{"org_name", "甲县某局"}}},
               registry::PutBlock{"2001:db8::/32"_p, {}},
               registry::Give{model::Kind::assignment, "2001:db8::/56"_p, "甲局", true, {}, false},
               registration("2001:db8::/64"_p, {{"label", "办公楼"}, {"purpose", "办公"}})});
    registry::CallingsRead read;
    QCOMPARE(told(reg, read), (Lines{"holder 甲县某局|甲局||", "holding 办公楼||办公|"}));
    QVERIFY(read.whole);
    QCOMPARE(read.entry, must(reg->head()).number);
  }

  void goesOnBehindWhatWasTold()
  {
    SmallRegister reg;
    reg.apply({registry::PutHolder{"甲局", {{"org_name", "甲县某局"}}}});
    registry::CallingsRead read;
    told(reg, read);
    QCOMPARE(told(reg, read), Lines{});
    QVERIFY(!read.whole);
    reg.apply({registry::PutHolder{"乙局", {{"org_name", "乙县某局"}}}});
    QCOMPARE(told(reg, read), (Lines{"holder 乙县某局|乙局||"}));
  }

  void tellsWhatBecameOfWhatWasTold()
  {
    SmallRegister reg;
    reg.apply({registry::PutHolder{"甲局", {{"org_name", "旧名"}}}});
    registry::CallingsRead read;
    told(reg, read);
    reg.clock().set(instant("2026-04-01"));
    reg.apply({registry::PutHolder{"甲局", {{"org_name", "新名"}}}});
    const Lines both = told(reg, read);
    QVERIFY(!read.whole);
    QVERIFY(std::ranges::find(both, "holder 新名|甲局||") != both.end());
    reg.apply({registry::Undo{std::nullopt}});
    QCOMPARE(told(reg, read), (Lines{"holder 旧名|甲局||"}));
    reg.apply({registry::Undo{1}});
    QCOMPARE(told(reg, read), (Lines{"holder |||"}));
  }

  void whatIsBelievedNoMoreIsNotTold()
  {
    SmallRegister reg;
    reg.apply({registry::PutHolder{"甲局", {{"org_name", "旧名"}}}});
    reg.apply({registry::PutHolder{"甲局", {{"org_name", "新名"}}}});
    reg.apply({registry::Undo{std::nullopt}});
    registry::CallingsRead read;
    const Lines lines = told(reg, read);
    QVERIFY(std::ranges::find(lines, "holder 旧名|甲局||") != lines.end());
    QVERIFY(std::ranges::find(lines, "holder 新名|甲局||") == lines.end());
  }

  void tellsAllWhenWhatWasKnownIsOfAnotherHistory()
  {
    SmallRegister one;
    one.apply({registry::PutHolder{"甲局", {{"org_name", "甲县某局"}}}});
    registry::CallingsRead read;
    told(one, read);
    SmallRegister other;
    other.apply({registry::PutHolder{"乙局", {{"org_name", "乙县某局"}}}});
    QCOMPARE(told(other, read), (Lines{"holder 乙县某局|乙局||"}));
    QVERIFY(read.whole);
  }
};

QTEST_GUILESS_MAIN(CallingsTest)
#include "tst_callings.moc"
