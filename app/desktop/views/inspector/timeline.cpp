// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/timeline.h"

#include "desktop/look/palette.h"
#include "desktop/views/inspector/section.h"

#include <QPainter>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

constexpr int kRail = 20;
constexpr double kDot = 4;

}  // namespace

Timeline::Timeline(const std::vector<TimelineItem>& items, QWidget* parent) : QWidget(parent)
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kRail, kGrid / 2, 0, 0);
  column->setSpacing(kGrid + kGrid / 2);
  for (const TimelineItem& item : items) addItem(item);
}

void Timeline::addItem(const TimelineItem& item)
{
  auto* box = new QVBoxLayout;
  box->setSpacing(2);
  auto* head = new QHBoxLayout;
  QLabel* what = plainLabel(item.what);
  QFont font = scaled(this->font(), 0, true);
  font.setStrikeOut(item.withdrawn);
  what->setFont(font);
  QLabel* when = quietLabel(item.when);
  when->setWordWrap(false);
  head->addWidget(what, 1);
  head->addWidget(when, 0, Qt::AlignTop);
  box->addLayout(head);
  for (const QString& detail : item.details) box->addWidget(plainLabel(detail));
  if (!item.why.isEmpty()) box->addWidget(plainLabel(item.why));
  if (!item.who.isEmpty()) box->addWidget(quietLabel(item.who));
  m_heads.push_back(what);
  qobject_cast<QVBoxLayout*>(layout())->addLayout(box);
}

void Timeline::paintEvent(QPaintEvent* /*event*/)
{
  if (m_heads.empty()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double x = kDot + 1.5;
  const auto middle = [](const QWidget* head) {
    return head->y() + QFontMetricsF(head->font()).height() / 2;
  };
  painter.setPen(QPen(palette().color(QPalette::Mid), 1.5));
  painter.drawLine(QPointF(x, middle(m_heads.front())), QPointF(x, middle(m_heads.back())));
  for (const QWidget* head : m_heads) {
    const bool newest = head == m_heads.front();
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(QPen(newest ? accent : palette().color(QPalette::Mid).darker(115), 1.5));
    painter.setBrush(newest ? accent : palette().color(QPalette::Window));
    painter.drawEllipse(QPointF(x, middle(head)), kDot, kDot);
  }
}

}  // namespace sextant::desktop
