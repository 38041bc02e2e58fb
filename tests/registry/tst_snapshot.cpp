// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/index/snapshot_file.h"
#include "registry/trace/trace_table.h"
#include "support/dice.h"
#include "support/small_register.h"

#include <QFile>
#include <QObject>
#include <QTest>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <functional>

using namespace sextant;
using namespace sextant::test;
using registry::IndexLoad;
using registry::Registry;
using registry::SnapshotHead;
using registry::SnapshotRow;
using registry::SnapshotState;
using registry::TraceTable;

namespace {

constexpr std::int64_t kDay = 86'400'000'000;

/// A register with some holdings, one of which begins tomorrow, and its snapshot.
struct Kept {
  Kept()
  {
    reg.apply({registry::PutHolder{"甲局", {}}, registry::PutBlock{"2001:db8::/32"_p, {}}});
    registry::Load load;
    for (std::uint64_t i = 0; i < 300; ++i) {
      model::Holding one;
      one.prefix = "2001:db8::/32"_p.sub(48, i);
      one.valid = {{reg.clock().now().us + (i == 7 ? kDay : 0)}, base::kForEver};
      one.zone = i % 5 == 0 ? "政务" : "公众";
      load.holdings.push_back(one);
    }
    reg.apply({load});
  }
  [[nodiscard]] std::string file() const { return reg.path("a.sextant-index"); }
  [[nodiscard]] std::unique_ptr<Registry> open(std::optional<std::size_t> from = 1)
  {
    return must(Registry::open(reg.path("a.sextant"),
                               {{"tester", "host", "test"}, &reg.clock(), false, nullptr, from}));
  }
  IndexLoad load() { return must(open()->loadIndex(base::noProgress())); }
  /// Loads, and finds that what was loaded is what the store says.
  SnapshotState state()
  {
    const auto registry = open();
    const auto loaded = must(registry->loadIndex(base::noProgress()));
    const bool right = must(registry->verify({})).index == registry::Verdict::Index::matches;
    return right ? loaded.snapshot : SnapshotState::unasked;
  }
  std::shared_ptr<const TraceTable> table(registry::Moment moment,
                                          std::optional<std::size_t> from = 1)
  {
    return must(TraceTable::build(*open(from), moment, base::noProgress()));
  }
  /// Whether a trace answers from a snapshot that is `lying`.
  bool isTraced(registry::Moment moment, std::optional<std::size_t> from = 1)
  {
    return table(moment, from)->trace("2001:db8:5::/48"_p.address()).kind ==
           model::Kind::reservation;
  }
  SmallRegister reg;
};

/// The same snapshot, whole, but for the kind of 2001:db8:5::/48.
std::string lying(std::string snapshot)
{
  SnapshotHead head;
  std::memcpy(&head, snapshot.data(), sizeof(head));
  char* const rows = snapshot.data() + sizeof(head) + head.zoneBytes;
  for (std::uint64_t i = 0; i < head.rows; ++i) {
    SnapshotRow row;
    std::memcpy(&row, rows + i * sizeof(row), sizeof(row));
    if (row.high == "2001:db8:5::/48"_p.address().hi)
      row.kind = static_cast<std::uint8_t>(model::Kind::reservation);
    std::memcpy(rows + i * sizeof(row), &row, sizeof(row));
  }
  registry::Summing128 sum;
  sum.add(snapshot.data(), snapshot.size() - sizeof(registry::Checksum));
  const registry::Checksum checksum = sum.sum();
  std::memcpy(snapshot.data() + snapshot.size() - checksum.size(), checksum.data(),
              checksum.size());
  return snapshot;
}

/// Who holds it, so that tables that number parties otherwise compare.
std::string said(const TraceTable& table, net::Address address)
{
  const registry::Traced traced = table.trace(address);
  std::string out = std::to_string(traced.length);
  if (traced.party != registry::kNobody)
    out += ' ' + table.parties()[traced.party].name + ' ' + std::string(toString(traced.kind));
  return out;
}

}  // namespace

class TestSnapshot : public QObject {
  Q_OBJECT

  Dice m_dice;

 private Q_SLOTS:
  void isWrittenOnceAndBelieved()
  {
    Kept kept;
    const IndexLoad first = kept.load();
    QVERIFY(first.snapshot == SnapshotState::missing);
    QVERIFY(first.snapshotWritten);
    QCOMPARE(first.holdings, 301U);
    QCOMPARE(QFile(q(kept.file())).permissions() & QFile::ReadOther, QFile::Permissions());
    const IndexLoad second = kept.load();
    QVERIFY(second.snapshot == SnapshotState::believed);
    QVERIFY(!second.snapshotWritten);
    QCOMPARE(second.holdings, 301U);
    QVERIFY(kept.state() == SnapshotState::believed);
    QVERIFY(!QFile::exists(q(kept.file() + ".part")));
  }

