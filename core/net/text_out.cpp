// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/text_out.h"

#include <array>
#include <charconv>

namespace sextant::net::text {
namespace {

constexpr int kGroups = 8;

struct Run {
  int begin = 0;
  int length = 0;
};

std::uint64_t group(Address address, int index)
{
  return address.field(index * 16, 16);
}

/// The longest run of zero groups, the first of equals; of length 0 where none has two.
Run longestZeros(Address address)
{
  Run best;
  Run current;
  for (int i = 0; i < kGroups; ++i) {
    if (group(address, i) != 0) {
      current = {};
      continue;
    }
    current = current.length == 0 ? Run{i, 1} : Run{current.begin, current.length + 1};
    if (current.length > best.length) {
      best = current;
    }
  }
  return best.length >= 2 ? best : Run{};
}

void append(std::string& out, std::uint64_t number, int base)
{
  std::array<char, 8> buffer{};
  const auto end = std::to_chars(buffer.begin(), buffer.end(), number, base).ptr;
  out.append(buffer.data(), end);
}

}  // namespace

std::string withDottedQuad(Address address)
{
  std::string out = address.hi == 0 ? "::ffff:" : "64:ff9b::";
  for (int byte = 12; byte < 16; ++byte) {
    append(out, address.field(byte * 8, 8), 10);
    out += byte < 15 ? "." : "";
  }
  return out;
}

std::string inGroups(Address address)
{
  const Run zeros = longestZeros(address);
  std::string out;
  out.reserve(39);
  for (int i = 0; i < kGroups;) {
    if (zeros.length > 0 && i == zeros.begin) {
      out += "::";
      i += zeros.length;
      continue;
    }
    if (i > 0 && out.back() != ':') {
      out += ':';
    }
    append(out, group(address, i), 16);
    ++i;
  }
  return out;
}

}  // namespace sextant::net::text
