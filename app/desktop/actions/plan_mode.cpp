// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/plan_mode.h"

#include "desktop/actions/main_window.h"
#include "desktop/views/plans/plan_assistant.h"

#include <QDockWidget>
#include <QStackedWidget>
#include <QTabBar>

namespace sextant::desktop {

PlanMode::PlanMode(MainWindow& window) : QObject(&window), m_window(window) {}

void PlanMode::enter()
{
  const Panes& panes = m_window.panes();
  if (m_assistant) {
    m_assistant->setFocus();
    return;
  }
  m_layout = m_window.saveState();
  for (QDockWidget* dock : m_window.findChildren<QDockWidget*>()) dock->hide();
  m_assistant = new PlanAssistant(m_window.desk(), nullptr);
  panes.pages->addWidget(m_assistant);
  panes.pages->setCurrentWidget(m_assistant);
  panes.tabs->hide();
  connect(m_assistant, &PlanAssistant::created, this, &PlanMode::leave);
  connect(m_assistant, &PlanAssistant::dismissed, this, &PlanMode::leave);
  m_assistant->setFocus();
}

void PlanMode::leave()
{
  if (!m_assistant) return;
  const Panes& panes = m_window.panes();
  panes.pages->removeWidget(m_assistant);
  m_assistant->deleteLater();
  m_assistant.clear();
  panes.tabs->show();
  panes.pages->setCurrentIndex(panes.tabs->currentIndex());
  m_window.restoreState(m_layout);
}

}  // namespace sextant::desktop
