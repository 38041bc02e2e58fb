// SPDX-License-Identifier: GPL-3.0-or-later
// The whole nation in the window: what one sees how soon after doing what, when all that follows
// from it is done, and for how long the window's thread was not to be spoken to at the worst.
#include "desktop/actions/commands.h"
#include "desktop/actions/main_window.h"
#include "desktop/actions/shell.h"
#include "desktop/map/address_map.h"
#include "desktop/views/go/lookup_box.h"
#include "desktop/views/holdings/holdings_view.h"
#include "desktop/views/plans/compare_view.h"
#include "desktop/views/plans/draft_view.h"
#include "nation_plan.h"

#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QThread>
#include <QTreeView>

namespace {

using namespace sextant;
using namespace sextant::desktop;
using bench::must;
using Clock = std::chrono::steady_clock;
namespace fs = std::filesystem;

constexpr int kPatienceMs = 120'000;
/// Panes wait a while after a change before they read anew.
constexpr int kQuietMs = 1100;

double since(Clock::time_point start)
{
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Processor time of this thread: what others on the machine do does not count.
double busyMs()
{
  timespec spent{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
  return 1000.0 * static_cast<double>(spent.tv_sec) + static_cast<double>(spent.tv_nsec) / 1e6;
}

/// Memory in use now, in MiB.
long resident()
{
  QFile file(QStringLiteral("/proc/self/statm"));
  if (!file.open(QIODevice::ReadOnly)) return 0;
  return file.readAll().split(' ').value(1).toLong() / 256;
}

/// An application that remembers the event that took longest.
class Watched final : public QApplication {
 public:
  using QApplication::QApplication;

  bool notify(QObject* receiver, QEvent* event) override
  {
    const bool elsewhere = QThread::currentThread() != thread();
    if (elsewhere || std::exchange(m_inside, true)) return QApplication::notify(receiver, event);
    const QByteArray name = receiver->metaObject()->className();
    const int type = event->type();
    note(name + '/' + QByteArray::number(type),
         [&] { m_result = QApplication::notify(receiver, event); });
    m_inside = false;
    return m_result;
  }
  /// As if `work` were an event.
  void note(const QByteArray& name, const std::function<void()>& work)
  {
    const auto start = Clock::now();
    const double busy = busyMs();
    work();
    if (busyMs() - busy <= m_busy) return;
    m_busy = busyMs() - busy;
    m_wall = since(start);
    m_name = name;
  }
  void forget() { m_busy = m_wall = 0; }
  [[nodiscard]] double busy() const { return m_busy; }
  [[nodiscard]] double wall() const { return m_wall; }
  [[nodiscard]] const QByteArray& name() const { return m_name; }

 private:
  bool m_inside = false;
  bool m_result = false;
  double m_busy = 0;
  double m_wall = 0;
  QByteArray m_name;
};

class Tour {
 public:
  Tour(Watched& application, Shell& shell) : m_application(application), m_shell(shell) {}

  /// Does it, waits until `seen`, then until nothing is under way; prints one row.
  void step(
      const char* what, const std::function<void()>& act,
      const std::function<bool()>& seen = [] { return true; }, bool noted = true)
  {
    m_application.forget();
    const auto start = Clock::now();
    if (noted) m_application.note("the act itself", act);
    if (!noted) act();
    const bool came = waitFor(seen);
    const double shown = since(start);
    const double done = drain(start);
    std::printf("%-40s %7.0f %8.0f %6.0f (%4.0f) %5ld  %s%s\n", what, shown, done,
                m_application.busy(), m_application.wall(), resident(),
                m_application.name().constData(), came ? "" : "  NOT SEEN");
    std::fflush(stdout);
  }

  bool waitFor(const std::function<bool()>& seen)
  {
    const auto start = Clock::now();
    while (!seen() && since(start) < kPatienceMs) breathe();
    return seen();
  }

  template <typename T>
  T* find(const char* name)
  {
    return m_shell.window()->findChild<T*>(QString::fromLatin1(name));
  }
  void trigger(const char* command)
  {
    m_shell.mainWindow()->commands().action(QString::fromLatin1(command))->trigger();
  }
  static void key(QWidget* to, int code, const QString& text = {})
  {
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
      QKeyEvent event(type, code, Qt::NoModifier, text);
      QApplication::sendEvent(to, &event);
    }
  }
  /// A key held down; each time it comes counts for itself.
  void hold(const char* what, QWidget* to, int code, int times)
  {
    const auto act = [&] {
      for (int i = 0; i < times; ++i) {
        key(to, code);
        breathe();
      }
    };
    step(
        what, act, [] { return true; }, false);
  }

 private:
  static void breathe()
  {
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QThread::msleep(1);
  }
  /// When the last of the threads had nothing to do any more, in milliseconds after `start`.
  double drain(Clock::time_point start)
  {
    double last = since(start);
    while (m_shell.desk() != nullptr) {
      const auto round = Clock::now();
      waitForLanes();
      if (since(round) > 30) last = since(start);
      if (since(start) - last > kQuietMs) break;
      waitFor([&] { return since(round) > 60; });
    }
    return last;
  }
  void waitForLanes()
  {
    bool asked = false;
    bool read = false;
    bool aside = false;
    bool changed = false;
    RegisterSession& session = m_shell.desk()->session;
    const auto nothing = [](const registry::Registry&) -> Result<> { return {}; };
    session.ask(&session, nothing, [&](const Result<>&) { asked = true; });
    session.askLong(&session, m_line, nothing, [&](const Result<>&) { read = true; });
    const auto likewise = [](const registry::Registry&, const StillWanted&) -> Result<> {
      return {};
    };
    session.askAside(&session, m_aside, likewise, [&](const Result<>&) { aside = true; });
    session.judge(&session, m_judging, {}, [&](const auto&) { changed = true; });
    waitFor([&] { return asked && read && aside && changed; });
  }

  Watched& m_application;
  Shell& m_shell;
  QuestionLine m_line;
  QuestionLine m_aside;
  QuestionLine m_judging;
};

net::Prefix prefix(const char* text)
{
  return must(net::parsePrefix(text));
}

registry::Change change(registry::Operation operation)
{
  registry::Change out{"bench", "", {}};
  out.operations.push_back(std::move(operation));
  return out;
}

/// The nation in force and once more as a draft beside it; an assigned village, and a prefix that
/// is free.
struct Nation {
  QString file;
  net::Prefix village;
  net::Prefix township;
};

Nation makeNation(const fs::path& folder)
{
  const std::string path = (folder / "nation.sextant").string();
  const registry::OpenOptions options{{"bench", "", ""}, nullptr, false};
  must(registry::Registry::create(path, options));
  const auto registry = must(registry::Registry::open(path, options));
  must(registry->apply(change(registry::PutBlock{prefix("3fff::/20"), {}})));
  must(registry->apply(change(registry::PutHolder{"示例单位", {{"org_name", "示例单位"}}})));
  plan::DraftRequest request = bench::nationRequest(folder);
  must(registry->saveDraft(must(plan::makeDraft(request, base::noProgress()))));
  request.name = "other";
  request.scheme.fields[3].first = 2;  // so that every village stands elsewhere
  must(registry->saveDraft(must(plan::makeDraft(request, base::noProgress()))));
  must(registry->apply(change(registry::Publish{"nation"})));
  Nation out{QString::fromStdString(path), {}, {}};
  must(registry->list({}, {registry->now(), {}}, [&](const registry::HoldingView& view) {
    if (view.holding.prefix.length() == 58) out.village = view.holding.prefix;
    if (view.holding.prefix.length() == 50) out.township = view.holding.prefix;
    return true;
  }));
  return out;
}

void lookAtTree(Tour& tour, Shell& shell, const Nation& nation)
{
  auto* table = tour.find<QTreeView>("holdingTable");
  Desk& desk = *shell.desk();
  tour.step("block opened", [&] { table->expand(table->model()->index(0, 0)); });
  tour.step(
      "a village revealed", [&] { Q_EMIT desk.requests.revealWanted(nation.village); },
      [&] { return table->currentIndex().parent().parent().isValid(); });
  tour.hold("page up 200 times", table, Qt::Key_PageUp, 200);
  tour.step("* on the block", [&] {
    table->setCurrentIndex(table->model()->index(0, 0));
    Tour::key(table, Qt::Key_Asterisk, QStringLiteral("*"));
  });
  tour.step("the block in the inspector", [&] { desk.selection.select(prefix("3fff::/20")); });
}

void lookAtLists(Tour& tour, Shell& shell)
{
  HoldingsView& view = *shell.mainWindow()->panes().holdings;
  auto* table = tour.find<QTreeView>("holdingTable");
  const auto rows = [&] { return table->model()->rowCount() > 0; };
  tour.step(
      "by member", [&] { view.showByMember(true); }, rows);
  tour.step("members opened", [&] { table->expandToDepth(1); });
  tour.hold("page down 200 times", table, Qt::Key_PageDown, 200);
  tour.step(
      "by address", [&] { view.showByMember(false); }, rows);
  tour.step(
      "filter for a name", [&] { view.setFilterText(QStringLiteral("unit~示例012")); }, rows);
  tour.step(
      "filter for a use", [&] { view.setFilterText(QStringLiteral("used>1%")); }, rows);
  tour.step(
      "filter for all villages", [&] { view.setFilterText(QStringLiteral("len=58")); }, rows);
  tour.hold("page down 200 times", table, Qt::Key_PageDown, 200);
}

void changeOne(Tour& tour, Shell& shell, const Nation& nation)
{
  const auto assign = [&] {
    registry::Give give;
    give.kind = model::Kind::assignment;
    give.where = registry::NextFree{nation.township, 58, 1, net::FreePlacement::first, {}};
    give.holder = "示例单位";
    return change(give);
  };
  RegisterSession& session = shell.desk()->session;
  const auto apply = [&](const registry::Change& what) {
    session.apply(QStringLiteral("change"), what, &session, [](const auto& done) { must(done); });
  };
  model::EntryNumber entry = session.entry();
  const auto seen = [&] { return session.entry() > entry; };
  tour.step(
      "one more assigned", [&] { apply(assign()); }, seen);
  entry = session.entry();
  tour.step(
      "undone", [&] { apply(change(registry::Undo{std::nullopt})); }, seen);
}

void lookAtMap(Tour& tour, Shell& shell, const Nation& nation)
{
  AddressMap& map = *shell.mainWindow()->panes().map;
  tour.step(
      "map", [&] { tour.trigger("view.map"); }, [&] { return map.canvas().picture().size() > 0; });
  for (const auto by : {ColourBy::status, ColourBy::use, ColourBy::zone, ColourBy::holder}) {
    tour.step("  other colours", [&] { map.canvas().setColourBy(by); });
  }
  tour.step("  down to a village", [&] { map.canvas().zoomTo(nation.village); });
  tour.step("  back", [&] { map.canvas().zoomWhole(); });
  tour.hold("  walked over", &map.canvas(), Qt::Key_Right, 50);
  changeOne(tour, shell, nation);
  tour.trigger("view.tree");
}

void lookForNames(Tour& tour, Shell& shell)
{
  tour.step("go to", [&] { shell.mainWindow()->panes().lookup->open(); });
  auto* edit = tour.find<QLineEdit>("goEdit");
  for (const auto* text : {"s", "sl", "sl0", "示例", "示例01", "3fff:1101", "9901", "zzzzzz"}) {
    tour.step(text, [&] { edit->setText(QString::fromUtf8(text)); });
  }
  Tour::key(edit, Qt::Key_Escape);
}

void lookAtPlans(Tour& tour, Shell& shell)
{
  const Panes& panes = shell.mainWindow()->panes();
  const auto loaded = [&](QWidget* view) {
    const auto* pages = view->findChild<QStackedWidget*>();
    return pages->currentIndex() == 1;
  };
  tour.step(
      "plan",
      [&] {
        tour.trigger("view.plan");
        panes.draft->showDraft(QStringLiteral("other"));
      },
      [&] { return loaded(panes.draft); });
  auto* search = panes.draft->findChild<QLineEdit*>(QStringLiteral("memberSearch"));
  for (const auto* text : {"示例001", "zzzzzz"}) {
    tour.step(text, [&] { search->setText(QString::fromUtf8(text)); });
  }
  tour.step(
      "compare",
      [&] {
        tour.trigger("view.compare");
        panes.compare->compare(QStringLiteral("nation"), QStringLiteral("other"));
      },
      [&] { return loaded(panes.compare); });
  tour.trigger("view.tree");
}

void run(Watched& application, const fs::path& folder)
{
  const Nation nation = makeNation(folder);
  Options options;
  options.settingsFile = QString::fromStdString((folder / "settings.ini").string());
  options.language = wording::Language::en;
  options.theme = Theme::light;
  options.operatorName = QStringLiteral("bench");
  Shell shell(application, options);
  Tour tour(application, shell);
  std::printf("%-40s %7s %8s %13s %5s\n", "", "seen ms", "done ms", "longest (wall)", "MiB");
  tour.step(
      "opened", [&] { shell.open(nation.file, false); },
      [&] {
        auto* table =
            shell.mainWindow() == nullptr ? nullptr : tour.find<QTreeView>("holdingTable");
        return table != nullptr && table->model() != nullptr && table->model()->rowCount() > 0;
      });
  tour.step(
      "all holdings in memory", [] {}, [&] { return shell.desk()->session.view().has_value(); });
  lookAtTree(tour, shell, nation);
  changeOne(tour, shell, nation);
  lookAtLists(tour, shell);
  changeOne(tour, shell, nation);
  tour.step("no filter", [&] { shell.mainWindow()->panes().holdings->setFilterText({}); });
  lookForNames(tour, shell);
  tour.step("problems", [&] { tour.trigger("audit.check"); });
  tour.step("journal", [&] { tour.trigger("audit.journal"); });
  lookAtMap(tour, shell, nation);
  lookAtPlans(tour, shell);
  const auto start = Clock::now();
  shell.showStart();
  std::printf("%-40s %7.0f\n", "closed", since(start));
  tour.step(
      "opened again, in memory", [&] { shell.open(nation.file, false); },
      [&] { return shell.desk() != nullptr && shell.desk()->session.view().has_value(); });
}

}  // namespace

int main(int argc, char** argv)
{
  qputenv("QT_QPA_PLATFORM", "offscreen");
  Watched application(argc, argv);
  std::string folder = (fs::temp_directory_path() / "sextant-bench-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) return 1;
  run(application, folder);
  fs::remove_all(folder);
}
