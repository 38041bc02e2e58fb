// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/actions/panes.h"
#include "desktop/models/desk.h"

#include <QMainWindow>
#include <QPointer>

class QToolButton;

namespace sextant::desktop {

class Commands;

/// An open register: panes around one selection. Puts them together and does nothing else; what
/// commands do is connected in wire_*.cpp.
class MainWindow final : public QMainWindow {
  Q_OBJECT
 public:
  /// All of `desk` must outlive the window.
  explicit MainWindow(Desk& desk);
  ~MainWindow() override;

  [[nodiscard]] Commands& commands() const { return *m_commands; }
  [[nodiscard]] const Panes& panes() const { return m_panes; }
  [[nodiscard]] Desk& desk() const { return m_desk; }

  void saveLayout();
  /// Whether the window may go without a loss; else what would be lost is shown and asked about,
  /// and `then` runs where it may be.
  [[nodiscard]] bool mayLeave(const std::function<void()>& then);
  /// The focus goes to the next pane in view, or the one before.
  void focusNextPane(bool forward);

 Q_SIGNALS:
  void registerDropped(const QString& path);
  void tableDropped(const QString& path);
  void logsDropped(const QStringList& paths);

 protected:
  bool event(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void makeMiddle();
  void makeDocks();
  void makeBars();
  void restoreLayout();
  void enableCommands();
  void nameDockTabs();
  QDockWidget* dock(const QString& name, const QString& title, QWidget* pane,
                    Qt::DockWidgetArea area);

  Desk& m_desk;
  Commands* m_commands;
  Panes m_panes;
  QList<QToolButton*> m_mainTools;
};

}  // namespace sextant::desktop
