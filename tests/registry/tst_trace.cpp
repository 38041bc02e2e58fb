// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/trace.h"

#include "net/address_finder.h"
#include "registry/codes.h"
#include "support/dice.h"
#include "support/small_plan.h"

#include <algorithm>
#include <map>
#include <QObject>
#include <QTest>
#include <set>

using namespace sextant;
using namespace sextant::registry;
using namespace sextant::test;

namespace {

using Table = std::shared_ptr<const TraceTable>;

Table tableAt(const Registry& registry, std::string_view time)
{
  return must(TraceTable::build(registry, {instant(time), {}}, base::noProgress()));
}

/// A text that is read in portions of at most `portion` bytes.
TraceInput inputOf(std::string_view text, std::size_t portion = static_cast<std::size_t>(-1))
{
  const auto rest = std::make_shared<std::string_view>(text);
  return {[rest, portion](std::span<char> to, base::Progress&) -> Result<std::size_t> {
            const std::size_t size = std::min({portion, to.size(), rest->size()});
            std::ranges::copy(rest->substr(0, size), to.begin());
            rest->remove_prefix(size);
            return size;
          },
          text.size()};
}

TraceSink into(std::string& out)
{
  return [&out](std::string_view piece, bool) -> Result<> {
    out += piece;
    return {};
  };
}

std::string annotated(const TraceTable& table, const TraceInput& input, unsigned threads = 2)
{
  std::string out;
  must(annotate(table, input, into(out), {.threads = threads}, base::noProgress()));
  return out;
}

std::string wordFor(const TracePlace& place)
{
  return std::to_string(place.line) + ':' + std::to_string(place.column) + ' ' +
         net::toString(place.address) + ' ' + std::to_string(place.traced.length);
}

std::string placed(const TraceTable& table, const TraceInput& input, unsigned threads = 2)
{
  std::string out;
  const auto wording = [](const TracePlace& place, std::string& line) { line += wordFor(place); };
  must(traceLines(table, input, wording, into(out), {.threads = threads}, base::noProgress()));
  return out;
}

/// Every address with its line, found in the whole text at once.
std::vector<TracePlace> placesIn(const TraceTable& table, std::string_view text)
{
  std::vector<net::FoundAddress> found;
  net::findAddresses(text, 0, text.size(), found);
  std::vector<TracePlace> out;
  TracePlace place{1, 1, {}, {}};
  std::size_t at = 0;
  for (const net::FoundAddress& one : found) {
    for (; at < one.offset; ++at) {
      if ((static_cast<unsigned char>(text[at]) & 0xc0U) != 0x80U) ++place.column;
      if (text[at] == '\n') place = {place.line + 1, 1, {}, {}};
    }
    out.push_back({place.line, place.column, one.address, table.trace(one.address)});
  }
  return out;
}

/// Mebibytes of log with addresses held and not held; `lineEnd` once in so many words.
std::string madeUpLog(Dice& dice, std::size_t size, std::size_t lineEnd)
{
  static const std::vector<std::string> kWords{
      "GET",
      "12:34:56",
      "\xff\xfe",
      "地址",
      "2001:db8:1110::1",
      "2001:db8:1120:1::5%eth0",
      "::1",
      "[2001:db8:1111::7]:443",
      "00:11:22:33:44:55",
      "2001:db8:1130::192.0.2.1",
      "a::b::c",
      "\r",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      std::string(3, '\0')};
  std::string text;
  while (text.size() < size) {
    text +=
        dice.once(6) ? "2001:db8:1110::" + std::to_string(dice.below(9999)) : dice.oneOf(kWords);
    text += dice.once(lineEnd) ? "\n" : dice.once(20) ? ":" : " ";
  }
  return text;
}

/// What was annotated without the labels, and how many these were.
std::pair<std::string, std::size_t> unmarked(std::string_view text)
{
  static const std::vector<std::string_view> kMarks{" [-]", " [U1 单位一改]", " [U2]",
                                                    " [2001:db8::/32]"};
  std::string plain;
  std::size_t marks = 0;
  while (!text.empty()) {
    const auto mark = std::ranges::find_if(
        kMarks, [text](std::string_view one) { return text.starts_with(one); });
    if (mark == kMarks.end()) plain += text.front();
    if (mark != kMarks.end()) ++marks;
    text.remove_prefix(mark == kMarks.end() ? 1 : mark->size());
  }
  return {plain, marks};
}

/// As many holders and members as are named all at once, and holdings of theirs, in no order; what
/// is called so ends in part a month before the holdings do.
Load manyParties(Dice& dice, Instant start, Instant ends)
{
  Load load;
  for (std::size_t i = 0; i < 1500; ++i) {
    const std::string number = std::to_string(i);
    const Period valid{start, dice.once(4) ? ends : base::kForEver};
    load.holders.push_back({});
    load.holders.back().code = "U" + number;
    load.holders.back().valid = valid;
    load.holders.back().facts = {{"org_name", "单位" + number}};
    load.members.push_back({});
    load.members.back().code = "M" + number;
    load.members.back().name = "成员" + number;
    load.members.back().valid = valid;
    model::Holding one;
    one.prefix = "2001:db8::/32"_p.sub(48, (i * 7919) % 65536);
    one.valid.from = start;
    one.holder = dice.once(10) ? 0 : static_cast<model::ObjectId>(dice.below(i + 1) + 1);
    one.member = dice.once(3) ? static_cast<model::ObjectId>(dice.below(i + 1) + 1) : 0;
    load.holdings.push_back(std::move(one));
  }
  return load;
}

/// What the register says of the party that a table of the same moment names.
TraceParty partyOf(const Registry& registry, net::Prefix prefix, Moment moment)
{
  const HoldingView view = must(registry.chain(prefix, moment)).back();
  const bool member = view.holding.member != 0;
  return {member ? view.code : view.holderCode, member ? view.name : view.holderName,
          view.holderName};
}

class Cancelled final : public base::Progress {
 public:
  void report(std::uint64_t /*done*/, std::uint64_t /*total*/) override {}
  [[nodiscard]] bool cancelled() const override { return true; }
};

}  // namespace

