// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/codes.h"
#include "support/small_register.h"

#include <QObject>
#include <QTest>

using namespace sextant;
using namespace sextant::test;
using registry::Give;
using registry::PutBlock;
using registry::PutHolder;
using registry::Release;

namespace {

QString numbers(const SmallRegister& file, std::optional<net::Prefix> of,
                std::optional<model::EntryNumber> before)
{
  QStringList out;
  must(file->log(
      of,
      [&out](const model::JournalEntry& entry) {
        out << QString::number(entry.number);
        return out.size() < 2;
      },
      before));
  return out.join(QLatin1Char(' '));
}

QString touched(const SmallRegister& file, model::EntryNumber entry, std::size_t limit = 100)
{
  std::vector<std::string> out;
  for (const net::Prefix prefix : must(file->touched(entry, limit))) {
    out.push_back(net::toString(prefix));
  }
  return lines(out);
}

}  // namespace

class TestJournal final : public QObject {
  Q_OBJECT

  /// 1 a block, 2 two assignments, 3 one of them released, 4 a holder.
  SmallRegister m_file;

 private Q_SLOTS:
  void initTestCase()
  {
    m_file.apply({PutBlock{"2001:db8::/32"_p, {}}});
    m_file.apply({Give{model::Kind::assignment, "2001:db8:2::/48"_p, "甲局", true, {}, false},
                  Give{model::Kind::assignment, "2001:db8:1::/48"_p, "甲局", true, {}, false}});
    m_file.apply({Release{"2001:db8:1::/48"_p, std::nullopt}});
    m_file.apply({PutHolder{"U1", {}}});
  }

  void goesOnBeforeAnEntry()
  {
    QCOMPARE(numbers(m_file, {}, {}), QStringLiteral("4 3"));
    QCOMPARE(numbers(m_file, {}, 3), QStringLiteral("2 1"));
    QCOMPARE(numbers(m_file, {}, 1), QString());
    QCOMPARE(numbers(m_file, "2001:db8:1::/48"_p, 3), QStringLiteral("2"));
  }

  void tellsWhatAnEntryOpenedAndClosed()
  {
    QCOMPARE(touched(m_file, 1), QStringLiteral("2001:db8::/32\n"));
    QCOMPARE(touched(m_file, 2), QStringLiteral("2001:db8:1::/48\n2001:db8:2::/48\n"));
    QCOMPARE(touched(m_file, 3), QStringLiteral("2001:db8:1::/48\n"));
    QCOMPARE(touched(m_file, 4), QString());
    QCOMPARE(touched(m_file, 2, 1), QStringLiteral("2001:db8:1::/48\n"));
    QVERIFY(m_file->touched(5, 1).error().code == registry::kUnknownEntry);
  }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
