// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/codes.h"
#include "exchange/register_lines.h"
#include "support/small_register.h"

#include <QObject>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using namespace sextant;
using namespace sextant::exchange;
using namespace sextant::test;
using registry::Load;

namespace {

HoldingSource sourceOf(const std::vector<model::Holding>& holdings)
{
  return [&holdings](const std::function<bool(const model::Holding&)>& visit) -> Result<> {
    for (const model::Holding& holding : holdings) {
      if (!visit(holding)) break;
    }
    return {};
  };
}

std::string written(const Load& load)
{
  std::string out;
  Load nouns = load;
  nouns.holdings.clear();
  const LineSink sink = [&out](std::string_view line) -> Result<> {
    out += std::string(line) + "\n";
    return {};
  };
  must(writeRegister(std::move(nouns), sourceOf(load.holdings), sink));
  return out;
}

Result<ReadRegister> readBack(const std::string& text)
{
  RegisterReader reader;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const auto end = text.find('\n', begin);
    TRY_DO(reader.line(std::string_view(text).substr(begin, end - begin)));
    begin = end + 1;
  }
  return reader.finish();
}

/// "code line:column" of the first error.
std::string faultOf(const std::string& text)
{
  const auto read = readBack(text);
  if (read) return "none";
  const Error& error = read.error();
  return std::string(error.code.id) + " " + std::to_string(error.where.line) + ":" +
         std::to_string(error.where.column);
}

const std::string kHeader = "{\"sextant\":\"register\",\"version\":1}\n";

/// A register of every sort, its object numbers as a store would have given them.
Load example()
{
  Load load;
  model::Holder unit;
  unit.object = 70;
  unit.code = "450325-01";
  unit.facts = {{"org_name", "兴安县示例局"}};
  unit.valid = {instant("2026-01-01T00:00:00Z"), instant("2026-02-01T00:00:00Z")};
  model::Holder renamed = unit;
  renamed.facts = {{"org_name", "兴安县新名局"}};
  renamed.valid = {unit.valid.to, base::kForEver};
  model::Holder centre;
  centre.object = 9;
  centre.code = "45";
  load.holders = {renamed, unit, centre};
  model::Contact contact;
  contact.object = 71;
  contact.holder = 70;
  contact.facts = {{"contact_name", "示例员"}, {"contact_phone", "0773-4078160"}};
  load.contacts = {contact};
  model::PublishedPlan plan;
  plan.object = 5;
  plan.name = "一号";
  plan.schemeText = "name = \"x\"\n";
  plan.blocks = {{"2001:db8::/32"_p, {"public", "video"}}};
  load.plans = {plan};
  model::PlannedMember county;
  county.object = 21;
  county.code = "450325";
  county.name = "兴安县";
  county.level = "county";
  county.parent = 22;
  county.division = "450325";
  model::PlannedMember city;
  city.object = 22;
  city.code = "4503";
  city.level = "city";
  city.access = "A";
  load.members = {county, city};
  model::Holding reserved;
  reserved.object = 40;
  reserved.prefix = "2001:db8:1325:100::/56"_p;
  reserved.kind = model::Kind::reservation;
  reserved.member = 21;
  reserved.zone = "public";
  reserved.valid = {instant("2026-01-01T00:00:00Z"), instant("2026-03-01T00:00:00.5Z")};
  model::Holding assigned = reserved;
  assigned.kind = model::Kind::assignment;
  assigned.holder = 70;
  assigned.valid = {reserved.valid.to, base::kForEver};
  assigned.facts = {{"remark", "=1+1\"'\n，"}};
  load.holdings = {reserved, assigned};
  return load;
}

/// Another store would number the same objects otherwise and keep rows in another order.
Load renumbered(Load load, std::uint32_t seed)
{
  const auto anew = [seed](model::ObjectId object) {
    return object == 0 ? 0 : (object * 7919 + seed) % 1'000'003;
  };
  for (auto& row : load.holders) row.object = anew(row.object);
  for (auto& row : load.contacts) row.object = anew(row.object), row.holder = anew(row.holder);
  for (auto& row : load.plans) row.object = anew(row.object), row.draft = seed;
  for (auto& row : load.members) row.object = anew(row.object), row.parent = anew(row.parent);
  for (auto& row : load.holdings) {
    row.object = anew(row.object);
    row.holder = anew(row.holder);
    row.member = anew(row.member);
  }
  std::ranges::rotate(load.holders, load.holders.begin() + seed % 3);
  std::ranges::reverse(load.members);
  return load;
}

}  // namespace

