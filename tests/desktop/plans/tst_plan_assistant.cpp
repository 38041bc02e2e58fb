// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/plans/division_table.h"
#include "desktop/plans/plan_desk.h"
#include "desktop/views/plans/plan_assistant.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::desktop::test;

namespace {

constexpr int kPatienceMs = 20000;

bool isSame(const model::Placement& a, const model::Placement& b)
{
  return a.member == b.member && a.prefix == b.prefix && a.zone == b.zone && a.growTo == b.growTo &&
         a.pinned == b.pinned;
}

/// A person at the window: counts what they do.
class Planner {
  QWidget m_window;

 public:
  explicit Planner(PlanDesk& desk) : assistant(*new PlanAssistant(desk.desk, &m_window))
  {
    showIn(m_window, assistant);
  }

  void fill(const char* field, const QString& text)
  {
    ++actions;
    auto* box = the<QComboBox>(assistant, field);
    box->setFocus();
    box->setEditText(text);
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
  {
    ++actions;
    QWidget* focus = assistant.focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &assistant, key, modifiers);
  }
  [[nodiscard]] bool mayCreate() const
  {
    return the<QPushButton>(assistant, "createDraft")->isEnabled();
  }

  PlanAssistant& assistant;  ///< owned by the window
  int actions = 1;           ///< Ctrl+N brought the page up
};

}  // namespace

class TstPlanAssistant : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void plansAProvinceInFewActions();
  void plansPastedDivisionsAndTakesACorrectionInPlace();
  void keepsWhatIsInForceWhereItIs();
  void sharesZonesOutAmongSeveralBlocks();
  void beginsAtTheBlock();
  void refusesANameThatIsTaken();
  void saysWhatABlockIsNot();
  void saysWhatIsNoProvince();
  void asksBeforePastedRowsAreThrownAway();
  void savesNothingInAReadOnlyRegister();

 private:
  std::unique_ptr<PlanDesk> m_desk;
};

void TstPlanAssistant::init()
{
  m_desk = std::make_unique<PlanDesk>();
}

void TstPlanAssistant::plansAProvinceInFewActions()
{
  Planner planner(*m_desk);
  QSignalSpy wanted(&m_desk->requests, &Requests::draftWanted);
  planner.fill("block0", QStringLiteral("２００１：db8:8000：：／３２"));
  planner.fill("block0", QStringLiteral("3fff:100::/32"));
  planner.fill("divisionsCatalogue", QStringLiteral("45"));
  QTRY_VERIFY_WITH_TIMEOUT(planner.mayCreate(), kPatienceMs);
  planner.press(Qt::Key_Return, Qt::ControlModifier);
  QTRY_COMPARE_WITH_TIMEOUT(wanted.count(), 1, kPatienceMs);
  QVERIFY2(planner.actions <= 8, qPrintable(QString::number(planner.actions)));

  const auto door = m_desk->door();
  const std::string name = wanted.first().first().toString().toStdString();
  const auto saved = door->draft(name);
  QVERIFY(saved.has_value());
  const model::Draft expected = drafted(*door, name, "3fff:100::/32", "zone-32");
  QCOMPARE(saved->members.size(), expected.members.size());
  QVERIFY(std::ranges::equal(saved->placements, expected.placements, isSame));
}

