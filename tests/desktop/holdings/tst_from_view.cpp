// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/holding_list.h"
#include "desktop/models/holdings/holding_tree.h"
#include "desktop/models/holdings/member_tree.h"
#include "exchange/sample.h"
#include "holdings_desk.h"
#include "support/dice.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <QAbstractItemModelTester>
#include <QDeadlineTimer>
#include <QSemaphore>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;
using net::Prefix;
using Index = RegisterSession::Index;

namespace {

/// A file opened once more, with or without an index, and the models on it.
class Window {
 public:
  Window(const std::string& path, Index index, const base::Clock* clock, bool readOnly = false)
      : session(q(path), {{"tester", "host", "window"}, clock, readOnly}, words)
  {
    QSignalSpy opened(&session, &RegisterSession::opened);
    QSignalSpy seen(&session, &RegisterSession::viewChanged);
    session.open(index);
    if (!opened.wait(20'000)) qFatal("the register cannot be opened");
    if (index == Index::load && seen.isEmpty() && !seen.wait(60'000)) qFatal("there is no index");
    QSignalSpy named(&session, &RegisterSession::namesChanged);
    if (session.settling() && !named.wait(60'000)) qFatal("there are no names");
    levels.emplace(session, wording::Language::en);
    tree.emplace(desk, *levels);
    list.emplace(desk, *levels);
    members.emplace(desk, *levels);
  }

  /// Opens everything there is.
  void readAll(const QModelIndex& parent = {})
  {
    tree->fetchMore(parent);
    const QPersistentModelIndex kept(parent);
    for (const QDeadlineTimer late(20'000); !isRead(kept) && !late.hasExpired();) {
      tree->readOn(kept);
      QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    QVERIFY(isRead(kept));
    for (int row = 0; row < tree->rowCount(kept); ++row) {
      const QModelIndex child = tree->index(row, 0, kept);
      if (tree->hasChildren(child)) readAll(child);
    }
  }
  [[nodiscard]] bool isRead(const QModelIndex& parent) const
  {
    const int rows = tree->rowCount(parent);
    if (tree->canFetchMore(parent) || (rows == 0 && tree->hasChildren(parent))) return false;
    return rows == 0 || rowKind(tree->index(rows - 1, 0, parent)) != RowKind::pending;
  }

  QTemporaryDir folder;
  wording::Words words{wording::Language::en};
  Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
  Selection selection;
  Requests requests;
  AddressForm form;
  RegisterSession session;
  Desk desk{session, selection, requests, form, settings, words};
  std::optional<PlanLevels> levels;
  std::optional<HoldingTree> tree;
  std::optional<HoldingList> list;
  std::optional<MemberTree> members;
};

/// Every cell of every row, in every role that people see or models pass on.
QStringList cellsOf(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
  QStringList out;
  for (int row = 0; row < model.rowCount(parent); ++row) {
    const QModelIndex first = model.index(row, 0, parent);
    QStringList cells;
    for (int column = 0; column < kColumnCount; ++column)
      cells << first.siblingAtColumn(column).data().toString();
    cells << first.data(Qt::ToolTipRole).toString();
    for (const int role : {int{rowKindRole}, int{kindRole}, int{statusRole}, int{shareRole}})
      cells << first.data(role).toString();
    out << cells.join(u'|') << cellsOf(model, first);
  }
  return out;
}

/// Without free space, which is told in the length that was usual when its parent was opened.
QStringList heldIn(const QAbstractItemModel& model)
{
  QStringList out = cellsOf(model);
  out.removeIf([](const QString& row) { return row.contains(QStringLiteral("|free: ")); });
  return out;
}

void giveByChance(HoldingsDesk& bench, Dice& dice)
{
  registry::Change change{"test", {}, {}};
  for (int i = 0; i < 60; ++i) {
    const Prefix city = "2001:db8::/32"_p.sub(40, dice.below(5));
    const Prefix county = city.sub(48, dice.below(3));
    const Prefix unit = county.sub(56, dice.below(6));
    const std::vector<std::pair<Prefix, model::Kind>> choices{
        {city, model::Kind::allocation},
        {county, model::Kind::allocation},
        {unit, model::Kind::assignment},
        {unit.sub(64, dice.below(3)), model::Kind::registration}};
    const auto& [prefix, kind] = choices[dice.below(choices.size())];
    registry::Give give = HoldingsDesk::give(prefix, kind);
    if (dice.once(3)) give.facts = {{"label", "网段" + std::to_string(i)}};
    change.operations.emplace_back(give);
    if (dice.once(8)) change.operations.emplace_back(registry::Release{prefix, {}});
  }
  must(bench.file->applyEach(change, {.dryRun = false, .skipRefused = true}));
}

void compareAll(Window& seen, Window& read)
{
  QVERIFY(seen.session.view());
  QVERIFY(!read.session.view());
  seen.readAll();
  read.readAll();
  const QStringList wanted = heldIn(*read.tree);
  QVERIFY(!wanted.isEmpty());
  QTRY_COMPARE(heldIn(*seen.tree), wanted);
}

void compareFilter(Window& seen, Window& read, const QString& text)
{
  const auto filter = std::get<RowFilter>(RowFilter::parse(text));
  seen.list->setFilter(filter);
  read.list->setFilter(filter);
  QTRY_VERIFY(!seen.list->running() && !read.list->running());
  QCOMPARE(seen.list->found(), read.list->found());
  QCOMPARE(seen.list->seen(), read.list->seen());
  cellsOf(*read.list);  // asks for all of them
  QTRY_VERIFY(!cellsOf(*read.list).join(u' ').contains(QStringLiteral("|3|||")));
  QTRY_COMPARE(cellsOf(*seen.list), cellsOf(*read.list));
}

/// The file becomes that of another register, as a restored backup does.
void restoreOver(const std::string& path, const std::string& other)
{
  SQLite::Database to(path, SQLite::OPEN_READWRITE);
  SQLite::Database from(other, SQLite::OPEN_READONLY);
  SQLite::Backup copy(to, from);
  copy.executeStep();
}

}  // namespace

class FromViewTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void showsTheSameAsTheFile()
  {
    Dice dice;
    HoldingsDesk bench;
    bench.fillSmall();
    giveByChance(bench, dice);
    const std::string path = bench.file.path("a.sextant");
    Window seen(path, Index::load, &bench.file.clock());
    Window read(path, Index::none, &bench.file.clock());
    const QAbstractItemModelTester tester(&*seen.tree,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    compareAll(seen, read);
    QCOMPARE(cellsOf(*seen.tree), cellsOf(*read.tree));
    for (const char* text :
         {"used>20%", "len=56", "kind=assignment used<1%", "status=active len>48", "holder~甲",
          "网段 used<50%", "prefix=2001:db8:100::/40 used>=0%", "since>2020-01-01 len=64", "网段1",
          "unit~网段2", "unit!=网段3", "unit=网段4", "holder=甲局", "db8:1", "网段 甲", "zzz"})
      compareFilter(seen, read, QString::fromUtf8(text));
  }

  void showsTheSampleAsTheFile()
  {
    const QTemporaryDir folder;
    const auto sample = must(exchange::makeSample(
        folder.filePath(QStringLiteral("s")).toStdString(), {"tester", "host", "test"}));
    Window seen(sample.registerFile, Index::load, nullptr);
    Window read(sample.registerFile, Index::none, nullptr);
    compareAll(seen, read);
    for (const char* text : {"used>1%", "zone~公", "status=quarantined", "市", "unit~县", "4503",
                             "局", "holder!=某", "unit~办公 len=64"})
      compareFilter(seen, read, QString::fromUtf8(text));
    seen.members->load();
    read.members->load();
    QTRY_VERIFY(!seen.members->loading() && !read.members->loading());
    QVERIFY(seen.members->rowCount() > 0);
    cellsOf(*read.members);
    QTRY_COMPARE(cellsOf(*seen.members), cellsOf(*read.members));
  }

  void opensInTheSameEvent()
  {
    HoldingsDesk bench;
    bench.file.apply({registry::PutBlock{"2001:db8::/32"_p, {}}});
    bench.file.apply({HoldingsDesk::many(6000)});
    Window seen(bench.file.path("a.sextant"), Index::load, &bench.file.clock());
    const QModelIndex block = seen.tree->index(0, 0, {});
    QVERIFY(block.isValid());
    seen.tree->fetchMore(block);
    QCOMPARE(seen.tree->rowCount(block), 501);
    const QString used = block.siblingAtColumn(static_cast<int>(Column::used)).data().toString();
    QCOMPARE(used, shareText(6000.0 / (1 << 24)));  // all of them counted
    QSignalSpy revealed(&*seen.tree, &HoldingTree::revealed);
    seen.tree->reveal("2001:db8::/32"_p.sub(56, 5999));
    QCOMPARE(revealed.size(), 1);
  }

  void aChangeIsThereWhenItIsTold()
  {
    HoldingsDesk bench;
    bench.fillSmall();
    Window seen(bench.file.path("a.sextant"), Index::load, &bench.file.clock());
    seen.readAll();
    const QSignalSpy timePassed(&seen.session, &RegisterSession::viewChanged);
    bench.file.clock().set({bench.file.clock().now().us + 60'000'000});
    const Prefix unit = "2001:db8:100:500::/56"_p;
    bool there = false;
    connect(&seen.session, &RegisterSession::changed, this,
            [&] { there = seen.tree->find(unit).isValid(); });
    bench.file.apply({HoldingsDesk::give(unit)});  // as somebody else does
    seen.session.look();
    QTRY_VERIFY(there);
    QCOMPARE(*seen.session.touched(), std::vector{unit});
    bool gone = false;
    connect(&seen.session, &RegisterSession::changed, this,
            [&] { gone = !seen.tree->find(unit).isValid(); });
    seen.session.apply(QStringLiteral("undo"), {"undo", {}, {registry::Undo{}}}, this,
                       [](const auto& done) { must(done); });
    QTRY_VERIFY(gone);
    QVERIFY(timePassed.isEmpty());
    Window read(bench.file.path("a.sextant"), Index::none, &bench.file.clock());
    compareAll(seen, read);
  }

  void followsWhateverHappens()
  {
    Dice dice;
    HoldingsDesk bench;
    bench.fillSmall();
    const std::string path = bench.file.path("a.sextant");
    Window seen(path, Index::load, &bench.file.clock());
    for (int round = 0; round < 4; ++round) {
      seen.readAll();
      bench.file.clock().set({bench.file.clock().now().us + 60'000'000});
      bench.file.apply({registry::PutHolder{"甲局", {{"org_name", std::to_string(round)}}}});
      giveByChance(bench, dice);
      seen.session.look();
      Window read(path, Index::none, &bench.file.clock());
      QTRY_COMPARE(seen.session.entry(), read.session.entry());
      compareAll(seen, read);
    }
  }

  void timeEndsWhatItEnds()
  {
    HoldingsDesk bench;
    bench.fillSmall();
    const Prefix unit = "2001:db8:100:100::/56"_p;
    const std::string path = bench.file.path("a.sextant");
    bench.file.apply({registry::Release{unit, instant("2026-03-02")}});
    Window seen(path, Index::load, &bench.file.clock());
    seen.readAll();
    const auto status = [&] { return seen.tree->find(unit).data(statusRole).toInt(); };
    QCOMPARE(status(), static_cast<int>(model::Status::active));
    bench.file.clock().set(instant("2026-03-03"));
    seen.session.look();
    QTRY_VERIFY(status() != static_cast<int>(model::Status::active));
    Window read(path, Index::none, &bench.file.clock());
    compareAll(seen, read);
  }

  void worksWhereLoadingWasCancelled()
  {
    HoldingsDesk bench;
    bench.fillSmall();
    QSemaphore gate;
    QuestionLine line;
    RegisterSession& session = bench.session;
    session.askAside(
        this, line,
        [&gate](const registry::Registry&, const StillWanted&) -> Result<> {
          gate.acquire();
          return {};
        },
        [](const Result<>&) {});
    bench.open();
    QTRY_COMPARE(session.tasks().runningFor(0), 0);  // said only after a while
    session.tasks().cancel(0);
    gate.release();
    QTRY_COMPARE(session.tasks().runningFor(0), -1);
    QCOMPARE(session.tasks().index(0, 0).data(TaskList::stateRole).toInt(),
             static_cast<int>(TaskList::State::cancelled));
    const PlanLevels levels(session, wording::Language::en);
    HoldingTree tree(bench.desk, levels);
    QTRY_COMPARE(tree.rowCount(), 1);
    bench.apply({registry::PutBlock{"3fff::/20"_p, {}}});
    QTRY_COMPARE(tree.rowCount(), 2);
    QVERIFY(!session.view());
  }

  void aSmallRegisterLoadsWithoutATask()
  {
    HoldingsDesk bench(true);
    bench.fillSmall();
    Window seen(bench.file.path("a.sextant"), Index::load, &bench.file.clock(), true);
    QCOMPARE(seen.session.view()->height(), seen.session.entry());
    seen.readAll();
    QVERIFY(seen.tree->find("2001:db8:100:100::/56"_p).isValid());
  }

  void noticesThatTheRegisterIsAnother()
  {
    HoldingsDesk bench;
    bench.fillSmall();
    HoldingsDesk other;
    other.file.apply({registry::PutBlock{"3fff::/20"_p, {}}});
    other.file.apply({registry::PutBlock{"2001:db9::/32"_p, {}}});
    const std::string path = bench.file.path("a.sextant");
    Window seen(path, Index::load, &bench.file.clock());
    seen.readAll();
    restoreOver(path, other.file.path("a.sextant"));
    seen.session.look();
    QTRY_COMPARE(seen.session.entry(), 2);
    QVERIFY(!seen.session.touched());
    Window read(path, Index::none, &bench.file.clock());
    compareAll(seen, read);
  }
};

QTEST_MAIN(FromViewTest)
#include "tst_from_view.moc"
