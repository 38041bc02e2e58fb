// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/bit_ruler.h"
#include "desktop/views/inspector/form_page.h"
#include "desktop/views/inspector/inspector_pane.h"
#include "desktop/views/inspector/place_row.h"
#include "inspector/desk_fixture.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

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

FormRequest form(FormKind kind, std::optional<net::Prefix> prefix = {},
                 std::optional<net::Prefix> parent = {})
{
  FormRequest out;
  out.kind = kind;
  out.prefix = prefix;
  out.parent = parent;
  return out;
}

}  // namespace

class TestForms final : public QObject {
  Q_OBJECT
 private:
  std::unique_ptr<DeskFixture> m_fixture;
  std::unique_ptr<QWidget> m_host;  ///< stands for the window
  InspectorPane* m_pane = nullptr;  ///< owned by m_host

  template <typename Widget = QWidget>
  Widget* find(const char* name) const
  {
    // One that was closed may not be gone yet.
    const auto pages = m_pane->findChildren<FormPage*>();
    return pages.isEmpty() ? nullptr : pages.last()->findChild<Widget*>(QLatin1String(name));
  }
  QLineEdit* line(const char* key) const
  {
    return find<QLineEdit>((std::string("edit.") + key).c_str());
  }
  /// What is said below a field, empty where nothing is.
  QString fault(const char* key) const
  {
    const auto* label = find<QLabel>((std::string("fault.") + key).c_str());
    return label == nullptr || label->isHidden() ? QString() : label->text();
  }
  void type(const char* key, const QString& text) const
  {
    line(key)->setFocus();
    line(key)->selectAll();
    QTest::keyClicks(line(key), text);
  }
  void start(bool readOnly = false)
  {
    m_fixture = std::make_unique<DeskFixture>(readOnly);
    m_fixture->file().apply({
        PutHolder{"u1", {{"org_name", "示例单位"}}},
        PutContact{"u1", {{"contact_name", "示例联系人"}, {"contact_phone", "13800000001"}}},
        PutBlock{kBlock, {}},
        Give{model::Kind::assignment, kUnit, "u1", false, {}, false},
    });
    m_fixture->open();
    m_host = std::make_unique<QWidget>();
    m_host->resize(400, 1000);
    m_pane = new InspectorPane(m_fixture->desk(), m_host.get());
    m_pane->resize(400, 1000);
    m_host->show();
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
  }
  /// The platform of the tests cannot show completions in a window of their own.
  void open(const FormRequest& request)
  {
    m_pane->openForm(request);
    if (auto* holder = line("holder")) holder->setCompleter(nullptr);
  }
  /// Saves and waits until the form is gone.
  void save()
  {
    QSignalSpy told(&m_fixture->desk().requests, &Requests::messageWanted);
    QTest::keyClick(m_host->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.first().at(0).value<MessageKind>() == MessageKind::done);
    QTRY_VERIFY(!m_pane->formIsOpen());
  }
  QString newest() const { return m_fixture->newest(); }
  QString held(net::Prefix prefix) const
  {
    const auto chain = must(m_fixture->file()->chain(prefix, {m_fixture->file()->now(), {}}));
    const auto& own = chain.back();
    if (own.holding.prefix != prefix) return {};
    return q(std::string(model::toString(own.holding.kind)) + " " +
             std::string(model::toString(own.holding.status)) + " " + own.holderName);
  }

 private Q_SLOTS:
  void cleanup()
  {
    m_host.reset();
    m_fixture.reset();
  }