void TstPlanAssistant::plansPastedDivisionsAndTakesACorrectionInPlace()
{
  Planner planner(*m_desk);
  QSignalSpy wanted(&m_desk->requests, &Requests::draftWanted);
  QGuiApplication::clipboard()->setText(
      QStringLiteral("行政区划代码\t区划名称\t备注\n"
                     "450000\t示例自治区\t\n"
                     "450100\t示例甲市\t首府\n"
                     "450102\t示例一区\t\n"
                     "\t示例二区\t漏了代码\n"
                     "450300\t示例乙市\t\n"));
  planner.fill("block0", QStringLiteral("3fff:100::/32"));
  planner.press(Qt::Key_V, Qt::ControlModifier);
  auto* faults = the<QListWidget>(planner.assistant, "previewFaults");
  QTRY_COMPARE_WITH_TIMEOUT(faults->count(), 1, kPatienceMs);
  QVERIFY(faults->item(0)->text().startsWith(QStringLiteral("Row 5, 行政区划代码")));
  QVERIFY(!planner.mayCreate());

  Q_EMIT faults->itemActivated(faults->item(0));
  ++planner.actions;
  auto* table = the<QTableView>(planner.assistant, "pasteTable");
  QCOMPARE(table->currentIndex(), table->model()->index(3, 0));
  QVERIFY(table->currentIndex().data(DivisionTable::faultRole).toBool());
  QTest::keyClick(table, Qt::Key_4);
  auto* editor = table->viewport()->findChild<QLineEdit*>();
  QVERIFY(editor != nullptr);
  QTest::keyClicks(editor, QStringLiteral("50103"));
  QTest::keyClick(editor, Qt::Key_Return);
  ++planner.actions;
  QTRY_COMPARE(table->model()->index(3, 0).data().toString(), QStringLiteral("450103"));
  QTRY_VERIFY_WITH_TIMEOUT(planner.mayCreate(), kPatienceMs);
  planner.press(Qt::Key_Return, Qt::ControlModifier);
  QTRY_COMPARE_WITH_TIMEOUT(wanted.count(), 1, kPatienceMs);
  QVERIFY2(planner.actions <= 8, qPrintable(QString::number(planner.actions)));

  const auto saved = m_desk->door()->draft(wanted.first().first().toString().toStdString());
  QVERIFY(saved.has_value());
  QCOMPARE(saved->members.size(), std::size_t{5});
  QCOMPARE(saved->members.back().parent == model::Member::kNobody, false);
  QCOMPARE(QString::fromStdString(saved->sources.at(0)), QStringLiteral("pasted table"));
}

void TstPlanAssistant::keepsWhatIsInForceWhereItIs()
{
  Planner planner(*m_desk);
  planner.fill("block0", QStringLiteral("2001:db8::/32"));
  planner.fill("divisionsCatalogue", QStringLiteral("广西"));
  QTRY_VERIFY_WITH_TIMEOUT(planner.mayCreate(), kPatienceMs);
  const QString told = the<QLabel>(planner.assistant, "previewDetail")->text();
  QVERIFY2(told.contains(QStringLiteral("in force stay where they are")), qPrintable(told));
}

void TstPlanAssistant::sharesZonesOutAmongSeveralBlocks()
{
  Planner planner(*m_desk);
  planner.fill("block0", QStringLiteral("3fff:100::/32"));
  planner.fill("divisionsCatalogue", QStringLiteral("45"));
  the<QPushButton>(planner.assistant, "addBlock")->click();
  planner.fill("block1", QStringLiteral("3fff:200::/32"));
  auto* zones = the<QToolButton>(planner.assistant, "zones1");
  QTRY_VERIFY(zones->isVisible());
  QVERIFY(!zones->menu()->actions().isEmpty());
  zones->menu()->actions().at(2)->trigger();
  QTRY_VERIFY_WITH_TIMEOUT(planner.mayCreate(), kPatienceMs);
  QSignalSpy created(&planner.assistant, &PlanAssistant::created);
  planner.press(Qt::Key_Return, Qt::ControlModifier);
  QTRY_COMPARE_WITH_TIMEOUT(created.count(), 1, kPatienceMs);
  const auto saved = m_desk->door()->draft(created.first().first().toString().toStdString());
  QVERIFY(saved.has_value());
  QCOMPARE(saved->blocks.at(1).zones, std::vector<std::string>{"internet"});
  for (const model::Placement& placement : saved->placements) {
    const bool second = saved->blocks.at(1).prefix.covers(placement.prefix);
    if (!placement.zone.empty()) QCOMPARE(placement.zone == "internet", second);
  }
}

