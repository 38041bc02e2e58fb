// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/holdings/breadcrumb.h"
#include "holdings_desk.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;
using net::Prefix;

namespace {

struct Crumbs {
  explicit Crumbs(HoldingsDesk& bench)
      : crumb(*new Breadcrumb(bench.desk, &window)),
        revealed(&bench.requests, &Requests::revealWanted)
  {
    window.resize(900, 36);
    crumb.resize(window.size());
    window.show();
  }
  [[nodiscard]] QStringList names() const
  {
    QStringList out;
    for (const QToolButton* button : crumb.findChildren<QToolButton*>()) {
      if (button->isVisibleTo(&crumb)) out.push_back(button->text());
    }
    return out;
  }
  [[nodiscard]] QString lastRevealed() const { return text(revealed.last().at(0).value<Prefix>()); }

  QWidget window;
  Breadcrumb& crumb;  ///< of the window
  QSignalSpy revealed;
};

}  // namespace

class BreadcrumbTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesWhatTheSelectionLiesIn()
  {
    HoldingsDesk bench;
    must(bench.file->saveDraft(smallDraft("一号")));
    bench.file.apply({registry::Publish{"一号"}});
    bench.open();
    Crumbs crumbs(bench);
    QCOMPARE(crumbs.names(), QStringList());
    const auto members =
        must(bench.file->branches("2001:db8::/32"_p, {bench.file->now(), {}}, {}, 1));
    bench.selection.select(members.front().view.holding.prefix);
    QTRY_COMPARE(crumbs.names(),
                 (QStringList{QStringLiteral("2001:db8::/32"), q(members.front().view.name)}));
    QTest::mouseClick(the<QToolButton>(crumbs.crumb, "crumb.2001:db8::/32"), Qt::LeftButton);
    QCOMPARE(crumbs.lastRevealed(), QStringLiteral("2001:db8::/32"));
  }

  void endsInFreeSpaceWhereThatIsSelected()
  {
    HoldingsDesk bench;
    bench.fillSmall();
    bench.open();
    Crumbs crumbs(bench);
    bench.selection.select(Place{"2001:db8:200::/40"_p, true});
    QTRY_VERIFY(crumbs.crumb.findChild<QLabel*>(QStringLiteral("crumb.free")) != nullptr);
    QCOMPARE(the<QLabel>(crumbs.crumb, "crumb.free")->text(), QStringLiteral("2001:db8:200::/40"));
  }

  void offersSiblings()
  {
    HoldingsDesk bench;
    bench.fillSmall();
    bench.open();
    Crumbs crumbs(bench);
    bench.selection.select("2001:db8:100::/40"_p);
    QTRY_COMPARE(crumbs.names().size(), 2);
    QMenu* menu = the<QToolButton>(crumbs.crumb, "crumb.2001:db8:100::/40")->menu();
    Q_EMIT menu->aboutToShow();
    QTRY_COMPARE(menu->actions().size(), 2);
    menu->actions().at(1)->trigger();
    QCOMPARE(crumbs.lastRevealed(), QStringLiteral("2001:db8:300::/40"));
  }

  void takesAnAddressInAnyNotation()
  {
    HoldingsDesk bench;
    bench.fillSmall();
    bench.open();
    Crumbs crumbs(bench);
    crumbs.crumb.edit();
    auto* edit = the<QLineEdit>(crumbs.crumb, "breadcrumbAddress");
    QVERIFY(edit->isVisible());
    edit->setText(QStringLiteral("２００１：ＤＢ８：１００：：／４０"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(crumbs.lastRevealed(), QStringLiteral("2001:db8:100::/40"));
    QCOMPARE(bench.selection.prefix(), std::optional("2001:db8:100::/40"_p));
    QVERIFY(!edit->isVisible());
  }

  void saysWhyAnAddressCannotBeRead()
  {
    HoldingsDesk bench;
    bench.open();
    Crumbs crumbs(bench);
    crumbs.crumb.edit();
    auto* edit = the<QLineEdit>(crumbs.crumb, "breadcrumbAddress");
    edit->setText(QStringLiteral("2001:dbx::"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(bench.messages.size(), 1);
    QVERIFY(edit->isVisible());
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
  }
};

QTEST_MAIN(BreadcrumbTest)
#include "tst_breadcrumb.moc"
