// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/start/file_facts.h"
#include "wording/words.h"

#include <QScrollArea>

class QFormLayout;
class QHBoxLayout;
class QPushButton;

namespace sextant::desktop {

/// Why a register does not open, as far as that asks for different ways on.
enum class Trouble {
  missing,
  notARegister,
  newer,
  damaged,
  altered,
  busy,
  readOnly,
  network,
  other
};
Trouble troubleOf(const base::Error& error);

/// What is met in the place of a register that does not open: what is wrong, what is known of the
/// file, what is certain and what is not, and a way on.
class TroublePage final : public QScrollArea {
  Q_OBJECT
 public:
  /// `words` must outlive the page.
  TroublePage(const QString& path, const base::Error& error, const wording::Words& words,
              QWidget* parent);

 Q_SIGNALS:
  void retryWanted(const QString& path);
  void openReadOnlyWanted(const QString& path);
  /// Opens a backup read-only; what was damaged stays as it is.
  void openBackupWanted(const QString& backup);
  /// Copies the file as it is to `target`, which the user chose.
  void copyWanted(const QString& path, const QString& target);
  void chooseWanted();
  void startWanted();

 private:
  void build(const base::Error& error, const wording::Words& words);
  void addActions(QHBoxLayout& row);
  QPushButton* button(const char* name, const QString& text);
  void showFacts(const FileFacts& facts);
  void askCopy();

  QString m_path;
  Trouble m_trouble;
  QFormLayout* m_facts;
  QPushButton* m_backup = nullptr;  ///< shown once a backup was found
  QString m_newestBackup;
};

}  // namespace sextant::desktop
