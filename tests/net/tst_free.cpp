// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/bit_order.h"
#include "net/free_space.h"
#include "support.h"

#include <QElapsedTimer>
#include <QObject>

#include <algorithm>

using namespace sextant::net;
using namespace sextant::net::test;

namespace {

constexpr FreePlacement kPlacements[] = {FreePlacement::first, FreePlacement::last,
                                         FreePlacement::best, FreePlacement::sparse,
                                         FreePlacement::nibble};

bool isFree(Prefix prefix, const std::vector<Prefix>& occupied)
{
  return std::none_of(occupied.begin(), occupied.end(),
                      [prefix](Prefix other) { return other.overlaps(prefix); });
}

/// Every prefix of `length` inside `parent`, in address order.
std::vector<Prefix> every(Prefix parent, int length)
{
  std::vector<Prefix> out;
  if (length >= parent.length()) {
    for (std::uint64_t i = 0; i < 1ULL << (length - parent.length()); ++i) {
      out.push_back(parent.sub(length, i));
    }
  }
  return out;
}

/// The widest free prefix around a free one.
Prefix blockAround(Prefix prefix, Prefix parent, const std::vector<Prefix>& occupied)
{
  while (prefix.length() > parent.length() &&
         isFree(prefix.widened(prefix.length() - 1), occupied)) {
    prefix = prefix.widened(prefix.length() - 1);
  }
  return prefix;
}

/// Where the placement ranks a candidate: the least is given.
std::vector<std::uint64_t> rank(Prefix candidate, const FreeQuery& query,
                                const std::vector<Prefix>& occupied)
{
  const int width = query.length - query.parent.length();
  const std::uint64_t index = candidate.address().field(query.parent.length(), width);
  const Prefix block = blockAround(candidate, query.parent, occupied);
  const int bits = block.length() - query.parent.length();
  const auto length = static_cast<std::uint64_t>(block.length());
  const std::uint64_t place = block.address().field(query.parent.length(), bits);
  switch (query.placement) {
    case FreePlacement::last:
      return {~index};
    case FreePlacement::best:
      return {128 - length, index};
    case FreePlacement::sparse:
      return {length, bits == 0 ? 0 : kthValue(bits, BitOrder::leftmost, place), index};
    case FreePlacement::first:
    case FreePlacement::nibble:
      break;
  }
  return {index};
}

bool mayStand(Prefix candidate, const FreeQuery& query)
{
  const int boundary = std::max(query.length - query.length % 4, query.parent.length());
  return query.placement != FreePlacement::nibble ||
         candidate.widened(boundary).first() == candidate.first();
}

/// By ranking every candidate there is, one answer after the other.
std::vector<Prefix> slowFree(const FreeQuery& query, std::vector<Prefix> occupied,
                             const std::vector<Prefix>& kept = {})
{
  std::vector<Prefix> out;
  while (out.size() < query.count) {
    std::optional<Prefix> best;
    for (const Prefix candidate : every(query.parent, query.length)) {
      if (isFree(candidate, occupied) && mayStand(candidate, query) &&
          (!best || rank(candidate, query, occupied) < rank(*best, query, occupied))) {
        best = candidate;
      }
    }
    if (!best) {
      return out;
    }
    const auto hit =
        std::find_if(kept.begin(), kept.end(), [&](Prefix keep) { return keep.overlaps(*best); });
    occupied.push_back(hit == kept.end() ? *best : *hit);
    if (hit == kept.end()) {
      out.push_back(*best);
    }
  }
  return out;
}

struct Case {
  Prefix parent;
  std::vector<Prefix> occupied;
};

/// A parent of 2^bits addresses somewhere, with some of it occupied.
Case someCase()
{
  const int bits = *rc::gen::inRange(0, 7);
  const int end = *rc::gen::element(7, 32, 66, 128);
  const Prefix parent(*rc::gen::element(Address{}, ~Address{}, "2001:db8::"_a),
                      std::max(0, end - bits));
  std::vector<Prefix> occupied;
  for (const auto pick : *rc::gen::container<std::vector<unsigned>>(rc::gen::inRange(0U, 999U))) {
    const unsigned depth = pick % static_cast<unsigned>(end - parent.length() + 1);
    const Prefix prefix =
        parent.sub(parent.length() + static_cast<int>(depth), (pick / 7) % (1U << depth));
    if (prefix != parent && isFree(prefix, occupied)) {
      occupied.push_back(prefix);
    }
  }
  std::sort(occupied.begin(), occupied.end());
  return {parent, occupied};
}

FreeQuery someQuery(const Case& in)
{
  FreeQuery query;
  query.parent = in.parent;
  query.length = std::min(128, in.parent.length() + *rc::gen::inRange(0, 7));
  query.count = *rc::gen::inRange<std::size_t>(0, 9);
  query.placement =
      *rc::gen::elementOf(std::vector(std::begin(kPlacements), std::end(kPlacements)));
  return query;
}

QString given(Prefix parent, int length, std::size_t count, FreePlacement placement,
              const std::vector<Prefix>& occupied = {})
{
  return joined(freePrefixes({parent, length, count, placement}, occupied));
}

}  // namespace

