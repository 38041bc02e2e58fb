// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/records/import_dialog.h"

#include "desktop/look/icons.h"
#include "desktop/look/labels.h"
#include "desktop/look/state_page.h"
#include "desktop/models/records/import_model.h"
#include "desktop/models/told.h"
#include "desktop/views/records/import_sheet.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

using registry::Outcome;
using Work = RegisterSession::Work;
using Verdict = Result<std::shared_ptr<const ImportVerdict>>;

constexpr int kSettleMs = 250;
constexpr int kPulseMs = 150;
constexpr int kSteps = 1000;

}  // namespace

ImportDialog::ImportDialog(Desk& desk, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_model(new ImportModel(desk.words, this)),
      m_sheet(new ImportSheet(desk, *m_model, this)),
      m_state(new StatePage(this)),
      m_stack(new QStackedWidget(this)),
      m_why(new QLineEdit(this)),
      m_doing(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(tr("&Stop"), this)),
      m_good(new QPushButton(tr("Import the &good ones"), this)),
      m_all(new QPushButton(tr("&Import all"), this))
{
  setObjectName(QStringLiteral("importDialog"));
  setWindowTitle(tr("Import holdings"));
  setAcceptDrops(true);
  m_soon.setSingleShot(true);
  m_soon.setInterval(kSettleMs);
  m_pulse.setInterval(kPulseMs);
  build();
  connectAll();
  addShortcuts();
  showEmpty();
  showButtons();
}

ImportDialog::~ImportDialog()
{
  stopRunning();
}

void ImportDialog::build()
{
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
  layout->setSpacing(kGrid);
  m_stack->addWidget(m_state);
  m_stack->addWidget(m_sheet);
  layout->addWidget(m_stack, 1);
  buildFoot();
  resize(120 * kGrid, 80 * kGrid);
}

void ImportDialog::buildFoot()
{
  m_doing->setObjectName(QStringLiteral("importDoing"));
  m_bar->setObjectName(QStringLiteral("importBar"));
  m_bar->setAccessibleName(tr("Progress of the import"));
  m_bar->setTextVisible(false);
  m_bar->setFixedHeight(kGrid);
  m_stop->setObjectName(QStringLiteral("stopImport"));
  m_why->setObjectName(QStringLiteral("importWhy"));
  m_good->setObjectName(QStringLiteral("importGood"));
  m_all->setObjectName(QStringLiteral("importAll"));
  m_all->setDefault(true);
  makePrimary(m_all);
  for (QPushButton* button : {m_stop, m_good}) button->setAutoDefault(false);
  auto* close = new QPushButton(tr("&Close"), this);
  close->setObjectName(QStringLiteral("closeImport"));
  close->setAutoDefault(false);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  auto* whyLabel = new QLabel(tr("Reason or &document number"), this);
  whyLabel->setBuddy(m_why);

  auto* progress = new QHBoxLayout;
  progress->addWidget(m_doing);
  progress->addWidget(m_bar, 1);
  progress->addWidget(m_stop);
  auto* foot = new QHBoxLayout;
  foot->setSpacing(kGrid);
  foot->addWidget(whyLabel);
  foot->addWidget(m_why, 1);
  foot->addSpacing(2 * kGrid);
  foot->addWidget(m_all);
  foot->addWidget(m_good);
  foot->addWidget(close);
  static_cast<QVBoxLayout*>(layout())->addLayout(progress);
  static_cast<QVBoxLayout*>(layout())->addLayout(foot);
}

void ImportDialog::connectAll()
{
  connect(&m_soon, &QTimer::timeout, this, &ImportDialog::judge);
  connect(&m_pulse, &QTimer::timeout, this, &ImportDialog::follow);
  connect(m_model, &ImportModel::sourceChanged, this, [this] {
    m_edited = true;
    judgeSoon();
  });
  connect(&m_desk.session, &RegisterSession::changed, this, [this] {
    if (m_stack->currentWidget() == m_sheet && !m_importing && isVisible()) judgeSoon();
  });
  connect(m_state, &StatePage::actionWanted, this,
          [this] { m_desk.session.readOnly() ? reject() : chooseFile(); });
  connect(m_stop, &QPushButton::clicked, this, &ImportDialog::stopOrGoOn);
  connect(m_good, &QPushButton::clicked, this, [this] { importRows(true); });
  connect(m_all, &QPushButton::clicked, this, [this] { importRows(false); });
}

void ImportDialog::addShortcuts()
{
  for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
    connect(shortcut, &QShortcut::activated, this, &ImportDialog::primary);
  }
  auto* paste = new QShortcut(QKeySequence::Paste, this);
  connect(paste, &QShortcut::activated, this, &ImportDialog::pasteClipboard);
}

