// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_holdings.h"

#include "exchange/codes.h"
#include "exchange/holding_rows.h"

#include <set>

namespace sextant::exchange {
namespace {

using registry::Operation;
using registry::Outcome;

/// Turns rows into one change, and the verdicts on its operations into a report.
class Import {
 public:
  Import(registry::Registry& registry, std::string path, const ImportOptions& options)
      : m_registry(registry), m_path(std::move(path)), m_options(options)
  {
    m_change.what = "import";
    m_change.why = options.why;
  }

  Result<> read(base::Progress& progress)
  {
    TRY(HoldingRows table, HoldingRows::open(m_path));
    m_report.ignored = table.ignored();
    std::vector<HoldingRow> rows;
    for (;;) {
      rows.clear();
      TRY(const bool more, table.next(rows));
      if (!more) break;
      for (HoldingRow& row : rows) TRY_DO(take(std::move(row)));
      progress.report(m_report.rows.size(), 0);
      if (progress.cancelled()) return fail(base::kCancelled);
    }
    if (m_report.rows.empty()) return fail(Error{kNoRows, {}, {}, {m_path, 0, 0}, {}});
    return {};
  }

  Result<ImportReport> apply(base::Progress& progress)
  {
    const bool stopped = m_report.anyRefused() && !m_options.skipRefused;
    const registry::BatchOptions batch{m_options.dryRun || stopped, m_options.skipRefused};
    TRY(registry::BatchResult result, m_registry.applyEach(m_change, batch, progress));
    for (std::size_t i = 0; i < m_places.size(); ++i) {
      if (m_places[i]) tell(*m_places[i], std::move(result.outcomes.at(i)));
    }
    m_report.applied = std::move(result.applied);
    return std::move(m_report);
  }

 private:
  /// Where an operation's verdict goes.
  struct Place {
    std::size_t row = 0;  ///< in the report
    std::size_t column = 0;
  };

  Result<> take(HoldingRow row)
  {
    if (!row.fault && m_options.under && !m_options.under->covers(row.prefix)) {
      row.fault = Error{kOutside,
                        {net::toString(row.prefix), net::toString(*m_options.under)},
                        row.typed,
                        {m_path, row.row, row.column},
                        {}};
    }
    if (row.fault) {
      m_report.rows.push_back({row.row, row.typed, Outcome::refused, std::move(row.fault)});
      return {};
    }
    if (row.kind == model::Kind::block) TRY_DO(putHolder(row));
    TRY_DO(keepKnownTimes(row));
    m_report.rows.push_back({row.row, net::toString(row.prefix), Outcome::same, {}});
    m_places.emplace_back(Place{m_report.rows.size() - 1, row.column});
    m_change.operations.push_back(operationOf(std::move(row)));
    return {};
  }

  /// A day says nothing new about a time on that day that the register knows already.
  Result<> keepKnownTimes(HoldingRow& row)
  {
    const std::string from(model::valueOf(row.facts, "valid_from"));
    const std::string to(model::valueOf(row.facts, "valid_to"));
    if (isDay(to)) {
      TRY(const auto there, standing(row, m_registry.now()));
      const bool known = there && there->valid.to != base::kForEver &&
                         base::toDate({there->valid.to.us - 1}) == to;
      if (known) row.facts.erase("valid_to");
    }
    if (row.kind == model::Kind::block && isDay(from)) {
      TRY(const bool known, beganOn(row, from));
      if (known) row.facts.erase("valid_from");
    }
    return {};
  }

  static bool isDay(const std::string& text)
  {
    const auto instant = base::parseInstant(text, base::DateMeans::firstInstant);
    return instant && base::toDate(*instant) == text;
  }

  /// What the register holds at the row's own prefix, of its kind.
  Result<std::optional<model::Holding>> standing(const HoldingRow& row, Instant at)
  {
    TRY(const auto chain, m_registry.chain(row.prefix, {at, {}}));
    if (chain.empty()) return std::optional<model::Holding>();
    const model::Holding& last = chain.back().holding;
    const bool same = last.prefix == row.prefix && last.kind == row.kind;
    return same ? std::optional(last) : std::nullopt;
  }

  Result<bool> beganOn(const HoldingRow& row, const std::string& day)
  {
    TRY(const Instant first, base::parseInstant(day, base::DateMeans::firstInstant));
    TRY(const Instant last, base::parseInstant(day, base::DateMeans::lastInstant));
    TRY(const auto before, standing(row, {first.us - 1}));
    TRY(const auto then, standing(row, last));
    return !before && then;
  }

  static std::string holderOf(const HoldingRow& row)
  {
    return row.holderCode.empty() ? row.holderName : row.holderCode;
  }

  /// Giving creates an unknown holder by itself, a block asks for a known one.
  Result<> putHolder(const HoldingRow& row)
  {
    const std::string holder = holderOf(row);
    if (holder.empty() || !m_blockHolders.insert(holder).second) return {};
    TRY(const auto known, m_registry.holder(holder, {m_registry.now(), {}}));
    if (known) return {};
    registry::PutHolder put{holder, {}};
    if (!row.holderName.empty()) put.facts.emplace("org_name", row.holderName);
    m_places.emplace_back();
    m_change.operations.emplace_back(std::move(put));
    return {};
  }

  static Operation operationOf(HoldingRow row)
  {
    const std::string holder = holderOf(row);
    if (!row.holderCode.empty() && !row.holderName.empty()) {
      row.facts.emplace("org_name", row.holderName);
    }
    if (row.kind == model::Kind::block) {
      if (!holder.empty()) row.facts.emplace("holder", holder);
      return registry::PutBlock{row.prefix, std::move(row.facts)};
    }
    return registry::Give{row.kind, row.prefix, holder, true, std::move(row.facts), true};
  }

  void tell(Place place, registry::OperationOutcome outcome)
  {
    ImportedRow& row = m_report.rows[place.row];
    row.result = outcome.outcome;
    row.reason = std::move(outcome.reason);
    if (row.reason) row.reason->where = {m_path, row.row, place.column};
  }

  registry::Registry& m_registry;
  std::string m_path;
  ImportOptions m_options;
  registry::Change m_change;
  std::vector<std::optional<Place>> m_places;  ///< one per operation; none = tells no row
  std::set<std::string> m_blockHolders;
  ImportReport m_report;
};

}  // namespace

Result<ImportReport> importHoldings(registry::Registry& registry, const std::string& path,
                                    const ImportOptions& options, base::Progress& progress)
{
  Import import(registry, path, options);
  TRY_DO(import.read(progress));
  return import.apply(progress);
}

}  // namespace sextant::exchange
