// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "model/facts.h"
#include "net/free_space.h"
#include "net/prefix.h"

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sextant::cli {

/// An address or prefix of the command line as people type it, or its name under ip6.arpa.
Result<net::Prefix> prefixFrom(const std::string& text);
Result<std::optional<net::Prefix>> prefixFrom(const std::optional<std::string>& text);

/// When a change takes effect: a bare date is its first instant.
Result<std::optional<Instant>> startFrom(const std::optional<std::string>& text);

/// first, last, best, sparse or nibble; unsaid = first.
Result<net::FreePlacement> placementFrom(const std::optional<std::string>& text);

/// Words `field=value` as facts by field name. Headings stand for names. Fields are those of
/// `groups` and `further`; others are an error that names close ones.
Result<model::Facts> factsFrom(std::span<const std::string> words,
                               std::initializer_list<model::FieldOf> groups,
                               std::initializer_list<std::string_view> further = {});

}  // namespace sextant::cli
