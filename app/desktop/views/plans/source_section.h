// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/plans/plan_preview.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace sextant::desktop {

class PastePanel;

/// Where divisions or units come from: the catalogue (divisions), nothing (units), files, or a
/// table pasted from a spreadsheet.
class SourceSection final : public QWidget {
  Q_OBJECT
 public:
  enum class Of { divisions, units };

  SourceSection(Of of, QWidget* parent);

  /// Nothing where nothing is chosen yet.
  [[nodiscard]] std::vector<PlanSource> sources() const;
  /// What was typed and is not understood.
  [[nodiscard]] QString fault() const;
  /// The province's name, or the file's; for the plan's name.
  [[nodiscard]] QString title() const;
  [[nodiscard]] PastePanel& pastePanel() { return *m_paste; }
  [[nodiscard]] int pastedRows() const;

  void setFiles(const QStringList& paths);
  /// Takes the table on the clipboard; false where there is none.
  bool pasteTable();

 Q_SIGNALS:
  void changed();

 private:
  enum Page { firstPage, filePage, pastePage };
  QWidget* makeChoices();
  QWidget* makeCatalogue();
  QWidget* makeFile();
  QWidget* makePaste();
  void browse();
  void turnTo(Page page);
  [[nodiscard]] QString catalogueTitle() const;
  [[nodiscard]] QString objectNameOf(const QString& what) const;

  Of m_of;
  QButtonGroup* m_choices;
  QStackedWidget* m_pages;
  QComboBox* m_catalogue = nullptr;  ///< of divisions only
  QLineEdit* m_files = nullptr;
  PastePanel* m_paste = nullptr;
};

}  // namespace sextant::desktop
