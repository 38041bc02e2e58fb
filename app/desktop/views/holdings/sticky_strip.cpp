// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/holdings/sticky_strip.h"

#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/models/holdings/holding_model.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace sextant::desktop {

StickyStrip::StickyStrip(QTreeView& tree)
    : QWidget(tree.viewport()), m_tree(tree), m_line(new QHBoxLayout(this))
{
  setObjectName(QStringLiteral("stickyStrip"));
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Window);
  m_line->setContentsMargins(kGrid, 0, kGrid, 0);
  m_line->setSpacing(kGrid / 2);
  hide();
}

void StickyStrip::follow()
{
  QList<QPersistentModelIndex> ancestors;
  // The strip covers the first row, so the one beneath it counts.
  const QModelIndex first = m_tree.indexAt({0, 0});
  const QModelIndex top = first.isValid() ? m_tree.indexBelow(first) : QModelIndex();
  for (QModelIndex at = top.parent(); at.isValid(); at = at.parent()) ancestors.prepend(at);
  const bool hidden = !ancestors.isEmpty() && m_tree.visualRect(ancestors.last()).top() < 0;
  if (!hidden) {
    hide();
    return;
  }
  setGeometry(0, 0, m_tree.viewport()->width(), kRowHeight);
  if (ancestors != m_shown || m_room != width() || isHidden()) showNames(ancestors);
}

void StickyStrip::showNames(const QList<QPersistentModelIndex>& ancestors)
{
  m_shown = ancestors;
  while (QLayoutItem* item = m_line->takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    std::unique_ptr<QLayoutItem>(item).reset();
  }
  for (const QPersistentModelIndex& index : ancestors) {
    if (m_line->count() > 0) m_line->addWidget(new QLabel(QStringLiteral("›"), this));
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("sticky.%1").arg(m_line->count() / 2));
    button->setText(nameOf(index));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(index.data(Qt::ToolTipRole).toString());
    connect(button, &QToolButton::clicked, this, [this, index] {
      m_tree.setCurrentIndex(index);
      m_tree.scrollTo(index, QAbstractItemView::PositionAtTop);
    });
    m_line->addWidget(button);
  }
  fitNames();
  m_line->addStretch();
  show();
  raise();
}

/// Where not all find room, the narrowest are the ones that are not in sight anywhere else.
void StickyStrip::fitNames()
{
  m_room = width();
  const int room = m_room - 2 * kGrid;
  const auto wanted = [this](int from) {
    int sum = 0;
    for (int i = from; i < m_line->count(); ++i)
      sum += m_line->itemAt(i)->widget()->sizeHint().width() + m_line->spacing();
    return sum;
  };
  int first = 0;
  while (first + 2 < m_line->count() && wanted(first) > room) first += 2;
  for (int i = 0; i < first; ++i) m_line->itemAt(i)->widget()->hide();
  auto* last = qobject_cast<QToolButton*>(m_line->itemAt(m_line->count() - 1)->widget());
  const int over = wanted(first) - room;
  if (over <= 0) return;
  const QFontMetrics metrics(last->font());
  last->setText(metrics.elidedText(last->text(), Qt::ElideRight,
                                   metrics.horizontalAdvance(last->text()) - over));
}

QString StickyStrip::nameOf(const QModelIndex& index) const
{
  QString name = index.siblingAtColumn(static_cast<int>(Column::name)).data().toString();
  const QString prefix = index.siblingAtColumn(0).data().toString();
  if (rowKind(index) == RowKind::member) return name;
  return name.isEmpty() ? prefix : QStringLiteral("%1  %2").arg(prefix, name);
}

}  // namespace sextant::desktop
