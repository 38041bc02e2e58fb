// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/holdings/empty_note.h"

#include "desktop/look/palette.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::desktop {

EmptyNote::EmptyNote(QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_action(new QPushButton(this))
{
  setObjectName(QStringLiteral("emptyNote"));
  m_sentence->setObjectName(QStringLiteral("emptySentence"));
  m_sentence->setFont(scaled(font(), 2));
  m_sentence->setAlignment(Qt::AlignCenter);
  m_sentence->setWordWrap(true);
  m_action->setObjectName(QStringLiteral("emptyAction"));
  m_action->setMinimumHeight(kRowHeight + kGrid / 2);
  auto* rows = new QVBoxLayout(this);
  rows->setSpacing(kGrid * 2);
  rows->addStretch(2);
  rows->addWidget(m_sentence);
  rows->addWidget(m_action, 0, Qt::AlignHCenter);
  rows->addStretch(3);
  connect(m_action, &QPushButton::clicked, this, &EmptyNote::acted);
  parent->installEventFilter(this);
  hide();
}

void EmptyNote::say(const QString& sentence, const QString& action)
{
  m_sentence->setText(sentence);
  m_action->setText(action);
  m_action->setVisible(!action.isEmpty());
  setGeometry(parentWidget()->rect());
  show();
  raise();
}

bool EmptyNote::eventFilter(QObject* watched, QEvent* event)
{
  if (event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
  return QWidget::eventFilter(watched, event);
}

}  // namespace sextant::desktop
