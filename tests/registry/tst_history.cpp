// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/check.h"
#include "support/small_register.h"

#include <QObject>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using registry::Amend;
using registry::Give;
using registry::PutBlock;
using registry::Release;

namespace {

const net::Prefix kBlock = "2001:db8::/32"_p;
const net::Prefix kHeld = "2001:db8:1::/48"_p;

Give assignment(net::Prefix prefix)
{
  return {model::Kind::assignment, prefix, "示例单位", true, {{"use_date", "2026-03-01"}}, false};
}

/// "status holder opened-closed", newest first.
QString told(const std::vector<registry::HoldingVersion>& versions)
{
  std::vector<std::string> out;
  for (const auto& version : versions) {
    out.push_back(std::string(model::toString(version.holding.status)) + " " + version.holderName +
                  " " + std::to_string(version.holding.openedBy) + "-" +
                  std::to_string(version.closedBy));
  }
  return lines(out);
}

QString grown(const SmallRegister& file, net::Prefix prefix)
{
  return q(net::toString(must(file->growsTo(prefix))));
}

}  // namespace

class TestHistory final : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void tellsVersionsBelievedAndNotAnyMoreNewestFirst()
  {
    SmallRegister file;
    file.apply({PutBlock{kBlock, {}}});
    file.apply({assignment(kHeld)});
    file.clock().set(instant("2026-04-01T08:00:00+08:00"));
    file.apply({Release{kHeld, std::nullopt}});
    QCOMPARE(told(must(file->history(kHeld))),
             q("quarantined 示例单位 3-0\nactive 示例单位 3-0\nactive 示例单位 2-3\n"));
  }

  void knowsOnlyVersionsAtExactlyThePrefix()
  {
    SmallRegister file;
    file.apply({PutBlock{kBlock, {}}});
    file.apply({assignment(kHeld)});
    QCOMPARE(must(file->history(kBlock)).size(), std::size_t{1});
    QVERIFY(must(file->history("2001:db8:2::/48"_p)).empty());
  }

  void stopsAtTheLimitWithTheNewest()
  {
    SmallRegister file;
    file.apply({PutBlock{kBlock, {}}});
    for (const std::string day : {"2026-04-01", "2026-05-01", "2026-06-01"}) {
      file.clock().set(instant(day));
      file.apply({Amend{kBlock, {{"remark", day}}, std::nullopt}});
    }
    const auto newest = must(file->history(kBlock, 1));
    QCOMPARE(newest.size(), std::size_t{1});
    QCOMPARE(newest.front().holding.facts.at("remark"), std::string("2026-06-01"));
  }

  void growsUntilItMeetsWhatStandsBesideIt()
  {
    SmallRegister file;
    file.apply({PutBlock{kBlock, {}}, assignment(kHeld), assignment("2001:db8:8::/48"_p)});
    QCOMPARE(grown(file, kHeld), q("2001:db8::/45"));
    QCOMPARE(grown(file, kBlock), q("2001:db8::/32"));
    QCOMPARE(grown(file, "2001:db8:4::/48"_p), q("2001:db8:4::/46"));
  }

  void findsWhatRulesHaveAgainstOnePrefixOnly()
  {
    SmallRegister file;
    file.apply({PutBlock{kBlock, {}}, assignment(kHeld)});
    std::vector<std::string> rules;
    for (const auto& finding : must(registry::checkAt(*file, kHeld))) {
      rules.emplace_back(finding.rule.id);
    }
    QCOMPARE(lines(rules), q("before-block\nno-contact\n"));
    QCOMPARE(must(registry::checkAt(*file, kBlock)).front().rule.id,
             std::string_view("documentation-space"));
  }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
