// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/overview_page.h"

#include "desktop/look/icons.h"
#include "desktop/look/labels.h"
#include "desktop/look/palette.h"
#include "desktop/models/verb_words.h"
#include "desktop/views/inspector/plain_words.h"
#include "desktop/views/inspector/share_bar.h"
#include "desktop/views/inspector/timeline.h"

#include <algorithm>
#include <QLocale>
#include <QPushButton>

namespace sextant::desktop {

OverviewPage::OverviewPage(Desk& desk, const RegisterFacts& facts, QWidget* parent)
    : FactPage(desk, parent)
{
  addKind(desk.session.readOnly() ? tr("Register, read-only") : tr("Register"),
          QStringLiteral("journal"));
  addTitle(desk.session.title());
  if (facts.empty()) {
    addInvitation();
  } else {
    addNote(tr("Select an address to see what is known of it."));
    addFigures(facts);
    addBlocks(facts);
    addPlans(facts);
  }
  addLastChange(facts.head);
  finish();
}

void OverviewPage::addInvitation()
{
  addNote(
      tr("The register is empty. Begin with a plan for a block, record a block as it is, or "
         "import a table of who holds what."));
  struct Way {
    QString text;
    QString icon;
    QString command;
  };
  const std::vector<Way> ways = {
      {tr("New plan…"), QStringLiteral("plan"), QStringLiteral("plan.new")},
      {tr("Add a block…"), QStringLiteral("block"), QStringLiteral("hold.block")},
      {tr("Import a table…"), QStringLiteral("document-import"), QStringLiteral("import.file")}};
  column()->addSpacing(kGrid);
  bool first = true;
  for (const Way& way : ways) {
    auto* button = new QPushButton(way.text);
    if (first) makePrimary(button);
    button->setObjectName(way.command);
    button->setEnabled(!desk().session.readOnly());
    if (!first) button->setIcon(icon(way.icon));
    connect(button, &QPushButton::clicked, this,
            [this, id = way.command] { Q_EMIT desk().requests.commandWanted(id); });
    column()->addWidget(button);
    first = false;
  }
}

void OverviewPage::addFigures(const RegisterFacts& facts)
{
  const registry::Stats& stats = facts.stats;
  const double share = QString::fromStdString(stats.utilisation).toDouble();
  Section* section = addSection(tr("Figures"));
  section->add(new ShareBar(share));
  section
      ->addText(tr("%1 of %2 /%3 used (%4 %)")
                    .arg(countText(stats.used), countText(stats.capacity))
                    .arg(stats.unitLength)
                    .arg(QLocale().toString(share * 100, 'f', 1)))
      ->setObjectName(QStringLiteral("used"));
  for (const auto& [kind, count] : stats.holdings) {
    section->addFact(capital(desk().words.word(kind)), QLocale().toString(qulonglong{count}))
        ->setObjectName(u"count." % plain(model::toString(kind)));
  }
}

void OverviewPage::addBlocks(const RegisterFacts& facts)
{
  Section* section = addSection(tr("Blocks"));
  for (const registry::HoldingView& block : facts.blocks) section->add(rowOf(block));
  if (facts.blocks.empty()) section->addNote(tr("No block is recorded yet."));
}

void OverviewPage::addPlans(const RegisterFacts& facts)
{
  if (facts.plans.empty() && facts.drafts.empty()) return;
  Section* section = addSection(tr("Plans"));
  for (const model::PublishedPlan& plan : facts.plans) {
    section->addFact(plain(plan.name), tr("in force since %1").arg(dateText(plan.valid.from)));
  }
  for (const registry::DraftSummary& draft : facts.drafts) {
    if (draft.state == registry::DraftState::published) continue;
    const QString name = plain(draft.name);
    auto* row = section->add(new PlaceRow({name, tr("draft"), {}, {}, false}));
    connect(row, &PlaceRow::clicked, this,
            [this, name] { Q_EMIT desk().requests.draftWanted(name); });
  }
}

void OverviewPage::addLastChange(const model::JournalEntry& head)
{
  if (head.number == 0) return;
  Section* section = addSection(tr("Last change"));
  TimelineItem item;
  item.when = timeText(head.time);
  item.what = capital(verbText(head.what));
  item.who = tr("%1, entry %2").arg(plain(head.who)).arg(head.number);
  if (!head.why.empty()) item.why = tr("Why: %1").arg(plain(head.why));
  section->add(new Timeline({item}))->setObjectName(QStringLiteral("lastChange"));
}

}  // namespace sextant::desktop
