// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/bitemporal_model.h"
#include "registry/codes.h"
#include "support/dice.h"
#include "support/small_register.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QObject>
#include <QTest>

#include <array>

using namespace sextant;
using namespace sextant::test;
using net::Prefix;
using registry::Operation;
using registry::Registry;

namespace {

constexpr std::int64_t kHour = 3'600'000'000;
constexpr std::array kOperators = {"规划员", "planner"};

std::string told(const registry::HoldingView& view)
{
  const model::Holding& h = view.holding;
  std::string out = net::toString(h.prefix) + " " + std::string(model::toString(h.kind)) + " " +
                    std::string(model::toString(h.status)) + " " + view.holderCode + " " +
                    std::to_string(h.valid.from.us) + ".." + std::to_string(h.valid.to.us) +
                    " by " + std::to_string(h.openedBy);
  for (const auto& [name, value] : h.facts) out += " " + name + "=" + value;
  return out;
}

std::string told(const model::Facts& facts)
{
  std::string out;
  for (const auto& [name, value] : facts) out += " " + name + "=" + value;
  return out;
}

std::string drawn(const Error& error)
{
  std::string out(error.code.id);
  for (const std::string& arg : error.args) out += " [" + arg + "]";
  return out;
}

struct Tell {
  std::string operator()(const registry::PutBlock& o) const
  {
    return "block " + net::toString(o.prefix) + told(o.facts);
  }
  std::string operator()(const registry::PutHolder& o) const
  {
    return "holder " + o.code + told(o.facts);
  }
  std::string operator()(const registry::PutContact& o) const
  {
    return "contact " + o.holder + told(o.facts);
  }
  std::string operator()(const registry::Give& o) const
  {
    return std::string(model::toString(o.kind)) + " " + net::toString(std::get<Prefix>(o.where)) +
           " --holder " + o.holder + (o.createHolder ? " --new" : "") + told(o.facts);
  }
  std::string operator()(const registry::Amend& o) const
  {
    return "set " + net::toString(o.prefix) + told(o.facts) +
           (o.from ? " --from " + base::toIso(*o.from) : "");
  }
  std::string operator()(const registry::Release& o) const
  {
    return "release " + net::toString(o.prefix) + (o.from ? " --from " + base::toIso(*o.from) : "");
  }
  std::string operator()(const registry::Undo& o) const
  {
    return "undo " + (o.entry ? std::to_string(*o.entry) : "");
  }
  std::string operator()(const registry::Redo&) const { return "redo"; }
  std::string operator()(const registry::Publish&) const { return "publish"; }
  std::string operator()(const registry::Load&) const { return "load"; }
};

std::string told(const Operation& operation)
{
  return std::visit(Tell{}, operation);
}

/// Any change that somebody might ask for, most of it in a space where much is taken.
class Wishes {
 public:
  Wishes(Dice& dice, const base::FixedClock& clock) : m_dice(dice), m_clock(clock) {}

  Operation any(std::size_t entries)
  {
    switch (m_dice.below(20)) {
      case 0:
        return registry::PutBlock{block(), facts({"valid_from", "valid_to", "obtained", "status"})};
      case 1:
        return registry::PutBlock{block(), facts({"remark", "holder"})};
      case 2:
        return putHolder();
      case 3:
        return registry::PutContact{holder(), {{"contact_phone", std::to_string(m_dice.below(3))}}};
      case 4:
      case 5:
      case 6:
      case 7:
      case 8:
      case 9:
        return give();
      case 10:
      case 11:
      case 12:
      case 13:
        return registry::Amend{
            prefix(), facts({"remark", "status", "holder", "gives_on", "valid_to", "valid_from"}),
            sometime()};
      case 14:
      case 15:
      case 16:
        return registry::Release{prefix(), sometime()};
      case 17:
        if (m_dice.once(3))
          return registry::Undo{m_dice.between(1, static_cast<std::int64_t>(entries) + 1)};
        return registry::Undo{std::nullopt};
      case 18:
        return registry::Undo{std::nullopt};
      default:
        return registry::Redo{};
    }
  }
  /// What a table of holdings asks for.
  Operation row()
  {
    if (m_dice.once(8)) return putHolder();
    return m_dice.once(5) ? Operation(registry::Release{prefix(), std::nullopt}) : give();
  }
  Prefix prefix()
  {
    static const std::array kLengths = {36, 40, 48, 56, 64, 128};
    const Prefix around = block();
    net::Address address = around.address();
    for (const int bit : {36, 40, 48, 56, 64, 128}) {
      address = address | net::Address::fieldEndingAt(m_dice.below(2), bit);
    }
    return m_dice.once(12) ? around : Prefix(address, m_dice.oneOf(kLengths));
  }
  Instant instant()
  {
    const std::int64_t day = 24 * kHour;
    return {m_clock.now().us + m_dice.between(-400 * 24, 300 * 24) * (day / 24)};
  }