class ExchangeRegisterLines : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void writesReadableLines()
  {
    QCOMPARE(q(written(example())), q(get(TEST_DATA "/register_lines.jsonl")));
  }

  void equalRegistersMakeEqualFiles()
  {
    const std::string once = written(example());
    for (std::uint32_t seed = 1; seed < 50; ++seed) {
      QCOMPARE(q(written(renumbered(example(), seed))), q(once));
    }
  }

  void readsBackWhatItWrote()
  {
    const std::string text = written(example());
    const ReadRegister read = must(readBack(text));
    QCOMPARE(read.load.holders.at(2).object, 2);
    QCOMPARE(read.load.contacts.at(0).holder, 2);
    QCOMPARE(read.load.members.at(1).parent, 1);
    QCOMPARE(read.load.holdings.at(1).object, 1);
    QCOMPARE(read.load.holdings.at(1).holder, 2);
    QCOMPARE(read.load.holdings.at(1).member, 2);
    QCOMPARE(read.load.holdings.at(1).facts, example().holdings.at(1).facts);
    QCOMPARE(read.holdingLines, (std::vector<std::uint64_t>{9, 10}));
    QCOMPARE(q(written(read.load)), q(text));
  }

  void anyTextSurvives()
  {
    const bool holds = rc::check("values of any characters come back", [] {
      Load load;
      model::Holder holder;
      holder.object = 1;
      std::u16string wide = *rc::gen::container<std::u16string>(rc::gen::map(
          rc::gen::inRange(1, 0xd7ff), [](int c) { return static_cast<char16_t>(c); }));
      const std::string value = QString::fromStdU16String(wide).toStdString();
      holder.code = "c" + value;
      if (!value.empty()) holder.facts = {{"org_name", value}};
      load.holders = {holder};
      const ReadRegister read = must(readBack(written(load)));
      RC_ASSERT(read.load.holders.at(0).code == holder.code);
      RC_ASSERT(read.load.holders.at(0).facts == holder.facts);
    });
    QVERIFY(holds);
  }

  void tellsWhereALineIsWrong_data()
  {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const char* line, const char* fault) {
      QTest::newRow(name) << q(line) << q(fault);
    };
    row("no JSON", R"({"holder":"a",})", "exchange.bad-json 2:15");
    row("no object", R"([1])", "exchange.bad-json 2:1");
    row("blank", "", "exchange.bad-json 2:1");
    row("empty object", "{}", "exchange.bad-json 2:1");
    row("unknown sort", R"({"unit":"a"})", "exchange.unknown-sort 2:1");
    row("unknown key", R"({"holder":"局","colour":"a"})", "exchange.unknown-key 2:15");
    row("key twice", R"({"holder":"a","holder":"b"})", "exchange.key-twice 2:2");
    row("not text", R"({"holder":7})", "exchange.wrong-type 2:2");
    row("bad time", R"({"holder":"a","valid_from":"soon"})", "exchange.wrong-type 2:15");
    row("ends first",
        R"({"holder":"a","valid_from":"2026-01-02T00:00:00Z","valid_to":"2026-01-01T00:00:00Z"})",
        "exchange.empty-period 2:51");
    row("unknown field", R"({"holder":"a","facts":{"colour":"x"}})", "exchange.unknown-field 2:24");
    row("field of another", R"({"holder":"a","facts":{"remark":"x"}})",
        "exchange.unknown-field 2:24");
    row("forward reference", R"({"holder":"a","continues":2})", "exchange.bad-reference 2:15");
    row("reference to another sort", R"({"contact":"contact","of":1})",
        "exchange.bad-reference 2:22");
    row("reference zero", R"({"contact":"contact","of":0})", "exchange.wrong-type 2:22");
    row("bad prefix", R"({"holding":"2001:db8::1/48","kind":"block","status":"active"})",
        "exchange.wrong-type 2:2");
    row("no kind", R"({"holding":"2001:db8::/48","status":"active"})", "exchange.missing-key 2:1");
    row("bad kind", R"({"holding":"2001:db8::/48","kind":"x","status":"active"})",
        "exchange.wrong-type 2:28");
    row("bad blocks", R"({"plan":"p","scheme":"s","blocks":[{"zones":[]}]})",
        "exchange.wrong-type 2:26");
    row("not UTF-8", "{\"holder\":\"\xff\"}", "exchange.bad-json 2:12");
    row("good", R"({"holder":"a"})", "none");
  }

  void tellsWhereALineIsWrong()
  {
    QFETCH(QString, line);
    QFETCH(QString, fault);
    std::string text = line.toStdString();
    if (QByteArray(QTest::currentDataTag()) == "not UTF-8") text = "{\"holder\":\"\xff\"}";
    QCOMPARE(q(faultOf(kHeader + text + "\n")), fault);
  }

  void refusesOtherFilesAndNewerVersions()
  {
    QCOMPARE(faultOf(""), std::string("exchange.not-register 1:1"));
    QCOMPARE(faultOf("prefix,holder\n"), std::string("exchange.not-register 1:1"));
    QCOMPARE(faultOf("{\"holder\":\"a\"}\n"), std::string("exchange.not-register 1:1"));
    QCOMPARE(faultOf("{\"sextant\":\"register\",\"version\":2}\n"),
             std::string("exchange.newer 1:1"));
    QCOMPARE(faultOf("{\"sextant\":\"register\"}\n"), std::string("exchange.missing-key 1:1"));
    QVERIFY(isRegisterStart(kHeader));
    QVERIFY(!isRegisterStart("前缀,单位名称\n"));
  }
};

QTEST_APPLESS_MAIN(ExchangeRegisterLines)
#include "tst_register_lines.moc"
