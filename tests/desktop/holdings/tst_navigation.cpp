// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/holdings/navigation.h"
#include "holdings_desk.h"

#include <QTreeWidget>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;
using net::Prefix;

namespace {

enum Section { blocks, plans, own, toDo, filters };

struct Pane {
  explicit Pane(HoldingsDesk& bench)
      : pane(*new NavigationPane(bench.desk, &window)),
        list(the<QTreeWidget>(pane, "navigationList")),
        revealed(&bench.requests, &Requests::revealWanted),
        drafts(&bench.requests, &Requests::draftWanted),
        wanted(&pane, &NavigationPane::filterWanted)
  {
    window.resize(240, 700);
    pane.resize(window.size());
    window.show();
  }
  [[nodiscard]] QStringList lines(Section section) const
  {
    QStringList out;
    const QTreeWidgetItem* item = list->topLevelItem(section);
    for (int i = 0; i < item->childCount(); ++i) out.push_back(item->child(i)->text(0));
    return out;
  }
  void enter(Section section, int line)
  {
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(section)->child(line));
    QTest::keyClick(list, Qt::Key_Return);
  }

  QWidget window;
  NavigationPane& pane;  ///< of the window
  QTreeWidget* list;
  QSignalSpy revealed;
  QSignalSpy drafts;
  QSignalSpy wanted;
};

}  // namespace

class NavigationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void leadsToBlocks()
  {
    HoldingsDesk bench;
    bench.fillSmall();
    bench.open();
    Pane pane(bench);
    QTRY_COMPARE(pane.lines(blocks), QStringList{QStringLiteral("2001:db8::/32")});
    pane.enter(blocks, 0);
    QCOMPARE(text(pane.revealed.last().at(0).value<Prefix>()), QStringLiteral("2001:db8::/32"));
  }

  void leadsToDraftsAndTellsTheirState()
  {
    HoldingsDesk bench;
    must(bench.file->saveDraft(smallDraft("一号")));
    must(bench.file->saveDraft(smallDraft("二号")));
    bench.file.apply({registry::Publish{"一号"}});
    bench.open();
    Pane pane(bench);
    QTRY_COMPARE(pane.lines(plans).size(), 2);
    const QTreeWidgetItem* section = pane.list->topLevelItem(plans);
    QStringList states{section->child(0)->text(1), section->child(1)->text(1)};
    states.sort();
    QCOMPARE(states, (QStringList{QStringLiteral("draft"), QStringLiteral("in force")}));
    pane.enter(plans, 0);
    QCOMPARE(pane.drafts.last().at(0).toString(), section->child(0)->text(0));
  }

  void keepsTheOwnUnit()
  {
    HoldingsDesk bench;
    bench.fillSmall();
    bench.open();
    Pane pane(bench);
    QTRY_COMPARE(pane.lines(own).size(), 1);
    pane.enter(own, 0);
    QCOMPARE(bench.messages.size(), 1);  // nothing is selected yet
    bench.selection.select("2001:db8:100:100::/56"_p);
    pane.pane.setOwnUnitFromSelection();
    QTRY_COMPARE(pane.lines(own), (QStringList{QStringLiteral("2001:db8:100:100::/56"),
                                               QStringLiteral("2001:db8:100:300::/56")}));
    QCOMPARE(bench.settings.ownUnit(bench.session.path()), QStringLiteral("甲局"));
  }

  void countsWhatIsToDo()
  {
    HoldingsDesk bench;
    bench.fillSmall();
    bench.file.clock().set({bench.file.clock().now().us + 60'000'000});
    bench.file.apply({registry::Release{"2001:db8:100:100::/56"_p, {}}});
    bench.file.clock().set({bench.file.clock().now().us + 60'000'000});
    bench.open();
    Pane pane(bench);
    QTRY_COMPARE(pane.lines(toDo), QStringList{QStringLiteral("Quarantined")});
    pane.enter(toDo, 0);
    QCOMPARE(pane.wanted.last().at(0).toString(), QStringLiteral("status=quarantined"));
  }

  void offersSavedFilters()
  {
    HoldingsDesk bench;
    bench.settings.setFilters({{QStringLiteral("full ones"), QStringLiteral("used>80%")}});
    bench.open();
    Pane pane(bench);
    QCOMPARE(pane.lines(filters), QStringList{QStringLiteral("full ones")});
    pane.enter(filters, 0);
    QCOMPARE(pane.wanted.last().at(0).toString(), QStringLiteral("used>80%"));
    auto* list = pane.pane.findChild<QTreeWidget*>();
    pane.pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane.pane));
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(filters)->child(0));
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(bench.settings.filters().isEmpty());
    QCOMPARE(pane.lines(filters), QStringList{QStringLiteral("None saved")});
  }

  void offersABlockWhereThereIsNone()
  {
    HoldingsDesk bench;
    bench.open();
    Pane pane(bench);
    QTRY_COMPARE(pane.lines(blocks).size(), 1);
    pane.enter(blocks, 0);
    QCOMPARE(bench.forms.last().at(0).value<FormRequest>().kind, FormKind::block);
  }
};

QTEST_MAIN(NavigationTest)
#include "tst_navigation.moc"
