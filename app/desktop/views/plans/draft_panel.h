// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/models/plans/opened_draft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QTreeView;

namespace sextant::desktop {

class DraftTree;
class LevelTable;
class SchemeStrip;

/// What a draft looks like: its scheme, how full its levels are, its members with their prefixes.
class DraftPanel final : public QWidget {
  Q_OBJECT
 public:
  DraftPanel(Desk& desk, QWidget* parent);

  void showDraft(const DraftPtr& draft, const DraftRowsPtr& rows, const plan::Measure& measure);

  void findNext();
  void findPrevious();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 Q_SIGNALS:
  /// The member looked at has this prefix.
  void prefixChosen(const sextant::net::Prefix& prefix);

 private:
  void makeLevels();
  void makeTree();
  QWidget* makeFinder();
  void fitLevels();
  void fillZones(const std::vector<std::string>& zones);
  void find(const QString& text);
  void showFound(qsizetype at);

  Desk& m_desk;
  LevelTable* m_levelTable;
  DraftTree* m_draftTree;
  SchemeStrip* m_strip;
  QTableView* m_levels;
  QTreeView* m_tree;
  QLineEdit* m_search;
  QLabel* m_found;
  QComboBox* m_zone;
  std::vector<std::uint32_t> m_hits;
  qsizetype m_hit = -1;
  DraftPtr m_draft;
};

}  // namespace sextant::desktop
