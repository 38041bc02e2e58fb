// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/history_items.h"

#include "desktop/models/verb_words.h"
#include "desktop/views/inspector/plain_words.h"

#include <algorithm>
#include <QCoreApplication>

namespace sextant::desktop {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Inspector)
};

/// `active from 2026-03-19, 示例单位`
QString stateText(const registry::HoldingVersion& version, const wording::Words& words)
{
  const model::Holding& h = version.holding;
  const QString status = words.word(h.status);
  const QString from = dateText(h.valid.from);
  QString out =
      h.valid.to == base::kForEver
          ? Texts::tr("%1 from %2").arg(status, from)
          : Texts::tr("%1 from %2 until %3").arg(status, from, dateText({h.valid.to.us - 1}));
  if (version.holderName.empty()) return out;
  return Texts::tr("%1: %2").arg(out, plain(version.holderName));
}

TimelineItem itemOf(const model::JournalEntry& entry, const PlaceFacts& facts,
                    const wording::Words& words)
{
  TimelineItem item;
  item.when = timeText(entry.time);
  item.what = capital(verbText(entry.what));
  item.who = Texts::tr("%1, entry %2").arg(plain(entry.who)).arg(entry.number);
  if (!entry.why.empty()) item.why = Texts::tr("Why: %1").arg(plain(entry.why));
  for (const registry::HoldingVersion& version : facts.versions) {
    if (version.holding.openedBy == entry.number) item.details.prepend(stateText(version, words));
  }
  item.withdrawn = std::ranges::any_of(facts.entries, [&entry](const model::JournalEntry& other) {
    return other.undoes == entry.number;
  });
  return item;
}

}  // namespace

std::vector<TimelineItem> historyOf(const PlaceFacts& facts, const wording::Words& words)
{
  std::vector<TimelineItem> out;
  out.reserve(facts.entries.size());
  for (const model::JournalEntry& entry : facts.entries) {
    out.push_back(itemOf(entry, facts, words));
  }
  return out;
}

}  // namespace sextant::desktop
