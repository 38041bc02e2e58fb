// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/desk.h"
#include "desktop/models/holdings/plan_levels.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace sextant::desktop {

/// Where the selection is: block › zone › city › county …, each a button with its siblings behind
/// the arrow. edit() turns it into a field that takes an address in any notation.
class Breadcrumb final : public QWidget {
  Q_OBJECT
 public:
  Breadcrumb(Desk& desk, QWidget* parent);

  /// For Ctrl+L.
  void edit();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;

 private:
  using Chain = std::vector<registry::HoldingView>;

  void ask();
  void showChain(const Chain& chain);
  void clear();
  void addCrumb(const registry::HoldingView& view, std::optional<net::Prefix> parent, bool last);
  void addZone(const Chain& chain);
  void addText(const QString& text, const QString& name);
  void addSign();
  void offerSiblings(QMenu& menu, std::optional<net::Prefix> parent);
  void go();
  void leave();

  Desk& m_desk;
  PlanLevels m_levels;
  QuestionLine m_line;
  Chain m_chain;
  QStackedWidget* m_faces;
  QWidget* m_crumbs;
  QHBoxLayout* m_row;
  QLineEdit* m_edit;
};

}  // namespace sextant::desktop
