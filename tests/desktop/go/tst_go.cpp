// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/palette.h"
#include "desktop/views/go/command_book.h"
#include "desktop/views/go/go_edit.h"
#include "desktop/views/go/go_model.h"
#include "desktop/views/go/history.h"
#include "desktop/views/go/lookup_box.h"
#include "exchange/sample.h"
#include "support/small_register.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace sextant;
using namespace sextant::desktop;
using sextant::test::must;
using sextant::test::operator""_p;
using sextant::test::q;

namespace {

/// A window with the box in it, on the sample register.
class Stage {
 public:
  explicit Stage(const std::string& file, bool readOnly = false)
      : session(q(file), {{"张*", "host", "window"}, nullptr, readOnly}, words),
        settings(folder.filePath(QStringLiteral("settings.ini")))
  {
    QSignalSpy opened(&session, &RegisterSession::opened);
    session.open();
    if (!opened.wait()) qFatal("the register does not open");
    window.resize(1100, 700);
    other = new QLineEdit(&window);
    other->setGeometry(0, 300, 200, 28);
    box = new LookupBox(desk, &window);
    box->setGeometry(300, 4, 300, 28);
    window.show();
    window.activateWindow();
    other->setFocus();
    if (!QTest::qWaitForWindowActive(&window)) qFatal("no active window");
  }
  [[nodiscard]] QWidget* popup() const { return window.findChild<QWidget*>(q("goPopup")); }
  [[nodiscard]] QLineEdit* edit() const { return window.findChild<QLineEdit*>(q("goEdit")); }
  [[nodiscard]] QListView* list() const { return window.findChild<QListView*>(q("goList")); }
  [[nodiscard]] QString title(int row) const
  {
    return list()->model()->index(row, 0).data().toString();
  }
  [[nodiscard]] QStringList titles() const
  {
    QStringList out;
    for (int row = 0; row < list()->model()->rowCount(); ++row) out << title(row);
    return out;
  }
  /// Opens the box on `text` and waits until a row begins with `row`.
  bool shows(const QString& text, const QString& row)
  {
    box->open(text);
    return QTest::qWaitFor([&] {
      const QStringList all = titles();
      return std::ranges::any_of(all, [&](const QString& t) { return t.startsWith(row); });
    });
  }

  wording::Words words{wording::Language::en};
  QTemporaryDir folder;
  RegisterSession session;
  Selection selection;
  Requests requests;
  AddressForm addressForm;
  Settings settings;
  Desk desk{session, selection, requests, addressForm, settings, words};
  QWidget window;
  QLineEdit* other;
  LookupBox* box;
};

}  // namespace

