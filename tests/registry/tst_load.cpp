// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/codes.h"
#include "support/dice.h"
#include "support/small_register.h"

#include <QObject>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using model::Holding;
using model::Kind;
using model::Status;
using net::Prefix;
using registry::Change;
using registry::Load;
using registry::OperationOutcome;
using registry::Registry;

namespace {

constexpr std::int64_t kDay = 86'400'000'000;
constexpr std::array kLengths = {28, 28, 32, 36, 40, 44, 48, 56, 64, 64, 127, 128};
constexpr std::array kStatuses = {Status::active,      Status::active,    Status::active,
                                  Status::active,      Status::suspended, Status::returning,
                                  Status::quarantined, Status::approved};

QString told(const std::optional<Error>& error)
{
  if (!error) return {};
  QString out = QLatin1Char(' ') + q(error->code.id) + QLatin1Char(' ') + q(error->input);
  for (const std::string& arg : error->args) out += q(" [" + arg + "]");
  for (const Error& more : error->more) out += told(more);
  return out;
}

/// "added", "refused registry.taken …"
QString told(const std::vector<OperationOutcome>& parts)
{
  constexpr std::array kWords = {"added", "changed", "same", "refused"};
  QString out;
  for (const OperationOutcome& part : parts)
    out +=
        q(kWords[static_cast<std::size_t>(part.outcome)]) + told(part.reason) + QLatin1Char('\n');
  return out;
}

/// Rows in a space so small that most meet others; each `objects` entry is where one object begins.
class Rows {
 public:
  explicit Rows(Dice& dice) : m_dice(dice)
  {
    for (const char* code : {"U1", "U2"}) {
      nouns.holders.emplace_back().code = code;
      nouns.holders.back().facts = {{"org_name", code}};
      nouns.members.emplace_back().code = code;
    }
    nouns.members.back().parent = 1;
  }

  Load nouns;
  std::vector<Holding> holdings;
  std::vector<std::size_t> objects;

  void add(std::size_t count)
  {
    while (holdings.size() < count) {
      objects.push_back(holdings.size());
      Holding first = m_dice.once(6) && !holdings.empty() ? m_dice.oneOf(holdings) : fresh();
      first.object = 0;
      holdings.push_back(first);
      while (m_dice.once(4) && first.valid.to != base::kForEver) continueObject(first);
    }
  }
  /// In the order of a book: what covers comes before what is inside.
  void sort()
  {
    std::ranges::stable_sort(holdings, {}, &Holding::prefix);
    objects.clear();
    for (std::size_t i = 0; i < holdings.size(); ++i) {
      holdings[i].object = 0;
      objects.push_back(i);
    }
  }

  /// All as one, and object by object; both name who is in `nouns`.
  [[nodiscard]] Change atOnce() const
  {
    Load load = nouns;
    load.holdings = holdings;
    return {"import", "test", {std::move(load)}};
  }
  [[nodiscard]] Change oneByOne() const
  {
    Change out{"import", "test", {nouns}};
    for (std::size_t i = 0; i < objects.size(); ++i) {
      const std::size_t end = i + 1 < objects.size() ? objects[i + 1] : holdings.size();
      Load load = nouns;
      for (std::size_t row = objects[i]; row < end; ++row) {
        load.holdings.push_back(holdings[row]);
        load.holdings.back().object = 1;
      }
      out.operations.emplace_back(std::move(load));
    }
    return out;
  }

 private:
  void continueObject(Holding& last)
  {
    last.object = static_cast<model::ObjectId>(objects.back() + 1);
    last.valid = {last.valid.to,
                  m_dice.once(2) ? base::kForEver : Instant{last.valid.to.us + kDay}};
    last.status = m_dice.oneOf(kStatuses);
    holdings.push_back(last);
  }

