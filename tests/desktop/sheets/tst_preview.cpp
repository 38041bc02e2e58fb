// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/sheets/page_view.h"
#include "desktop/views/sheets/preview_dialog.h"
#include "desktop/views/sheets/print_dialog.h"
#include "sheets_desk.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;

namespace {

constexpr net::Prefix kHeld(net::Address{0x20010db8'0001'0000ULL, 0}, 48);

struct Shown : SheetsDesk {
  explicit Shown(PreviewDialog* made = nullptr)
      : dialog(made == nullptr ? printNotice(desk, kHeld, nullptr) : made)
  {
    view = the<PageView>(*dialog, "pageView");
    save = the<QPushButton>(*dialog, "save");
    the<QLineEdit>(*dialog, "fileName")->setText(path("n.pdf"));
  }
  ~Shown() { delete dialog; }
  Shown(const Shown&) = delete;
  Shown& operator=(const Shown&) = delete;

  QPointer<PreviewDialog> dialog;
  PageView* view = nullptr;
  QPushButton* save = nullptr;
};

/// Enough holdings for several pages.
void fillUp(SheetsDesk& desk)
{
  std::vector<registry::Operation> gives;
  for (std::uint64_t i = 0; i < 120; ++i) {
    gives.emplace_back(registry::Give{
        model::Kind::assignment, "2001:db8:4000::/36"_p.sub(56, i), "甲局", false, {}, false});
  }
  desk.file.apply(std::move(gives));
}

}  // namespace

class TstPreview final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { failOnAnyWarning(); }

  void enterSavesThePdfUnderTheSuggestedName()
  {
    Shown shown;
    QTRY_COMPARE(shown.view->pageCount(), 1);
    QSignalSpy saved(shown.dialog, &PreviewDialog::saved);
    QTest::keyClick(shown.dialog, Qt::Key_Return);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved.at(0).at(0).toString(), shown.path("n.pdf"));
    QVERIFY(QString::fromStdString(get(shown.file.path("n.pdf")).substr(0, 5)) ==
            QStringLiteral("%PDF-"));
    QTRY_VERIFY(shown.dialog == nullptr);
    QVERIFY(shown.lastMessage().contains(QStringLiteral("n.pdf")));
  }

  void suggestsANameOfTheHoldingAmongTheDocuments()
  {
    SheetsDesk desk;
    const QPointer<PreviewDialog> dialog = printNotice(desk.desk, kHeld, nullptr);
    const QString file = the<QLineEdit>(*dialog, "fileName")->text();
    QVERIFY2(file.endsWith(QStringLiteral("2001-db8-1---48.pdf")), qPrintable(file));
    QVERIFY(QDir::isAbsolutePath(file));
    delete dialog;
  }

  void neverReplacesAFileThatNobodyNamed()
  {
    Shown shown;
    put(shown.file.path("n.pdf"), "mine");
    QTRY_VERIFY(shown.save->isEnabled());
    QSignalSpy saved(shown.dialog, &PreviewDialog::saved);
    shown.save->click();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved.at(0).at(0).toString(), shown.path("n (2).pdf"));
    QCOMPARE(get(shown.file.path("n.pdf")), "mine");
  }

  void warnsBeforePeopleAreShownInFull()
  {
    Shown shown;
    QTRY_COMPARE(shown.view->pageCount(), 1);
    auto* warning = the<QLabel>(*shown.dialog, "warning");
    QVERIFY(!warning->isVisible());
    const QImage masked = shown.view->grab().toImage();
    the<QCheckBox>(*shown.dialog, "unmask")->setChecked(true);
    QVERIFY(warning->isVisible());
    QTRY_VERIFY(shown.save->isEnabled());
    QVERIFY(shown.view->grab().toImage() != masked);
  }

  void tellsWhyThereIsNothingToPrint()
  {
    SheetsDesk desk;
    const QPointer<PreviewDialog> dialog = printNotice(desk.desk, "2001:db8:9::/48"_p, nullptr);
    auto* failure = the<QLabel>(*dialog, "failure");
    QTRY_VERIFY(failure->isVisible());
    QVERIFY(failure->text().contains(QStringLiteral("2001:db8:9::/48")));
    QVERIFY(!the<QPushButton>(*dialog, "save")->isEnabled());
    desk.file.apply(
        {registry::Give{model::Kind::assignment, "2001:db8:9::/48"_p, "甲局", false, {}, false}});
    the<QPushButton>(*dialog, "again")->click();
    QTRY_VERIFY(the<PageView>(*dialog, "pageView")->isVisible());
    delete dialog;
  }

  void tellsAFailureToWriteAndStaysOpen()
  {
    Shown shown;
    QTRY_VERIFY(shown.save->isEnabled());
    the<QLineEdit>(*shown.dialog, "fileName")->setText(shown.path("no/such.pdf"));
    shown.save->click();
    QTRY_VERIFY(the<QLabel>(*shown.dialog, "failure")->isVisible());
    QVERIFY(shown.dialog->isVisible());
    QVERIFY(shown.save->isEnabled());
  }

  void sheetIsReadAndTurnedPageByPage()
  {
    SheetsDesk desk;
    fillUp(desk);
    const QPointer<PreviewDialog> dialog = printAllocationSheet(desk.desk, std::nullopt, nullptr);
    auto* view = the<PageView>(*dialog, "pageView");
    auto* page = the<QSpinBox>(*dialog, "page");
    QTRY_VERIFY(view->pageCount() > 2);
    QCOMPARE(page->maximum(), view->pageCount());
    QVERIFY(!the<QCheckBox>(*dialog, "unmask")->isVisible());
    page->setValue(2);
    QCOMPARE(view->currentPage(), 1);
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    QCOMPARE(page->value(), view->pageCount());
    delete dialog;
  }

  void zoomKeepsItsPlace()
  {
    SheetsDesk desk;
    fillUp(desk);
    const QPointer<PreviewDialog> dialog = printAllocationSheet(desk.desk, std::nullopt, nullptr);
    auto* view = the<PageView>(*dialog, "pageView");
    QTRY_VERIFY(view->pageCount() > 2);
    view->showPage(1);
    const double before = view->zoom();
    the<QToolButton>(*dialog, "zoomIn")->click();
    const double larger = view->zoom();
    QVERIFY(larger > before);
    QCOMPARE(view->currentPage(), 1);
    QCOMPARE(view->fit(), PageView::Fit::none);
    the<QToolButton>(*dialog, "fitPage")->click();
    QCOMPARE(view->currentPage(), 1);
    QVERIFY(view->zoom() < larger);
    delete dialog;
  }

  void hasNamesForWhoCannotSee()
  {
    Shown shown;
    for (const char* name : {"zoomIn", "zoomOut", "fitWidth", "fitPage", "fileAsk"})
      QVERIFY2(!the<QToolButton>(*shown.dialog, name)->accessibleName().isEmpty(), name);
    QVERIFY(!the<QSpinBox>(*shown.dialog, "page")->accessibleName().isEmpty());
    QVERIFY(!shown.view->accessibleName().isEmpty());
  }
};

QTEST_MAIN(TstPreview)
#include "tst_preview.moc"
