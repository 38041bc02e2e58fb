// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "twin.h"

#include <QObject>

#include <algorithm>
#include <map>

using namespace sextant::net;
using namespace sextant::net::test;

namespace {

using Entries = IndexEntries;

/// Answers every question by looking at all entries, which the slow index itself does not.
class EveryEntry {
 public:
  std::map<Prefix, Handle> all;

  template <typename Wanted>
  [[nodiscard]] Entries where(const Wanted& wanted) const
  {
    Entries out;
    for (const auto& [prefix, handle] : all) {
      if (wanted(prefix)) {
        out.push_back({prefix, handle});
      }
    }
    return out;
  }
  [[nodiscard]] Entries chain(Prefix key) const
  {
    return where([key](Prefix prefix) { return prefix.covers(key); });
  }
  [[nodiscard]] Entries subtree(Prefix under) const
  {
    return where([under](Prefix prefix) { return under.covers(prefix); });
  }
  [[nodiscard]] Entries children(Prefix parent) const
  {
    return where([this, parent](Prefix prefix) {
      const auto between = [&](const auto& other) {
        return other.first != parent && other.first != prefix && parent.covers(other.first) &&
               other.first.covers(prefix);
      };
      return prefix != parent && parent.covers(prefix) &&
             std::none_of(all.begin(), all.end(), between);
    });
  }
};

/// Prefixes of a space small enough that they meet often: in its middle, or at the ends of all.
rc::Gen<Prefix> aPrefix()
{
  return rc::gen::exec([] {
    const auto edge =
        *rc::gen::element(Address{}, ~Address{}, Address{0x20010db800000000, 0}, Address{0, ~0ULL});
    const auto bits = *rc::gen::inRange<std::uint64_t>(0, 64);
    const int place = *rc::gen::element(8, 64, 67, 128);
    const int length =
        *rc::gen::oneOf(rc::gen::inRange(0, 129), rc::gen::inRange(place - 8, place + 1));
    return Prefix(edge ^ Address::fieldEndingAt(bits, place), length);
  });
}

struct Three {
  PrefixIndex index;
  PrefixView view;
  SlowIndex slow;
  EveryEntry every;
};

/// Fills all alike and checks what insert and erase say.
Three someThree()
{
  Three three;
  for (const Prefix prefix : *rc::gen::container<std::vector<Prefix>>(aPrefix())) {
    const auto handle = *rc::gen::arbitrary<Handle>();
    const bool isNew = three.every.all.emplace(prefix, handle).second;
    RC_ASSERT(three.index.insert(prefix, handle) == isNew);
    RC_ASSERT(three.slow.insert(prefix, handle) == isNew);
  }
  for (const Prefix prefix : *rc::gen::container<std::vector<Prefix>>(aPrefix())) {
    const bool wasThere = three.every.all.erase(prefix) == 1;
    RC_ASSERT(three.index.erase(prefix) == wasThere);
    RC_ASSERT(three.slow.erase(prefix) == wasThere);
  }
  three.view = three.index.view();
  return three;
}

/// Mostly a key near what is in the index.
Prefix someKey(const Three& three)
{
  if (three.every.all.empty() || *rc::gen::inRange(0, 3) == 0) {
    return *aPrefix();
  }
  const auto at = *rc::gen::inRange<std::size_t>(0, three.every.all.size());
  const Prefix near = std::next(three.every.all.begin(), static_cast<std::ptrdiff_t>(at))->first;
  return {near.address(), *rc::gen::inRange(0, 129)};
}

}  // namespace

class TstIndex : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void answersAsLookingAtAllDoes();
  void theSlowIndexAgreesWithLookingAtAll();
  void shortHistoriesAnswerAsTheSlowIndexDoes();
  void pagesJoinToTheWhole();
  void pageAfterWhatIsNotThere();
  void findsTheHolderOfAnAddress();
  void keepsTheFirstHandleUntilReassigned();
  void answersWhenEmpty();
  void movesWhole();
  void viewsStayAsTheyWere();
  void viewsOutliveTheIndex();
  void aViewOfNothingIsEmpty();
  void buildReplacesAll();
  void wholeSpaceAndLastAddress();
  void memoryIsUsedAgain();
};

void TstIndex::answersAsLookingAtAllDoes()
{
  QVERIFY(rc::check("index agrees with looking at all entries", [] {
    const Three three = someThree();
    RC_ASSERT(three.view.size() == three.every.all.size());
    for (int i = 0; i < 10; ++i) {
      const Prefix key = someKey(three);
      const Entries chain = three.every.chain(key);
      const Entries inside = three.every.subtree(key);
      const auto match = three.view.longestMatch(key);
      const auto exact = three.every.all.find(key);
      RC_ASSERT(three.view.chain(key) == chain);
      RC_ASSERT(match.has_value() == !chain.empty());
      RC_ASSERT((!match || *match == chain.back()));
      RC_ASSERT(three.view.exact(key).has_value() == (exact != three.every.all.end()));
      RC_ASSERT((exact == three.every.all.end() || *three.view.exact(key) == exact->second));
      RC_ASSERT(three.view.subtree(key) == inside);
      RC_ASSERT(three.view.count(key) == inside.size());
      RC_ASSERT(three.view.overlaps(key) == (!chain.empty() || !inside.empty()));
      RC_ASSERT(three.view.children(key) == three.every.children(key));
    }
  }));
}

