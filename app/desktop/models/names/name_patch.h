// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/names/name_index.h"
#include "registry/registry.h"

namespace sextant::desktop {

/// What an index of names has to lose and to gain so that it tells of another moment. How often a
/// name stands somewhere stays exact; of its places fewer may be kept than were.
class NamePatch {
 public:
  void lose(const registry::HoldingView& view) { note(view, m_lost); }
  void gain(const registry::HoldingView& view) { note(view, m_gained); }
  /// Costs a copy of the index.
  [[nodiscard]] std::shared_ptr<const NameIndex> applied(const NameIndex& before) const;

 private:
  struct Spot {
    NameOf of;
    std::u16string name;
    std::u16string code;
    std::string zone;
    NamePlace place;
  };
  using Spots = std::vector<Spot>;
  class Work;
  static void note(const registry::HoldingView& view, Spots& spots);

  Spots m_lost;
  Spots m_gained;
};

/// The same names at `now`, when only holdings at `touched` have changed since `then`.
Result<std::shared_ptr<const NameIndex>> patchNames(const registry::Registry& registry,
                                                    const NameIndex& before,
                                                    const std::vector<net::Prefix>& touched,
                                                    registry::Moment then, registry::Moment now);

}  // namespace sextant::desktop
