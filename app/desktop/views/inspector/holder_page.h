// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/inspector/fact_page.h"

namespace sextant::desktop {

/// A holder's card: its facts, its contacts and its prefixes.
class HolderPage final : public FactPage {
  Q_OBJECT
 public:
  HolderPage(Desk& desk, const HolderFacts& facts, bool revealed, QWidget* parent = nullptr);

 Q_SIGNALS:
  void backWanted();

 private:
  void addUnit(const model::Holder& holder);
  void addHoldings(const HolderFacts& facts);
};

}  // namespace sextant::desktop
