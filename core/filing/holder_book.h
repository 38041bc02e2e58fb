// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace sextant::filing {

/// The holders at one moment, with their contacts.
class HolderBook {
 public:
  explicit HolderBook(std::vector<registry::HolderView> holders);

  /// Null when there is none of that id.
  [[nodiscard]] const registry::HolderView* find(model::ObjectId holder) const;
  /// By code, else by exact name.
  [[nodiscard]] const registry::HolderView* find(std::string_view codeOrName) const;

 private:
  std::vector<registry::HolderView> m_holders;
  std::unordered_map<model::ObjectId, std::size_t> m_byId;
  std::unordered_map<std::string_view, std::size_t> m_byWord;
};

/// The one to file: in the role `contact` when there is such a person, else the first. Null when
/// the holder has none.
const model::Contact* filedContact(const registry::HolderView& holder);

}  // namespace sextant::filing
