// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/trace/trace_export.h"

#include "desktop/models/trace/trace_words.h"
#include "exchange/table_file.h"
#include "exchange/trace_files.h"
#include "store/codes.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace sextant::desktop {
namespace {

using exchange::TableHead;
using registry::CountedAddress;

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(TraceExport)
};

constexpr double kWide = 40;

TableHead::Column column(const QString& heading, double width)
{
  return {heading.toStdString(), width, false, false};
}

TableHead::Column addressColumn(const QString& heading)
{
  return {heading.toStdString(), kWide, true, false};
}

TableHead::Column numberColumn(const QString& heading)
{
  return {heading.toStdString(), 12, false, true};
}

/// Line numbers are figures where they need not say of which text.
TableHead::Column lineColumn(const QString& heading, const TraceReport& report)
{
  return report.sources.size() == 1 ? numberColumn(heading) : column(heading, 24);
}

std::string plainLine(const TraceReport& report, std::uint32_t text, std::uint64_t line)
{
  if (report.sources.size() == 1) return std::to_string(line);
  return lineText(report, text, line).toStdString();
}

TableHead headOf(const TraceReport& report, const wording::Words& words)
{
  TableHead head;
  head.title = Texts::tr("Address trace").toStdString();
  QStringList notes{Texts::tr("%1, %2").arg(sourcesText(report.sources), momentText(report)),
                    summaryText(report)};
  notes << reserveTexts(report, words);
  for (const QString& note : notes) head.notes.push_back(note.toStdString());
  return head;
}

/// What both tables say of a party, in three columns.
void addPartyColumns(TableHead& head)
{
  head.columns.push_back(column(Texts::tr("Code"), 16));
  head.columns.push_back(column(Texts::tr("Unit"), kWide));
  head.columns.push_back(column(Texts::tr("Holder"), kWide));
}

std::span<std::string> fillParty(const TraceReport& report, registry::PartyNumber party,
                                 std::span<std::string> cells)
{
  const bool known = party != registry::kNobody;
  const registry::TraceParty nobody;
  const registry::TraceParty& said = known ? report.table->parties()[party] : nobody;
  cells[0] = said.code;
  cells[1] = said.name;
  cells[2] = said.holder;
  return cells.subspan(3);
}

/// Hits and lines are the last columns of both tables.
void addHitColumns(const TraceReport& report, TableHead& head)
{
  head.columns.push_back(numberColumn(Texts::tr("Hits")));
  head.columns.push_back(lineColumn(Texts::tr("First line"), report));
  head.columns.push_back(lineColumn(Texts::tr("Last line"), report));
}

void fillHits(const TraceReport& report, const registry::TraceHits& hits,
              std::span<std::string> cells)
{
  cells[0] = std::to_string(hits.hits);
  cells[1] = plainLine(report, hits.firstText, hits.firstLine);
  cells[2] = plainLine(report, hits.lastText, hits.lastLine);
}

std::string prefixText(const std::optional<net::Prefix>& prefix)
{
  return prefix ? net::toString(*prefix) : std::string();
}

Result<std::string> writeHolders(const TraceReport& report, const std::string& file,
                                 const wording::Words& words, base::Progress& progress)
{
  TableHead head = headOf(report, words);
  head.columns.push_back(column(Texts::tr("Held as"), 24));
  addPartyColumns(head);
  head.columns.push_back(addressColumn(Texts::tr("Prefix with the most hits")));
  head.columns.push_back(numberColumn(Texts::tr("Addresses")));
  addHitColumns(report, head);
  const auto row = [&](std::size_t n, std::vector<std::string>& cells) {
    const TraceGroup& group = report.groups[n];
    cells[0] = standingText(group.standing, group.kinds, words).toStdString();
    const auto rest = fillParty(report, group.party, std::span(cells).subspan(1));
    rest[0] = prefixText(group.prefix);
    rest[1] = std::to_string(group.addresses);
    fillHits(report, group, rest.subspan(2));
  };
  return exchange::writeTable(head, report.groups.size(), row, file, progress);
}

Result<std::string> writeAddresses(const TraceReport& report, const std::string& file,
                                   const wording::Words& words, base::Progress& progress)
{
  TableHead head = headOf(report, words);
  head.columns.push_back(addressColumn(Texts::tr("Address")));
  head.columns.push_back(column(Texts::tr("Held as"), 24));
  addPartyColumns(head);
  head.columns.push_back(addressColumn(Texts::tr("Prefix")));
  addHitColumns(report, head);
  const auto row = [&](std::size_t n, std::vector<std::string>& cells) {
    const CountedAddress& counted = report.address(n);
    cells[0] = net::toString(counted.address);
    cells[1] = standingText(counted.traced, words).toStdString();
    const auto rest = fillParty(report, counted.traced.party, std::span(cells).subspan(2));
    rest[0] = prefixText(counted.prefix());
    fillHits(report, counted, rest.subspan(1));
  };
  return exchange::writeTable(head, report.addresses(), row, file, progress);
}

/// What is evidence is not written over.
bool isSource(const TraceReport& report, const QString& file)
{
  return std::ranges::any_of(report.sources, [&file](const TraceSource& source) {
    return !source.path.isEmpty() && QFileInfo(source.path) == QFileInfo(file);
  });
}

Result<std::string> writeTexts(const TraceReport& report, exchange::TraceForm form,
                               const std::string& file, base::Progress& progress)
{
  std::vector<exchange::TracedText> texts;
  for (std::size_t i = 0; i < report.sources.size(); ++i) {
    if (report.states[i].trouble != TextTrouble::none) continue;
    texts.push_back({report.sources[i].name.toStdString(),
                     [source = report.sources[i]] { return openSource(source); },
                     report.states[i].bytes});
  }
  return exchange::writeTrace(*report.table, texts, form, file, progress);
}

}  // namespace

std::vector<TraceFileType> traceFileTypes()
{
  const auto xlsx = QStringLiteral("xlsx");
  const auto csv = QStringLiteral("csv");
  return {
      {TraceFile::holders, xlsx, Texts::tr("Holders by hits, XLSX")},
      {TraceFile::holders, csv, Texts::tr("Holders by hits, CSV")},
      {TraceFile::addresses, xlsx, Texts::tr("Every address, XLSX")},
      {TraceFile::addresses, csv, Texts::tr("Every address, CSV")},
      {TraceFile::annotated, QStringLiteral("txt"), Texts::tr("The log with holders written in")},
      {TraceFile::lines, QStringLiteral("jsonl"), Texts::tr("JSON Lines")},
  };
}

Result<std::string> writeTraceFile(const TraceReport& report, TraceFile what, const QString& file,
                                   const wording::Words& words, base::Progress& progress)
{
  const std::string path = QFile::encodeName(file).toStdString();
  if (isSource(report, file)) {
    return fail(store::kCannotWrite, {path, Texts::tr("it is one of the logs").toStdString()});
  }
  switch (what) {
    case TraceFile::holders:
      return writeHolders(report, path, words, progress);
    case TraceFile::addresses:
      return writeAddresses(report, path, words, progress);
    case TraceFile::annotated:
      return writeTexts(report, exchange::TraceForm::annotated, path, progress);
    case TraceFile::lines:
      break;
  }
  return writeTexts(report, exchange::TraceForm::lines, path, progress);
}

}  // namespace sextant::desktop
