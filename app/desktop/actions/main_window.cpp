// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/main_window.h"

#include "desktop/actions/commands.h"
#include "desktop/actions/message_strip.h"
#include "desktop/actions/status_line.h"
#include "desktop/actions/surroundings.h"
#include "desktop/actions/wiring.h"
#include "desktop/look/icons.h"
#include "desktop/look/palette.h"
#include "desktop/map/address_map.h"
#include "desktop/views/go/command_book.h"
#include "desktop/views/go/history.h"
#include "desktop/views/go/lookup_box.h"
#include "desktop/views/help/help_pane.h"
#include "desktop/views/holdings/breadcrumb.h"
#include "desktop/views/holdings/holdings_view.h"
#include "desktop/views/holdings/navigation.h"
#include "desktop/views/inspector/inspector_pane.h"
#include "desktop/views/plans/compare_view.h"
#include "desktop/views/plans/draft_view.h"
#include "desktop/views/records/busy_strip.h"
#include "desktop/views/records/findings_pane.h"
#include "desktop/views/records/import_dialog.h"
#include "desktop/views/records/journal_pane.h"
#include "desktop/views/records/tasks_pane.h"
#include "desktop/views/trace/trace_page.h"

#include <algorithm>
#include <array>
#include <QApplication>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace sextant::desktop {
namespace {

constexpr QLatin1String kLayout("main-window");
constexpr QLatin1String kGeometry("main-window-geometry");
constexpr int kNamedTools = 1200;  ///< a window as wide has room for words in its tool bar
constexpr int kInspectorWidth = 352;
constexpr int kNavigationWidth = 200;
constexpr int kRecordsHeight = 240;

QStringList droppedFiles(const QMimeData& data)
{
  QStringList files;
  for (const QUrl& url : data.urls()) {
    if (url.isLocalFile()) files << url.toLocalFile();
  }
  return files;
}

bool isRegister(const QString& path)
{
  return path.endsWith(QStringLiteral(".sextant"));
}

bool isTable(const QString& path)
{
  return std::ranges::any_of(std::array{".csv", ".tsv", ".txt", ".xlsx", ".jsonl"},
                             [&path](const char* ending) {
                               return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
                             });
}

/// A bar that cannot be moved away or hidden by accident.
QToolBar* bar(QMainWindow& window, const QString& name, const QString& title)
{
  QToolBar* bar = window.addToolBar(title);
  bar->setObjectName(name);
  bar->setMovable(false);
  bar->setContextMenuPolicy(Qt::PreventContextMenu);
  bar->setIconSize({2 * kGrid, 2 * kGrid});
  return bar;
}

}  // namespace

void Panes::show(Page page) const
{
  tabs->setCurrentIndex(static_cast<int>(page));
  // The tab may be the current one already while something without a tab is shown.
  pages->setCurrentIndex(static_cast<int>(page));
  pages->currentWidget()->setFocus();
}

bool Panes::shows(Page page) const
{
  return pages->currentIndex() == static_cast<int>(page);
}

MainWindow::MainWindow(Desk& desk) : m_desk(desk), m_commands(new Commands(this))
{
  setWindowTitle(desk.session.readOnly() ? tr("%1 (read-only) — Sextant").arg(desk.session.title())
                                         : tr("%1 — Sextant").arg(desk.session.title()));
  setAcceptDrops(true);
  setDockOptions(AnimatedDocks | AllowTabbedDocks);
  makeMiddle();
  makeDocks();
  makeBars();
  wireAll(*this);
  connect(&desk.selection, &Selection::changed, this, &MainWindow::enableCommands);
  connect(&desk.session, &RegisterSession::changed, this, &MainWindow::enableCommands);
  enableCommands();
  restoreLayout();
  m_panes.show(Page::tree);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeMiddle()
{
  m_panes.tabs = new QTabBar;
  m_panes.tabs->setObjectName(QStringLiteral("pageTabs"));
  m_panes.tabs->setAccessibleName(tr("Views"));
  m_panes.tabs->setDocumentMode(true);
  m_panes.tabs->setDrawBase(false);
  m_panes.tabs->setExpanding(false);
  m_panes.pages = new QStackedWidget;
  m_panes.holdings = new HoldingsView(m_desk, nullptr);
  m_panes.map = new AddressMap(m_desk, nullptr);
  m_panes.draft = new DraftView(m_desk, nullptr);
  m_panes.compare = new CompareView(m_desk, nullptr);
  m_panes.trace = new TracePage(m_desk, nullptr);
  const auto add = [this](QWidget* page, const char* iconName, const QString& title) {
    m_panes.pages->addWidget(page);
    m_panes.tabs->addTab(icon(QString::fromLatin1(iconName)), title);
  };
  add(m_panes.holdings, "tree", tr("Addresses"));
  add(m_panes.map, "map", tr("Map"));
  add(m_panes.draft, "draft", tr("Plan"));
  add(m_panes.compare, "compare", tr("Compare"));
  add(m_panes.trace, "trace", tr("Trace"));
  connect(m_panes.tabs, &QTabBar::currentChanged, m_panes.pages, &QStackedWidget::setCurrentIndex);

  auto* middle = new QWidget;
  auto* column = new QVBoxLayout(middle);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_panes.tabs);
  column->addWidget(m_panes.pages, 1);
  m_panes.strip = new MessageStrip(middle);
  setCentralWidget(middle);
}

