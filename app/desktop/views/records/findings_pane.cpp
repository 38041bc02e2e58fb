// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/records/findings_pane.h"

#include "desktop/look/icons.h"
#include "desktop/look/state_page.h"
#include "desktop/models/records/findings_model.h"
#include "desktop/models/told.h"
#include "desktop/views/records/tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

using registry::Severity;

constexpr int kSettleMs = 1000;
/// A register that takes longer to check is checked again when asked, not after every change.
constexpr qint64 kQuickMs = 5000;

QIcon iconOf(Severity severity)
{
  static constexpr std::array kIcons{"dialog-information", "dialog-warning", "dialog-error"};
  return icon(QString::fromLatin1(kIcons.at(static_cast<std::size_t>(severity))));
}

}  // namespace

FindingsPane::FindingsPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new FindingsModel(desk.words, desk.addressForm, this)),
      m_checked(new QLabel(this)),
      m_again(new QPushButton(icon(QStringLiteral("view-refresh")), tr("&Check again"), this)),
      m_table(new QTableView(this)),
      m_state(new StatePage(this)),
      m_stack(new QStackedWidget(this))
{
  setObjectName(QStringLiteral("findingsPane"));
  dressTable(m_table, QStringLiteral("findingsTable"), tr("Problems"));
  m_table->setModel(m_model);
  m_stack->addWidget(m_state);
  m_stack->addWidget(m_table);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(0);
  layout->addLayout(makeBar());
  layout->addWidget(m_stack, 1);
  m_soon.setSingleShot(true);
  m_soon.setInterval(kSettleMs);
  connectAll();
  m_state->tellBusy(tr("Checking the register…"), {});
  check();
}

QHBoxLayout* FindingsPane::makeBar()
{
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(kGrid, kGrid / 2, kGrid, kGrid / 2);
  bar->setSpacing(kGrid);
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
    bar->addWidget(makeFilter(severity));
  }
  bar->addStretch();
  m_checked->setObjectName(QStringLiteral("checkedAt"));
  m_checked->setForegroundRole(QPalette::PlaceholderText);
  bar->addWidget(m_checked);
  m_again->setObjectName(QStringLiteral("checkAgain"));
  bar->addWidget(m_again);
  return bar;
}

QToolButton* FindingsPane::makeFilter(Severity severity)
{
  static constexpr std::array kNames{"showNotes", "showWarnings", "showErrors"};
  const auto at = static_cast<std::size_t>(severity);
  auto* button = new QToolButton(this);
  button->setObjectName(QString::fromLatin1(kNames.at(at)));
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setCheckable(true);
  button->setChecked(true);
  button->setAutoRaise(true);
  button->setText(FindingsModel::word(severity));
  button->setFocusPolicy(Qt::StrongFocus);
  m_filters.at(at) = button;
  connect(button, &QToolButton::toggled, this, [this, severity](bool shown) {
    m_model->setShown(severity, shown);
    showTable();
  });
  return button;
}

void FindingsPane::connectAll()
{
  connect(&m_soon, &QTimer::timeout, this, &FindingsPane::check);
  connect(&m_desk.session, &RegisterSession::changed, this, &FindingsPane::checkSoon);
  connect(m_again, &QPushButton::clicked, this, &FindingsPane::check);
  connect(m_state, &StatePage::actionWanted, this, [this] {
    for (QToolButton* filter : m_filters) filter->setChecked(true);
    if (m_found == 0) check();
  });
  connect(m_table, &QTableView::activated, this, &FindingsPane::choose);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& index) {
            if (index.isValid()) m_desk.selection.select(m_model->finding(index.row()).prefix);
          });
}

void FindingsPane::choose(const QModelIndex& index)
{
  if (index.isValid()) {
    Q_EMIT m_desk.requests.revealWanted(m_model->finding(index.row()).prefix);
  }
}

void FindingsPane::checkSoon()
{
  if (m_tookMs < kQuickMs) return m_soon.start();
  m_checked->setText(tr("The register has changed since"));
}

void FindingsPane::check()
{
  m_soon.stop();
  if (m_running) m_running->cancel();
  m_since.start();
  const auto job = [](registry::Registry& registry, base::Progress& progress) {
    return findAll(registry, progress);
  };
  m_running = m_desk.session.run(
      RegisterSession::Work::aside, tr("Check of the register"), this, job,
      [this](const Result<std::shared_ptr<const Findings>>& found) {
        if (found) return take(*found);
        if (found.error().code == base::kCancelled) return;
        m_state->tell(QStringLiteral("dialog-error"), tr("The register cannot be checked"),
                      told(m_desk.words, found.error()), tr("Check again"));
        m_stack->setCurrentWidget(m_state);
      });
}

void FindingsPane::take(const std::shared_ptr<const Findings>& findings)
{
  m_tookMs = m_since.elapsed();
  m_running.reset();
  m_found = static_cast<int>(findings->list.size());
  m_model->setFindings(findings);
  const QString time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
  m_checked->setText(tr("Checked at %1").arg(time));
  fitColumns(m_table, {16, 48, 72});
  showCounts(*findings);
  showTable();
  Q_EMIT countsChanged(findings->count(Severity::error), findings->count(Severity::warning),
                       findings->count(Severity::note));
}

void FindingsPane::showCounts(const Findings& findings)
{
  // A mark is seen before the number beside it is read: where there are none there is no mark.
  const auto say = [&](Severity severity, const QString& text) {
    QToolButton* filter = m_filters.at(static_cast<std::size_t>(severity));
    filter->setText(text);
    filter->setIcon(findings.count(severity) > 0 ? iconOf(severity) : QIcon());
  };
  say(Severity::error, tr("%n error(s)", nullptr, findings.count(Severity::error)));
  say(Severity::warning, tr("%n warning(s)", nullptr, findings.count(Severity::warning)));
  say(Severity::note, tr("%n note(s)", nullptr, findings.count(Severity::note)));
}

void FindingsPane::showTable()
{
  if (m_model->rowCount() > 0) return m_stack->setCurrentWidget(m_table);
  if (m_found > 0) {
    m_state->tell(QStringLiteral("view-filter"), tr("None of the chosen severities"), {},
                  tr("Show all problems"));
  } else {
    const QString time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    m_state->tell(QStringLiteral("dialog-ok"), tr("No problems found · checked at %1").arg(time),
                  {});
  }
  m_stack->setCurrentWidget(m_state);
}

}  // namespace sextant::desktop
