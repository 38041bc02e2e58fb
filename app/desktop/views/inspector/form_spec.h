// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/requests.h"
#include "model/facts.h"
#include "model/holding.h"
#include "wording/words.h"

#include <span>

namespace sextant::desktop {

/// What a form asks for and what it is called. Keys are names of model::fields(), and `code`,
/// `status`, `valid_from`, `valid_to`, `from`.
struct FormSpec {
  enum class Where { nowhere, typed, chosen, fixed };
  enum class Whose { nobody, optional, needed };

  QString title;
  QString explanation;
  QString save;      ///< on the button
  QString done;      ///< %1 = the prefix or the name
  std::string what;  ///< the verb in the journal
  Where where = Where::nowhere;
  Whose whose = Whose::nobody;
  bool mayCreateHolder = false;
  bool whoseLast = false;  ///< the holder stands behind the first fields
  bool whyNeeded = false;
  std::optional<model::Kind> gives;  ///< the kind of holding that it makes
  std::span<const std::string_view> first;
  model::FieldOf of = model::FieldOf::holding;  ///< whose fields stand under "more fields"
  bool hasMore = true;
};

FormSpec formSpec(FormKind kind);

/// The label of a key.
QString fieldLabel(std::string_view key, const wording::Words& words);

}  // namespace sextant::desktop
