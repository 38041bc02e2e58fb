// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/names/name_index.h"
#include "net/interface_id.h"
#include "registry/registry.h"

#include <memory>
#include <optional>
#include <QString>
#include <vector>

namespace sextant::desktop {

/// What somebody typed to find something, understood as far as that goes without a register.
struct Wanted {
  QString text;                        ///< without the time
  std::optional<std::string> at;       ///< of `@2026-03-01 …`, as typed
  std::optional<net::Prefix> prefix;   ///< an address is its /128
  std::optional<net::Mac> mac;         ///< a hardware address
  std::optional<base::Error> mistake;  ///< where it was meant as an address and is none
};

/// Takes addresses and prefixes in every notation people use, names under ip6.arpa and hardware
/// addresses; the rest is the text of a name. `@TIME ` before it asks about that time.
Wanted wantedFrom(const QString& typed);

/// Who holds what was wanted, and what is called so.
struct Found {
  Wanted wanted;
  Instant at;
  std::vector<registry::HoldingView> chain;  ///< of the prefix, widest first
  bool held = false;                         ///< the last of the chain is the prefix itself
  bool holdsOthers = false;         ///< not held itself, but holdings stand inside the prefix
  std::optional<net::Prefix> free;  ///< the widest free prefix around it
  std::optional<model::Kind> fits;  ///< what could be given there
  std::shared_ptr<const NameIndex> index;
  NameHits names;
};

/// `index` may be null while names are being read.
Result<Found> lookUp(const registry::Registry& registry,
                     const std::shared_ptr<const NameIndex>& index, const Wanted& wanted,
                     std::size_t limit);

/// Everything of whom any field says `text`; seconds in a large register.
Result<std::vector<registry::HoldingView>> lookEverywhere(const registry::Registry& registry,
                                                          const Wanted& wanted);

}  // namespace sextant::desktop