QDockWidget* MainWindow::dock(const QString& name, const QString& title, QWidget* pane,
                              Qt::DockWidgetArea area)
{
  auto* dock = new QDockWidget(title, this);
  dock->setObjectName(name);
  dock->setWidget(pane);
  dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
  addDockWidget(area, dock);
  m_commands->menu("&View")->addAction(dock->toggleViewAction());
  return dock;
}

void MainWindow::makeDocks()
{
  m_commands->fill(*menuBar());
  m_commands->menu("&View")->addSeparator();
  setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  m_panes.navigation = new NavigationPane(m_desk, nullptr);
  m_panes.inspector = new InspectorPane(m_desk, nullptr);
  m_panes.help = new HelpPane(m_desk.words.language(), nullptr);
  m_panes.journal = new JournalPane(m_desk);
  m_panes.findings = new FindingsPane(m_desk);
  m_panes.tasks = new TasksPane(m_desk);
  m_panes.records = new QTabWidget;
  m_panes.records->setAccessibleName(tr("Records"));
  m_panes.records->setDocumentMode(true);
  m_panes.records->addTab(m_panes.journal, icon(QStringLiteral("journal")), tr("Journal"));
  m_panes.records->addTab(m_panes.findings, icon(QStringLiteral("dialog-warning")), tr("Problems"));
  m_panes.records->addTab(m_panes.tasks, icon(QStringLiteral("system-run")), tr("Tasks"));

  m_panes.navigationDock = dock(QStringLiteral("navigationDock"), tr("Navigation"),
                                m_panes.navigation, Qt::LeftDockWidgetArea);
  m_panes.inspectorDock = dock(QStringLiteral("inspectorDock"), tr("Inspector"), m_panes.inspector,
                               Qt::RightDockWidgetArea);
  m_panes.helpDock =
      dock(QStringLiteral("helpDock"), tr("Help"), m_panes.help, Qt::RightDockWidgetArea);
  m_panes.recordsDock =
      dock(QStringLiteral("recordsDock"), tr("Records"), m_panes.records, Qt::BottomDockWidgetArea);
  tabifyDockWidget(m_panes.inspectorDock, m_panes.helpDock);
  m_panes.helpDock->hide();
  m_panes.recordsDock->hide();
}

void MainWindow::makeBars()
{
  QToolBar* tools = bar(*this, QStringLiteral("mainBar"), tr("Tools"));
  const auto add = [this, tools](const char* id) {
    tools->addAction(m_commands->action(QString::fromLatin1(id)));
  };
  add("go.back");
  add("go.forward");
  if (auto* back = qobject_cast<QToolButton*>(
          tools->widgetForAction(m_commands->action(QStringLiteral("go.back"))))) {
    back->setMenu(historyMenu(m_desk, this));
    back->setPopupMode(QToolButton::MenuButtonPopup);
  }
  m_panes.breadcrumb = new Breadcrumb(m_desk, nullptr);
  m_panes.breadcrumb->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  tools->addWidget(m_panes.breadcrumb);
  m_panes.lookup = new LookupBox(m_desk, nullptr);
  tools->addWidget(m_panes.lookup);
  tools->addSeparator();
  for (const char* id : {"undo", "redo"}) add(id);
  tools->addSeparator();
  for (const char* id : {"hold.child", "plan.new", "import.file", "export"}) add(id);
  for (const char* id : {"hold.child", "plan.new"}) {
    QAction* action = m_commands->action(QString::fromLatin1(id));
    action->setIconText(labelOf(*action).remove(QStringLiteral("…")));
    m_mainTools.append(qobject_cast<QToolButton*>(tools->widgetForAction(action)));
  }

  m_panes.status = new StatusLine(m_desk);
  m_panes.busy = new BusyStrip(m_desk);
  statusBar()->addWidget(m_panes.status, 1);
  statusBar()->addPermanentWidget(m_panes.busy);
  statusBar()->setSizeGripEnabled(false);
}

