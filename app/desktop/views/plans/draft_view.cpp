// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/plans/draft_view.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/look/state_page.h"
#include "desktop/models/plans/plan_words.h"
#include "desktop/models/told.h"
#include "desktop/views/plans/draft_panel.h"
#include "desktop/views/plans/plan_parts.h"
#include "desktop/views/plans/publish_dialog.h"
#include "plan/catalogue.h"
#include "registry/codes.h"

#include <algorithm>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

constexpr int kPatienceMs = 150;

/// A file's name without its folder, a province by its name.
QString shortSource(const std::string& source)
{
  if (plan::namesWholeCatalogue(source)) return DraftView::tr("the whole catalogue");
  if (!plan::namesCatalogue(source)) return QFileInfo(QString::fromStdString(source)).fileName();
  const std::string code = source.substr(source.find(':') + 1);
  const plan::CatalogueRow* row = plan::findDivision(code);
  if (row == nullptr) return QString::fromStdString(source);
  const auto name = QString::fromUtf8(row->name.data(), static_cast<qsizetype>(row->name.size()));
  return DraftView::tr("catalogue %1").arg(name);
}

}  // namespace

DraftView::DraftView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_pages(new QStackedWidget(this)),
      m_state(new StatePage(this)),
      m_page(new QWidget(this)),
      m_title(headingLabel({}, 4, m_page)),
      m_badge(new ToneLabel(ToneLabel::Tone::plain, m_page)),
      m_facts(quietLabel({}, m_page)),
      m_publish(new QPushButton(tr("Publish…"), m_page)),
      m_compare(new QPushButton(tr("Compare…"), m_page)),
      m_drop(new QPushButton(icon(QStringLiteral("edit-delete")), tr("Drop…"), m_page)),
      m_question(makeQuestion()),
      m_panel(new DraftPanel(desk, m_page))
{
  setObjectName(QStringLiteral("draftView"));
  setFocusProxy(m_panel);
  auto* inside = new QVBoxLayout(m_page);
  inside->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
  inside->setSpacing(kGrid);
  inside->addWidget(makeHead());
  inside->addWidget(m_question);
  inside->addWidget(m_panel, 1);
  m_pages->addWidget(m_state);
  m_pages->addWidget(m_page);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_pages);
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatienceMs);
  connect(&m_patience, &QTimer::timeout, this, [this] {
    m_state->tellBusy(tr("Opening the plan %1 …").arg(m_name), {});
    m_pages->setCurrentWidget(m_state);
  });
  connect(m_publish, &QPushButton::clicked, this, &DraftView::publish);
  connect(m_drop, &QPushButton::clicked, this, &DraftView::drop);
  connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareWanted(m_name); });
  connect(m_state, &StatePage::actionWanted, this,
          [this] { Q_EMIT m_desk.requests.commandWanted(QStringLiteral("plan.new")); });
  connect(m_panel, &DraftPanel::prefixChosen, this,
          [this](const net::Prefix& prefix) { m_desk.selection.select(prefix); });
  connect(&m_desk.session, &RegisterSession::changed, this, &DraftView::checkState);
  connect(&m_desk.session, &RegisterSession::draftsChanged, this, &DraftView::checkState);
  m_state->tell(QStringLiteral("plan"), tr("No plan is open"),
                tr("Choose one in the list of plans, or make a new one."), tr("New plan…"));
}

QWidget* DraftView::makeHead()
{
  auto* head = new QWidget(m_page);
  m_title->setObjectName(QStringLiteral("draftTitle"));
  m_badge->setObjectName(QStringLiteral("draftState"));
  m_badge->setWordWrap(false);
  m_badge->setFont(scaled(font(), 0, true));
  m_facts->setObjectName(QStringLiteral("draftFacts"));
  m_publish->setObjectName(QStringLiteral("publishDraft"));
  m_compare->setObjectName(QStringLiteral("compareDraft"));
  m_drop->setObjectName(QStringLiteral("dropDraft"));
  makePrimary(m_publish);
  auto* titles = new QHBoxLayout;
  titles->setSpacing(2 * kGrid);
  titles->addWidget(m_title);
  titles->addWidget(m_badge);
  titles->addStretch();
  titles->addWidget(m_drop);
  titles->addWidget(m_compare);
  titles->addWidget(m_publish);
  auto* layout = new QVBoxLayout(head);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(kGrid);
  layout->addLayout(titles);
  layout->addWidget(m_facts);
  return head;
}

void DraftView::showDraft(const QString& name)
{
  m_name = name;
  m_opened = {};
  m_question->hide();
  load();
}

void DraftView::load()
{
  if (m_loading) m_loading->cancel();
  m_patience.start();
  const std::string name = m_name.toStdString();
  m_loading = m_desk.session.run(
      RegisterSession::Work::reading, tr("Open the plan %1").arg(m_name), this,
      [name](const registry::Registry& registry, base::Progress&) {
        return openDraft(registry, name);
      },
      [this, name](const Result<OpenedDraft>& opened) {
        if (name != m_name.toStdString()) return;
        m_patience.stop();
        opened ? showOpened(*opened) : tellGone(opened.error());
      });
}

