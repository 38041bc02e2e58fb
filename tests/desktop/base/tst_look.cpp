// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/house_style.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"

#include <cmath>
#include <QScrollBar>
#include <QStyleOption>
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

/// Where the pointer finds a part of a scroll bar, along its middle.
QList<int> pointsOf(const QScrollBar& bar, QStyle::SubControl part, QStyleOptionSlider& option)
{
  QList<int> out;
  const bool flat = bar.orientation() == Qt::Horizontal;
  for (int at = 0; at < (flat ? bar.width() : bar.height()); ++at) {
    const QPoint point = flat ? QPoint(at, 5) : QPoint(5, at);
    const auto hit = bar.style()->hitTestComplexControl(QStyle::CC_ScrollBar, &option, point, &bar);
    if (hit == part) out << at;
  }
  return out;
}

class TstLook : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void scrollBarsAreHandlesWithRoomAround_data()
  {
    QTest::addColumn<Qt::Orientation>("along");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("vertical") << Qt::Vertical << Qt::LeftToRight;
    QTest::newRow("horizontal") << Qt::Horizontal << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::Horizontal << Qt::RightToLeft;
  }
  void scrollBarsAreHandlesWithRoomAround()
  {
    QFETCH(Qt::Orientation, along);
    QFETCH(Qt::LayoutDirection, direction);
    HouseStyle style;
    QScrollBar bar(along);
    bar.setStyle(&style);
    bar.setLayoutDirection(direction);
    bar.setRange(0, 300);
    bar.setPageStep(100);
    bar.setValue(75);
    bar.resize(along == Qt::Horizontal ? QSize(200, 12) : QSize(12, 200));
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = along;
    option.minimum = 0;
    option.maximum = 300;
    option.pageStep = 100;
    option.sliderPosition = 75;
    const auto handle = pointsOf(bar, QStyle::SC_ScrollBarSlider, option);
    QCOMPARE(handle.size(), 50);  // of 400 it shows 100
    QCOMPARE(handle.last() - handle.first(), 49);
    const int before = direction == Qt::RightToLeft ? 199 - handle.last() : handle.first();
    QVERIFY(std::abs(before - 38) <= 1);  // a quarter of what is left
    QCOMPARE(pointsOf(bar, QStyle::SC_ScrollBarSubPage, option).size(), before);
    QCOMPARE(pointsOf(bar, QStyle::SC_ScrollBarAddPage, option).size(), 150 - before);
    option.pageStep = 0;
    QCOMPARE(pointsOf(bar, QStyle::SC_ScrollBarSlider, option).size(), 32);
  }

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