class TestTrace : public QObject {
  Q_OBJECT

 private:
  SmallRegister m_register;
  Table m_table;

 private Q_SLOTS:
  void initTestCase();
  void saysWhoHolds();
  void saysWhoHeldThen();
  void saysTheSameFromTheIndex();
  void namesVeryManyAsTheRegisterDoes();
  void givesAnyBytesBack();
  void tellsPlaces();
  void answersAlikeHoweverTheTextIsRead_data();
  void answersAlikeHoweverTheTextIsRead();
  void countsWhatItFinds();
  void cutsTheCountOfAddressesOnly();
  void countsSeveralTextsAsOne();
  void ranksByHits();
  void tellsWhatGoesWrong();
  void readsFiles();
};

void TestTrace::initTestCase()
{
  m_register.apply({PutBlock{"2001:db8::/32"_p, {}}});
  m_register.apply({PutBlock{"fd00::/8"_p, {}}});
  m_register.apply({PutHolder{"U1", {{"org_name", "单位一"}}}});
  m_register.apply({PutHolder{"U2", {{"org_name", "U2"}}}});
  m_register.apply({Give{model::Kind::assignment, "2001:db8:1110::/44"_p, "U1", false, {}}});
  m_register.apply({Give{model::Kind::assignment, "2001:db8:1120::/44"_p, "U2", false, {}}});
  m_register.apply({Give{model::Kind::registration, "2001:db8:1120:1::/64"_p, "", false, {}}});
  m_register.clock().set(instant("2026-04-01T08:00:00+08:00"));
  m_register.apply({Release{"2001:db8:1120:1::/64"_p, std::nullopt}});
  m_register.apply({PutHolder{"U1", {{"org_name", "单位一改"}}}});
  m_table = tableAt(*m_register, "2026-04-02");
}

void TestTrace::saysWhoHolds()
{
  const std::string text =
      "a 2001:db8:1110::1, [2001:db8:1120:2::1]:443 2001:db8:ffff::1%eth0; 2001:db9::1\n";
  QCOMPARE(q(annotated(*m_table, inputOf(text))),
           QStringLiteral("a 2001:db8:1110::1 [U1 单位一改], [2001:db8:1120:2::1 [U2]]:443 "
                          "2001:db8:ffff::1%eth0 [2001:db8::/32]; 2001:db9::1 [-]\n"));
  const Traced traced = m_table->trace(must(net::parseAddress("2001:db8:1110::1")));
  QVERIFY(traced.kind == model::Kind::assignment);
  QCOMPARE(int{traced.length}, 44);
  QCOMPARE(q(m_table->parties()[traced.party].holder), QStringLiteral("单位一改"));
}

