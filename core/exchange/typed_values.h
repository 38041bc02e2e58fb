// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/holding.h"
#include "net/prefix.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::exchange {

/// What a cell of prefixes names: prefixes, addresses (their /128) and ranges A-B (their fewest
/// prefixes) as people type them, several separated by , ; 、 or a line break.
Result<std::vector<net::Prefix>> typedPrefixes(std::string_view cell);

/// 2026/3/1, 2026.3.1, 2026年3月1日 and 20260301 as 2026-03-01; other text as it is.
std::string typedDate(std::string_view cell);

/// 是, Y, true, 1 … as `yes`, 否, N, false, 0 … as `no`; other text as it is.
std::string typedYesNo(std::string_view cell);

/// In any case of letters, Chinese or English.
std::optional<model::Kind> typedKind(std::string_view cell);
std::optional<model::Status> typedStatus(std::string_view cell);
/// 空闲, 未分配, free …: the word for what nobody holds.
bool isFreeWord(std::string_view cell);

}  // namespace sextant::exchange
