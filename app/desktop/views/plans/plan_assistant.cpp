// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/plans/plan_assistant.h"

#include "desktop/look/palette.h"
#include "desktop/models/told.h"
#include "desktop/views/plans/block_section.h"
#include "desktop/views/plans/paste_panel.h"
#include "desktop/views/plans/plan_parts.h"
#include "desktop/views/plans/preview_panel.h"
#include "desktop/views/plans/scheme_section.h"
#include "desktop/views/plans/source_section.h"

#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

constexpr int kPauseMs = 250;
constexpr int kFormWidth = 512;

}  // namespace

PlanAssistant::PlanAssistant(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_preview(new PlanPreview(desk.session, this)),
      m_name(new QLineEdit(this)),
      m_nameFault(new ToneLabel(ToneLabel::Tone::bad, this)),
      m_blocks(new BlockSection(desk, this)),
      m_divisions(new SourceSection(SourceSection::Of::divisions, this)),
      m_units(new SourceSection(SourceSection::Of::units, this)),
      m_scheme(new SchemeSection(desk.words, this)),
      m_panel(new PreviewPanel(desk, this)),
      m_create(new QPushButton(tr("Create draft"), this)),
      m_status(new ToneLabel(ToneLabel::Tone::plain, this))
{
  setObjectName(QStringLiteral("planAssistant"));
  setAcceptDrops(true);
  setFocusProxy(m_blocks);
  auto* split = new QSplitter(Qt::Horizontal, this);
  split->addWidget(makeForm());
  split->addWidget(m_panel);
  split->setStretchFactor(0, 0);
  split->setStretchFactor(1, 1);
  split->setSizes({kFormWidth, 2 * kFormWidth});
  split->setChildrenCollapsible(false);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(split, 1);
  layout->addWidget(makeQuestion());
  layout->addWidget(makeFoot());
  listen();
  askNames();
  suggestName();
  refresh();
}

QWidget* PlanAssistant::makeNaming()
{
  auto* naming = new QWidget(this);
  auto* lines = new QGridLayout(naming);
  lines->setContentsMargins(0, 0, 0, 0);
  lines->setHorizontalSpacing(2 * kGrid);
  lines->setVerticalSpacing(kGrid);
  m_name->setObjectName(QStringLiteral("planName"));
  m_name->setAccessibleName(tr("Name of the plan"));
  m_nameFault->setObjectName(QStringLiteral("planNameFault"));
  m_nameFault->hide();
  auto* nameLabel = new QLabel(tr("&Name"), naming);
  nameLabel->setBuddy(m_name);
  auto* blockLabel = new QLabel(tr("&Block"), naming);
  blockLabel->setBuddy(m_blocks);
  lines->addWidget(nameLabel, 0, 0);
  lines->addWidget(m_name, 0, 1);
  lines->addWidget(m_nameFault, 1, 1);
  lines->addWidget(blockLabel, 2, 0, Qt::AlignTop);
  lines->addWidget(m_blocks, 2, 1);
  blockLabel->setMinimumHeight(m_name->sizeHint().height());
  return naming;
}

QWidget* PlanAssistant::makeForm()
{
  auto* form = new QWidget(this);
  auto* layout = new QVBoxLayout(form);
  layout->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 3 * kGrid);
  layout->setSpacing(kGrid);
  layout->addWidget(headingLabel(tr("New plan"), 4, form));
  addSection(layout, tr("1  Name and block"),
             tr("Nothing is reserved before the plan is published."), makeNaming());
  addSection(layout, tr("2  Divisions"), tr("Who gets prefixes, down to the counties."),
             m_divisions);
  addSection(layout, tr("3  Units"), tr("Who gets prefixes inside them, one table for each level."),
             m_units);
  addSection(layout, tr("4  Coding scheme"), tr("Which bits of an address say what."), m_scheme);
  layout->addStretch();
  m_scroll = new QScrollArea(this);
  m_scroll->setAccessibleName(tr("What the plan is made of"));
  m_scroll->setWidget(form);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setMinimumWidth(kFormWidth - 6 * kGrid);
  return m_scroll;
}

void PlanAssistant::addSection(QVBoxLayout* form, const QString& title, const QString& hint,
                               QWidget* content)
{
  form->addSpacing(kGrid);
  form->addWidget(headingLabel(title, 1, this));
  form->addWidget(quietLabel(hint, this));
  form->addWidget(content);
}

QWidget* PlanAssistant::makeFoot()
{
  auto* foot = new QWidget(this);
  foot->setAutoFillBackground(true);
  foot->setBackgroundRole(QPalette::Base);
  m_status->setObjectName(QStringLiteral("planStatus"));
  m_create->setObjectName(QStringLiteral("createDraft"));
  m_create->setToolTip(tr("Ctrl+Enter"));
  makePrimary(m_create);
  auto* dismiss = new QPushButton(tr("Discard"), foot);
  dismiss->setObjectName(QStringLiteral("discardPlan"));
  auto* layout = new QHBoxLayout(foot);
  layout->setContentsMargins(3 * kGrid, kGrid + 4, 2 * kGrid, kGrid + 4);
  layout->addWidget(m_status, 1);
  layout->addWidget(dismiss);
  layout->addWidget(m_create);
  connect(m_create, &QPushButton::clicked, this, &PlanAssistant::create);
  connect(dismiss, &QPushButton::clicked, this, &PlanAssistant::discard);
  return foot;
}

