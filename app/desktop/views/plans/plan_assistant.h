// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/models/plans/plan_preview.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace sextant::desktop {

class BlockSection;
class PastePanel;
class PreviewPanel;
class SchemeSection;
class SourceSection;
class ToneLabel;

/// A new plan on one page: what is said on the left, what comes of it on the right while it is
/// said. Ctrl+Enter creates the draft, Ctrl+V anywhere takes a table of divisions.
class PlanAssistant final : public QWidget {
  Q_OBJECT
 public:
  PlanAssistant(Desk& desk, QWidget* parent);

  /// Does nothing while something is missing or wrong.
  void create();
  /// Takes the table on the clipboard for divisions, or for units while those are being pasted.
  void pasteTable();

 Q_SIGNALS:
  /// The draft is saved under this name; the window is asked to show it as well.
  void created(const QString& name);
  void dismissed();

 protected:
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  QWidget* makeForm();
  QWidget* makeNaming();
  QWidget* makeFoot();
  QWidget* makeQuestion();
  void discard();
  void addSection(QVBoxLayout* form, const QString& title, const QString& hint, QWidget* content);
  void listen();
  void watchEdits();
  void askNames();
  void suggestName();
  void refresh();
  void compute();
  [[nodiscard]] QString missing() const;
  [[nodiscard]] PlanInput input() const;
  void showOutcome(const PlanOutcome& outcome);
  [[nodiscard]] QString placeOf(const base::Error& fault);
  [[nodiscard]] int rowOf(const base::Error& fault);
  void markFaults(const PlanOutcome& outcome);
  void goTo(const base::Error& fault);
  [[nodiscard]] PastePanel* panelOf(const base::Error& fault);
  void saved(const QString& name, const Result<>& outcome);
  void allow();

  Desk& m_desk;
  PlanPreview* m_preview;
  QLineEdit* m_name;
  ToneLabel* m_nameFault;
  BlockSection* m_blocks;
  SourceSection* m_divisions;
  SourceSection* m_units;
  SchemeSection* m_scheme;
  PreviewPanel* m_panel;
  QScrollArea* m_scroll = nullptr;
  QPushButton* m_create;
  QWidget* m_question = nullptr;  ///< before pasted rows are thrown away
  ToneLabel* m_lost = nullptr;
  ToneLabel* m_status;
  QTimer m_pause;  ///< until the typing rests
  QStringList m_taken;
  bool m_named = false;  ///< by the planner
  bool m_good = false;   ///< the preview is of what stands there
  bool m_saving = false;
};

}  // namespace sextant::desktop
