// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include <nlohmann/json.hpp>

namespace sextant::cli {

/// Keeps the order in which the fields are given.
using Json = nlohmann::ordered_json;

/// One line; broken UTF-8 becomes U+FFFD.
inline std::string toLine(const Json& value)
{
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// null where there is nothing to say.
inline Json orNull(const std::string& text)
{
  return text.empty() ? Json(nullptr) : Json(text);
}

}  // namespace sextant::cli
