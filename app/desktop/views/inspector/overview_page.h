// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/inspector/fact_page.h"

namespace sextant::desktop {

/// The register as a whole, while nothing is selected; an empty one invites to begin.
class OverviewPage final : public FactPage {
  Q_OBJECT
 public:
  OverviewPage(Desk& desk, const RegisterFacts& facts, QWidget* parent = nullptr);

 private:
  void addInvitation();
  void addFigures(const RegisterFacts& facts);
  void addBlocks(const RegisterFacts& facts);
  void addPlans(const RegisterFacts& facts);
  void addLastChange(const model::JournalEntry& head);
};

}  // namespace sextant::desktop
