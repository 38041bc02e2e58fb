// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/map/trail.h"

#include "desktop/look/palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace sextant::desktop {
namespace {

constexpr int kLongest = 180;
constexpr int kAround = 26;  ///< a button's edges and the sign behind it

}  // namespace

Trail::Trail(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
  setObjectName(QStringLiteral("mapTrail"));
  setAccessibleName(tr("Zoomed to"));
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  setFixedHeight(kRowHeight);
  m_row->setContentsMargins(0, 0, 0, 0);
  m_row->setSpacing(0);
  make();
}

void Trail::setSteps(const std::vector<Step>& steps)
{
  if (m_steps == steps) return;
  m_steps = steps;
  make();
}

void Trail::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  make();
}

int Trail::wideOf(const QString& title) const
{
  return std::min(kLongest, fontMetrics().horizontalAdvance(title)) + kAround;
}

/// The nearest steps stay when there is no room for all.
std::size_t Trail::firstShown() const
{
  int room = width() - wideOf(tr("All blocks")) - kAround;
  std::size_t first = m_steps.size();
  while (first > 0 && (room -= wideOf(m_steps[first - 1].title)) >= 0) --first;
  return std::min(first, m_steps.empty() ? 0 : m_steps.size() - 1);
}

void Trail::make()
{
  while (QLayoutItem* const item = m_row->takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    if (item->widget() != nullptr) item->widget()->hide();
    std::unique_ptr<QLayoutItem>(item).reset();
  }
  addButton(tr("All blocks"), tr("The whole map (Home)"), m_steps.empty(), -1);
  const std::size_t first = firstShown();
  for (std::size_t i = first; i < m_steps.size(); ++i) {
    m_row->addWidget(
        new QLabel(i == first && first > 0 ? QStringLiteral("› … ›") : QStringLiteral("›"), this));
    addButton(m_steps[i].title, m_steps[i].tip, i + 1 == m_steps.size(), static_cast<int>(i));
  }
  m_row->addStretch();
}

void Trail::addButton(const QString& title, const QString& tip, bool last, int step)
{
  auto* const button = new QToolButton(this);
  button->setAutoRaise(true);
  button->setText(fontMetrics().elidedText(title, Qt::ElideMiddle, kLongest));
  button->setToolTip(tip);
  button->setAccessibleName(title);
  button->setFocusPolicy(Qt::TabFocus);
  button->setObjectName(QStringLiteral("mapTrailStep%1").arg(step));
  button->setFont(scaled(font(), 0, last));
  connect(button, &QToolButton::clicked, this, [this, step] {
    if (step < 0) return Q_EMIT wholeWanted();
    Q_EMIT prefixWanted(m_steps[static_cast<std::size_t>(step)].prefix);
  });
  m_row->addWidget(button);
}

}  // namespace sextant::desktop
