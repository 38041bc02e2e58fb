// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scheme.h"
#include "plan/decode.h"
#include "wording/language.h"

#include <QString>
#include <vector>

namespace sextant::desktop {

/// A stretch of an address's 128 bits.
struct RulerField {
  QString name;
  int from = 0;  ///< first bit, from 0 on the left
  int bits = 0;
  QString valueText;  ///< empty where the prefix leaves the bits open
  QString meaning;    ///< who or what the value stands for, empty = not known
  int level = -1;     ///< for levelColour: 0 = the block's own bits; negative = not of the plan

  [[nodiscard]] int end() const { return from + bits; }
};

/// What a ruler shows. The fields are in order and tile the 128 bits.
struct RulerContent {
  net::Prefix prefix;
  std::vector<RulerField> fields;
};

/// A prefix that no plan explains.
RulerContent rulerContent(net::Prefix prefix);
/// A prefix read by its plan: `decoded` of the prefix's first address by `scheme`.
RulerContent rulerContent(net::Prefix prefix, const model::Scheme& scheme,
                          const plan::Decoded& decoded, wording::Language language);
/// A scheme laid upon a block, nobody placed yet.
RulerContent rulerContent(const model::Scheme& scheme, net::Prefix block,
                          wording::Language language);

/// The text in the language, or, where it is empty, in the other one.
QString inLanguage(wording::Language language, const std::string& english,
                   const std::string& chinese);

}  // namespace sextant::desktop