void TestTrace::saysWhoHeldThen()
{
  const std::string text = "2001:db8:1110::1 2001:db8:1120:1::1";
  const Table then = tableAt(*m_register, "2026-03-02");
  QCOMPARE(q(annotated(*then, inputOf(text))),
           QStringLiteral("2001:db8:1110::1 [U1 单位一] 2001:db8:1120:1::1 [U2]"));
  QCOMPARE(int{then->trace(must(net::parseAddress("2001:db8:1120:1::1"))).length}, 64);
  const Table before = tableAt(*m_register, "2026-01-01");
  QCOMPARE(q(annotated(*before, inputOf(text))),
           QStringLiteral("2001:db8:1110::1 [-] 2001:db8:1120:1::1 [-]"));
}

void TestTrace::saysTheSameFromTheIndex()
{
  SmallRegister one;
  one.apply({PutBlock{"2001:db8::/32"_p, {}}});
  one.apply({PutHolder{"U1", {{"org_name", "单位一"}}}});
  one.apply({Give{model::Kind::assignment, "2001:db8:1110::/44"_p, "U1", false, {}}});
  one.apply({Give{model::Kind::registration, "2001:db8:1110::/64"_p, "", false, {}}});
  one.apply({Give{model::Kind::registration, "2001:db8:1111::/64"_p, "", false, {}}});
  one.clock().set(instant("2026-04-01T08:00:00+08:00"));
  one.apply({Release{"2001:db8:1111::/64"_p, std::nullopt}});
  const auto told = [&one] {
    const std::string text = "2001:db8:1110::1 2001:db8:1111::1 2001:db8:1112::1 2001:db8::1 ::1";
    QStringList out;
    for (const char* time : {"2026-03-30", "2026-04-02", "2026-12-31", "2027-12-31"}) {
      const Table table = tableAt(*one, time);
      out << q(annotated(*table, inputOf(text))) << q(placed(*table, inputOf(text)));
    }
    return out;
  };
  const QStringList stored = told();
  QVERIFY(stored[3] != stored[5]);  // no longer quarantined
  must(one->loadIndex(base::noProgress()));
  QCOMPARE(told(), stored);
}

void TestTrace::namesVeryManyAsTheRegisterDoes()
{
  Dice dice;
  SmallRegister one;
  const Instant start = one.clock().now();
  const Instant ends = instant("2026-06-01");
  one.apply({PutBlock{"2001:db8::/32"_p, {}}});
  const Load load = manyParties(dice, start, ends);
  one.apply({load});
  one.clock().set(instant("2026-04-01T08:00:00+08:00"));
  std::vector<Operation> changes;
  for (int i = 0; i < 50; ++i) {
    const std::string code = dice.oneOf(load.holders).code;
    changes.emplace_back(PutHolder{code, {{"org_name", "改" + code}}});
    const net::Prefix prefix = load.holdings[static_cast<std::size_t>(i) * 30].prefix;
    changes.emplace_back(Amend{prefix, {{"remark", "改"}}, {}});
  }
  one.apply(std::move(changes));
  for (const char* time : {"2026-03-02", "2026-04-02", "2026-07-01"}) {
    for (const std::optional<model::EntryNumber> known :
         {std::optional<model::EntryNumber>(), {2}}) {
      const Moment moment{instant(time), known};
      const Table table = must(TraceTable::build(*one, moment, base::noProgress()));
      for (const model::Holding& holding : load.holdings) {
        const Traced traced = table->trace(holding.prefix.address());
        QCOMPARE(int{traced.length}, 48);
        QVERIFY(table->parties()[traced.party] == partyOf(*one, holding.prefix, moment));
      }
    }
  }
}

void TestTrace::givesAnyBytesBack()
{
  using namespace std::string_literals;
  for (const std::string& text :
       {""s, "\n"s, "\r\n\r\n"s, "no end"s, "a\0b\xff\n\n"s, "12:34:56 std::vector\r\n"s}) {
    QCOMPARE(q(annotated(*m_table, inputOf(text))), q(text));
    QCOMPARE(q(placed(*m_table, inputOf(text))), QString());
  }
}

void TestTrace::tellsPlaces()
{
  const std::string text = "2001:db8:1110::1\r\n\n 地址\xff：2001:db9::1\n[2001:db8::1]";
  QCOMPARE(q(placed(*m_table, inputOf(text))),
           QStringLiteral("1:1 2001:db8:1110::1 44\n3:6 2001:db9::1 -1\n4:2 2001:db8::1 32\n"));
}