class TstFree : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void agreesWithRankingEveryCandidate();
  void agreesWhenSomeIsKept();
  void sparseFillsAnEmptyParentInLeftmostOrder();
  void sparseGoesOnWhereItStopped();
  void placesAsItSays();
  void nibbleKeepsRoomToGrow();
  void ordinaryAtTheEnds();
  void ignoresWhatLiesOutside();
  void stepsOverWideKeptSpace();
  void blocksAndCountsAgreeWithEveryCandidate();
  void growsWhileTheBuddyIsFree();
  void growthAgreesWithTryingEachLength();
  void hugeSpaceIsNeverWalked();
};

void TstFree::agreesWithRankingEveryCandidate()
{
  QVERIFY(rc::check("placements agree with ranking every candidate", [] {
    const Case in = someCase();
    const FreeQuery query = someQuery(in);
    RC_ASSERT(freePrefixes(query, in.occupied) == slowFree(query, in.occupied));
  }));
}

void TstFree::agreesWhenSomeIsKept()
{
  QVERIFY(rc::check("kept space counts as occupied once met", [] {
    const Case in = someCase();
    const FreeQuery query = someQuery(in);
    const int length = query.length + *rc::gen::inRange(-2, 3);
    const auto parts = every(in.parent, std::clamp(length, in.parent.length(), 128));
    const auto kept = *rc::gen::container<std::vector<Prefix>>(rc::gen::elementOf(parts));
    const KeptSpace keeper = [&kept](Prefix candidate) -> std::optional<Prefix> {
      const auto hit = std::find_if(kept.begin(), kept.end(),
                                    [&](Prefix keep) { return keep.overlaps(candidate); });
      return hit == kept.end() ? std::nullopt : std::optional(*hit);
    };
    RC_ASSERT(freePrefixes(query, in.occupied, keeper) == slowFree(query, in.occupied, kept));
  }));
}

void TstFree::sparseFillsAnEmptyParentInLeftmostOrder()
{
  for (const Prefix parent : {"2001:db8::/32"_p, "::/0"_p, "fe00::/7"_p, "2001:db8::/124"_p}) {
    for (int bits = 1; bits <= 4; ++bits) {
      const auto given =
          freePrefixes({parent, parent.length() + bits, 100, FreePlacement::sparse}, {});
      QCOMPARE(given.size(), std::size_t(1) << bits);
      for (std::uint64_t k = 0; k < given.size(); ++k) {
        QCOMPARE(quint64(given[k].address().field(parent.length(), bits)),
                 quint64(kthValue(bits, BitOrder::leftmost, k)));
      }
    }
  }
}

void TstFree::sparseGoesOnWhereItStopped()
{
  const FreeQuery all{"2001:db8::/32"_p, 40, 256, FreePlacement::sparse};
  const auto atOnce = freePrefixes(all, {});
  std::vector<Prefix> occupied;
  for (const Prefix expected : atOnce) {
    FreeQuery one = all;
    one.count = 1;
    const auto next = freePrefixes(one, occupied);
    QCOMPARE(joined(next), str(expected));
    occupied.insert(std::upper_bound(occupied.begin(), occupied.end(), expected), expected);
  }
}

