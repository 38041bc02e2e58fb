// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/trace/trace_words.h"

#include "desktop/look/figures.h"
#include "desktop/models/told.h"

#include <algorithm>
#include <limits>
#include <QCoreApplication>
#include <QLocale>

namespace sextant::desktop {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Trace)
};

/// For plurals; beyond that the exact number is not what one reads.
int asInt(std::uint64_t number)
{
  constexpr std::uint64_t kMost = std::numeric_limits<int>::max();
  return static_cast<int>(std::min(number, kMost));
}

QString sizeText(std::uint64_t bytes)
{
  return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1,
                                     QLocale::DataSizeTraditionalFormat);
}

}  // namespace

QString sourcesText(const std::vector<TraceSource>& sources)
{
  if (sources.size() == 1) return sources.front().name;
  return Texts::tr("%Ln file(s)", nullptr, asInt(sources.size()));
}

QString momentText(const TraceReport& report)
{
  const QString time = timeText(report.table->moment().at);
  return report.asOfNow ? Texts::tr("as of now (%1)").arg(time) : Texts::tr("as of %1").arg(time);
}

QString summaryText(const TraceReport& report)
{
  const std::uint64_t unheld = report.unheld();
  const auto units = static_cast<std::uint64_t>(
      std::ranges::count_if(report.groups, [&report](const TraceGroup& group) {
        // Of what is not listed yet nobody knows what it is held as.
        const bool counts = group.kinds == 0 || group.standing == Standing::assigned;
        return counts && report.isNamed(group.party);
      }));
  QString text = Texts::tr("%1, of %2; ")
                     .arg(Texts::tr("%Ln address(es) found", nullptr, asInt(report.count.all.hits)),
                          Texts::tr("%Ln unit(s) or holder(s)", nullptr, asInt(units)));
  text += unheld > 0 ? Texts::tr("%Ln different address(es) held by nobody", nullptr, asInt(unheld))
                     : Texts::tr("every address is held");
  // Of those not listed nobody counted how many there are.
  if (report.unassigned == 0 || report.addresses() < report.count.addresses) return text;
  const int open = asInt(report.unassigned);
  text += unheld > 0 ? Texts::tr("; %Ln more in space given to no unit yet", nullptr, open)
                     : Texts::tr("; %Ln of them in space given to no unit yet", nullptr, open);
  return text;
}

QStringList reserveTexts(const TraceReport& report, const wording::Words& words)
{
  QStringList out;
  if (report.state == TraceReport::State::stopped) {
    out << Texts::tr("Stopped after %1 of %2: this is what was found until then.")
               .arg(sizeText(report.count.bytes), sizeText(report.bytes));
  }
  if (report.count.cut) {
    out << Texts::tr(
        "More than %Ln different address(es): further ones count for their holders, "
        "but are not listed.",
        nullptr, asInt(report.count.addresses));
  }
  for (std::size_t i = 0; i < report.sources.size(); ++i) {
    if (report.states[i].trouble == TextTrouble::none) continue;
    out << troubleText(report.sources[i], report.states[i], words);
  }
  return out;
}

QString troubleText(const TraceSource& source, const SourceState& state,
                    const wording::Words& words)
{
  if (state.error) return told(words, *state.error);
  if (state.trouble == TextTrouble::compressed) {
    return Texts::tr("%1 is compressed. Unpack it first.").arg(source.name);
  }
  return Texts::tr("%1 is not a text. Save it as text in UTF-8 first.").arg(source.name);
}

QString partyText(const TraceReport& report, registry::PartyNumber party)
{
  if (party == registry::kNobody) return Texts::tr("Nobody holds these addresses");
  const registry::TraceParty& known = report.table->parties()[party];
  const QString code = QString::fromStdString(known.code);
  const QString name = QString::fromStdString(known.name.empty() ? known.holder : known.name);
  if (name.isEmpty() && code.isEmpty()) return Texts::tr("No unit or holder is named");
  if (name.isEmpty() || code.isEmpty() || name == code) return name.isEmpty() ? code : name;
  return Texts::tr("%1 (%2)").arg(name, code);
}

QString markOf(Standing standing)
{
  if (standing == Standing::unheld) return QStringLiteral("✕");
  return standing == Standing::unassigned ? QStringLiteral("▲") : QStringLiteral("●");
}

QString standingText(Standing standing, unsigned kinds, const wording::Words& words)
{
  if (standing == Standing::unheld) return Texts::tr("held by nobody");
  QStringList names;
  for (int kind = 0; kind <= static_cast<int>(model::Kind::registration); ++kind) {
    if ((kinds >> static_cast<unsigned>(kind) & 1U) != 0) {
      names << words.word(static_cast<model::Kind>(kind));
    }
  }
  const QString text = names.join(Texts::tr(", "));
  return standing == Standing::assigned || names.isEmpty()
             ? text
             : Texts::tr("%1, given to no unit yet").arg(text);
}

QString standingText(const registry::Traced& traced, const wording::Words& words)
{
  return standingText(standingOf(traced), 1U << static_cast<unsigned>(traced.kind), words);
}

QString lineText(const TraceReport& report, std::uint32_t text, std::uint64_t line)
{
  if (report.sources.size() == 1) return QLocale().toString(static_cast<qulonglong>(line));
  return QStringLiteral("%1:%2").arg(report.sources.at(text).name).arg(line);
}

}  // namespace sextant::desktop
