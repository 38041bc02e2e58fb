// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/sheets/preview_dialog.h"

#include "desktop/look/tints.h"
#include "desktop/models/told.h"
#include "desktop/views/sheets/file_field.h"
#include "desktop/views/sheets/own_folder.h"
#include "desktop/views/sheets/page_view.h"
#include "print/pdf.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>

namespace sextant::desktop {
namespace {

constexpr int kPatienceMs = 150;
constexpr int kLookMs = 100;

}  // namespace

PreviewDialog::PreviewDialog(Desk& desk, Paper paper, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_paper(std::move(paper))
{
  setObjectName(QStringLiteral("previewDialog"));
  build();
  colourWarning();
  connect(&m_patience, &QTimer::timeout, this, [this] {
    m_stack->setCurrentIndex(1);
    m_patience.setInterval(kLookMs);
    const auto total = m_task ? m_task->total() : 0;
    m_bar->setRange(0, static_cast<int>(total));
    if (total > 0) m_bar->setValue(static_cast<int>(m_task->done()));
  });
  read();
}

PreviewDialog::~PreviewDialog()
{
  if (m_task) m_task->cancel();
}

void PreviewDialog::read()
{
  const bool masked = !m_unmask->isChecked();
  m_warning->setVisible(!masked);
  if (m_task) m_task->cancel();
  const auto turn = m_line.next();
  const auto task = m_desk.session.run(
      RegisterSession::Work::reading, m_paper.title, this,
      [read = m_paper.read, masked](registry::Registry& registry, base::Progress& progress) {
        return read(registry, progress, masked);
      },
      [this, turn](const Result<Layout>& layout) {
        if (*m_line.newest() == turn) take(layout);
      });
  watch(task, tr("Reading the register…"));
}

void PreviewDialog::watch(const std::shared_ptr<TaskProgress>& task, const QString& what)
{
  m_task = task;
  m_busyText->setText(what);
  m_bar->setRange(0, 0);
  setReady(false);
  m_patience.start(kPatienceMs);
}

void PreviewDialog::take(const Result<Layout>& layout)
{
  m_patience.stop();
  m_task.reset();
  if (!layout) {
    m_layout = nullptr;
    tellFailure(layout.error());
    return;
  }
  m_layout = *layout;
  m_view->setPages(m_layout());
  m_page->setRange(1, m_view->pageCount());
  m_page->setSuffix(tr(" of %1").arg(locale().toString(m_view->pageCount())));
  m_stack->setCurrentIndex(0);
  setReady(true);
}

void PreviewDialog::changeEvent(QEvent* event)
{
  QDialog::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) colourWarning();
}

void PreviewDialog::colourWarning()
{
  QPalette colours;
  colours.setColor(QPalette::WindowText, warningColour(palette()));
  m_warning->setPalette(colours);
}

void PreviewDialog::setReady(bool ready)
{
  m_save->setEnabled(ready);
  m_print->setEnabled(ready);
  m_page->setEnabled(ready);
}

void PreviewDialog::tellPage(int index)
{
  const QSignalBlocker quiet(m_page);
  m_page->setValue(index + 1);
}

void PreviewDialog::tellZoom(double zoom)
{
  m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100)));
}

void PreviewDialog::tellFailure(const base::Error& error)
{
  if (error.code == base::kCancelled) {
    m_failure->setText(tr("Stopped."));
  } else {
    m_failure->setText(told(m_desk.words, error));
  }
  m_stack->setCurrentIndex(2);
}

void PreviewDialog::save()
{
  const QString file = m_file->file();
  const auto ifThere = m_file->mayReplace() ? print::IfThere::replace : print::IfThere::number;
  const auto task = m_desk.session.run(
      RegisterSession::Work::apart, tr("Save %1").arg(m_paper.title), this,
      [layout = m_layout, file, ifThere](registry::Registry&, base::Progress& progress) {
        return print::writePdf(*layout(), file, ifThere, progress);
      },
      [this](const Result<print::PdfFile>& made) {
        m_patience.stop();
        m_task.reset();
        if (!made) {
          setReady(true);
          tellFailure(made.error());
          return;
        }
        Q_EMIT m_desk.requests.messageWanted(
            MessageKind::done, tr("Saved as %1").arg(shownPath(made->file)),
            {tr("%n page(s)", nullptr, made->pages), tr("SHA-256: %1").arg(made->sha256)});
        Q_EMIT saved(made->file, made->sha256);
        accept();
      });
  watch(task, tr("Writing the pages…"));
}

void PreviewDialog::askPrinter()
{
  const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
  printer->setFullPage(true);
  printer->setDocName(m_paper.title);
  printer->setPageSize(QPageSize(QPageSize::A4));
  auto* dialog = new QPrintDialog(printer.get(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setMinMax(1, m_view->pageCount());
  dialog->setOption(QAbstractPrintDialog::PrintPageRange);
  connect(dialog, &QDialog::accepted, this, [this, printer] { print(printer); });
  dialog->open();
}

void PreviewDialog::print(const std::shared_ptr<QPrinter>& printer)
{
  const bool all = printer->fromPage() == 0;
  const int first = all ? 0 : printer->fromPage() - 1;
  const int last = all ? m_view->pageCount() - 1 : printer->toPage() - 1;
  const auto task = m_desk.session.run(
      RegisterSession::Work::apart, tr("Print %1").arg(m_paper.title), this,
      [layout = m_layout, printer, first, last](registry::Registry&,
                                                base::Progress& progress) -> Result<bool> {
        TRY_DO(print::paintAll(*layout(), *printer, first, last, progress));
        return true;
      },
      [this, name = printer->printerName()](const Result<bool>& printed) {
        m_patience.stop();
        m_task.reset();
        if (!printed) {
          setReady(true);
          tellFailure(printed.error());
          return;
        }
        Q_EMIT m_desk.requests.messageWanted(MessageKind::done, tr("Sent to %1").arg(name), {});
        accept();
      });
  watch(task, tr("Sending the pages to the printer…"));
}

}  // namespace sextant::desktop
