// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/map/map_canvas.h"

#include <QTimer>
#include <set>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace sextant::desktop {

class Legend;
class Trail;

/// The address map with what is around it: where one is, what colours mean, and what is shown
/// while there is no picture. Reads the register when shown and whenever it changed.
class AddressMap final : public QWidget {
  Q_OBJECT
 public:
  explicit AddressMap(Desk& desk, QWidget* parent = nullptr);

  /// A plan before it is in force; stays until showRegister().
  void showDraft(std::shared_ptr<const model::Draft> draft);
  void showRegister();
  [[nodiscard]] MapCanvas& canvas() { return *m_canvas; }

 Q_SIGNALS:
  /// A newer picture is on the screen.
  void renewed();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  enum class Page { map, loading, empty, failed };

  QWidget* makeBar();
  QWidget* makePlanBar();
  QWidget* makeMessage(Page page);
  QWidget* makeMap();
  void connectCanvas();
  void addTool(QLayout* bar, const QString& iconName, const QString& name,
               const std::function<void()>& act);
  void want();
  void follow();
  void followTime();
  void followSettling();
  void outdate();
  void load();
  void leaveOff();
  using Take = void (AddressMap::*)(const Result<PicturePtr>& picture);
  template <typename Job>
  void draw(Job job, Take take);
  void drawDraft();
  void drawRegister();
  void drawChange();
  void takeRegister(const Result<PicturePtr>& picture);
  void takeChange(const Result<PicturePtr>& picture);
  void loaded(const Result<PicturePtr>& picture);
  void put(PicturePtr picture);
  void showTrail();
  void act(Page page);

  Desk& m_desk;
  MapCanvas* m_canvas;
  Legend* m_legend;
  Trail* m_trail;
  QComboBox* m_colourBy = nullptr;
  QStackedLayout* m_pages = nullptr;
  QWidget* m_planBar = nullptr;  ///< says that a plan is shown, and leads back
  QLabel* m_planName = nullptr;
  QLabel* m_failure = nullptr;
  QLabel* m_doing = nullptr;  ///< what is being done while there is no picture
  QTimer m_wait;              ///< collects changes that follow each other
  QTimer m_patience;          ///< until it is said that something is being read
  std::shared_ptr<TaskProgress> m_task;
  std::shared_ptr<const model::Draft> m_draft;
  PicturePtr m_before;              ///< of the register; null where it is to be read whole
  std::set<net::Prefix> m_touched;  ///< what changed behind it, up to what is being drawn
  std::set<net::Prefix> m_touchedLater;
  bool m_anyLater = false;   ///< behind what is being drawn anything may have changed
  bool m_knowsTime = false;  ///< there was a view already
  bool m_awaits = false;     ///< to be drawn once the register is in memory
  bool m_stale = true;
  bool m_has = false;  ///< a picture of what is to be shown is there
  quint64 m_turn = 0;  ///< of the newest reading
};

}  // namespace sextant::desktop
