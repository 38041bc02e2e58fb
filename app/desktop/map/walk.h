// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/map/picture.h"
#include "desktop/models/selection.h"

#include <optional>

namespace sextant::desktop {

// Going about a picture prefix by prefix. The parts of a parent are its children and, between two
// of them, before the first and behind the last, the widest free prefix of the gap.

/// The node that a place lies in; kNone for a block.
std::uint32_t parentOf(const Picture& picture, const Place& place);
/// The part behind or before a place, none at the ends of its parent.
std::optional<Place> nextPart(const Picture& picture, const Place& place);
std::optional<Place> previousPart(const Picture& picture, const Place& place);
/// The first held part inside a node, else the first free one.
std::optional<Place> firstPart(const Picture& picture, std::uint32_t node);
/// What lies above (`rows` = -1) or below (1) the middle of a place.
std::optional<Place> partBeside(const Picture& picture, const Place& place, int rows);

/// The free prefix of `length`, or narrower where that is not free, that holds an address of which
/// `node` is the narrowest holding; the node itself where nothing inside it is free.
Place freeAt(const Picture& picture, std::uint32_t node, net::Address address, int length);

}  // namespace sextant::desktop
