// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/plans/plan_desk.h"
#include "desktop/views/plans/compare_view.h"
#include "desktop/views/plans/draft_view.h"
#include "desktop/views/plans/plan_assistant.h"
#include "desktop/views/plans/publish_dialog.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeView>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::desktop::test;

namespace {

constexpr int kPatienceMs = 20000;

}  // namespace

class TstPlanViews : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void showsAPlanInForce();
  void findsAMemberAndSelectsItsPrefix();
  void publishesWhatTheSummarySaid();
  void noticesThatADraftWasDropped();
  void asksBeforeItDrops();
  void comparesTwoPlansAndWalksTheirDifferences();
  void comparesNothingBeforeSomebodyLooks();
  void saysWhenThereIsNothingToCompare();
  void namesEverythingThatTakesTheFocus();

 private:
  void save(const char* name, const char* block, const char* scheme) const;

  std::unique_ptr<PlanDesk> m_desk;
};

void TstPlanViews::init()
{
  m_desk = std::make_unique<PlanDesk>();
}

void TstPlanViews::save(const char* name, const char* block, const char* scheme) const
{
  const auto door = m_desk->door();
  QVERIFY(door->saveDraft(drafted(*door, name, block, scheme)).has_value());
}

void TstPlanViews::showsAPlanInForce()
{
  DraftView view(m_desk->desk, nullptr);
  QSignalSpy loaded(&view, &DraftView::draftLoaded);
  view.showDraft(QStringLiteral("gx-2026"));
  QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, kPatienceMs);
  QVERIFY(loaded.first().first().value<DraftPtr>() != nullptr);
  QCOMPARE(the<QLabel>(view, "draftState")->text(), QStringLiteral("● in force since entry 4"));
  QVERIFY(the<QPushButton>(view, "publishDraft")->isHidden());
  QVERIFY(the<QPushButton>(view, "dropDraft")->isHidden());
  QVERIFY(the<QLabel>(view, "draftFacts")->text().contains(QStringLiteral("units.csv")));
  QCOMPARE(the<QTableView>(view, "levels")->model()->rowCount(), 3);
}

void TstPlanViews::findsAMemberAndSelectsItsPrefix()
{
  DraftView view(m_desk->desk, nullptr);
  QSignalSpy loaded(&view, &DraftView::draftLoaded);
  view.showDraft(QStringLiteral("gx-2026"));
  QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, kPatienceMs);
  the<QLineEdit>(view, "memberSearch")->setText(QStringLiteral("兴安县"));
  QVERIFY(m_desk->selection.prefix().has_value());
  QCOMPARE(compressed(*m_desk->selection.prefix()), QStringLiteral("2001:db8:1325::/48"));
  QCOMPARE(the<QTreeView>(view, "members")->currentIndex().data().toString(),
           QStringLiteral("兴安县"));
  the<QLineEdit>(view, "memberSearch")->setText(QStringLiteral("nobody"));
  QCOMPARE(the<QLabel>(view, "memberHits")->text(), QStringLiteral("Nothing found"));
}

void TstPlanViews::publishesWhatTheSummarySaid()
{
  save("b", "3fff:100::/32", "zone-32");
  QSignalSpy told(&m_desk->requests, &Requests::messageWanted);
  PublishDialog dialog(m_desk->desk, QStringLiteral("b"), nullptr);
  QSignalSpy published(&dialog, &PublishDialog::published);
  auto* now = the<QPushButton>(dialog, "publishNow");
  QTRY_VERIFY_WITH_TIMEOUT(now->isEnabled(), kPatienceMs);
  QCOMPARE(the<QLabel>(dialog, "publishHeadline")->text(),
           QStringLiteral("376 new prefixes come into force"));
  const auto* levels = the<QTableWidget>(dialog, "publishLevels");
  QCOMPARE(levels->item(1, 2)->text(), QStringLiteral("42"));
  QCOMPARE(levels->item(2, 2)->text(), QStringLiteral("333"));
  the<QLineEdit>(dialog, "publishWhy")->setText(QStringLiteral("示例文〔2026〕1号"));
  const QString sub = the<QLabel>(dialog, "publishSub")->text();
  now->click();
  QTRY_COMPARE_WITH_TIMEOUT(published.count(), 1, kPatienceMs);

  const auto head = m_desk->door()->head();
  QVERIFY(head.has_value());
  QCOMPARE(head->number, published.first().first().toLongLong());
  QCOMPARE(head->why, std::string("示例文〔2026〕1号"));
  QVERIFY2(sub.startsWith(QStringLiteral("One journal entry: +%1 −%2.")
                              .arg(QLocale(QLocale::English).toString(qlonglong{head->opened}))
                              .arg(head->closed)),
           qPrintable(sub));
  QCOMPARE(told.count(), 1);
  QVERIFY(told.first().at(1).toString().contains(QStringLiteral("Ctrl+Z")));
}