 private:
  Prefix block()
  {
    static const std::array kBlocks = {"2001:db8::/32"_p, "2001:db8::/31"_p, "fd00:1::/32"_p,
                                       "2001:db8::/32"_p, "2001:db8::/32"_p};
    return m_dice.oneOf(kBlocks);
  }
  std::string holder()
  {
    static const std::array kHolders = {"H1", "H2", "H3", "单位一", "单位二", "nobody"};
    return m_dice.oneOf(kHolders);
  }
  std::string date() { return base::toDate(instant()); }
  std::optional<Instant> sometime()
  {
    return m_dice.once(2) ? std::optional(instant()) : std::nullopt;
  }

  Operation putHolder()
  {
    static const std::array kNames = {"单位一", "单位二", "单位三", "H1", ""};
    model::Facts facts;
    if (m_dice.once(2)) facts["org_name"] = m_dice.oneOf(kNames);
    if (m_dice.once(2)) facts["city"] = std::to_string(m_dice.below(3));
    static const std::array kCodes = {"H1", "H2", "H3"};
    return registry::PutHolder{m_dice.oneOf(kCodes), facts};
  }

  Operation give()
  {
    static const std::array kKinds = {model::Kind::allocation, model::Kind::reservation,
                                      model::Kind::assignment, model::Kind::assignment,
                                      model::Kind::registration};
    registry::Give out;
    out.kind = m_dice.oneOf(kKinds);
    out.where = prefix();
    if (!m_dice.once(4)) out.holder = holder();
    out.createHolder = m_dice.once(4);
    out.facts = facts({"remark", "gives_on", "valid_from", "valid_to", "status", "use_date"});
    return out;
  }

  model::Facts facts(std::vector<std::string> names)
  {
    static const std::array kStatuses = {"applied",   "approved",    "active",
                                         "suspended", "quarantined", "returning"};
    model::Facts out;
    for (const std::string& name : names) {
      if (!m_dice.once(4)) continue;
      if (name == "status") {
        out[name] = m_dice.oneOf(kStatuses);
      } else if (name == "remark") {
        out[name] = m_dice.once(3) ? "" : std::string(1, static_cast<char>('a' + m_dice.below(3)));
      } else if (name == "gives_on") {
        out[name] = m_dice.once(3) ? "no" : "yes";
      } else if (name == "holder") {
        out[name] = holder();
      } else {
        out[name] = name == "valid_to" && m_dice.once(4) ? "" : date();
      }
    }
    return out;
  }

  Dice& m_dice;
  const base::FixedClock& m_clock;
};

}  // namespace

class TestModel : public QObject {
  Q_OBJECT

  Dice m_dice;
  QStringList m_done;
  struct Both;
  Both* m_both = nullptr;

