// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/inspector/fact_page.h"
#include "desktop/views/inspector/timeline.h"

namespace sextant::desktop {

/// A prefix that is held: what, whose, since when, how full, and how it came about.
class HoldingPage final : public FactPage {
  Q_OBJECT
 public:
  /// `facts.held()`. `revealed`: personal values in clear.
  HoldingPage(Desk& desk, const PlaceFacts& facts, bool revealed, QWidget* parent = nullptr);

  /// What had to be counted, when it is there or has changed.
  void setFigures(const PlaceFigures& figures);

 private:
  void addHead(const PlaceFacts& facts);
  [[nodiscard]] std::vector<Action> actionsFor(const PlaceFacts& facts);
  void addRuler(const PlaceFacts& facts);
  void addHolder(const PlaceFacts& facts, bool revealed);
  void addFacts(const PlaceFacts& facts);
  void addHistory(const PlaceFacts& facts);
  [[nodiscard]] QWidget* findingsOf(const std::vector<registry::Finding>& findings);
  [[nodiscard]] QWidget* figuresOf(const PlaceFigures& figures);

  net::Prefix m_prefix;
  bool m_insideOther;       ///< something stands around it
  QVBoxLayout* m_findings;  ///< holds one widget, once counted
  QVBoxLayout* m_figures;   ///< as m_findings
};

}  // namespace sextant::desktop
