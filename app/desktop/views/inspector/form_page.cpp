// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/form_page.h"

#include "desktop/look/labels.h"
#include "desktop/look/palette.h"
#include "desktop/models/told.h"
#include "desktop/views/inspector/plain_words.h"
#include "desktop/views/inspector/section.h"

#include <algorithm>
#include <array>
#include <QKeyEvent>
#include <QScrollArea>

namespace sextant::desktop {

namespace {

/// Does the fact tell, and readably, when the holding is in force?
bool saysWhen(std::string_view key, const std::string& value)
{
  constexpr std::array kPeriod = {"valid_from", "valid_to", "use_date"};
  return std::ranges::find(kPeriod, key) != kPeriod.end() &&
         base::parseInstant(value, base::DateMeans::firstInstant).has_value();
}

/// A first fault must not hide others: further operations ask the same without the facts, and for
/// a holder that would be new. They count only where the first is refused.
registry::Change withProbes(registry::Change change)
{
  const auto* give = std::get_if<registry::Give>(&change.operations.front());
  if (give == nullptr) return change;
  registry::Give probe = *give;
  std::erase_if(probe.facts, [](const auto& fact) { return !saysWhen(fact.first, fact.second); });
  change.operations.emplace_back(probe);
  probe.createHolder = true;
  if (probe.holder.empty()) probe.holder = std::string("?");
  change.operations.emplace_back(std::move(probe));
  return change;
}

/// The faults of `error` at fields that have none yet.
void addFaults(std::vector<FormFault>& faults, std::vector<FormFault> more)
{
  for (FormFault& fault : more) {
    const bool known = std::ranges::find(faults, fault.key, &FormFault::key) != faults.end();
    if (!known) faults.push_back(std::move(fault));
  }
}

}  // namespace

FormPage::FormPage(Desk& desk, const FormRequest& request, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_request(request),
      m_spec(formSpec(request.kind)),
      m_body(new FormBody(desk, m_spec, request)),
      m_reason(quietLabel({}))
{
  setObjectName(QStringLiteral("form"));
  setAccessibleName(m_spec.title);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(m_body);
  column->addWidget(scroll, 1);
  buildBar(column);
  connect(m_body, &FormBody::edited, this, [this] { m_typed = true; });
  connect(m_body, &FormBody::changed, this, &FormPage::judge);
  connect(&desk.session, &RegisterSession::changed, this, &FormPage::judge);
  judge();
}

void FormPage::buildBar(QVBoxLayout* column)
{
  auto* line = new QFrame;
  line->setFrameShape(QFrame::HLine);
  line->setForegroundRole(QPalette::Mid);
  line->setFrameShadow(QFrame::Plain);
  column->addWidget(line);
  auto* bar = new QVBoxLayout;
  bar->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid + kGrid / 2);
  bar->setSpacing(kGrid);
  m_reason->setObjectName(QStringLiteral("reason"));
  bar->addWidget(m_reason);
  m_buttons = new QWidget;
  auto* buttons = new QHBoxLayout(m_buttons);
  buttons->setContentsMargins(0, 0, 0, 0);
  m_save = new QPushButton(m_spec.save);
  makePrimary(m_save);
  m_save->setObjectName(QStringLiteral("save"));
  auto* cancelling = new QPushButton(tr("Cancel"));
  cancelling->setObjectName(QStringLiteral("cancel"));
  buttons->addWidget(m_save, 1);
  buttons->addWidget(cancelling);
  bar->addWidget(m_buttons);
  m_discard = buildDiscard();
  bar->addWidget(m_discard);
  column->addLayout(bar);
  connect(m_save, &QPushButton::clicked, this, &FormPage::submit);
  connect(cancelling, &QPushButton::clicked, this, &FormPage::cancel);
}

QWidget* FormPage::buildDiscard()
{
  auto* box = new QWidget;
  box->hide();
  auto* lines = new QVBoxLayout(box);
  lines->setContentsMargins(0, 0, 0, 0);
  lines->addWidget(new QLabel(tr("Discard what you typed?")));
  auto* buttons = new QHBoxLayout;
  auto* keep = new QPushButton(tr("Keep editing"));
  makePrimary(keep);
  keep->setObjectName(QStringLiteral("keep"));
  auto* discard = new QPushButton(tr("Discard"));
  discard->setObjectName(QStringLiteral("discard"));
  buttons->addWidget(keep, 1);
  buttons->addWidget(discard);
  lines->addLayout(buttons);
  connect(keep, &QPushButton::clicked, this, [this] {
    m_discard->hide();
    m_buttons->show();
    m_body->focusFirst();
  });
  connect(discard, &QPushButton::clicked, this, [this] {
    const auto then = m_then;
    then();
  });
  return box;
}

void FormPage::setState(State state, const QString& reason)
{
  m_state = state;
  const bool able = state == State::right || state == State::judging || state == State::open;
  m_save->setEnabled(able);
  m_save->setToolTip(reason.isEmpty() ? tr("%1 (Ctrl+Enter)").arg(m_spec.save) : reason);
  m_reason->setText(reason);
  m_reason->setVisible(!reason.isEmpty());
}

void FormPage::judge()
{
  if (m_state == State::saving) return;
  if (m_desk.session.readOnly()) {
    setState(State::wrong, tr("The register is open read-only: nothing can be saved."));
    return;
  }
  const auto missing = m_body->missing();
  const FormValues values = m_body->values();
  const bool amends = m_request.kind == FormKind::set && values.holder.empty();
  // The day from which on, or the role, is always said.
  if ((amends || m_request.kind == FormKind::contact) && missing.empty() &&
      values.facts.size() <= 1) {
    m_body->showFaults({}, false);
    setState(State::wrong, tr("Nothing is changed yet."));
    return;
  }
  const auto change = changeOf(m_spec, values);
  if (!missing.empty()) {
    takeFaults(missing);
  } else if (!change) {
    takeFaults(faultsOf(change.error(), m_desk.words, m_body->prefix()));
  } else {
    m_state = State::judging;
    m_desk.session.judge(this, m_line, withProbes(*change),
                         [this](const auto& verdict) { takeVerdict(verdict); });
    return;
  }
  m_line.next();  // what is being judged is old
}

/// What is wrong by the verdict; by its probes only where the operation itself was refused.
std::vector<FormFault> FormPage::faultsIn(const Result<registry::BatchResult>& verdict) const
{
  const auto prefix = m_body->prefix();
  if (!verdict) return faultsOf(verdict.error(), m_desk.words, prefix);
  const auto& outcomes = verdict->outcomes;
  if (!outcomes.front().reason) return {};
  std::vector<FormFault> out;
  for (const registry::OperationOutcome& outcome : outcomes) {
    if (outcome.reason) addFaults(out, faultsOf(*outcome.reason, m_desk.words, prefix));
  }
  return out;
}

void FormPage::takeVerdict(const Result<registry::BatchResult>& verdict)
{
  if (m_state == State::saving) return;
  const auto faults = faultsIn(verdict);
  if (!faults.empty()) {
    takeFaults(faults);
    return;
  }
  m_body->showFaults({}, false);
  setState(State::right);
  if (m_wanted) apply();
}

void FormPage::takeFaults(const std::vector<FormFault>& faults)
{
  m_faults = faults;
  m_wanted = false;
  m_body->showFaults(faults, m_tried);
  const FormFault& first = faults.front();
  setState(State::wrong, first.hint.isEmpty() || !first.key.isEmpty()
                             ? tr("%1.").arg(first.sentence)
                             : tr("%1. %2.").arg(first.sentence, first.hint));
}

void FormPage::submit()
{
  m_tried = true;
  switch (m_state) {
    case State::right:
      apply();
      break;
    case State::open:
    case State::judging:
      m_wanted = true;
      break;
    case State::wrong:
      if (m_desk.session.readOnly()) return;
      m_body->showFaults(m_faults, true);
      m_body->focusFault();
      break;
    case State::saving:
      break;
  }
}

void FormPage::apply()
{
  const auto change = changeOf(m_spec, m_body->values());
  if (!change) return;
  m_wanted = false;
  setState(State::saving, tr("Saving…"));
  m_desk.session.apply(m_spec.title, *change, this,
                       [this](const Result<registry::Applied>& applied) { takeApplied(applied); });
}

void FormPage::takeApplied(const Result<registry::Applied>& applied)
{
  if (!applied) {
    m_state = State::wrong;
    takeFaults(faultsOf(applied.error(), m_desk.words, m_body->prefix()));
    return;
  }
  const FormValues values = m_body->values();
  const auto prefix = m_body->prefix();
  QString subject = plain(values.holder);
  if (prefix) subject = m_desk.addressForm.text(*prefix);
  if (m_request.kind == FormKind::holder) subject = plain(model::valueOf(values.facts, "code"));
  const bool same = applied->entry == 0;
  Q_EMIT m_desk.requests.messageWanted(
      same ? MessageKind::note : MessageKind::done,
      same ? tr("Nothing had to be changed.")
           : tr("%1 (entry %2).").arg(m_spec.done.arg(subject)).arg(applied->entry),
      {});
  if (prefix) m_desk.selection.select(*prefix);
  Q_EMIT closeWanted();
}

void FormPage::cancel()
{
  if (mayClose([this] { Q_EMIT closeWanted(); })) Q_EMIT closeWanted();
}

bool FormPage::mayClose(std::function<void()> then)
{
  if (!m_typed) return true;
  m_then = std::move(then);
  m_buttons->hide();
  m_discard->show();
  m_discard->findChild<QPushButton*>(QStringLiteral("keep"))->setFocus();
  return false;
}

void FormPage::keyPressEvent(QKeyEvent* event)
{
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
    submit();
  } else if (event->key() == Qt::Key_Escape) {
    cancel();
  } else {
    QWidget::keyPressEvent(event);
  }
}

}  // namespace sextant::desktop
