// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/plans/preview_panel.h"

#include "desktop/look/palette.h"
#include "desktop/look/state_page.h"
#include "desktop/models/plans/plan_words.h"
#include "desktop/models/told.h"
#include "desktop/views/plans/draft_panel.h"
#include "desktop/views/plans/plan_parts.h"

#include <algorithm>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

constexpr int kPatienceMs = 150;
constexpr std::size_t kMostFaults = 500;

}  // namespace

PreviewPanel::PreviewPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_pages(new QStackedWidget(this)),
      m_state(new StatePage(this)),
      m_headline(new ToneLabel(ToneLabel::Tone::plain, this)),
      m_detail(quietLabel({}, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Stop"), this)),
      m_draft(new DraftPanel(desk, this)),
      m_faults(new QListWidget(this))
{
  m_pages->addWidget(m_state);
  m_pages->addWidget(m_draft);
  m_pages->addWidget(m_faults);
  dressFaults();
  m_bar->setRange(0, 1);
  m_bar->setTextVisible(false);
  m_bar->setFixedHeight(kGrid);
  m_bar->setAccessibleName(tr("Planning"));
  m_cancel->setObjectName(QStringLiteral("previewStop"));
  m_headline->setObjectName(QStringLiteral("previewHeadline"));
  m_headline->setFont(scaled(font(), 2, true));
  m_detail->setObjectName(QStringLiteral("previewDetail"));
  auto* busy = new QHBoxLayout;
  busy->addWidget(m_bar, 1);
  busy->addWidget(m_cancel);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
  layout->setSpacing(kGrid);
  layout->addWidget(m_headline);
  layout->addWidget(m_detail);
  layout->addLayout(busy);
  layout->addWidget(m_pages, 1);
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatienceMs);
  connect(&m_patience, &QTimer::timeout, this, [this] {
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancel->show();
  });
  connect(m_cancel, &QPushButton::clicked, this, &PreviewPanel::cancelWanted);
  showMissing({});
}

void PreviewPanel::dressFaults()
{
  m_faults->setObjectName(QStringLiteral("previewFaults"));
  m_faults->setAccessibleName(tr("What does not fit"));
  m_faults->setWordWrap(true);
  m_faults->setAlternatingRowColors(true);
  m_faults->setSpacing(2);
  m_faults->setFrameShape(QFrame::NoFrame);
  const auto choose = [this](const QListWidgetItem* item) {
    Q_EMIT faultChosen(m_errors[static_cast<std::size_t>(m_faults->row(item))]);
  };
  connect(m_faults, &QListWidget::itemClicked, this, choose);
  connect(m_faults, &QListWidget::itemActivated, this, choose);
}

void PreviewPanel::rest()
{
  m_patience.stop();
  m_bar->setRange(0, 1);
  m_bar->hide();
  m_cancel->hide();
}

void PreviewPanel::showBusy()
{
  m_patience.start();
}

void PreviewPanel::showMissing(const QString& sentence)
{
  rest();
  m_headline->hide();
  m_detail->hide();
  m_state->tell(QStringLiteral("plan"), tr("The plan appears here as you fill in"), sentence);
  m_pages->setCurrentWidget(m_state);
}

void PreviewPanel::showOutcome(const PlanOutcome& outcome)
{
  rest();
  m_headline->show();
  m_detail->show();
  outcome.draft ? showDraft(outcome) : showFaults(outcome.error);
}

void PreviewPanel::showDraft(const PlanOutcome& outcome)
{
  const model::Draft& draft = *outcome.draft;
  m_headline->setTone(ToneLabel::Tone::plain);
  m_headline->setText(tr("%1 members, %2 prefixes")
                          .arg(numberText(m_desk.words, draft.members.size()),
                               numberText(m_desk.words, draft.placements.size())));
  QStringList parts;
  if (outcome.measure.largestFree) {
    parts
        << tr("Largest free block %1.").arg(m_desk.addressForm.text(*outcome.measure.largestFree));
  }
  if (outcome.rows->pinned > 0) {
    parts << tr("%Ln prefixes in force stay where they are.", nullptr,
                static_cast<int>(outcome.rows->pinned));
  }
  if (draft.leftOut > 0) {
    parts << tr("%Ln rows lie outside the planned divisions and are left out.", nullptr,
                static_cast<int>(draft.leftOut));
  }
  m_detail->setText(parts.join(u' '));
  m_draft->showDraft(outcome.draft, outcome.rows, outcome.measure);
  m_pages->setCurrentWidget(m_draft);
}

void PreviewPanel::showFaults(const base::Error& error)
{
  m_errors.assign(1, error);
  m_errors.front().more.clear();
  m_errors.insert(m_errors.end(), error.more.begin(), error.more.end());
  std::ranges::stable_sort(m_errors, {}, [](const base::Error& fault) {
    return std::pair(fault.where.file, fault.where.line);
  });
  m_headline->setTone(ToneLabel::Tone::bad);
  m_headline->setText(tr("%Ln things to put right", nullptr, static_cast<int>(m_errors.size())));
  if (m_errors.size() > kMostFaults) m_errors.resize(kMostFaults);
  m_faults->clear();
  bool anyPlace = false;
  for (base::Error fault : m_errors) {
    const QString place = m_places ? m_places(fault) : QString();
    anyPlace = anyPlace || !place.isEmpty();
    if (!place.isEmpty()) fault.where = {};
    const QString sentence = told(m_desk.words, fault);
    m_faults->addItem(place.isEmpty() ? sentence : tr("%1: %2").arg(place, sentence));
  }
  m_detail->setText(anyPlace
                        ? tr("Nothing is placed until all fits. A click, or Enter, goes to the "
                             "cell.")
                        : tr("Nothing is placed until all fits."));
  m_pages->setCurrentWidget(m_faults);
}

}  // namespace sextant::desktop
