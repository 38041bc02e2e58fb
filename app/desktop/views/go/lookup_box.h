// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/models/names/names.h"
#include "desktop/views/go/command_book.h"
#include "desktop/views/go/place_trail.h"

#include <QAbstractButton>
#include <QTimer>

namespace sextant::desktop {

class GoPopup;

/// “Go to”: a field for the tool bar that opens the one box for finding. Any notation of an address
/// or prefix shows the chain of its holders; anything else is looked for among names, pinyin
/// initials, codes and document numbers; after `>` it finds commands. Enter selects what was chosen
/// and asks to reveal it, Ctrl+Enter opens a form on it.
class LookupBox final : public QAbstractButton {
  Q_OBJECT
 public:
  LookupBox(Desk& desk, QWidget* parent);

  /// Opens the box, on Ctrl+K; with `text` typed already.
  void open(const QString& text = {});
  /// Opens it for commands, on Ctrl+Shift+P.
  void openCommands() { open(QStringLiteral("> ")); }
  /// What may be found after `>`; called anew where the actions change. They may go before the box.
  void setCommands(const QList<QAction*>& commands) { m_commands.set(commands); }
  /// The shortcut shown in the field.
  void setShortcutHint(const QKeySequence& keys);

  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  GoPopup& popup();
  void search(const QString& typed);
  void showRows(const QList<GoRow>& rows);
  void showRecent();
  void searchEverywhere();
  void say(const char* icon, const QString& title);
  void choose(bool edit);
  void act(const GoRow& row, bool edit);

  Desk& m_desk;
  Names m_names;
  PlaceTrail m_trail;
  CommandBook m_commands;
  GoPopup* m_popup = nullptr;
  QuestionLine m_line;
  QTimer m_slow;          ///< runs while an answer is under way and the old rows still stand
  bool m_asking = false;  ///< an answer is under way
  std::optional<bool> m_chosenEarly;  ///< Enter came before the answer: whether to edit
  QString m_hint;
};

}  // namespace sextant::desktop
