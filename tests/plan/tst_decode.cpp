// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/codes.h"
#include "plan/decode.h"
#include "plan/scheme_shape.h"
#include "support.h"

#include <rapidcheck.h>

#include <QObject>

using namespace sextant;
using namespace sextant::plan;
using namespace sextant::plan::test;

namespace {

const std::string kTownships = TEST_DATA "/townships_45.csv";

net::Address address(const char* text)
{
  return must(net::parseAddress(text));
}

/// `name from+bits=value code meaning/meaningZh` a line.
std::string drawnFields(const Result<Decoded>& decoded)
{
  if (!decoded) return drawn(decoded.error());
  std::string text;
  for (const DecodedField& field : decoded->fields) {
    text += field.name + " " + std::to_string(field.from) + "+" + std::to_string(field.bits) + "=" +
            std::to_string(field.value) + " " + field.code + " " + field.meaning + "/" +
            field.meaningZh + "\n";
  }
  return text;
}

}  // namespace

class TstDecode : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void explainsAnAddressOfADraft();
  void explainsZonesOwnLevelsAndReservedValues();
  void asksTheCatalogueWhereCodesAreKnownFromAbove();
  void refusesAddressesOutsideTheBlocks();
  void encodesCodesAndValues();
  void tellsWhatCannotBeEncoded();
  void decodesWhatItEncodes_data();
  void decodesWhatItEncodes();
  void encodesWhereADraftPlaces();
};

void TstDecode::explainsAnAddressOfADraft()
{
  const model::Draft draft = must(draftOf({.units = {kTownships}}));
  const std::vector blocks = {"3fff:450::/28"_p};
  same(drawnFields(decode(draft.scheme, blocks, address("3fff:453:2501:100a::1"), lookupIn(draft))),
       "city 28+4=3 4503 桂林市/桂林市\ncounty 32+8=37 450325 兴安县/兴安县\n"
       "unit 40+8=1 450325100 兴安镇/兴安镇\n"
       "zone 48+4=1 public Public network zone/公用网络区\nsubnet 52+12=10  /\n");
}

void TstDecode::explainsZonesOwnLevelsAndReservedValues()
{
  const model::Draft draft = must(draftOf({.scheme = "zone-32", .blocks = {"2001:db8::/32"}}));
  const std::vector blocks = {"2001:db8::/32"_p};
  same(drawnFields(decode(draft.scheme, blocks, address("2001:db8:2300:ff00::"), lookupIn(draft))),
       "zone 32+4=2 internet Internet access zone/互联网接入区\ncity 36+4=3 4503 桂林市/桂林市\n"
       "county 40+8=0  own level/本级\nunit 48+8=255  reserved/保留\nsubnet 56+8=0  /\n");
  same(drawnFields(decode(draft.scheme, blocks, address("2001:db8:fe00::"), lookupIn(draft))),
       "zone 32+4=15  reserved/保留\ncity 36+4=14 4514 崇左市/崇左市\ncounty 40+8=0  own "
       "level/本级\n"
       "unit 48+8=0  reserved/保留\nsubnet 56+8=0  /\n");
}

void TstDecode::asksTheCatalogueWhereCodesAreKnownFromAbove()
{
  const model::Scheme nation = must(loadScheme("nation-20"));
  const std::vector blocks = {"3fff::/20"_p};
  same(drawnFields(decode(nation, blocks, address("3fff:450:3250:4040::"), lookupNowhere())),
       "province 20+8=69 45 广西壮族自治区/广西壮族自治区\ncity 28+8=3 4503 桂林市/桂林市\n"
       "county 36+8=37 450325 兴安县/兴安县\ntownship 44+6=1  /\nvillage 50+8=1  /\n"
       "subnet 58+6=0  /\n");
  const model::Scheme nibble = must(loadScheme("nibble-28"));
  const std::vector block = {"3fff:450::/28"_p};
  const MemberLookup holder = [](net::Prefix prefix) -> std::optional<NamedMember> {
    if (prefix != "3fff:450::/28"_p) return std::nullopt;
    return NamedMember{"450000", "广西"};
  };
  QVERIFY(q(drawnFields(decode(nibble, block, address("3fff:453:2501::"), holder)))
              .contains(q("county 32+8=37 450325 兴安县/兴安县\n")));
  QVERIFY(q(drawnFields(decode(nibble, block, address("3fff:453:2501::"), lookupNowhere())))
              .contains(q("county 32+8=37  /\n")));
}

