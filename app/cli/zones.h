// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "registry/registry.h"

#include <string>
#include <unordered_map>

namespace sextant::cli {

/// What people call the zones of plans. In English, and for scripts, a zone is called by its name.
class ZoneTitles {
 public:
  ZoneTitles() = default;
  /// The zones of a scheme.
  static ZoneTitles of(const model::Scheme& scheme, const Context& context);
  /// The zones of the plans in force. A scheme that can no longer be read is an error of
  /// plan/codes.h.
  static Result<ZoneTitles> of(const registry::Registry& registry, registry::Moment moment,
                               const Context& context);

  /// The title, the name itself where nobody gave one.
  [[nodiscard]] std::string title(const std::string& name) const;

 private:
  void add(const model::Scheme& scheme);

  std::unordered_map<std::string, std::string> m_titles;
};

}  // namespace sextant::cli
