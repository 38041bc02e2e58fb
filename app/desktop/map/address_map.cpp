// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/map/address_map.h"

#include "desktop/look/icons.h"
#include "desktop/look/labels.h"
#include "desktop/look/palette.h"
#include "desktop/look/tints.h"
#include "desktop/map/describe.h"
#include "desktop/map/legend.h"
#include "desktop/map/picture_builder.h"
#include "desktop/map/trail.h"
#include "desktop/models/told.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace sextant::desktop {
namespace {

constexpr int kCollectMs = 250;
constexpr int kPatienceMs = 150;

}  // namespace

AddressMap::AddressMap(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_canvas(new MapCanvas(desk, this)),
      m_legend(new Legend(this)),
      m_trail(new Trail(this)),
      m_pages(new QStackedLayout(this)),
      m_knowsTime(desk.session.view().has_value())
{
  setObjectName(QStringLiteral("addressMap"));
  setFocusProxy(m_canvas);
  m_pages->addWidget(makeMap());
  for (const Page page : {Page::loading, Page::empty, Page::failed}) {
    m_pages->addWidget(makeMessage(page));
  }
  m_wait.setSingleShot(true);
  m_wait.setInterval(kCollectMs);
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatienceMs);
  connect(&m_wait, &QTimer::timeout, this, &AddressMap::load);
  connect(&m_patience, &QTimer::timeout, this, [this] {
    if (!m_has) m_pages->setCurrentIndex(static_cast<int>(Page::loading));
  });
  connect(&m_desk.session, &RegisterSession::changed, this, &AddressMap::follow);
  connect(&m_desk.session, &RegisterSession::viewChanged, this, &AddressMap::followTime);
  connect(&m_desk.session, &RegisterSession::viewChanged, this, &AddressMap::followSettling);
  connect(&m_desk.session, &RegisterSession::namesChanged, this, &AddressMap::followSettling);
  connectCanvas();
}

QWidget* AddressMap::makeMap()
{
  auto* const page = new QWidget(this);
  auto* const column = new QVBoxLayout(page);
  column->setContentsMargins(kGrid, kGrid / 2, kGrid, kGrid);
  column->setSpacing(kGrid / 2);
  column->addWidget(makePlanBar());
  column->addWidget(makeBar());
  column->addWidget(m_canvas, 1);
  column->addSpacing(kGrid / 2);
  column->addWidget(m_legend);
  return page;
}

QWidget* AddressMap::makeBar()
{
  auto* const bar = new QWidget(this);
  auto* const row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGrid / 2);
  row->addWidget(m_trail, 1);
  auto* const label = new QLabel(tr("&Colour:"), bar);
  m_colourBy = new QComboBox(bar);
  m_colourBy->setObjectName(QStringLiteral("mapColourBy"));
  m_colourBy->setAccessibleName(tr("What colours tell"));
  m_colourBy->setToolTip(tr("What colours tell (keys 1 to 5)"));
  m_colourBy->addItems({tr("Level"), tr("Status"), tr("Utilisation"), tr("Zone"), tr("Holder")});
  label->setBuddy(m_colourBy);
  row->addWidget(label);
  row->addWidget(m_colourBy);
  row->addSpacing(kGrid);
  addTool(row, QStringLiteral("zoom-out"), tr("Zoom out (-)"), [this] { m_canvas->zoomBy(0.5); });
  addTool(row, QStringLiteral("zoom-in"), tr("Zoom in (+)"), [this] { m_canvas->zoomBy(2); });
  addTool(row, QStringLiteral("zoom-fit-best"), tr("The whole map (Home)"),
          [this] { m_canvas->zoomWhole(); });
  return bar;
}

QWidget* AddressMap::makePlanBar()
{
  m_planBar = new QWidget(this);
  m_planBar->setObjectName(QStringLiteral("mapPlanBar"));
  m_planBar->setAutoFillBackground(true);
  m_planBar->setBackgroundRole(QPalette::Base);
  m_planName = new TintLabel(warningColour, m_planBar);
  auto* const back = new QPushButton(tr("Show the register"), m_planBar);
  back->setObjectName(QStringLiteral("mapShowRegister"));
  auto* const row = new QHBoxLayout(m_planBar);
  row->setContentsMargins(kGrid, kGrid / 2, kGrid / 2, kGrid / 2);
  row->addWidget(m_planName, 1);
  row->addWidget(back);
  connect(back, &QPushButton::clicked, this, [this] {
    showRegister();
    m_canvas->setFocus();
  });
  m_planBar->hide();
  return m_planBar;
}

