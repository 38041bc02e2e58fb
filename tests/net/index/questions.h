// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choice.h"
#include "slow_index.h"

namespace sextant::net::test {

/// Asks both one question about the key, or about one near it, and throws std::runtime_error
/// that says what was asked and answered where they differ. Questions that cost the slow one much
/// are seldom asked.
void askAlike(const PrefixView& view, const SlowIndex& slow, Choice& choice, Prefix key);

/// A number that looks like chance and is the same for an equal prefix.
std::uint32_t scrambled(Prefix prefix);

}  // namespace sextant::net::test
