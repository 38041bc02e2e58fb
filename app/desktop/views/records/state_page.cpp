// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/records/state_page.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::desktop {

StateNote::StateNote(QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_action(new QPushButton(this))
{
  m_sentence->setObjectName(QStringLiteral("sentence"));
  m_sentence->setWordWrap(true);
  m_sentence->setAlignment(Qt::AlignCenter);
  m_sentence->setMaximumWidth(60 * kGrid);
  m_sentence->setMinimumWidth(20 * kGrid);
  m_icon->setAlignment(Qt::AlignCenter);
  m_action->setObjectName(QStringLiteral("action"));
  m_action->setAutoDefault(false);
  auto* middle = new QHBoxLayout;
  middle->addStretch(1);
  middle->addWidget(m_sentence, 100);
  middle->addStretch(1);
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(kGrid);
  layout->addStretch();
  layout->addWidget(m_icon, 0, Qt::AlignHCenter);
  layout->addLayout(middle);
  layout->addWidget(m_action, 0, Qt::AlignHCenter);
  layout->addStretch();
  connect(m_action, &QPushButton::clicked, this, &StateNote::wanted);
}

void StateNote::say(const QString& iconName, const QString& sentence, const QString& action)
{
  m_icon->setPixmap(icon(iconName).pixmap(4 * kGrid, 4 * kGrid));
  m_sentence->setText(sentence);
  m_action->setText(action);
  m_action->setVisible(!action.isEmpty());
}

QString StateNote::sentence() const
{
  return m_sentence->text();
}

}  // namespace sextant::desktop
