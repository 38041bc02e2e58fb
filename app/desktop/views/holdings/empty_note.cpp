// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/holdings/empty_note.h"

#include "desktop/look/state_page.h"

#include <QEvent>
#include <QVBoxLayout>

namespace sextant::desktop {

EmptyNote::EmptyNote(QWidget* parent) : QWidget(parent), m_page(new StatePage(this))
{
  setObjectName(QStringLiteral("emptyNote"));
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(m_page);
  connect(m_page, &StatePage::actionWanted, this, &EmptyNote::acted);
  parent->installEventFilter(this);
  hide();
}

void EmptyNote::say(const QString& iconName, const QString& sentence, const QString& action,
                    const QString& detail)
{
  m_page->tell(iconName, sentence, detail, action);
  cover();
}

void EmptyNote::wait(const QString& sentence)
{
  m_page->tellBusy(sentence, {});
  cover();
}

void EmptyNote::cover()
{
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
