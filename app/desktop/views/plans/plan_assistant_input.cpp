// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/plans/pasted_text.h"
#include "desktop/views/plans/plan_assistant.h"
#include "desktop/views/plans/plan_parts.h"
#include "desktop/views/plans/source_section.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollArea>

namespace sextant::desktop {
namespace {

bool isPaste(const QEvent* event)
{
  const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
  return key && static_cast<const QKeyEvent*>(event)->matches(QKeySequence::Paste) &&
         isTable(QGuiApplication::clipboard()->text());
}

}  // namespace

void PlanAssistant::pasteTable()
{
  const QWidget* focus = focusWidget();
  SourceSection* target = focus != nullptr && m_units->isAncestorOf(focus) ? m_units : m_divisions;
  if (!target->pasteTable()) {
    m_status->setTone(ToneLabel::Tone::warning);
    m_status->setText(tr("There is no table on the clipboard. Copy rows in a spreadsheet first."));
    return;
  }
  m_scroll->ensureWidgetVisible(target);
}

bool PlanAssistant::event(QEvent* event)
{
  if (event->type() == QEvent::ShortcutOverride && isPaste(event)) {
    event->accept();
    return true;
  }
  return QWidget::event(event);
}

/// A table pasted into a line of text is meant for the plan.
bool PlanAssistant::eventFilter(QObject* watched, QEvent* event)
{
  if (!isPaste(event)) return QWidget::eventFilter(watched, event);
  event->accept();
  if (event->type() == QEvent::KeyPress) pasteTable();
  return true;
}

void PlanAssistant::keyPressEvent(QKeyEvent* event)
{
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
    create();
  } else if (isPaste(event)) {
    pasteTable();
  } else {
    QWidget::keyPressEvent(event);
  }
}

void PlanAssistant::dragEnterEvent(QDragEnterEvent* event)
{
  if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

/// Files dropped over the units are units, anywhere else divisions.
void PlanAssistant::dropEvent(QDropEvent* event)
{
  QStringList paths;
  for (const QUrl& url : event->mimeData()->urls()) {
    if (url.isLocalFile()) paths << url.toLocalFile();
  }
  if (paths.isEmpty()) return;
  const QPoint at = m_units->mapFrom(this, event->position().toPoint());
  (m_units->rect().contains(at) ? m_units : m_divisions)->setFiles(paths);
  event->acceptProposedAction();
}

}  // namespace sextant::desktop
