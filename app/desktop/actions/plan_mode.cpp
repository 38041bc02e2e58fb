// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/plan_mode.h"

#include "desktop/actions/main_window.h"
#include "desktop/actions/message_strip.h"
#include "desktop/views/plans/plan_assistant.h"

#include <QDockWidget>
#include <QStackedWidget>
#include <QTabBar>

namespace sextant::desktop {

PlanMode::PlanMode(MainWindow& window) : QObject(&window), m_window(window)
{
  connect(window.panes().pages, &QStackedWidget::currentChanged, this, [this] {
    if (m_assistant && m_entered && m_window.panes().pages->currentWidget() != m_assistant) {
      standAside();
    }
  });
}

void PlanMode::enter()
{
  const Panes& panes = m_window.panes();
  if (!m_assistant) {
    m_assistant = new PlanAssistant(m_window.desk(), panes.pages);
    connect(m_assistant, &PlanAssistant::created, this, &PlanMode::leave);
    connect(m_assistant, &PlanAssistant::dismissed, this, &PlanMode::leave);
  }
  if (!m_entered) {
    m_layout = m_window.saveState();
    for (QDockWidget* dock : m_window.findChildren<QDockWidget*>()) dock->hide();
    panes.tabs->hide();
    if (panes.strip->sentence() == waiting()) panes.strip->hide();
    panes.pages->addWidget(m_assistant);
    panes.pages->setCurrentWidget(m_assistant);
    m_entered = true;
  }
  m_assistant->setFocus();
}

void PlanMode::standAside()
{
  // A page that is not shown still asks for its width.
  m_window.panes().pages->removeWidget(m_assistant);
  m_assistant->hide();
  putBack();
  Q_EMIT m_window.desk().requests.messageWanted(MessageKind::note, waiting(), {});
}

QString PlanMode::waiting()
{
  return tr("The new plan waits as it is. Ctrl+N goes back to it.");
}

void PlanMode::leave()
{
  if (!m_assistant) return;
  PlanAssistant* assistant = m_assistant;
  m_assistant.clear();
  m_window.panes().pages->removeWidget(assistant);
  assistant->deleteLater();
  if (m_entered) putBack();
}

void PlanMode::putBack()
{
  m_entered = false;
  const Panes& panes = m_window.panes();
  panes.tabs->show();
  panes.pages->setCurrentIndex(panes.tabs->currentIndex());
  m_window.restoreState(m_layout);
}

}  // namespace sextant::desktop