void TstDecode::refusesAddressesOutsideTheBlocks()
{
  const model::Scheme scheme = must(loadScheme("nibble-28"));
  const std::vector blocks = {"3fff:450::/28"_p, "2001:db0::/28"_p};
  const auto decoded = decode(scheme, blocks, address("2001:dc0::"), lookupNowhere());
  QVERIFY(!decoded);
  QVERIFY(decoded.error().code == kOutsideBlocks);
  same(decoded.error().args.at(1), "3fff:450::/28, 2001:db0::/28");
  same(net::toString(must(decode(scheme, blocks, address("2001:dbf::"), lookupNowhere())).block),
       "2001:db0::/28");
}

void TstDecode::encodesCodesAndValues()
{
  const model::Scheme scheme = must(loadScheme("zone-32"));
  const auto block = "2001:db8::/32"_p;
  const std::vector<FieldChoice> choices = {{"zone", {}, "public"},
                                            {"city", {}, "4503"},
                                            {"county", {}, "450325"},
                                            {"unit", 1, {}},
                                            {"subnet", 10, {}}};
  same(net::toString(must(encode(scheme, block, choices))), "2001:db8:1325:10a::/64");
  same(net::toString(must(encode(scheme, block, std::span(choices).first(3)))),
       "2001:db8:1325::/48");
  same(net::toString(must(encode(scheme, block, {}))), "2001:db8::/32");
  const std::vector<FieldChoice> full = {{"city", {}, "450300"}, {"zone", 2, {}}};
  same(net::toString(must(encode(scheme, block, full))), "2001:db8:2300::/40");
}

void TstDecode::tellsWhatCannotBeEncoded()
{
  const model::Scheme scheme = must(loadScheme("zone-32"));
  const auto faults = [&](const std::vector<FieldChoice>& choices) {
    const auto prefix = encode(scheme, "2001:db8::/32"_p, choices);
    return prefix ? net::toString(*prefix) : drawn(prefix.error());
  };
  same(faults({{"zone", 1, {}}, {"county", 3, {}}}), "plan.field-unsaid 0:0 city\n");
  same(faults({{"zone", 16, {}}}), "plan.value-beyond-field 0:0 zone 16 4 15\n");
  same(faults({{"zone", {}, "publik"}}), "plan.unknown-value 0:0 zone publik\n");
  same(faults({{"town", 1, {}}}), "plan.unknown-field 0:0 town zone, city, county, unit, subnet\n");
}

void TstDecode::decodesWhatItEncodes_data()
{
  QTest::addColumn<QString>("preset");
  for (const std::string& name : presetNames()) QTest::newRow(name.c_str()) << q(name);
}

void TstDecode::decodesWhatItEncodes()
{
  QFETCH(QString, preset);
  const model::Scheme scheme = must(loadScheme(preset.toStdString()));
  QVERIFY(rc::check(preset.toStdString(), [&] {
    const net::Prefix block(net::Address{*rc::gen::arbitrary<std::uint64_t>(), 0},
                            scheme.blockLength);
    const auto count = *rc::gen::inRange<std::size_t>(0, scheme.fields.size() + 1);
    std::vector<FieldChoice> choices;
    for (std::size_t i = 0; i < count; ++i) {
      const auto value = *rc::gen::inRange<std::uint64_t>(0, mostOf(scheme.fields[i]) + 1);
      choices.push_back({scheme.fields[i].name, value, {}});
    }
    const net::Prefix prefix = must(encode(scheme, block, choices));
    RC_ASSERT(block.covers(prefix));
    const std::vector blocks = {block};
    const Decoded decoded = must(decode(scheme, blocks, prefix.last(), lookupNowhere()));
    RC_ASSERT(decoded.fields.size() == scheme.fields.size());
    int end = block.length();
    for (std::size_t i = 0; i < scheme.fields.size(); ++i) {
      const DecodedField& field = decoded.fields[i];
      RC_ASSERT(field.from == end);
      end += field.bits;
      RC_ASSERT(field.value == (i < count ? *choices[i].value : mostOf(scheme.fields[i])));
    }
    RC_ASSERT(prefix.length() == (count == 0 ? block.length() : scheme.lengthAfter(count - 1)));
  }));
}

void TstDecode::encodesWhereADraftPlaces()
{
  const model::Draft draft = must(draftOf({}));
  int compared = 0;
  for (const model::Placement& placement : draft.placements) {
    const model::Member& member = draft.members[placement.member];
    if (member.level != "county") continue;
    const std::vector<FieldChoice> choices = {{"city", {}, draft.members[member.parent].code},
                                              {"county", {}, member.code}};
    QVERIFY(must(encode(draft.scheme, "3fff:450::/28"_p, choices)) == placement.prefix);
    ++compared;
  }
  QCOMPARE(compared, 111);
}

QTEST_GUILESS_MAIN(TstDecode)
#include "tst_decode.moc"