  void registersAHostInFiveActionsByKeyboardAlone()
  {
    start();
    int actions = 0;
    open(form(FormKind::registration, {}, kUnit));  // what Insert asks for
    ++actions;
    QTRY_COMPARE(line("prefix")->text(), q("2001:db8:1::/64"));
    QTest::keyClicks(m_host->focusWidget(), q("office"));
    ++actions;
    QTest::keyClick(m_host->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(m_host->focusWidget(), q("LAN"));
    ++actions;
    QTest::keyClick(m_host->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_host->focusWidget(), static_cast<QWidget*>(line("holder")));
    QTRY_VERIFY(find<QLabel>("holderContact")->text().contains(q("示* 138****0001")));
    QTest::keyClicks(m_host->focusWidget(), q("u1"));
    ++actions;
    save();
    ++actions;
    QVERIFY(actions <= 5);
    QCOMPARE(newest(), q("register: "));
    QCOMPARE(held("2001:db8:1::/64"_p), q("registration active 示例单位"));
    QVERIFY(m_fixture->desk().selection.prefix() == "2001:db8:1::/64"_p);
  }

  void assignsTheNextFreeToANewHolder()
  {
    start();
    FormRequest request = form(FormKind::assign, {}, kBlock);
    request.length = 48;
    open(request);
    QTRY_COMPARE(line("prefix")->text(), q("2001:db8::/48"));
    type("holder", q("new unit"));
    QTRY_VERIFY(fault("holder").contains(q("record it as new")));
    QTest::mouseClick(find<QCheckBox>("newHolder"), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_COMPARE(fault("holder"), QString());
    type("document", q("DOC-1"));
    save();
    QCOMPARE(newest(), q("assign: DOC-1"));
    QCOMPARE(held("2001:db8::/48"_p), q("assignment active new unit"));
  }

  void reservesAndAllocates()
  {
    start();
    open(form(FormKind::reserve, "2001:db8:2::/48"_p));
    type("remark", q("later"));
    save();
    QCOMPARE(held("2001:db8:2::/48"_p), q("reservation active "));
    open(form(FormKind::allocate, "2001:db8:100::/40"_p));
    type("holder", q("u1"));
    save();
    QCOMPARE(held("2001:db8:100::/40"_p), q("allocation active 示例单位"));
  }

  void addsABlockInAnyNotation()
  {
    start();
    open(form(FormKind::block));
    QInputMethodEvent composed;
    composed.setCommitString(q("２００１：ＤＢ９：：／３２"));
    QApplication::sendEvent(line("prefix"), &composed);
    QTest::keyClick(line("prefix"), Qt::Key_Tab);
    QCOMPARE(line("prefix")->text(), q("2001:db9::/32"));
    type("source", q("example source"));
    save();
    QCOMPARE(held("2001:db9::/32"_p), q("block active "));
  }

  void recordsAHolderAndItsContact()
  {
    start();
    open(form(FormKind::holder));
    type("code", q("u2"));
    type("org_name", q("second"));
    save();
    QCOMPARE(newest(), q("holder: "));
    FormRequest request = form(FormKind::contact);
    request.holder = q("u2");
    open(request);
    type("contact_name", q("Zhang"));
    type("contact_phone", q("13800000002"));
    save();
    const auto holder = must(m_fixture->file()->holder("u2", {m_fixture->file()->now(), {}}));
    QCOMPARE(q(holder->contacts.front().facts.at("contact_phone")), q("13800000002"));
  }

  void keepsAContactMaskedWhileItIsEdited()
  {
    start();
    FormRequest request = form(FormKind::contact);
    request.holder = q("u1");
    open(request);
    QTRY_COMPARE(line("contact_phone")->placeholderText(), q("138****0001"));
    QCOMPARE(line("contact_phone")->text(), QString());
    QTRY_VERIFY(!find<QPushButton>("save")->isEnabled());
    type("contact_phone", q("13800000003"));
    save();
    const auto holder = must(m_fixture->file()->holder("u1", {m_fixture->file()->now(), {}}));
    QCOMPARE(q(holder->contacts.front().facts.at("contact_phone")), q("13800000003"));
    QCOMPARE(q(holder->contacts.front().facts.at("contact_name")), q("示例联系人"));
  }

  void changesFromADayOnOrCorrectsTheRecord()
  {
    start();
    m_fixture->file().clock().set(instant("2026-05-01T08:00:00+08:00"));
    open(form(FormKind::set, kUnit));
    QTRY_COMPARE(line("holder")->text(), q("示例单位"));
    QVERIFY(!find<QPushButton>("save")->isEnabled());
    type("purpose", q("lab"));
    save();
    QCOMPARE(must(m_fixture->file()->history(kUnit)).size(), std::size_t{3});
    open(form(FormKind::set, kUnit));
    QTRY_COMPARE(line("purpose")->text(), q("lab"));
    type("label", q("rack"));
    QTest::mouseClick(find<QRadioButton>("whenCorrect"), Qt::LeftButton, {}, QPoint(8, 8));
    save();
    QCOMPARE(newest(), q("set: "));
    QCOMPARE(q(must(m_fixture->file()->chain(kUnit, {m_fixture->file()->now(), {}}))
                   .back()
                   .holding.facts.at("label")),
             q("rack"));
  }

  void releasesWithAReasonAndSaysWhatWillHappen()
  {
    start();
    open(form(FormKind::release, kUnit));
    QTRY_VERIFY(find<QLabel>("formNote")->text().contains(q("184 days")));
    QVERIFY(!find<QPushButton>("save")->isEnabled());
    QCOMPARE(find<QPushButton>("save")->toolTip(), q("A reason is needed."));
    type("why", q("given back"));
    save();
    QCOMPARE(newest(), q("release: given back"));
    QVERIFY(held(kUnit).startsWith(q("assignment quarantined")));
  }

  void tellsWhatIsInTheWayWhileTyping()
  {
    start();
    open(form(FormKind::assign, {}, kBlock));
    type("prefix", q("2001:db8:1::/48"));
    QTRY_VERIFY(fault("prefix").contains(q("is taken")));
    QTRY_VERIFY(find<PlaceRow>("conflict"));
    QCOMPARE(fault("holder"), QString());
    QTest::mouseClick(find<PlaceRow>("conflict"), Qt::LeftButton);
    QVERIFY(m_fixture->desk().selection.prefix() == kUnit);
    type("prefix", q("2001:db8:3::/48"));
    QTRY_COMPARE(fault("prefix"), QString());
    QTRY_VERIFY(find<PlaceRow>("conflict") == nullptr);
  }

  void blamesEachFieldForItsOwnFault()
  {
    start();
    open(form(FormKind::registration, "2001:db8:1:5::/64"_p));
    QTest::mouseClick(find<QToolButton>("more"), Qt::LeftButton);
    type("vlan", q("5000"));
    QTRY_VERIFY(fault("vlan").contains(q("1 to 4094")));
    type("gateway_ip", q("192.0.2.1"));
    QTRY_VERIFY(fault("gateway_ip").contains(q("IPv6")));
    type("prefix", q("2001:db8:1:5::1/64"));
    QTRY_VERIFY(fault("prefix").contains(q("2001:db8:1:5::/64")));
  }

  void completesHoldersByAnyPartOfNameOrCode()
  {
    start();
    m_pane->openForm(form(FormKind::assign, {}, kBlock));
    QCompleter* completer = line("holder")->completer();
    completer->setCompletionPrefix(q("例单"));
    QTRY_COMPARE(completer->completionCount(), 1);
    completer->setCompletionPrefix(q("U1"));
    QCOMPARE(completer->currentCompletion(), q("示例单位  u1"));
  }

  void tellsAllFaultsAtOnce()
  {
    start();
    open(form(FormKind::assign, kUnit));
    type("holder", q("nobody"));
    type("use_date", q("2026-13"));
    QTRY_VERIFY(fault("use_date").contains(q("2026-03-01")));
    QTRY_VERIFY(fault("holder").contains(q("no holder")));
    QTRY_VERIFY(fault("prefix").contains(q("taken")));
  }

  void showsTheTypedPrefixOnTheRuler()
  {
    start();
    open(form(FormKind::assign, "2001:db8:7::/48"_p));
    type("prefix", q("2001:db8:8::/48"));
    QTRY_VERIFY(find<BitRuler>("formRuler")->content().prefix == "2001:db8:8::/48"_p);
  }

  void asksBeforeItForgetsWhatWasTyped()
  {
    start();
    open(form(FormKind::assign, {}, kBlock));
    QTest::keyClick(m_host->focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_pane->formIsOpen());
    open(form(FormKind::assign, {}, kBlock));
    type("purpose", q("x"));
    QTest::keyClick(m_host->focusWidget(), Qt::Key_Escape);
    QVERIFY(m_pane->formIsOpen());
    QTest::mouseClick(find<QPushButton>("keep"), Qt::LeftButton);
    QVERIFY(m_pane->formIsOpen());
    open(form(FormKind::reserve, {}, kBlock));
    QCOMPARE(find<QLabel>("formTitle")->text(), q("Assign a prefix"));
    QTest::mouseClick(find<QPushButton>("discard"), Qt::LeftButton);
    QTRY_COMPARE(find<QLabel>("formTitle")->text(), q("Reserve a prefix"));
  }

  void saysWhyAReadOnlyRegisterCannotBeChanged()
  {
    start(true);
    open(form(FormKind::assign, {}, kBlock));
    QVERIFY(!find<QPushButton>("save")->isEnabled());
    QVERIFY(find<QLabel>("reason")->text().contains(q("read-only")));
  }

  void savesAsSoonAsItIsJudged()
  {
    start();
    open(form(FormKind::reserve, "2001:db8:9::/48"_p));
    save();  // at once, before any verdict
    QCOMPARE(newest(), q("reserve: "));
  }

  void everyFieldHasANameAndABuddy()
  {
    start();
    open(form(FormKind::registration, {}, kUnit));
    find<QToolButton>("more")->click();
    auto* page = m_pane->findChild<FormPage*>();
    for (QWidget* widget : page->findChildren<QWidget*>()) {
      if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible()) continue;
      QAccessibleInterface* voice = QAccessible::queryAccessibleInterface(widget);
      QVERIFY2(!voice->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
  }
};

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