  /// The same register opened by both operators, and its model.
  struct Both {
    explicit Both(Dice& dice) : wishes(dice, file.clock())
    {
      for (std::size_t i = 0; i < kOperators.size(); ++i) open(i);
    }
    void open(std::size_t i)
    {
      registries[i].reset();
      registries[i] = must(Registry::open(file.path("a.sextant"),
                                          {{kOperators[i], "host", "test"}, &file.clock(), false}));
    }
    [[nodiscard]] std::array<std::int64_t, 4> rows() const
    {
      SQLite::Database raw(file.path("a.sextant"));
      const auto count = [&raw](const std::string& table) {
        return raw.execAndGet("SELECT count(*) FROM " + table).getInt64();
      };
      return {count("entry"), count("holding"), count("holder"), count("contact")};
    }
    SmallRegister file;
    std::array<std::unique_ptr<Registry>, kOperators.size()> registries;
    BitemporalModel model;
    Wishes wishes;
  };

  void fail(const std::string& why)
  {
    if (m_both != nullptr) m_done << lines(m_both->model.believed());
    const auto tail = m_done.mid(std::max<qsizetype>(0, m_done.size() - 200));
    QFAIL(qPrintable(q(why) + QLatin1Char('\n') + tail.join(QLatin1Char('\n'))));
  }

  void compareChain(Both& both, const Registry& asked)
  {
    const Prefix prefix(both.wishes.prefix().address(), 128);
    const Instant t = m_dice.once(2) ? asked.now() : both.wishes.instant();
    const auto height = static_cast<model::EntryNumber>(both.model.entries());
    const auto known = m_dice.once(2) ? std::optional(m_dice.between(0, height)) : std::nullopt;
    std::vector<std::string> told_;
    for (const auto& view : must(asked.chain(prefix, {t, known}))) told_.push_back(told(view));
    const auto expected = both.model.chain(prefix, t, known.value_or(height));
    if (told_ != expected) {
      fail("chain of " + net::toString(prefix) + " at " + base::toIso(t) + " known " +
           std::to_string(known.value_or(-1)) + "\n" + lines(told_).toStdString() + "expected\n" +
           lines(expected).toStdString());
    }
  }

  void compareState(Both& both)
  {
    const std::string illegal = both.model.illegal();
    if (!illegal.empty()) return fail("against the rules: " + illegal);
    const std::array<std::int64_t, 4> expected = {
        static_cast<std::int64_t>(both.model.entries()),
        static_cast<std::int64_t>(both.model.versions()),
        static_cast<std::int64_t>(both.model.holderVersions()),
        static_cast<std::int64_t>(both.model.contactVersions())};
    const auto rows = both.rows();
    if (rows != expected) {
      std::string text = "rows of entry, holding, holder, contact:";
      for (const auto count : rows) text += " " + std::to_string(count);
      for (const auto count : expected) text += " expected " + std::to_string(count);
      return fail(text);
    }
    for (const auto& registry : both.registries) {
      for (int i = 0; i < 4 && !QTest::currentTestFailed(); ++i) compareChain(both, *registry);
    }
  }

  /// The clock goes on, stands still or is set back; a change is later than all before it.
  void passTime(Both& both)
  {
    static const std::array<std::int64_t, 6> kHours = {0, 0, 1, 24, 24 * 30, -5};
    both.file.clock().set({both.file.clock().now().us + m_dice.oneOf(kHours) * kHour});
  }

  Instant changeTime(const Registry& registry)
  {
    const auto head = must(registry.head());
    return std::max(registry.now(),
                    head.number == 0 ? base::kSinceEver : Instant{head.time.us + 1});
  }

  void one(Both& both)
  {
    const std::size_t who = m_dice.below(kOperators.size());
    Registry& registry = *both.registries[who];
    const Operation wish = both.wishes.any(both.model.entries());
    const bool undo = std::holds_alternative<registry::Undo>(wish);
    const bool redo = std::holds_alternative<registry::Redo>(wish);
    const std::string what = undo ? "undo" : redo ? "redo" : "change";
    both.model.begin(kOperators[who], what, changeTime(registry));
    const auto expected = both.model.apply(wish);
    both.model.commit();
    m_done << q(std::to_string(both.model.entries()) + " " + kOperators[who] + " at " +
                base::toIso(changeTime(registry)) + ": " + told(wish));
    const auto applied = registry.apply({what, {}, {wish}});
    if (!applied && expected != BitemporalModel::Verdict::refused)
      return fail("refused: " + drawn(applied.error()));
    if (applied && expected == BitemporalModel::Verdict::refused) return fail("not refused");
    if (!applied) m_done.back() += q(" -> " + std::string(applied.error().code.id));
    const bool written = applied && applied->entry != 0;
    if (written != (expected == BitemporalModel::Verdict::changed)) return fail("written or not");
    if (written) QCOMPARE(applied->entry, static_cast<model::EntryNumber>(both.model.entries()));
  }

