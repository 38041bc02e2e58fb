// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/plans/paste_panel.h"

#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/models/plans/pasted_text.h"
#include "desktop/views/plans/plan_parts.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>
#include <set>

namespace sextant::desktop {
namespace {

constexpr std::array kUses{ColumnUse::code, ColumnUse::name, ColumnUse::parent, ColumnUse::access};
constexpr int kShownRows = 9;

/// A wrong cell is washed and has a folded corner, as spreadsheets mark theirs.
class FaultDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override
  {
    const bool wrong = index.data(DivisionTable::faultRole).toBool();
    const QColor bad = badColour(option.palette);
    if (wrong) painter->fillRect(option.rect, washed(bad, option.palette, 0.2));
    QStyledItemDelegate::paint(painter, option, index);
    if (!wrong) return;
    const QPoint corner = option.rect.topRight();
    painter->save();
    painter->setPen(Qt::NoPen);
    painter->setBrush(bad);
    painter->drawPolygon(QPolygon({corner, corner - QPoint(kGrid, 0), corner + QPoint(0, kGrid)}));
    painter->restore();
  }
};

}  // namespace

PastePanel::PastePanel(QWidget* parent)
    : QWidget(parent),
      m_table(new DivisionTable(this)),
      m_view(new QTableView(this)),
      m_empty(quietLabel(tr("Copy the rows in your spreadsheet, headings included, and press "
                            "Ctrl+V here. Codes of GB/T 2260 are recognised."),
                         this)),
      m_mapping(makeMapping())
{
  makeTable();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(kGrid);
  for (QWidget* child : std::initializer_list<QWidget*>{m_empty, m_mapping, m_view}) {
    layout->addWidget(child);
  }
  connect(m_table, &DivisionTable::modelReset, this, &PastePanel::fillMapping);
  connect(m_table, &DivisionTable::headerDataChanged, this, &PastePanel::fillMapping);
  fillMapping();
}

QWidget* PastePanel::makeMapping()
{
  auto* bar = new QWidget(this);
  auto* layout = new QGridLayout(bar);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setVerticalSpacing(2);
  const std::array titles{tr("Code in column"), tr("Name"), tr("Parent's code"),
                          tr("Access category")};
  const std::array names{QStringLiteral("codeColumn"), QStringLiteral("nameColumn"),
                         QStringLiteral("parentColumn"), QStringLiteral("accessColumn")};
  for (std::size_t i = 0; i < kUses.size(); ++i) {
    auto* box = new QComboBox(bar);
    box->setObjectName(names.at(i));
    box->setAccessibleName(titles.at(i));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    auto* label = quietLabel(titles.at(i), bar);
    label->setBuddy(box);
    layout->addWidget(label, 0, static_cast<int>(i));
    layout->addWidget(box, 1, static_cast<int>(i));
    layout->setColumnStretch(static_cast<int>(i), 1);
    connect(box, &QComboBox::activated, this,
            [this, i, box] { m_table->setColumnOf(kUses.at(i), box->currentData().toInt()); });
    m_columns.at(i) = box;
  }
  return bar;
}

void PastePanel::makeTable()
{
  m_view->setObjectName(QStringLiteral("pasteTable"));
  m_view->setAccessibleName(tr("Pasted rows"));
  m_view->setModel(m_table);
  m_view->setItemDelegate(new FaultDelegate(m_view));
  m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
  m_view->horizontalHeader()->setStretchLastSection(true);
  m_view->setAlternatingRowColors(true);
  m_view->setFixedHeight((kShownRows + 1) * kRowHeight);
}

bool PastePanel::pasteClipboard()
{
  return m_table->paste(QGuiApplication::clipboard()->text());
}

void PastePanel::fillMapping()
{
  const bool empty = m_table->isEmpty();
  m_empty->setVisible(empty);
  m_mapping->setVisible(!empty);
  m_view->setVisible(!empty);
  for (std::size_t i = 0; i < kUses.size(); ++i) {
    QComboBox* box = m_columns.at(i);
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(tr("none"), -1);
    for (int column = 0; column < m_table->columnCount(); ++column) {
      box->addItem(m_table->columnTitle(column), column);
    }
    box->setCurrentIndex(m_table->columnOf(kUses.at(i)) + 1);
  }
}

void PastePanel::jumpTo(int row, int column)
{
  const QModelIndex index = m_table->index(row, column);
  if (!index.isValid()) return;
  m_view->setFocus();
  m_view->setCurrentIndex(index);
  m_view->scrollTo(index);
}

void PastePanel::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Delete && m_view->hasFocus()) {
    removeSelected();
  } else if (event->key() == Qt::Key_Insert && !m_table->isEmpty()) {
    m_table->appendRow();
    jumpTo(m_table->rowCount() - 1, 0);
  } else {
    QWidget::keyPressEvent(event);
  }
}

/// Whole rows go; of single cells the texts do.
void PastePanel::removeSelected()
{
  std::set<int, std::greater<>> rows;
  for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
    rows.insert(index.row());
  }
  if (rows.empty()) {
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes()) {
      m_table->setData(index, QString(), Qt::EditRole);
    }
  }
  for (const int row : rows) m_table->removeRow(row);
}

}  // namespace sextant::desktop
