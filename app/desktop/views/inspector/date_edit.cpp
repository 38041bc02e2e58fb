// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/date_edit.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sextant::desktop {

DateEdit::DateEdit(QWidget* parent) : ValueEdit(parent), m_line(new QLineEdit)
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_line);
  setFocusProxy(m_line);
  m_line->setMinimumHeight(kRowHeight);
  m_line->setPlaceholderText(tr("yyyy-mm-dd"));
  QAction* calendar =
      m_line->addAction(icon(QStringLiteral("view-calendar")), QLineEdit::TrailingPosition);
  calendar->setText(tr("Pick from a calendar"));
  calendar->setShortcut(Qt::ALT | Qt::Key_Down);
  calendar->setShortcutContext(Qt::WidgetShortcut);
  connect(calendar, &QAction::triggered, this, &DateEdit::openCalendar);
  connect(m_line, &QLineEdit::textEdited, this, &ValueEdit::edited);
  connect(m_line, &QLineEdit::editingFinished, this,
          [this] { m_line->setText(tidyDate(m_line->text())); });
}

QString DateEdit::value() const
{
  return tidyDate(m_line->text());
}

void DateEdit::setValue(const QString& value)
{
  m_line->setText(value);
}

void DateEdit::openCalendar()
{
  auto* popup = new QFrame(this, Qt::Popup);
  popup->setAttribute(Qt::WA_DeleteOnClose);
  popup->setFrameShape(QFrame::StyledPanel);
  auto* calendar = new QCalendarWidget(popup);
  calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
  const QDate date = QDate::fromString(value(), Qt::ISODate);
  if (date.isValid()) calendar->setSelectedDate(date);
  auto* column = new QVBoxLayout(popup);
  column->setContentsMargins(1, 1, 1, 1);
  column->addWidget(calendar);
  connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate picked) {
    m_line->setText(picked.toString(Qt::ISODate));
    popup->close();
    Q_EMIT edited();
  });
  connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
  popup->move(m_line->mapToGlobal(QPoint(0, m_line->height())));
  popup->show();
  calendar->setFocus();
}

}  // namespace sextant::desktop