void TstPlanViews::noticesThatADraftWasDropped()
{
  save("b", "3fff:100::/32", "zone-32");
  DraftView view(m_desk->desk, nullptr);
  QSignalSpy loaded(&view, &DraftView::draftLoaded);
  view.showDraft(QStringLiteral("b"));
  QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, kPatienceMs);
  QVERIFY(m_desk->door()->dropDraft("b").has_value());
  Q_EMIT m_desk->session.draftsChanged();
  QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 2, kPatienceMs);
  QVERIFY(loaded.last().first().value<DraftPtr>() == nullptr);
  QCOMPARE(the<QLabel>(view, "stateSentence")->text(),
           QStringLiteral("There is no plan b any more"));
  QSignalSpy wanted(&m_desk->requests, &Requests::commandWanted);
  the<QPushButton>(view, "stateAction")->click();
  QCOMPARE(wanted.first().first().toString(), QStringLiteral("plan.new"));
}

void TstPlanViews::asksBeforeItDrops()
{
  save("b", "3fff:100::/32", "zone-32");
  DraftView view(m_desk->desk, nullptr);
  QSignalSpy loaded(&view, &DraftView::draftLoaded);
  view.showDraft(QStringLiteral("b"));
  QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, kPatienceMs);
  view.drop();
  QVERIFY(m_desk->door()->draft("b").has_value());
  the<QPushButton>(view, "dropNow")->click();
  QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 2, kPatienceMs);
  QVERIFY(!m_desk->door()->draft("b").has_value());
}

void TstPlanViews::comparesTwoPlansAndWalksTheirDifferences()
{
  save("b", "3fff:100::/32", "table-32");
  CompareView view(m_desk->desk, nullptr);
  view.compare(QStringLiteral("gx-2026"), QStringLiteral("b"));
  auto* table = the<QTableView>(view, "differences");
  QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatienceMs);
  QCOMPARE(the<QComboBox>(view, "compareA")->currentData().toString(), QStringLiteral("gx-2026"));
  QCOMPARE(the<QComboBox>(view, "compareB")->currentData().toString(), QStringLiteral("b"));
  const int all = table->model()->rowCount();
  QTest::keyClick(table, Qt::Key_F7);
  QTest::keyClick(table, Qt::Key_F7);
  QCOMPARE(table->currentIndex().row(), 1);
  QTest::keyClick(table, Qt::Key_F7, Qt::ShiftModifier);
  QTest::keyClick(table, Qt::Key_F7, Qt::ShiftModifier);
  QCOMPARE(table->currentIndex().row(), all - 1);
  QVERIFY(m_desk->selection.prefix().has_value());
  the<QToolButton>(view, "show-gone")->click();
  QVERIFY(table->model()->rowCount() < all);
  const auto* figures = the<QTableWidget>(view, "compareFigures");
  QCOMPARE(figures->item(0, 2)->text(), QStringLiteral("2001:db8:8000::/33"));
  QCOMPARE(figures->item(1, 2)->text(), QStringLiteral("3fff:100:8000::/33"));
}

void TstPlanViews::comparesNothingBeforeSomebodyLooks()
{
  save("b", "3fff:100::/32", "table-32");
  QWidget window;
  auto* view = new CompareView(m_desk->desk, &window);
  const auto* b = the<QComboBox>(*view, "compareB");
  QTRY_COMPARE_WITH_TIMEOUT(b->currentData().toString(), QStringLiteral("b"), kPatienceMs);
  QCOMPARE(m_desk->session.tasks().rowCount(), 0);
  showIn(window, *view);
  const auto* table = the<QTableView>(*view, "differences");
  QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatienceMs);
}

void TstPlanViews::saysWhenThereIsNothingToCompare()
{
  CompareView view(m_desk->desk, nullptr);
  auto* sentence = the<QLabel>(view, "stateSentence");
  QTRY_COMPARE_WITH_TIMEOUT(sentence->text(), QStringLiteral("There are no two plans to compare"),
                            kPatienceMs);
}

void TstPlanViews::namesEverythingThatTakesTheFocus()
{
  save("b", "3fff:100::/32", "table-32");
  DraftView draft(m_desk->desk, nullptr);
  CompareView compare(m_desk->desk, nullptr);
  PublishDialog publish(m_desk->desk, QStringLiteral("b"), nullptr);
  PlanAssistant assistant(m_desk->desk, nullptr);
  for (const QWidget* root :
       std::initializer_list<QWidget*>{&draft, &compare, &publish, &assistant}) {
    for (QWidget* widget : root->findChildren<QWidget*>()) {
      if (widget->isHidden() || widget->focusPolicy() == Qt::NoFocus ||
          widget->focusProxy() != nullptr)
        continue;
      if (qobject_cast<QLineEdit*>(widget) == nullptr && !widget->isWindow() &&
          qobject_cast<QAbstractItemView*>(widget) == nullptr &&
          qobject_cast<QComboBox*>(widget) == nullptr &&
          qobject_cast<QAbstractButton*>(widget) == nullptr) {
        continue;
      }
      const bool ofPopup = widget->window() != root->window();
      if (ofPopup) continue;
      QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
      QVERIFY2(face != nullptr && !face->text(QAccessible::Name).isEmpty(),
               qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' +
                          widget->objectName()));
    }
  }
}

QTEST_MAIN(TstPlanViews)
#include "tst_plan_views.moc"
