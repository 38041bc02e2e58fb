// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"

#include <QWidget>

class QCheckBox;
class QStackedWidget;
class QTableView;

namespace sextant::desktop {

class EntryCard;
class JournalModel;
class StatePage;

/// Who did what and why, newest first, and the way to take it back.
class JournalPane final : public QWidget {
  Q_OBJECT
 public:
  explicit JournalPane(Desk& desk, QWidget* parent = nullptr);

  /// This person's latest entry that can be undone is withdrawn; a message says which.
  void undoLast();
  /// The latest undo is withdrawn.
  void redoLast();
  void undo(model::EntryNumber entry);
  /// Selects the entry, reading as far back as it takes.
  void showEntry(model::EntryNumber entry);

 private:
  [[nodiscard]] QWidget* makeBar();
  void connectAll();
  void follow();
  void showState();
  void showEmpty();
  void showCurrent();
  void filter();
  void withdraw(const QString& title, const registry::Operation& operation, bool redo);
  void tellDone(model::EntryNumber entry, bool redo);
  void tellRefused(const base::Error& error);

  Desk& m_desk;
  JournalModel* m_model;
  QCheckBox* m_onlySelected;
  QTableView* m_table;
  StatePage* m_state;
  QStackedWidget* m_stack;
  EntryCard* m_card;
};

}  // namespace sextant::desktop
