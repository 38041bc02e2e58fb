// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/icons.h"
#include "desktop/look/labels.h"
#include "desktop/look/palette.h"
#include "desktop/look/state_page.h"
#include "desktop/look/tints.h"
#include "desktop/models/trace/trace_model.h"
#include "desktop/views/trace/moment_edit.h"
#include "desktop/views/trace/trace_page.h"
#include "desktop/views/trace/trace_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

constexpr int kTypingMs = 200;
constexpr int kPulseMs = 150;

}  // namespace

TracePage::TracePage(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new TraceModel(desk.words, desk.addressForm, this)),
      m_view(new TraceView(*m_model, this)),
      m_state(new StatePage(this)),
      m_stack(new QStackedWidget(this)),
      m_title(headingLabel(tr("Trace a log file"), 2, this)),
      m_summary(new QLabel(this)),
      m_reserves(new TintLabel(warningColour, this)),
      m_doing(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(tr("&Stop"), this)),
      m_choose(new QPushButton(icon(QStringLiteral("document-open")), tr("&Choose files…"), this)),
      m_paste(new QPushButton(icon(QStringLiteral("edit-paste")), tr("Paste &text"), this)),
      m_export(new QPushButton(icon(QStringLiteral("document-export")), tr("E&xport…"), this)),
      m_again(new QPushButton(tr("Trace a&gain"), this)),
      m_filter(new QLineEdit(this)),
      m_moment(new MomentEdit(this))
{
  setObjectName(QStringLiteral("tracePage"));
  setAcceptDrops(true);
  m_typing.setSingleShot(true);
  m_typing.setInterval(kTypingMs);
  m_pulse.setInterval(kPulseMs);
  build();
  connectAll();
  showHead();
  showState();
  follow();
}

void TracePage::build()
{
  m_title->setObjectName(QStringLiteral("traceTitle"));
  m_title->setTextFormat(Qt::PlainText);
  m_summary->setObjectName(QStringLiteral("traceSummary"));
  m_reserves->setObjectName(QStringLiteral("traceReserves"));
  for (QLabel* label : std::initializer_list<QLabel*>{m_title, m_summary, m_reserves}) {
    label->setWordWrap(true);
  }
  m_reserves->setTextFormat(Qt::PlainText);
  m_summary->setFont(scaled(font(), 1));
  auto* head = new QVBoxLayout;
  head->setContentsMargins(2 * kGrid, kGrid + kGrid / 2, 2 * kGrid, kGrid);
  head->setSpacing(kGrid);
  head->addLayout(makeTop());
  head->addWidget(m_summary);
  head->addWidget(m_reserves);
  head->addLayout(makeProgress());
  head->addLayout(makeTools());
  m_stack->addWidget(m_state);
  m_stack->addWidget(m_view);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(m_stack, 1);
}

QHBoxLayout* TracePage::makeTop()
{
  m_choose->setObjectName(QStringLiteral("traceChoose"));
  m_paste->setObjectName(QStringLiteral("tracePaste"));
  m_export->setObjectName(QStringLiteral("traceExport"));
  auto* top = new QHBoxLayout;
  top->setSpacing(kGrid);
  top->addWidget(m_title, 1);
  for (QPushButton* button : {m_choose, m_paste, m_export}) {
    button->setMinimumHeight(kRowHeight);
    top->addWidget(button, 0, Qt::AlignTop);
  }
  return top;
}

QHBoxLayout* TracePage::makeProgress()
{
  m_doing->setObjectName(QStringLiteral("traceDoing"));
  m_bar->setObjectName(QStringLiteral("traceBar"));
  m_bar->setAccessibleName(tr("Progress of the trace"));
  m_bar->setTextVisible(false);
  m_bar->setFixedHeight(kGrid);
  m_stop->setObjectName(QStringLiteral("traceStop"));
  auto* line = new QHBoxLayout;
  line->setSpacing(kGrid);
  line->addWidget(m_doing);
  line->addWidget(m_bar, 1);
  line->addWidget(m_stop);
  return line;
}

QHBoxLayout* TracePage::makeTools()
{
  m_filter->setObjectName(QStringLiteral("traceFilter"));
  m_filter->setAccessibleName(tr("Filter"));
  m_filter->setPlaceholderText(tr("Unit, code, address or prefix"));
  m_filter->setClearButtonEnabled(true);
  m_filter->addAction(icon(QStringLiteral("view-filter")), QLineEdit::LeadingPosition);
  m_filter->setMinimumHeight(kRowHeight);
  m_again->setObjectName(QStringLiteral("traceAgain"));
  m_again->setMinimumHeight(kRowHeight);
  m_again->setToolTip(tr("Reads the same logs once more, with the holders of the moment chosen"));
  auto* line = new QHBoxLayout;
  line->setSpacing(kGrid);
  line->addWidget(m_filter, 1);
  line->addWidget(m_moment);
  line->addWidget(m_again);
  line->addStretch();  // while there is nothing to filter
  return line;
}

void TracePage::connectAll()
{
  connect(m_choose, &QPushButton::clicked, this, &TracePage::chooseFiles);
  connect(m_paste, &QPushButton::clicked, this, &TracePage::tracePasted);
  connect(m_export, &QPushButton::clicked, this, &TracePage::save);
  connect(m_again, &QPushButton::clicked, this, &TracePage::again);
  connect(m_stop, &QPushButton::clicked, this, &TracePage::stop);
  connect(m_state, &StatePage::actionWanted, this, [this] {
    if (m_act) m_act();
  });
  connect(m_moment, &MomentEdit::changed, this, &TracePage::showHead);
  connect(&m_pulse, &QTimer::timeout, this, &TracePage::follow);
  connect(&m_typing, &QTimer::timeout, this, &TracePage::showRows);
  connect(m_filter, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
  connect(m_filter, &QLineEdit::returnPressed, m_view, [this] {
    m_view->setFocus();
    m_view->goToFirst();
  });
  connect(m_view, &TraceView::rowChosen, this, &TracePage::goTo);
  connect(m_view, &QTreeView::activated, this, &TracePage::reveal);
  auto* paste = new QShortcut(QKeySequence::Paste, this);
  paste->setContext(Qt::WidgetWithChildrenShortcut);
  connect(paste, &QShortcut::activated, this, &TracePage::tracePasted);
}

}  // namespace sextant::desktop
