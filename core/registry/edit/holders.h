// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/edit/edit.h"
#include "registry/edit/fields.h"

#include <optional>
#include <string>

namespace sextant::registry {

/// The holder with that code, else with exactly that name, believed now; none when there is none.
Result<std::optional<model::Holder>> findHolder(store::Database& database,
                                                const store::Asked& asked, std::string_view name);

/// A holder that an operation names, and what is to be written before it can be used.
struct NamedHolder {
  std::string name;  ///< as the operation says it
  std::optional<model::Holder> existing;
  [[nodiscard]] bool mustBeCreated() const { return !name.empty() && !existing; }
};

/// Finds the holder; an unknown one is an error unless it may be created.
Result<NamedHolder> nameHolder(Edit& edit, const std::string& name, bool mayCreate);

/// Creates the holder where needed and applies the given fields to it and to its contact.
/// True in `changed` when anything was written. Returns the holder's object, 0 for no name.
Result<model::ObjectId> settleHolder(Edit& edit, const NamedHolder& holder,
                                     const GivenFields& fields, bool& changed);

/// Creates or changes; false when nothing was different.
Result<bool> putHolder(Edit& edit, const std::string& code, const model::Facts& facts);
Result<bool> putContact(Edit& edit, model::ObjectId holder, const model::Facts& facts);

}  // namespace sextant::registry
