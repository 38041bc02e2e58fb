// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/prefix.h"

#include "net/codes.h"
#include "net/text_out.h"
#include "net/text_scan.h"

namespace sextant::net {
namespace {

Result<int> readLength(std::string_view text, std::size_t from)
{
  const std::string_view digits = text.substr(from);
  if (digits.empty()) {
    return fail(text::errorAt(kLengthMissing, text, from));
  }
  const auto bad = [&](std::size_t at) {
    return fail(text::errorAt(kBadLength, text, from + at, {std::string(digits)}));
  };
  int value = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (!text::isDigit(digits[i])) {
      return bad(i);
    }
    value = value > Address::kBits ? value : value * 10 + (digits[i] - '0');
  }
  if (digits.size() > 1 && digits.front() == '0') {
    return bad(0);
  }
  if (value > Address::kBits) {
    return fail(text::errorAt(kLengthTooLarge, text, from, {std::string(digits)}));
  }
  return value;
}

}  // namespace

Result<Prefix> parsePrefix(std::string_view text)
{
  const std::size_t slash = text.find('/');
  text::Scan scan = text::scanAddress(text.substr(0, slash));
  if (scan.code != nullptr) {
    return fail(text::errorOf(std::move(scan), text));
  }
  if (slash == std::string_view::npos) {
    return fail(text::errorAt(kLengthMissing, text, text.size()));
  }
  TRY(const int length, readLength(text, slash + 1));
  const Prefix prefix(scan.address, length);
  if (prefix.address() != scan.address) {
    return fail(text::errorAt(kHostBits, text, 0, {toString(prefix)}));
  }
  return prefix;
}

std::string toString(Prefix prefix)
{
  const Address address = prefix.address();
  const bool quad = prefix.length() > 96 && text::hasDottedQuad(address);
  return (quad ? text::withDottedQuad(address) : text::inGroups(address)) + '/' +
         std::to_string(prefix.length());
}

}  // namespace sextant::net
