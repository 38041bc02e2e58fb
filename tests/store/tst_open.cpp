// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registry.h"
#include "store/codes.h"
#include "support/dice.h"
#include "support/small_register.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QObject>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace sextant;
using namespace sextant::test;
using registry::Registry;

namespace {

QString codeOf(const Error& error)
{
  return q(error.code.id);
}

template <typename T>
QString codeOf(const Result<T>& result)
{
  return result ? QStringLiteral("opened") : codeOf(result.error());
}

registry::OpenOptions options(bool readOnly = false)
{
  return {{"tester", "host", "test"}, nullptr, readOnly};
}

registry::Change holder(const std::string& code)
{
  return {"holder", {}, {registry::PutHolder{code, {}}}};
}

/// Runs `body` in a process of its own that may do no more than anybody; its answer is text.
QString asNobody(const std::function<QString()>& body)
{
  int ends[2] = {};
  if (pipe(ends) != 0) qFatal("no pipe");
  const pid_t child = fork();
  if (child == 0) {
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) _exit(1);
    const QByteArray text = body().toUtf8();
    const auto written = write(ends[1], text.data(), static_cast<std::size_t>(text.size()));
    _exit(written == text.size() ? 0 : 1);
  }
  close(ends[1]);
  QByteArray text(4096, '\0');
  text.truncate(read(ends[0], text.data(), static_cast<std::size_t>(text.size())));
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  return status == 0 ? QString::fromUtf8(text) : QStringLiteral("died");
}

}  // namespace

