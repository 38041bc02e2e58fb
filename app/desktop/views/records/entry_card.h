// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace sextant::desktop {

class ToneSentence;

/// One entry of the journal in full: what it was, what it touched, how it is proven, and the way to
/// take it back.
class EntryCard final : public QScrollArea {
  Q_OBJECT
 public:
  explicit EntryCard(Desk& desk, QWidget* parent = nullptr);

  /// `undoneBy` 0 = it stands. `newest` = no entry is newer.
  void showEntry(const model::JournalEntry& entry, model::EntryNumber undoneBy, bool newest);
  void clear();
  /// Says why an undo was refused, and offers to jump to each of `entries`.
  void refuse(const QString& sentence, const std::vector<model::EntryNumber>& entries);

 Q_SIGNALS:
  void undoWanted(qint64 entry);
  void redoWanted();
  void jumpWanted(qint64 entry);

 private:
  void build();
  void arrange();
  void connectAll();
  void ask(model::EntryNumber number);
  void listTouched(const std::vector<net::Prefix>& prefixes);
  void rewordTouched();
  void showButtons(model::EntryNumber undoneBy, bool newest);
  [[nodiscard]] QString facts(model::EntryNumber undoneBy) const;

  Desk& m_desk;
  model::JournalEntry m_entry;
  std::vector<net::Prefix> m_prefixes;
  QuestionLine m_touched;
  QuestionLine m_anchors;
  QWidget* m_page;
  QLabel* m_title;
  QLabel* m_facts;
  QLabel* m_touchedTitle;
  QListWidget* m_list;
  QLabel* m_anchorTitle;
  QLineEdit* m_anchor;
  QPushButton* m_copy;
  ToneSentence* m_refusal;
  QPushButton* m_undo;
  QPushButton* m_redo;
};

}  // namespace sextant::desktop