void DraftView::showOpened(const OpenedDraft& opened)
{
  m_opened = opened;
  const model::Draft& draft = *opened.draft;
  m_title->setText(m_name);
  QStringList sources;
  QStringList paths;
  for (const std::string& source : draft.sources) {
    paths << QString::fromStdString(source);
    sources << shortSource(source);
  }
  m_facts->setToolTip(paths.join(u'\n'));
  m_facts->setText(tr("%1 · %2 · %3 members, %4 prefixes · made from %5")
                       .arg(blocksText(draft.blocks), titleOf(m_desk.words, draft.scheme),
                            numberText(m_desk.words, draft.members.size()),
                            numberText(m_desk.words, draft.placements.size()),
                            sources.join(tr(", "))));
  tellState();
  m_panel->showDraft(opened.draft, opened.rows, opened.measure);
  m_pages->setCurrentWidget(m_page);
  Q_EMIT draftLoaded(opened.draft);
}

void DraftView::tellState()
{
  const registry::DraftSummary& summary = m_opened.summary;
  const bool published = summary.state == registry::DraftState::published;
  m_badge->setTone(published ? ToneLabel::Tone::good : ToneLabel::Tone::warning);
  m_badge->setText(published ? tr("● in force since entry %1")
                                   .arg(localeOf(m_desk.words).toString(qlonglong{summary.entry}))
                             : tr("○ draft"));
  const bool writable = !m_desk.session.readOnly();
  m_publish->setVisible(!published);
  m_publish->setEnabled(writable);
  m_drop->setVisible(!published);
  m_drop->setEnabled(writable);
  m_question->hide();
  const QString why = writable ? QString() : tr("The register is open for reading only.");
  m_publish->setToolTip(why);
  m_drop->setToolTip(why);
}

void DraftView::checkState()
{
  if (m_name.isEmpty() || !m_opened.draft) return;
  const auto question = [](const registry::Registry& registry) { return registry.drafts(); };
  m_desk.session.ask(this, m_checks, question, [this](const auto& drafts) {
    if (!drafts) return;
    const auto found =
        std::ranges::find(*drafts, m_name.toStdString(), &registry::DraftSummary::name);
    if (found == drafts->end()) {
      tellGone({registry::kUnknownDraft, {m_name.toStdString()}, {}, {}, {}});
    } else {
      m_opened.summary = *found;
      tellState();
    }
  });
}

void DraftView::tellGone(const base::Error& error)
{
  const bool gone = error.code == registry::kUnknownDraft;
  m_opened = {};
  m_panel->showDraft({}, {}, {});
  m_state->tell(gone ? QStringLiteral("plan") : QStringLiteral("dialog-error"),
                gone ? tr("There is no plan %1 any more").arg(m_name)
                     : tr("The plan %1 cannot be opened").arg(m_name),
                gone ? tr("It was dropped.") : told(m_desk.words, error), tr("New plan…"));
  m_pages->setCurrentWidget(m_state);
  Q_EMIT draftLoaded(nullptr);
}

void DraftView::publish()
{
  const bool published = m_opened.summary.state == registry::DraftState::published;
  if (!m_opened.draft || published || m_desk.session.readOnly()) return;
  auto* dialog = new PublishDialog(m_desk, m_name, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void DraftView::drop()
{
  const bool published = m_opened.summary.state == registry::DraftState::published;
  if (!m_opened.draft || published || m_desk.session.readOnly()) return;
  m_question->show();
  m_question->findChild<QPushButton*>(QStringLiteral("keepDraft"))->setFocus();
}

QWidget* DraftView::makeQuestion()
{
  auto* bar = new QWidget(m_page);
  bar->setObjectName(QStringLiteral("dropQuestion"));
  bar->setAutoFillBackground(true);
  bar->setBackgroundRole(QPalette::Base);
  auto* sentence = new ToneLabel(ToneLabel::Tone::warning, bar);
  sentence->setText(tr("Drop this draft? It leaves the list; what is in force stays as it is."));
  auto* yes = new QPushButton(tr("Drop the draft"), bar);
  yes->setObjectName(QStringLiteral("dropNow"));
  auto* no = new QPushButton(tr("Keep it"), bar);
  no->setObjectName(QStringLiteral("keepDraft"));
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
  layout->addWidget(sentence, 1);
  layout->addWidget(no);
  layout->addWidget(yes);
  connect(no, &QPushButton::clicked, bar, &QWidget::hide);
  connect(yes, &QPushButton::clicked, this, &DraftView::dropNow);
  bar->hide();
  return bar;
}

void DraftView::dropNow()
{
  m_question->hide();
  const std::string name = m_name.toStdString();
  m_desk.session.run(
      RegisterSession::Work::changing, tr("Drop the draft %1").arg(m_name), this,
      [name](registry::Registry& registry, base::Progress&) { return registry.dropDraft(name); },
      [this, name = m_name](const Result<>& outcome) {
        const QString sentence = outcome ? tr("The draft %1 is dropped.").arg(name)
                                         : told(m_desk.words, outcome.error());
        const auto kind = outcome ? MessageKind::done : MessageKind::error;
        Q_EMIT m_desk.requests.messageWanted(kind, sentence, {});
      });
}

void DraftView::findNext()
{
  m_panel->findNext();
}

void DraftView::findPrevious()
{
  m_panel->findPrevious();
}

}  // namespace sextant::desktop
