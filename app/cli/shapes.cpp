// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shapes.h"

#include <algorithm>
#include <span>

namespace sextant::cli {
namespace {

constexpr std::size_t kMostPrefixes = 1000;

std::span<const net::Prefix> shown(const registry::Applied& applied)
{
  return std::span(applied.prefixes).first(std::min(applied.prefixes.size(), kMostPrefixes));
}

Json appliedJson(const registry::Applied& applied)
{
  Json prefixes = Json::array();
  for (const net::Prefix& prefix : shown(applied)) prefixes.push_back(net::toString(prefix));
  return {{"entry", applied.entry == 0 ? Json(nullptr) : Json(applied.entry)},
          {"prefixes", std::move(prefixes)},
          {"opened", applied.opened},
          {"closed", applied.closed}};
}

/// A day that is the last one ends with the midnight after it, where the next period may begin.
Json endJson(Instant to)
{
  if (to == base::kForEver) return nullptr;
  const auto midnight = base::parseInstant(base::toDate(to), base::DateMeans::firstInstant);
  return base::toIso(midnight && *midnight == to ? Instant{to.us - 1} : to);
}

std::string periodText(Period period)
{
  if (period.to == base::kForEver) return base::toDate(period.from);
  return base::toDate(period.from) + " – " + base::toDate({period.to.us - 1});
}

std::string withCode(const std::string& code, const std::string& name)
{
  return code.empty() || name.empty() || code == name ? code + (code == name ? "" : name)
                                                      : code + ' ' + name;
}

}  // namespace

Json timeJson(Instant t)
{
  if (t == base::kSinceEver || t == base::kForEver) return nullptr;
  return base::toIso(t);
}

Json holdingJson(const registry::HoldingView& view)
{
  const model::Holding& holding = view.holding;
  return {{"prefix", net::toString(holding.prefix)},
          {"kind", model::toString(holding.kind)},
          {"status", model::toString(holding.status)},
          {"holder", orNull(view.holderName)},
          {"division", orNull(view.division)},
          {"code", orNull(view.code)},
          {"name", orNull(view.name)},
          {"zone", orNull(holding.zone)},
          {"valid_from", timeJson(holding.valid.from)},
          {"valid_to", endJson(holding.valid.to)},
          {"entry", holding.openedBy}};
}

std::vector<std::string> holdingCells(const registry::HoldingView& view,
                                      const wording::Words& words, const ZoneTitles& zones)
{
  const model::Holding& holding = view.holding;
  return {net::toString(holding.prefix),
          words.word(holding.kind).toStdString(),
          words.word(holding.status).toStdString(),
          withCode(view.code, view.name),
          withCode(view.holderCode, view.holderName),
          zones.title(holding.zone),
          periodText(holding.valid)};
}

void answerApplied(Context& context, const registry::Applied& applied, Told told)
{
  if (context.json()) return context.answer(appliedJson(applied));
  if (applied.entry == 0) {
    return context.answer(context.say(QT_TRANSLATE_NOOP("cli", "Nothing had to change.")));
  }
  const std::string entry =
      context.say(QT_TRANSLATE_NOOP("cli", "entry %1"), {std::to_string(applied.entry)});
  if (applied.prefixes.empty() || told == Told::entry) return context.answer(entry);
  Table table(context.out());
  for (const net::Prefix& prefix : shown(applied)) table.row({net::toString(prefix), entry});
  if (applied.prefixes.size() > kMostPrefixes) {
    table.row({context.sayCount(QT_TRANSLATE_N_NOOP("cli", "… and %n more"),
                                applied.prefixes.size() - kMostPrefixes)});
  }
}

Result<> applyAndAnswer(Context& context, registry::Registry& registry,
                        const registry::Change& change)
{
  TerminalProgress progress = context.progress();
  TRY(const registry::Applied applied, registry.apply(change, progress));
  answerApplied(context, applied);
  return {};
}

}  // namespace sextant::cli
