// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/prefix_index.h"
#include "support.h"

#include <QObject>

#include <map>

using namespace sextant::net;
using namespace sextant::net::test;

namespace {

using Entry = IndexEntry;
using Entries = std::vector<Entry>;

/// Answers every question by looking at all entries.
class SlowIndex {
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

struct Twin {
  PrefixIndex index;
  PrefixView view;
  SlowIndex slow;
};

/// Fills both alike and checks what insert and erase say.
Twin someTwin()
{
  Twin twin;
  for (const Prefix prefix : *rc::gen::container<std::vector<Prefix>>(aPrefix())) {
    const auto handle = *rc::gen::arbitrary<Handle>();
    RC_ASSERT(twin.index.insert(prefix, handle) == twin.slow.all.emplace(prefix, handle).second);
  }
  for (const Prefix prefix : *rc::gen::container<std::vector<Prefix>>(aPrefix())) {
    RC_ASSERT(twin.index.erase(prefix) == (twin.slow.all.erase(prefix) == 1));
  }
  twin.view = twin.index.view();
  return twin;
}

/// Mostly a key near what is in the index.
Prefix someKey(const Twin& twin)
{
  if (twin.slow.all.empty() || *rc::gen::inRange(0, 3) == 0) {
    return *aPrefix();
  }
  const auto at = *rc::gen::inRange<std::size_t>(0, twin.slow.all.size());
  const Prefix near = std::next(twin.slow.all.begin(), static_cast<std::ptrdiff_t>(at))->first;
  return {near.address(), *rc::gen::inRange(0, 129)};
}

}  // namespace

class TstIndex : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void answersAsTheSlowIndexDoes();
  void pagesJoinToTheWhole();
  void pageAfterWhatIsNotThere();
  void findsTheHolderOfAnAddress();
  void keepsTheFirstHandleUntilReassigned();
  void answersWhenEmpty();
  void movesWhole();
};

void TstIndex::answersAsTheSlowIndexDoes()
{
  QVERIFY(rc::check("index agrees with looking at all entries", [] {
    const Twin twin = someTwin();
    RC_ASSERT(twin.view.size() == twin.slow.all.size());
    for (int i = 0; i < 10; ++i) {
      const Prefix key = someKey(twin);
      const Entries chain = twin.slow.chain(key);
      const Entries inside = twin.slow.subtree(key);
      const auto match = twin.view.longestMatch(key);
      const auto exact = twin.slow.all.find(key);
      RC_ASSERT(twin.view.chain(key) == chain);
      RC_ASSERT(match.has_value() == !chain.empty());
      RC_ASSERT((!match || *match == chain.back()));
      RC_ASSERT(twin.view.exact(key).has_value() == (exact != twin.slow.all.end()));
      RC_ASSERT((exact == twin.slow.all.end() || *twin.view.exact(key) == exact->second));
      RC_ASSERT(twin.view.subtree(key) == inside);
      RC_ASSERT(twin.view.count(key) == inside.size());
      RC_ASSERT(twin.view.overlaps(key) == (!chain.empty() || !inside.empty()));
      RC_ASSERT(twin.view.children(key) == twin.slow.children(key));
    }
  }));
}

void TstIndex::pagesJoinToTheWhole()
{
  QVERIFY(rc::check("pages of a walk join to the whole", [] {
    const Twin twin = someTwin();
    const Prefix under = someKey(twin);
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
    RC_ASSERT(walk([&](const auto& page) { return twin.view.subtree(under, page); }) ==
              twin.view.subtree(under));
    RC_ASSERT(walk([&](const auto& page) { return twin.view.children(under, page); }) ==
              twin.view.children(under));
  }));
}

void TstIndex::pageAfterWhatIsNotThere()
{
  QVERIFY(rc::check("a page begins behind any prefix", [] {
    const Twin twin = someTwin();
    const Prefix under = someKey(twin);
    const Prefix after = someKey(twin);
    const Entries expected =
        twin.slow.where([&](Prefix prefix) { return under.covers(prefix) && prefix > after; });
    RC_ASSERT(twin.view.subtree(under, {after, 1000}) == expected);
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

QTEST_APPLESS_MAIN(TstIndex)
#include "tst_index.moc"
