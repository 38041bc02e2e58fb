// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"
#include "store/codes.h"
#include "store/store.h"
#include "support/full_register.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QObject>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#include <set>

using namespace sextant;
using namespace sextant::test;
using registry::Registry;

namespace {

std::string sha256(const std::string& path)
{
  return QCryptographicHash::hash(QByteArray::fromStdString(get(path)), QCryptographicHash::Sha256)
      .toHex()
      .toStdString();
}

/// Writes changes into the register, as fast as it can, until it is killed.
pid_t writer(const std::string& path)
{
  const pid_t child = fork();
  if (child != 0) return child;
  const auto registry = Registry::open(path, {{"other", "host", "test"}, nullptr, false});
  for (int i = 0; registry; ++i) {
    if (!(*registry)->apply({"holder", {}, {registry::PutHolder{"W" + std::to_string(i), {}}}}))
      break;
  }
  _exit(1);
}

}  // namespace

class TestBackup : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isTheSameRegisterWithItsHashBesideIt()
  {
    FullRegister file;
    const std::string copy = file.path("copy.sextant");
    must(file->backup(copy));
    const auto head = must(file->head());
    const std::string sidecar = get(copy + ".sha256");
    QCOMPARE(q(sidecar), q(sha256(copy) + "  copy.sextant\nhead " + std::to_string(head.number) +
                           " " + q(head.hash).toUpper().toStdString() + "\n"));
    QVERIFY(!QFileInfo::exists(q(copy + ".part")));
    QVERIFY(!QFileInfo::exists(q(copy + "-wal")));
    const auto permissions = QFileInfo(q(copy)).permissions();
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
    const std::string anchor = must(file->verify({})).head;
    const auto restored = must(Registry::open(copy, {{"t", "h", "p"}, &file.clock(), false}));
    const auto verdict = must(restored->verify(anchor));
    QVERIFY(verdict.whole);
    QVERIFY(verdict.anchor == registry::Verdict::Anchor::matches);
    QCOMPARE(must(restored->drafts()).size(), must(file->drafts()).size());
    QCOMPARE(must(restored->apply({"holder", {}, {registry::PutHolder{"N", {}}}})).entry,
             head.number + 1);
    QCOMPARE(must(file->head()).number, head.number);
  }

  void overwritesNothingAndLeavesNothingHalf()
  {
    SmallRegister file;
    put(file.path("there"), "mine");
    const auto refused = file->backup(file.path("there"));
    QCOMPARE(q(refused.error().code.id), q(store::kExists.id));
    QCOMPARE(q(get(file.path("there"))), q("mine"));
    QCOMPARE(q(file->backup(file.path("no/folder")).error().code.id), q(store::kCannotWrite.id));
    class Impatient final : public base::Progress {
      void report(std::uint64_t, std::uint64_t) override {}
      bool cancelled() const override { return true; }
    } impatient;
    // What a killed backup left behind does not matter.
    put(file.path("new.part"), "half");
    put(file.path("new.part-journal"), "half");
    must(file->backup(file.path("new")));
    QCOMPARE(must(must(Registry::open(file.path("new"), {}))->verify({})).entries, 0);
    const auto stopped = store::backup(
        must(store::Store::open(file.path("a.sextant"), store::Database::Mode::readWrite))
            ->database(),
        file.path("stopped"), impatient);
    QVERIFY(stopped || stopped.error().code == base::kCancelled);
    QVERIFY(!QFileInfo::exists(q(file.path("stopped.part"))));
    QCOMPARE(QFileInfo::exists(q(file.path("stopped"))), stopped.has_value());
  }

  void finishesWhileAnotherProcessWrites()
  {
    SmallRegister file;
    const std::string path = file.path("a.sextant");
    registry::Change many{"holder", {}, {}};
    for (int i = 0; i < 30'000; ++i)
      many.operations.push_back(
          registry::PutHolder{"M" + std::to_string(i), {{"org_address", std::string(200, 'x')}}});
    must(file->apply(many));
    const pid_t child = writer(path);
    while (must(file->head()).number < 3) QTest::qWait(1);
    const auto before = must(file->head()).number;
    const auto done = file->backup(file.path("copy.sextant"));
    const auto after = must(file->head()).number;
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    must(done);
    QVERIFY(after > before);
    const auto copy = must(Registry::open(file.path("copy.sextant"), {}));
    const auto verdict = must(copy->verify({}));
    QVERIFY2(verdict.whole, verdict.reason.c_str());
    QVERIFY(verdict.entries >= before && verdict.entries <= after);
  }

  void keepsADayEachOfTenAndAMonthEachOfTwelve()
  {
    SmallRegister file;
    const auto opened =
        must(store::Store::open(file.path("a.sextant"), store::Database::Mode::readWrite));
    const QDir folder(q(file.path("a.backups")));
    const Instant dense = instant("2027-06-01T06:00:00+08:00");
    const Instant end = instant("2027-06-15T00:00:00+08:00");
    constexpr std::int64_t kDay = 86'400'000'000;
    // Every fourth day or so, then three in two days.
    for (Instant now = instant("2026-01-03T06:00:00+08:00"); now < end;
         now.us += now < dense ? kDay * 4 - 1 : kDay * 2 / 3) {
      must(store::automaticBackup(opened->database(), "import", now, base::noProgress()));
    }
    put(file.path("a.backups/mine.sextant"), "not ours");
    must(store::automaticBackup(opened->database(), "publish", end, base::noProgress()));
    std::set<QString> days;
    std::set<QString> months;
    QStringList names = folder.entryList({QStringLiteral("20*.sextant")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
      days.insert(name.left(10));
      months.insert(name.left(7));
      QVERIFY(QFileInfo::exists(folder.filePath(name) + QStringLiteral(".sha256")));
    }
    // Each of the newest ten days, and the newest of each of twelve months.
    for (QDate day(2027, 6, 15); day >= QDate(2027, 6, 6); day = day.addDays(-1))
      QVERIFY2(days.contains(day.toString(Qt::ISODate)), qPrintable(day.toString(Qt::ISODate)));
    QCOMPARE(months.size(), std::size_t{12});
    QVERIFY(months.contains(QStringLiteral("2026-07")));
    QCOMPARE(days.size(), std::size_t{10 + 11});
    QCOMPARE(names.size(), 10 + 11);
    for (const QString& month : {QStringLiteral("2026-07"), QStringLiteral("2027-05")}) {
      const auto day = std::ranges::find_if(
          days, [&month](const QString& name) { return name.startsWith(month); });
      QVERIFY2(day->mid(8).toInt() >= 27, qPrintable(*day));  // its newest
    }
    QVERIFY(folder.exists(QStringLiteral("mine.sextant")));
    QCOMPARE(folder.entryList({QStringLiteral("*.sha256")}, QDir::Files).size(), names.size());
    const auto permissions = QFileInfo(folder.path()).permissions();
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
  }

  void twoAtTheSameInstantAreBothKept()
  {
    SmallRegister file;
    must(file->backupBefore("import"));
    must(file->backupBefore("import"));
    file.apply({registry::PutHolder{"A", {}}});
    must(file->backupBefore("publish"));
    const QDir folder(q(file.path("a.backups")));
    QCOMPARE(folder.entryList({QStringLiteral("*.sextant")}, QDir::Files).size(), 3);
  }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