void AddressMap::addTool(QLayout* bar, const QString& iconName, const QString& name,
                         const std::function<void()>& act)
{
  auto* const button = new QToolButton(this);
  button->setObjectName(u"map-" + iconName);
  button->setAutoRaise(true);
  button->setIcon(icon(iconName));
  button->setToolTip(name);
  button->setAccessibleName(name);
  connect(button, &QToolButton::clicked, this, act);
  bar->addWidget(button);
}

QWidget* AddressMap::makeMessage(Page page)
{
  auto* const out = new QWidget(this);
  auto* const column = new QVBoxLayout(out);
  auto* const sentence = new QLabel(out);
  sentence->setWordWrap(true);
  sentence->setAlignment(Qt::AlignCenter);
  sentence->setFont(scaled(font(), 2));
  auto* const button = new QPushButton(out);
  column->addStretch(2);
  column->addWidget(sentence);
  column->addSpacing(kGrid);
  if (page == Page::loading) {
    m_doing = sentence;
    button->setText(tr("Cancel"));
    auto* const progress = new QProgressBar(out);
    progress->setRange(0, 0);
    progress->setFixedWidth(30 * kGrid);
    progress->setAccessibleName(tr("Drawing the map"));
    column->addWidget(progress, 0, Qt::AlignCenter);
  } else if (page == Page::empty) {
    sentence->setText(tr("Nothing to draw yet: this register holds no block."));
    button->setText(tr("Enter a block…"));
    button->setObjectName(QStringLiteral("mapEnterBlock"));
    button->setEnabled(!m_desk.session.readOnly());
  } else {
    m_failure = sentence;
    button->setText(tr("Try again"));
    button->setObjectName(QStringLiteral("mapTryAgain"));
  }
  connect(button, &QPushButton::clicked, this, [this, page] { act(page); });
  column->addWidget(button, 0, Qt::AlignCenter);
  column->addStretch(3);
  return out;
}

void AddressMap::act(Page page)
{
  FormRequest block;
  block.kind = FormKind::block;
  if (page == Page::empty) Q_EMIT m_desk.requests.formWanted(block);
  if (page == Page::loading && m_task) m_task->cancel();
  if (page == Page::loading && std::exchange(m_awaits, false)) loaded(fail(base::kCancelled));
  if (page == Page::failed) want();
}

void AddressMap::connectCanvas()
{
  connect(m_canvas, &MapCanvas::viewChanged, this, &AddressMap::showTrail);
  connect(m_canvas, &MapCanvas::keyChanged, this,
          [this] { m_legend->setKey(m_canvas->colours().key()); });
  connect(m_canvas, &MapCanvas::colourByChanged, this,
          [this] { m_colourBy->setCurrentIndex(static_cast<int>(m_canvas->colourBy())); });
  connect(m_colourBy, &QComboBox::currentIndexChanged, this,
          [this](int index) { m_canvas->setColourBy(static_cast<ColourBy>(index)); });
  connect(m_trail, &Trail::wholeWanted, m_canvas, &MapCanvas::zoomWhole);
  connect(m_trail, &Trail::prefixWanted, m_canvas, &MapCanvas::zoomTo);
  connect(&m_desk.addressForm, &AddressForm::changed, this, &AddressMap::showTrail);
}

void AddressMap::showEvent(QShowEvent* event)
{
  QWidget::showEvent(event);
  if (m_stale) load();
}

void AddressMap::showDraft(std::shared_ptr<const model::Draft> draft)
{
  if (m_draft == draft) return;
  m_draft = std::move(draft);
  m_planName->setText(tr("The plan \"%1\", not what the register holds now.")
                          .arg(QString::fromStdString(m_draft->name)));
  m_planBar->show();
  want();
}

void AddressMap::showRegister()
{
  if (!m_draft) return;
  m_draft.reset();
  m_planBar->hide();
  want();
}

/// Something else is to be shown from now on.
void AddressMap::want()
{
  m_stale = true;
  m_has = false;
  if (isVisible()) load();
}

void AddressMap::follow()
{
  const auto& touched = m_desk.session.touched();
  if (touched) m_touchedLater.insert(touched->begin(), touched->end());
  m_anyLater = m_anyLater || !touched;
  outdate();
}

/// The first view tells nothing new; a later one what time has changed.
void AddressMap::followTime()
{
  if (!m_desk.session.view() || !std::exchange(m_knowsTime, true)) return;
  m_anyLater = true;
  outdate();
}

