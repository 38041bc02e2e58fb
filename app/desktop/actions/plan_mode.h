// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace sextant::desktop {

class MainWindow;
class PlanAssistant;

/// While a new plan is being made the middle belongs to the assistant; what stood around it comes
/// back afterwards, and as soon as another page is asked for: then the plan waits as it is.
class PlanMode final : public QObject {
  Q_OBJECT
 public:
  explicit PlanMode(MainWindow& window);

  /// Begins, or goes back to the plan that is being made.
  void enter();
  void leave();

 private:
  void standAside();
  void putBack();
  [[nodiscard]] static QString waiting();

  MainWindow& m_window;
  QPointer<PlanAssistant> m_assistant;
  QByteArray m_layout;
  bool m_entered = false;  ///< the assistant is what is seen
};

}  // namespace sextant::desktop