class TstGo : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::string m_sample;

 private Q_SLOTS:
  void initTestCase()
  {
    const std::string folder = m_folder.filePath(q("sample")).toStdString();
    m_sample = must(exchange::makeSample(folder, {"tester", "host", "test"})).registerFile;
  }

  /// U1: Ctrl+K is one action, the text another, Enter the third.
  void findsAUnitByInitialsInThreeActions()
  {
    Stage stage(m_sample);
    const QSignalSpy revealed(&stage.requests, &Requests::revealWanted);
    stage.box->open();
    QTest::keyClicks(stage.edit(), QStringLiteral("xax"));
    QTRY_VERIFY(stage.titles().contains(QStringLiteral("兴安县")));
    QTest::keyClick(stage.edit(), Qt::Key_Return);
    QTRY_COMPARE(revealed.count(), 1);
    QVERIFY(stage.selection.prefix() == "2001:db8:1325::/48"_p);
    QVERIFY(!stage.popup()->isVisible());
    QVERIFY(stage.other->hasFocus());
  }

  void takesEnterThatComesBeforeTheAnswer()
  {
    Stage stage(m_sample);
    stage.box->open(QStringLiteral("2001:db8:1325::/48"));
    QTest::keyClick(stage.edit(), Qt::Key_Return);
    QTRY_VERIFY(stage.selection.prefix() == "2001:db8:1325::/48"_p);
  }

  void showsTheChainWidestFirstAndChoosesTheInnermost()
  {
    Stage stage(m_sample);
    QVERIFY(stage.shows(QStringLiteral("2001:DB8:1325:200::"), QStringLiteral("湘漓镇")));
    const QStringList titles = stage.titles();
    QCOMPARE(titles.mid(1, 4),
             QStringList({QStringLiteral("广西壮族自治区"), QStringLiteral("桂林市"),
                          QStringLiteral("兴安县"), QStringLiteral("湘漓镇")}));
    QTest::keyClick(stage.edit(), Qt::Key_Up);
    QVERIFY(stage.list()->currentIndex().isValid());
  }

  void saysWhoHoldsNothingAndOffersToAssign()
  {
    Stage stage(m_sample);
    QList<FormRequest> forms;
    connect(&stage.requests, &Requests::formWanted, &stage.window,
            [&forms](const FormRequest& form) { forms.append(form); });
    QVERIFY(stage.shows(QStringLiteral("2001:db8:8000::1"), QStringLiteral("Nobody holds it")));
    QTest::keyClick(stage.edit(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(forms.size(), 1);
    QVERIFY(forms.front().kind == FormKind::assign);
    QVERIFY(forms.front().parent == "2001:db8:8000::/33"_p);
    QVERIFY(stage.selection.place()->free);
  }

  void opensNoFormInAReadOnlyRegister()
  {
    Stage stage(m_sample, true);
    const QSignalSpy forms(&stage.requests, &Requests::formWanted);
    QVERIFY(stage.shows(QStringLiteral("2001:db8:1325::/48"), QStringLiteral("兴安县")));
    QTest::keyClick(stage.edit(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stage.selection.prefix() == "2001:db8:1325::/48"_p);
    QCOMPARE(forms.count(), 0);
  }

  void asksAboutADayInThePast()
  {
    Stage stage(m_sample);
    QVERIFY(stage.shows(QStringLiteral("@2026-01-06 2001:db8:1325::1"),
                        QStringLiteral("Nobody holds it")));
    QVERIFY(stage.title(0).startsWith(QStringLiteral("As of")));
    QVERIFY(stage.shows(QStringLiteral("@2026-02-01 2001:db8:1325::1"), QStringLiteral("兴安县")));
  }

  void isHonestAboutTheUnknown()
  {
    Stage stage(m_sample);
    QVERIFY(stage.shows(QStringLiteral("桃花源"), QStringLiteral("Nothing is called")));
    QTest::keyClick(stage.edit(), Qt::Key_Return);  // search every field
    QTRY_VERIFY(stage.title(0).startsWith(QStringLiteral("No field of any holding")));
    QVERIFY(stage.popup()->isVisible());
    QVERIFY(stage.shows(QStringLiteral("2001:db8::1::2"), {}));
    QVERIFY(!stage.list()->currentIndex().isValid());
  }

  void findsWhatNoNameSays()
  {
    Stage stage(m_sample);
    QVERIFY(stage.shows(QStringLiteral("湘漓镇"), QStringLiteral("湘漓镇")));
    const int last = stage.list()->model()->rowCount() - 1;
    QVERIFY(stage.title(last).startsWith(QStringLiteral("Search every field")));
    QTest::keyClick(stage.edit(), Qt::Key_PageDown);
    QTest::keyClick(stage.edit(), Qt::Key_PageDown);
    QTest::keyClick(stage.edit(), Qt::Key_Return);
    QTRY_VERIFY(
        !stage.title(stage.list()->model()->rowCount() - 1).startsWith(QStringLiteral("Search")));
    QVERIFY(stage.popup()->isVisible());
  }

  void leavesCompositionAlone()
  {
    Stage stage(m_sample);
    stage.box->open();
    QInputMethodEvent composing(QStringLiteral("ping nan"), {});
    QApplication::sendEvent(stage.edit(), &composing);
    QTest::keyClick(stage.edit(), Qt::Key_Escape);
    QTest::keyClick(stage.edit(), Qt::Key_Return);
    QVERIFY(stage.popup()->isVisible());
    QVERIFY(!stage.selection.place());
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("平南"));
    QApplication::sendEvent(stage.edit(), &committed);
    QCOMPARE(stage.edit()->text(), QStringLiteral("平南"));
    QTest::keyClick(stage.edit(), Qt::Key_Escape);
    QVERIFY(!stage.popup()->isVisible());
  }

  void closesWhenTheFocusGoesElsewhere()
  {
    Stage stage(m_sample);
    stage.box->open();
    QVERIFY(stage.popup()->isVisible());
    stage.other->setFocus();
    QVERIFY(!stage.popup()->isVisible());
  }

  void opensByMouseAndShowsWhereOneWas()
  {
    Stage stage(m_sample);
    stage.selection.select("2001:db8:1325::/48"_p);
    const auto ready = [&stage] {
      stage.box->open();
      return stage.titles().contains(QStringLiteral("兴安县"));
    };
    QTest::mouseClick(stage.box, Qt::LeftButton);
    QVERIFY(stage.popup()->isVisible());
    QTRY_VERIFY(ready());
  }

  void findsCommandsInBothLanguagesAndByInitials()
  {
    Stage stage(m_sample);
    QAction fresh(QStringLiteral("新建方案(&N)…"));
    fresh.setObjectName(QStringLiteral("plan.new"));
    fresh.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    QAction verify(QStringLiteral("&Verify the journal"));
    verify.setObjectName(QStringLiteral("audit.verify"));
    QAction publish(QStringLiteral("发布草稿(&P)"));
    publish.setObjectName(QStringLiteral("plan.publish"));
    publish.setEnabled(false);
    stage.box->setCommands({&fresh, &verify, &publish});
    const auto first = [&stage](const char* typed) {
      stage.box->open(QString::fromUtf8(typed));
      return stage.title(0);
    };
    QCOMPARE(first("> xjfa"), QStringLiteral("新建方案…"));
    QCOMPARE(first(">plan.n"), QStringLiteral("新建方案…"));
    QCOMPARE(first("》方案"), QStringLiteral("新建方案…"));
    QCOMPARE(first("> vtj"), QStringLiteral("Verify the journal"));
    QCOMPARE(first("> vfy"), QStringLiteral("Verify the journal"));
    QCOMPARE(first("> fb"), QStringLiteral("发布草稿"));
    QVERIFY(!stage.list()->currentIndex().isValid());  // disabled: shown, not to choose
    QVERIFY(first("> zzz").startsWith(QStringLiteral("No command")));
    QCOMPARE(stage.list()->model()->rowCount(), 1);
  }

  void runsACommandAndPutsItFirstNextTime()
  {
    Stage stage(m_sample);
    QAction one(QStringLiteral("One"));
    one.setObjectName(QStringLiteral("one"));
    QAction two(QStringLiteral("Two"));
    two.setObjectName(QStringLiteral("two"));
    two.setShortcut(QKeySequence(Qt::Key_F9));
    stage.box->setCommands({&one, &two});
    const QSignalSpy ran(&two, &QAction::triggered);
    stage.box->openCommands();
    QCOMPARE(stage.titles(), QStringList({QStringLiteral("One"), QStringLiteral("Two")}));
    QTest::keyClick(stage.edit(), Qt::Key_Down);
    QCOMPARE(stage.list()->currentIndex().data(GoModel::keysRole).toString(), QStringLiteral("F9"));
    QTest::keyClick(stage.edit(), Qt::Key_Return);
    QCOMPARE(ran.count(), 1);
    QVERIFY(!stage.popup()->isVisible());
    stage.box->openCommands();
    QCOMPARE(stage.title(0), QStringLiteral("Two"));
  }

  void writesAddressesInTheFormAsked()
  {
    Stage stage(m_sample);
    QVERIFY(stage.shows(QStringLiteral("2001:db8:1325::/48"), QStringLiteral("兴安县")));
    const auto address = [&stage] {
      return stage.list()->currentIndex().data(GoModel::addressRole).toString();
    };
    QCOMPARE(address(), QStringLiteral("2001:db8:1325::/48"));
    stage.addressForm.setFull(true);
    QCOMPARE(address(), QStringLiteral("2001:0db8:1325:0000:0000:0000:0000:0000/48"));
  }

  void followsChangesOfTheRegister()
  {
    test::SmallRegister small;
    small.apply({registry::PutBlock{"2001:db8::/32"_p, {}}});
    Stage stage(small.path("a.sextant"));
    QVERIFY(stage.shows(QStringLiteral("xzdw"), QStringLiteral("Nothing is called")));
    stage.session.apply(
        {},
        {"assign",
         {},
         {registry::Give{model::Kind::assignment, "2001:db8:1::/48"_p, "新增单位", true, {}}}},
        &stage.window, [](const Result<registry::Applied>&) {});
    QTRY_VERIFY(stage.titles().contains(QStringLiteral("新增单位")));
  }

  void keepsItsModelInOrder()
  {
    AddressForm form;
    GoModel model(form);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    GoRow say;
    say.title = QStringLiteral("says");
    GoRow go;
    go.title = QStringLiteral("goes");
    go.place = Place{"2001:db8::/32"_p, false};
    go.prefix = go.place->prefix;
    model.setRows({say, go});
    QCOMPARE(model.best().row(), 1);
    QVERIFY(!(model.index(0).flags() & Qt::ItemIsEnabled));
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("goes, 2001:db8::/32"));
    form.setFull(true);
    model.setRows({});
    QVERIFY(!model.best().isValid());
  }

  void remembersPlacesWithTheirNames()
  {
    Stage stage(m_sample);
    QMenu* menu = historyMenu(stage.desk, &stage.window);
    const auto texts = [menu] {
      Q_EMIT menu->aboutToShow();
      QStringList out;
      for (const QAction* action : menu->actions()) out << action->text();
      return out;
    };
    QCOMPARE(texts().size(), 1);
    QVERIFY(!menu->actions().front()->isEnabled());
    stage.selection.select("2001:db8:1325::/48"_p);
    stage.selection.select(Place{"2001:db8:8000::/33"_p, true});
    QTRY_COMPARE(texts(), QStringList({QStringLiteral("Free in 广西壮族自治区\t2001:db8:8000::/33"),
                                       QStringLiteral("兴安县\t2001:db8:1325::/48")}));
    const QSignalSpy revealed(&stage.requests, &Requests::revealWanted);
    menu->actions()[1]->trigger();
    QVERIFY(stage.selection.prefix() == "2001:db8:1325::/48"_p);
    QCOMPARE(revealed.count(), 1);
  }
};

QTEST_MAIN(TstGo)
#include "tst_go.moc"