QWidget* PlanAssistant::makeQuestion()
{
  m_question = new QWidget(this);
  m_question->setObjectName(QStringLiteral("discardQuestion"));
  m_question->setAutoFillBackground(true);
  m_question->setBackgroundRole(QPalette::Base);
  m_lost = new ToneLabel(ToneLabel::Tone::warning, m_question);
  auto* keep = new QPushButton(tr("Keep on planning"), m_question);
  keep->setObjectName(QStringLiteral("keepPlan"));
  auto* yes = new QPushButton(tr("Discard the plan"), m_question);
  yes->setObjectName(QStringLiteral("discardNow"));
  auto* layout = new QHBoxLayout(m_question);
  layout->setContentsMargins(3 * kGrid, kGrid, 2 * kGrid, 0);
  layout->addWidget(m_lost, 1);
  layout->addWidget(keep);
  layout->addWidget(yes);
  connect(keep, &QPushButton::clicked, m_question, &QWidget::hide);
  connect(yes, &QPushButton::clicked, this, &PlanAssistant::dismissed);
  m_question->hide();
  return m_question;
}

/// What was typed is soon typed again; rows that were pasted, and put right here, are not.
void PlanAssistant::discard()
{
  const int rows = m_divisions->pastedRows() + m_units->pastedRows();
  if (rows == 0) return Q_EMIT dismissed();
  m_lost->setText(tr("Discard this plan? %Ln pasted rows go with it.", nullptr, rows));
  m_question->show();
  m_question->findChild<QPushButton*>(QStringLiteral("keepPlan"))->setFocus();
}

void PlanAssistant::listen()
{
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPauseMs);
  connect(&m_pause, &QTimer::timeout, this, &PlanAssistant::compute);
  connect(m_name, &QLineEdit::textEdited, this, [this] { m_named = true; });
  connect(m_name, &QLineEdit::textChanged, this, &PlanAssistant::allow);
  connect(m_blocks, &BlockSection::changed, this, &PlanAssistant::refresh);
  connect(m_divisions, &SourceSection::changed, this, &PlanAssistant::refresh);
  connect(m_units, &SourceSection::changed, this, &PlanAssistant::refresh);
  connect(m_scheme, &SchemeSection::changed, this, &PlanAssistant::refresh);
  connect(m_preview, &PlanPreview::started, m_panel, &PreviewPanel::showBusy);
  connect(m_preview, &PlanPreview::finished, this, &PlanAssistant::showOutcome);
  connect(m_panel, &PreviewPanel::cancelWanted, m_preview, &PlanPreview::cancel);
  connect(m_preview, &PlanPreview::cancelled, this, [this] {
    if (!m_saving) m_panel->showMissing(tr("Stopped. It goes on with the next change."));
  });
  m_panel->setPlaces([this](const base::Error& fault) { return placeOf(fault); });
  connect(m_panel, &PreviewPanel::faultChosen, this, &PlanAssistant::goTo);
  connect(&m_desk.session, &RegisterSession::changed, this, &PlanAssistant::refresh);
  connect(&m_desk.session, &RegisterSession::draftsChanged, this, &PlanAssistant::askNames);
}

/// Blocks come and go, so this is done whenever something changed.
void PlanAssistant::watchEdits()
{
  for (QLineEdit* edit : findChildren<QLineEdit*>()) edit->installEventFilter(this);
  for (QComboBox* box : findChildren<QComboBox*>()) box->installEventFilter(this);
}

void PlanAssistant::askNames()
{
  const auto question = [](const registry::Registry& registry) { return registry.drafts(); };
  m_desk.session.ask(this, question, [this](const auto& drafts) {
    if (!drafts) return;
    m_taken.clear();
    for (const registry::DraftSummary& draft : *drafts) {
      m_taken << QString::fromStdString(draft.name);
    }
    suggestName();
    allow();
  });
}

void PlanAssistant::suggestName()
{
  if (m_named) return;
  const QString title = m_divisions->title();
  const QString year = QString::number(QDate::currentDate().year());
  const QString stem = title.isEmpty() ? tr("Plan %1").arg(year) : tr("%1 %2").arg(title, year);
  QString name = stem;
  for (int n = 2; m_taken.contains(name); ++n) name = tr("%1 (%2)").arg(stem).arg(n);
  m_name->setText(name);
}

QString PlanAssistant::missing() const
{
  if (!m_blocks->fault().isEmpty()) return tr("Correct the block.");
  if (m_blocks->blocks().empty()) return tr("Say which block is planned.");
  if (const QString fault = m_divisions->fault(); !fault.isEmpty()) return fault;
  if (m_divisions->sources().empty() && m_units->sources().empty()) {
    return tr("Choose the divisions: a province, a file, or a table pasted with Ctrl+V.");
  }
  if (!m_scheme->scheme()) return tr("Choose a coding scheme.");
  return {};
}