void TstPlanAssistant::beginsAtTheBlock()
{
  Planner planner(*m_desk);
  planner.assistant.setFocus();
  QVERIFY(the<QComboBox>(planner.assistant, "block0")->hasFocus());
}

void TstPlanAssistant::refusesANameThatIsTaken()
{
  Planner planner(*m_desk);
  planner.fill("divisionsCatalogue", QStringLiteral("45"));
  QTRY_VERIFY_WITH_TIMEOUT(planner.mayCreate(), kPatienceMs);
  auto* name = the<QLineEdit>(planner.assistant, "planName");
  name->selectAll();
  QTest::keyClicks(name, QStringLiteral("gx-2026"));
  QVERIFY(!planner.mayCreate());
  QVERIFY(the<QLabel>(planner.assistant, "planNameFault")->isVisible());
  QTest::keyClicks(name, QStringLiteral("b"));
  QVERIFY(planner.mayCreate());
}

void TstPlanAssistant::saysWhatABlockIsNot()
{
  Planner planner(*m_desk);
  planner.fill("block0", QStringLiteral("2001:dbg::/32"));
  const auto* fault = the<QLabel>(planner.assistant, "blockFault");
  QVERIFY(fault->isVisible());
  QVERIFY(!fault->text().isEmpty());
  planner.fill("block0", QStringLiteral("3fff::/29"));
  QVERIFY(!fault->isVisible());
  QVERIFY(the<QLabel>(planner.assistant, "schemeNote")->text().contains(QStringLiteral("/29")));
}

void TstPlanAssistant::saysWhatIsNoProvince()
{
  Planner planner(*m_desk);
  planner.fill("block0", QStringLiteral("3fff:100::/32"));
  planner.fill("divisionsCatalogue", QStringLiteral("45"));
  QTRY_VERIFY_WITH_TIMEOUT(planner.mayCreate(), kPatienceMs);
  planner.fill("divisionsCatalogue", QStringLiteral("Atlantis"));
  QVERIFY(!planner.mayCreate());
  const auto told = [&planner] {
    const auto labels = planner.assistant.findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [](const QLabel* label) { return label->text().contains(u"\"Atlantis\""); });
  };
  QTRY_VERIFY_WITH_TIMEOUT(told(), kPatienceMs);
}

void TstPlanAssistant::asksBeforePastedRowsAreThrownAway()
{
  Planner planner(*m_desk);
  QSignalSpy dismissed(&planner.assistant, &PlanAssistant::dismissed);
  QGuiApplication::clipboard()->setText(QStringLiteral("4501\tNanning\n4502\tLiuzhou\n"));
  planner.assistant.pasteTable();
  the<QPushButton>(planner.assistant, "discardPlan")->click();
  QCOMPARE(dismissed.count(), 0);
  QVERIFY(the<QPushButton>(planner.assistant, "keepPlan")->isVisible());
  the<QPushButton>(planner.assistant, "keepPlan")->click();
  QVERIFY(!the<QPushButton>(planner.assistant, "discardNow")->isVisible());
  the<QPushButton>(planner.assistant, "discardPlan")->click();
  the<QPushButton>(planner.assistant, "discardNow")->click();
  QCOMPARE(dismissed.count(), 1);
}

void TstPlanAssistant::savesNothingInAReadOnlyRegister()
{
  PlanDesk readOnly(true);
  Planner planner(readOnly);
  planner.fill("divisionsCatalogue", QStringLiteral("45"));
  const auto* headline = the<QLabel>(planner.assistant, "previewHeadline");
  QTRY_VERIFY_WITH_TIMEOUT(headline->isVisible(), kPatienceMs);
  QVERIFY(!planner.mayCreate());
  QVERIFY(the<QLabel>(planner.assistant, "planStatus")
              ->text()
              .contains(QStringLiteral("reading only")));
}

QTEST_MAIN(TstPlanAssistant)
#include "tst_plan_assistant.moc"
