// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/trace/save_trace.h"

#include "desktop/models/told.h"
#include "desktop/views/sheets/own_folder.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>

namespace sextant::desktop {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(TraceExport)
};

QString filterOf(const TraceFileType& type)
{
  return QStringLiteral("%1 (*.%2)").arg(type.name, type.ending);
}

QString suggestedName(const TraceReport& report)
{
  const QString what = report.sources.size() == 1
                           ? QFileInfo(report.sources.front().name).completeBaseName()
                           : QString();
  return Texts::tr("Trace %1 %2")
      .arg(what, QDate::currentDate().toString(Qt::ISODate))
      .simplified();
}

}  // namespace

void saveTrace(Desk& desk, const std::shared_ptr<const TraceReport>& report, TraceFile what,
               const QString& file)
{
  const auto job = [report, what, file, words = &desk.words](const registry::Registry&,
                                                             base::Progress& progress) {
    return writeTraceFile(*report, what, file, *words, progress);
  };
  const auto then = [&desk, file](const Result<std::string>& written) {
    if (written) {
      Q_EMIT desk.requests.messageWanted(
          MessageKind::done, Texts::tr("Exported to %1").arg(shownPath(file)),
          {Texts::tr("SHA-256 %1").arg(QString::fromStdString(*written))});
    } else if (written.error().code != base::kCancelled) {
      Q_EMIT desk.requests.messageWanted(MessageKind::error, told(desk.words, written.error()), {});
    }
  };
  desk.session.run(RegisterSession::Work::apart,
                   Texts::tr("Export %1").arg(QFileInfo(file).fileName()), &desk.requests, job,
                   then);
}

void askAndSaveTrace(Desk& desk, const std::shared_ptr<const TraceReport>& report, QWidget* parent)
{
  const std::vector<TraceFileType> types = traceFileTypes();
  QStringList filters;
  for (const TraceFileType& type : types) filters << filterOf(type);
  auto* dialog = new QFileDialog(parent, Texts::tr("Export the trace"));
  dialog->setObjectName(QStringLiteral("traceSaveDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilters(filters);
  const QString suggested = suggestedFile(suggestedName(*report));
  const auto name = [dialog, types, filters, suggested](const QString& filter) {
    const QString ending = types.at(static_cast<std::size_t>(filters.indexOf(filter))).ending;
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(suggested + u'.' + ending);
  };
  name(filters.front());
  QObject::connect(dialog, &QFileDialog::filterSelected, dialog, name);
  QObject::connect(dialog, &QFileDialog::fileSelected, &desk.requests,
                   [&desk, report, dialog, types, filters](const QString& file) {
                     const auto chosen = filters.indexOf(dialog->selectedNameFilter());
                     saveTrace(desk, report, types.at(static_cast<std::size_t>(chosen)).what, file);
                   });
  dialog->open();
}

}  // namespace sextant::desktop
