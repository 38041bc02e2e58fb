// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/actions/commands.h"
#include "desktop/actions/main_window.h"
#include "desktop/actions/shell.h"
#include "desktop/warnings.h"
#include "exchange/sample.h"
#include "support/small_register.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace sextant::test {

/// The sample register, made once for all tests of a program.
inline const QString& sampleFile()
{
  static const QTemporaryDir folder;
  static const QString file =
      q(must(exchange::makeSample(folder.filePath(QStringLiteral("s")).toStdString(),
                                  {"示例", "host", "test"}))
            .registerFile);
  return file;
}

/// The program as one has it after starting it, with settings of its own.
class Program {
 public:
  explicit Program(desktop::Options options = {})
  {
    options.settingsFile = m_folder.filePath(QStringLiteral("settings.ini"));
    if (!options.language) options.language = wording::Language::en;
    if (!options.theme) options.theme = desktop::Theme::light;
    options.operatorName = QStringLiteral("示例规划员");
    m_shell = std::make_unique<desktop::Shell>(*qobject_cast<QApplication*>(qApp), options);
  }

  [[nodiscard]] desktop::Shell& shell() const { return *m_shell; }
  [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

  /// Opens a copy of the sample, so that tests may change it.
  desktop::MainWindow& openSample()
  {
    const QString copy = path(QStringLiteral("sample.sextant"));
    if (!QFile::exists(copy)) QFile::copy(sampleFile(), copy);
    return open(copy);
  }
  desktop::MainWindow& openEmpty()
  {
    const QString file = path(QStringLiteral("empty.sextant"));
    must(
        registry::Registry::create(file.toStdString(), {{"示例", "host", "test"}, nullptr, false}));
    return open(file);
  }
  desktop::MainWindow& open(const QString& file, bool readOnly = false)
  {
    m_shell->open(file, readOnly);
    if (!QTest::qWaitFor([this] { return m_shell->mainWindow() != nullptr; }, 20000)) {
      throw std::runtime_error("the register did not open");
    }
    return *m_shell->mainWindow();
  }

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<desktop::Shell> m_shell;
};

/// Lines of a log: some units of the sample, its block where nobody is, and what nobody holds.
inline std::string madeUpLog()
{
  std::string log;
  const auto line = [&log](const std::string& address, int times) {
    for (int i = 0; i < times; ++i) log += "2026-03-01 08:00 from [" + address + "]:443 GET /\n";
  };
  line("2001:db8:1325:200::1", 1204);
  line("2001:db8:1325:100::25", 310);
  line("2001:db8:1325:100:1:2:3:4", 12);
  line("2001:db8:1326::1", 41);
  line("2001:db8:ffff:ffff::1", 5);
  line("2400:3200::1", 18);
  line("2409:8a00:1234:5678:9abc:def0:1234:5678", 3);
  return log;
}

/// Triggers a command as its key or menu would; the test fails when it is disabled.
inline void trigger(const desktop::MainWindow& window, const char* id)
{
  QAction* action = window.commands().action(QString::fromLatin1(id));
  QVERIFY2(action != nullptr && action->isEnabled(), id);
  action->trigger();
}

/// Waits until nothing is being worked at.
inline bool settled(const desktop::Desk& desk)
{
  return QTest::qWaitFor([&desk] { return desk.session.tasks().runningFor(0) < 0; }, 30000);
}

}  // namespace sextant::test
