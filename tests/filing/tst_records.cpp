// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/codes.h"
#include "filing/filing_records.h"
#include "support.h"

#include <QObject>

#include <rapidcheck.h>

#include <map>
#include <set>

using namespace sextant;
using namespace sextant::filing;
using namespace sextant::filing::test;
using model::Kind;
using model::Status;
using registry::HoldingView;

namespace {

constexpr model::ObjectId kFiler = 1;
constexpr model::ObjectId kUnit = 2;
constexpr net::Address kOne{0, 1};

HolderBook book()
{
  std::vector<registry::HolderView> holders(2);
  holders[0].holder.object = kFiler;
  holders[0].holder.code = "45";
  holders[0].holder.facts = {{"org_name", "示例中心"}};
  holders[1].holder.object = kUnit;
  holders[1].holder.code = "450325-01";
  holders[1].holder.facts = {{"org_name", "示例局"}, {"org_nature", "2"}};
  model::Contact responsible;
  responsible.role = "responsible";
  responsible.facts = {{"contact_name", "责任员"}};
  model::Contact contact;
  contact.facts = {{"contact_name", "联系员"}, {"contact_phone", "0951-4078160"}};
  holders[1].contacts = {responsible, contact};
  return HolderBook(std::move(holders));
}

HoldingView view(net::Prefix prefix, Kind kind, Status status, model::ObjectId holder)
{
  HoldingView out;
  out.holding.prefix = prefix;
  out.holding.kind = kind;
  out.holding.status = status;
  out.holding.holder = holder;
  out.holderCode = holder == kFiler ? "45" : "450325-01";
  out.holderName = holder == kFiler ? "示例中心" : "示例局";
  return out;
}

HoldingView view(net::Prefix prefix, Kind kind)
{
  return view(prefix, kind, Status::active, kUnit);
}

HoldingView blockView(net::Prefix prefix, model::Facts facts = {})
{
  HoldingView out = view(prefix, Kind::block, Status::active, kFiler);
  out.holding.facts = std::move(facts);
  return out;
}

struct Made {
  std::vector<FilingRecord> records;
  std::vector<BlockTotals> totals;
};

Result<Made> make(const std::vector<HoldingView>& views, std::optional<net::Prefix> under = {})
{
  static const HolderBook holders = book();
  Made made;
  FilingRecords records(holders, under, [&made](FilingRecord record) -> Result<> {
    made.records.push_back(std::move(record));
    return {};
  });
  for (const HoldingView& one : views) TRY_DO(records.add(one));
  TRY(made.totals, records.finish());
  return made;
}

/// "own 2001:db8::/64" and "unallocated A-B", one per line.
QString drawn(const Made& made)
{
  static constexpr const char* kKinds[] = {"assigned ", "own ", "unallocated "};
  std::vector<std::string> out;
  for (const FilingRecord& record : made.records) {
    out.push_back(kKinds[static_cast<int>(record.kind)] + nameOf(record));
  }
  return lines(out);
}

/// Random holdings nested in a block of 256 addresses, in address order.
std::vector<HoldingView> randomViews(net::Prefix block)
{
  const auto count = *rc::gen::inRange(0, 24);
  std::map<net::Prefix, HoldingView> views;
  for (int i = 0; i < count; ++i) {
    const int length = *rc::gen::inRange(block.length(), 129);
    const auto offset = *rc::gen::inRange<std::uint64_t>(0, 256);
    const net::Prefix prefix(block.first() + net::Address{0, offset}, length);
    if (prefix == block) continue;
    const Kind kind = *rc::gen::element(Kind::allocation, Kind::reservation, Kind::assignment,
                                        Kind::assignment, Kind::registration);
    const Status status =
        *rc::gen::element(Status::active, Status::active, Status::applied, Status::approved,
                          Status::suspended, Status::returning, Status::quarantined);
    views.emplace(prefix, view(prefix, kind, status, *rc::gen::element(kFiler, kUnit)));
  }
  std::vector<HoldingView> out = {blockView(block)};
  for (auto& [prefix, one] : views) out.push_back(std::move(one));
  return out;
}

bool isInUse(const model::Holding& holding)
{
  static const std::set<Status> kUses = {Status::active, Status::suspended, Status::returning};
  return holding.kind == Kind::assignment && kUses.contains(holding.status);
}

/// The slow truth about one address: the widest assignment in use around it, if any.
const HoldingView* userOf(net::Address address, const std::vector<HoldingView>& views)
{
  for (const HoldingView& one : views) {
    if (one.holding.prefix.covers(address) && isInUse(one.holding)) return &one;
  }
  return nullptr;
}

void agreesWithTheTruth(const Made& made, const std::vector<HoldingView>& views, net::Prefix block)
{
  std::size_t row = 0;
  for (net::Address a = block.first();; a = a + kOne) {
    while (row < made.records.size() && made.records[row].range.last < a) ++row;
    RC_ASSERT(row < made.records.size());
    const FilingRecord& record = made.records[row];
    RC_ASSERT(record.range.contains(a));
    const HoldingView* user = userOf(a, views);
    if (user == nullptr) {
      RC_ASSERT(record.kind == RecordKind::unallocated);
    } else {
      RC_ASSERT(record.range == net::rangeOf(user->holding.prefix));
      RC_ASSERT((record.kind == RecordKind::own) == (user->holding.holder == kFiler));
    }
    if (a == block.last()) break;
  }
  RC_ASSERT(row + 1 == made.records.size());
}

void rowsFollowOneAnother(const std::vector<FilingRecord>& records)
{
  for (std::size_t i = 1; i < records.size(); ++i) {
    RC_ASSERT(records[i].range.first == records[i - 1].range.last + kOne);
    RC_ASSERT(records[i].kind != RecordKind::unallocated ||
              records[i - 1].kind != RecordKind::unallocated);
  }
}

}  // namespace

class FilingRecordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyAddressIsInExactlyOneRow()
  {
    const bool holds = rc::check("every address of a block is in exactly one row", [] {
      const net::Prefix block = *rc::gen::element("2001:db8::/120"_p, "::/120"_p,
                                                  "2001:db8:ffff:ffff:ffff:ffff:ffff:ff00/120"_p);
      const std::vector<HoldingView> views = randomViews(block);
      const Made made = must(make(views));
      agreesWithTheTruth(made, views, block);
      rowsFollowOneAnother(made.records);
      net::Count sum = 0;
      for (const net::Count& part : made.totals.at(0).addresses) sum += part;
      RC_ASSERT(sum == net::Count(256));
    });
    QVERIFY(holds);
  }

  void theLastAddressOfAllEndsARow()
  {
    const net::Prefix all = "::/0"_p;
    HoldingView block = blockView(all, {{"requires_filing", "yes"}});
    const Made made = must(make({block, view("8000::/1"_p, Kind::assignment)}));
    QCOMPARE(drawn(made), QStringLiteral("unallocated ::-7fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff\n"
                                         "assigned 8000::/1\n"));
  }

  void tellsAReadableExample()
  {
    const Made made =
        must(make({blockView("2001:db8::/32"_p), view("2001:db8:1000::/36"_p, Kind::allocation),
                   view("2001:db8:1325:100::/56"_p, Kind::assignment),
                   view("2001:db8:1325:10a::/64"_p, Kind::registration),
                   view("2001:db8:1325:200::/56"_p, Kind::assignment, Status::quarantined, kUnit),
                   view("2001:db8:1325:300::/56"_p, Kind::reservation),
                   view("2001:db8:f000::/36"_p, Kind::assignment, Status::active, kFiler)}));
    QCOMPARE(drawn(made),
             QStringLiteral("unallocated 2001:db8::-2001:db8:1325:ff:ffff:ffff:ffff:ffff\n"
                            "assigned 2001:db8:1325:100::/56\n"
                            "unallocated 2001:db8:1325:200::-2001:db8:efff:ffff:ffff:ffff:ffff:ffff"
                            "\nown 2001:db8:f000::/36\n"));
    const BlockTotals& totals = made.totals.at(0);
    QCOMPARE(net::toString(totals.of(RecordKind::assigned)), net::toString(net::powerOfTwo(72)));
    QCOMPARE(net::toString(totals.of(RecordKind::own)), net::toString(net::powerOfTwo(92)));
  }

  void outerAssignmentIsOneRow()
  {
    const Made made =
        must(make({blockView("2001:db8::/32"_p), view("2001:db8::/33"_p, Kind::assignment),
                   view("2001:db8::/48"_p, Kind::assignment, Status::active, kFiler)}));
    QCOMPARE(drawn(made), QStringLiteral("assigned 2001:db8::/33\nunallocated 2001:db8:8000::-"
                                         "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff\n"));
  }

  void quarantinedOuterLetsTheInnerShow()
  {
    const Made made =
        must(make({blockView("2001:db8::/32"_p),
                   view("2001:db8::/32"_p.sub(33, 0), Kind::assignment, Status::quarantined, kUnit),
                   view("2001:db8::/48"_p, Kind::assignment)}));
    QCOMPARE(made.records.size(), 2U);
    QCOMPARE(nameOf(made.records[0]), std::string("2001:db8::/48"));
  }

  void recordCarriesHolderContactAndSource()
  {
    HoldingView unit = view("2001:db8::/48"_p, Kind::assignment);
    unit.division = "450325";
    unit.holding.facts = {{"remark", "甲"}};
    unit.holding.valid.from = must(base::parseInstant("2026-03-01", base::DateMeans::firstInstant));
    const Made made = must(make({blockView("2001:db8::/32"_p, {{"source", "上级"}}), unit}));
    const FilingRecord& record = made.records.at(0);
    QCOMPARE(record.values, (model::Facts{{"contact_name", "联系员"},
                                          {"contact_phone", "0951-4078160"},
                                          {"filer_name", "示例中心"},
                                          {"org_name", "示例局"},
                                          {"org_nature", "2"},
                                          {"remark", "甲"},
                                          {"source", "上级"},
                                          {"use_date", "2026-03-01T00:00:00+08:00"}}));
    QCOMPARE(record.division, std::string("450325"));
    QCOMPARE(record.holderCode, std::string("450325-01"));
  }

  void filerFieldWinsOverTheHolderOfTheBlock()
  {
    const Made made =
        must(make({blockView("2001:db8::/32"_p, {{"filer", "示例局"}}),
                   view("2001:db8::/33"_p, Kind::assignment),
                   view("2001:db8:8000::/33"_p, Kind::assignment, Status::active, kFiler)}));
    QCOMPARE(drawn(made), QStringLiteral("own 2001:db8::/33\nassigned 2001:db8:8000::/33\n"));
    QCOMPARE(made.records[1].values.at("filer_name"), std::string("示例局"));
  }

  void blocksThatNeedNoFilingMakeNoRows()
  {
    const Made made = must(make({blockView("2001:db8::/32"_p, {{"requires_filing", "no"}}),
                                 view("2001:db8::/48"_p, Kind::assignment),
                                 blockView("3fff::/20"_p), blockView("fd00:1:2::/48"_p)}));
    QCOMPARE(made.totals.size(), 1U);
    QCOMPARE(nameOf(made.records.at(0)),
             std::string("3fff::-3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff"));
    QVERIFY(requiresFiling(blockView("fd00:1:2::/48"_p, {{"requires_filing", "yes"}}).holding));
  }

  void narrowsToAPartOfABlock()
  {
    const std::vector<HoldingView> views = {blockView("2001:db8::/32"_p),
                                            view("2001:db8:1000::/48"_p, Kind::assignment),
                                            view("2001:db8:2000::/48"_p, Kind::assignment)};
    const Made made = must(make(views, "2001:db8:1000::/36"_p));
    QCOMPARE(drawn(made),
             QStringLiteral("assigned 2001:db8:1000::/48\nunallocated "
                            "2001:db8:1001::-2001:db8:1fff:ffff:ffff:ffff:ffff:ffff\n"));
    const auto inside = make(views, "2001:db8:1000:ff00::/56"_p);
    QVERIFY(!inside && inside.error().code == kInsideOneRow);
    QCOMPARE(must(make(views, "2001::/16"_p)).records.size(), 5U);
    QVERIFY(must(make(views, "3fff::/20"_p)).totals.empty());
  }

  void refusesHoldingsOutOfOrder()
  {
    const auto made =
        make({blockView("2001:db8::/32"_p), view("2001:db8:2000::/48"_p, Kind::assignment),
              view("2001:db8:1000::/48"_p, Kind::assignment)});
    QVERIFY(!made && made.error().code == kOutOfOrder);
  }
};

QTEST_APPLESS_MAIN(FilingRecordsTest)
#include "tst_records.moc"
