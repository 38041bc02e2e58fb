// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/plans/block_section.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/models/plans/plan_words.h"
#include "desktop/models/told.h"
#include "desktop/views/plans/plan_parts.h"

#include <algorithm>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace sextant::desktop {

BlockSection::BlockSection(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_lines(new QVBoxLayout),
      m_add(new QPushButton(icon(QStringLiteral("list-add")), tr("Another block"), this)),
      m_fault(new ToneLabel(ToneLabel::Tone::bad, this))
{
  m_add->setObjectName(QStringLiteral("addBlock"));
  m_add->setFlat(true);
  m_fault->setObjectName(QStringLiteral("blockFault"));
  m_fault->setWordWrap(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(kGrid / 2);
  layout->addLayout(m_lines);
  layout->addWidget(m_fault);
  layout->addWidget(m_add, 0, Qt::AlignLeft);
  connect(m_add, &QPushButton::clicked, this, [this] {
    addLine();
    m_blocks.back()->block->setFocus();
    update();
  });
  addLine();
  setFocusProxy(m_blocks.front()->block);
  offerBlocks();
  update();
}

void BlockSection::addLine()
{
  auto line = std::make_unique<Line>();
  line->bar = new QWidget(this);
  line->block = new QComboBox(line->bar);
  line->block->setObjectName(QStringLiteral("block%1").arg(m_blocks.size()));
  line->block->setAccessibleName(tr("Block"));
  line->block->setEditable(true);
  line->block->lineEdit()->setAccessibleName(line->block->accessibleName());
  line->block->setInsertPolicy(QComboBox::NoInsert);
  line->block->addItems(m_offered);
  line->block->setCurrentIndex(-1);
  line->block->lineEdit()->setPlaceholderText(QStringLiteral("2001:db8::/32"));
  line->block->setFont(addressFont(font()));
  line->zones = new QToolButton(line->bar);
  line->zones->setObjectName(QStringLiteral("zones%1").arg(m_blocks.size()));
  line->zones->setPopupMode(QToolButton::InstantPopup);
  line->zones->setMenu(new QMenu(line->zones));
  line->remove = new QToolButton(line->bar);
  line->remove->setIcon(icon(QStringLiteral("list-remove")));
  line->remove->setToolTip(tr("Take this block away"));
  line->remove->setAccessibleName(tr("Take this block away"));
  auto* layout = new QHBoxLayout(line->bar);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(line->block, 1);
  layout->addWidget(line->zones);
  layout->addWidget(line->remove);
  m_lines->addWidget(line->bar);
  connect(line->block, &QComboBox::currentTextChanged, this, &BlockSection::update);
  connect(line->remove, &QToolButton::clicked, this, [this, bar = line->bar] { removeLine(bar); });
  setTabOrder(line->remove, m_add);
  fillZones(*line);
  m_blocks.push_back(std::move(line));
}

void BlockSection::removeLine(const QWidget* bar)
{
  const auto found = std::ranges::find(m_blocks, bar, [](const auto& line) { return line->bar; });
  if (found == m_blocks.end()) return;
  (*found)->bar->hide();
  (*found)->bar->deleteLater();
  m_blocks.erase(found);
  setFocusProxy(m_blocks.front()->block);
  update();
}

void BlockSection::offerBlocks()
{
  const auto question = [](const registry::Registry& registry) -> Result<std::vector<net::Prefix>> {
    std::vector<net::Prefix> blocks;
    registry::Filter filter;
    filter.kind = model::Kind::block;
    TRY_DO(registry.list(filter, {registry.now(), std::nullopt},
                         [&blocks](const registry::HoldingView& view) {
                           blocks.push_back(view.holding.prefix);
                           return blocks.size() < 100;
                         }));
    return blocks;
  };
  m_desk.session.ask(this, question, [this](const Result<std::vector<net::Prefix>>& blocks) {
    if (!blocks) return;
    m_offered.clear();
    for (const net::Prefix block : *blocks) m_offered << compressed(block);
    for (const auto& line : m_blocks) {
      const QString typed = line->block->currentText();
      const QSignalBlocker quiet(line->block);
      line->block->clear();
      line->block->addItems(m_offered);
      line->block->setCurrentIndex(-1);
      line->block->setEditText(typed);
    }
    const bool untouched = m_blocks.size() == 1 && m_blocks.front()->block->currentText().isEmpty();
    if (untouched && m_offered.size() == 1) m_blocks.front()->block->setCurrentIndex(0);
  });
}

std::vector<model::PlannedBlock> BlockSection::blocks() const
{
  std::vector<model::PlannedBlock> out;
  for (const auto& line : m_blocks) {
    const auto prefix = net::parseTyped(line->block->currentText().toStdString());
    if (prefix)
      out.push_back({*prefix, m_blocks.size() > 1 ? line->chosen : std::vector<std::string>{}});
  }
  return out;
}

QString BlockSection::fault() const
{
  for (const auto& line : m_blocks) {
    const QString typed = line->block->currentText().trimmed();
    if (typed.isEmpty()) continue;
    const auto prefix = net::parseTyped(typed.toStdString());
    if (prefix) continue;
    base::Error error = prefix.error();
    error.where = {};
    return told(m_desk.words, error);
  }
  return {};
}

void BlockSection::setScheme(const model::Scheme& scheme)
{
  if (scheme.text == m_scheme.text) return;
  m_scheme = scheme;
  const auto known = zonesOf(scheme);
  for (const auto& line : m_blocks) {
    std::erase_if(line->chosen, [&known](const std::string& zone) {
      return std::ranges::find(known, zone) == known.end();
    });
  }
  for (const auto& line : m_blocks) fillZones(*line);
  update();
}

void BlockSection::fillZones(Line& line)
{
  const auto zones = zonesOf(m_scheme);
  QMenu* menu = line.zones->menu();
  menu->clear();
  for (const std::string& zone : zones) {
    QAction* action = menu->addAction(zoneTitle(m_desk.words, m_scheme, zone));
    action->setCheckable(true);
    action->setChecked(std::ranges::find(line.chosen, zone) != line.chosen.end());
    connect(action, &QAction::toggled, this, [this, &line, zone](bool on) {
      std::erase(line.chosen, zone);
      if (on) line.chosen.push_back(zone);
      tellZones(line);
      Q_EMIT changed();
    });
  }
  tellZones(line);
}

void BlockSection::tellZones(Line& line)
{
  QStringList names;
  for (const std::string& zone : line.chosen) names << zoneTitle(m_desk.words, m_scheme, zone);
  QString text = names.join(QString());
  if (names.isEmpty()) text = tr("All other zones");
  if (names.size() > 1) text = tr("%Ln zones", nullptr, static_cast<int>(names.size()));
  line.zones->setText(text);
  line.zones->setToolTip(names.join(u'\n'));
  line.zones->setAccessibleName(tr("Zones this block takes: %1").arg(text));
  // The style draws the arrow of the menu over the text where there is no room beside it.
  line.zones->setMinimumWidth(fontMetrics().horizontalAdvance(text) + 4 * kGrid);
}

void BlockSection::update()
{
  for (const auto& line : m_blocks) {
    line->remove->setVisible(m_blocks.size() > 1);
    line->zones->setVisible(m_blocks.size() > 1 && !zonesOf(m_scheme).empty());
  }
  const QString wrong = fault();
  m_fault->setText(wrong);
  m_fault->setVisible(!wrong.isEmpty());
  Q_EMIT changed();
}

}  // namespace sextant::desktop
