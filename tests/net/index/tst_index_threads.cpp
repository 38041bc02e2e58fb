// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions.h"
#include "support/dice.h"

#include <QObject>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <thread>

using namespace sextant::net;
using namespace sextant::net::test;

namespace {

constexpr Prefix kAll{};
constexpr Prefix kSpace({0x20010db800000000, 0}, 48);

/// What a prefix's handle is, so that readers can tell a torn entry.
Handle handleOf(Prefix prefix)
{
  return scrambled(prefix);
}

/// A view and what its writer says is in it.
struct Published {
  PrefixView view;
  std::size_t size = 0;
  std::uint64_t handles = 0;  ///< their sum
};

/// The place where the writer leaves what readers take; keeps the first complaint.
class Board {
 public:
  void publish(Published latest)
  {
    const std::lock_guard lock(m_mutex);
    std::swap(m_latest, latest);
  }
  [[nodiscard]] Published latest() const
  {
    const std::lock_guard lock(m_mutex);
    return m_latest;
  }
  void expect(bool holds, const char* what)
  {
    if (holds) return;
    const std::lock_guard lock(m_mutex);
    if (m_complaint.empty()) m_complaint = what;
  }
  [[nodiscard]] std::string complaint() const
  {
    const std::lock_guard lock(m_mutex);
    return m_complaint;
  }

 private:
  mutable std::mutex m_mutex;
  Published m_latest;
  std::string m_complaint;
};

Prefix somePrefix(sextant::test::Dice& dice)
{
  static constexpr int kLengths[] = {52, 56, 60, 64, 64, 128};
  const int length = dice.oneOf(kLengths);
  const Prefix subnet = kSpace.sub(64, dice.below(1U << 12U));
  return {{subnet.address().hi, dice.below(16)}, length};
}

/// Changes an index and tells of each few changes.
class Writer {
 public:
  explicit Writer(Board& board) : m_board(board) {}

  /// `rounds` times up to some thousands and down to few again.
  void run(int rounds)
  {
    for (int round = 0; round < rounds; ++round) {
      for (int i = 0; i < 3'000; ++i) step(true);
      for (int i = 0; i < 3'000; ++i) step(false);
    }
  }

 private:
  void step(bool grows)
  {
    const Prefix prefix = somePrefix(m_dice);
    if (grows != m_dice.once(8)) {
      insert(prefix);
    } else if (const auto next = m_view.subtree(kAll, {prefix, 1}); !next.empty()) {
      erase(next.front().prefix);
    }
    if (m_dice.once(1'000)) rebuild();
    if (m_dice.once(3)) publish();
  }
  void insert(Prefix prefix)
  {
    if (m_index.insert(prefix, handleOf(prefix))) m_handles += handleOf(prefix);
  }
  void erase(Prefix prefix)
  {
    if (m_index.erase(prefix)) m_handles -= handleOf(prefix);
  }
  void rebuild()
  {
    const auto all = m_index.view().subtree(kAll);
    m_index.build(all);
  }
  void publish()
  {
    m_view = m_index.view();
    m_board.publish({m_view, m_index.size(), m_handles});
  }

  Board& m_board;
  sextant::test::Dice m_dice;
  PrefixIndex m_index;
  PrefixView m_view;
  std::uint64_t m_handles = 0;
};

/// One reader: takes what was published last, asks it from all sides, and asks again later.
class Reader {
 public:
  explicit Reader(Board& board) : m_board(board) {}

  void run(const std::atomic<bool>& done)
  {
    Published earlier;
    do {
      Published now = m_board.latest();
      checkWhole(now);
      checkQuestions(now.view);
      checkWhole(earlier);
      if (m_dice.once(4)) earlier = std::move(now);
    } while (!done);
  }

 private:
  void checkWhole(const Published& published)
  {
    const PrefixView& view = published.view;
    const auto all = view.subtree(kAll);
    m_board.expect(view.size() == published.size, "size is not the writer's");
    m_board.expect(view.count(kAll) == published.size, "count is not the size");
    m_board.expect(all.size() == published.size, "the walk is not as long as the size");
    std::uint64_t sum = 0;
    for (const IndexEntry& entry : all) {
      sum += entry.handle;
      m_board.expect(entry.handle == handleOf(entry.prefix), "a handle is not of its prefix");
    }
    m_board.expect(sum == published.handles, "the handles are not the writer's");
  }

  void checkQuestions(const PrefixView& view)
  {
    for (int i = 0; i < 20; ++i) {
      const Prefix key = somePrefix(m_dice);
      const auto chain = view.chain(key);
      const auto match = view.longestMatch(key);
      m_board.expect(match.has_value() == !chain.empty(), "a match without a chain");
      m_board.expect(!match || *match == chain.back(), "the match does not end the chain");
      m_board.expect(!match || view.exact(match->prefix) == match->handle, "a match is not there");
      m_board.expect(view.subtree(key).size() == view.count(key), "a count is not its subtree");
      m_board.expect(view.taken(key).entries == view.children(key).size(), "taken, not children");
      checkFree(view, key);
    }
  }

  void checkFree(const PrefixView& view, Prefix key)
  {
    const auto free = view.freePrefixes({key, std::max(64, key.length()), 3});
    const auto isFree = [&](Prefix prefix) { return prefix == key || view.count(prefix) == 0; };
    m_board.expect(std::all_of(free.begin(), free.end(), isFree),
                   "a free prefix has something in it");
  }

  Board& m_board;
  sextant::test::Dice m_dice;
};

}  // namespace

class TstIndexThreads : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyViewIsOneState();
  void viewsOutliveTheIndexInOtherThreads();
};

void TstIndexThreads::everyViewIsOneState()
{
  Board board;
  std::atomic<bool> done = false;
  {
    std::vector<std::jthread> readers;
    for (int i = 0; i < 3; ++i) {
      readers.emplace_back([&] { Reader(board).run(done); });
    }
    Writer(board).run(4);
    done = true;
  }
  QVERIFY(board.latest().size > 0);
  QVERIFY2(board.complaint().empty(), board.complaint().c_str());
}

void TstIndexThreads::viewsOutliveTheIndexInOtherThreads()
{
  constexpr std::size_t kReaders = 4;
  sextant::test::Dice dice;
  std::array<std::vector<PrefixView>, kReaders> views;
  std::size_t sizes = 0;
  {
    PrefixIndex index;
    for (int i = 0; i < 2'000; ++i) {
      const Prefix prefix = somePrefix(dice);
      index.insert(prefix, handleOf(prefix));
      if (i % 4 == 0) dice.oneOf(views).push_back(index.view());
      if (i % 4 == 0) sizes += index.size();
    }
  }
  std::atomic<std::size_t> seen = 0;
  {
    std::vector<std::jthread> readers;
    for (auto& mine : views) {
      readers.emplace_back([&mine, &seen] {
        for (; !mine.empty(); mine.pop_back()) seen += mine.back().subtree(kAll).size();
      });
    }
  }
  QCOMPARE(seen.load(), sizes);
}

QTEST_APPLESS_MAIN(TstIndexThreads)
#include "tst_index_threads.moc"
