// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/holdings/holdings_view.h"
#include "desktop/views/inspector/inspector_pane.h"
#include "desktop/views/plans/draft_view.h"
#include "desktop/views/plans/plan_assistant.h"
#include "desktop/views/records/import_dialog.h"
#include "window.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTreeView>

using namespace sextant;
using namespace sextant::desktop;
using sextant::test::operator""_p;
using sextant::test::Program;
using sextant::test::settled;

namespace {

/// Counts what a person does: a key chord, a click, or a field filled, whose letters do not count.
class Person {
 public:
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
  {
    ++m_actions;
    QTest::keyClick(at(), key, modifiers);
  }
  /// Fills the field that has the focus.
  void fill(const QString& text)
  {
    ++m_actions;
    // Chinese has no keys of its own: it arrives as an input method sends it.
    for (const QChar letter : text) {
      QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
      QCoreApplication::sendEvent(at(), &press);
    }
  }
  /// Fills a field one would click or tab to.
  void fill(QWidget* field, const QString& text)
  {
    field->setFocus();
    fill(text);
  }
  /// Moving the focus with Tab is part of filling what comes next.
  static void tab() { QTest::keyClick(at(), Qt::Key_Tab); }
  void click(QAbstractButton* button)
  {
    ++m_actions;
    QTest::mouseClick(button, Qt::LeftButton);
  }
  /// Drops a file on the window.
  void drop(QWidget& window, const QString& file)
  {
    ++m_actions;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPointF at = QRectF(window.rect()).center();
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
  }
  [[nodiscard]] int actions() const { return m_actions; }

 private:
  static QWidget* at()
  {
    QWidget* focus = QApplication::focusWidget();
    return focus != nullptr ? focus : QApplication::activeWindow();
  }
  int m_actions = 0;
};

std::vector<registry::HoldingView> chainOf(const Desk& desk, net::Prefix prefix)
{
  auto door = test::must(registry::Registry::open(desk.session.path().toStdString(),
                                                  {{"t", "t", "t"}, nullptr, true}));
  return test::must(door->chain(prefix, {door->now(), {}}));
}

std::size_t countUnder(const Desk& desk, net::Prefix under, model::Kind kind)
{
  auto door = test::must(registry::Registry::open(desk.session.path().toStdString(),
                                                  {{"t", "t", "t"}, nullptr, true}));
  registry::Filter filter;
  filter.under = under;
  filter.kind = kind;
  std::size_t count = 0;
  test::must(door->list(filter, {door->now(), {}}, [&count](const auto&) {
    ++count;
    return true;
  }));
  return count;
}

/// Fills a field that also offers choices. Their list is left out: it is a window, of which the
/// offscreen platform warns.
void chooseIn(Person& person, const QWidget& page, const char* name, const QString& text)
{
  auto* field = page.findChild<QComboBox*>(QString::fromLatin1(name));
  QVERIFY2(field != nullptr, name);
  field->setCompleter(nullptr);
  person.fill(field->lineEdit(), text);
  QTest::keyClick(field->lineEdit(), Qt::Key_Return);
}

/// Does the first line of “go to” say so?
bool isOffered(const QString& name)
{
  for (const QWidget* window : QApplication::topLevelWidgets()) {
    const auto* list = window->findChild<QAbstractItemView*>(QStringLiteral("goList"));
    if (list == nullptr || !list->isVisible()) continue;
    const QModelIndex first = list->model()->index(0, 0);
    if (first.data(Qt::AccessibleTextRole).toString().contains(name)) return true;
  }
  return false;
}

void activate(QWidget& window)
{
  window.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&window));
}

}  // namespace