void MainWindow::restoreLayout()
{
  giveSize(*this);
  resizeDocks({m_panes.navigationDock, m_panes.inspectorDock}, {kNavigationWidth, kInspectorWidth},
              Qt::Horizontal);
  resizeDocks({m_panes.recordsDock}, {kRecordsHeight}, Qt::Vertical);
  restoreGeometry(m_desk.settings.layout(QString(kGeometry)));
  restoreState(m_desk.settings.layout(QString(kLayout)));
}

/// What is done most is named beside its icon, where that leaves the way to the address its room.
void MainWindow::resizeEvent(QResizeEvent* event)
{
  QMainWindow::resizeEvent(event);
  const bool named = width() >= kNamedTools;
  for (QToolButton* tool : m_mainTools)
    tool->setToolButtonStyle(named ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void MainWindow::saveLayout()
{
  m_desk.settings.setLayout(QString(kGeometry), saveGeometry());
  // While a plan is being made all panes are hidden, which nobody wants to come back to.
  if (!m_panes.tabs->isHidden()) m_desk.settings.setLayout(QString(kLayout), saveState());
}

bool MainWindow::mayLeave(const std::function<void()>& then)
{
  for (auto* import : findChildren<ImportDialog*>()) {
    if (!import->mayLeave([this, then] {
          if (mayLeave(then)) then();
        }))
      return false;
  }
  if (m_panes.inspector->mayLeave(then)) return true;
  m_panes.inspectorDock->show();
  m_panes.inspectorDock->raise();
  return false;
}

void MainWindow::enableCommands()
{
  unsigned given = 0;
  const auto& place = m_desk.selection.place();
  if (!m_desk.session.readOnly()) given |= needsWriting;
  if (place) given |= needsPlace;
  if (place && !place->free) given |= needsHeld;
  if (m_desk.session.entry() > 0) given |= needsHistory;
  m_commands->enableFor(given);
  m_commands->action(QStringLiteral("go.back"))->setEnabled(m_desk.selection.canGoBack());
  m_commands->action(QStringLiteral("go.forward"))->setEnabled(m_desk.selection.canGoForward());
}

void MainWindow::focusNextPane(bool forward)
{
  const QList<QWidget*> panes{m_panes.pages->currentWidget(), m_panes.inspector, m_panes.help,
                              m_panes.records->currentWidget(), m_panes.navigation};
  qsizetype at = 0;
  for (qsizetype i = 0; i < panes.size(); ++i) {
    if (panes[i]->isAncestorOf(QApplication::focusWidget())) at = i;
  }
  for (qsizetype step = 1; step <= panes.size(); ++step) {
    const qsizetype i = (at + (forward ? step : panes.size() - step)) % panes.size();
    if (!panes[i]->isVisible()) continue;
    QWidget* pane = panes[i];
    pane->setFocus(Qt::TabFocusReason);
    // A pane that takes no focus itself gives it to the first thing in it that does.
    if (QWidget* first = pane->nextInFocusChain();
        QApplication::focusWidget() != pane && pane->isAncestorOf(first)) {
      first->setFocus(Qt::TabFocusReason);
    }
    return;
  }
}

bool MainWindow::event(QEvent* event)
{
  const bool handled = QMainWindow::event(event);
  if (event->type() == QEvent::LayoutRequest) nameDockTabs();
  return handled;
}

void MainWindow::nameDockTabs()
{
  // Qt makes tab bars of its own where docks lie upon each other.
  for (QTabBar* tabs : findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
    tabs->setAccessibleName(tr("Side panes"));
    // One that has no tabs at the moment is nothing to stop at.
    tabs->setFocusPolicy(tabs->count() > 0 ? Qt::TabFocus : Qt::NoFocus);
  }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
  if (!droppedFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

/// A register is opened, a table imported; everything else, and what cannot be imported, may be a
/// log.
void MainWindow::dropEvent(QDropEvent* event)
{
  const QStringList files = droppedFiles(*event->mimeData());
  if (files.isEmpty()) return;
  event->acceptProposedAction();
  const bool alone = files.size() == 1;
  if (alone && isRegister(files.first())) {
    Q_EMIT registerDropped(files.first());
  } else if (alone && isTable(files.first()) && !m_desk.session.readOnly()) {
    Q_EMIT tableDropped(files.first());
  } else {
    Q_EMIT logsDropped(files);
  }
}

}  // namespace sextant::desktop