void TstIndex::theSlowIndexAgreesWithLookingAtAll()
{
  QVERIFY(rc::check("the slow index agrees with looking at all entries", [] {
    const Three three = someThree();
    RC_ASSERT(three.slow.size() == three.every.all.size());
    for (int i = 0; i < 10; ++i) {
      const Prefix key = someKey(three);
      const Entries chain = three.every.chain(key);
      const Entries inside = three.every.subtree(key);
      RC_ASSERT(three.slow.chain(key) == chain);
      RC_ASSERT(three.slow.exact(key).has_value() == (three.every.all.count(key) == 1));
      RC_ASSERT(three.slow.longestMatch(key).has_value() == !chain.empty());
      RC_ASSERT(three.slow.overlaps(key) == (!chain.empty() || !inside.empty()));
      RC_ASSERT(three.slow.subtree(key, {}) == inside);
      RC_ASSERT(three.slow.count(key) == inside.size());
      RC_ASSERT(three.slow.children(key, {}) == three.every.children(key));
    }
  }));
}

void TstIndex::shortHistoriesAnswerAsTheSlowIndexDoes()
{
  QVERIFY(rc::check("what bytes stand for goes alike", [] {
    playBytes(*rc::gen::scale(3.0, rc::gen::arbitrary<std::vector<std::uint8_t>>()));
  }));
}

void TstIndex::pagesJoinToTheWhole()
{
  QVERIFY(rc::check("pages of a walk join to the whole", [] {
    const Three three = someThree();
    const Prefix under = someKey(three);
    const auto limit = *rc::gen::inRange<std::size_t>(1, 5);
    const auto walk = [&](auto ask) {
      Entries joined;
      IndexPage page{std::nullopt, limit};
      for (Entries part = ask(page); !part.empty(); part = ask(page)) {
        RC_ASSERT(part.size() <= limit);
        joined.insert(joined.end(), part.begin(), part.end());
        page.after = part.back().prefix;
      }
      return joined;
    };
    RC_ASSERT(walk([&](const auto& page) { return three.view.subtree(under, page); }) ==
              three.view.subtree(under));
    RC_ASSERT(walk([&](const auto& page) { return three.view.children(under, page); }) ==
              three.view.children(under));
  }));
}

void TstIndex::pageAfterWhatIsNotThere()
{
  QVERIFY(rc::check("a page begins behind any prefix", [] {
    const Three three = someThree();
    const Prefix under = someKey(three);
    const Prefix after = someKey(three);
    const Entries expected =
        three.every.where([&](Prefix prefix) { return under.covers(prefix) && prefix > after; });
    RC_ASSERT(three.view.subtree(under, {after, 1000}) == expected);
  }));
}

void TstIndex::findsTheHolderOfAnAddress()
{
  PrefixIndex index;
  QVERIFY(index.insert("2001:db8::/32"_p, 1));
  QVERIFY(index.insert("2001:db8:1325::/48"_p, 2));
  QVERIFY(index.insert("2001:db8:1325:100::/56"_p, 3));
  QVERIFY(index.insert("2001:db8:1325:10a::/64"_p, 4));
  QCOMPARE(quint64(index.view().longestMatch("2001:db8:1325:10a::1"_a)->handle), quint64(4));
  QCOMPARE(quint64(index.view().longestMatch("2001:db8:1325:10b::1"_a)->handle), quint64(3));
  QCOMPARE(quint64(index.view().longestMatch("2001:db8:1326::1"_a)->handle), quint64(1));
  QVERIFY(!index.view().longestMatch("2001:db9::1"_a));
  QCOMPARE(index.view().chain("2001:db8:1325:10a::/64"_p).size(), std::size_t(4));
  QCOMPARE(index.view().children("2001:db8::/32"_p).size(), std::size_t(1));
}

void TstIndex::keepsTheFirstHandleUntilReassigned()
{
  PrefixIndex index;
  QVERIFY(index.insert("2001:db8::/32"_p, 1));
  QVERIFY(!index.insert("2001:db8::/32"_p, 2));
  QCOMPARE(quint64(*index.exact("2001:db8::/32"_p)), quint64(1));
  QVERIFY(index.assign("2001:db8::/32"_p, 2));
  QCOMPARE(quint64(*index.exact("2001:db8::/32"_p)), quint64(2));
  QVERIFY(!index.assign("2001:db8::/33"_p, 2));
  QCOMPARE(index.size(), std::size_t(1));
  index.clear();
  QCOMPARE(index.size(), std::size_t(0));
}

void TstIndex::answersWhenEmpty()
{
  PrefixIndex index;
  QVERIFY(!index.view().longestMatch("::1"_a));
  QVERIFY(index.view().chain("::/0"_p).empty());
  QVERIFY(index.view().subtree("::/0"_p).empty());
  QVERIFY(index.view().children("::/0"_p).empty());
  QVERIFY(!index.view().overlaps("::/0"_p));
  QCOMPARE(index.view().count("::/0"_p), std::size_t(0));
}