PlanInput PlanAssistant::input() const
{
  PlanInput out;
  out.name = m_name->text().trimmed().toStdString();
  out.blocks = m_blocks->blocks();
  out.scheme = m_scheme->scheme().value_or(model::Scheme());
  out.divisions = m_divisions->sources();
  out.units = m_units->sources();
  return out;
}

void PlanAssistant::refresh()
{
  m_good = false;
  watchEdits();
  suggestName();
  const auto blocks = m_blocks->blocks();
  m_scheme->offer(blocks.empty() ? 0 : blocks.front().prefix.length());
  m_blocks->setScheme(m_scheme->scheme().value_or(model::Scheme()));
  m_pause.start();
  allow();
}

void PlanAssistant::compute()
{
  const QString lack = missing();
  if (lack.isEmpty()) {
    m_preview->request(input());
  } else {
    m_preview->cancel();
    m_panel->showMissing(lack);
  }
}

void PlanAssistant::showOutcome(const PlanOutcome& outcome)
{
  m_good = outcome.draft != nullptr && !m_pause.isActive();
  m_panel->showOutcome(outcome);
  markFaults(outcome);
  allow();
}

PastePanel* PlanAssistant::panelOf(const base::Error& fault)
{
  if (fault.where.file == kPastedDivisions) return &m_divisions->pastePanel();
  if (fault.where.file == kPastedUnits) return &m_units->pastePanel();
  return nullptr;
}

int PlanAssistant::rowOf(const base::Error& fault)
{
  PastePanel* panel = panelOf(fault);
  if (panel == nullptr || fault.where.line == 0) return -1;
  return static_cast<int>(fault.where.line) - panel->table().numberOf(0);
}

QString PlanAssistant::placeOf(const base::Error& fault)
{
  PastePanel* panel = panelOf(fault);
  if (panel == nullptr || fault.where.line == 0) return {};
  const int column = fault.where.column > 0 ? static_cast<int>(fault.where.column) - 1 : 0;
  return tr("Row %1, %2").arg(fault.where.line).arg(panel->table().columnTitle(column));
}

void PlanAssistant::markFaults(const PlanOutcome& outcome)
{
  std::vector<CellFault> ofDivisions;
  std::vector<CellFault> ofUnits;
  const auto take = [&](const base::Error& error) {
    const int row = rowOf(error);
    if (row < 0) return;
    base::Error placeless = error;
    placeless.where = {};
    placeless.more.clear();
    const int column = error.where.column > 0 ? static_cast<int>(error.where.column) - 1 : 0;
    auto& faults = error.where.file == kPastedDivisions ? ofDivisions : ofUnits;
    faults.push_back(
        {static_cast<int>(error.where.line) - 2, column, told(m_desk.words, placeless)});
  };
  if (!outcome.draft) {
    take(outcome.error);
    for (const base::Error& more : outcome.error.more) take(more);
  }
  m_divisions->pastePanel().table().setFaults(std::move(ofDivisions));
  m_units->pastePanel().table().setFaults(std::move(ofUnits));
}

void PlanAssistant::goTo(const base::Error& fault)
{
  const int row = rowOf(fault);
  if (row < 0) return;
  PastePanel* panel = panelOf(fault);
  m_scroll->ensureWidgetVisible(panel);
  const int column = fault.where.column > 0 ? static_cast<int>(fault.where.column) - 1 : 0;
  panel->jumpTo(row, column);
}

void PlanAssistant::allow()
{
  const QString name = m_name->text().trimmed();
  const bool taken = m_taken.contains(name);
  m_nameFault->setText(taken ? tr("There is a plan of this name already.") : QString());
  m_nameFault->setVisible(taken);
  const bool writable = !m_desk.session.readOnly();
  m_create->setEnabled(m_good && !taken && !name.isEmpty() && writable && !m_saving);
  if (m_saving) return;
  m_status->setTone(ToneLabel::Tone::plain);
  m_status->setText(writable ? QString()
                             : tr("The register is open for reading only; look, but no draft can "
                                  "be saved."));
}

void PlanAssistant::create()
{
  if (!m_create->isEnabled()) return;
  m_saving = true;
  allow();
  m_status->setText(tr("Saving the draft …"));
  const PlanInput asked = input();
  m_preview->save(asked, this, [this, name = m_name->text().trimmed()](const Result<>& outcome) {
    saved(name, outcome);
  });
}

void PlanAssistant::saved(const QString& name, const Result<>& outcome)
{
  m_saving = false;
  allow();
  if (!outcome) {
    m_status->setTone(ToneLabel::Tone::bad);
    m_status->setText(told(m_desk.words, outcome.error()));
    return;
  }
  m_create->setEnabled(false);
  Q_EMIT created(name);
  Q_EMIT m_desk.requests.draftWanted(name);
  Q_EMIT m_desk.requests.messageWanted(
      MessageKind::done, tr("The draft %1 is saved. Publish it to put it in force.").arg(name), {});
}

}  // namespace sextant::desktop
