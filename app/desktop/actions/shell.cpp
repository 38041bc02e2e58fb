// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/shell.h"

#include "desktop/actions/aside.h"
#include "desktop/actions/commands.h"
#include "desktop/actions/main_window.h"
#include "desktop/actions/surroundings.h"
#include "desktop/models/told.h"
#include "desktop/views/start/register_dialog.h"
#include "desktop/views/start/start_page.h"
#include "desktop/views/start/trouble_page.h"
#include "exchange/sample.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

/// What one looks at while a register opens for longer than a moment.
QWidget* busyPage(const QString& sentence)
{
  auto* page = new QWidget;
  auto* text = new QLabel(sentence);
  text->setFont(scaled(QApplication::font(), 2, true));
  auto* bar = new QProgressBar;
  bar->setRange(0, 0);
  bar->setFixedWidth(40 * kGrid);
  bar->setAccessibleName(sentence);
  auto* column = new QVBoxLayout(page);
  column->setSpacing(2 * kGrid);
  column->addStretch(1);
  column->addWidget(text, 0, Qt::AlignHCenter);
  column->addWidget(bar, 0, Qt::AlignHCenter);
  column->addStretch(2);
  return page;
}

std::string localPath(const QString& path)
{
  return QFile::encodeName(path).toStdString();
}

}  // namespace

Shell::Shell(QApplication& application, Options options)
    : m_application(application),
      m_options(std::move(options)),
      m_systemIsDark(isDark(QApplication::palette())),
      m_settings(m_options.settingsFile),
      m_language(m_options.language.value_or(m_settings.language())),
      m_theme(m_options.theme.value_or(m_settings.theme()))
{
  QApplication::setQuitOnLastWindowClosed(false);
  m_addressForm.setFull(m_settings.fullAddresses());
  connect(&m_addressForm, &AddressForm::changed, this,
          [this] { m_settings.setFullAddresses(m_addressForm.full()); });
  m_tongue.speak(m_language);
  dress(m_theme, m_systemIsDark);
}

Shell::~Shell()
{
  dropWindow();
}

void Shell::begin()
{
  if (m_options.sample) {
    openSample();
  } else if (!m_options.registerPath.isEmpty()) {
    open(m_options.registerPath, m_options.readOnly);
  } else {
    showStart();
  }
}

registry::OpenOptions Shell::openOptions(bool readOnly) const
{
  const QString name = m_options.operatorName.isEmpty() ? loginName() : m_options.operatorName;
  return {{name.toStdString(), hostName().toStdString(), "sextant"}, nullptr, readOnly};
}

void Shell::open(const QString& path, bool readOnly)
{
  leave();
  const QString absolute = QFileInfo(path).absoluteFilePath();
  m_session = std::make_unique<RegisterSession>(absolute, openOptions(readOnly), m_tongue.words());
  m_selection = std::make_unique<Selection>();
  m_requests = std::make_unique<Requests>();
  m_desk = std::make_unique<Desk>(
      Desk{*m_session, *m_selection, *m_requests, m_addressForm, m_settings, m_tongue.words()});
  connect(m_session.get(), &RegisterSession::opened, this, [this] {
    m_settings.addRecent(m_session->path());
    showRegister();
  });
  connect(m_session.get(), &RegisterSession::failed, this,
          [this, absolute](const base::Error& error) { showTrouble(absolute, error); });
  QTimer::singleShot(150, m_session.get(), [this] {
    if (m_main == nullptr) showBusy(tr("Opening %1…").arg(m_session->title()));
  });
  m_session->open();
}

void Shell::create(const QString& path)
{
  showBusy(tr("Making the register…"));
  aside(
      this,
      [path = localPath(path), options = openOptions(false)] {
        return registry::Registry::create(path, options);
      },
      [this, path](const Result<>& made) {
        if (made) {
          open(path, false);
        } else {
          showTrouble(path, made.error());
        }
      });
}