  /// Some rows as one change; refused ones are left out.
  void many(Both& both)
  {
    const std::size_t who = m_dice.below(kOperators.size());
    Registry& registry = *both.registries[who];
    const bool dryRun = m_dice.once(4);
    const bool skip = !m_dice.once(3);
    registry::Change change{"import", {}, {}};
    const BitemporalModel before = both.model;
    both.model.begin(kOperators[who], "import", changeTime(registry));
    bool refused = false;
    bool changed = false;
    std::vector<BitemporalModel::Verdict> verdicts;
    m_done << q("many" + std::string(dryRun ? " dry" : "") + (skip ? " skip" : "") + " at " +
                base::toIso(changeTime(registry)));
    for (std::size_t i = 0; i < 1 + m_dice.below(6); ++i) {
      change.operations.push_back(both.wishes.row());
      m_done << q("  " + told(change.operations.back()));
      verdicts.push_back(both.model.apply(change.operations.back()));
      refused = refused || verdicts.back() == BitemporalModel::Verdict::refused;
      changed = changed || verdicts.back() == BitemporalModel::Verdict::changed;
    }
    const bool keeps = changed && !dryRun && (skip || !refused);
    if (keeps) {
      both.model.keep();
    } else {
      both.model = before;
    }
    const auto result = registry.applyEach(change, {dryRun, skip});
    if (!result) return fail("refused as a whole: " + std::string(result.error().code.id));
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
      const bool no = result->outcomes[i].outcome == registry::Outcome::refused;
      if (no != (verdicts[i] == BitemporalModel::Verdict::refused))
        return fail(
            "row " + std::to_string(i) +
            (no ? " was refused: " + drawn(*result->outcomes[i].reason) : " was not refused"));
    }
    const bool written = result->applied && result->applied->entry != 0;
    if (written != keeps) return fail("written or not");
  }

  void begin(Both& both, const Operation& operation)
  {
    both.model.begin(kOperators[0], "change", changeTime(*both.registries[0]));
    QVERIFY(both.model.apply(operation) == BitemporalModel::Verdict::changed);
    both.model.commit();
    must(both.registries[0]->apply({"change", {}, {operation}}));
    m_done << q(told(operation));
  }

  void life(int steps)
  {
    Both both(m_dice);
    m_both = &both;
    m_done.clear();
    for (const char* code : {"H1", "H2"}) begin(both, registry::PutHolder{code, {}});
    if (!m_dice.once(4)) begin(both, registry::PutBlock{"2001:db8::/32"_p, {}});
    if (!m_dice.once(4))
      begin(both, registry::PutBlock{"fd00:1::/32"_p, {{"obtained", "2024-01-01"}}});
    for (int i = 0; i < steps; ++i) {
      passTime(both);
      if (m_dice.once(30)) both.open(m_dice.below(kOperators.size()));
      if (m_dice.once(25)) must(m_dice.oneOf(both.registries)->loadIndex(base::noProgress()));
      m_dice.once(6) ? many(both) : one(both);
      if (!QTest::currentTestFailed()) compareState(both);
      if (QTest::currentTestFailed()) return;
    }
    for (const auto& registry : both.registries) {
      const auto verdict = must(registry->verify({}));
      QVERIFY2(verdict.whole, verdict.reason.c_str());
      QCOMPARE(verdict.entries, static_cast<std::int64_t>(both.model.entries()));
      QVERIFY(verdict.index != registry::Verdict::Index::differs);
    }
  }

 private Q_SLOTS:
  void everyLifeIsTheModels()
  {
    for (int i = 0; i < 12 && !QTest::currentTestFailed(); ++i) life(120);
  }
};

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