  Holding fresh()
  {
    Holding out;
    const int length = m_dice.oneOf(kLengths);
    const net::Address place{0x20010db000000000 | m_dice.below(3) << 33 | m_dice.below(3) << 27 |
                                 m_dice.below(2) << 21 | m_dice.below(2) << 17 | m_dice.below(2),
                             m_dice.below(2)};
    out.prefix = Prefix(place, length);
    out.kind = m_dice.once(6) ? static_cast<Kind>(m_dice.below(5)) : kindAt(length);
    out.status = m_dice.oneOf(kStatuses);
    out.holder = m_dice.between(0, 2);
    out.member = m_dice.between(0, 2);
    if (m_dice.once(3)) out.zone = "城域网";
    if (m_dice.once(2)) out.facts["gives_on"] = m_dice.once(3) ? "no" : "yes";
    if (m_dice.once(4)) out.facts["remark"] = "x";
    if (m_dice.once(2)) {
      const std::int64_t from = m_dice.between(0, 6);
      out.valid = {{from * kDay}, {(from + m_dice.between(1, 6)) * kDay}};
      if (m_dice.once(2)) out.valid.to = base::kForEver;
    }
    return out;
  }
  Kind kindAt(int length)
  {
    if (length == 28) return Kind::block;
    if (length < 48) return m_dice.once(5) ? Kind::reservation : Kind::allocation;
    return length < 64 ? Kind::assignment : Kind::registration;
  }

  Dice& m_dice;
};

/// At any time a prefix is believed once.
QString believedTwice(const Registry& registry)
{
  QString out;
  std::vector<Holding> here;
  must(registry.beliefs([&](const Holding& holding) {
    if (!here.empty() && here.front().prefix != holding.prefix) here.clear();
    for (const Holding& other : here)
      if (other.valid.meets(holding.valid)) out = q(net::toString(holding.prefix));
    here.push_back(holding);
    return out.isEmpty();
  }));
  return out;
}

/// A register file that can be copied as it stands.
class Copies {
 public:
  Copies() { must(Registry::create(path("0"), m_options)); }

  std::unique_ptr<Registry> open(const std::string& name)
  {
    return must(Registry::open(path(name), m_options));
  }
  std::unique_ptr<Registry> copy(const std::string& name)
  {
    if (!QFile::copy(q(path("0")), q(path(name)))) throw std::runtime_error("cannot copy");
    return open(name);
  }
  void later() { m_clock.set({m_clock.now().us + kDay}); }

 private:
  [[nodiscard]] std::string path(const std::string& name) const
  {
    return m_folder.filePath(q(name + ".sextant")).toStdString();
  }
  QTemporaryDir m_folder;
  base::FixedClock m_clock{{3 * kDay}};
  registry::OpenOptions m_options{{"tester", "host", "test"}, &m_clock};
};

constexpr registry::BatchOptions kTakeTheGood{.dryRun = false, .skipRefused = true};

}  // namespace

class TestLoad : public QObject {
  Q_OBJECT

  Dice m_dice;

  /// Fills register 0 with what random rows leave, and changes some of it.
  void fill(Copies& files, std::size_t count)
  {
    Rows rows(m_dice);
    rows.add(count);
    if (m_dice.once(2)) rows.sort();
    const auto registry = files.open("0");
    must(registry->applyEach(rows.oneByOne(), kTakeTheGood));
    files.later();
    Change change{"change", "", {}};
    for (const Holding& holding : rows.holdings) {
      if (m_dice.once(8))
        change.operations.emplace_back(registry::Amend{holding.prefix, {{"remark", "y"}}, {}});
      if (m_dice.once(8)) change.operations.emplace_back(registry::Release{holding.prefix, {}});
    }
    must(registry->applyEach(change, kTakeTheGood));
    files.later();
  }

  registry::Operation someOperation(const Holding& row)
  {
    model::Facts facts = row.facts;
    if (m_dice.once(3)) facts["status"] = model::toString(row.status);
    if (m_dice.once(5)) facts["valid_to"] = m_dice.once(2) ? "1970-01-12" : "1970-01-03";
    if (m_dice.once(8)) return registry::Release{row.prefix, {}};
    if (m_dice.once(6)) facts["valid_from"] = m_dice.once(2) ? "1970-01-02" : "1970-01-07";
    if (m_dice.once(5)) return registry::Amend{row.prefix, facts, {}};
    if (row.kind == Kind::block) return registry::PutBlock{row.prefix, facts};
    const std::string holder = m_dice.once(3) ? "" : m_dice.once(3) ? "U3" : "U1";
    return registry::Give{row.kind, row.prefix, holder, true, facts, m_dice.once(2)};
  }

