// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/records/tasks_pane.h"

#include "desktop/look/icons.h"
#include "desktop/look/state_page.h"
#include "desktop/views/records/tables.h"
#include "desktop/views/records/task_delegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace sextant::desktop {

TasksPane::TasksPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_table(new QTableView(this)),
      m_cancel(new QPushButton(icon(QStringLiteral("process-stop")), tr("&Cancel task"), this)),
      m_state(new StatePage(this)),
      m_stack(new QStackedWidget(this))
{
  setObjectName(QStringLiteral("tasksPane"));
  TaskList& tasks = m_desk.session.tasks();
  dressTable(m_table, QStringLiteral("tasksTable"), tr("Tasks"));
  m_table->setModel(&tasks);
  m_table->installEventFilter(this);
  auto* delegate = new TaskDelegate(m_table);
  m_table->setItemDelegateForColumn(TaskList::stateColumn, delegate);
  const QFontMetrics metrics(font());
  m_table->setColumnWidth(TaskList::titleColumn, metrics.horizontalAdvance(u'x') * 40);
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->horizontalHeader()->setSectionResizeMode(TaskList::stateColumn, QHeaderView::Stretch);
  m_table->setColumnWidth(TaskList::timeColumn, metrics.horizontalAdvance(u'x') * 12);
  m_state->tell(QStringLiteral("view-task"), tr("No task yet"),
                tr("Checks, imports and plans that take a while are shown here."));
  m_cancel->setObjectName(QStringLiteral("cancelTask"));
  m_stack->addWidget(m_state);
  m_stack->addWidget(m_table);
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(kGrid, kGrid / 2, kGrid, kGrid / 2);
  bar->addStretch();
  bar->addWidget(m_cancel);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(0);
  layout->addLayout(bar);
  layout->addWidget(m_stack, 1);
  connect(delegate, &TaskDelegate::cancelWanted, &tasks, &TaskList::cancel);
  connect(m_cancel, &QPushButton::clicked, this, &TasksPane::cancelCurrent);
  connect(&tasks, &TaskList::rowsInserted, this, &TasksPane::showState);
  connect(&tasks, &TaskList::dataChanged, this, &TasksPane::showCancel);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &TasksPane::showCancel);
  showState();
}

void TasksPane::showState()
{
  const bool any = m_desk.session.tasks().rowCount() > 0;
  m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_table) : m_state);
  if (any && !m_table->currentIndex().isValid()) m_table->selectRow(0);
  showCancel();
}

void TasksPane::showCancel()
{
  const QModelIndex current = m_table->currentIndex();
  m_cancel->setEnabled(current.isValid() && current.data(TaskList::stateRole).toInt() ==
                                                static_cast<int>(TaskList::State::running));
}

void TasksPane::cancelCurrent()
{
  m_desk.session.tasks().cancel(m_table->currentIndex().row());
}

bool TasksPane::eventFilter(QObject* watched, QEvent* event)
{
  const bool pressed = watched == m_table && event->type() == QEvent::KeyPress;
  if (!pressed || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Delete) {
    return QWidget::eventFilter(watched, event);
  }
  cancelCurrent();
  return true;
}

}  // namespace sextant::desktop
