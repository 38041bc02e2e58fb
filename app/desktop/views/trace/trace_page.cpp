// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/trace/trace_page.h"

#include "desktop/look/labels.h"
#include "desktop/look/palette.h"
#include "desktop/look/state_page.h"
#include "desktop/models/told.h"
#include "desktop/models/trace/trace_model.h"
#include "desktop/models/trace/trace_words.h"
#include "desktop/views/trace/moment_edit.h"
#include "desktop/views/trace/save_trace.h"
#include "desktop/views/trace/trace_view.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace sextant::desktop {
namespace {

constexpr int kSteps = 1000;

QString sizeText(std::uint64_t bytes)
{
  return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1,
                                     QLocale::DataSizeTraditionalFormat);
}

QStringList filesIn(const QMimeData& data)
{
  QStringList files;
  for (const QUrl& url : data.urls()) {
    if (url.isLocalFile()) files << url.toLocalFile();
  }
  return files;
}

/// When the youngest of the logs was written to.
std::optional<Instant> lastWritten(const TraceReport& report)
{
  std::optional<Instant> last;
  for (const SourceState& state : report.states) {
    if (state.written) last = std::max(last.value_or(*state.written), *state.written);
  }
  return last;
}

}  // namespace

TracePage::~TracePage()
{
  stop();
}

