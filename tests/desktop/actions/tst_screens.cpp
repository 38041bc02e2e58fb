// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/map/address_map.h"
#include "desktop/views/go/lookup_box.h"
#include "desktop/views/inspector/inspector_pane.h"
#include "desktop/views/plans/compare_view.h"
#include "desktop/views/plans/draft_view.h"
#include "desktop/views/plans/plan_assistant.h"
#include "desktop/views/records/import_dialog.h"
#include "desktop/views/trace/trace_page.h"
#include "window.h"

#include "cut_off.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QScreen>
#include <QTreeView>

using namespace sextant;
using namespace sextant::desktop;
using sextant::test::Program;
using sextant::test::settled;
using sextant::test::trigger;

namespace {

constexpr auto kCounty = "2001:db8:1325::/48";
constexpr auto kUnit = "2001:db8:1325:200::/56";

net::Prefix prefix(const char* text)
{
  return test::must(net::parsePrefix(text));
}

QWidget* openDialog()
{
  for (QWidget* window : QApplication::topLevelWidgets()) {
    if (window->isVisible() && qobject_cast<QDialog*>(window) != nullptr) return window;
  }
  return nullptr;
}

}  // namespace

/// Pictures of every main state, in both languages, lights and sizes, in the folder `screens` of
/// the build, to be looked at. Fails where a text does not fit into its widget.
class TstScreens : public QObject {
  Q_OBJECT

 private:
  void keep(QWidget* window, const QString& name)
  {
    QTest::qWait(60);
    const QString file = m_folder.filePath(name + QStringLiteral(".png"));
    QVERIFY2(window->grab().save(file), qPrintable(file));
    for (const QString& text : test::cutOff(window)) m_cut << name + QStringLiteral(": ") + text;
  }
  void keepDialog(const QString& name)
  {
    QTest::qWait(250);
    QWidget* dialog = openDialog();
    QVERIFY2(dialog != nullptr, qPrintable(name));
    keep(dialog, name);
    dialog->close();
    QTest::qWait(1);
  }
  void dialogOf(MainWindow& window, const char* command, const QString& name)
  {
    trigger(window, command);
    QVERIFY(settled(window.desk()));
    keepDialog(name);
  }

  void startPages(const Program& program)
  {
    program.shell().showStart();
    program.shell().window()->resize(m_size);
    keep(program.shell().window(), QStringLiteral("01-start"));
    program.shell().open(program.path(QStringLiteral("missing.sextant")), false);
    QTRY_VERIFY(program.shell().window()->isVisible());
    QTest::qWait(200);
    program.shell().window()->resize(m_size);
    keep(program.shell().window(), QStringLiteral("02-trouble"));
  }

  void views(MainWindow& window)
  {
    keep(&window, QStringLiteral("10-tree-opened"));
    Q_EMIT window.desk().requests.revealWanted(prefix(kUnit));
    window.desk().selection.select(prefix(kUnit));
    QTest::qWait(400);
    keep(&window, QStringLiteral("11-tree-unit"));
    trigger(window, "view.map");
    QVERIFY(settled(window.desk()));
    window.desk().selection.select(prefix(kCounty));
    QTest::qWait(600);
    keep(&window, QStringLiteral("12-map"));
    trigger(window, "view.plan");
    window.panes().draft->showDraft(QStringLiteral("gx-2026"));
    QVERIFY(settled(window.desk()));
    QTest::qWait(300);
    keep(&window, QStringLiteral("13-draft"));
    trigger(window, "view.compare");
    QVERIFY(settled(window.desk()));
    keep(&window, QStringLiteral("14-compare"));
    trigger(window, "view.tree");
    trigger(window, "audit.check");
    QVERIFY(settled(window.desk()));
    keep(&window, QStringLiteral("15-problems"));
    trigger(window, "audit.journal");
    trigger(window, "view.full");
    keep(&window, QStringLiteral("16-journal-full"));
    trigger(window, "view.full");
    trigger(window, "help");
    keep(&window, QStringLiteral("17-help"));
  }

  void forms(MainWindow& window)
  {
    Q_EMIT window.desk().requests.formWanted(
        {FormKind::assign, std::nullopt, prefix(kCounty), 56, {}});
    QTest::qWait(400);
    keep(&window, QStringLiteral("20-assign"));
    QVERIFY(window.panes().inspector->cancelForm());
    Q_EMIT window.desk().requests.formWanted(
        {FormKind::registration, std::nullopt, prefix(kUnit), std::nullopt, {}});
    QTest::qWait(400);
    keep(&window, QStringLiteral("21-register"));
    QVERIFY(window.panes().inspector->cancelForm());
    Q_EMIT window.desk().requests.formWanted(
        {FormKind::release, prefix(kUnit), std::nullopt, std::nullopt, {}});
    QTest::qWait(400);
    keep(&window, QStringLiteral("22-release"));
    QVERIFY(window.panes().inspector->cancelForm());
  }

