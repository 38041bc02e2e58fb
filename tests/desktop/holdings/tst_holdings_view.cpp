// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/palette.h"
#include "desktop/views/holdings/address_paint.h"
#include "desktop/views/holdings/holding_table.h"
#include "desktop/views/holdings/holdings_view.h"
#include "holdings_desk.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;
using net::Prefix;

namespace {

const Prefix kBlock = "2001:db8::/32"_p;
const Prefix kCity = "2001:db8:100::/40"_p;
const Prefix kUnit = "2001:db8:100:300::/56"_p;

/// The view in a window.
struct Shown {
  explicit Shown(HoldingsDesk& bench)
      : view(*new HoldingsView(bench.desk, &window)), table(the<HoldingTable>(view, "holdingTable"))
  {
    window.resize(1200, 700);
    view.resize(window.size());
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) qFatal("no window");
    table->setFocus();
  }
  [[nodiscard]] std::optional<Prefix> current() const { return prefixOf(table->currentIndex()); }
  void reveal(Prefix prefix)
  {
    view.reveal(prefix);
    QTRY_COMPARE(current(), std::optional(prefix));
  }
  [[nodiscard]] int rows() const { return table->model()->rowCount(); }

  QWidget window;
  HoldingsView& view;  ///< of the window
  HoldingTable* table;
};

HoldingsDesk& filled(HoldingsDesk& bench)
{
  bench.fillSmall();
  bench.open();
  return bench;
}

}  // namespace

class HoldingsViewTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void placesDigitsOfEveryForm()
  {
    const auto bits = bitsOfCharacters(QStringLiteral("2001:db8::1/64"));
    QCOMPARE(bits, (std::vector<int>{0, 4, 8, 12, -1, 20, 24, 28, -1, -1, 124, -1, -1, -1}));
    const auto full = bitsOfCharacters(QStringLiteral("2001:0db8:0000:0000:0000:0000:0000:0001"));
    QCOMPARE(full.front(), 0);
    QCOMPARE(full.back(), 124);
    QCOMPARE(bitsOfCharacters(QStringLiteral("::/0")), (std::vector<int>{-1, -1, -1, -1}));
  }

  void opensTheOnlyBlock()
  {
    HoldingsDesk bench;
    Shown shown(filled(bench));
    QTRY_VERIFY(shown.table->isExpanded(shown.table->model()->index(0, 0)));
  }

  void revealsAndSelectsBothWays()
  {
    HoldingsDesk bench;
    Shown shown(filled(bench));
    shown.reveal(kUnit);
    QCOMPARE(bench.selection.prefix(), std::optional(kUnit));
    QCOMPARE(shown.view.selectedPrefixes(), std::vector{kUnit});
    bench.selection.select(kCity);
    QTRY_COMPARE(shown.current(), std::optional(kCity));
    QTest::keyClick(shown.table, Qt::Key_Up);
    QVERIFY(bench.selection.place()->free);
  }

  void walksWithKeys()
  {
    HoldingsDesk bench;
    Shown shown(filled(bench));
    shown.reveal(kUnit);
    QTest::keyClick(shown.table, Qt::Key_Backspace);
    QCOMPARE(shown.current(), std::optional(kCity));
    QTest::keyClick(shown.table, Qt::Key_Left);
    QVERIFY(!shown.table->isExpanded(shown.table->currentIndex()));
    QTest::keyClick(shown.table, Qt::Key_Return);
    QVERIFY(shown.table->isExpanded(shown.table->currentIndex()));
    QTest::keyClick(shown.table, Qt::Key_Backspace);
    QCOMPARE(shown.current(), std::optional(kBlock));
  }

  void opensAllBeneathARow()
  {
    HoldingsDesk bench;
    Shown shown(filled(bench));
    const auto* tree = qobject_cast<HoldingModel*>(shown.table->model());
    QTRY_VERIFY(tree->find(kBlock).isValid());
    shown.table->setCurrentIndex(tree->find(kBlock));
    QTest::keyClick(shown.table, Qt::Key_Asterisk);
    QTRY_VERIFY(shown.table->isExpanded(tree->find(kCity)));
    QTRY_VERIFY(tree->find(kUnit).isValid());
  }

  void enterOnFreeSpaceAsksForAForm()
  {
    HoldingsDesk bench;
    Shown shown(filled(bench));
    const Prefix free = "2001:db8:100:200::/56"_p;
    shown.reveal(free);
    QTest::keyClick(shown.table, Qt::Key_Return);
    QTRY_COMPARE(bench.forms.size(), 1);
    const auto form = bench.forms.last().at(0).value<FormRequest>();
    QCOMPARE(form.kind, FormKind::assign);
    QCOMPARE(form.prefix, std::optional(free));
    QCOMPARE(form.parent, std::optional(kCity));
    QCOMPARE(form.length, std::optional(56));
  }

  void givesNothingInARegisterForReading()
  {
    HoldingsDesk bench(true);
    Shown shown(filled(bench));
    shown.reveal("2001:db8:100:200::/56"_p);
    QTest::keyClick(shown.table, Qt::Key_Return);
    QCOMPARE(bench.messages.size(), 1);
    QCOMPARE(bench.forms.size(), 0);
  }

  void knowsWhatIsGivenWhere_data()
  {
    QTest::addColumn<int>("around");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("form");
    const auto row = [](const char* name, model::Kind around, int length, FormKind form) {
      QTest::newRow(name) << static_cast<int>(around) << length << static_cast<int>(form);
    };
    row("county in a block", model::Kind::block, 48, FormKind::allocate);
    row("unit in a county", model::Kind::allocation, 56, FormKind::assign);
    row("subnet of a unit", model::Kind::assignment, 64, FormKind::registration);
    row("host in a subnet", model::Kind::registration, 128, FormKind::registration);
  }
  void knowsWhatIsGivenWhere()
  {
    QFETCH(int, around);
    QFETCH(int, length);
    QFETCH(int, form);
    QCOMPARE(static_cast<int>(formFor(static_cast<model::Kind>(around), length, 56)), form);
  }

  void filterBarAndHeaderAreTwoFacesOfOneFilter()
  {
    HoldingsDesk bench;
    Shown shown(filled(bench));
    auto* bar = the<QLineEdit>(shown.view, "filterText");
    auto* prefix = the<QLineEdit>(shown.view, "filter.prefix");
    QTest::keyClicks(bar, QStringLiteral("len=56 kind=assignment"));
    QTRY_COMPARE(shown.rows(), 2);
    QTRY_COMPARE(the<QLabel>(shown.view, "filterCount")->text(), QStringLiteral("2 of 5"));
    auto* kind = the<QComboBox>(shown.view, "filter.kind");
    QCOMPARE(kind->currentData().toString(), QStringLiteral("assignment"));
    QTest::keyClicks(prefix, QStringLiteral("100:3"));
    QTRY_COMPARE(bar->text(), QStringLiteral("len=56 kind=assignment prefix~100:3"));
    QTRY_COMPARE(shown.rows(), 1);
    shown.view.setFilterText({});
    QCOMPARE(prefix->text(), QString());
    QTRY_COMPARE(shown.rows(), 1);
    QVERIFY(shown.table->model()->hasChildren(shown.table->model()->index(0, 0)));
  }

  void leavesWhatIsBeingTyped()
  {
    HoldingsDesk bench;
    Shown shown(filled(bench));
    auto* bar = the<QLineEdit>(shown.view, "filterText");
    QTest::keyClicks(bar, QStringLiteral("length=56 "));
    QTRY_COMPARE(shown.rows(), 2);
    QCOMPARE(bar->text(), QStringLiteral("length=56 "));
    auto* name = the<QLineEdit>(shown.view, "filter.unit");
    QTest::keyClicks(name, QStringLiteral("~x"));
    QTRY_VERIFY(bar->text().endsWith(QStringLiteral("unit~x")));
    QCOMPARE(name->text(), QStringLiteral("~x"));
  }

  void saysWhyAFilterCannotBeRead()
  {
    HoldingsDesk bench;
    Shown shown(filled(bench));
    auto* bar = the<QLineEdit>(shown.view, "filterText");
    auto* fault = the<QLabel>(shown.view, "filterFault");
    QTest::keyClicks(bar, QStringLiteral("colour=red"));
    QTRY_COMPARE(fault->text(), QStringLiteral("There is no field 'colour'."));
    QVERIFY(fault->isVisible());
    QTest::keyClick(bar, Qt::Key_Escape);
    QVERIFY(!fault->isVisible());
  }

  void offersToClearAFilterThatFindsNothing()
  {
    HoldingsDesk bench;
    Shown shown(filled(bench));
    shown.view.setFilterText(QStringLiteral("unit~nobody"));
    auto* action = the<QPushButton>(shown.view, "stateAction");
    QTRY_VERIFY(action->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    QVERIFY(!action->isVisible());
    QCOMPARE(the<QLineEdit>(shown.view, "filterText")->text(), QString());
  }

  void stepsThroughMatches()
  {
    HoldingsDesk bench;
    Shown shown(filled(bench));
    shown.view.setFilterText(QStringLiteral("len=56"));
    QTRY_COMPARE(shown.rows(), 2);
    shown.table->setFocus();
    QTest::keyClick(shown.table, Qt::Key_F3);
    QCOMPARE(shown.current(), std::optional("2001:db8:100:100::/56"_p));
    QTest::keyClick(shown.table, Qt::Key_F3);
    QCOMPARE(shown.current(), std::optional(kUnit));
    QTest::keyClick(shown.table, Qt::Key_F3);
    QCOMPARE(shown.current(), std::optional("2001:db8:100:100::/56"_p));
    QTest::keyClick(shown.table, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(shown.current(), std::optional(kUnit));
    QCOMPARE(bench.selection.prefix(), std::optional(kUnit));
  }

  void copiesWhatIsShownAsASpreadsheetTakesIt()
  {
    HoldingsDesk bench;
    Shown shown(filled(bench));
    shown.reveal(kUnit);
    // Names come from the file, a moment after the rows.
    const auto copied = [&shown] {
      QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier);
      return QGuiApplication::clipboard()->text();
    };
    QTRY_VERIFY2(copied().startsWith(
                     QStringLiteral("2001:db8:100:300::/56\t甲局\t0 %\tactive\tassignment\t甲局")),
                 qPrintable(copied()));
    shown.table->setColumnHidden(static_cast<int>(Column::used), true);
    QTest::keyClick(shown.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0), QStringLiteral("Prefix\tName\tStatus\tKind\tHolder\tZone\tSince"));
    QVERIFY(!lines.at(1).contains(u'%'));
  }

  void copiesRowsThatWereNeverInSight()
  {
    HoldingsDesk bench;
    bench.file.apply({registry::PutBlock{kBlock, {}}});
    bench.file.apply({HoldingsDesk::many(700)});
    bench.open();
    Shown shown(bench);
    shown.view.setFilterText(QStringLiteral("len=56"));
    QTRY_COMPARE(shown.rows(), 700);
    QGuiApplication::clipboard()->clear();
    shown.table->selectAll();
    shown.view.copy(false);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 699);
  }

  void typingAnAddressJumps()
  {
    HoldingsDesk bench;
    Shown shown(filled(bench));
    QTRY_COMPARE(shown.rows(), 1);
    QTest::keyClick(shown.table, Qt::Key_2);
    auto* box = the<QLineEdit>(shown.view, "jumpBox");
    QVERIFY(box->isVisible());
    QTest::keyClicks(box, QStringLiteral("001:db8:100:300::/56"));
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(shown.current(), std::optional(kUnit));
    QVERIFY(!box->isVisible());
  }

  void keepsPlaceWhenTheRegisterChanges()
  {
    HoldingsDesk bench;
    Shown shown(filled(bench));
    shown.reveal(kUnit);
    bench.apply({HoldingsDesk::give("2001:db8:100:200::/56"_p)});
    const auto* tree = qobject_cast<HoldingModel*>(shown.table->model());
    QTRY_VERIFY(tree->find("2001:db8:100:200::/56"_p).isValid());
    QCOMPARE(shown.current(), std::optional(kUnit));
    QVERIFY(shown.table->isExpanded(tree->find(kCity)));
  }

  void countsWhatIsSelected()
  {
    HoldingsDesk bench;
    Shown shown(filled(bench));
    shown.reveal(kUnit);
    shown.table->selectAll();
    const auto* footer = the<QLabel>(shown.view, "holdingsFooter");
    QVERIFY(footer->text().contains(QStringLiteral("selected")));
    const QRect row = shown.table->visualRect(shown.table->currentIndex());
    QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(!footer->text().contains(QStringLiteral("selected")));
  }

  /// What has no row of its own: the one around it is gone to, but it is not what is selected.
  void selectsNoRowInPlaceOfAnother()
  {
    HoldingsDesk bench;
    Shown shown(filled(bench));
    shown.reveal(kUnit);
    const Prefix wider = "2001:db8:100::/48"_p;
    bench.selection.select(wider);
    QTRY_COMPARE(shown.current(), std::optional(kCity));
    QVERIFY(shown.view.selectedPrefixes().empty());
    QCOMPARE(bench.selection.prefix(), std::optional(wider));
  }

  void offersABlockWhereThereIsNone()
  {
    HoldingsDesk bench;
    bench.open();
    Shown shown(bench);
    auto* action = the<QPushButton>(shown.view, "stateAction");
    QTRY_VERIFY(action->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(bench.forms.last().at(0).value<FormRequest>().kind, FormKind::block);
  }

  void showsMembersOfThePlan()
  {
    HoldingsDesk bench;
    must(bench.file->saveDraft(smallDraft("一号")));
    bench.file.apply({registry::Publish{"一号"}});
    bench.open();
    Shown shown(bench);
    QTest::mouseClick(the<QToolButton>(shown.view, "byMember"), Qt::LeftButton);
    QTRY_COMPARE(shown.table->model()->index(0, 1).data().toString(), QStringLiteral("广西"));
    QTest::mouseClick(the<QToolButton>(shown.view, "byAddress"), Qt::LeftButton);
    QTRY_COMPARE(shown.table->model()->index(0, 0).data().toString(),
                 QStringLiteral("2001:db8::/32"));
  }

  void namesWhatTheTopmostRowLiesIn()
  {
    HoldingsDesk bench;
    bench.file.apply({registry::PutBlock{kBlock, {}}});
    bench.file.apply({HoldingsDesk::many(200)});
    bench.open();
    Shown shown(bench);
    shown.reveal(kBlock.sub(56, 150));
    auto* strip = the<QWidget>(shown.view, "stickyStrip");
    QTRY_VERIFY(strip->isVisible());
    QTest::mouseClick(the<QToolButton>(shown.view, "sticky.0"), Qt::LeftButton);
    QTRY_COMPARE(shown.current(), std::optional(kBlock));
    QTRY_VERIFY(!strip->isVisible());
  }

  void remembersColumnsSomebodySet()
  {
    HoldingsDesk bench;
    filled(bench);
    {
      Shown shown(bench);
      shown.table->setColumnWidth(1, 321);
    }
    Shown again(bench);
    QCOMPARE(again.table->columnWidth(1), 321);
  }

  void everyInputHasAName()
  {
    HoldingsDesk bench;
    Shown shown(filled(bench));
    for (const QWidget* widget : shown.view.findChildren<QWidget*>()) {
      const bool input = qobject_cast<const QLineEdit*>(widget) != nullptr ||
                         qobject_cast<const QComboBox*>(widget) != nullptr;
      if (input) QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    for (const QToolButton* button : shown.view.findChildren<QToolButton*>()) {
      const bool inside = qobject_cast<QLineEdit*>(button->parentWidget()) != nullptr;
      QVERIFY(inside || !button->text().isEmpty() || !button->accessibleName().isEmpty());
    }
  }
};

QTEST_MAIN(HoldingsViewTest)
#include "tst_holdings_view.moc"