void TstFree::placesAsItSays()
{
  const std::vector<Prefix> occupied{"2001:db8::/48"_p, "2001:db8:2::/48"_p, "2001:db8:8::/45"_p};
  const Prefix parent = "2001:db8::/44"_p;
  QCOMPARE(given(parent, 48, 3, FreePlacement::first, occupied),
           QStringLiteral("2001:db8:1::/48,2001:db8:3::/48,2001:db8:4::/48"));
  QCOMPARE(given(parent, 48, 2, FreePlacement::last, occupied),
           QStringLiteral("2001:db8:7::/48,2001:db8:6::/48"));
  QCOMPARE(given(parent, 47, 1, FreePlacement::first, occupied), QStringLiteral("2001:db8:4::/47"));
  QCOMPARE(given(parent, 48, 1, FreePlacement::sparse, occupied),
           QStringLiteral("2001:db8:4::/48"));
  QCOMPARE(given(parent, 48, 3, FreePlacement::best, occupied),
           QStringLiteral("2001:db8:1::/48,2001:db8:3::/48,2001:db8:4::/48"));
  QCOMPARE(given(parent, 44, 1, FreePlacement::first, occupied), QString());
}

void TstFree::nibbleKeepsRoomToGrow()
{
  QCOMPARE(given("2001:db8::/40"_p, 45, 3, FreePlacement::nibble),
           QStringLiteral("2001:db8::/45,2001:db8:10::/45,2001:db8:20::/45"));
  QCOMPARE(given("2001:db8::/40"_p, 48, 2, FreePlacement::nibble),
           QStringLiteral("2001:db8::/48,2001:db8:1::/48"));
  QCOMPARE(given("2001:db8::/40"_p, 45, 1, FreePlacement::nibble, {"2001:db8::/48"_p}),
           QStringLiteral("2001:db8:10::/45"));
  QCOMPARE(given("2001:db8::/40"_p, 45, 1, FreePlacement::nibble, {"2001:db8:f::/48"_p}),
           QStringLiteral("2001:db8::/45"));
  QCOMPARE(given("2001:db8:4::/46"_p, 47, 2, FreePlacement::nibble),
           QStringLiteral("2001:db8:4::/47"));
}

void TstFree::ordinaryAtTheEnds()
{
  for (const FreePlacement placement : kPlacements) {
    QCOMPARE(given("::/0"_p, 0, 2, placement), QStringLiteral("::/0"));
    QCOMPARE(given("::/0"_p, 0, 1, placement, {"::/128"_p}), QString());
    QCOMPARE(given("2001:db8::1/128"_p, 128, 2, placement), QStringLiteral("2001:db8::1/128"));
    QCOMPARE(given("2001:db8::/32"_p, 32, 2, placement), QStringLiteral("2001:db8::/32"));
    QCOMPARE(given("2001:db8::/32"_p, 48, 2, placement, {"2001:db8::/32"_p}), QString());
    QCOMPARE(given("2001:db8::/32"_p, 48, 2, placement, {"2001::/16"_p}), QString());
    QCOMPARE(given("2001:db8::/32"_p, 31, 2, placement), QString());
    QCOMPARE(given("2001:db8::/32"_p, 129, 2, placement), QString());
    QCOMPARE(given("2001:db8::/32"_p, 48, 0, placement), QString());
  }
  QCOMPARE(given("::/0"_p, 128, 1, FreePlacement::last),
           QStringLiteral("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128"));
}

void TstFree::ignoresWhatLiesOutside()
{
  const std::vector<Prefix> outside{"2001:db7::/32"_p, "2001:db9::/32"_p};
  QCOMPARE(given("2001:db8::/32"_p, 33, 3, FreePlacement::first, outside),
           QStringLiteral("2001:db8::/33,2001:db8:8000::/33"));
}

void TstFree::stepsOverWideKeptSpace()
{
  const KeptSpace keepsReservedIds = [](Prefix candidate) -> std::optional<Prefix> {
    for (const Prefix kept : {"2001:db8::/128"_p, "2001:db8::200:5eff:fe00:0/104"_p,
                              "2001:db8::fdff:ffff:ffff:ff80/121"_p}) {
      if (kept.overlaps(candidate)) return kept;
    }
    return std::nullopt;
  };
  const auto ask = [&](FreePlacement placement, const std::vector<Prefix>& occupied) {
    return joined(freePrefixes({"2001:db8::/64"_p, 128, 1, placement}, occupied, keepsReservedIds));
  };
  QCOMPARE(ask(FreePlacement::first, {}), QStringLiteral("2001:db8::1/128"));
  QCOMPARE(ask(FreePlacement::sparse, {}), QStringLiteral("2001:db8:0:0:8000::/128"));
  std::vector<Prefix> below = cover({"2001:db8::"_a, "2001:db8::200:5eff:fdff:ffff"_a});
  QCOMPARE(ask(FreePlacement::first, below), QStringLiteral("2001:db8::200:5eff:ff00:0/128"));
}

