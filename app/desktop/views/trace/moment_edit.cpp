// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/trace/moment_edit.h"

#include "desktop/look/palette.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>

namespace sextant::desktop {

MomentEdit::MomentEdit(QWidget* parent)
    : QWidget(parent), m_which(new QComboBox(this)), m_edit(new QDateTimeEdit(this))
{
  m_which->setObjectName(QStringLiteral("traceWhen"));
  m_which->setAccessibleName(tr("As of when"));
  m_which->setToolTip(tr("Whose the addresses are now, or were at a moment of your choice"));
  m_which->addItem(tr("By the register now"));
  m_which->addItem(tr("By the register at"));
  m_edit->setObjectName(QStringLiteral("traceMoment"));
  m_edit->setAccessibleName(tr("Date and time"));
  m_edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
  m_edit->setCalendarPopup(true);
  m_edit->setDateTime(QDateTime::currentDateTime());
  m_edit->setMinimumWidth(fontMetrics().horizontalAdvance(m_edit->text()) + 6 * kGrid);
  m_edit->hide();
  for (QWidget* field : std::initializer_list<QWidget*>{m_which, m_edit}) {
    field->setMinimumHeight(kRowHeight);
  }
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins({});
  line->setSpacing(kGrid);
  line->addWidget(m_which);
  line->addWidget(m_edit);
  setFocusProxy(m_which);
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  connect(m_which, &QComboBox::currentIndexChanged, this, [this](int which) {
    m_edit->setVisible(which == 1);
    Q_EMIT changed();
  });
  connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
    m_picked = m_picked || !m_offering;
    Q_EMIT changed();
  });
}

std::optional<Instant> MomentEdit::moment() const
{
  if (m_which->currentIndex() == 0) return std::nullopt;
  return Instant{m_edit->dateTime().toMSecsSinceEpoch() * 1000};
}

void MomentEdit::setNow()
{
  m_which->setCurrentIndex(0);
}

void MomentEdit::offer(Instant instant)
{
  if (m_picked || m_which->currentIndex() == 1) return;
  m_offering = true;
  m_edit->setDateTime(QDateTime::fromMSecsSinceEpoch(instant.us / 1000));
  m_offering = false;
}

}  // namespace sextant::desktop
