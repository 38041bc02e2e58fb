// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/actions/options.h"
#include "desktop/actions/tongue.h"
#include "desktop/models/desk.h"

#include <functional>
#include <memory>
#include <QFileDialog>
#include <QMainWindow>
#include <QObject>

class QApplication;

namespace sextant::desktop {

class Commands;
class MainWindow;

/// The running program: which register is open, in which language and light, and the one window
/// that shows it: the start page, what is in the way, or the register. Windows are made anew when
/// the language changes.
class Shell final : public QObject {
  Q_OBJECT
 public:
  Shell(QApplication& application, Options options);
  ~Shell() override;

  /// Shows what the options ask for.
  void begin();
  void open(const QString& path, bool readOnly);
  void create(const QString& path);
  void openSample();
  void showStart();
  void setLanguage(wording::Language language);
  void setTheme(Theme theme);

  /// The window shown at the moment; null while a register opens for the first time.
  [[nodiscard]] QMainWindow* window() const { return m_window.get(); }
  /// Null unless a register is open.
  [[nodiscard]] MainWindow* mainWindow() const { return m_main; }
  [[nodiscard]] Desk* desk() const { return m_desk.get(); }

 protected:
  /// Closing the window ends the program, unless something typed would be lost.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] registry::OpenOptions openOptions(bool readOnly) const;
  void showRegister();
  void showTrouble(const QString& path, const base::Error& error);
  void showBusy(const QString& sentence);
  void replaceWindow(std::unique_ptr<QMainWindow> window);
  void dropWindow();
  void showPage(QWidget* page);
  void connectCommands(const Commands& commands);
  void markChoices(const Commands& commands) const;
  void ask(const QString& title, QFileDialog::AcceptMode mode,
           const std::function<void(const QString&)>& chosen);
  void leave();
  [[nodiscard]] bool mayLeave(const std::function<void()>& then);
  /// Does `then` once nothing typed is lost by it.
  void whenFree(const std::function<void()>& then);
  void copyFile(const QString& from, const QString& to);
  [[nodiscard]] QString sampleFolder() const;

  QApplication& m_application;
  Options m_options;
  bool m_systemIsDark;
  Settings m_settings;
  Tongue m_tongue;
  AddressForm m_addressForm;
  wording::Language m_language;
  Theme m_theme;

  // Of the open register. The window goes before what it shows.
  std::unique_ptr<RegisterSession> m_session;
  std::unique_ptr<Selection> m_selection;
  std::unique_ptr<Requests> m_requests;
  std::unique_ptr<Desk> m_desk;
  std::unique_ptr<QMainWindow> m_window;
  MainWindow* m_main = nullptr;  ///< m_window when it shows a register
};

}  // namespace sextant::desktop
