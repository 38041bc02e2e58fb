// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/numbers.h"

#include "cli/codes.h"
#include "net/codes.h"
#include "net/uint128.h"

#include <limits>

namespace sextant::cli {

Result<int> parseSmall(std::string_view text, const Code& tooLarge)
{
  TRY(const net::Count number, net::parseCount(text));
  if (number > std::numeric_limits<int>::max()) return fail(tooLarge, {std::string(text)});
  return static_cast<int>(number);
}

Result<int> parseLength(std::string_view text)
{
  TRY(const int length, parseSmall(text, net::kLengthTooLarge));
  if (length > 128) return fail(net::kLengthTooLarge, {std::string(text)});
  return length;
}

Result<int> parseTypedLength(std::string_view text)
{
  return parseLength(text.starts_with('/') ? text.substr(1) : text);
}

Result<std::uint64_t> parseNumber(std::string_view text)
{
  TRY(const net::Count number, net::parseCount(text));
  if (number > std::numeric_limits<std::uint64_t>::max()) {
    return fail(net::kNumberTooLarge, {std::string(text)});
  }
  return static_cast<std::uint64_t>(number);
}

Result<std::uint64_t> countFrom(const std::optional<std::string>& text)
{
  TRY(const std::uint64_t count, parseNumber(text.value_or("1")));
  if (count == 0) return fail(Error{kAsksForNothing, {"--count " + *text}, *text, {}, {}});
  return count;
}

}  // namespace sextant::cli
