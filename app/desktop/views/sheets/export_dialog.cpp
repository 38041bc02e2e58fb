// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/sheets/export_dialog.h"

#include "desktop/look/tints.h"
#include "desktop/models/told.h"
#include "desktop/views/sheets/file_field.h"
#include "desktop/views/sheets/findings_model.h"
#include "desktop/views/sheets/own_folder.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

namespace sextant::desktop {
namespace {

constexpr int kLookMs = 150;
constexpr int kPauseMs = 300;

}  // namespace

ExportDialog::ExportDialog(Desk& desk, QWidget* parent, ExportWhat what)
    : QDialog(parent), m_desk(desk)
{
  setObjectName(QStringLiteral("exportDialog"));
  build();
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPauseMs);
  m_look.setInterval(kLookMs);
  connectAll();
  choose(what);
}

ExportDialog::~ExportDialog()
{
  if (m_task) m_task->cancel();
}

void ExportDialog::choose(ExportWhat what)
{
  m_whats->button(static_cast<int>(what))->setChecked(true);
  takeWhat();
}

ExportWhat ExportDialog::what() const
{
  return static_cast<ExportWhat>(m_whats->checkedId());
}

Result<std::optional<net::Prefix>> ExportDialog::under() const
{
  if (m_parts->checkedId() == 0) return std::optional<net::Prefix>();
  TRY(const net::Prefix prefix, net::parseTyped(m_under->text().toStdString()));
  return std::optional(prefix);
}

void ExportDialog::takeWhat()
{
  const QSignalBlocker quiet(m_type);
  const QString before = m_type->currentData().toString();
  m_type->clear();
  for (const QString& ending : endingsOf(what())) m_type->addItem(ending.toUpper(), ending);
  m_type->setCurrentIndex(std::max(0, m_type->findData(before)));
  m_type->setEnabled(m_type->count() > 1);
  m_draft->setChecked(false);
  suggest();
  takePart();
}

void ExportDialog::takePart()
{
  m_under->setEnabled(m_parts->checkedId() == 1);
  m_findingsPart->setVisible(what() == ExportWhat::filing);
  m_checked = false;
  say(Mood::quiet, {});
  if (!m_file->wasChosen()) suggest();
  if (what() == ExportWhat::filing) m_pause.start();
  refresh();
}

void ExportDialog::takeType()
{
  const QFileInfo file(m_file->file());
  const QString name = file.completeBaseName() + u'.' + m_type->currentData().toString();
  m_file->suggest(file.path() == QStringLiteral(".") ? name : file.path() + u'/' + name);
  refresh();
}

/// A name of what, which register, which part, which day.
void ExportDialog::suggest()
{
  const auto part = under();
  QString name;
  switch (what()) {
    case ExportWhat::registerLines:
      name = tr("Register %1");
      break;
    case ExportWhat::allocationSheet:
      name = tr("Allocation sheet %1");
      break;
    case ExportWhat::filing:
      name = tr("Filing records %1");
      break;
  }
  name = name.arg(part && *part ? compressed(**part) : m_desk.session.title());
  name +=
      u' ' + QDate::currentDate().toString(Qt::ISODate) + u'.' + m_type->currentData().toString();
  m_file->suggest(suggestedFile(name));
}

/// Whether it can be written now.
void ExportDialog::refresh()
{
  const auto part = under();
  const bool filing = what() == ExportWhat::filing;
  const bool held = filing && (!m_checked || (m_findings->errors() > 0 && !m_draft->isChecked()));
  m_export->setEnabled(part && !m_writing && !held && !m_file->file().isEmpty());
  m_export->setText(filing && m_draft->isChecked() ? tr("&Export draft") : tr("&Export"));
  m_draft->setVisible(filing && m_checked && m_findings->errors() > 0);
  if (!part && !m_under->text().isEmpty()) say(Mood::bad, told(m_desk.words, part.error()));
}

void ExportDialog::check()
{
  const auto part = under();
  if (!part || what() != ExportWhat::filing) return;
  if (m_task) m_task->cancel();
  const auto turn = m_checks.next();
  const auto task = m_desk.session.run(
      RegisterSession::Work::apart, tr("Check the filing"), this,
      [under = *part](const registry::Registry& registry, base::Progress& progress) {
        return checkFiling(under, registry, progress);
      },
      [this, turn](const Result<filing::FilingCheck>& checked) {
        if (*m_checks.newest() == turn) takeCheck(checked);
      });
  judge(Mood::quiet, tr("Checking what the filing system would send back…"));
  watch(task, {});
}