void TestTrace::answersAlikeHoweverTheTextIsRead_data()
{
  QTest::addColumn<int>("lineEnd");
  QTest::addColumn<int>("portion");
  QTest::addColumn<unsigned>("threads");
  constexpr int kAll = 4'000'000;
  QTest::newRow("lines, one thread") << 20 << 1'000'000 << 1U;
  QTest::newRow("lines, three threads") << 20 << kAll << 3U;
  QTest::newRow("lines, a pipe") << 20 << 65'536 << 2U;
  QTest::newRow("lines, by the word") << 20 << 1000 << 2U;
  QTest::newRow("long lines") << 100'000 << kAll << 2U;
  QTest::newRow("one line") << 1'000'000'000 << 100'000 << 2U;
}

void TestTrace::answersAlikeHoweverTheTextIsRead()
{
  QFETCH(int, lineEnd);
  QFETCH(int, portion);
  QFETCH(unsigned, threads);
  Dice dice;
  const std::string text = madeUpLog(dice, (std::size_t{9} << 18U) + dice.below(1000),
                                     static_cast<std::size_t>(lineEnd));
  const auto reads = static_cast<std::size_t>(portion);
  std::string expected;
  for (const TracePlace& place : placesIn(*m_table, text)) expected += wordFor(place) + '\n';
  QVERIFY(placed(*m_table, inputOf(text, reads), threads) == expected);

  const auto [plain, marks] = unmarked(annotated(*m_table, inputOf(text, reads), threads));
  QVERIFY(plain == text);
  QCOMPARE(marks, static_cast<std::size_t>(std::ranges::count(expected, '\n')));
}

void TestTrace::countsWhatItFinds()
{
  Dice dice;
  const std::string text = madeUpLog(dice, std::size_t{9} << 18U, 20);
  const TraceCount count =
      must(countTrace(*m_table, inputOf(text), {.threads = 3}, base::noProgress()));
  std::map<net::Address, TraceHits> addresses;
  std::map<PartyNumber, std::set<net::Address>> parties;
  const auto places = placesIn(*m_table, text);
  for (const TracePlace& place : places) {
    TraceHits& hits = addresses[place.address];
    if (hits.hits++ == 0) hits.firstLine = place.line;
    hits.lastLine = place.line;
    parties[place.traced.party].insert(place.address);
  }
  QCOMPARE(count.bytes, std::uint64_t{text.size()});
  QCOMPARE(count.lines, static_cast<std::uint64_t>(std::ranges::count(text, '\n')) +
                            (text.ends_with('\n') ? 0U : 1U));
  QCOMPARE(count.all.hits, std::uint64_t{places.size()});
  QCOMPARE(count.all.firstLine, places.front().line);
  QCOMPARE(count.all.lastLine, places.back().line);
  QCOMPARE(count.addresses, std::uint64_t{addresses.size()});
  QVERIFY(!count.cut);
  QCOMPARE(count.held.size() + count.unheld.size(), addresses.size());
  for (const auto* list : {&count.held, &count.unheld}) {
    for (const CountedAddress& counted : *list) {
      QVERIFY(static_cast<const TraceHits&>(counted) == addresses[counted.address]);
      QCOMPARE(counted.prefix().has_value(), list == &count.held);
    }
    QVERIFY(std::ranges::is_sorted(*list, {}, [](const CountedAddress& one) {
      return std::pair(~one.hits, one.firstLine);  // some have thousands
    }));
  }
  QCOMPARE(count.parties.size(), parties.size());
  for (const CountedParty& party : count.parties) {
    QCOMPARE(party.addresses, std::uint64_t{parties[party.party].size()});
  }
}

void TestTrace::cutsTheCountOfAddressesOnly()
{
  std::string text;
  for (int i = 1; i <= 100; ++i) text += "2001:db8:1110::" + std::to_string(i) + " ::1\n";
  const TraceCount count =
      must(countTrace(*m_table, inputOf(text), {.mostAddresses = 10}, base::noProgress()));
  QVERIFY(count.cut);
  QCOMPARE(count.addresses, std::uint64_t{10});
  QCOMPARE(count.all.hits, std::uint64_t{200});
  QCOMPARE(count.parties.size(), std::size_t{2});
  for (const CountedParty& party : count.parties) {
    QCOMPARE(party.hits, std::uint64_t{100});
    QCOMPARE(party.lastLine, std::uint64_t{100});
  }
}

