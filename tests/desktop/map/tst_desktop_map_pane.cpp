// SPDX-License-Identifier: GPL-3.0-or-later
// What is around the canvas: states, trail, legend, plans instead of the register.
#include "desktop/look/palette.h"
#include "desktop/map/legend.h"
#include "map_desk.h"

#include <algorithm>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QToolButton>
#include <set>

using namespace sextant;
using namespace sextant::desktop;
using sextant::test::MapDesk;
using sextant::test::operator""_p;
using sextant::test::sampleFile;
using sextant::test::SmallRegister;

class TestMapPane : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void changedRegisterKeepsThePlace();
  void emptyRegisterOffersABlock();
  void emptyBlockIsHatchedAndNamed();
  void draftIsShownInsteadAndBack();
  void waitsForWhatIsBeingReadIntoMemory();
  void waitingCanBeCancelled();
  void trailLeadsBack();
  void legendIsNeverCutOff();
  void bothLightsDiffer();
};

void TestMapPane::initTestCase()
{
  QApplication::setStyle(new test::StillStyle(QStringLiteral("Fusion")));
  QApplication::setPalette(desktop::palette(false));
}

void TestMapPane::changedRegisterKeepsThePlace()
{
  SmallRegister small;
  small.apply({registry::PutBlock{"2001:db8::/32"_p, {}}});
  MapDesk desk(small.path("a.sextant"), false, &small.clock());
  desk.canvas().zoomTo("2001:db8:5000::/36"_p);
  const View before = desk.canvas().projection().view();
  QSignalSpy renewed(&desk.map(), &AddressMap::renewed);
  registry::Give give;
  give.kind = model::Kind::allocation;
  give.where = "2001:db8:5100::/40"_p;
  small.apply({give});
  desk.desk().session.look();
  QTRY_COMPARE(renewed.count(), 1);
  QVERIFY(desk.canvas().picture().at("2001:db8:5100::/40"_p) != Picture::kNone);
  QVERIFY(desk.canvas().projection().view() == before);
}

void TestMapPane::emptyRegisterOffersABlock()
{
  const SmallRegister small;
  MapDesk desk(small.path("a.sextant"));
  QSignalSpy asked(&desk.requests(), &Requests::formWanted);
  auto* const button = desk.map().findChild<QPushButton*>(QStringLiteral("mapEnterBlock"));
  QVERIFY(button != nullptr);
  QTRY_VERIFY(button->isVisible());
  QTest::mouseClick(button, Qt::LeftButton);
  QCOMPARE(asked.count(), 1);
  QCOMPARE(asked[0][0].value<FormRequest>().kind, FormKind::block);
}

void TestMapPane::emptyBlockIsHatchedAndNamed()
{
  SmallRegister small;
  small.apply({registry::PutBlock{"2001:db8::/32"_p, {}}, registry::PutBlock{"3fff::/24"_p, {}}});
  MapDesk desk(small.path("a.sextant"), false, &small.clock());
  const QImage image = desk.canvas().grab().toImage();
  for (const net::Prefix block : {"2001:db8::/32"_p, "3fff::/24"_p}) {
    const QRect inside = desk.rect(block).toRect().adjusted(40, 40, -40, -80);
    std::set<QRgb> colours;
    for (int x = inside.left(); x < inside.left() + 16; ++x) {
      colours.insert(image.pixel(x, inside.top()));
    }
    QVERIFY(colours.size() > 1);
    const auto names = [block, &desk](const Labels::Drawn& drawn) {
      return desk.rect(block).contains(drawn.words.center());
    };
    QVERIFY(std::ranges::any_of(desk.canvas().labels().drawn(), names));
  }
}

void TestMapPane::draftIsShownInsteadAndBack()
{
  MapDesk desk(sampleFile());
  auto draft = std::make_shared<model::Draft>();
  draft->name = "next";
  draft->blocks = {{"3fff::/20"_p, {}}};
  draft->scheme.blockLength = 20;
  QSignalSpy renewed(&desk.map(), &AddressMap::renewed);
  desk.map().showDraft(draft);
  QTRY_COMPARE(renewed.count(), 1);
  QVERIFY(desk.canvas().picture().ofDraft());
  QVERIFY(desk.canvas().projection().roots() == std::vector{"3fff::/20"_p});
  const auto* bar = desk.map().findChild<QWidget*>(QStringLiteral("mapPlanBar"));
  QVERIFY(bar->isVisibleTo(&desk.map()));
  desk.map().findChild<QPushButton*>(QStringLiteral("mapShowRegister"))->click();
  QTRY_COMPARE(renewed.count(), 2);
  QVERIFY(!bar->isVisibleTo(&desk.map()));
  QVERIFY(desk.canvas().projection().roots() == std::vector{"2001:db8::/32"_p});
}

