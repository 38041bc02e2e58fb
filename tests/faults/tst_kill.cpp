// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dice.h"
#include "support/small_plan.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace sextant;
using namespace sextant::test;
using registry::Registry;

namespace {

/// What was acknowledged: a change, and the number that names what it wrote.
struct Ack {
  std::int64_t entry = 0;
  std::int64_t serial = 0;
};

net::Prefix placeOf(std::int64_t serial)
{
  return "2001:db8::/32"_p.sub(64, static_cast<std::uint64_t>(serial));
}

registry::Change changeOf(std::int64_t serial)
{
  using namespace registry;
  const std::string code = "H" + std::to_string(serial);
  Change out{"assign", code, {PutHolder{code, {}}}};
  for (int i = 0; i < 3; ++i)
    out.operations.push_back(PutContact{code, {{"contact_phone", std::to_string(i)}}});
  out.operations.push_back(Give{model::Kind::assignment, placeOf(serial), code, false, {}});
  return out;
}

/// Changes the register until it is killed, and says so after each change.
[[noreturn]] void work(const std::string& path, std::int64_t serial, int out)
{
  const auto registry = Registry::open(path, {{"child", "host", "test"}, nullptr, false});
  while (registry) {
    const auto applied = (*registry)->apply(changeOf(serial));
    if (!applied) break;
    const Ack ack{applied->entry, serial++};
    if (write(out, &ack, sizeof ack) != sizeof ack) break;
    if (serial % 7 == 0 && !(*registry)->apply({"undo", {}, {registry::Undo{applied->entry}}}))
      break;
  }
  _exit(1);
}

}  // namespace

class TestKill : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingAcknowledgedIsLost()
  {
    constexpr int kKills = 100;
    Dice dice;
    SmallRegister file("unused.sextant");
    const std::string path = file.path("a.sextant");
    must(Registry::create(path, {}));
    must(must(Registry::open(path, {}))
             ->apply({"block", {}, {registry::PutBlock{"2001:db8::/32"_p, {}}}}));
    std::vector<Ack> acks;
    std::int64_t next = 0;
    for (int i = 0; i < kKills; ++i) {
      int ends[2] = {};
      QVERIFY(pipe(ends) == 0);
      const pid_t child = fork();
      if (child == 0) {
        close(ends[0]);
        work(path, next, ends[1]);
      }
      close(ends[1]);
      QTest::qSleep(static_cast<int>(dice.between(5, 90)));
      kill(child, SIGKILL);
      int status = 0;
      waitpid(child, &status, 0);
      QVERIFY(WIFSIGNALED(status));
      Ack ack;
      while (read(ends[0], &ack, sizeof ack) == sizeof ack) acks.push_back(ack);
      close(ends[0]);
      next += 1000;  // what was written and could not be said any more is left alone

      QElapsedTimer timer;
      timer.start();
      const auto registry = must(Registry::open(path, {}));
      const auto head = must(registry->head()).number;
      QVERIFY2(timer.elapsed() < 2000, "reopening took too long");
      QVERIFY(acks.empty() || head >= acks.back().entry);
      if (i % 10 != 9) continue;
      const auto verdict = must(registry->verify({}));
      QVERIFY2(verdict.whole, verdict.reason.c_str());
      QCOMPARE(verdict.entries, head);
    }
    const auto registry = must(Registry::open(path, {}));
    QVERIFY(acks.size() > kKills);
    for (const Ack& ack : acks) {
      const auto chain = must(registry->chain(placeOf(ack.serial), {registry->now(), ack.entry}));
      QCOMPARE(chain.size(), std::size_t{2});
      QCOMPARE(chain.back().holding.openedBy, ack.entry);
      QCOMPARE(q(chain.back().holderCode), q("H" + std::to_string(ack.serial)));
    }
    qInfo("%d changes acknowledged", static_cast<int>(acks.size()));
  }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