  /// Loads the rows into copies of register 0 in every way, and compares.
  void compare(Copies& files, const Rows& rows)
  {
    const auto whole = files.copy("whole");
    const auto single = files.copy("single");
    auto atOnce = must(whole->applyEach(rows.atOnce(), kTakeTheGood));
    const auto oneByOne = must(single->applyEach(rows.oneByOne(), kTakeTheGood));
    std::vector<OperationOutcome> parts;
    for (const OperationOutcome& operation : oneByOne.outcomes)
      parts.insert(parts.end(), operation.parts.begin(), operation.parts.end());
    QCOMPARE(told(atOnce.outcomes.front().parts), told(parts));
    QCOMPARE(atOnce.opened, oneByOne.opened);
    // Equal hashes: every column of every version, its number, and the entry.
    QCOMPARE(q(must(whole->head()).hash), q(must(single->head()).hash));
    for (const auto& registry : {whole.get(), single.get()}) {
      const auto verdict = must(registry->verify({}));
      QVERIFY2(verdict.whole, verdict.reason.c_str());
      QCOMPARE(believedTwice(*registry), QString());
    }
    std::vector<Error> reasons;
    for (const OperationOutcome& part : parts)
      if (part.reason) reasons.push_back(*part.reason);
    const auto strict = files.copy("strict");
    const auto applied = strict->apply(rows.atOnce());
    QCOMPARE(applied.has_value(), reasons.empty());
    if (!applied) QCOMPARE(told(applied.error()), told(base::allOf(reasons)));
  }

 private Q_SLOTS:
  void manyAtOnceEndAsOneByOne()
  {
    for (int round = 0; round < 60; ++round) {
      Copies files;
      if (!m_dice.once(4)) fill(files, 5 + m_dice.below(80));
      Rows rows(m_dice);
      rows.add(8 + m_dice.below(120));
      if (m_dice.once(2)) rows.sort();
      compare(files, rows);
      if (QTest::currentTestFailed()) return;
    }
  }

  void manyOperationsEndAsWhereTheStoreIsAsked()
  {
    for (int round = 0; round < 60; ++round) {
      Copies files;
      fill(files, 20 + m_dice.below(80));
      Rows rows(m_dice);
      rows.add(8 + m_dice.below(60));
      if (m_dice.once(2)) rows.sort();
      Change change{"import", "test", {}};
      for (const Holding& row : rows.holdings) change.operations.push_back(someOperation(row));
      const auto gathered = files.copy("gathered");
      const auto atOnce = must(gathered->applyEach(change, kTakeTheGood));
      change.operations.emplace_back(Load{});  // finds its places itself, so none are gathered
      const auto asking = files.copy("asking");
      auto asked = must(asking->applyEach(change, kTakeTheGood));
      asked.outcomes.pop_back();
      QCOMPARE(told(atOnce.outcomes), told(asked.outcomes));
      QCOMPARE(q(must(gathered->head()).hash), q(must(asking->head()).hash));
      for (const auto& registry : {gathered.get(), asking.get()}) {
        const auto verdict = must(registry->verify({}));
        QVERIFY2(verdict.whole, verdict.reason.c_str());
        QCOMPARE(believedTwice(*registry), QString());
      }
    }
  }

  void aRowThatGoesOnWithWhatStandsMustNotOverlapIt()
  {
    Copies files;
    const auto registry = files.open("0");
    const auto row = [](std::int64_t from, std::int64_t to, Status status) {
      Holding out;
      out.prefix = "2001:db0::/28"_p;
      out.kind = Kind::block;
      out.status = status;
      out.valid = {{from * kDay}, {to * kDay}};
      return out;
    };
    Load first;
    first.holdings = {row(1, 2, Status::suspended), row(2, 9, Status::active)};
    first.holdings.back().object = 1;
    must(registry->apply({"import", "", {first}}));
    Load again;
    again.holdings = {row(1, 2, Status::suspended), row(2, 3, Status::active)};
    again.holdings.back().object = 1;
    const auto applied = registry->apply({"import", "", {again}});
    QVERIFY(!applied && applied.error().code == registry::kTaken);
    QCOMPARE(believedTwice(*registry), QString());
  }

  void aQuarantineEndsWhereTheNextBegins()
  {
    Copies files;
    const auto registry = files.open("0");
    Load load;
    load.holdings.resize(3);
    load.holdings[0].prefix = "2001:db8::/32"_p;
    load.holdings[0].kind = Kind::block;
    for (const std::size_t i : {1U, 2U}) {
      load.holdings[i].prefix = "2001:db8:1::/48"_p;
      load.holdings[i].kind = Kind::assignment;
    }
    load.holdings[1].valid = {{1 * kDay}, {7 * kDay}};
    load.holdings[2].valid = {{7 * kDay}, base::kForEver};
    must(registry->apply({"import", "", {load}}));
    must(registry->apply({"release", "", {registry::Release{"2001:db8:1::/48"_p, {}}}}));
    QCOMPARE(believedTwice(*registry), QString());
    const auto told = must(registry->chain("2001:db8:1::/48"_p, {{6 * kDay}, {}}));
    QVERIFY(told.back().holding.status == Status::quarantined);
    QCOMPARE(told.back().holding.valid.to.us, 7 * kDay);
  }

