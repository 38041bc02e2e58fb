// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/inspector/fact_page.h"

#include <QSpinBox>

namespace sextant::desktop {

/// A prefix at which nothing is held: how much it is, what it lies in, and what to give of it.
class FreePage final : public FactPage {
  Q_OBJECT
 public:
  FreePage(Desk& desk, const PlaceFacts& facts, QWidget* parent = nullptr);

 private:
  void addActionsFor(const PlaceFacts& facts);
  void addSize(const PlaceFacts& facts);
  void addNextFree(const PlaceFacts& facts);
  void askNextFree();
  void showNextFree(const std::vector<FreeChoice>& choices);

  net::Prefix m_prefix;
  model::Kind m_usual = model::Kind::assignment;  ///< what would be given here first
  QuestionLine m_line;
  QSpinBox* m_length = nullptr;
  QWidget* m_choices = nullptr;  ///< rows of the next free prefixes
  Section* m_section = nullptr;
};

/// The words of a placement.
QString placementText(net::FreePlacement placement);

}  // namespace sextant::desktop