void TstFree::blocksAndCountsAgreeWithEveryCandidate()
{
  QVERIFY(rc::check("blocks, the largest and counts agree with every candidate", [] {
    const Case in = someCase();
    const int length = std::min(128, in.parent.length() + 6);
    std::vector<Prefix> singles;
    for (const Prefix candidate : every(in.parent, length)) {
      if (isFree(candidate, in.occupied)) singles.push_back(candidate);
    }
    const auto blocks = freeBlocks(in.parent, in.occupied);
    RC_ASSERT(freeCount(in.parent, length, in.occupied) == singles.size());
    if (in.occupied.empty() || in.occupied.back().length() <= length) {
      std::vector<Prefix> maximal;
      for (const Prefix single : singles) {
        const Prefix block = blockAround(single, in.parent, in.occupied);
        if (maximal.empty() || maximal.back() != block) maximal.push_back(block);
      }
      RC_ASSERT(blocks == maximal);
    }
    const auto largest = largestFree(in.parent, in.occupied);
    RC_ASSERT(largest.has_value() == !blocks.empty());
    for (const Prefix block : blocks) {
      RC_ASSERT((largest->length() < block.length() ||
                 (largest->length() == block.length() && *largest <= block)));
    }
  }));
  QCOMPARE(str(freeCount("::/0"_p, 128, {})),
           QStringLiteral("340282366920938463463374607431768211456"));
  QCOMPARE(str(freeCount("2001:db8::/32"_p, 16, {})), QStringLiteral("0"));
  QCOMPARE(str(freeCount("2001:db8::/32"_p, 129, {})), QStringLiteral("0"));
  QCOMPARE(str(freeCount("2001:db8::/32"_p, -1, {})), QStringLiteral("0"));
}

void TstFree::growsWhileTheBuddyIsFree()
{
  const Prefix parent = "2001:db8::/32"_p;
  const std::vector<Prefix> occupied{"2001:db8::/40"_p, "2001:db8:400::/40"_p};
  QCOMPARE(str(growsTo(occupied[0], parent, occupied)), QStringLiteral("2001:db8::/38"));
  QCOMPARE(str(growsTo(occupied[1], parent, occupied)), QStringLiteral("2001:db8:400::/38"));
  QCOMPARE(str(growsTo(occupied[0], parent, std::vector{occupied[0]})),
           QStringLiteral("2001:db8::/32"));
  QCOMPARE(str(growsTo(parent, parent, {})), QStringLiteral("2001:db8::/32"));
}

void TstFree::growthAgreesWithTryingEachLength()
{
  QVERIFY(rc::check("growth agrees with trying each length", [] {
    const Case in = someCase();
    RC_PRE(!in.occupied.empty());
    const Prefix prefix = *rc::gen::elementOf(in.occupied);
    Prefix widest = prefix;
    for (int length = prefix.length(); length >= in.parent.length(); --length) {
      const Prefix wider = prefix.widened(length);
      const bool alone = std::all_of(in.occupied.begin(), in.occupied.end(), [&](Prefix other) {
        return other == prefix || !other.overlaps(wider);
      });
      if (!alone) break;
      widest = wider;
    }
    RC_ASSERT(growsTo(prefix, in.parent, in.occupied) == widest);
  }));
}

void TstFree::hugeSpaceIsNeverWalked()
{
  std::vector<Prefix> occupied;
  for (std::uint64_t i = 0; i < 60'000; ++i) {
    occupied.push_back("2001:db8::/32"_p.sub(64, i * 3));
  }
  QElapsedTimer timer;
  timer.start();
  for (const FreePlacement placement : kPlacements) {
    QCOMPARE(freePrefixes({"::/0"_p, 127, 1000, placement}, occupied).size(), std::size_t(1000));
  }
  QVERIFY(timer.elapsed() < 20'000);
}

QTEST_APPLESS_MAIN(TstFree)
#include "tst_free.moc"
