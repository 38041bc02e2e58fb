// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/arpa.h"

#include "net/codes.h"
#include "net/text_scan.h"

#include <algorithm>
#include <ranges>

namespace sextant::net {
namespace {

constexpr std::string_view kRoot = "ip6.arpa";
constexpr int kNibbles = 32;

std::string nameOf(Address address, int nibbles)
{
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out;
  for (int nibble = nibbles - 1; nibble >= 0; --nibble) {
    out += kDigits[address.field(nibble * 4, 4)];
    out += '.';
  }
  return out.append(kRoot);
}

bool equalIgnoringCase(std::string_view text, std::string_view lower)
{
  return std::equal(text.begin(), text.end(), lower.begin(), lower.end(), [](char a, char b) {
    return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
  });
}

/// Where the root's text begins, npos when it does not end the name.
std::size_t rootOffset(std::string_view name)
{
  const std::size_t size = name.size() - (name.ends_with('.') ? 1 : 0);
  if (size < kRoot.size()) {
    return std::string_view::npos;
  }
  const std::size_t at = size - kRoot.size();
  const bool whole = at == 0 || name[at - 1] == '.';
  return whole && equalIgnoringCase(name.substr(at, kRoot.size()), kRoot) ? at
                                                                          : std::string_view::npos;
}

/// The hex digit that is the label at `at`; another '.' follows in every name with a root.
Result<std::uint64_t> readLabel(std::string_view name, std::size_t at)
{
  const std::string_view label = name.substr(at, name.find('.', at) - at);
  const int digit = label.size() == 1 ? text::hexValue(label.front()) : -1;
  if (digit < 0) {
    return fail(text::errorAt(kBadReverseLabel, name, at, {std::string(label)}));
  }
  return static_cast<std::uint64_t>(digit);
}

}  // namespace

std::string reverseName(Address address)
{
  return nameOf(address, kNibbles);
}

std::vector<std::string> reverseZones(Prefix prefix)
{
  const int nibbles = (prefix.length() + 3) / 4;
  const int missing = nibbles * 4 - prefix.length();
  std::vector<std::string> zones;
  for (std::uint64_t i = 0; i < 1U << missing; ++i) {
    zones.push_back(nameOf(prefix.sub(nibbles * 4, i).address(), nibbles));
  }
  return zones;
}

bool looksReverse(std::string_view text)
{
  return rootOffset(text) != std::string_view::npos;
}

Result<Prefix> parseReverseName(std::string_view name)
{
  const std::size_t root = rootOffset(name);
  if (root == std::string_view::npos) {
    return fail(text::errorAt(kNotReverse, name, 0, {std::string(name)}));
  }
  std::vector<std::uint64_t> digits;  // the last of the address first
  for (std::size_t at = 0; at < root; at += 2) {
    TRY(const std::uint64_t digit, readLabel(name, at));
    if (digits.size() == kNibbles) {
      return fail(text::errorAt(kTooManyReverseLabels, name, at));
    }
    digits.push_back(digit);
  }
  Address address;
  int end = 0;
  for (const std::uint64_t digit : std::views::reverse(digits)) {
    end += 4;
    address = address | Address::fieldEndingAt(digit, end);
  }
  return Prefix(address, end);
}

}  // namespace sextant::net