void ExportDialog::takeCheck(const Result<filing::FilingCheck>& checked)
{
  stopWatching();
  if (!checked) {
    m_findings->setFindings({});
    judge(Mood::bad, told(m_desk.words, checked.error()));
    refresh();
    return;
  }
  m_findings->setFindings(checked->findings);
  m_findingsTable->setVisible(!checked->findings.empty());
  m_checked = true;
  const int rows = static_cast<int>(checked->rows);
  if (m_findings->errors() == 0) {
    judge(Mood::good, tr("✔ Nothing keeps it from being filed: %n row(s).", nullptr, rows));
  } else {
    judge(Mood::bad, tr("✖ %n error(s) keep it from being filed. Press Enter on one to mend it.",
                        nullptr, m_findings->errors()));
  }
  refresh();
}

void ExportDialog::write()
{
  const auto part = under();
  if (!part) return;
  ExportOrder order;
  order.what = what();
  order.under = *part;
  order.file = m_file->file();
  order.replace = m_file->mayReplace();
  order.draft = m_draft->isVisible() && m_draft->isChecked();
  order.registerName = m_desk.session.title();
  m_writing = true;
  const auto task = m_desk.session.run(
      RegisterSession::Work::apart, tr("Export %1").arg(QFileInfo(order.file).fileName()), this,
      [order, words = &m_desk.words](const registry::Registry& registry, base::Progress& progress) {
        return carryOut(order, *words, registry, progress);
      },
      [this](const Result<ExportedSheet>& written) { takeWritten(written); });
  say(Mood::quiet, tr("Writing…"));
  watch(task, tr("%1 rows"));
  refresh();
}

void ExportDialog::takeWritten(const Result<ExportedSheet>& written)
{
  m_writing = false;
  stopWatching();
  if (!written) {
    takeFailure(written.error());
    return;
  }
  m_written = written->file;
  const QString rows = locale().toString(written->rows);
  say(Mood::good, tr("✔ %1 — %2 rows, as of journal entry %3")
                      .arg(shownPath(written->file), rows, QString::number(written->entry)));
  m_hash->setText(tr("SHA-256 %1").arg(written->sha256));
  m_hash->show();
  m_folder->show();
  refresh();
  Q_EMIT m_desk.requests.messageWanted(MessageKind::done,
                                       tr("Exported to %1").arg(shownPath(written->file)),
                                       {tr("%1 rows").arg(rows), m_hash->text()});
  Q_EMIT exported(written->file, static_cast<qint64>(written->rows));
}

void ExportDialog::takeFailure(const base::Error& error)
{
  const bool stopped = error.code == base::kCancelled;
  say(stopped ? Mood::quiet : Mood::bad,
      stopped ? tr("Stopped; no file was written.") : told(m_desk.words, error));
  refresh();
}

void ExportDialog::watch(const std::shared_ptr<TaskProgress>& task, const QString& what)
{
  m_task = task;
  m_look.disconnect(this);
  connect(&m_look, &QTimer::timeout, this, [this, what] {
    m_bar->show();
    m_stop->show();
    const auto total = static_cast<int>(m_task->total());
    m_bar->setRange(0, total);
    m_bar->setValue(total > 0 ? static_cast<int>(m_task->done()) : 0);
    if (!what.isEmpty()) say(Mood::quiet, what.arg(locale().toString(m_task->done())));
  });
  m_look.start();
}

void ExportDialog::stopWatching()
{
  m_look.stop();
  m_task.reset();
  m_bar->hide();
  m_stop->hide();
}

void ExportDialog::say(Mood mood, const QString& sentence)
{
  m_mood = mood;
  m_state->setText(sentence);
  m_hash->hide();
  m_folder->hide();
  colour();
}

void ExportDialog::judge(Mood mood, const QString& sentence)
{
  m_verdictMood = mood;
  m_verdict->setText(sentence);
  colour();
}

void ExportDialog::colour()
{
  const auto dye = [this](QLabel* label, Mood mood) {
    QPalette colours;
    if (mood == Mood::good) colours.setColor(QPalette::WindowText, goodColour(palette()));
    if (mood == Mood::bad) colours.setColor(QPalette::WindowText, badColour(palette()));
    label->setPalette(colours);
  };
  dye(m_state, m_mood);
  dye(m_verdict, m_verdictMood);
}

void ExportDialog::changeEvent(QEvent* event)
{
  QDialog::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) colour();
}

}  // namespace sextant::desktop
