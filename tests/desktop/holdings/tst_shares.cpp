// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/address_form.h"
#include "desktop/models/holdings/shares.h"
#include "net/free_space.h"
#include "support/dice.h"
#include "support/small_register.h"

#include <QTest>

using namespace sextant;
using namespace sextant::desktop;
using namespace sextant::test;

class SharesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void writesShares_data()
  {
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << QStringLiteral("0 %");
    QTest::newRow("next to nothing") << 1e-9 << QStringLiteral("<0.1 %");
    QTest::newRow("little") << 0.0154 << QStringLiteral("1.5 %");
    QTest::newRow("half") << 0.5 << QStringLiteral("50 %");
    QTest::newRow("nearly full") << 0.9961 << QStringLiteral("99.6 %");
    QTest::newRow("all but full") << 0.99999 << QStringLiteral(">99.9 %");
    QTest::newRow("full") << 1.0 << QStringLiteral("100 %");
  }
  void writesShares()
  {
    QFETCH(double, share);
    QFETCH(QString, text);
    QCOMPARE(shareText(share), text);
  }

  void writesCounts()
  {
    QCOMPARE(countText(253), QStringLiteral("253"));
    QCOMPARE(countText(net::powerOfTwo(64)), QStringLiteral("2^64"));
    QCOMPARE(countText(net::powerOfTwo(64) - 3), QStringLiteral("≈ 2^64"));
  }

  void tellsAGapInPrefixesOfTheLengthAsked()
  {
    const auto parent = "2001:db8::/48"_p;
    const net::Range range{"2001:db8:0:300::/56"_p.first(), parent.last()};
    const FreeGap gap = freeGap(parent, range, 56);
    QCOMPARE(gap.count, net::Count(253));
    QCOMPARE(compressed(gap.first), QStringLiteral("2001:db8:0:300::/56"));
  }

  void fallsBackToTheWidestThatFits()
  {
    const auto parent = "2001:db8::/48"_p;
    const net::Range range{"2001:db8:0:1::/64"_p.first(), "2001:db8:0:3::/64"_p.last()};
    const FreeGap gap = freeGap(parent, range, 56);
    QCOMPARE(gap.length, 63);
    QCOMPARE(compressed(gap.first), QStringLiteral("2001:db8:0:2::/63"));
    QCOMPARE(gap.count, net::Count(1));
  }

  void countsAsFreeCountDoes()
  {
    Dice dice;
    const auto parent = "2001:db8::/48"_p;
    for (int round = 0; round < 200; ++round) {
      const std::uint64_t low = dice.below(65536);
      const std::uint64_t high = low + dice.below(65536 - low);
      const net::Range range{parent.sub(64, low).first(), parent.sub(64, high).last()};
      std::vector<net::Prefix> taken;
      if (low > 0) taken = net::cover({parent.first(), parent.sub(64, low - 1).last()});
      if (high < 65535) {
        const auto behind = net::cover({parent.sub(64, high + 1).first(), parent.last()});
        taken.insert(taken.end(), behind.begin(), behind.end());
      }
      const int length = 56 + static_cast<int>(dice.below(9));
      const FreeGap gap = freeGap(parent, range, length);
      QCOMPARE(gap.count, net::freeCount(parent, gap.length, taken));
      const auto first = net::freePrefixes({parent, gap.length}, taken).front();
      QCOMPARE(compressed(gap.first), compressed(first));
    }
  }
};

QTEST_MAIN(SharesTest)
#include "tst_shares.moc"
