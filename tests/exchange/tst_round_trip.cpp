// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/codes.h"
#include "exchange/export_register.h"
#include "exchange/import_register.h"
#include "sheet/codes.h"
#include "support/small_disk.h"
#include "support/small_register.h"

#include <QCryptographicHash>
#include <QObject>
#include <QTest>

#include <rapidcheck.h>

using namespace sextant;
using namespace sextant::exchange;
using namespace sextant::test;
using registry::Amend;
using registry::Give;
using registry::Operation;
using registry::PutBlock;
using registry::PutContact;
using registry::PutHolder;
using registry::Release;

namespace {

std::string exported(SmallRegister& from, const std::string& name)
{
  must(exportRegister(*from, from.path(name), {}));
  return get(from.path(name));
}

ImportReport imported(SmallRegister& into, const std::string& text,
                      const ImportOptions& options = {})
{
  put(into.path("in.jsonl"), text);
  return must(importRegister(*into, into.path("in.jsonl"), options));
}

/// Tries an operation; a refusal changes nothing and is fine here.
void attempt(SmallRegister& on, Operation operation)
{
  const auto ignored = on->apply({"test", {}, {std::move(operation)}});
  Q_UNUSED(ignored);
}

net::Prefix somePrefix()
{
  const auto place = *rc::gen::inRange<std::uint64_t>(0, 16);
  const int length = *rc::gen::element(36, 40, 48, 56, 64, 128);
  return {net::Address{0x2001'0db8'0000'0000U | place << 28U | (place % 3) << 10U, place % 2},
          length};
}

std::string someHolder()
{
  return *rc::gen::element<std::string>("甲局", "01", "02", "丙 \"局\"");
}

Operation someOperation()
{
  const net::Prefix prefix = somePrefix();
  switch (*rc::gen::inRange(0, 8)) {
    case 0:
      return PutHolder{someHolder(), {{"org_name", *rc::gen::element<std::string>("乙", "丁")}}};
    case 1:
      return PutContact{someHolder(),
                        {{"contact_name", "示例员"},
                         {"role", *rc::gen::element<std::string>("contact", "responsible")}}};
    case 2:
      return Amend{prefix, {{"remark", *rc::gen::element<std::string>("一", "=1", "")}}, {}};
    case 3:
      return Release{prefix, {}};
    default:
      break;
  }
  const model::Kind kind = *rc::gen::element(model::Kind::allocation, model::Kind::reservation,
                                             model::Kind::assignment, model::Kind::registration);
  model::Facts facts;
  if (*rc::gen::arbitrary<bool>()) facts.emplace("valid_to", "2026-12-31");
  if (*rc::gen::arbitrary<bool>()) facts.emplace("gives_on", "yes");
  return Give{kind, prefix, someHolder(), true, std::move(facts), *rc::gen::arbitrary<bool>()};
}

void fillAtRandom(SmallRegister& on)
{
  on.apply({PutBlock{"2001:db8::/32"_p, {{"source", "上级"}, {"obtained", "2020-01-01"}}}});
  const int steps = *rc::gen::inRange(0, 32);
  for (int i = 0; i < steps; ++i) {
    on.clock().set({on.clock().now().us + *rc::gen::element<std::int64_t>(0, 1, 86'400'000'000)});
    attempt(on, someOperation());
  }
}

}  // namespace

class ExchangeRoundTrip : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void exportImportExportIsByteIdentical()
  {
    std::size_t holdings = 0;
    const bool holds = rc::check("on registers made at random", [&holdings] {
      SmallRegister first;
      fillAtRandom(first);
      const std::string text = exported(first, "out.jsonl");
      SmallRegister second;
      second.clock().set(first.clock().now());
      const ImportReport report = imported(second, text);
      RC_ASSERT(!report.anyRefused());
      holdings += report.rows.size();
      RC_ASSERT(exported(second, "again.jsonl") == text);
      // Changes in one instant of the clock were put one behind the other.
      const Instant now = std::max(first->now(), second->now());
      first.clock().set(now);
      second.clock().set(now);
      RC_ASSERT(second.listed() == first.listed());
    });
    QVERIFY(holds);
    QVERIFY2(holdings > 150, "the registers were not worth the trip");
  }

  void takingTheSameAgainChangesNothing()
  {
    SmallRegister office;
    office.apply({PutBlock{"2001:db8::/32"_p, {}},
                  Give{model::Kind::reservation, "2001:db8:1::/48"_p, "甲局", true, {}, false}});
    office.apply({Give{model::Kind::assignment, "2001:db8:1::/48"_p, "甲局", true, {}, false}});
    const std::string text = exported(office, "a.jsonl");
    const ImportReport report = imported(office, text);
    for (const ImportedRow& row : report.rows) QVERIFY(row.result == registry::Outcome::same);
    QVERIFY(report.applied && report.applied->entry == 0);
    QCOMPARE(exported(office, "b.jsonl"), text);
  }

  void tellsEntryRowsAndHash()
  {
    SmallRegister office;
    office.apply({PutBlock{"2001:db8::/32"_p, {}}});
    const ExportedFile file = must(exportRegister(*office, office.path("a.jsonl"), {}));
    QCOMPARE(file.rows, 1U);
    QCOMPARE(file.entry, must(office->head()).number);
    const QByteArray bytes = QByteArray::fromStdString(get(office.path("a.jsonl")));
    QCOMPARE(q(file.sha256),
             q(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString()));
  }

  void narrowsToAPartWithWhatItNeeds()
  {
    SmallRegister office;
    office.apply({PutBlock{"2001:db8::/32"_p, {}},
                  Give{model::Kind::assignment, "2001:db8:1::/48"_p, "甲局", true, {}, false},
                  Give{model::Kind::assignment, "2001:db8:2::/48"_p, "乙局", true, {}, false},
                  PutContact{"乙局", {{"contact_name", "示例员"}}}});
    must(exportRegister(*office, office.path("a.jsonl"), "2001:db8:1::/48"_p));
    const QString text = q(get(office.path("a.jsonl")));
    QVERIFY(text.contains(QStringLiteral("甲局")));
    QVERIFY(!text.contains(QStringLiteral("乙局")) && !text.contains(QStringLiteral("示例员")));
    QCOMPARE(text.count(QLatin1Char('\n')), 3);
  }

  void tellsWhyNoFileCanBeWritten()
  {
    SmallRegister office;
    office.apply({PutBlock{"2001:db8::/32"_p, {}}});
    const std::string nowhere = office.path("none/a.jsonl");
    const auto missing = exportRegister(*office, nowhere, {});
    QVERIFY(!missing && missing.error().code == sheet::kCannotWrite);
    QCOMPARE(missing.error().where.file, nowhere);
    QCOMPARE(missing.error().args.at(0), std::string("No such file or directory"));
    const std::string path = office.path("a.jsonl");
    const auto full = [&] {
      const SmallDisk disk(64);
      return exportRegister(*office, path, {});
    }();
    QVERIFY(!full && full.error().code == sheet::kWriteFailed);
    QCOMPARE(full.error().where.file, path);
    QVERIFY(!QFile::exists(q(path)));
  }

  void endsInJsonlOnly()
  {
    SmallRegister office;
    for (const char* name : {"a.csv", "a", "a.json", ".xlsx"}) {
      const auto refused = exportRegister(*office, office.path(name), {});
      QVERIFY(!refused && refused.error().code == sheet::kUnknownEnding);
      QCOMPARE(refused.error().args.at(1), std::string(".jsonl"));
      QVERIFY(!QFile::exists(q(office.path(name))));
    }
    QVERIFY(exportRegister(*office, office.path("a.JSONL"), {}));
  }

  void refusesWhatCollidesAndNamesTheLine()
  {
    SmallRegister first;
    first.apply({PutBlock{"2001:db8::/32"_p, {}},
                 Give{model::Kind::assignment, "2001:db8:1::/48"_p, "甲局", true, {}, false}});
    const std::string text = exported(first, "a.jsonl");
    SmallRegister second;
    second.apply({PutBlock{"2001:db8::/32"_p, {}},
                  Give{model::Kind::assignment, "2001:db8::/44"_p, "乙局", true, {}, false}});
    const auto before = must(second->head()).number;
    const ImportReport report = imported(second, text);
    QVERIFY(report.anyRefused() && !report.applied);
    const ImportedRow& row = report.rows.back();
    QCOMPARE(row.prefix, std::string("2001:db8:1::/48"));
    QVERIFY(row.reason && row.reason->where.line == row.row);
    QCOMPARE(must(second->head()).number, before);
  }

  void leavesRowsOutsideBehindWhenAsked()
  {
    SmallRegister first;
    first.apply({PutBlock{"2001:db8::/32"_p, {}}, PutBlock{"3fff::/20"_p, {}},
                 Give{model::Kind::assignment, "2001:db8:1::/48"_p, "甲局", true, {}, false}});
    const std::string text = exported(first, "a.jsonl");
    ImportOptions options;
    options.under = "2001:db8::/32"_p;
    SmallRegister second;
    QVERIFY(!imported(second, text, options).applied);
    options.skipRefused = true;
    const ImportReport report = imported(second, text, options);
    QVERIFY(report.applied.has_value());
    QVERIFY(report.rows.back().reason->code == kOutside);
    QCOMPARE(lines(second.listed()),
             QStringLiteral("block 2001:db8::/32 \nassignment 2001:db8:1::/48 甲局\n"));
  }

  void aBrokenLineWritesNothing()
  {
    SmallRegister office;
    put(office.path("in.jsonl"),
        "{\"sextant\":\"register\",\"version\":1}\n{\"holder\":\"甲\"}\n{\n");
    const auto report = importRegister(*office, office.path("in.jsonl"), {});
    QVERIFY(!report && report.error().code == kBadJson);
    QCOMPARE(report.error().where.file, office.path("in.jsonl"));
    QCOMPARE(report.error().where.line, 3U);
    QVERIFY(!must(office->holder("甲", {office->now(), {}})));
  }
};

QTEST_GUILESS_MAIN(ExchangeRoundTrip)
#include "tst_round_trip.moc"