void Shell::openSample()
{
  const QString folder = sampleFolder();
  const QString file = folder + QStringLiteral("/sample.sextant");
  if (QFile::exists(file)) {
    open(file, m_options.readOnly);
    return;
  }
  showBusy(tr("Making the sample register…"));
  aside(
      this,
      [folder = localPath(folder), who = openOptions(false).who] {
        return exchange::makeSample(folder, who);
      },
      [this, file](const Result<exchange::Sample>& made) {
        if (made) {
          open(QFile::decodeName(QByteArray::fromStdString(made->registerFile)), false);
        } else {
          showTrouble(file, made.error());
        }
      });
}

QString Shell::sampleFolder() const
{
  if (!m_options.sampleFolder.isEmpty()) return QDir(m_options.sampleFolder).absolutePath();
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
         QStringLiteral("/sample");
}

void Shell::showStart()
{
  leave();
  auto* page = new StartPage(m_settings, nullptr);
  // Queued, here and below: what is asked for takes away the window that asks.
  const auto on = [this, page](auto signal, auto slot) {
    connect(page, signal, this, slot, Qt::QueuedConnection);
  };
  on(&StartPage::sampleWanted, &Shell::openSample);
  on(&StartPage::newWanted, &Shell::create);
  on(&StartPage::openWanted, &Shell::open);
  on(&StartPage::themeWanted, &Shell::setTheme);
  on(&StartPage::languageWanted, &Shell::setLanguage);
  showPage(page);
}

void Shell::showTrouble(const QString& path, const base::Error& error)
{
  leave();
  auto* page = new TroublePage(path, error, m_tongue.words(), nullptr);
  const auto on = [this, page](auto signal, auto slot) {
    connect(page, signal, this, slot, Qt::QueuedConnection);
  };
  on(&TroublePage::retryWanted, [this](const QString& p) { open(p, false); });
  on(&TroublePage::openReadOnlyWanted, [this](const QString& p) { open(p, true); });
  on(&TroublePage::openBackupWanted, [this](const QString& p) { open(p, true); });
  on(&TroublePage::copyWanted, &Shell::copyFile);
  on(&TroublePage::startWanted, &Shell::showStart);
  on(&TroublePage::chooseWanted, [this] {
    showStart();
    m_window->findChild<StartPage*>()->askOpen();
  });
  showPage(page);
}

void Shell::copyFile(const QString& from, const QString& to)
{
  aside(
      this, [from, to] { return QFile::copy(from, to); },
      [this, to](bool copied) {
        if (copied) open(to, false);
      });
}

void Shell::showBusy(const QString& sentence)
{
  showPage(busyPage(sentence));
}

void Shell::showPage(QWidget* page)
{
  m_main = nullptr;
  auto window = std::make_unique<QMainWindow>();
  window->setCentralWidget(page);
  giveSize(*window);
  window->setWindowTitle(tr("Sextant"));
  replaceWindow(std::move(window));
}

void Shell::showRegister()
{
  auto window = std::make_unique<MainWindow>(*m_desk);
  m_main = window.get();
  connectCommands(window->commands());
  connect(
      m_main, &MainWindow::registerDropped, this,
      [this](const QString& path) { whenFree([this, path] { open(path, false); }); },
      Qt::QueuedConnection);
  replaceWindow(std::move(window));
}

void Shell::replaceWindow(std::unique_ptr<QMainWindow> window)
{
  window->setObjectName(QStringLiteral("window"));
  if (m_window) window->move(m_window->pos());
  dropWindow();
  m_window = std::move(window);
  m_window->installEventFilter(this);
  m_window->show();
}

void Shell::dropWindow()
{
  if (!m_window) return;
  m_window->removeEventFilter(this);
  m_window.reset();
}

bool Shell::eventFilter(QObject* watched, QEvent* event)
{
  if (watched == m_window.get() && event->type() == QEvent::Close) {
    if (!mayLeave([] { QApplication::quit(); })) {
      event->ignore();
      return true;
    }
    if (m_main != nullptr) m_main->saveLayout();
    QApplication::quit();
  }
  return QObject::eventFilter(watched, event);
}