  void aRegisterLoadedAgainIsTheSame()
  {
    Copies files;
    Rows rows(m_dice);
    rows.add(1000);
    rows.sort();
    must(files.open("0")->applyEach(rows.atOnce(), kTakeTheGood));
    Load again = must(files.open("0")->nouns());
    const auto registry = files.open("0");
    std::vector<Holding> believed;
    must(registry->beliefs([&](const Holding& holding) {
      believed.push_back(holding);
      return true;
    }));
    QVERIFY(believed.size() > 20);
    Rows same(m_dice);
    same.holdings = believed;
    for (Holding& holding : same.holdings) {
      const auto place = [](const auto& all, model::ObjectId object) -> model::ObjectId {
        const auto found = std::ranges::find(
            all, object, [](const auto& one) -> model::ObjectId { return one.object; });
        return found == all.end() ? 0 : found - all.begin() + 1;
      };
      holding.object = 0;
      holding.holder = place(again.holders, holding.holder);
      holding.member = place(again.members, holding.member);
    }
    same.sort();
    same.nouns.holders = again.holders;
    same.nouns.members.clear();
    for (model::PlannedMember& member : again.members) same.nouns.members.push_back(member);
    for (auto& holder : same.nouns.holders) holder.object = 0;
    for (auto& member : same.nouns.members) member.object = member.parent = 0;
    const auto done = must(registry->applyEach(same.atOnce(), kTakeTheGood));
    for (const OperationOutcome& part : done.outcomes.front().parts)
      QVERIFY(part.outcome == registry::Outcome::same);
    QCOMPARE(done.opened, 0);
  }

  void fewRowsAmongVeryManyAreAskedForOneByOne()
  {
    Copies files;
    Load load;
    const auto add = [&load](Prefix prefix, Kind kind) {
      Holding& holding = load.holdings.emplace_back();
      holding.prefix = prefix;
      holding.kind = kind;
    };
    add("2001:db8::/32"_p, Kind::block);
    for (std::uint64_t i = 0; i < 3000; ++i)
      add("2001:db8::/32"_p.sub(48, i), i % 2 == 0 ? Kind::allocation : Kind::assignment);
    must(files.open("0")->apply({"import", "", {std::move(load)}}));
    files.later();
    Rows rows(m_dice);
    const auto row = [&rows](Prefix prefix, Kind kind) {
      rows.objects.push_back(rows.holdings.size());
      Holding& holding = rows.holdings.emplace_back();
      holding.prefix = prefix;
      holding.kind = kind;
    };
    row("2001:db8::/32"_p, Kind::block);
    row("2001:db8::/31"_p, Kind::block);
    for (std::uint64_t i = 0; i < 10; ++i) {
      row("2001:db8::/32"_p.sub(64, i << 16), Kind::assignment);
      row("2001:db8::/32"_p.sub(48, 2998 + i), Kind::assignment);
    }
    compare(files, rows);
  }

  void asksToStopAreHeard()
  {
    class Impatient final : public base::Progress {
      void report(std::uint64_t, std::uint64_t) override { m_told = true; }
      bool cancelled() const override { return m_told; }
      bool m_told = false;
    } impatient;
    Copies files;
    Load load;
    load.holdings.resize(66'000);
    load.holdings.front().prefix = "2001:db8::/32"_p;
    load.holdings.front().kind = Kind::block;
    for (std::uint64_t i = 1; i < load.holdings.size(); ++i)
      load.holdings[i].prefix = "2001:db8::/32"_p.sub(64, i);
    const auto registry = files.open("0");
    const auto done = registry->apply({"import", "", {std::move(load)}}, impatient);
    QVERIFY(!done && done.error().code == base::kCancelled);
    Load refused;  // the register is empty, so that nothing of it is written
    refused.holdings.resize(66'000);
    const auto judged =
        registry->applyEach({"import", "", {std::move(refused)}}, kTakeTheGood, impatient);
    QVERIFY(!judged && judged.error().code == base::kCancelled);
    QCOMPARE(must(registry->head()).number, 0);
  }
};

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
