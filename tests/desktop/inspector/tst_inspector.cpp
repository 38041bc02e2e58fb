// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/bit_ruler.h"
#include "desktop/views/inspector/inspector_pane.h"
#include "desktop/views/inspector/place_row.h"
#include "inspector/desk_fixture.h"

#include <algorithm>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;
using registry::Give;
using registry::PutBlock;
using registry::PutContact;
using registry::PutHolder;

namespace {

const net::Prefix kBlock = "2001:db8::/32"_p;
const net::Prefix kUnit = "2001:db8:1::/48"_p;
const net::Prefix kHost = "2001:db8:1::10/128"_p;

void fill(DeskFixture& fixture)
{
  fixture.file().apply({
      PutHolder{"u1", {{"org_name", "示例单位"}, {"org_nature", "2"}}},
      PutContact{"u1",
                 {{"contact_name", "示例联系人"},
                  {"contact_phone", "13800000001"},
                  {"contact_email", "a@example.com"}}},
      PutBlock{kBlock, {{"source", "示例来源"}}},
      Give{model::Kind::assignment, kUnit, "u1", false, {{"purpose", "办公网"}}, false},
      Give{model::Kind::registration, kHost, "", false, {{"label", "终端"}}, false},
  });
}

}  // namespace

class TestInspector final : public QObject {
  Q_OBJECT
 private:
  std::unique_ptr<DeskFixture> m_fixture;
  std::unique_ptr<QWidget> m_host;  ///< stands for the window
  InspectorPane* m_pane = nullptr;  ///< owned by m_host

  template <typename Widget>
  Widget* find(const char* name) const
  {
    return m_pane->findChild<Widget*>(QLatin1String(name));
  }
  QString text(const char* name) const
  {
    const auto* label = find<QLabel>(name);
    return label == nullptr ? QString() : label->text();
  }
  void start(bool readOnly = false)
  {
    m_host.reset();
    m_fixture = std::make_unique<DeskFixture>(readOnly);
  }
  void show()
  {
    m_fixture->open();
    m_host = std::make_unique<QWidget>();
    m_host->resize(400, 900);
    m_pane = new InspectorPane(m_fixture->desk(), m_host.get());
    m_pane->resize(400, 900);
    m_host->show();
  }
  void showAt(net::Prefix prefix)
  {
    start();
    fill(*m_fixture);
    show();
    m_fixture->desk().selection.select(prefix);
  }

 private Q_SLOTS:
  void cleanup()
  {
    m_host.reset();
    m_fixture.reset();
  }

  void invitesToBeginAnEmptyRegister()
  {
    start();
    show();
    QTRY_VERIFY(find<QPushButton>("plan.new"));
    QSignalSpy wanted(&m_fixture->desk().requests, &Requests::commandWanted);
    QTest::mouseClick(find<QPushButton>("import.file"), Qt::LeftButton);
    QCOMPARE(wanted.takeFirst().at(0).toString(), q("import.file"));
  }

  void tellsOfTheRegisterWhileNothingIsSelected()
  {
    start();
    fill(*m_fixture);
    show();
    QTRY_COMPARE(text("count.assignment"), q("1"));
    QCOMPARE(text("title"), q("a"));
    QVERIFY(find<QWidget>("lastChange"));
  }

  void tellsWhatIsKnownOfAHeldPrefix()
  {
    showAt(kUnit);
    QTRY_COMPARE(text("title"), q("示例单位"));
    QCOMPARE(text("kind"), q("Assignment"));
    QCOMPARE(text("status"), q("Active"));
    QCOMPARE(text("address"), q("2001:db8:1::/48"));
    QCOMPARE(text("fact.purpose"), q("办公网"));
    QVERIFY(find<QWidget>("history"));
    QVERIFY(find<BitRuler>("ruler")->content().prefix == kUnit);
    QTRY_VERIFY(text("used").startsWith(q("1 of 65,536 /64 used")));
    QVERIFY(find<QLabel>("finding.before-block") == nullptr);
  }

