// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/inspector_pane.h"

#include "desktop/look/palette.h"
#include "desktop/models/told.h"
#include "desktop/views/inspector/form_page.h"
#include "desktop/views/inspector/free_page.h"
#include "desktop/views/inspector/holder_page.h"
#include "desktop/views/inspector/holding_page.h"
#include "desktop/views/inspector/overview_page.h"
#include "desktop/views/inspector/plain_words.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollBar>

namespace sextant::desktop {
namespace {

constexpr int kPatienceMs = 150;
constexpr int kLeastWidth = 320;

}  // namespace

InspectorPane::InspectorPane(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_stack(new QStackedWidget), m_scroll(new QScrollArea)
{
  setObjectName(QStringLiteral("inspector"));
  setAccessibleName(tr("Inspector"));
  setMinimumWidth(kLeastWidth);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_stack);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_stack->addWidget(m_scroll);
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatienceMs);
  connect(&m_patience, &QTimer::timeout, this, [this] { showMessage(tr("Reading…"), false); });
  connect(&desk.selection, &Selection::changed, this, &InspectorPane::follow);
  connect(&desk.session, &RegisterSession::changed, this, &InspectorPane::refresh);
  const auto settled = [this] {
    if (m_awaits && !m_asked && m_subject == Subject::place) refresh();
  };
  connect(&desk.session, &RegisterSession::viewChanged, this, settled);
  connect(&desk.session, &RegisterSession::namesChanged, this, settled);
  connect(&desk.session, &RegisterSession::draftsChanged, this, [this] {
    if (!m_asked && m_subject == Subject::place) refresh();
  });
  connect(&desk.addressForm, &AddressForm::changed, this, &InspectorPane::rebuild);
  refresh();
}

/// Pictures in labels keep the colour they were drawn in.
void InspectorPane::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) {
    QMetaObject::invokeMethod(this, &InspectorPane::rebuild, Qt::QueuedConnection);
  }
}

/// Something else was selected.
void InspectorPane::follow()
{
  m_subject = Subject::place;
  m_asked = m_desk.selection.place();
  m_facts.reset();
  m_figures.reset();
  m_fresh = true;
  ask();
}

/// The register may have changed.
void InspectorPane::refresh()
{
  m_asked = m_desk.selection.place();
  ask();
}

void InspectorPane::showHolder(const QString& code)
{
  m_subject = Subject::holder;
  m_holderCode = code;
  m_holder.reset();
  m_fresh = true;
  ask();
}

void InspectorPane::ask()
{
  if (m_fresh) m_patience.start();  // else what is shown stays until there is newer
  m_figuresLine.next();             // figures under way are of no use any more
  if (m_subject == Subject::holder) {
    askHolder();
  } else if (m_asked) {
    askPlace(*m_asked);
  } else {
    askRegister();
  }
}

template <typename Facts>
bool InspectorPane::taken(const Result<Facts>& facts)
{
  m_patience.stop();
  if (facts) return true;
  showMessage(told(m_desk.words, facts.error()), true);
  return false;
}

void InspectorPane::askPlace(const Place& place)
{
  m_desk.session.ask(
      this, m_line,
      [place](const registry::Registry& registry) { return factsOf(registry, place); },
      [this](Result<PlaceFacts> facts) { takePlace(std::move(facts)); });
}

void InspectorPane::askHolder()
{
  m_desk.session.askLong(
      this, m_line,
      [code = m_holderCode.toStdString()](const registry::Registry& registry) {
        return factsOfHolder(registry, code);
      },
      [this](Result<HolderFacts> facts) {
        if (!taken(facts)) return;
        m_holder = *std::move(facts);
        rebuild();
      });
}

/// Figures of all holdings cost little once these are in memory.
void InspectorPane::askRegister()
{
  m_awaits = m_desk.session.settling();
  if (m_awaits) return;
  m_desk.session.askLong(
      this, m_line, [](const registry::Registry& registry) { return factsOfRegister(registry); },
      [this](Result<RegisterFacts> facts) {
        if (!taken(facts)) return;
        m_register = *std::move(facts);
        rebuild();
      });
}

void InspectorPane::takePlace(Result<PlaceFacts> facts)
{
  if (!taken(facts)) return;
  const net::Prefix prefix = facts->place.prefix;
  m_facts = *std::move(facts);
  rebuild();
  if (m_facts->held()) askFigures(prefix);
}

