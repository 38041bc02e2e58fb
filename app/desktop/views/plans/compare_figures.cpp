// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/plans/compare_figures.h"

#include "desktop/look/address_form.h"
#include "desktop/look/palette.h"
#include "desktop/models/plans/plan_words.h"
#include "desktop/views/plans/plan_parts.h"

#include <algorithm>
#include <QHeaderView>
#include <QScrollBar>

namespace sextant::desktop {
namespace {

QTableWidgetItem* figure(const QString& text)
{
  auto* item = new QTableWidgetItem(text);
  item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  return item;
}

}  // namespace

CompareFigures::CompareFigures(const wording::Words& words, QWidget* parent)
    : QTableWidget(parent), m_words(words)
{
  setObjectName(QStringLiteral("compareFigures"));
  setAccessibleName(tr("Figures of both plans"));
  dressTable(this);
  setSelectionMode(QAbstractItemView::NoSelection);
  setFocusPolicy(Qt::NoFocus);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &CompareFigures::fitHeight);
}

/// Both rows stay in sight above the bar that many levels bring.
void CompareFigures::fitHeight()
{
  const bool scrolls = horizontalScrollBar()->maximum() > 0;
  const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
  // What stands around the rows is only known for certain once it is laid out.
  const int around = isVisible() ? height() - viewport()->height()
                                 : horizontalHeader()->sizeHint().height() + bar + 2;
  setFixedHeight(around + 2 * kRowHeight);
}

void CompareFigures::resizeEvent(QResizeEvent* event)
{
  QTableWidget::resizeEvent(event);
  fitHeight();
}

/// Three columns for each level, of the plan that has more of them.
QStringList CompareFigures::headingsOf(const Comparison& comparison) const
{
  const bool aHasMore = comparison.a.measure.levels.size() >= comparison.b.measure.levels.size();
  const OpenedDraft& named = aHasMore ? comparison.a : comparison.b;
  QStringList headings{tr("Plan"), tr("Capacity"), tr("Largest free")};
  for (const plan::LevelMeasure& measure : named.measure.levels) {
    const QString level = levelTitle(m_words, named.draft->scheme, measure.level);
    headings << tr("%1 free").arg(level) << tr("%1 HD").arg(level) << tr("%1 routes").arg(level);
  }
  return headings;
}

void CompareFigures::compare(const Comparison& comparison)
{
  const QStringList headings = headingsOf(comparison);
  clear();
  setColumnCount(static_cast<int>(headings.size()));
  setRowCount(2);
  setHorizontalHeaderLabels(headings);
  fillRow(0, tr("A"), comparison.a);
  fillRow(1, tr("B"), comparison.b);
  for (int column = 1; column < columnCount(); ++column) {
    horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  }
  for (int column = 1; column < columnCount(); ++column) {
    const int least =
        std::max(horizontalHeader()->sectionSizeHint(column), sizeHintForColumn(column));
    setColumnWidth(column, least + 2 * kGrid);
  }
  horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  fitHeight();
}

void CompareFigures::fillRow(int row, const QString& letter, const OpenedDraft& side)
{
  const plan::Measure& measure = side.measure;
  const QString dash = QStringLiteral("–");
  const QString name = tr("%1: %2").arg(letter, QString::fromStdString(side.draft->name));
  setItem(row, 0, new QTableWidgetItem(name));
  QStringList texts{countText(m_words, measure.capacity),
                    measure.largestFree ? compressed(*measure.largestFree) : dash};
  for (const plan::LevelMeasure& level : measure.levels) {
    texts << countText(m_words, level.free)
          << (level.hd.empty() ? dash : QString::fromStdString(level.hd))
          << numberText(m_words, level.routes);
  }
  for (int column = 1; column <= texts.size(); ++column) {
    setItem(row, column, figure(texts[column - 1]));
  }
}

}  // namespace sextant::desktop
