// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/section.h"

#include "desktop/look/labels.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"

#include <QHBoxLayout>

namespace sextant::desktop {

QLabel* plainLabel(const QString& text, QWidget* parent)
{
  auto* label = new QLabel(text, parent);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

Section::Section(const QString& heading, QWidget* parent)
    : QWidget(parent), m_headLine(new QHBoxLayout), m_column(new QVBoxLayout(this))
{
  m_column->setContentsMargins(0, 2 * kGrid, 0, 0);
  m_column->setSpacing(kGrid / 2);
  auto* title = new QLabel(heading);
  title->setFont(scaled(font(), 0, true));
  m_headLine->addWidget(title, 1);
  m_column->addLayout(m_headLine);
}

void Section::setCorner(QWidget* widget)
{
  m_headLine->addWidget(widget);
}

QLabel* Section::addText(const QString& text)
{
  m_facts = nullptr;
  return add(plainLabel(text));
}

QLabel* Section::addNote(const QString& text)
{
  m_facts = nullptr;
  return add(quietLabel(text));
}

QLabel* Section::addFact(const QString& heading, const QString& value)
{
  constexpr int kHeadingWidth = 104;
  if (m_facts == nullptr) {
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(kGrid);
    m_facts->setVerticalSpacing(kGrid / 2);
    m_facts->setColumnMinimumWidth(0, kHeadingWidth);
    m_facts->setColumnStretch(1, 1);
    m_column->addLayout(m_facts);
  }
  const int row = m_facts->rowCount();
  QLabel* label = quietLabel(heading);
  label->setFixedWidth(kHeadingWidth);
  QLabel* content = plainLabel(value);
  content->setAccessibleName(heading % u": " % value);
  content->setToolTip(value);
  // A word that does not fit is cut: the page never grows wider than what shows it.
  QSizePolicy narrow = content->sizePolicy();
  narrow.setHorizontalPolicy(QSizePolicy::Ignored);
  content->setSizePolicy(narrow);
  m_facts->addWidget(label, row, 0, Qt::AlignTop);
  m_facts->addWidget(content, row, 1, Qt::AlignTop);
  return content;
}

}  // namespace sextant::desktop
