// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/desk.h"
#include "desktop/models/told.h"
#include "support/small_register.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace sextant;
using namespace sextant::desktop;
using sextant::test::operator""_p;
using sextant::test::SmallRegister;

namespace {

const wording::Words& english()
{
  static const wording::Words words(wording::Language::en);
  return words;
}

registry::OpenOptions options(SmallRegister& small)
{
  return {{"tester", "host", "window"}, &small.clock(), false};
}

std::size_t countedBlocks(const registry::Registry& registry)
{
  std::size_t blocks = 0;
  const auto listed = registry.list({}, {registry.now(), {}}, [&blocks](const auto&) {
    ++blocks;
    return true;
  });
  return listed ? blocks : 0;
}

registry::Change block(net::Prefix prefix)
{
  return {"block", {}, {registry::PutBlock{prefix, {}}}};
}

}  // namespace

class TstBase : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void opensAndTellsItsHeight()
  {
    SmallRegister small;
    small.apply({registry::PutBlock{"2001:db8::/32"_p, {}}});
    RegisterSession session(test::q(small.path("a.sextant")), options(small), english());
    const QSignalSpy opened(&session, &RegisterSession::opened);
    session.open();
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(session.entry(), 1);
    QCOMPARE(session.title(), QStringLiteral("a"));
  }

  void saysWhyItCannotOpen()
  {
    SmallRegister small;
    RegisterSession session(test::q(small.path("missing.sextant")), options(small), english());
    QString said;
    connect(&session, &RegisterSession::failed, &session,
            [&said](const Error& error) { said = told(english(), error); });
    session.open();
    QTRY_VERIFY(!said.isEmpty());
  }

  void changesAndTellsWhoListens()
  {
    SmallRegister small;
    RegisterSession session(test::q(small.path("a.sextant")), options(small), english());
    const QSignalSpy opened(&session, &RegisterSession::opened);
    const QSignalSpy changed(&session, &RegisterSession::changed);
    session.open();
    QTRY_COMPARE(opened.count(), 1);
    model::EntryNumber entry = 0;
    session.apply(QStringLiteral("a block"), block("2001:db8::/32"_p), this,
                  [&entry](const Result<registry::Applied>& applied) {
                    if (applied) entry = applied->entry;
                  });
    QTRY_COMPARE(entry, 1);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toLongLong(), 1);
    std::optional<std::size_t> blocks;
    session.ask(
        this,
        [](const registry::Registry& registry) {
          return Result<std::size_t>(countedBlocks(registry));
        },
        [&blocks](const Result<std::size_t>& answer) { blocks = *answer; });
    QTRY_VERIFY(blocks.has_value());
    QCOMPARE(*blocks, 1U);
  }

  void hearsOfWhatOthersWrote()
  {
    SmallRegister small;
    RegisterSession session(test::q(small.path("a.sextant")), options(small), english());
    const QSignalSpy opened(&session, &RegisterSession::opened);
    const QSignalSpy changed(&session, &RegisterSession::changed);
    session.open();
    QTRY_COMPARE(opened.count(), 1);
    small.apply({registry::PutBlock{"2001:db8::/32"_p, {}}});
    QTRY_COMPARE(changed.count(), 1);
  }

  void judgesWithoutDoing()
  {
    SmallRegister small;
    small.apply({registry::PutBlock{"2001:db8::/32"_p, {}}});
    RegisterSession session(test::q(small.path("a.sextant")), options(small), english());
    QuestionLine line;
    QString reason;
    session.judge(this, line, block("2001:db8:1::/48"_p),
                  [&reason](const Result<registry::BatchResult>& result) {
                    reason = result && result->outcomes.front().reason
                                 ? told(english(), *result->outcomes.front().reason)
                                 : QStringLiteral("nothing against it");
                  });
    QTRY_VERIFY(!reason.isEmpty());
    QVERIFY(reason != u"nothing against it");
    QCOMPARE(small.listed().size(), 1U);
  }

  void answersOnlyTheNewestOfALine()
  {
    SmallRegister small;
    RegisterSession session(test::q(small.path("a.sextant")), options(small), english());
    QuestionLine line;
    QList<int> answers;
    for (int i = 0; i < 20; ++i) {
      session.ask(
          this, line, [i](const registry::Registry&) { return Result<int>(i); },
          [&answers](const Result<int>& answer) { answers << *answer; });
    }
    QTRY_VERIFY(!answers.isEmpty());
    QTest::qWait(20);
    QCOMPARE(answers, QList<int>{19});
  }

  void forgetsWhoIsGone()
  {
    SmallRegister small;
    RegisterSession session(test::q(small.path("a.sextant")), options(small), english());
    auto asker = std::make_unique<QObject>();
    bool answered = false;
    bool second = false;
    session.ask(
        asker.get(), [](const registry::Registry&) { return Result<int>(1); },
        [&answered](const Result<int>&) { answered = true; });
    asker.reset();
    session.ask(
        this, [](const registry::Registry&) { return Result<int>(2); },
        [&second](const Result<int>&) { second = true; });
    QTRY_VERIFY(second);
    QVERIFY(!answered);
  }

  void cancelsATask()
  {
    SmallRegister small;
    RegisterSession session(test::q(small.path("a.sextant")), options(small), english());
    const QAbstractItemModelTester tester(&session.tasks(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    bool ended = false;
    session.run(
        RegisterSession::Work::reading, QStringLiteral("waiting"), this,
        [](registry::Registry&, base::Progress& progress) -> Result<> {
          while (!progress.cancelled()) QThread::msleep(1);
          return fail(base::kCancelled);
        },
        [&ended](const Result<>& result) { ended = !result; });
    QCOMPARE(session.tasks().rowCount(), 1);
    QTRY_COMPARE(session.tasks().runningFor(1), 0);
    session.tasks().cancel(0);
    QTRY_VERIFY(ended);
    QCOMPARE(session.tasks().index(0, 0).data(TaskList::stateRole).toInt(),
             static_cast<int>(TaskList::State::cancelled));
    QCOMPARE(session.tasks().runningFor(0), -1);
  }

  /// However many there are, they keep neither each other nor anybody else waiting.
  void orderedWorkGoesOnApart()
  {
    SmallRegister small;
    RegisterSession session(test::q(small.path("a.sextant")), options(small), english());
    QSemaphore begun;
    QSemaphore gate;
    int ended = 0;
    const auto order = [&] {
      session.run(
          RegisterSession::Work::apart, QStringLiteral("long"), this,
          [&](registry::Registry&, base::Progress&) -> Result<> {
            begun.release();
            gate.acquire();
            return {};
          },
          [&ended](const Result<>&) { ++ended; });
    };
    order();
    order();
    QTRY_COMPARE(begun.available(), 2);
    int answered = 0;
    QuestionLine line;
    QuestionLine aside;
    session.askLong(
        this, line, [](const registry::Registry&) -> Result<> { return {}; },
        [&](const Result<>&) { ++answered; });
    session.askAside(
        this, aside, [](const registry::Registry&, const StillWanted&) -> Result<> { return {}; },
        [&](const Result<>&) { ++answered; });
    QTRY_COMPARE(answered, 2);
    QCOMPARE(ended, 0);
    gate.release(2);
    QTRY_COMPARE(ended, 2);
    order();
    gate.release();
    QTRY_COMPARE(ended, 3);
  }

  void namesComeWithTheHoldingsAndFollow()
  {
    SmallRegister small;
    small.apply({registry::PutHolder{"甲局", {{"org_name", "甲县某局"}}}});
    RegisterSession session(test::q(small.path("a.sextant")), options(small), english());
    session.open();
    QTRY_VERIFY(session.names() && session.view());
    QVERIFY(!session.settling());
    const QSignalSpy changed(&session, &RegisterSession::namesChanged);
    small.apply({registry::PutHolder{"甲局", {{"org_name", "甲县新局"}}}});
    session.look();
    QTRY_COMPARE(session.entry(), 2);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(session.names());
    QCOMPARE(session.names()->entry(), 2);
  }

  void withoutHoldingsInMemoryThereAreNoNames()
  {
    SmallRegister small;
    RegisterSession session(test::q(small.path("a.sextant")), options(small), english());
    const QSignalSpy opened(&session, &RegisterSession::opened);
    session.open(RegisterSession::Index::none);
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(!session.settling());
    QVERIFY(!session.names());
  }

  void walksBackAndForth()
  {
    Selection selection;
    const QSignalSpy changed(&selection, &Selection::changed);
    QVERIFY(!selection.canGoBack());
    for (const auto prefix : {"2001:db8::/32"_p, "2001:db8:1::/48"_p, "2001:db8:2::/48"_p}) {
      selection.select(prefix);
    }
    selection.select("2001:db8:2::/48"_p);
    QCOMPARE(changed.count(), 3);
    selection.goBack();
    QVERIFY(selection.prefix() == "2001:db8:1::/48"_p);
    selection.goBack();
    QVERIFY(!selection.canGoBack());
    selection.goForward();
    QVERIFY(selection.prefix() == "2001:db8:1::/48"_p);
    selection.select("2001:db8:3::/48"_p);
    QVERIFY(!selection.canGoForward());
    selection.goBack();
    QVERIFY(selection.prefix() == "2001:db8:1::/48"_p);
  }

  void remembersSettings()
  {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
      Settings settings(file);
      settings.setLanguage(wording::Language::zh);
      settings.setTheme(Theme::dark);
      settings.setFullAddresses(true);
      for (int i = 0; i < 12; ++i) settings.addRecent(QString::number(i));
      settings.addRecent(QStringLiteral("5"));
      settings.setOwnUnit(QStringLiteral("/a.sextant"), QStringLiteral("450325"));
      settings.setFilters({{QStringLiteral("full"), QStringLiteral("used>80%")}});
    }
    const Settings settings(file);
    QCOMPARE(settings.language(), wording::Language::zh);
    QCOMPARE(settings.theme(), Theme::dark);
    QVERIFY(settings.fullAddresses());
    QCOMPARE(settings.recent().size(), 10);
    QCOMPARE(settings.recent().mid(0, 3),
             QStringList({QStringLiteral("5"), QStringLiteral("11"), QStringLiteral("10")}));
    QCOMPARE(settings.ownUnit(QStringLiteral("/a.sextant")), QStringLiteral("450325"));
    QVERIFY(settings.ownUnit(QStringLiteral("/b.sextant")).isEmpty());
    QCOMPARE(settings.filters().size(), 1);
    QCOMPARE(settings.filters().first().text, QStringLiteral("used>80%"));
  }

  void writesAddressesInOneForm()
  {
    AddressForm form;
    QCOMPARE(form.text("2001:db8::/32"_p), QStringLiteral("2001:db8::/32"));
    const QSignalSpy changed(&form, &AddressForm::changed);
    form.setFull(true);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(form.text("2001:db8::/32"_p),
             QStringLiteral("2001:0db8:0000:0000:0000:0000:0000:0000/32"));
  }
};

QTEST_MAIN(TstBase)
#include "tst_base.moc"
