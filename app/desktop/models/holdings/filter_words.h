// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/holdings/row_filter.h"

#include <span>

namespace sextant::desktop {

/// A field of filters as people write it.
struct FieldWords {
  FilterField field;
  const char* english;
  const char* chinese;
  const char* aliases;  ///< further names, separated by '|'
  bool ordered;         ///< can be compared by < and >
};

std::span<const FieldWords> fieldWords();
std::optional<FilterField> fieldCalled(const QString& name);
const FieldWords& wordsOf(FilterField field);

struct OpWords {
  FilterOp op;
  const char* sign;
};
/// The longer signs first.
std::span<const OpWords> opWords();
QString signOf(FilterOp op);

/// What is wrong, as a sentence in the window's language.
QString faultText(const FilterError& error);

}  // namespace sextant::desktop
