// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"

#include <cmath>
#include <QTest>

using namespace sextant;
using namespace sextant::desktop;

namespace {

double linear(float channel)
{
  const double c = static_cast<double>(channel);
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
         0.0722 * linear(colour.blueF());
}

/// WCAG 2.1 contrast ratio.
double contrast(const QColor& a, const QColor& b)
{
  const double x = luminance(a) + 0.05;
  const double y = luminance(b) + 0.05;
  return x > y ? x / y : y / x;
}

}  // namespace

class TstLook : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void textCanBeRead_data()
  {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }
  void textCanBeRead()
  {
    QFETCH(bool, dark);
    const QPalette colours = palette(dark);
    QCOMPARE(isDark(colours), dark);
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
      const QColor behind = colours.color(ground);
      for (const QColor& text : {colours.color(QPalette::WindowText), colours.color(QPalette::Text),
                                 quietText(colours), colours.color(QPalette::Link),
                                 badColour(colours), warningColour(colours), goodColour(colours)}) {
        QVERIFY2(contrast(text, behind) >= 4.5,
                 qPrintable(text.name() + u" on " + behind.name() + u": " +
                            QString::number(contrast(text, behind))));
      }
    }
    QVERIFY(contrast(colours.color(QPalette::HighlightedText),
                     colours.color(QPalette::Highlight)) >= 4.5);
    QVERIFY(contrast(colours.color(QPalette::ButtonText), colours.color(QPalette::Button)) >= 4.5);
  }

  void textOnColoursCanBeRead()
  {
    for (const bool dark : {false, true}) {
      for (int level = 0; level < 12; ++level) {
        const QColor ground = levelColour(level, palette(dark));
        QVERIFY2(contrast(textOn(ground), ground) >= 4.5, qPrintable(ground.name()));
      }
    }
  }

  void everyStatusHasItsMark()
  {
    for (const auto status :
         {model::Status::applied, model::Status::approved, model::Status::active,
          model::Status::suspended, model::Status::returning, model::Status::quarantined,
          model::Status::released, model::Status::rejected}) {
      QVERIFY(!statusMark(status).isEmpty());
    }
  }
};

QTEST_MAIN(TstLook)
#include "tst_look.moc"