void ImportDialog::showEmpty()
{
  if (m_desk.session.readOnly()) {
    m_state->tell(QStringLiteral("object-locked"), tr("Nothing can be imported"),
                  tr("This register is open read-only."), tr("Close"));
  } else {
    m_state->tell(QStringLiteral("document-import"), tr("Import a table of holdings"),
                  tr("Choose a CSV or XLSX, or an export of a register; drop it here; or paste "
                     "rows copied from a spreadsheet. Nothing is written before you have seen "
                     "what will happen to every row."),
                  tr("Choose a &file…"));
  }
  m_stack->setCurrentWidget(m_state);
}

void ImportDialog::chooseFile()
{
  auto* dialog =
      new QFileDialog(this, tr("Import holdings"), {},
                      tr("Tables and exports (*.csv *.tsv *.txt *.xlsx *.jsonl);;All files (*)"));
  dialog->setObjectName(QStringLiteral("importFileDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::openFile);
  dialog->open();
}

void ImportDialog::openFile(const QString& path)
{
  if (m_desk.session.readOnly()) return showEmpty();
  stopRunning();
  m_why->setText(QFileInfo(path).fileName());
  const std::string local = QFile::encodeName(path).toStdString();
  const QString sentence = tr("Reading %1…").arg(QFileInfo(path).fileName());
  const auto job = [local](const registry::Registry& registry, base::Progress& progress) {
    return readFile(registry, local, progress);
  };
  wait(sentence,
       m_desk.session.run(Work::apart, sentence, this, job,
                          [this](const Result<ImportSource>& source) { takeSource(source); }));
}

void ImportDialog::openPasted(const QString& text, std::optional<net::Prefix> under)
{
  if (m_desk.session.readOnly()) return showEmpty();
  stopRunning();
  m_why->clear();
  const QString sentence = tr("Reading the pasted rows…");
  const auto job = [text = text.toStdString(), under](const registry::Registry& registry,
                                                      base::Progress& progress) {
    return readPasted(registry, text, under, progress);
  };
  wait(sentence,
       m_desk.session.run(Work::apart, sentence, this, job,
                          [this](const Result<ImportSource>& source) { takeSource(source); }));
}

void ImportDialog::pasteClipboard()
{
  const QString text = QGuiApplication::clipboard()->text();
  if (!text.trimmed().isEmpty() && !m_importing) openPasted(text, m_model->source().under);
}

void ImportDialog::wait(const QString& sentence, const std::shared_ptr<TaskProgress>& task)
{
  m_running = task;
  m_doing->setText(sentence);
  m_pulse.start();
  showButtons();
}

void ImportDialog::follow()
{
  const bool busy = m_running != nullptr;
  if (!busy) m_pulse.stop();
  m_doing->setVisible(busy);
  m_bar->setVisible(busy);
  m_stop->setVisible(busy || m_stopped);
  m_stop->setText(busy ? tr("&Stop") : tr("&Judge the rows"));
  if (!busy) return;
  const std::uint64_t total = m_running->total();
  m_bar->setRange(0, total == 0 ? 0 : kSteps);
  if (total > 0) m_bar->setValue(static_cast<int>(m_running->done() * kSteps / total));
}

void ImportDialog::stopRunning()
{
  if (m_running) m_running->cancel();
}

void ImportDialog::stopOrGoOn()
{
  m_running ? stopRunning() : judge();
}

void ImportDialog::takeSource(const Result<ImportSource>& source)
{
  m_running.reset();
  if (!source) return fail(source.error());
  m_model->setSource(*source);
  m_edited = false;
  m_sheet->showSource();
  m_stack->setCurrentWidget(m_sheet);
  judge();
}

void ImportDialog::judgeSoon()
{
  if (m_importing) return;
  stopRunning();
  m_soon.start();
  showButtons();
}

void ImportDialog::judge()
{
  if (m_running) return m_soon.start();  // its answer is on the way
  if (!m_model->source().ready()) {
    m_sheet->say(tr("Choose in the headings which column holds the prefix."));
    return showButtons();
  }
  const auto job = [source = m_model->source()](registry::Registry& registry,
                                                base::Progress& progress) {
    return importInto(registry, source, {}, progress);
  };
  m_stopped = false;
  m_sheet->say(tr("Judging the rows…"));
  wait(tr("Judging the rows…"),
       m_desk.session.run(Work::changing, tr("Trial import"), this, job,
                          [this](const Verdict& verdict) { takeVerdict(verdict); }));
}

void ImportDialog::takeVerdict(const Verdict& verdict)
{
  m_running.reset();
  if (verdict && !m_soon.isActive()) {
    m_model->setVerdict(*verdict);
    m_sheet->showVerdict();
  } else if (!verdict && verdict.error().code != base::kCancelled) {
    m_sheet->say(told(m_desk.words, verdict.error()));
  } else if (!m_soon.isActive()) {
    m_stopped = true;
    m_sheet->say(tr("Stopped before all rows were judged."));
  }
  showButtons();
}

void ImportDialog::primary()
{
  if (m_all->isEnabled()) return importRows(false);
  const auto& verdict = m_model->verdict();
  if (fresh() && verdict && verdict->count(Outcome::refused) > 0) m_sheet->goToRefused();
}

void ImportDialog::importRows(bool skipRefused)
{
  const ImportWish wish{false, skipRefused, m_why->text().trimmed().toStdString()};
  const auto job = [source = m_model->source(), wish](registry::Registry& registry,
                                                      base::Progress& progress) {
    return importInto(registry, source, wish, progress);
  };
  m_importing = true;
  m_model->setEditable(false);
  const QString sentence = tr("Importing…");
  wait(sentence, m_desk.session.run(Work::changing, tr("Import of holdings"), this, job,
                                    [this](const Verdict& done) { takeImported(done); }));
}

void ImportDialog::takeImported(const Verdict& done)
{
  m_importing = false;
  m_model->setEditable(true);
  if (!done || !(*done)->report.applied) return takeVerdict(done);
  m_running.reset();
  follow();
  tellImported(**done);
  m_edited = false;
  Q_EMIT imported((*done)->report.applied->entry);
  accept();
}

void ImportDialog::tellImported(const ImportVerdict& verdict)
{
  const QLocale locale;
  const model::EntryNumber entry = verdict.report.applied->entry;
  const QString undo = QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText);
  QString sentence = tr("Nothing had to change: the register says all of it already");
  if (entry != 0) {
    sentence = tr("Entry %1: %2 added, %3 changed; %4 takes it back")
                   .arg(locale.toString(entry), locale.toString(verdict.count(Outcome::added)),
                        locale.toString(verdict.count(Outcome::changed)), undo);
  }
  QStringList details;
  if (const int refused = verdict.count(Outcome::refused); refused > 0) {
    details << tr("%n refused row(s) left out", nullptr, refused);
  }
  Q_EMIT m_desk.requests.messageWanted(MessageKind::done, sentence, details);
}

bool ImportDialog::mayLeave(const std::function<void()>& then)
{
  if (m_leaving || (!m_importing && !m_edited)) return true;
  auto* box = new QMessageBox(QMessageBox::Question, windowTitle(),
                              m_importing ? tr("The import is under way. Stop it?")
                                          : tr("Close without importing? The corrections made "
                                               "here are lost."),
                              QMessageBox::NoButton, this);
  box->setAttribute(Qt::WA_DeleteOnClose);
  auto* leaving =
      box->addButton(m_importing ? tr("&Stop") : tr("&Discard"), QMessageBox::DestructiveRole);
  box->setDefaultButton(box->addButton(tr("&Go on here"), QMessageBox::RejectRole));
  connect(leaving, &QPushButton::clicked, this, [this, then] {
    m_leaving = true;
    stopRunning();
    then();
  });
  box->open();
  return false;
}

void ImportDialog::reject()
{
  if (mayLeave([this] { QDialog::reject(); })) QDialog::reject();
}

void ImportDialog::fail(const base::Error& error)
{
  showButtons();
  if (error.code == base::kCancelled) return showEmpty();
  m_state->tell(QStringLiteral("dialog-error"), tr("This cannot be read"),
                told(m_desk.words, error), tr("Choose another &file…"));
  m_stack->setCurrentWidget(m_state);
}

void ImportDialog::showButtons()
{
  const auto& verdict = m_model->verdict();
  const bool judged = fresh() && verdict && m_stack->currentWidget() == m_sheet;
  const int refused = judged ? verdict->count(Outcome::refused) : 0;
  const int good = judged ? verdict->count(Outcome::added) + verdict->count(Outcome::changed) : 0;
  m_all->setEnabled(judged && refused == 0 && m_model->source().ready());
  m_good->setEnabled(judged && refused > 0 && good > 0 && m_model->source().ready());
  m_good->setVisible(refused > 0);
  m_all->setToolTip(refused > 0 ? tr("Correct the refused rows first, or import the good ones")
                                : tr("All rows as one change"));
  if (!m_running) follow();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
  const auto urls = event->mimeData()->urls();
  if (!m_importing && urls.size() == 1 && urls.first().isLocalFile()) event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
  event->acceptProposedAction();
  openFile(event->mimeData()->urls().first().toLocalFile());
}

}  // namespace sextant::desktop
