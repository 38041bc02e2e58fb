// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"

#include <QWidget>

class QLabel;

namespace sextant::desktop {

/// What one wants to know of the register at a glance, in plain words.
class StatusLine final : public QWidget {
  Q_OBJECT
 public:
  explicit StatusLine(Desk& desk, QWidget* parent = nullptr);

  void showFindings(int errors, int warnings, int notes);

 Q_SIGNALS:
  void findingsWanted();
  void journalWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void showHead(const model::JournalEntry& head);

  Desk& m_desk;
  QuestionLine m_heads;
  QLabel* m_journal;
  QLabel* m_findings;
  QLabel* m_file;
  QLabel* m_who;
};

}  // namespace sextant::desktop
