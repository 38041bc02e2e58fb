// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/plans/plan_preview.h"

#include "desktop/models/share_large.h"
#include "store/codes.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

namespace sextant::desktop {
namespace {

/// Pasted tables as files for as long as the planner reads them.
class PastedFiles {
  struct Pasted {
    std::string path;
    std::string mark;
    std::size_t shift;  ///< from lines of the file to rows as counted; may wrap
  };

 public:
  Result<std::vector<std::string>> named(const std::vector<PlanSource>& sources,
                                         std::string_view mark)
  {
    std::vector<std::string> names;
    for (const PlanSource& source : sources) {
      if (source.pasted.isEmpty()) {
        names.push_back(source.name);
        continue;
      }
      TRY(std::string path, written(source.pasted, mark));
      const auto shift = static_cast<std::size_t>(source.firstRow - 2);
      m_pasted.push_back({path, std::string(mark), shift});
      names.push_back(std::move(path));
    }
    return names;
  }

  /// Paths of pasted tables become their marks, and words in sentences.
  void tellMarks(base::Error& error) const
  {
    for (const Pasted& one : m_pasted) {
      if (error.where.file == one.path) {
        error.where.file = one.mark;
        if (error.where.line > 0) error.where.line += one.shift;
      }
      for (std::string& arg : error.args) replace(arg, one);
    }
    for (base::Error& more : error.more) tellMarks(more);
  }
  void tellWords(std::vector<std::string>& sources) const
  {
    for (const Pasted& one : m_pasted) {
      for (std::string& source : sources) replace(source, one);
    }
  }

 private:
  Result<std::string> written(const QByteArray& csv, std::string_view mark) const
  {
    QFile file(
        m_folder.filePath(QString::fromUtf8(mark.data(), static_cast<qsizetype>(mark.size())) +
                          QStringLiteral(".csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.flush()) {
      return fail(store::kCannotWrite,
                  {file.fileName().toStdString(), file.errorString().toStdString()});
    }
    return QFile::encodeName(file.fileName()).toStdString();
  }

  /// `path` and `path:line`, as errors name other places.
  static void replace(std::string& text, const Pasted& pasted)
  {
    if (!text.starts_with(pasted.path)) return;
    const std::string line = text.substr(std::min(text.size(), pasted.path.size() + 1));
    if (line.empty()) {
      text = QCoreApplication::translate("plans", "pasted table").toStdString();
      return;
    }
    const auto number = std::stoull(line) + pasted.shift;
    text = QCoreApplication::translate("plans", "row %1").arg(number).toStdString();
  }

  QTemporaryDir m_folder;
  std::vector<Pasted> m_pasted;
};

Result<model::Draft> planned(const PlanInput& input, std::vector<model::Pin> pins,
                             PastedFiles& files, base::Progress& progress)
{
  plan::DraftRequest request;
  request.name = input.name;
  request.blocks = input.blocks;
  request.scheme = input.scheme;
  TRY(request.divisions, files.named(input.divisions, kPastedDivisions));
  TRY(request.units, files.named(input.units, kPastedUnits));
  request.pins = std::move(pins);
  return plan::makeDraft(request, progress);
}

PlanOutcome outcomeOf(Result<model::Draft> draft)
{
  PlanOutcome outcome;
  if (!draft) {
    outcome.error = std::move(draft).error();
    return outcome;
  }
  outcome.measure = plan::measure(*draft);
  outcome.rows = rowsOf(*draft);
  outcome.draft = shareLarge(*std::move(draft));
  return outcome;
}

}  // namespace

Result<model::Draft> makePlan(const PlanInput& input, std::vector<model::Pin> pins,
                              base::Progress& progress)
{
  PastedFiles files;
  auto draft = planned(input, std::move(pins), files, progress);
  if (draft) {
    files.tellWords(draft->sources);
  } else {
    files.tellMarks(draft.error());
  }
  return draft;
}

PlanPreview::PlanPreview(RegisterSession& session, QObject* parent)
    : QObject(parent), m_session(session)
{
  m_pool.setMaxThreadCount(1);
}

PlanPreview::~PlanPreview()
{
  if (m_progress) m_progress->cancel();
  m_pool.waitForDone();
}

void PlanPreview::request(const PlanInput& input)
{
  if (m_progress) m_progress->cancel();
  m_progress.reset();
  m_busy = true;
  Q_EMIT started();
  m_session.askLong(
      this, m_pinsAsked,
      [blocks = input.blocks](const registry::Registry& registry) { return registry.pins(blocks); },
      [this, input](Result<std::vector<model::Pin>> pins) {
        if (!m_busy) return;
        if (!pins) return deliver(outcomeOf(fail(std::move(pins).error())));
        compute(input, *std::move(pins));
      });
}

void PlanPreview::cancel()
{
  if (!m_busy) return;
  if (m_progress) m_progress->cancel();
  m_progress.reset();
  m_busy = false;
  Q_EMIT cancelled();
}

void PlanPreview::compute(const PlanInput& input, std::vector<model::Pin> pins)
{
  auto progress = std::make_shared<TaskProgress>();
  m_progress = progress;
  m_pool.start([this, self = QPointer<PlanPreview>(this), progress, input,
                pins = std::move(pins)]() mutable {
    if (progress->cancelled()) return;
    QElapsedTimer timer;
    timer.start();
    PlanOutcome outcome = outcomeOf(makePlan(input, std::move(pins), *progress));
    outcome.tookMs = timer.elapsed();
    // The pool is waited for before this object goes.
    QMetaObject::invokeMethod(this, [self, progress, outcome = std::move(outcome)] {
      if (self && self->m_progress == progress) self->deliver(outcome);
    });
  });
}

void PlanPreview::deliver(const PlanOutcome& outcome)
{
  m_progress.reset();
  m_busy = false;
  Q_EMIT finished(outcome);
}

void PlanPreview::save(const PlanInput& input, QObject* asker,
                       const std::function<void(Result<>)>& then)
{
  const QString title = tr("Create draft %1").arg(QString::fromStdString(input.name));
  m_session.run(
      RegisterSession::Work::changing, title, asker,
      [input](registry::Registry& registry, base::Progress& progress) -> Result<> {
        TRY(auto pins, registry.pins(input.blocks));
        TRY(const model::Draft draft, makePlan(input, std::move(pins), progress));
        return registry.saveDraft(draft, progress);
      },
      then);
}

}  // namespace sextant::desktop
