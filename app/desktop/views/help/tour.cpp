// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/help/tour.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/views/help/keycaps.h"

#include <algorithm>
#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

constexpr int kWidth = kGrid * 46;
constexpr int kEdge = kGrid * 3;

/// A frame around what a step is about; clicks go through it.
class Ring final : public QWidget {
 public:
  Ring(const QWidget& around, QWidget* window) : QWidget(window)
  {
    setObjectName(QStringLiteral("tourRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    const QRect place(around.mapTo(window, QPoint()), around.size());
    setGeometry(place.adjusted(-3, -3, 3, 3).intersected(window->rect()));
    show();
  }

 protected:
  void paintEvent(QPaintEvent*) override
  {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
  }
};

}  // namespace

Tour::Tour(const QList<TourStep>& steps, const QList<QAction*>& commands, QWidget* window)
    : QFrame(window),
      m_steps(steps),
      m_commands(commands.begin(), commands.end()),
      m_count(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_keys(new Keycaps({}, this)),
      m_back(new QPushButton(tr("Back"), this)),
      m_next(new QPushButton(this))
{
  setObjectName(QStringLiteral("tour"));
  hide();
  build();
  window->installEventFilter(this);
  for (QAction* command : commands) {
    connect(command, &QAction::triggered, this, [this, command] { done(command->objectName()); });
  }
}

Tour::~Tour()
{
  if (m_ring) m_ring->deleteLater();
}

void Tour::build()
{
  setFixedWidth(kWidth);
  m_title->setObjectName(QStringLiteral("tourTitle"));
  m_title->setFont(scaled(font(), 1, true));
  m_title->setWordWrap(true);
  m_text->setObjectName(QStringLiteral("tourText"));
  m_text->setWordWrap(true);
  m_count->setObjectName(QStringLiteral("tourCount"));
  m_count->setForegroundRole(QPalette::PlaceholderText);
  m_back->setObjectName(QStringLiteral("tourBack"));
  m_back->setFlat(true);
  m_next->setObjectName(QStringLiteral("tourNext"));
  // A click leaves the focus where the step needs it.
  m_back->setFocusPolicy(Qt::TabFocus);
  m_next->setFocusPolicy(Qt::TabFocus);
  auto* close = new QToolButton(this);
  close->setObjectName(QStringLiteral("tourClose"));
  close->setIcon(icon(QStringLiteral("window-close")));
  close->setAutoRaise(true);
  close->setToolTip(tr("End the tour"));
  close->setAccessibleName(close->toolTip());
  connect(m_back, &QPushButton::clicked, this, [this] { go(m_at - 1); });
  connect(m_next, &QPushButton::clicked, this, [this] { go(m_at + 1); });
  connect(close, &QToolButton::clicked, this, &Tour::stop);

  auto* head = new QHBoxLayout;
  head->addWidget(m_count, 1);
  head->addWidget(close);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  buttons->addWidget(m_back);
  buttons->addWidget(m_next);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(kGrid * 2, kGrid, kGrid, kGrid * 3 / 2);
  layout->setSpacing(kGrid);
  layout->addLayout(head);
  layout->addWidget(m_title);
  layout->addWidget(m_text);
  layout->addWidget(m_keys, 0, Qt::AlignLeft);
  layout->addLayout(buttons);
}

void Tour::start()
{
  show();
  go(0);
}

void Tour::stop()
{
  if (!isVisible()) return;
  if (m_ring) m_ring->deleteLater();
  hide();
  Q_EMIT ended();
}

void Tour::go(int step)
{
  if (step >= m_steps.size()) return stop();
  m_at = std::max(0, step);
  const TourStep& now = m_steps[m_at];
  m_count->setText(tr("Tour, step %1 of %2").arg(m_at + 1).arg(m_steps.size()));
  m_title->setText(now.title);
  m_text->setText(now.text);
  m_back->setEnabled(m_at > 0);
  m_next->setText(m_at + 1 < m_steps.size() ? tr("Next") : tr("Done"));
  m_keys->setKeys(keysOf(now.command));
  place();
  light();
}

QString Tour::keysOf(const QString& command) const
{
  for (const QPointer<QAction>& action : m_commands) {
    if (action && action->objectName() == command) {
      return action->shortcut().toString(QKeySequence::NativeText);
    }
  }
  return {};
}

void Tour::done(const QString& command)
{
  if (!isVisible() || m_steps[m_at].command != command) return;
  if (!m_steps[m_at].stays) return go(m_at + 1);
  m_count->setText(tr("✓ Step %1 of %2 — Next goes on").arg(m_at + 1).arg(m_steps.size()));
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
  if (isVisible() && event->type() == QEvent::Resize) {
    place();
    light();
  }
  return QFrame::eventFilter(watched, event);
}

void Tour::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
  painter.setBrush(palette().color(QPalette::Base));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kGrid, kGrid);
}

void Tour::place()
{
  layout()->invalidate();
  const int height =
      layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(kWidth) : sizeHint().height();
  const QSize window = parentWidget()->size();
  setGeometry(window.width() - kWidth - kEdge, window.height() - height - kEdge * 2, kWidth,
              height);
  raise();
}

void Tour::light()
{
  if (m_ring) m_ring->deleteLater();
  m_ring = nullptr;
  const QString name = m_steps[m_at].widget;
  if (name.isEmpty()) return;
  const auto* target = parentWidget()->findChild<QWidget*>(name);
  if (target == nullptr || !target->isVisible()) return;
  m_ring = new Ring(*target, parentWidget());
  m_ring->stackUnder(this);
}

}  // namespace sextant::desktop
