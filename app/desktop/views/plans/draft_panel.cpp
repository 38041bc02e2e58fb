// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/plans/draft_panel.h"

#include "desktop/look/icons.h"
#include "desktop/models/plans/draft_tree.h"
#include "desktop/models/plans/level_table.h"
#include "desktop/models/plans/plan_words.h"
#include "desktop/views/plans/plan_parts.h"
#include "desktop/views/plans/scheme_strip.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

constexpr std::size_t kMostHits = 1000;
constexpr int kHeldWidth = 10 * kGrid;
constexpr int kLeastName = 18 * kGrid;
constexpr int kMostName = 48 * kGrid;

}  // namespace

DraftPanel::DraftPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_levelTable(new LevelTable(desk.words, this)),
      m_draftTree(new DraftTree(desk.addressForm, desk.words, this)),
      m_strip(new SchemeStrip(desk.words, this)),
      m_levels(new QTableView(this)),
      m_tree(new QTreeView(this)),
      m_search(new QLineEdit(this)),
      m_found(new QLabel(this)),
      m_zone(new QComboBox(this))
{
  makeLevels();
  makeTree();
  setFocusProxy(m_tree);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(kGrid);
  layout->addWidget(m_strip);
  layout->addWidget(m_levels);
  layout->addWidget(makeFinder());
  layout->addWidget(m_tree, 1);
}

void DraftPanel::makeLevels()
{
  m_levels->setObjectName(QStringLiteral("levels"));
  m_levels->setAccessibleName(tr("Levels of the plan"));
  m_levels->setModel(m_levelTable);
  dressTable(m_levels);
  m_levels->setItemDelegateForColumn(LevelTable::levelName,
                                     new LevelMarkDelegate(LevelTable::colourRole, m_levels));
  m_levels->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  m_levels->setSelectionMode(QAbstractItemView::SingleSelection);
  m_levels->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_levels->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void DraftPanel::makeTree()
{
  m_tree->setObjectName(QStringLiteral("members"));
  m_tree->setAccessibleName(tr("Members of the plan"));
  m_tree->setModel(m_draftTree);
  m_tree->setUniformRowHeights(true);
  m_tree->setAlternatingRowColors(true);
  m_tree->setFrameShape(QFrame::NoFrame);
  m_tree->header()->setMinimumSectionSize(6 * kGrid);
  const QFontMetrics mono(addressFont(font()));
  const QFontMetrics text(font());
  const auto widen = [this](int column, const QFontMetrics& metrics, const QString& widest) {
    m_tree->setColumnWidth(column, metrics.horizontalAdvance(widest) + 2 * kGrid);
  };
  widen(DraftTree::codeColumn, text, QStringLiteral("450102001"));
  widen(DraftTree::levelColumn, text, tr("County") + QStringLiteral("    "));
  widen(DraftTree::prefixColumn, mono, QStringLiteral("2001:db8:1001:1000::/56 + 8"));
  widen(DraftTree::growColumn, text, tr("Can grow"));
  m_tree->setItemDelegateForColumn(DraftTree::nameColumn,
                                   new LevelMarkDelegate(DraftTree::colourRole, m_tree));
  m_tree->setItemDelegateForColumn(DraftTree::prefixColumn, new AddressDelegate(m_tree));
  connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& current) {
            if (const auto prefix = m_draftTree->prefixOf(current)) Q_EMIT prefixChosen(*prefix);
          });
}

/// Names get what the other columns leave, but codes stay near them.
void DraftPanel::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  int others = 4 * kGrid + m_tree->verticalScrollBar()->sizeHint().width();
  for (int column = 1; column < DraftTree::columnTotal; ++column) {
    others += column == DraftTree::heldColumn ? kHeldWidth : m_tree->columnWidth(column);
  }
  m_tree->setColumnWidth(DraftTree::nameColumn,
                         std::clamp(width() - others, kLeastName, kMostName));
}

QWidget* DraftPanel::makeFinder()
{
  auto* bar = new QWidget(this);
  m_search->setObjectName(QStringLiteral("memberSearch"));
  m_search->setAccessibleName(tr("Find a member by name, code or address"));
  m_search->setPlaceholderText(tr("Find by name, code or address"));
  m_search->setClearButtonEnabled(true);
  m_search->addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
  m_found->setObjectName(QStringLiteral("memberHits"));
  m_found->setForegroundRole(QPalette::PlaceholderText);
  m_zone->setObjectName(QStringLiteral("memberZone"));
  m_zone->setAccessibleName(tr("Zone whose prefixes are shown"));
  m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_zone->setMinimumContentsLength(16);
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(0, kGrid, 0, 0);
  layout->addWidget(m_search, 1);
  layout->addWidget(m_found);
  layout->addWidget(m_zone);
  connect(m_search, &QLineEdit::textChanged, this, &DraftPanel::find);
  connect(m_search, &QLineEdit::returnPressed, this, &DraftPanel::findNext);
  connect(m_zone, &QComboBox::currentIndexChanged, this,
          [this] { m_draftTree->setZone(m_zone->currentData().toString().toStdString()); });
  return bar;
}

void DraftPanel::showDraft(const DraftPtr& draft, const DraftRowsPtr& rows,
                           const plan::Measure& measure)
{
  m_draft = draft;
  if (draft) {
    m_levelTable->show(draft, measure);
    m_strip->setScheme(draft->scheme);
  } else {
    m_levelTable->clear();
    m_strip->clear();
  }
  m_draftTree->show(draft, rows);
  m_tree->setColumnHidden(DraftTree::heldColumn, !draft || rows->pinned == 0);
  fitLevels();
  fillZones(draft ? rows->zones : std::vector<std::string>());
  find(m_search->text());
  // The top of the tree at a glance, as far as it is short.
  for (int row = 0; row < m_draftTree->rowCount() && row < 3; ++row) {
    m_tree->expand(m_draftTree->index(row, 0));
  }
}

void DraftPanel::fitLevels()
{
  const int rows = m_levelTable->rowCount();
  m_levels->setFixedHeight(m_levels->horizontalHeader()->sizeHint().height() + rows * kRowHeight +
                           2);
}

void DraftPanel::fillZones(const std::vector<std::string>& zones)
{
  const QSignalBlocker quiet(m_zone);
  m_zone->clear();
  m_zone->addItem(tr("All zones"), QString());
  for (const std::string& zone : zones) {
    m_zone->addItem(zoneTitle(m_desk.words, m_draft->scheme, zone), QString::fromStdString(zone));
  }
  m_zone->setVisible(m_zone->count() > 1);
}

void DraftPanel::find(const QString& text)
{
  m_hits = m_draftTree->find(text, kMostHits);
  m_hit = -1;
  if (text.trimmed().isEmpty()) {
    m_found->clear();
  } else if (m_hits.empty()) {
    m_found->setText(tr("Nothing found"));
  } else {
    showFound(0);
  }
}

void DraftPanel::showFound(qsizetype at)
{
  if (m_hits.empty()) return;
  const auto count = static_cast<qsizetype>(m_hits.size());
  m_hit = (at + count) % count;
  m_found->setText(tr("%1 of %2").arg(m_hit + 1).arg(count));
  const QModelIndex index = m_draftTree->reveal(m_hits[static_cast<std::size_t>(m_hit)]);
  m_tree->setCurrentIndex(index);
  m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void DraftPanel::findNext()
{
  showFound(m_hit + 1);
}

void DraftPanel::findPrevious()
{
  showFound(m_hit - 1);
}

}  // namespace sextant::desktop
