// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_holdings.h"
#include "exchange/sample.h"
#include "filing/allocation_sheet.h"
#include "sheet/reader.h"
#include "support/small_register.h"

#include <QObject>
#include <QTest>

using namespace sextant;
using namespace sextant::filing;
using namespace sextant::test;
using registry::Outcome;
using registry::Registry;

namespace {

const registry::Operator kWho{"tester", "host", "test"};

using Table = std::vector<sheet::Row>;

Table tableOf(const std::string& path)
{
  auto reader = must(sheet::openReader(path));
  Table table;
  sheet::Row row;
  while (must(reader->next(row))) table.push_back(row);
  return table;
}

/// What a sheet tells of holdings themselves, neither of plans nor of contacts.
std::vector<std::string> told(const Table& table)
{
  static const std::vector<QString> kOurs = {
      QStringLiteral("前缀|prefix"),          QStringLiteral("类型|kind"),
      QStringLiteral("状态|status"),          QStringLiteral("单位名称|holder"),
      QStringLiteral("单位编码|holder code"), QStringLiteral("使用率|utilisation"),
      QStringLiteral("生效日期|valid from"),  QStringLiteral("有效期至|valid to"),
      QStringLiteral("文号|document"),        QStringLiteral("用途|purpose"),
      QStringLiteral("备注|remark")};
  std::vector<std::string> out(table.size());
  for (const QString& heading : kOurs) {
    const auto column = std::ranges::find_if(table.front(), [&heading](const std::string& text) {
      return heading.split(QLatin1Char('|')).contains(q(text));
    });
    const auto index = static_cast<std::size_t>(column - table.front().begin());
    for (std::size_t i = 0; i < table.size(); ++i) out[i] += table[i].at(index) + '|';
  }
  return out;
}

/// All facts of all holders that hold something.
std::vector<std::string> holdersOf(const Registry& registry)
{
  std::vector<std::string> out;
  for (const auto& view : must(registry.holders({registry.now(), {}}))) {
    std::string line = view.holder.code;
    for (const auto& [name, value] : view.holder.facts) line += '|' + name + '=' + value;
    out.push_back(line);
  }
  return out;
}

/// The rows that came out otherwise: "row prefix code [args]".
QString otherThan(Outcome outcome, const exchange::ImportReport& report)
{
  std::vector<std::string> out;
  for (const exchange::ImportedRow& row : report.rows) {
    if (row.result == outcome) continue;
    out.push_back(std::to_string(row.row) + ' ' + row.prefix);
    if (!row.reason) continue;
    out.back() += ' ' + std::string(row.reason->code.id);
    for (const std::string& arg : row.reason->args) out.back() += " [" + arg + ']';
  }
  return lines(out);
}

}  // namespace

/// The sample register, its allocation sheet in both languages and file types, and back.
class FilingSheetImport : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase()
  {
    const auto sample = must(exchange::makeSample(path("sample"), kWho));
    m_sample = must(Registry::open(sample.registerFile, {kWho, &m_clock, false}));
  }

  void isTheSameWhereItCameFrom_data() { everySheet(); }
  void isTheSameWhereItCameFrom()
  {
    const auto rows = must(exportSheet(*m_sample, sheet())).rows;
    const auto report = must(exchange::importHoldings(*m_sample, sheet(), {}));
    QCOMPARE(otherThan(Outcome::same, report), QString());
    QCOMPARE(report.rows.size(), static_cast<std::size_t>(rows));
    QCOMPARE(report.applied.value().entry, model::EntryNumber{0});
  }

  void makesTheSameInAnEmptyRegister_data() { everySheet(); }
  void makesTheSameInAnEmptyRegister()
  {
    must(exportSheet(*m_sample, sheet()));
    const auto copy = emptyRegister();
    const auto report = must(exchange::importHoldings(*copy, sheet(), {}));
    QCOMPARE(otherThan(Outcome::added, report), QString());
    QCOMPARE(lines(told(sheetOf(*copy))), lines(told(sheetOf(*m_sample))));
    const auto holders = must(copy->holders({copy->now(), {}}));
    QCOMPARE(holders.size(), std::size_t{85});
    for (const auto& view : holders) QCOMPARE(view.holder.facts.size(), std::size_t{1});
  }

  void leavesKnownHoldersAlone_data() { everySheet(); }
  void leavesKnownHoldersAlone()
  {
    must(exportSheet(*m_sample, sheet()));
    const auto copy = emptyRegister();
    registry::Change change{"holder", {}, {}};
    for (const auto& view : must(m_sample->holders({m_sample->now(), {}}))) {
      change.operations.emplace_back(registry::PutHolder{view.holder.code, view.holder.facts});
    }
    must(copy->apply(change));
    const auto report = must(exchange::importHoldings(*copy, sheet(), {}));
    QCOMPARE(otherThan(Outcome::added, report), QString());
    QCOMPARE(lines(told(sheetOf(*copy))), lines(told(sheetOf(*m_sample))));
    QCOMPARE(lines(holdersOf(*copy)), lines(holdersOf(*m_sample)));
  }

 private:
  static void everySheet()
  {
    QTest::addColumn<bool>("chinese");
    QTest::addColumn<QString>("ending");
    for (const char* ending : {".csv", ".xlsx"}) {
      QTest::addRow("zh%s", ending) << true << q(ending);
      QTest::addRow("en%s", ending) << false << q(ending);
    }
  }

  [[nodiscard]] std::string path(const std::string& name) const
  {
    return m_folder.filePath(q(name)).toStdString();
  }
  [[nodiscard]] std::string sheet() const
  {
    QFETCH(QString, ending);
    return path("sheet" + ending.toStdString());
  }

  static Result<AllocationSheet> exportSheet(const Registry& registry, const std::string& file)
  {
    QFETCH(bool, chinese);
    return exportAllocationSheet(
        registry, file, {.under = {}, .language = chinese ? Language::chinese : Language::english});
  }
  [[nodiscard]] Table sheetOf(const Registry& registry) const
  {
    must(exportSheet(registry, path("told.csv")));
    return tableOf(path("told.csv"));
  }

  std::unique_ptr<Registry> emptyRegister()
  {
    const std::string file = path("copy" + std::to_string(++m_copies) + ".sextant");
    const registry::OpenOptions options{kWho, &m_clock, false};
    must(Registry::create(file, options));
    return must(Registry::open(file, options));
  }

  QTemporaryDir m_folder;
  base::FixedClock m_clock{instant("2026-06-20T08:00:00+08:00")};  // one holding is in quarantine
  std::unique_ptr<Registry> m_sample;
  int m_copies = 0;
};

QTEST_GUILESS_MAIN(FilingSheetImport)
#include "tst_sheet_import.moc"