  void masksContactsUntilTheyAreAskedFor()
  {
    showAt(kUnit);
    QTRY_VERIFY(find<QLabel>("contact"));
    QCOMPARE(text("contact"), q("示*\n138****0001\na***@e."));
    QTest::mouseClick(find<QToolButton>("reveal"), Qt::LeftButton);
    QTRY_COMPARE(text("contact"), q("示例联系人\n13800000001\na@example.com"));
    m_fixture->desk().selection.select(kBlock);
    QTRY_COMPARE(text("kind"), q("Block"));
    m_fixture->desk().selection.select(kUnit);
    QTRY_COMPARE(text("contact"), q("示例联系人\n13800000001\na@example.com"));
  }

  void copiesThePrefixCompressedWhateverIsShown()
  {
    showAt(kUnit);
    QTRY_VERIFY(find<QToolButton>("copy"));
    m_fixture->desk().addressForm.setFull(true);
    QTRY_COMPARE(text("address"), q("2001:0db8:0001:0000:0000:0000:0000:0000/48"));
    QTest::mouseClick(find<QToolButton>("copy"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), q("2001:db8:1::/48"));
  }

  void offersNoBlockInSpecialSpace_data()
  {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("what");
    QTest::newRow("link-local") << "fe80::1/128"
                                << "link-local";
    QTest::newRow("mapped") << "::ffff:192.0.2.1/128"
                            << "IPv4-mapped";
    QTest::newRow("group") << "ff02::1/128"
                           << "multicast";
  }
  void offersNoBlockInSpecialSpace()
  {
    QFETCH(QString, address);
    QFETCH(QString, what);
    showAt(must(net::parsePrefix(address.toStdString())));
    QTRY_VERIFY(m_pane->findChildren<QLabel*>().size() > 0 && find<BitRuler>("ruler") != nullptr);
    QVERIFY(find<QPushButton>("block") == nullptr);
    const auto labels = m_pane->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->text().startsWith(u"This is " % what); }));
    showAt("2400::/32"_p);
    QTRY_VERIFY(find<QPushButton>("block") != nullptr);
  }

  void showsTheHoldersCardAndGoesBack()
  {
    showAt(kUnit);
    QTRY_VERIFY(find<PlaceRow>("holder"));
    QTest::mouseClick(find<PlaceRow>("holder"), Qt::LeftButton);
    QTRY_VERIFY(find<QToolButton>("back"));
    QCOMPARE(text("title"), q("示例单位"));
    QTest::mouseClick(find<QToolButton>("back"), Qt::LeftButton);
    QTRY_COMPARE(text("address"), q("2001:db8:1::/48"));
  }

  void offersToGiveOfFreeSpace()
  {
    start();
    fill(*m_fixture);
    show();
    m_fixture->desk().selection.select(Place{"2001:db8:2::/48"_p, true});
    QTRY_COMPARE(text("title"), q("Free space"));
    QSignalSpy wanted(&m_fixture->desk().requests, &Requests::formWanted);
    QTest::mouseClick(find<QPushButton>("assign"), Qt::LeftButton);
    const auto request = wanted.takeFirst().at(0).value<FormRequest>();
    QVERIFY(request.kind == FormKind::assign);
    QVERIFY(request.parent == "2001:db8:2::/48"_p);
  }

  void saysWhatOutsideEveryBlockIs()
  {
    showAt("2001:db9::/48"_p);
    QTRY_COMPARE(text("kind"), q("Outside every block"));
    QVERIFY(find<QPushButton>("block"));
    QVERIFY(find<QWidget>("assign") == nullptr);
  }

  void followsWhatOthersChange()
  {
    showAt(kUnit);
    QTRY_COMPARE(text("fact.purpose"), q("办公网"));
    m_fixture->file().apply({registry::Amend{kUnit, {{"purpose", "机房"}}, std::nullopt}});
    m_fixture->desk().session.look();
    QTRY_COMPARE(text("fact.purpose"), q("机房"));
  }

  void everyControlSaysWhatItIs()
  {
    showAt(kUnit);
    QTRY_VERIFY(find<QWidget>("history"));
    for (QWidget* widget : m_pane->findChildren<QWidget*>()) {
      if ((widget->focusPolicy() & Qt::TabFocus) == 0) continue;
      QAccessibleInterface* voice = QAccessible::queryAccessibleInterface(widget);
      QVERIFY2(!voice->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
  }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
