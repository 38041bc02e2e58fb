// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/plans/opened_draft.h"
#include "desktop/models/register_session.h"
#include "plan/make_draft.h"

#include <QByteArray>
#include <QThreadPool>

namespace sextant::desktop {

/// Where rows come from: the catalogue or a file by name, else a pasted table.
struct PlanSource {
  std::string name;
  QByteArray pasted;  ///< CSV, where it is pasted
  int firstRow = 2;   ///< how the planner counts the first row below the headings of `pasted`
};

/// What the planner has said so far.
struct PlanInput {
  std::string name;
  std::vector<model::PlannedBlock> blocks;
  model::Scheme scheme;
  std::vector<PlanSource> divisions;
  std::vector<PlanSource> units;
};

/// Errors in pasted tables tell this as their file, and rows as the planner counts them.
inline constexpr std::string_view kPastedDivisions = "pasted-divisions";
inline constexpr std::string_view kPastedUnits = "pasted-units";

/// plan::makeDraft over files and pasted tables; `pins` from Registry::pins. For any thread.
Result<model::Draft> makePlan(const PlanInput& input, std::vector<model::Pin> pins,
                              base::Progress& progress);

/// What came of an input: a draft with its measures, or why there is none.
struct PlanOutcome {
  DraftPtr draft;
  plan::Measure measure;
  DraftRowsPtr rows;
  base::Error error;  ///< where there is no draft
  qint64 tookMs = 0;
};

/// Makes plans beside the window: of all that was asked only the newest arrives.
class PlanPreview final : public QObject {
  Q_OBJECT
 public:
  explicit PlanPreview(RegisterSession& session, QObject* parent = nullptr);
  ~PlanPreview() override;

  void request(const PlanInput& input);
  void cancel();
  [[nodiscard]] bool busy() const { return m_busy; }

  /// Makes the plan anew of what is in force then, and saves it; shown among the tasks.
  void save(const PlanInput& input, QObject* asker, const std::function<void(Result<>)>& then);

 Q_SIGNALS:
  void started();
  void finished(const sextant::desktop::PlanOutcome& outcome);
  void cancelled();

 private:
  void compute(const PlanInput& input, std::vector<model::Pin> pins);
  void deliver(const PlanOutcome& outcome);

  RegisterSession& m_session;
  QuestionLine m_pinsAsked;
  std::shared_ptr<TaskProgress> m_progress;  ///< of the newest, null while none computes
  bool m_busy = false;
  QThreadPool m_pool;
};

}  // namespace sextant::desktop