  void dialogs(MainWindow& window)
  {
    window.desk().selection.select(prefix(kUnit));
    dialogOf(window, "print.notice", QStringLiteral("30-notice"));
    dialogOf(window, "export", QStringLiteral("31-export"));
    dialogOf(window, "export.filing", QStringLiteral("32-filing"));
    dialogOf(window, "audit.verify", QStringLiteral("33-verify"));
    dialogOf(window, "help.shortcuts", QStringLiteral("34-shortcuts"));
    QGuiApplication::clipboard()->setText(
        QStringLiteral("前缀\t单位名称\t用途\n2001:db8:1325:300::/64\t示例单位甲\t办公\n"
                       "2001:db8:1325:30::/129\t示例单位乙\t办公\n"));
    dialogOf(window, "paste", QStringLiteral("35-paste"));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    trigger(window, "go.to");
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("xa"));
    QTest::qWait(300);
    keepPopup(window, QStringLiteral("36-lookup"));
  }
  void keepPopup(MainWindow& window, const QString& name)
  {
    QWidget* popup = QApplication::activePopupWidget();
    if (popup == nullptr) popup = QApplication::focusWidget()->window();
    keep(popup == nullptr ? &window : popup, name);
    if (popup != nullptr && popup != &window) popup->close();
  }

  void planning(MainWindow& window)
  {
    trigger(window, "plan.new");
    QTest::qWait(400);
    keep(&window, QStringLiteral("40-plan-new"));
    auto* assistant = window.findChild<PlanAssistant*>();
    QVERIFY(assistant != nullptr);
    Q_EMIT assistant->dismissed();
  }

  /// A log of the sample's county, with addresses in its block alone and outside.
  void tracing(const Program& program, MainWindow& window)
  {
    trigger(window, "view.trace");
    keep(&window, QStringLiteral("60-trace-begin"));
    const QString log = program.path(QStringLiteral("access-2026-03-01.log"));
    test::put(log.toStdString(), test::madeUpLog());
    Q_EMIT window.logsDropped({log});
    QVERIFY(settled(window.desk()));
    QTest::qWait(600);
    keep(&window, QStringLiteral("61-trace-found"));
    Q_EMIT window.logsDropped({log, program.path(QStringLiteral("firewall.log.gz"))});
    QVERIFY(settled(window.desk()));
    auto* table = window.findChild<QTreeView*>(QStringLiteral("traceTable"));
    QVERIFY(table != nullptr);
    QTRY_VERIFY(table->currentIndex().isValid());
    table->expandAll();
    window.findChild<QComboBox*>(QStringLiteral("traceWhen"))->setCurrentIndex(1);
    QTest::qWait(400);
    keep(&window, QStringLiteral("62-trace-several-open"));
    window.findChild<QLineEdit*>(QStringLiteral("traceFilter"))->setText(QStringLiteral("xyz"));
    QTest::qWait(400);
    keep(&window, QStringLiteral("63-trace-no-match"));
    window.panes().trace->traceText(QStringLiteral("nothing"));
    QVERIFY(settled(window.desk()));
    QTest::qWait(400);
    keep(&window, QStringLiteral("64-trace-none"));
  }

  QDir m_folder;
  QSize m_size;
  QStringList m_cut;

 private Q_SLOTS:
  void init() { test::failOnAnyWarning(); }

  void everyState_data()
  {
    QTest::addColumn<bool>("chinese");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    const QSize laptop(1280, 800);
    const QSize desk(1920, 1080);
    QTest::newRow("zh-light-1280") << true << false << laptop;
    QTest::newRow("en-light-1280") << false << false << laptop;
    QTest::newRow("zh-dark-1280") << true << true << laptop;
    QTest::newRow("en-dark-1280") << false << true << laptop;
    QTest::newRow("zh-light-1920") << true << false << desk;
    QTest::newRow("en-dark-1920") << false << true << desk;
  }
  void everyState()
  {
    QFETCH(bool, chinese);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    m_size = size;
    m_cut.clear();
    m_folder.setPath(
        QStringLiteral(SCREENS_FOLDER "/%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(m_folder.mkpath(QStringLiteral(".")));
    Options options;
    options.language = chinese ? wording::Language::zh : wording::Language::en;
    options.theme = dark ? Theme::dark : Theme::light;
    Program program(options);
    startPages(program);
    MainWindow& window = program.openSample();
    window.resize(size);
    QVERIFY(settled(window.desk()));
    QTest::qWait(300);
    views(window);
    forms(window);
    dialogs(window);
    planning(window);
    tracing(program, window);
    MainWindow& empty = program.openEmpty();
    empty.resize(size);
    QTest::qWait(300);
    keep(&empty, QStringLiteral("50-empty"));
    QVERIFY2(m_cut.isEmpty(), qPrintable(m_cut.join(u'\n')));
  }
};

QTEST_MAIN(TstScreens)
#include "tst_screens.moc"
