// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/address.h"

#include <string>
#include <string_view>

namespace sextant::net::text {

/// What reading an address found: the address, or what is wrong and where. Makes no string unless
/// something is wrong.
struct Scan {
  Address address;
  const Code* code = nullptr;  ///< null = read
  std::size_t offset = 0;      ///< of the first character that cannot stand, in bytes from 0
  std::string arg;
};

Scan scanAddress(std::string_view text);

/// The error of `code` about `input` at its 0-based `offset`; everything before it is ASCII.
Error errorAt(const Code& code, std::string_view input, std::size_t offset,
              std::vector<std::string> args = {});

/// The error a scan of `input` ended in.
Error errorOf(Scan scan, std::string_view input);

/// The whole UTF-8 character that begins at `offset`.
std::string characterAt(std::string_view text, std::size_t offset);

constexpr int hexValue(char c)
{
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

constexpr bool isDigit(char c)
{
  return c >= '0' && c <= '9';
}

}  // namespace sextant::net::text