  void isKeptOnlyWhereItIsWantedAndWorthIt()
  {
    Kept kept;
    must(kept.open(std::nullopt)->loadIndex(base::noProgress()));
    QVERIFY(!QFile::exists(q(kept.file())));
    must(kept.open(302)->loadIndex(base::noProgress()));
    QVERIFY(!QFile::exists(q(kept.file())));
    QVERIFY(must(kept.open(301)->loadIndex(base::noProgress())).snapshotWritten);
    QVERIFY(must(kept.open(std::nullopt)->loadIndex(base::noProgress())).snapshot ==
            SnapshotState::unasked);
  }

  void zonesAndPeriodsComeBack()
  {
    Kept kept;
    kept.load();
    const auto registry = kept.open();
    must(registry->loadIndex(base::noProgress()));
    const auto view = must(registry->view());
    const Instant now = registry->now();
    QCOMPARE(view->zoneName(view->exactly("2001:db8:5::/48"_p, now)->zone), "政务");
    QCOMPARE(view->zoneName(view->exactly("2001:db8:6::/48"_p, now)->zone), "公众");
    QVERIFY(!view->exactly("2001:db8:7::/48"_p, now));
    QVERIFY(view->exactly("2001:db8:7::/48"_p, {now.us + kDay}));
    QVERIFY(view->nextBoundary() < Instant{now.us + 2 * kDay});
  }

  void whatIsBehindIsCompletedFromTheJournal()
  {
    Kept kept;
    kept.load();
    const std::string before = get(kept.file());
    kept.reg.apply(
        {registry::Release{"2001:db8:9::/48"_p, {}},
         registry::Give{model::Kind::assignment, "2001:db8:fff::/48"_p, "甲局", false, {}, false}});
    QVERIFY(kept.state() == SnapshotState::believed);
    QVERIFY(get(kept.file()) == before);
    for (int i = 0; i < 70; ++i)
      kept.reg.apply({registry::Amend{"2001:db8:2::/48"_p, {{"remark", std::to_string(i)}}, {}}});
    const IndexLoad loaded = kept.load();
    QVERIFY(loaded.snapshot == SnapshotState::believed && loaded.snapshotWritten);
    QVERIFY(get(kept.file()) != before);
    QVERIFY(kept.state() == SnapshotState::believed);
  }

  void isNotBelievedPastItsNextBoundary()
  {
    Kept kept;
    kept.load();
    const Instant start = kept.reg.clock().now();
    kept.reg.clock().set({start.us + kDay - 1});
    QVERIFY(kept.state() == SnapshotState::believed);
    kept.reg.clock().set({start.us + kDay + 1});
    QVERIFY(kept.state() == SnapshotState::past);
    QVERIFY(kept.state() == SnapshotState::believed);  // written anew
  }

  void isNotBelievedBeforeItsTime()
  {
    Kept kept;
    const Instant start = kept.reg.clock().now();
    kept.reg.clock().set({start.us + kDay / 2});
    kept.load();
    kept.reg.clock().set(start);
    QVERIFY(kept.state() == SnapshotState::future);
  }

  void isNotBelievedOfAnotherRegisterOrHistory()
  {
    Kept kept;
    Kept other;
    kept.load();
    other.load();
    const std::string own = get(kept.file());
    put(kept.file(), get(other.file()));
    QVERIFY(kept.state() == SnapshotState::otherRegister);
    // A copy of the register goes another way.
    must(kept.reg->backup(kept.reg.path("b.sextant")));
    kept.reg.apply({registry::PutHolder{"乙局", {}}});
    QFile::remove(q(kept.file()));
    kept.load();
    kept.reg.clock().set({kept.reg.clock().now().us + kDay / 2});
    const auto copy =
        must(Registry::open(kept.reg.path("b.sextant"),
                            {{"tester", "host", "test"}, &kept.reg.clock(), false, nullptr, 1}));
    put(kept.reg.path("b.sextant-index"), get(kept.file()));
    QVERIFY(must(copy->loadIndex(base::noProgress())).snapshot == SnapshotState::otherHistory);
    must(copy->apply({"test", {}, {registry::PutHolder{"丙局", {}}}}));
    put(kept.reg.path("b.sextant-index"), get(kept.file()));
    QVERIFY(must(copy->loadIndex(base::noProgress())).snapshot == SnapshotState::otherHistory);
    put(kept.reg.path("b.sextant-index"), own);  // written before they parted
    QVERIFY(must(copy->loadIndex(base::noProgress())).snapshot == SnapshotState::believed);
  }

