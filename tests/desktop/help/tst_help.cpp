// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/icons.h"
#include "desktop/views/help/help_pane.h"
#include "desktop/views/help/shortcuts_sheet.h"
#include "desktop/views/help/tour.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace sextant;
using namespace sextant::desktop;

namespace {

QString pageText(const QString& language, const QString& topic)
{
  QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, topic));
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString q(const char* text)
{
  return QString::fromUtf8(text);
}

}  // namespace

class TstHelp : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hasEveryTopicInBothLanguages()
  {
    for (const QString& language : {q("zh_CN"), q("en")}) {
      for (const QString& topic : helpTopics()) {
        const QString text = pageText(language, topic);
        QVERIFY2(text.startsWith(q("# ")) && text.size() > 300, qPrintable(language + topic));
      }
      const QStringList files = QDir(q(":/help/") + language).entryList();
      QCOMPARE(files.size(), helpTopics().size());
    }
  }

  void hasNoLinkThatLeadsNowhere()
  {
    const QRegularExpression link(q("\\]\\(([^)]+)\\)"));
    for (const QString& language : {q("zh_CN"), q("en")}) {
      for (const QString& topic : helpTopics()) {
        auto links = link.globalMatch(pageText(language, topic));
        while (links.hasNext()) {
          const QString target = links.next().captured(1);
          QVERIFY2(QFile::exists(q(":/help/") + language + u'/' + target), qPrintable(target));
        }
      }
    }
  }

  void showsAPageAndFollowsItsLinks()
  {
    QWidget window;
    HelpPane pane(wording::Language::zh, &window);
    window.show();
    QCOMPARE(pane.topic(), q("overview"));
    auto* page = pane.findChild<QTextBrowser*>(q("helpPage"));
    QVERIFY(page->toPlainText().contains(q("六分仪")));
    page->setSource(QUrl(q("map.md")));
    QCOMPARE(pane.topic(), q("map"));
    QVERIFY(page->toPlainText().contains(q("地图")));
    auto* topics = pane.findChild<QComboBox*>(q("helpTopics"));
    QCOMPARE(topics->currentData().toString(), q("map"));
    QTest::mouseClick(pane.findChild<QToolButton*>(q("helpBack")), Qt::LeftButton);
    QCOMPARE(pane.topic(), q("overview"));
    QTest::mouseClick(pane.findChild<QToolButton*>(q("helpForward")), Qt::LeftButton);
    QCOMPARE(pane.topic(), q("map"));
  }

  void showsTheTopicAsked()
  {
    HelpPane pane(wording::Language::en, nullptr);
    for (const QString& topic : helpTopics()) {
      pane.showTopic(topic);
      QCOMPARE(pane.topic(), topic);
      QVERIFY(pane.findChild<QTextBrowser*>(q("helpPage"))->toPlainText().size() > 200);
    }
    pane.showTopic(q("no such page"));
    QCOMPARE(pane.topic(), q("overview"));
    QPalette dark = pane.palette();
    dark.setColor(QPalette::Base, Qt::black);
    pane.setPalette(dark);
    QCOMPARE(pane.topic(), q("overview"));
  }

  void listsShortcutsByMenu()
  {
    QMenuBar bar;
    QMenu* file = bar.addMenu(q("文件(&F)"));
    QAction* open = file->addAction(q("打开(&O)…"));
    open->setObjectName(q("register.open"));
    open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    file->addAction(q("without"));
    QMenu* inner = file->addMenu(q("more"));
    QAction* verify = inner->addAction(q("&Verify"));
    verify->setObjectName(q("audit.verify"));
    verify->setShortcut(QKeySequence(Qt::Key_F9));
    bar.addMenu(q("empty"));
    const auto groups = shortcutGroups(bar);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.front().actions, (QList{open, verify}));
    ShortcutsSheet sheet(groups, nullptr);
    sheet.show();
    QVERIFY(sheet.findChild<QWidget*>(q("keys:audit.verify"))->isVisible());
    QStringList labels;
    for (const QLabel* label : sheet.findChildren<QLabel*>()) labels << label->text();
    QVERIFY(labels.contains(q("文件")) && labels.contains(q("打开")) &&
            labels.contains(q("Verify")));
    QTest::keyClick(&sheet, Qt::Key_Escape);
    QVERIFY(!sheet.isVisible());
  }

  void leadsThroughTheTourByTheKeysItNames()
  {
    QWidget window;
    window.resize(1000, 700);
    auto* lit = new QLabel(q("here"), &window);
    lit->setObjectName(q("lit"));
    lit->setGeometry(100, 100, 300, 200);
    QAction go(q("Go"));
    go.setObjectName(q("go.to"));
    go.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    QAction other(q("Other"));
    auto* tour = new Tour({{q("One"), q("Press it."), q("go.to"), q("lit")},
                           {q("Two"), q("Then go on."), {}, q("absent")}},
                          {&go, &other}, &window);
    window.show();
    lit->setFocusPolicy(Qt::StrongFocus);
    lit->setFocus();
    tour->start();
    const QSignalSpy ended(tour, &Tour::ended);
    QCOMPARE(tour->findChild<QLabel*>(q("tourTitle"))->text(), q("One"));
    QVERIFY(window.findChild<QWidget*>(q("tourRing")) != nullptr);
    other.trigger();
    QCOMPARE(tour->step(), 0);
    go.trigger();
    QCOMPARE(tour->step(), 1);
    QTRY_VERIFY(window.findChild<QWidget*>(q("tourRing")) == nullptr);
    QTest::mouseClick(tour->findChild<QPushButton*>(q("tourBack")), Qt::LeftButton);
    QCOMPARE(tour->step(), 0);
    auto* next = tour->findChild<QPushButton*>(q("tourNext"));
    QTest::mouseClick(next, Qt::LeftButton);
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(ended.count(), 1);
    QVERIFY(!tour->isVisible());
  }

  void waitsWhereAStepHasMoreThanItsCommand()
  {
    QWidget window;
    window.resize(800, 600);
    QAction go(q("Go"));
    go.setObjectName(q("go.to"));
    auto* tour = new Tour({{q("One"), q("Press it and type."), q("go.to"), {}, true},
                           {q("Two"), q("Then go on."), {}, {}}},
                          {&go}, &window);
    window.show();
    tour->start();
    const auto* count = tour->findChild<QLabel*>(q("tourCount"));
    QVERIFY(!count->text().startsWith(q("✓")));
    go.trigger();
    QCOMPARE(tour->step(), 0);
    QVERIFY(count->text().startsWith(q("✓")));
    QTest::mouseClick(tour->findChild<QPushButton*>(q("tourNext")), Qt::LeftButton);
    QCOMPARE(tour->step(), 1);
    QTest::mouseClick(tour->findChild<QToolButton*>(q("tourClose")), Qt::LeftButton);
    QVERIFY(!tour->isVisible());
  }

  void hasATourOfTheSample()
  {
    const QList<TourStep> steps = sampleTour();
    QVERIFY(steps.size() >= 7);
    for (const TourStep& step : steps) QVERIFY(!step.title.isEmpty() && !step.text.isEmpty());
  }

  void drawsAllIcons()
  {
    const QStringList names = QDir(q(":/icons")).entryList({q("*.svg")});
    for (const char* name :
         {"block",   "allocation", "reservation", "assignment", "registration", "holder",
          "contact", "unit",       "plan",        "draft",      "publish",      "map",
          "tree",    "compare",    "filing",      "journal",    "verify",       "free",
          "split",   "merge",      "zone",        "ruler",      "sextant"}) {
      QVERIFY2(names.contains(q(name) + q(".svg")), name);
    }
    for (const QString& file : names) {
      const QImage image = icon(file.chopped(4)).pixmap(16).toImage();
      int drawn = 0;
      for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) drawn += qAlpha(image.pixel(x, y)) > 64 ? 1 : 0;
      }
      QVERIFY2(drawn > 20, qPrintable(file));
    }
  }
};

QTEST_MAIN(TstHelp)
#include "tst_help.moc"