void TstIndex::movesWhole()
{
  PrefixIndex from;
  from.insert("2001:db8::/32"_p, 7);
  PrefixIndex to = std::move(from);
  QCOMPARE(quint64(*to.exact("2001:db8::/32"_p)), quint64(7));
}

void TstIndex::viewsStayAsTheyWere()
{
  PrefixIndex index;
  std::vector<PrefixView> views;
  for (std::uint64_t i = 0; i < 500; ++i) {
    views.push_back(index.view());
    QVERIFY(index.insert(nth(32, 64, i), static_cast<Handle>(i)));
  }
  index.clear();
  for (std::size_t i = 0; i < views.size(); ++i) {
    QCOMPARE(views[i].size(), i);
    QCOMPARE(views[i].count("2001:db8::/32"_p), i);
    QVERIFY(!views[i].exact(nth(32, 64, i)));
    QVERIFY(i == 0 || views[i].exact(nth(32, 64, i - 1)) == static_cast<Handle>(i - 1));
  }
}

void TstIndex::viewsOutliveTheIndex()
{
  PrefixView view;
  {
    PrefixIndex index;
    for (std::uint64_t i = 0; i < 5'000; ++i) index.insert(nth(32, 64, i), 1);
    view = index.view();
    for (std::uint64_t i = 0; i < 5'000; i += 3) index.erase(nth(32, 64, i));
    const PrefixIndex elsewhere = std::move(index);
    QCOMPARE(elsewhere.size(), std::size_t(3'333));
  }
  const PrefixView copy = view;
  view = PrefixView();
  QCOMPARE(copy.subtree({}).size(), std::size_t(5'000));
  QCOMPARE(view.size(), std::size_t(0));
}

void TstIndex::aViewOfNothingIsEmpty()
{
  const PrefixView view;
  QVERIFY(!view.exact({}));
  QVERIFY(!view.overlaps({}));
  QVERIFY(view.taken({}) == IndexTaken());
  QCOMPARE(str(*view.largestFree({})), QStringLiteral("::/0"));
  QCOMPARE(str(view.freeCount({}, 128)), str(powerOfTwo(128)));
  QCOMPARE(str(view.growsTo("2001:db8::/32"_p, {})), QStringLiteral("::/0"));
  QCOMPARE(str(*view.nextFreeAddress("2001:db8::/64"_p)), QStringLiteral("2001:db8::1"));
}

void TstIndex::buildReplacesAll()
{
  PrefixIndex index;
  index.insert("2001:db8::/32"_p, 1);
  const PrefixView before = index.view();
  Entries entries;
  for (std::uint64_t i = 0; i < 3'000; ++i) {
    entries.push_back({nth(32, 64, i), static_cast<Handle>(i)});
    index.build(entries);
    if (i % 250 != 0) continue;
    QVERIFY2(index.fault().empty(), index.fault().c_str());
    QVERIFY(index.view().subtree({}) == entries);
  }
  index.build({});
  QCOMPARE(index.size(), std::size_t(0));
  QCOMPARE(before.size(), std::size_t(1));
}

void TstIndex::wholeSpaceAndLastAddress()
{
  PrefixIndex index;
  const Prefix last(~Address{}, 128);
  QVERIFY(index.insert({}, 1) && index.insert(last, 2) && index.insert({{}, 128}, 3));
  const PrefixView view = index.view();
  QCOMPARE(view.chain(last).size(), std::size_t(2));
  QCOMPARE(str(view.taken({}).addresses), QStringLiteral("2"));
  QCOMPARE(str(view.freeCount({}, 128)), str(powerOfTwo(128) - 2));
  QCOMPARE(str(view.freePrefixes({{}, 128, 1, FreePlacement::last}).front()),
           str(Prefix(~Address{} - Address{0, 1}, 128)));
  QCOMPARE(str(*view.largestFree({})), QStringLiteral("4000::/2"));
  QCOMPARE(view.subtree({}, {last}).size(), std::size_t(0));
  QCOMPARE(quint64(view.longestMatch("::2"_a)->handle), quint64(1));
}

void TstIndex::memoryIsUsedAgain()
{
  PrefixIndex index;
  std::size_t afterFirst = 0;
  for (int wave = 0; wave < 6; ++wave) {
    std::vector<PrefixView> held;
    for (std::uint64_t i = 0; i < 4'000; ++i) {
      index.insert(nth(32, 64, i), 1);
      if (i % 500 == 0) held.push_back(index.view());
    }
    for (std::uint64_t i = 0; i < 4'000; ++i) index.erase(nth(32, 64, (i * 7) % 4'000));
    QCOMPARE(index.size(), std::size_t(0));
    held.clear();
    if (wave == 0) afterFirst = index.bytes();
    QVERIFY(index.bytes() <= 2 * afterFirst);
  }
}

QTEST_APPLESS_MAIN(TstIndex)
#include "tst_index.moc"
