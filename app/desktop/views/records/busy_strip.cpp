// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/records/busy_strip.h"

#include "desktop/look/icons.h"

#include "desktop/look/palette.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace sextant::desktop {
namespace {

constexpr int kPatienceMs = 150;
constexpr int kSteps = 1000;
constexpr int kTitleWidth = 22 * kGrid;

}  // namespace

BusyStrip::BusyStrip(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new QToolButton(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this))
{
  setObjectName(QStringLiteral("busyStrip"));
  m_title->setObjectName(QStringLiteral("busyTitle"));
  m_title->setAutoRaise(true);
  m_title->setToolTip(tr("Show all tasks"));
  m_title->setAccessibleName(tr("Task at work"));
  m_bar->setObjectName(QStringLiteral("busyBar"));
  m_bar->setAccessibleName(tr("Progress"));
  m_bar->setTextVisible(false);
  m_bar->setFixedSize(12 * kGrid, kGrid);
  m_cancel->setObjectName(QStringLiteral("busyCancel"));
  m_cancel->setIcon(icon(QStringLiteral("process-stop")));
  m_cancel->setAutoRaise(true);
  m_cancel->setToolTip(tr("Cancel this task"));
  m_cancel->setAccessibleName(tr("Cancel this task"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins({});
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
  layout->setSpacing(kGrid / 2);
  layout->addWidget(m_title);
  layout->addWidget(m_bar);
  layout->addWidget(m_cancel);
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatienceMs);
  TaskList& tasks = m_desk.session.tasks();
  connect(&tasks, &TaskList::rowsInserted, &m_patience, qOverload<>(&QTimer::start));
  connect(&tasks, &TaskList::dataChanged, this, &BusyStrip::look);
  connect(&m_patience, &QTimer::timeout, this, &BusyStrip::look);
  connect(m_title, &QToolButton::clicked, this, &BusyStrip::tasksWanted);
  connect(m_cancel, &QToolButton::clicked, this, [this] {
    TaskList& list = m_desk.session.tasks();
    list.cancel(list.runningFor(0));
  });
  showTask(-1);
}

void BusyStrip::look()
{
  showTask(m_desk.session.tasks().runningFor(kPatienceMs));
}

void BusyStrip::showTask(int row)
{
  const bool busy = row >= 0;
  for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_bar),
                        static_cast<QWidget*>(m_cancel)}) {
    part->setVisible(busy);
  }
  if (!busy) return;
  const TaskList& tasks = m_desk.session.tasks();
  const QModelIndex index = tasks.index(row, TaskList::titleColumn);
  const QString title = index.data().toString();
  m_title->setText(fontMetrics().elidedText(title, Qt::ElideRight, kTitleWidth));
  m_title->setAccessibleDescription(title);
  const double share = index.data(TaskList::shareRole).toDouble();
  m_bar->setRange(0, share < 0 ? 0 : kSteps);
  m_bar->setValue(share < 0 ? 0 : static_cast<int>(share * kSteps));
}

}  // namespace sextant::desktop
