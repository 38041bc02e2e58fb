// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dice.h"
#include "twin.h"

#include <QObject>
#include <QTest>

#include <algorithm>
#include <exception>

using namespace sextant::net::test;

namespace {

class DiceChoice : public Choice {
 public:
  std::uint64_t below(std::uint64_t count) override { return m_dice.below(count); }

 private:
  sextant::test::Dice m_dice;
};

struct Played {
  std::size_t waves = 0;  ///< how often the index went back to empty
  std::size_t highest = 0;
};

/// Grows to the peak, shrinks to empty or is cleared at once, and so on.
Played play(const Shape& shape, std::size_t steps)
{
  DiceChoice choice;
  Twin twin(shape, choice);
  Played played;
  bool grows = true;
  while (twin.steps() < steps) {
    twin.round(grows);
    played.highest = std::max(played.highest, twin.size());
    if (grows && twin.size() >= shape.peak) {
      grows = false;
      if (choice.once(4)) twin.clear();
    } else if (!grows && twin.size() == 0) {
      grows = true;
      ++played.waves;
    }
  }
  twin.emptyOut();
  return played;
}

/// A million in all, unless SEXTANT_STEPS says of how many each shape takes its part.
std::size_t stepsOf(const Shape& shape)
{
  const auto given = qEnvironmentVariable("SEXTANT_STEPS").toULongLong();
  const std::size_t all = given != 0 ? given : 1'000'000;
  return shape.peak > 10'000 ? all / 5 * 2 : all / 40 * 3;
}

}  // namespace

class TstIndexSequences : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void answersAsTheSlowIndexDoes_data();
  void answersAsTheSlowIndexDoes();
};

void TstIndexSequences::answersAsTheSlowIndexDoes_data()
{
  QTest::addColumn<int>("shape");
  for (int i = 0; i < static_cast<int>(shapes().size()); ++i) {
    QTest::newRow(shapes()[static_cast<std::size_t>(i)].name) << i;
  }
}

void TstIndexSequences::answersAsTheSlowIndexDoes()
{
  QFETCH(int, shape);
  const Shape& played = shapes()[static_cast<std::size_t>(shape)];
  try {
    const Played result = play(played, stepsOf(played));
    qInfo("up to %zu entries, back to none %zu times", result.highest, result.waves);
    QVERIFY(result.highest > played.peak / 4);
  } catch (const std::exception& error) {
    QFAIL(error.what());
  }
}

QTEST_APPLESS_MAIN(TstIndexSequences)
#include "tst_index_sequences.moc"