void TracePage::chooseFiles()
{
  auto* dialog = new QFileDialog(this, tr("Log files to trace"), {},
                                 tr("All files (*);;"
                                    "Logs and texts (*.log *.log.* *.txt *.csv *.json *.jsonl)"));
  dialog->setObjectName(QStringLiteral("traceFileDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  connect(dialog, &QFileDialog::filesSelected, this, &TracePage::traceFiles);
  dialog->open();
}

void TracePage::traceFiles(const QStringList& paths)
{
  std::vector<TraceSource> sources;
  for (const QString& path : paths) sources.push_back(fileSource(path));
  if (!sources.empty()) start(std::move(sources));
}

void TracePage::traceText(const QString& text)
{
  start({pastedSource(text)});
}

void TracePage::tracePasted()
{
  const QString text = QApplication::clipboard()->text();
  if (!text.trimmed().isEmpty()) return traceText(text);
  Q_EMIT m_desk.requests.messageWanted(
      MessageKind::note, tr("The clipboard holds no text. Copy lines of a log first."), {});
}

void TracePage::again()
{
  if (!m_wish.sources.empty()) start(m_wish.sources);
}

void TracePage::start(std::vector<TraceSource> sources)
{
  stop();
  forgetPlace();
  m_wish = {std::move(sources), m_moment->moment()};
  m_error.reset();
  // Two of a large log at once would be one too many.
  m_report.reset();
  m_view->showReport(std::make_shared<const TraceReport>(), std::make_shared<const TraceRows>());
  const int turn = ++m_turn;
  const TraceWatch watch =
      [turn, page = QPointer<TracePage>(this)](const std::shared_ptr<const TraceReport>& report) {
        QMetaObject::invokeMethod(
            qApp,
            [turn, page, report] {
              if (page && page->m_turn == turn) page->take(report);
            },
            Qt::QueuedConnection);
      };
  const auto job = [wish = m_wish, watch](const registry::Registry& registry,
                                          base::Progress& progress) {
    return traceSources(registry, wish, watch, progress);
  };
  m_task = m_desk.session.run(RegisterSession::Work::apart,
                              tr("Trace of %1").arg(sourcesText(m_wish.sources)), this, job,
                              [this, turn](const auto& result) {
                                if (turn == m_turn) finish(result);
                              });
  m_pulse.start();
  follow();
  if (isAncestorOf(QApplication::focusWidget())) m_stop->setFocus();
  showHead();
  showState();
}

void TracePage::stop()
{
  if (m_task) m_task->cancel();
}

/// How far it is.
void TracePage::follow()
{
  const bool busy = m_task != nullptr;
  m_doing->setVisible(busy);
  m_bar->setVisible(busy);
  m_stop->setVisible(busy);
  if (!busy) return m_pulse.stop();
  const std::uint64_t total = m_task->total();
  const std::uint64_t done = std::min(m_task->done(), total);
  m_doing->setText(total == 0 ? tr("Reading who holds what…")
                              : tr("%1 of %2 read").arg(sizeText(done), sizeText(total)));
  m_bar->setRange(0, total == 0 ? 0 : kSteps);
  if (total > 0) m_bar->setValue(static_cast<int>(done * kSteps / total));
}

void TracePage::take(const std::shared_ptr<const TraceReport>& report)
{
  m_report = report;
  if (const auto written = lastWritten(*report)) m_moment->offer(*written);
  showHead();
  showRows();
}

void TracePage::finish(const Result<std::shared_ptr<const TraceReport>>& result)
{
  m_task.reset();
  m_waiting = m_stop->hasFocus();
  follow();
  if (result) {
    m_arrived = true;
    take(*result);
  } else {
    m_error = result.error();
    showHead();
    showState();
    endWaiting();
  }
  Q_EMIT traced();
}

void TracePage::showRows()
{
  if (!m_report) return;
  const auto job = [report = m_report, filter = m_filter->text()](const registry::Registry&) {
    return Result<std::shared_ptr<const TraceRows>>(
        std::make_shared<const TraceRows>(rowsOf(*report, filter)));
  };
  m_desk.session.ask(this, m_lines, job, [this, report = m_report](const auto& rows) {
    if (rows && report == m_report) takeRows(report, *rows);
  });
}

void TracePage::takeRows(const std::shared_ptr<const TraceReport>& report,
                         const std::shared_ptr<const TraceRows>& rows)
{
  m_view->showReport(report, rows);
  showState();
  // Who went elsewhere meanwhile is not called back.
  const bool looking = m_stack->currentWidget() == m_view && isVisible();
  if (looking && m_arrived) m_view->goToFirst();
  m_arrived = false;
  if (!m_task) endWaiting();
}

/// The keys go on with what has come.
void TracePage::endWaiting()
{
  if (m_waiting) setFocus();
  m_waiting = false;
}

QStringList TracePage::reserves() const
{
  QStringList out = reserveTexts(*m_report, m_desk.words);
  if (!m_task && m_moment->moment() != m_wish.at)
    out.prepend(tr("This is still the result %1. Trace again to see the moment chosen.")
                    .arg(momentText(*m_report)));
  return out;
}

void TracePage::showHead()
{
  const bool idle = m_task == nullptr;
  const bool any = !m_wish.sources.empty();
  m_title->setText(any ? sourcesText(m_wish.sources) : tr("Trace a log file"));
  if (m_report) {
    m_summary->setText(tr("%1 · %2").arg(summaryText(*m_report), momentText(*m_report)));
    m_reserves->setText(reserves().join(u'\n'));
  }
  const bool found = m_report && m_report->count.all.hits > 0;
  m_summary->setVisible(found);
  m_reserves->setVisible(found && !m_reserves->text().isEmpty());
  m_filter->setVisible(found);
  m_export->setEnabled(found && idle && m_report->state == TraceReport::State::done);
  m_again->setVisible(any && idle);
}

void TracePage::tell(const QString& iconName, const QString& sentence, const QString& detail,
                     const QString& action, const std::function<void()>& act)
{
  m_act = act;
  m_state->tell(iconName, sentence, detail, action);
  m_stack->setCurrentWidget(m_state);
  setFocusProxy(m_state->findChild<QPushButton*>());
}

/// Whether there is nothing in the report that could be shown.
bool TracePage::tellNothingFound()
{
  const auto choose = [this] { chooseFiles(); };
  const QString file = QStringLiteral("document-open");
  if (std::ranges::all_of(m_report->states, [](const SourceState& state) {
        return state.trouble != TextTrouble::none;
      })) {
    tell(
        QStringLiteral("dialog-warning"),
        m_report->states.size() == 1 ? tr("This file cannot be read") : tr("Nothing could be read"),
        reserveTexts(*m_report, m_desk.words).join(u'\n'), tr("Choose other files…"), choose);
    return true;
  }
  if (m_report->count.all.hits == 0 && m_report->state == TraceReport::State::stopped) {
    tell(QStringLiteral("process-stop"), tr("Stopped before anything was found"), {},
         tr("Trace again"), [this] { again(); });
    return true;
  }
  if (m_report->count.all.hits == 0) {
    tell(QStringLiteral("edit-find"),
         m_report->bytes == 0 ? tr("There is nothing in it") : tr("There is no IPv6 address in it"),
         tr("%1 was read to its end.").arg(sourcesText(m_report->sources)),
         tr("Choose other files…"), choose);
    return true;
  }
  if (!m_report->table->parties().empty()) return false;
  if (m_report->asOfNow) {
    tell(QStringLiteral("register-new"), tr("This register holds nothing yet"),
         tr("So nobody is known for any of these addresses."), tr("Import a table…"),
         [this] { Q_EMIT m_desk.requests.commandWanted(QStringLiteral("import.file")); });
  } else {
    tell(QStringLiteral("register-new"), tr("This register held nothing then"),
         tr("So nobody is known for any of these addresses at that moment."),
         tr("Trace by the register now"), [this] {
           m_moment->setNow();
           again();
         });
  }
  return true;
}

void TracePage::showState()
{
  const auto choose = [this] { chooseFiles(); };
  const bool empty = !m_report || m_report->count.all.hits == 0;
  if (m_task && empty) {
    tell(QStringLiteral("trace"), tr("Looking for addresses…"), {}, {}, {});
    setFocusProxy(m_stop);
  } else if (m_report) {
    if (tellNothingFound()) return;
    if (m_model->rowCount({}) == 0 && !m_filter->text().isEmpty()) {
      return tell(QStringLiteral("view-filter"), tr("No row matches the filter"), {},
                  tr("Clear the filter"), [this] { m_filter->clear(); });
    }
    m_stack->setCurrentWidget(m_view);
    setFocusProxy(m_view);
  } else if (m_error && m_error->code == base::kCancelled) {
    tell(QStringLiteral("process-stop"), tr("Stopped before anything was found"), {},
         tr("Trace again"), [this] { again(); });
  } else if (m_error) {
    tell(QStringLiteral("dialog-error"), tr("The register cannot be read"),
         told(m_desk.words, *m_error), tr("Trace again"), [this] { again(); });
  } else {
    tell(QStringLiteral("trace"), tr("Who was behind the addresses in a log?"),
         tr("Drop log files of any size here, choose them, or paste lines. Every IPv6 address in "
            "them is looked up; the logs stay as they are, and nothing is written to the "
            "register."),
         tr("Choose files…"), choose);
  }
}

void TracePage::goTo(const QModelIndex& index)
{
  m_gone = m_model->place(index);
  if (m_gone) m_desk.selection.select(*m_gone);
}

/// What a log showed is nothing to look at once it is gone.
void TracePage::forgetPlace()
{
  if (m_gone && m_desk.selection.place() == m_gone) m_desk.selection.clear();
  m_gone.reset();
}

/// To the holding in the tree; what nobody holds is not in there.
void TracePage::reveal(const QModelIndex& index)
{
  const auto place = m_model->place(index);
  if (!place) return m_view->setExpanded(index, !m_view->isExpanded(index));
  if (place->free) return m_desk.selection.select(*place);
  Q_EMIT m_desk.requests.revealWanted(place->prefix);
}

void TracePage::save()
{
  if (m_export->isEnabled()) askAndSaveTrace(m_desk, m_report, this);
}

bool TracePage::focusFilter()
{
  if (m_filter->isHidden()) return false;
  m_filter->setFocus();
  m_filter->selectAll();
  return true;
}

void TracePage::copy(bool withHeadings) const
{
  m_view->copy(withHeadings);
}

void TracePage::dragEnterEvent(QDragEnterEvent* event)
{
  const QStringList files = filesIn(*event->mimeData());
  const bool isRegister = files.size() == 1 && files.front().endsWith(QStringLiteral(".sextant"));
  if (!files.isEmpty() && !isRegister) event->acceptProposedAction();
}

void TracePage::dropEvent(QDropEvent* event)
{
  event->acceptProposedAction();
  traceFiles(filesIn(*event->mimeData()));
}

}  // namespace sextant::desktop