void InspectorPane::askFigures(net::Prefix prefix)
{
  m_desk.session.askLong(
      this, m_figuresLine,
      [prefix](const registry::Registry& registry) { return figuresOf(registry, prefix); },
      [this](Result<PlaceFigures> figures) {
        if (!figures || !m_facts || m_subject != Subject::place) return;
        m_figures = *std::move(figures);
        if (auto* page = qobject_cast<HoldingPage*>(m_scroll->widget())) {
          page->setFigures(*m_figures);
        }
      });
}

void InspectorPane::rebuild()
{
  if (m_subject == Subject::holder) {
    if (!m_holder) return;
    const bool revealed = m_revealed.contains(m_holderCode);
    auto* page = new HolderPage(m_desk, *m_holder, revealed);
    connect(page, &HolderPage::backWanted, this, &InspectorPane::follow);
    showPage(page);
  } else if (!m_asked) {
    if (m_register) showPage(new OverviewPage(m_desk, *m_register));
  } else if (m_facts && m_facts->held()) {
    const QString code = plain(m_facts->own().holderCode);
    auto* page = new HoldingPage(m_desk, *m_facts, m_revealed.contains(code));
    if (m_figures) page->setFigures(*m_figures);
    showPage(page);
  } else if (m_facts) {
    showPage(new FreePage(m_desk, *m_facts));
  }
}

void InspectorPane::showPage(FactPage* page)
{
  connect(page, &FactPage::holderWanted, this, &InspectorPane::showHolder);
  connect(page, &FactPage::revealWanted, this, [this](const QString& code) {
    m_revealed.insert(code);
    rebuild();
  });
  put(page);
}

/// The old page may be the one whose button was pressed: it goes when that is over.
void InspectorPane::put(QWidget* page)
{
  const int scrolled = m_fresh ? 0 : m_scroll->verticalScrollBar()->value();
  m_fresh = false;
  if (QWidget* old = m_scroll->takeWidget()) {
    old->hide();
    old->deleteLater();
  }
  m_scroll->setWidget(page);
  page->layout()->activate();
  m_scroll->verticalScrollBar()->setValue(scrolled);
}

void InspectorPane::showMessage(const QString& sentence, bool failed)
{
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(2 * kGrid, 4 * kGrid, 2 * kGrid, 2 * kGrid);
  QLabel* text = quietLabel(sentence);
  text->setObjectName(QStringLiteral("message"));
  text->setAlignment(Qt::AlignHCenter);
  column->addWidget(text);
  if (failed) {
    auto* again = new QPushButton(tr("Try again"));
    again->setObjectName(QStringLiteral("again"));
    connect(again, &QPushButton::clicked, this, &InspectorPane::ask);
    column->addWidget(again, 0, Qt::AlignHCenter);
  }
  column->addStretch(1);
  put(page);
}

void InspectorPane::openForm(const FormRequest& request)
{
  const bool free = m_form == nullptr || m_form->mayClose([this, request] { startForm(request); });
  if (free) startForm(request);
}

bool InspectorPane::mayLeave(const std::function<void()>& then)
{
  const auto closing = [this, then] {
    closeForm();
    then();
  };
  return m_form == nullptr || m_form->mayClose(closing);
}

void InspectorPane::startForm(const FormRequest& request)
{
  closeForm();
  m_form = new FormPage(m_desk, request);
  connect(m_form, &FormPage::closeWanted, this, &InspectorPane::closeForm);
  m_stack->addWidget(m_form);
  m_stack->setCurrentWidget(m_form);
  m_form->focusFirst();
  Q_EMIT formChanged(true);
}

void InspectorPane::closeForm()
{
  if (m_form == nullptr) return;
  m_form->disconnect(this);
  m_stack->removeWidget(m_form);
  m_form->deleteLater();
  m_form = nullptr;
  m_stack->setCurrentWidget(m_scroll);
  Q_EMIT formChanged(false);
}

bool InspectorPane::submitForm()
{
  if (m_form == nullptr) return false;
  m_form->submit();
  return true;
}

bool InspectorPane::cancelForm()
{
  if (m_form == nullptr) return false;
  m_form->cancel();
  return true;
}

}  // namespace sextant::desktop