/// A map on a register whose holdings are being read into memory, until the gate lets them in.
class SlowDesk {
 public:
  SlowDesk()
  {
    m_small.apply({registry::PutBlock{"2001:db8::/32"_p, {}}});
    m_session.askAside(
        &m_session, m_line,
        [this](const registry::Registry&, const StillWanted&) -> Result<> {
          gate.acquire();
          return {};
        },
        [](const Result<>&) {});
    QSignalSpy opened(&m_session, &RegisterSession::opened);
    m_session.open();
    if (!opened.wait()) qFatal("the register cannot be opened");
    m_window.resize(900, 700);
    map.resize(900, 700);
    m_window.show();
  }
  [[nodiscard]] QPushButton* shownButton() const
  {
    for (QPushButton* const button : map.findChildren<QPushButton*>()) {
      if (button->isVisible()) return button;
    }
    return nullptr;
  }
  [[nodiscard]] bool says(const QString& text) const
  {
    const auto labels = map.findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
  }

  QSemaphore gate;

 private:
  SmallRegister m_small;
  QTemporaryDir m_folder;
  wording::Words m_words{wording::Language::en};
  Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
  RegisterSession m_session{
      test::q(m_small.path("a.sextant")), {{"tester", "host", "test"}, nullptr, false}, m_words};
  QuestionLine m_line;
  Selection m_selection;
  Requests m_requests;
  AddressForm m_addressForm;
  Desk m_desk{m_session, m_selection, m_requests, m_addressForm, m_settings, m_words};
  QWidget m_window;

 public:
  AddressMap map{m_desk, &m_window};
};

void TestMapPane::waitsForWhatIsBeingReadIntoMemory()
{
  SlowDesk desk;
  const QSignalSpy renewed(&desk.map, &AddressMap::renewed);
  QTRY_VERIFY(desk.says(QStringLiteral("Reading all holdings…")));
  QCOMPARE(renewed.count(), 0);
  desk.gate.release();
  QTRY_COMPARE(renewed.count(), 1);
  QCOMPARE(desk.map.canvas().picture().size(), 1U);
  QVERIFY(desk.map.canvas().isVisible());
}

void TestMapPane::waitingCanBeCancelled()
{
  SlowDesk desk;
  QTRY_VERIFY(desk.says(QStringLiteral("Reading all holdings…")));
  desk.shownButton()->click();
  QTRY_COMPARE(desk.shownButton()->objectName(), QStringLiteral("mapTryAgain"));
  const QSignalSpy renewed(&desk.map, &AddressMap::renewed);
  desk.shownButton()->click();
  desk.gate.release();
  QTRY_COMPARE(renewed.count(), 1);
}

void TestMapPane::trailLeadsBack()
{
  MapDesk desk(sampleFile());
  desk.canvas().zoomTo("2001:db8:1102::/48"_p);
  const auto step = [&desk](int number) {
    return desk.map().findChild<QToolButton*>(QStringLiteral("mapTrailStep%1").arg(number));
  };
  QTRY_VERIFY(step(3) != nullptr);
  QVERIFY(step(3)->text().startsWith(u"兴宁区"));
  QTest::mouseClick(step(2), Qt::LeftButton);
  QVERIFY(desk.rect("2001:db8:1100::/40"_p).width() > 900);
  QTRY_VERIFY(step(3) == nullptr || step(3)->isHidden());
  QTest::mouseClick(step(-1), Qt::LeftButton);
  QVERIFY(desk.canvas().isWhole());
}

void TestMapPane::legendIsNeverCutOff()
{
  MapDesk desk(sampleFile());
  auto* const legend = desk.map().findChild<Legend*>(QStringLiteral("mapLegend"));
  for (const int width : {1000, 500, 320}) {
    for (int by = 0; by < kColourings; ++by) {
      desk.resize(width);
      desk.canvas().setColourBy(static_cast<ColourBy>(by));
      QTRY_VERIFY(legend->height() >= legend->heightForWidth(legend->width()));
      QVERIFY(desk.map().rect().contains(
          legend->geometry().translated(legend->parentWidget()->mapTo(&desk.map(), QPoint()))));
    }
  }
}

void TestMapPane::bothLightsDiffer()
{
  MapDesk desk(sampleFile());
  const auto middle = [&desk] {
    const QImage image = desk.canvas().grab().toImage();
    return image.pixelColor(image.width() / 2 + 2, image.height() * 3 / 4).lightnessF();
  };
  const float light = middle();
  desk.map().setPalette(desktop::palette(true));
  QVERIFY(light > 0.6F);
  QVERIFY(middle() < 0.4F);
}

QTEST_MAIN(TestMapPane)
#include "tst_desktop_map_pane.moc"
