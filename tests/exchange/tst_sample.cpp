// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample.h"
#include "registry/check.h"
#include "store/codes.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace sextant;
using namespace sextant::exchange;

namespace {

const registry::Operator kWho{"示例", "", ""};

}  // namespace

class TstSample : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void standsItsOwnChecks();
  void tellsItsHistory();
  void isNotMadeOverAnother();

 private:
  std::unique_ptr<registry::Registry> opened() const;

  std::unique_ptr<QTemporaryDir> m_folder;
  Sample m_sample;
};

void TstSample::init()
{
  m_folder = std::make_unique<QTemporaryDir>();
  const auto made = makeSample(m_folder->filePath(QStringLiteral("in")).toStdString(), kWho);
  QVERIFY(made.has_value());
  m_sample = *made;
}

std::unique_ptr<registry::Registry> TstSample::opened() const
{
  auto registry = registry::Registry::open(m_sample.registerFile, {kWho, nullptr, true});
  return registry ? std::move(*registry) : nullptr;
}

void TstSample::standsItsOwnChecks()
{
  const auto registry = opened();
  QVERIFY(registry);
  std::size_t findings = 0;
  QVERIFY(registry::check(*registry, [&findings](const registry::Finding& finding) {
    if (finding.rule.severity != registry::Severity::note) ++findings;
    return true;
  }));
  QCOMPARE(findings, std::size_t{0});
  const auto verdict = registry->verify({});
  QVERIFY(verdict && verdict->whole);
  std::map<model::Kind, std::uint64_t> counted;
  const auto stats = registry->stats({});
  QVERIFY(stats);
  for (const auto& [kind, count] : stats->holdings) counted[kind] = count;
  QCOMPARE(counted[model::Kind::block], std::uint64_t{1});
  QVERIFY(counted[model::Kind::assignment] >= 100);
  QVERIFY(counted[model::Kind::registration] >= 100);
}

void TstSample::tellsItsHistory()
{
  const auto registry = opened();
  QVERIFY(registry);
  const auto prefix = net::parsePrefix("2001:db8:1325:200::/56");
  const auto statusOn = [&](const char* day) {
    const auto moment = registry->moment(day, {});
    const auto chain = registry->chain(*prefix, *moment);
    const auto& holding = chain->back().holding;
    return std::string(model::toString(holding.kind)) + " " +
           std::string(model::toString(holding.status));
  };
  QCOMPARE(statusOn("2026-01-08"), std::string("block active"));
  QCOMPARE(statusOn("2026-02-01"), std::string("reservation active"));
  QCOMPARE(statusOn("2026-04-01"), std::string("assignment active"));
  QCOMPARE(statusOn("2026-06-01"), std::string("assignment suspended"));
}

void TstSample::isNotMadeOverAnother()
{
  const auto again = makeSample(m_folder->filePath(QStringLiteral("in")).toStdString(), kWho);
  QVERIFY(!again);
  QCOMPARE(again.error().code.id, store::kExists.id);
}

QTEST_GUILESS_MAIN(TstSample)
#include "tst_sample.moc"