  void aFlippedBitAnywhereIsFound()
  {
    Kept kept;
    kept.load();
    const std::string whole = get(kept.file());
    // Every byte of the head, of the zones and of the first rows, the checksum, and any others.
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < sizeof(SnapshotHead) + 200; ++i) places.push_back(i);
    for (std::size_t i = 1; i <= 16 + 64; ++i) places.push_back(whole.size() - i);
    for (int i = 0; i < 100; ++i) places.push_back(m_dice.below(whole.size()));
    for (const std::size_t place : places) {
      std::string bad = whole;
      bad[place] = static_cast<char>(bad[place] ^ (1 << m_dice.below(8)));
      put(kept.file(), bad);
      QVERIFY2(kept.load().snapshot != SnapshotState::believed, std::to_string(place).c_str());
    }
    put(kept.file(), whole);
    QVERIFY(kept.state() == SnapshotState::believed);
  }

  void anyOtherLengthIsFound()
  {
    Kept kept;
    kept.load();
    const std::string whole = get(kept.file());
    std::vector<std::size_t> sizes{0,
                                   1,
                                   sizeof(SnapshotHead) - 1,
                                   sizeof(SnapshotHead),
                                   whole.size() - 1,
                                   whole.size() - 16,
                                   whole.size() - 64};
    for (int i = 0; i < 30; ++i) sizes.push_back(m_dice.below(whole.size()));
    for (const std::size_t size : sizes) {
      put(kept.file(), whole.substr(0, size));
      const auto state = kept.load().snapshot;
      QVERIFY(state == SnapshotState::damaged || state == SnapshotState::foreign);
    }
    put(kept.file(), whole + "x");
    QVERIFY(kept.state() == SnapshotState::damaged);
    put(kept.file(), "Sextant index of something else altogether, and of any length you like");
    QVERIFY(kept.state() == SnapshotState::foreign);
  }

  void anotherFormatOrMachineIsForeign()
  {
    Kept kept;
    kept.load();
    for (const std::size_t place :
         {offsetof(SnapshotHead, format), offsetof(SnapshotHead, byteOrder)}) {
      std::string bad = get(kept.file());
      ++bad[place];
      put(kept.file(), bad);
      QVERIFY(kept.state() == SnapshotState::foreign);
    }
  }

  void aTraceReadsItWhereTheIndexWould()
  {
    Kept kept;
    kept.load();
    const std::string whole = lying(get(kept.file()));
    put(kept.file(), whole);
    const Instant now = kept.reg->now();
    QVERIFY(kept.isTraced({now, {}}));
    QVERIFY(kept.isTraced({{now.us + 2 * kDay}, {}}));
    QVERIFY(!kept.isTraced({now, {}}, std::nullopt));
    QVERIFY(!kept.isTraced({{now.us - 1}, {}}));
    QVERIFY(!kept.isTraced({now, 2}));
    std::string bad = whole;
    bad[m_dice.below(bad.size())] ^= 1;
    put(kept.file(), bad);
    QVERIFY(!kept.isTraced({now, {}}));
    put(kept.file(), whole.substr(0, whole.size() - 1 - m_dice.below(whole.size())));
    QVERIFY(!kept.isTraced({now, {}}));
    Kept other;
    put(other.file(), whole);
    QVERIFY(!other.isTraced({now, {}}));
    put(kept.file(), whole);
    kept.reg.clock().set({now.us + kDay + 1});
    QVERIFY(!kept.isTraced({now, {}}));
  }

  void aTraceCompletesItFromTheJournal()
  {
    Kept kept;
    kept.load();
    put(kept.file(), lying(get(kept.file())));
    kept.reg.clock().set({kept.reg.clock().now().us + 1000});
    const auto place = [this] { return "2001:db8::/32"_p.sub(48, 6 + m_dice.below(394)); };
    for (int i = 0; i < 60; ++i) {
      const std::string number = std::to_string(i);
      static_cast<void>(kept.reg->apply(
          {"test",
           {},
           {registry::Give{model::Kind::assignment, place(), "甲局", false, {}, false}}}));
      static_cast<void>(kept.reg->apply({"test", {}, {registry::Release{place(), {}}}}));
      static_cast<void>(
          kept.reg->apply({"test", {}, {registry::Amend{place(), {{"remark", number}}, {}}}}));
    }
    const Instant now = kept.reg->now();
    QVERIFY(kept.isTraced({now, {}}));
    kept.reg.apply({registry::Amend{"2001:db8:5::/48"_p, {{"remark", "真"}}, {}}});
    for (const std::int64_t later : {std::int64_t{0}, kDay / 2, 2 * kDay, 400 * kDay}) {
      const registry::Moment moment{{kept.reg->now().us + later}, {}};
      const auto table = kept.table(moment);
      const auto stored = kept.table(moment, std::nullopt);
      for (std::uint64_t i = 0; i < 410; ++i) {
        const net::Address address = "2001:db8::/32"_p.sub(48, i).address();
        QCOMPARE(said(*table, address), said(*stored, address));
      }
    }
  }

  void nothingIsWrittenWhereItCannotBe()
  {
    Kept kept;
    QVERIFY(QDir().mkpath(q(kept.file())));  // a folder has the name
    const IndexLoad loaded = kept.load();
    QVERIFY(!loaded.snapshotWritten);
    QVERIFY(!QFile::exists(q(kept.file() + ".part")));
    QVERIFY(QDir().rmdir(q(kept.file())));
    QVERIFY(QFile::link(q(kept.reg.path("elsewhere")), q(kept.file() + ".part")));
    QVERIFY(!kept.load().snapshotWritten);
    QVERIFY(!QFile::exists(q(kept.reg.path("elsewhere"))));
  }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
