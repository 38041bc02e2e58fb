// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/labels.h"

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
  button->setStyleSheet(QStringLiteral(
      "QPushButton { background: palette(highlight); color: palette(highlighted-text);"
      " border: 1px solid palette(highlight); border-radius: 4px; padding: 7px 18px;"
      " font-weight: 600; }"
      "QPushButton:focus { border: 1px solid palette(text); }"
      "QPushButton:disabled { background: palette(midlight); color: palette(placeholder-text);"
      " border-color: palette(mid); }"));
}

void makeSecondary(QPushButton* button)
{
  button->setStyleSheet(
      QStringLiteral("QPushButton { background: palette(button); color: palette(button-text);"
                     " border: 1px solid palette(mid); border-radius: 4px; padding: 7px 14px; }"
                     "QPushButton:focus, QPushButton:hover { border-color: palette(highlight); }"
                     "QPushButton:disabled { color: palette(placeholder-text); }"));
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
