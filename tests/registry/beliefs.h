// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/holdings.h"
#include "store/journal.h"
#include "store/store.h"
#include "support/dice.h"
#include "support/small_register.h"

#include <QTemporaryDir>

#include <algorithm>

namespace sextant::test {

using model::Holding;
using net::Prefix;
using store::Walk;

/// Midnight of that day since 1970.
constexpr Instant at(std::int64_t day)
{
  return {day * 86'400'000'000};
}

struct Belief {
  Holding holding;
  model::EntryNumber closedBy = 0;
};

/// Answers by looking at every belief there ever was.
class SlowHoldings final : public store::Holdings {
 public:
  std::vector<Belief> all;
  std::optional<model::EntryNumber> known;

  Result<std::vector<Holding>> covering(Prefix prefix, Period during) const override
  {
    return where(during, [prefix](Prefix other) { return other.covers(prefix); });
  }
  Result<> inside(Prefix prefix, Period during, const Visitor& visit,
                  std::optional<Prefix> after) const override
  {
    const auto candidates = where(during, [&](Prefix other) {
      return other != prefix && prefix.covers(other) && (!after || other > *after);
    });
    std::vector<Prefix> passed;
    for (const Holding& holding : candidates) {
      const bool skipped = std::ranges::any_of(passed, [&holding](Prefix other) {
        return other != holding.prefix && other.covers(holding.prefix);
      });
      if (skipped) continue;
      std::erase(passed, holding.prefix);  // the last version of a prefix decides
      const Walk next = visit(holding);
      if (next == Walk::stop) return {};
      if (next == Walk::past) passed.push_back(holding.prefix);
    }
    return {};
  }

 private:
  template <typename Wanted>
  std::vector<Holding> where(Period during, const Wanted& wanted) const
  {
    std::vector<Holding> out;
    for (const Belief& belief : all) {
      const bool believed = known ? belief.holding.openedBy <= *known &&
                                        (belief.closedBy == 0 || belief.closedBy > *known)
                                  : belief.closedBy == 0;
      const bool meets =
          belief.holding.valid.from < during.to && during.from < belief.holding.valid.to;
      if (believed && meets && wanted(belief.holding.prefix)) out.push_back(belief.holding);
    }
    std::ranges::sort(out, [](const Holding& a, const Holding& b) {
      return std::pair(a.prefix, a.valid.from) < std::pair(b.prefix, b.valid.from);
    });
    return out;
  }
};

/// A register file filled version by version, past the rules, and the same beliefs in a list.
class Beliefs {
 public:
  explicit Beliefs(Dice& dice) : m_dice(dice)
  {
    must(store::Store::create(path(), at(0)));
    m_store = must(store::Store::open(path(), store::Database::Mode::readWrite));
  }
  store::Database& database() { return m_store->database(); }
  SlowHoldings slow;

  /// One journal entry that opens some versions and closes some.
  void change()
  {
    store::Transaction transaction(database());
    store::EntryWriter writer(database(), {});
    for (std::size_t i = 0; i < 1 + m_dice.below(25); ++i) open(writer);
    for (std::size_t i = 0; i < m_dice.below(8) && !slow.all.empty(); ++i) {
      Belief& belief = m_dice.oneOf(slow.all);
      if (belief.closedBy != 0) continue;
      writer.close<Holding>(belief.holding.version);
      belief.closedBy = writer.number();
    }
    writer.finish({at(1), "tester", "host", "test", "change", {}, 0});
    transaction.commit();
  }

  Prefix prefix()
  {
    static const std::vector<int> kLengths = {0, 1, 8, 31, 32, 33, 36, 48, 64, 65, 127, 128};
    static const std::vector<net::Address> kPlaces = {{0x20010db800000000, 0},
                                                      {0x20010db800000000, 1},
                                                      {0x20010db880000000, 0},
                                                      {~0ULL, ~0ULL},
                                                      {0x20010db8f0000000, 0},
                                                      {0x2001000000000000, 0},
                                                      {0, 0},
                                                      {0x20010db800000001, 1ULL << 63}};
    return {m_dice.oneOf(kPlaces), m_dice.oneOf(kLengths)};
  }
  Period period(std::int64_t earliest)
  {
    const Instant from = m_dice.once(6) ? base::kSinceEver : at(m_dice.between(earliest, 40));
    Instant to = m_dice.once(3) ? base::kForEver : at(m_dice.between(earliest, 45));
    if (to <= from) to = {from.us == base::kSinceEver.us ? at(20).us : from.us + 1};
    return {from, to};
  }

 private:
  std::string path() const { return m_folder.filePath(QStringLiteral("a.sextant")).toStdString(); }

  void open(store::EntryWriter& writer)
  {
    Holding holding;
    holding.prefix = prefix();
    holding.valid = period(0);
    holding.kind = static_cast<model::Kind>(m_dice.below(5));
    holding.facts["remark"] = std::to_string(slow.all.size());
    const bool free = std::ranges::none_of(slow.all, [&holding](const Belief& other) {
      return other.closedBy == 0 && other.holding.prefix == holding.prefix &&
             other.holding.valid.meets(holding.valid);
    });
    if (!free) return;
    writer.open(holding);
    slow.all.push_back({holding, 0});
  }

  Dice& m_dice;
  QTemporaryDir m_folder;
  std::unique_ptr<store::Store> m_store;
};

}  // namespace sextant::test
