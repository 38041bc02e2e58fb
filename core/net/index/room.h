// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/index/node.h"

namespace sextant::net::index {

/// Free space inside a prefix of a tree that nobody changes meanwhile; `root` null = an empty one.

/// Where the next prefix goes that is asked for; none when there is no room.
std::optional<Prefix> placeFor(const Branch* root, const FreeQuery& query);
/// The lowest free address in `parent` from one in it on.
std::optional<Address> lowestFree(const Branch* root, Prefix parent, Address from);
std::optional<Prefix> largestFree(const Branch* root, Prefix parent);
Count freeCount(const Branch* root, Prefix parent, int length);
Prefix growsTo(const Branch* root, Prefix prefix, Prefix parent);
IndexTaken taken(const Branch* root, Prefix parent);

}  // namespace sextant::net::index