/// The journeys of the people this is for, by keys and clicks on the real window: how many actions
/// each takes, and that what they wanted stands in the register afterwards. Times are printed.
class TstJourneys : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { test::failOnAnyWarning(); }

  void findsMyPrefixByInitials()
  {
    Program program;
    MainWindow& window = program.openSample();
    activate(window);
    QVERIFY(settled(window.desk()));
    Person person;
    QElapsedTimer time;
    time.start();
    person.press(Qt::Key_K, Qt::ControlModifier);
    person.fill(QStringLiteral("xax"));
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(QStringLiteral("兴安县")), 20000);
    person.press(Qt::Key_Return);
    QTRY_VERIFY(window.desk().selection.prefix() == "2001:db8:1325::/48"_p);
    qInfo("U1: %d actions, %lld ms", person.actions(), time.elapsed());
    QVERIFY(person.actions() <= 3);
  }

  void findsWhoIsBehindALog()
  {
    Program program;
    MainWindow& window = program.openSample();
    activate(window);
    QVERIFY(settled(window.desk()));
    const QString log = program.path(QStringLiteral("access.log"));
    test::put(log.toStdString(), test::madeUpLog());
    Person person;
    person.drop(window, log);
    auto* table = window.findChild<QTreeView*>(QStringLiteral("traceTable"));
    QVERIFY(table != nullptr);
    // What nobody holds is gone to without asking for it.
    QTRY_COMPARE_WITH_TIMEOUT(table->currentIndex().data().toString(),
                              QStringLiteral("2400:3200::1"), 20000);
    QVERIFY(window.desk().selection.place() == Place({"2400:3200::1/128"_p, true}));
    QTRY_VERIFY(table->hasFocus());
    person.press(Qt::Key_Down);
    QVERIFY(window.desk().selection.prefix() == "2409:8a00:1234:5678:9abc:def0:1234:5678/128"_p);
    person.press(Qt::Key_Down);
    QTRY_VERIFY(window.desk().selection.prefix() == "2001:db8:1325:200::/56"_p);
    qInfo("A1: %d actions", person.actions());
    QVERIFY(person.actions() <= 3);
  }

  void registersOneSubnet()
  {
    Program program;
    MainWindow& window = program.openSample();
    activate(window);
    const net::Prefix unit = "2001:db8:1325:100::/56"_p;
    const std::size_t before = countUnder(window.desk(), unit, model::Kind::registration);
    Q_EMIT window.desk().requests.revealWanted(unit);
    QTRY_VERIFY(window.desk().selection.prefix() == unit);
    QVERIFY(settled(window.desk()));
    Person person;
    QElapsedTimer time;
    time.start();
    person.press(Qt::Key_Insert);
    QTRY_VERIFY(window.panes().inspector->formIsOpen());
    auto* label = window.panes().inspector->findChild<QLineEdit*>(QStringLiteral("edit.label"));
    QVERIFY(label != nullptr);
    QTRY_VERIFY(label->hasFocus() || label->isVisible());
    person.fill(label, QStringLiteral("示例办公网"));
    QTest::qWait(300);
    person.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(countUnder(window.desk(), unit, model::Kind::registration), before + 1);
    qInfo("U2: %d actions, %lld ms", person.actions(), time.elapsed());
    QVERIFY(person.actions() <= 5);
  }

  /// By keys alone, and with the finger still on Ctrl when the answer comes.
  void worksOnWhatItJustRegistered_data()
  {
    QTest::addColumn<bool>("opened");
    QTest::newRow("its parent is open") << true;
    QTest::newRow("its parent is closed") << false;
  }
  void worksOnWhatItJustRegistered()
  {
    QFETCH(bool, opened);
    Program program;
    MainWindow& window = program.openSample();
    activate(window);
    const net::Prefix unit = "2001:db8:1102:100::/56"_p;
    Q_EMIT window.desk().requests.revealWanted(unit);
    QTRY_VERIFY(window.desk().selection.prefix() == unit);
    QVERIFY(settled(window.desk()));
    Person person;
    if (opened) person.press(Qt::Key_Right);
    person.press(Qt::Key_Insert);
    QTRY_VERIFY(window.panes().inspector->formIsOpen());
    person.fill(window.panes().inspector->findChild<QLineEdit*>(QStringLiteral("edit.label")),
                QStringLiteral("示例机房"));
    QTest::qWait(300);
    QTest::keyPress(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!window.panes().inspector->formIsOpen());
    QVERIFY(settled(window.desk()));
    QTest::qWait(500);
    const net::Prefix given = "2001:db8:1102:100::/64"_p;
    QVERIFY(chainOf(window.desk(), given).back().holding.prefix == given);
    QVERIFY(window.desk().selection.place() == Place({given, false}));
    const auto* table = window.findChild<QTreeView*>(QStringLiteral("holdingTable"));
    QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("2001:db8:1102:100::/64"));
    QVERIFY(window.panes().holdings->selectedPrefixes() == std::vector{given});
  }

  /// The key does what the inspector's own button does.
  void assignsWhatIsReserved()
  {
    Program program;
    MainWindow& window = program.openSample();
    activate(window);
    const net::Prefix kept = "2001:db8:1102:300::/56"_p;
    QVERIFY(chainOf(window.desk(), kept).back().holding.kind == model::Kind::reservation);
    Q_EMIT window.desk().requests.revealWanted(kept);
    QTRY_VERIFY(window.desk().selection.prefix() == kept);
    QVERIFY(settled(window.desk()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Insert);
    QTRY_VERIFY(window.panes().inspector->formIsOpen());
    const auto* prefix =
        window.panes().inspector->findChild<QLineEdit*>(QStringLiteral("edit.prefix"));
    QVERIFY(prefix != nullptr);
    QTRY_COMPARE(prefix->text(), QStringLiteral("2001:db8:1102:300::/56"));
  }

  void registersTwoHundredHosts()
  {
    Program program;
    MainWindow& window = program.openSample();
    activate(window);
    const net::Prefix unit = "2001:db8:1325:100::/56"_p;
    QString table = QStringLiteral("前缀\t类型\t名称\n");
    for (int i = 0; i < 200; ++i) {
      table += QStringLiteral("2001:db8:1325:1f0::%1/128\t登记\t示例主机%2\n")
                   .arg(0x1000 + i, 0, 16)
                   .arg(i);
    }
    QGuiApplication::clipboard()->setText(table);
    Q_EMIT window.desk().requests.revealWanted(unit);
    QTRY_VERIFY(window.desk().selection.prefix() == unit);
    const std::size_t before = countUnder(window.desk(), unit, model::Kind::registration);
    Person person;
    QElapsedTimer time;
    time.start();
    person.press(Qt::Key_V, Qt::ControlModifier);
    auto* dialog = window.findChild<ImportDialog*>();
    QTRY_VERIFY((dialog = window.findChild<ImportDialog*>()) != nullptr);
    activate(*dialog);
    auto* all = dialog->findChild<QPushButton*>(QStringLiteral("importAll"));
    QVERIFY(all != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(all->isEnabled(), 20000);
    person.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(countUnder(window.desk(), unit, model::Kind::registration),
                              before + 200, 20000);
    qInfo("U3: %d actions, %lld ms", person.actions(), time.elapsed());
    QVERIFY(person.actions() <= 4);
  }

  void undoesAndRedoesAnywhere()
  {
    Program program;
    MainWindow& window = program.openSample();
    activate(window);
    const net::Prefix free = "2001:db8:1325:e00::/56"_p;
    const auto held = [&window, free] {
      const auto chain = chainOf(window.desk(), free);
      return !chain.empty() && chain.back().holding.prefix == free;
    };
    const registry::Give give{model::Kind::assignment, free, "示例撤销单位", true, {}, false};
    bool given = false;
    window.desk().session.apply(QStringLiteral("assign"), {"assign", {}, {give}}, &window,
                                [&given](const Result<registry::Applied>& r) { given = !!r; });
    QTRY_VERIFY(given);
    QVERIFY(held());
    Person person;
    QTRY_VERIFY(window.commands().action(QStringLiteral("undo"))->isEnabled());
    person.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!held());
    QVERIFY(settled(window.desk()));
    person.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(held());
  }

  void plansTheProvince()
  {
    Program program;
    MainWindow& window = program.openEmpty();
    activate(window);
    Person person;
    QElapsedTimer time;
    time.start();
    person.press(Qt::Key_N, Qt::ControlModifier);
    auto* assistant = window.findChild<PlanAssistant*>();
    QVERIFY(assistant != nullptr);
    chooseIn(person, *assistant, "block0", QStringLiteral("2001:db8::/32"));
    chooseIn(person, *assistant, "divisionsCatalogue", QStringLiteral("广西"));
    auto* create = assistant->findChild<QPushButton*>(QStringLiteral("createDraft"));
    QVERIFY(create != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(create->isEnabled(), 20000);
    person.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(window.panes().tabs->currentIndex(), static_cast<int>(Page::plan),
                              20000);
    QTRY_VERIFY(!window.panes().draft->name().isEmpty());
    qInfo("P1: %d actions, %lld ms", person.actions(), time.elapsed());
    QVERIFY(person.actions() <= 8);
  }
};

QTEST_MAIN(TstJourneys)
#include "tst_journeys.moc"
