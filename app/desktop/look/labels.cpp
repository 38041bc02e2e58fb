// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/labels.h"

#include "desktop/look/house_paint.h"
#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace sextant::desktop {

TintLabel::TintLabel(Tint tint, QWidget* parent) : QLabel(parent), m_tint(std::move(tint))
{
  // Over a table the role would be the table's.
  setForegroundRole(QPalette::WindowText);
  dye();
}

void TintLabel::setTint(Tint tint)
{
  m_tint = std::move(tint);
  dye();
}

void TintLabel::changeEvent(QEvent* event)
{
  QLabel::changeEvent(event);
  const bool colours =
      event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange;
  if (colours && !m_dyeing) dye();
}

void TintLabel::dye()
{
  m_dyeing = true;
  QPalette own;
  const QPalette around = parentWidget() ? parentWidget()->palette() : QApplication::palette();
  own.setColor(QPalette::WindowText, m_tint(around));
  setPalette(own);
  m_dyeing = false;
}

IconLabel::IconLabel(QString name, int size, QWidget* parent)
    : QLabel(parent), m_name(std::move(name)), m_size(size)
{
  setIcon(m_name);
}

void IconLabel::setIcon(const QString& name)
{
  m_name = name;
  setPixmap(name.isEmpty() ? QPixmap() : icon(name).pixmap(m_size));
}

void IconLabel::changeEvent(QEvent* event)
{
  QLabel::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) setIcon(m_name);
}

QLabel* headingLabel(const QString& text, int steps, QWidget* parent)
{
  auto* label = new QLabel(text, parent);
  label->setFont(scaled(label->font(), steps, true));
  label->setTextInteractionFlags(Qt::NoTextInteraction);
  return label;
}

QLabel* quietLabel(const QString& text, QWidget* parent)
{
  auto* label = new TintLabel(quietText, parent);
  label->setText(text);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  return label;
}

void makePrimary(QPushButton* button)
{
  button->setProperty(kPrimary, true);
  button->setFont(scaled(button->font(), 0, true));
}

void dressTable(QTableView* table)
{
  table->verticalHeader()->setDefaultSectionSize(kRowHeight);
  table->verticalHeader()->setVisible(false);
  table->setShowGrid(false);
  table->setAlternatingRowColors(true);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setTabKeyNavigation(false);
  table->setWordWrap(false);
  table->setFrameShape(QFrame::NoFrame);
  table->horizontalHeader()->setHighlightSections(false);
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

}  // namespace sextant::desktop