/// What is read into memory is drawn from there many times as fast as from the file.
void AddressMap::followSettling()
{
  if (m_awaits && !m_desk.session.settling()) load();
}

void AddressMap::outdate()
{
  if (m_draft) return;
  m_stale = true;
  if (isVisible()) m_wait.start();
}

void AddressMap::load()
{
  m_stale = false;
  m_awaits = false;
  m_wait.stop();
  m_doing->setText(tr("Drawing the map…"));
  if (m_draft) return drawDraft();
  if (std::exchange(m_anyLater, false)) m_before.reset();
  m_touched.merge(m_touchedLater);
  m_touchedLater.clear();
  if (m_before && m_desk.session.view()) return drawChange();
  drawRegister();
}

/// What was being drawn is not wanted any more, something else will be.
void AddressMap::leaveOff()
{
  if (m_task) m_task->cancel();
  m_task.reset();
  ++m_turn;
  if (!m_has && !m_patience.isActive()) m_patience.start();
}

template <typename Job>
void AddressMap::draw(Job job, Take take)
{
  leaveOff();
  m_task = m_desk.session.run(RegisterSession::Work::reading, tr("Drawing the map"), this,
                              std::move(job),
                              [this, take, turn = m_turn](const Result<PicturePtr>& picture) {
                                if (turn == m_turn) (this->*take)(picture);
                              });
}

void AddressMap::drawDraft()
{
  const auto job = [language = m_desk.words.language(), draft = m_draft](
                       const registry::Registry&, base::Progress&) -> Result<PicturePtr> {
    return pictureOf(*draft, language);
  };
  draw(job, &AddressMap::loaded);
}

void AddressMap::drawRegister()
{
  const RegisterSession& session = m_desk.session;
  if (session.settling()) {
    leaveOff();
    m_awaits = true;
    m_doing->setText(tr("Reading all holdings…"));
    return;
  }
  if (session.view() && session.names()) {
    const auto job = [language = m_desk.words.language(),
                      source = PictureSource{*session.view(), session.names()}](
                         const registry::Registry& registry, base::Progress& progress) {
      return pictureOf(registry, source, language, progress);
    };
    return draw(job, &AddressMap::takeRegister);
  }
  const auto job = [language = m_desk.words.language()](const registry::Registry& registry,
                                                        base::Progress& progress) {
    return pictureOf(registry, language, progress);
  };
  draw(job, &AddressMap::takeRegister);
}

void AddressMap::drawChange()
{
  PictureChange change{m_before, {m_touched.begin(), m_touched.end()}, *m_desk.session.view()};
  const auto job = [language = m_desk.words.language(), change = std::move(change)](
                       const registry::Registry& registry, base::Progress&) {
    return pictureOf(registry, change, language);
  };
  draw(job, &AddressMap::takeChange);
}

void AddressMap::takeChange(const Result<PicturePtr>& picture)
{
  if (!picture || *picture) return takeRegister(picture);
  drawRegister();
}

void AddressMap::takeRegister(const Result<PicturePtr>& picture)
{
  m_before = picture ? *picture : nullptr;
  m_touched.clear();
  loaded(picture);
}

void AddressMap::loaded(const Result<PicturePtr>& picture)
{
  m_patience.stop();
  m_task.reset();
  if (picture) return put(*picture);
  m_has = false;
  m_failure->setText(told(m_desk.words, picture.error()));
  m_pages->setCurrentIndex(static_cast<int>(Page::failed));
}

void AddressMap::put(PicturePtr picture)
{
  m_has = true;
  const bool empty = picture->size() == 0;
  m_canvas->setPicture(std::move(picture));
  m_pages->setCurrentIndex(static_cast<int>(empty ? Page::empty : Page::map));
  Q_EMIT renewed();
}

void AddressMap::showTrail()
{
  const Picture& picture = m_canvas->picture();
  const Describe describe(picture, m_desk);
  std::vector<Trail::Step> steps;
  const std::uint32_t at = m_canvas->isWhole() ? Picture::kNone : m_canvas->zoomedTo();
  for (std::uint32_t node = at; node != Picture::kNone; node = picture.node(node).parent) {
    const net::Prefix prefix = picture.node(node).prefix;
    const QString tip = describe.lines({prefix, false}).join(u'\n');
    steps.insert(steps.begin(), Trail::Step{describe.title(node), tip, prefix});
  }
  m_trail->setSteps(steps);
}

}  // namespace sextant::desktop