void TestTrace::countsSeveralTextsAsOne()
{
  TraceCounter counter(*m_table, {.threads = 2});
  int between = 0;
  must(counter.add(inputOf("\n::1 ::2\n"), base::noProgress(), [&between] { ++between; }));
  QCOMPARE(between, 1);
  must(counter.add(inputOf(""), base::noProgress()));
  must(counter.add(inputOf("::1 2001:db8:1110::1\n\n::1"), base::noProgress()));
  const TraceCount count = counter.soFar();
  QCOMPARE(count.lines, std::uint64_t{5});
  QCOMPARE(count.unheld.size(), std::size_t{2});
  const TraceHits expected{3, 2, 3, 0, 2};
  QVERIFY(static_cast<const TraceHits&>(count.unheld.front()) == expected);
  QCOMPARE(count.held.front().firstText, std::uint32_t{2});
  QCOMPARE(count.parties.front().hits, std::uint64_t{4});

  const TraceCount glance = counter.soFar(1);
  QCOMPARE(glance.unheld.size(), std::size_t{1});
  QVERIFY(glance.unheld.front().address == count.unheld.front().address);
  QCOMPARE(glance.addresses, count.addresses);
  QVERIFY(glance.all == count.all);
}

void TestTrace::ranksByHits()
{
  const std::string text =
      "::1\n2001:db8:1120::1 2001:db8:1110::1\n2001:db8:1110::1 ::2 ::2\n::2\n";
  const TraceCount count = must(countTrace(*m_table, inputOf(text), {}, base::noProgress()));
  QCOMPARE(count.parties.size(), std::size_t{3});
  QCOMPARE(count.parties[0].party, kNobody);
  QCOMPARE(count.parties[0].hits, std::uint64_t{4});
  QCOMPARE(q(m_table->parties()[count.parties[1].party].code), QStringLiteral("U1"));
  QCOMPARE(count.parties[1].firstLine, std::uint64_t{2});
  QCOMPARE(count.parties[1].lastLine, std::uint64_t{3});
  QCOMPARE(q(net::toString(count.unheld[0].address)), QStringLiteral("::2"));
  QCOMPARE(q(net::toString(count.unheld[1].address)), QStringLiteral("::1"));
  QVERIFY(count.held[0].prefix() == "2001:db8:1110::/44"_p);
}

void TestTrace::tellsWhatGoesWrong()
{
  const TraceInput broken{
      [](std::span<char>, base::Progress&) -> Result<std::size_t> { return fail(kCannotReadText); },
      0};
  std::string out;
  const auto read = annotate(*m_table, broken, into(out), {}, base::noProgress());
  QVERIFY(!read && read.error().code == kCannotReadText);
  const auto full = [](std::string_view, bool) -> Result<> { return fail(kNotEmpty); };
  const auto written = annotate(*m_table, inputOf("::1\n"), full, {}, base::noProgress());
  QVERIFY(!written && written.error().code == kNotEmpty);
  Cancelled cancelled;
  const auto stopped = countTrace(*m_table, inputOf("::1\n"), {}, cancelled);
  QVERIFY(!stopped && stopped.error().code == base::kCancelled);
  const auto built = TraceTable::build(*m_register, {instant("2026-04-02"), {}}, cancelled);
  QVERIFY(!built && built.error().code == base::kCancelled);
}

void TestTrace::readsFiles()
{
  const std::string file = m_register.path("a.log");
  put(file, "2001:db8:1120::1");
  const TraceInput input = must(openText(file));
  QCOMPARE(input.bytes, std::uint64_t{16});
  QCOMPARE(q(annotated(*m_table, input)), QStringLiteral("2001:db8:1120::1 [U2]"));
  const std::string none = m_register.path("none.log");
  const auto missing = openText(none);
  QVERIFY(!missing && missing.error().code == kCannotReadText);
  QCOMPARE(q(missing.error().where.file), q(none));
  put(file, std::string("\x1f\x8b\x08\0\0", 5));
  const auto packed = openText(file);
  QVERIFY(!packed && packed.error().code == kNotText);
  QCOMPARE(q(packed.error().where.file), q(file));
  std::string out;
  const auto folder =
      annotate(*m_table, must(openText(m_register.path(""))), into(out), {}, base::noProgress());
  QVERIFY(!folder && folder.error().code == kCannotReadText);
}

QTEST_APPLESS_MAIN(TestTrace)
#include "tst_trace.moc"
