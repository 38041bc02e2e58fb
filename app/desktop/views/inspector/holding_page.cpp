// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/holding_page.h"

#include "desktop/look/labels.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/views/inspector/bit_ruler.h"
#include "desktop/views/inspector/field_groups.h"
#include "desktop/views/inspector/history_items.h"
#include "desktop/views/inspector/plain_words.h"
#include "desktop/views/inspector/share_bar.h"

#include <algorithm>
#include <QLocale>
#include <QPushButton>

namespace sextant::desktop {
namespace {

using model::Kind;

constexpr std::size_t kMostShown = 12;  ///< entries of the history

QString zoneTitle(const PlaceFacts& facts, wording::Language language)
{
  const std::string& zone = facts.own().holding.zone;
  if (!facts.reading) return plain(zone);
  for (const model::SchemeField& field : facts.reading->scheme.fields) {
    for (const model::CodedValue& value : field.values) {
      if (value.code == zone) return inLanguage(language, value.name, value.nameZh);
    }
  }
  return plain(zone);
}

/// When the object first came into force, whatever was changed of it since.
Instant beginOf(const PlaceFacts& facts)
{
  const model::Holding& own = facts.own().holding;
  Instant begin = own.valid.from;
  for (const registry::HoldingVersion& version : facts.versions) {
    if (version.closedBy == 0 && version.holding.object == own.object)
      begin = std::min(begin, version.holding.valid.from);
  }
  return begin;
}

QColor findingColour(registry::Severity severity, const QPalette& palette)
{
  if (severity == registry::Severity::error) return badColour(palette);
  return severity == registry::Severity::warning ? warningColour(palette) : quietText(palette);
}

QString findingMark(registry::Severity severity)
{
  return severity == registry::Severity::note ? QStringLiteral("ⓘ") : QStringLiteral("▲");
}

void replaceIn(QVBoxLayout& box, QWidget* widget)
{
  if (const std::unique_ptr<QLayoutItem> old{box.takeAt(0)}) old->widget()->deleteLater();
  box.addWidget(widget);
}

double shareOf(const registry::Stats& stats)
{
  return QString::fromStdString(stats.utilisation).toDouble();
}

}  // namespace

HoldingPage::HoldingPage(Desk& desk, const PlaceFacts& facts, bool revealed, QWidget* parent)
    : FactPage(desk, parent),
      m_prefix(facts.place.prefix),
      m_insideOther(facts.around() != nullptr),
      m_findings(new QVBoxLayout),
      m_figures(new QVBoxLayout)
{
  addHead(facts);
  column()->addLayout(m_findings);
  addRuler(facts);
  addHolder(facts, revealed);
  addFacts(facts);
  column()->addLayout(m_figures);
  addChain(std::span(facts.chain).first(facts.chain.size() - 1));
  addHistory(facts);
  finish();
}

void HoldingPage::addHead(const PlaceFacts& facts)
{
  const registry::HoldingView& own = facts.own();
  const QString kind = capital(desk().words.word(own.holding.kind));
  addKind(kind, plain(model::toString(own.holding.kind)), own.holding.status, own.holding.kind);
  const QString name = nameOf(own);
  addTitle(name.isEmpty() ? kind : name);
  addAddress(own.holding.prefix);
  QStringList notes;
  if (!own.code.empty()) notes.append(plain(own.code));
  if (!own.holding.zone.empty()) notes.append(zoneTitle(facts, desk().words.language()));
  if (!notes.empty()) addNote(notes.join(QStringLiteral("  ·  ")));
  const Instant begin = beginOf(facts);
  const QString period = periodText({begin, own.holding.valid.to}, facts.now);
  addNote(begin == own.holding.valid.from
              ? period
              : tr("%1; as it is now since %2").arg(period, dateText(own.holding.valid.from)));
  addActions(actionsFor(facts));
}

std::vector<HoldingPage::Action> HoldingPage::actionsFor(const PlaceFacts& facts)
{
  const model::Holding& own = facts.own().holding;
  const net::Prefix prefix = own.prefix;
  const bool givesOn = model::valueOf(own.facts, "gives_on") == "yes";
  std::vector<Action> out;
  const auto offer = [&](Kind inner, FormKind form, const QString& text, const char* name) {
    if (own.status == model::Status::quarantined || !model::mayStandIn(inner, own.kind, givesOn) ||
        prefix.length() == net::Address::kBits)
      return;
    out.push_back({text, plain(model::toString(inner)),
                   [this, form, prefix] { want(form, std::nullopt, prefix); }, name});
  };
  if (own.kind == Kind::reservation) {
    out.push_back({tr("Assign this…"), QStringLiteral("assignment"),
                   [this, prefix] { want(FormKind::assign, prefix, std::nullopt); }, "assign"});
  }
  const bool wide = own.kind == Kind::block;
  if (wide) offer(Kind::allocation, FormKind::allocate, tr("Allocate here…"), "allocate");
  offer(Kind::assignment, FormKind::assign, tr("Assign here…"), "assign");
  offer(Kind::registration, FormKind::registration, tr("Register here…"), "register");
  if (!wide) offer(Kind::allocation, FormKind::allocate, tr("Allocate here…"), "allocate");
  offer(Kind::reservation, FormKind::reserve, tr("Reserve here…"), "reserve");
  out.push_back({tr("Edit…"), QStringLiteral("document-edit"),
                 [this, prefix] { want(FormKind::set, prefix, std::nullopt); }, "edit"});
  out.push_back({tr("Print the notice…"), QStringLiteral("document-print"),
                 [this] { Q_EMIT desk().requests.commandWanted(QStringLiteral("print.notice")); },
                 "print", false});
  out.push_back({tr("Release…"), QStringLiteral("edit-delete"),
                 [this, prefix] { want(FormKind::release, prefix, std::nullopt); }, "release"});
  return out;
}

void HoldingPage::addRuler(const PlaceFacts& facts)
{
  auto* ruler = new BitRuler;
  ruler->setObjectName(QStringLiteral("ruler"));
  const net::Prefix prefix = facts.place.prefix;
  ruler->setContent(facts.reading ? rulerContent(prefix, facts.reading->scheme,
                                                 facts.reading->decoded, desk().words.language())
                                  : rulerContent(prefix));
  column()->addSpacing(kGrid + kGrid / 2);
  column()->addWidget(ruler);
}

void HoldingPage::addHolder(const PlaceFacts& facts, bool revealed)
{
  if (!facts.holder) return;
  const QString code = plain(facts.holder->holder.code);
  Section* section = addSection(tr("Holder"));
  const QString name = plain(facts.holder->holder.name());
  auto* row = new PlaceRow({name, name == code ? QString() : code, {}, {}, false});
  row->setObjectName(QStringLiteral("holder"));
  connect(row, &PlaceRow::clicked, this, [this, code] { Q_EMIT holderWanted(code); });
  section->add(row);
  addContacts(*facts.holder, revealed);
}

void HoldingPage::addFacts(const PlaceFacts& facts)
{
  for (const FieldGroup& group : fieldGroups()) {
    Section* section = nullptr;
    for (const std::string_view name : group.fields) {
      const auto value = model::valueOf(facts.own().holding.facts, name);
      const model::FieldDef* field = model::findField(model::FieldOf::holding, name);
      if (value.empty() || field == nullptr) continue;
      if (section == nullptr) section = addSection(titleOf(group));
      section->addFact(capital(desk().words.heading(*field)), spokenValue(name, value))
          ->setObjectName(u"fact." % plain(name));
    }
  }
}

void HoldingPage::addHistory(const PlaceFacts& facts)
{
  auto items = historyOf(facts, desk().words);
  if (items.empty()) return;
  const bool more = items.size() > kMostShown;
  items.resize(std::min(items.size(), kMostShown));
  Section* section = addSection(tr("History"));
  section->add(new Timeline(items))->setObjectName(QStringLiteral("history"));
  if (!more) return;
  auto* all = new QPushButton(tr("All entries in the journal"));
  connect(all, &QPushButton::clicked, this,
          [this] { Q_EMIT desk().requests.commandWanted(QStringLiteral("audit.journal")); });
  section->add(all);
}

void HoldingPage::setFigures(const PlaceFigures& figures)
{
  replaceIn(*m_findings, findingsOf(figures.findings));
  if (m_prefix.length() < net::Address::kBits) replaceIn(*m_figures, figuresOf(figures));
}

QWidget* HoldingPage::findingsOf(const std::vector<registry::Finding>& findings)
{
  auto* box = new QWidget;
  auto* lines = new QVBoxLayout(box);
  lines->setContentsMargins(0, findings.empty() ? 0 : kGrid, 0, 0);
  for (const registry::Finding& finding : findings) {
    const wording::RuleWords words = desk().words.rule(finding.rule.id, finding.args);
    const auto tint = [severity = finding.rule.severity](const QPalette& palette) {
      return findingColour(severity, palette);
    };
    auto* line = new QHBoxLayout;
    auto* mark = new TintLabel(tint);
    mark->setText(findingMark(finding.rule.severity));
    auto* text = new TintLabel(tint);
    text->setText(words.fix.isEmpty() ? words.text : tr("%1. %2.").arg(words.text, words.fix));
    text->setWordWrap(true);
    text->setObjectName(u"finding." % plain(finding.rule.id));
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    lines->addLayout(line);
  }
  return box;
}

QWidget* HoldingPage::figuresOf(const PlaceFigures& figures)
{
  const registry::Stats& stats = figures.stats;
  auto* section = new Section(tr("Figures"));
  const double share = shareOf(stats);
  section->add(new ShareBar(share));
  section
      ->addText(tr("%1 of %2 /%3 used (%4 %)")
                    .arg(countText(stats.used), countText(stats.capacity))
                    .arg(stats.unitLength)
                    .arg(QLocale().toString(share * 100, 'f', 1)))
      ->setObjectName(QStringLiteral("used"));
  section->addFact(tr("Largest free"), stats.largestFree
                                           ? desk().addressForm.text(*stats.largestFree)
                                           : tr("nothing is free"));
  const bool grows = figures.growsTo.length() < m_prefix.length();
  if (m_insideOther)
    section->addFact(tr("Can grow"), grows ? tr("to /%1 in place").arg(figures.growsTo.length())
                                           : tr("not in place"));
  QStringList inside;
  for (const auto& [kind, count] : stats.holdings) {
    if (count > 0)
      inside.append(tr("%1: %2").arg(capital(desk().words.word(kind)),
                                     QLocale().toString(qulonglong{count})));
  }
  section->addFact(tr("Recorded here"), inside.join(u'\n'));
  return section;
}

}  // namespace sextant::desktop
