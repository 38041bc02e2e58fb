// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/records/import_source.h"

#include "exchange/import_file.h"
#include "exchange/import_holdings.h"
#include "exchange/import_register.h"
#include "exchange/typed_values.h"
#include "store/codes.h"

#include <algorithm>
#include <QFile>
#include <QTemporaryDir>

namespace sextant::desktop {
namespace {

constexpr std::size_t kPeeked = 50;

/// A file that lives as long as this.
class Scratch {
 public:
  [[nodiscard]] Result<std::string> path() const
  {
    if (m_folder.isValid()) return m_folder.filePath(QStringLiteral("rows.csv")).toStdString();
    return fail(store::kCannotWrite,
                {m_folder.path().toStdString(), m_folder.errorString().toStdString()});
  }

 private:
  QTemporaryDir m_folder;
};

/// The first prefix the table names, if any.
std::optional<net::Prefix> firstPrefix(const exchange::HoldingTable& table)
{
  const auto column = std::ranges::find(table.columns, "prefix");
  if (column == table.columns.end()) return std::nullopt;
  const auto at = static_cast<std::size_t>(column - table.columns.begin());
  for (std::size_t i = 0; i < std::min(table.rows.size(), kPeeked); ++i) {
    const auto& cells = table.rows[i]->cells;
    if (at >= cells.size()) continue;
    const auto prefixes = exchange::typedPrefixes(cells[at]);
    if (prefixes && !prefixes->empty()) return prefixes->front();
  }
  return std::nullopt;
}

/// What such rows are, judged by where the first of them would stand: inside what is in use,
/// registrations; else assignments, as exchange takes them.
Result<model::Kind> likelyKind(const registry::Registry& registry,
                               const exchange::HoldingTable& table)
{
  const auto prefix = firstPrefix(table);
  if (!prefix) return model::Kind::assignment;
  TRY(const auto chain, registry.chain(*prefix, {registry.now(), {}}));
  if (chain.empty()) return model::Kind::assignment;
  const model::Holding& nearest = chain.back().holding;
  if (nearest.prefix == *prefix) return nearest.kind;
  const bool inUse =
      nearest.kind == model::Kind::assignment || nearest.kind == model::Kind::registration;
  return inUse ? model::Kind::registration : model::Kind::assignment;
}

Result<exchange::ImportReport> importTable(registry::Registry& registry, const ImportSource& source,
                                           const exchange::ImportOptions& options,
                                           base::Progress& progress)
{
  const Scratch scratch;
  TRY(const std::string path, scratch.path());
  const bool unsaid = source.kind == model::Kind::assignment;
  TRY_DO(exchange::writeTable(source.table, unsaid ? "" : model::toString(source.kind), path));
  return exchange::importHoldings(registry, path, options, progress);
}

}  // namespace

Result<ImportSource> readFile(const registry::Registry& registry, const std::string& path,
                              base::Progress& progress)
{
  ImportSource source;
  source.path = path;
  TRY(const exchange::ImportFormat format, exchange::detectFormat(path));
  if (format == exchange::ImportFormat::registerLines) {
    source.sort = ImportSource::Sort::registerLines;
    return source;
  }
  TRY(source.table, exchange::readTable(path, progress));
  TRY(source.kind, likelyKind(registry, source.table));
  return source;
}

Result<ImportSource> readPasted(const registry::Registry& registry, const std::string& text,
                                std::optional<net::Prefix> under, base::Progress& progress)
{
  const Scratch scratch;
  TRY(const std::string path, scratch.path());
  QFile file(QString::fromStdString(path));
  const auto size = static_cast<qint64>(text.size());
  if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size || !file.flush()) {
    return fail(store::kCannotWrite, {path, file.errorString().toStdString()});
  }
  file.close();
  ImportSource source;
  source.under = under;
  TRY(source.table, exchange::readTable(path, progress));
  TRY(source.kind, likelyKind(registry, source.table));
  return source;
}

Result<std::shared_ptr<const ImportVerdict>> importInto(registry::Registry& registry,
                                                        const ImportSource& source,
                                                        const ImportWish& wish,
                                                        base::Progress& progress)
{
  const exchange::ImportOptions options{source.under, wish.dryRun, wish.skipRefused, wish.why};
  if (!wish.dryRun && !source.path.empty()) TRY_DO(registry.backupBefore("import", progress));
  auto verdict = std::make_shared<ImportVerdict>();
  const bool lines = source.sort == ImportSource::Sort::registerLines;
  TRY(verdict->report, lines ? exchange::importRegister(registry, source.path, options, progress)
                             : importTable(registry, source, options, progress));
  for (const exchange::ImportedRow& row : verdict->report.rows) {
    ++verdict->counts.at(static_cast<std::size_t>(row.result));
  }
  return verdict;
}

}  // namespace sextant::desktop