class TestOpen : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  std::string path(const char* name) const
  {
    return m_folder.filePath(QString::fromUtf8(name)).toStdString();
  }
  /// A register with one holder, closed.
  std::string made(const char* name)
  {
    const std::string file = path(name);
    must(Registry::create(file, options()));
    must(must(Registry::open(file, options()))->apply(holder("A")));
    return file;
  }

 private Q_SLOTS:
  void saysWhatIsWrongWithTheFile()
  {
    QCOMPARE(codeOf(Registry::open(path("missing.sextant"), options())), q("store.missing"));
    QVERIFY(!QFileInfo::exists(q(path("missing.sextant"))));
    QCOMPARE(codeOf(Registry::open(m_folder.path().toStdString(), options())), q("store.foreign"));
    put(path("text"), "no database at all, only some text that is long enough to be looked at");
    QCOMPARE(codeOf(Registry::open(path("text"), options())), q("store.foreign"));
    put(path("empty"), "");
    QCOMPARE(codeOf(Registry::open(path("empty"), options())), q("store.foreign"));
    QCOMPARE(QFileInfo(q(path("empty"))).size(), 0);
    SQLite::Database(path("other"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE t (x)");
    QCOMPARE(codeOf(Registry::open(path("other"), options())), q("store.foreign"));
    const std::string newer = made("newer.sextant");
    SQLite::Database(newer, SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 2");
    QCOMPARE(codeOf(Registry::open(newer, options())), q("store.newer"));
    QCOMPARE(codeOf(Registry::open(newer, options(true))), q("store.newer"));
  }

  void opensNoLinkButAFolderThatIsOne()
  {
    const std::string file = made("true.sextant");
    QVERIFY(QFile::link(q(file), q(path("link.sextant"))));
    QVERIFY(!Registry::open(path("link.sextant"), options()));
    QVERIFY(!Registry::create(path("link.sextant"), options()));
    QVERIFY(QDir().mkdir(q(path("folder"))));
    QVERIFY(QFile::rename(q(file), q(path("folder/true.sextant"))));
    QVERIFY(QFile::link(q(path("folder")), q(path("way"))));
    QVERIFY(Registry::open(path("way/true.sextant"), options()).has_value());
  }

  void makesNothingWhereSomethingIs()
  {
    const std::string file = made("there.sextant");
    const std::string before = get(file);
    QCOMPARE(codeOf(Registry::create(file, options())), q("store.exists"));
    QCOMPARE(codeOf(Registry::create(m_folder.path().toStdString(), options())), q("store.exists"));
    QVERIFY(get(file) == before);
    QCOMPARE(codeOf(Registry::create(path("no/such/folder.sextant"), options())),
             q("store.cannot-write"));
  }

  void onlyTheOwnerMayReadANewRegister()
  {
    const std::string file = made("private.sextant");
    const auto all = QFileInfo(q(file)).permissions();
    QVERIFY(!(all & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
  }

  /// A damaged file is told as such, at opening or at verify; nothing crashes, nothing is whole.
  void tellsDamage()
  {
    Dice dice;
    const std::string file = made("whole.sextant");
    {
      const auto registry = must(Registry::open(file, options()));
      for (int i = 0; i < 60; ++i) must(registry->apply(holder("H" + std::to_string(i))));
    }
    const std::string whole = get(file);
    QVERIFY(whole.size() > 20'000);
    int wholeAnyway = 0;
    for (int i = 0; i < 300; ++i) {
      std::string bytes = whole;
      const bool cut = i % 3 == 0;
      if (cut) {
        bytes.resize(dice.below(bytes.size()));
      } else {
        for (std::size_t n = 0; n < 1 + dice.below(8); ++n)
          bytes[dice.below(bytes.size())] ^= static_cast<char>(1 + dice.below(255));
      }
      const std::string damaged = path("damaged.sextant");
      for (const char* beside : {"", "-wal", "-shm"}) QFile::remove(q(damaged + beside));
      put(damaged, bytes);
      const auto registry = Registry::open(damaged, options());
      if (!registry) continue;
      const auto verdict = (*registry)->verify({});
      if (!verdict || !verdict->whole) continue;
      // Unused space, or a cut where the last pages were free: then all content must be there.
      QVERIFY2(!cut, "cut off and whole");
      QCOMPARE(verdict->entries, 61);
      ++wholeAnyway;
    }
    qInfo("%d of 300 hit nothing that counts", wholeAnyway);
    QVERIFY(wholeAnyway < 250);
  }

  void readsWhatCannotBeWrittenAndSaysSo()
  {
    const QString folder = QDir::tempPath() + QStringLiteral("/sextant-ro-%1").arg(getpid());
    QVERIFY(QDir().mkpath(folder));
    const std::string file = folder.toStdString() + "/a.sextant";
    must(Registry::create(file, options()));
    must(must(Registry::open(file, options()))->apply(holder("A")));
    const auto read = [&file] {
      const auto registry = Registry::open(file, options(true));
      if (!registry) return codeOf(registry);
      const auto head = (*registry)->head();
      const auto verdict = (*registry)->verify({});
      if (!head || !verdict || !verdict->whole) return QStringLiteral("unreadable");
      return QString::number(head->number);
    };
    const auto write = [&file] {
      const auto registry = Registry::open(file, options());
      return registry ? codeOf((*registry)->apply(holder("B"))) : codeOf(registry);
    };
    QCOMPARE(codeOf(must(Registry::open(file, options(true)))->apply(holder("B"))),
             q("store.read-only"));
    const auto everybody = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(q(file), everybody));
    QVERIFY(QFile::setPermissions(folder, everybody | QFile::WriteOwner | QFile::ExeOwner |
                                              QFile::ExeGroup | QFile::ExeOther));
    QCOMPARE(asNobody(read), q("1"));
    QCOMPARE(asNobody(write), q("store.read-only"));
    QVERIFY(QDir(folder).removeRecursively());
  }

  void waitsForAnotherWriterAndThenSaysWhoseFault()
  {
    const std::string file = made("busy.sextant");
    const auto registry = must(Registry::open(file, options()));
    {
      SQLite::Database other(file, SQLite::OPEN_READWRITE);
      other.exec("BEGIN EXCLUSIVE");
      QElapsedTimer timer;
      timer.start();
      QCOMPARE(codeOf(registry->apply(holder("B"))), q("store.busy"));
      QVERIFY(timer.elapsed() >= 4000);
      QCOMPARE(must(registry->head()).number, 1);  // reading goes on meanwhile
    }
    QCOMPARE(must(registry->apply(holder("B"))).entry, 2);
  }

  void seesWhatOthersWroteBetweenItsOwnChanges()
  {
    const std::string file = made("both.sextant");
    const auto one = must(Registry::open(file, options()));
    const auto two = must(Registry::open(file, options()));
    for (model::EntryNumber i = 2; i < 40; i += 2) {
      QCOMPARE(must(one->apply(holder("one" + std::to_string(i)))).entry, i);
      QCOMPARE(must(two->head()).number, i);
      QVERIFY(must(two->verify({})).whole);
      QCOMPARE(must(two->apply(holder("two" + std::to_string(i)))).entry, i + 1);
      QCOMPARE(must(one->head()).number, i + 1);
      must(one->holders({one->now(), {}}));
      must(one->chain("2001:db8::/32"_p, {one->now(), {}}));
    }
  }

  void losesNothingOfTwoProcesses()
  {
    constexpr int kEach = 60;
    const std::string file = made("two.sextant");
    const auto work = [&file](const std::string& name) {
      const auto registry = Registry::open(file, {{name, "host", "test"}, nullptr, false});
      for (int i = 0; registry && i < kEach; ++i) {
        if (!(*registry)->apply(holder(name + std::to_string(i)))) return false;
      }
      return registry.has_value();
    };
    std::vector<pid_t> children;
    for (const char* name : {"a", "b", "c"}) {
      const pid_t child = fork();
      if (child == 0) _exit(work(name) ? 0 : 1);
      children.push_back(child);
    }
    for (const pid_t child : children) {
      int status = -1;
      waitpid(child, &status, 0);
      QCOMPARE(status, 0);
    }
    const auto registry = must(Registry::open(file, options()));
    QCOMPARE(must(registry->head()).number, 1 + 3 * kEach);
    QCOMPARE(must(registry->holders({registry->now(), {}})).size(), std::size_t{1 + 3 * kEach});
    const auto verdict = must(registry->verify({}));
    QVERIFY2(verdict.whole, verdict.reason.c_str());
  }
};

QTEST_GUILESS_MAIN(TestOpen)
#include "tst_open.moc"