/// `then` comes later where something typed is in the way: the answer is given in the window that
/// `then` may take away.
bool Shell::mayLeave(const std::function<void()>& then)
{
  if (m_main == nullptr) return true;
  return m_main->mayLeave(
      [this, then] { QMetaObject::invokeMethod(this, then, Qt::QueuedConnection); });
}

void Shell::whenFree(const std::function<void()>& then)
{
  if (mayLeave(then)) then();
}

void Shell::leave()
{
  if (m_main != nullptr) {
    m_main->saveLayout();
    dropWindow();
    m_main = nullptr;
  }
  m_desk.reset();
  m_requests.reset();
  m_selection.reset();
  m_session.reset();
}

void Shell::setLanguage(wording::Language language)
{
  if (language == m_language) return;
  m_language = language;
  m_settings.setLanguage(language);
  m_tongue.speak(language);
  if (m_main == nullptr) {
    showStart();
    return;
  }
  m_main->saveLayout();
  m_session->speak(m_tongue.words());
  dropWindow();
  m_requests = std::make_unique<Requests>();
  m_desk = std::make_unique<Desk>(
      Desk{*m_session, *m_selection, *m_requests, m_addressForm, m_settings, m_tongue.words()});
  showRegister();
}

void Shell::setTheme(Theme theme)
{
  m_theme = theme;
  m_settings.setTheme(theme);
  dress(theme, m_systemIsDark);
  if (m_main != nullptr) markChoices(m_main->commands());
}

void Shell::ask(const QString& title, QFileDialog::AcceptMode mode,
                const std::function<void(const QString&)>& chosen)
{
  const QString folder = m_session ? QFileInfo(m_session->path()).absolutePath() : QDir::homePath();
  QFileDialog* dialog = registerDialog(title, folder, mode, m_window.get());
  connect(dialog, &QFileDialog::fileSelected, this, chosen, Qt::QueuedConnection);
  dialog->open();
}

void Shell::connectCommands(const Commands& commands)
{
  // Queued: each of them may take away the window the command came from.
  const auto on = [this, &commands](const char* id, auto what) {
    connect(commands.action(QString::fromLatin1(id)), &QAction::triggered, this, what,
            Qt::QueuedConnection);
  };
  on("register.sample", [this] { whenFree([this] { openSample(); }); });
  on("register.close", [this] { whenFree([this] { showStart(); }); });
  on("register.new", [this] {
    ask(tr("New register"), QFileDialog::AcceptSave,
        [this](const QString& path) { whenFree([this, path] { create(path); }); });
  });
  on("register.open", [this] {
    ask(tr("Open a register"), QFileDialog::AcceptOpen,
        [this](const QString& path) { whenFree([this, path] { open(path, false); }); });
  });
  on("quit", [this] { m_window->close(); });
  on("theme.system", [this] { setTheme(Theme::system); });
  on("theme.light", [this] { setTheme(Theme::light); });
  on("theme.dark", [this] { setTheme(Theme::dark); });
  const auto speak = [this](wording::Language language) {
    whenFree([this, language] { setLanguage(language); });
    if (m_main != nullptr) markChoices(m_main->commands());
  };
  on("language.zh", [speak] { speak(wording::Language::zh); });
  on("language.en", [speak] { speak(wording::Language::en); });
  markChoices(commands);
}

void Shell::markChoices(const Commands& commands) const
{
  const auto mark = [&commands](const char* id, bool chosen) {
    commands.action(QString::fromLatin1(id))->setChecked(chosen);
  };
  mark("theme.system", m_theme == Theme::system);
  mark("theme.light", m_theme == Theme::light);
  mark("theme.dark", m_theme == Theme::dark);
  mark("language.zh", m_language == wording::Language::zh);
  mark("language.en", m_language == wording::Language::en);
}

}  // namespace sextant::desktop
