// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/records/backup.h"
#include "desktop/views/records/verdict_label.h"
#include "desktop/views/records/verify_dialog.h"
#include "records_desk.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;

class TstVerify final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { failOnAnyWarning(); }

  void tellsThatAllIsWhole()
  {
    RecordsDesk desk;
    VerifyDialog dialog(desk.desk);
    dialog.show();
    QSignalSpy verified(&dialog, &VerifyDialog::verified);
    QSignalSpy alarm(&dialog, &VerifyDialog::integrityAlarm);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(verified.count(), 1);
    QCOMPARE(verified[0][0].toLongLong(), 2);
    QVERIFY(alarm.isEmpty());
    QCOMPARE(the<ToneSentence>(dialog, "verdict")->sentence(),
             QStringLiteral("The register is whole"));
    QVERIFY(the<ToneSentence>(dialog, "chainLine")
                ->sentence()
                .contains(QStringLiteral("all 2 entries")));
    QVERIFY(the<ToneSentence>(dialog, "anchorLine")
                ->sentence()
                .startsWith(QStringLiteral("No anchor")));
    the<QPushButton>(dialog, "copyHead")->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), must(desk.file->anchor(2)));
  }

  void comparesWithAnAnchor()
  {
    RecordsDesk desk;
    VerifyDialog dialog(desk.desk);
    dialog.show();
    QSignalSpy verified(&dialog, &VerifyDialog::verified);
    QSignalSpy alarm(&dialog, &VerifyDialog::integrityAlarm);
    const QString anchor = q(must(desk.file->anchor(1)));
    auto* field = the<QLineEdit>(dialog, "givenAnchor");
    field->setText(u"  " + anchor);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(verified.count(), 1);
    QVERIFY(the<ToneSentence>(dialog, "anchorLine")->sentence().contains(QStringLiteral("own")));
    field->setText(anchor.chopped(1) +
                   (anchor.endsWith(u'0') ? QStringLiteral("1") : QStringLiteral("0")));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(alarm.count(), 1);
    QVERIFY(alarm[0][0].toString().startsWith(QStringLiteral("The anchor is not")));
    field->setText(QStringLiteral("nonsense"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(the<ToneSentence>(dialog, "verdict")->sentence(),
                 QStringLiteral("This cannot be verified"));
    QCOMPARE(alarm.count(), 1);
  }

  void alarmsAboutATamperedCopy()
  {
    RecordsDesk whole;
    const QString copy = q(whole.file.path("copy.sextant"));
    must(whole.file->backup(copy.toStdString()));
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("示例中心"));
    bytes.replace("示例中心", "示例中山");
    file.seek(0);
    file.write(bytes);
    file.close();
    RegisterSession session(copy, {{"x", "", ""}, &whole.file.clock(), true}, whole.words);
    Desk desk{session, whole.selection, whole.requests, whole.form, whole.settings, whole.words};
    QSignalSpy opened(&session, &RegisterSession::opened);
    session.open();
    QVERIFY(opened.wait(20000));
    VerifyDialog dialog(desk);
    QSignalSpy alarm(&dialog, &VerifyDialog::integrityAlarm);
    dialog.start();
    QTRY_COMPARE(alarm.count(), 1);
    QVERIFY(alarm[0][0].toString().startsWith(QStringLiteral("The chain is broken at entry 1")));
    QVERIFY(the<ToneSentence>(dialog, "recordsLine")
                ->sentence()
                .startsWith(QStringLiteral("No entry is proven")));
    QVERIFY(!the<QLineEdit>(dialog, "headAnchor")->text().isEmpty());
  }

  void backsUpAndTellsTheHash()
  {
    RecordsDesk desk;
    const QString path = q(desk.file.path("backup.sextant"));
    QObject asker;
    backUpTo(desk.desk, path, &asker);
    QTRY_COMPARE(desk.messages.count(), 1);
    QFile copy(path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    const QByteArray hash =
        QCryptographicHash::hash(copy.readAll(), QCryptographicHash::Sha256).toHex();
    QCOMPARE(desk.lastMessage(),
             u"Backup written: backup.sextant, SHA-256 " + QString::fromLatin1(hash));
    backUpTo(desk.desk, path, &asker);
    QTRY_COMPARE(desk.messages.count(), 2);
    QCOMPARE(desk.messages[1][0].value<MessageKind>(), MessageKind::error);
    QVERIFY(desk.lastMessage().contains(QStringLiteral("exists")));
  }

  void asksWhereToBackUp()
  {
    RecordsDesk desk;
    QWidget window;
    window.show();
    backUp(desk.desk, &window);
    auto* dialog = the<QFileDialog>(window, "backupDialog");
    QVERIFY(dialog->selectedFiles().value(0).contains(QStringLiteral("/a-")));
    const QString path = q(desk.file.path("chosen.sextant"));
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    QTRY_COMPARE(desk.messages.count(), 1);
    QVERIFY(QFile::exists(path));
  }
};

QTEST_MAIN(TstVerify)
#include "tst_verify.moc"
