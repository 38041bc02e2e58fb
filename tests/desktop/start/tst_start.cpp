// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/start/recent_row.h"
#include "desktop/views/start/start_page.h"
#include "desktop/views/start/trouble_page.h"
#include "registry/registry.h"
#include "support/small_register.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sextant;
using namespace sextant::desktop;
using sextant::test::put;
using sextant::test::q;
using sextant::test::SmallRegister;

namespace {

const wording::Words& english()
{
  static const wording::Words words(wording::Language::en);
  return words;
}

template <typename T>
T* named(const QWidget& in, const char* name)
{
  return in.findChild<T*>(QString::fromUtf8(name));
}

/// Why the register at `path` does not open.
base::Error whyNot(const std::string& path)
{
  const auto opened =
      registry::Registry::open(path, {{"tester", "host", "window"}, nullptr, false});
  return opened ? base::Error{} : opened.error();
}

}  // namespace

class TstStart : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  [[nodiscard]] QString path(const char* name) const
  {
    return m_folder.filePath(QString::fromUtf8(name));
  }
  [[nodiscard]] std::unique_ptr<Settings> settings() const
  {
    QFile::remove(path("settings.ini"));
    return std::make_unique<Settings>(path("settings.ini"));
  }

 private Q_SLOTS:
  void offersThreeWaysToBegin()
  {
    const auto kept = settings();
    StartPage page(*kept, nullptr);
    page.show();
    const QSignalSpy sample(&page, &StartPage::sampleWanted);
    QTest::keyClick(named<QAbstractButton>(page, "openSample"), Qt::Key_Space);
    QCOMPARE(sample.count(), 1);
    QVERIFY(page.findChildren<RecentRow*>().isEmpty());
    QTest::mouseClick(named<QAbstractButton>(page, "newRegister"), Qt::LeftButton);
    auto* dialog = page.findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr && !dialog->isHidden());
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    const QSignalSpy wanted(&page, &StartPage::newWanted);
    Q_EMIT dialog->fileSelected(path("new.sextant"));
    QCOMPARE(wanted.front().front().toString(), path("new.sextant"));
  }

  void opensWhatWasOpenedBefore()
  {
    const auto kept = settings();
    put(path("old.sextant").toStdString(), "some bytes");
    kept->addRecent(path("old.sextant"));
    StartPage page(*kept, nullptr);
    page.show();
    auto* row = page.findChild<RecentRow*>();
    QVERIFY(row != nullptr);
    const QSignalSpy wanted(&page, &StartPage::openWanted);
    QTest::keyClick(row, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toString(), path("old.sextant"));
    QCOMPARE(wanted.front().at(1).toBool(), false);
    QTRY_VERIFY(row->accessibleDescription().contains(QStringLiteral("10 bytes")));
    QVERIFY(!named<QToolButton>(*row, "removeRecent")->isVisible());
  }

  void forgetsWhatIsMissing()
  {
    const auto kept = settings();
    kept->addRecent(path("gone.sextant"));
    StartPage page(*kept, nullptr);
    page.show();
    auto* row = page.findChild<RecentRow*>();
    auto* remove = named<QToolButton>(*row, "removeRecent");
    QTRY_VERIFY(remove->isVisible());
    QVERIFY(row->accessibleDescription().contains(QStringLiteral("missing")));
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(kept->recent().isEmpty());
    QTRY_VERIFY(page.findChildren<RecentRow*>().isEmpty());
  }

  void takesARegisterDroppedOnIt()
  {
    const auto kept = settings();
    StartPage page(*kept, nullptr);
    const QSignalSpy wanted(&page, &StartPage::openWanted);
    const auto drop = [&page](const QString& file) {
      QMimeData data;
      data.setUrls({QUrl::fromLocalFile(file)});
      QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
      enter.ignore();
      QApplication::sendEvent(page.viewport(), &enter);
      if (!enter.isAccepted()) return;
      QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
      QApplication::sendEvent(page.viewport(), &event);
    };
    drop(path("table.xlsx"));
    QCOMPARE(wanted.count(), 0);
    drop(path("dropped.sextant"));
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toString(), path("dropped.sextant"));
  }

  void switchesLanguageAndColours()
  {
    const auto kept = settings();
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    StartPage page(*kept, nullptr);
    QLocale::setDefault(before);
    QList<wording::Language> languages;
    QList<Theme> themes;
    connect(&page, &StartPage::languageWanted, &page,
            [&](auto language) { languages << language; });
    connect(&page, &StartPage::themeWanted, &page, [&](auto theme) { themes << theme; });
    page.show();
    auto* language = named<QComboBox>(page, "language");
    QCOMPARE(language->currentIndex(), 0);
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(languages, QList{wording::Language::en});
    auto* theme = named<QComboBox>(page, "theme");
    QTest::keyClick(theme, Qt::Key_Down);
    QTest::keyClick(theme, Qt::Key_Down);
    QCOMPARE(themes, (QList{Theme::light, Theme::dark}));
  }

  void namesEveryTroubleOfRealFiles()
  {
    SmallRegister small;
    const QString file = q(small.path("a.sextant"));
    QCOMPARE(troubleOf(whyNot(small.path("missing.sextant"))), Trouble::missing);
    put(small.path("text.sextant"), "no database at all, only some text long enough to look at");
    QCOMPARE(troubleOf(whyNot(small.path("text.sextant"))), Trouble::notARegister);
    const std::string whole = test::get(small.path("a.sextant"));
    std::string newer = whole;
    newer[63] = '\x7f';  // the schema's number, in the file's header
    put(small.path("newer.sextant"), newer);
    QCOMPARE(troubleOf(whyNot(small.path("newer.sextant"))), Trouble::newer);
    put(small.path("cut.sextant"), whole.substr(0, whole.size() / 2));
    QCOMPARE(troubleOf(whyNot(small.path("cut.sextant"))), Trouble::damaged);
  }

  void tellsWhatIsKnownAndOneWayOn_data()
  {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("first");
    QTest::newRow("missing") << q("store.missing") << q("openBackup");
    QTest::newRow("no register") << q("store.foreign") << q("openBackup");
    QTest::newRow("newer") << q("store.newer") << q("choose");
    QTest::newRow("damaged") << q("store.damaged") << q("openBackup");
    QTest::newRow("altered") << q("store.altered") << q("openReadOnly");
    QTest::newRow("busy") << q("store.busy") << q("retry");
    QTest::newRow("read-only") << q("store.read-only") << q("openReadOnly");
    QTest::newRow("network") << q("store.network-drive") << q("openReadOnly");
    QTest::newRow("unknown") << q("store.failed") << q("retry");
  }
  void tellsWhatIsKnownAndOneWayOn()
  {
    QFETCH(QString, code);
    SmallRegister small;
    const QString file = q(small.path("a.sextant"));
    QVERIFY(QDir().mkpath(q(small.path("a.backups"))));
    const QString older = q(small.path("a.backups/2026-01-01T08-00-00-before-import.sextant"));
    const QString newer = q(small.path("a.backups/2026-02-01T08-00-00-before-import.sextant"));
    for (const QString& backup : {older, newer}) put(backup.toStdString(), "kept");
    const std::string id = code.toStdString();
    const base::Error error{{id, base::Fault::store}, {file.toStdString(), "2", "1"}, {}, {}, {}};
    TroublePage page(file, error, english(), nullptr);
    page.resize(900, 700);
    page.show();
    QVERIFY(!named<QLabel>(page, "troubleTitle")->text().isEmpty());
    QVERIFY(!named<QLabel>(page, "troubleSentence")->text().isEmpty());
    QTRY_VERIFY(named<QLabel>(page, "factBackup") != nullptr);
    QVERIFY(named<QLabel>(page, "factSize") != nullptr);
    QStringList buttons;
    for (const QPushButton* button : page.findChildren<QPushButton*>()) {
      if (button->isVisible()) buttons << button->objectName();
    }
    QTEST(buttons.value(0), "first");
    QCOMPARE(buttons.last(), q("start"));
    if (!buttons.contains(q("openBackup"))) return;
    const QSignalSpy backup(&page, &TroublePage::openBackupWanted);
    QTest::mouseClick(named<QPushButton>(page, "openBackup"), Qt::LeftButton);
    QCOMPARE(backup.front().front().toString(), newer);
  }

  void offersNoBackupWhereThereIsNone()
  {
    const QString file = path("lost.sextant");
    TroublePage page(file, whyNot(file.toStdString()), english(), nullptr);
    page.show();
    QTRY_VERIFY(named<QLabel>(page, "factBackup") != nullptr);
    QVERIFY(named<QLabel>(page, "factSize") == nullptr);
    QVERIFY(!named<QPushButton>(page, "openBackup")->isVisible());
    const QSignalSpy choose(&page, &TroublePage::chooseWanted);
    const QSignalSpy start(&page, &TroublePage::startWanted);
    QTest::keyClick(named<QPushButton>(page, "choose"), Qt::Key_Space);
    QTest::keyClick(named<QPushButton>(page, "start"), Qt::Key_Space);
    QCOMPARE(choose.count(), 1);
    QCOMPARE(start.count(), 1);
  }

  void savesACopyWhereTheUserSays()
  {
    const base::Error error{{"store.read-only", base::Fault::store}, {"a"}, {}, {}, {}};
    TroublePage page(path("a.sextant"), error, english(), nullptr);
    page.show();
    QTest::keyClick(named<QPushButton>(page, "saveCopy"), Qt::Key_Space);
    auto* dialog = page.findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr);
    const QSignalSpy copy(&page, &TroublePage::copyWanted);
    Q_EMIT dialog->fileSelected(path("b.sextant"));
    QCOMPARE(copy.front().front().toString(), path("a.sextant"));
    QCOMPARE(copy.front().at(1).toString(), path("b.sextant"));
    const QSignalSpy readOnly(&page, &TroublePage::openReadOnlyWanted);
    QTest::keyClick(named<QPushButton>(page, "openReadOnly"), Qt::Key_Space);
    QCOMPARE(readOnly.count(), 1);
  }
};

QTEST_MAIN(TstStart)
#include "tst_start.moc"
