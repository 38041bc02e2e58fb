// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/text/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace sextant::sheet::text {
namespace {

constexpr std::string_view kNoBreakSpace = "\u00A0";
constexpr std::string_view kIdeographicSpace = "\u3000";

struct Lead {
  std::size_t length = 0;   // 0: no character begins so
  std::uint8_t low = 0x80;  // range of the second byte
  std::uint8_t high = 0xBF;
};

constexpr Lead leadOf(std::uint8_t byte)
{
  if (byte < 0x80) return {1};
  if (byte < 0xC2 || byte > 0xF4) return {};
  if (byte < 0xE0) return {2};
  if (byte == 0xE0) return {3, 0xA0};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte < 0xF0) return {3};
  if (byte == 0xF0) return {4, 0x90};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {4};
}

std::size_t asciiRun(std::string_view text)
{
  std::size_t n = 0;
  for (; n + 8 <= text.size(); n += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + n, 8);
    if ((word & 0x8080'8080'8080'8080U) != 0) break;
  }
  while (n < text.size() && static_cast<std::uint8_t>(text[n]) < 0x80) ++n;
  return n;
}

// Bytes of `text` that belong to the character its first byte begins.
std::size_t goodBytes(std::string_view text, Lead lead)
{
  std::size_t n = 1;
  for (; n < std::min(lead.length, text.size()); ++n) {
    const auto byte = static_cast<std::uint8_t>(text[n]);
    const bool second = n == 1;
    if (byte < (second ? lead.low : 0x80) || byte > (second ? lead.high : 0xBF)) break;
  }
  return n;
}

std::size_t spaceAt(std::string_view text)
{
  if (text.starts_with(' ')) return 1;
  if (text.starts_with(kNoBreakSpace)) return kNoBreakSpace.size();
  return text.starts_with(kIdeographicSpace) ? kIdeographicSpace.size() : 0;
}

}  // namespace

Utf8Scan scanUtf8(std::string_view text)
{
  Utf8Scan scan;
  while (true) {
    scan.valid += asciiRun(text.substr(scan.valid));
    const std::string_view rest = text.substr(scan.valid);
    if (rest.empty()) return scan;
    const Lead lead = leadOf(static_cast<std::uint8_t>(rest.front()));
    const std::size_t good = lead.length == 0 ? 0 : goodBytes(rest, lead);
    scan.cut = good > 0 && good == rest.size() && good < lead.length;
    if (good == 0 || good < lead.length) return scan;
    scan.valid += good;
    scan.longOnes += good >= 3 ? 1 : 0;
  }
}

bool isUtf8(std::string_view text)
{
  return scanUtf8(text).valid == text.size();
}

std::size_t utf16Length(std::string_view text)
{
  std::size_t units = 0;
  for (const char c : text) {
    const auto byte = static_cast<std::uint8_t>(c);
    units += (byte & 0xC0) == 0x80 ? 0U : byte >= 0xF0 ? 2U : 1U;
  }
  return units;
}

void appendUtf8(std::string& to, char32_t codePoint)
{
  const auto put = [&to](char32_t byte) { to.push_back(static_cast<char>(byte)); };
  const auto tail = [&](int shift) { put(0x80 | ((codePoint >> shift) & 0x3F)); };
  if (codePoint < 0x80) return put(codePoint);
  if (codePoint < 0x800) {
    put(0xC0 | (codePoint >> 6));
  } else if (codePoint < 0x10000) {
    put(0xE0 | (codePoint >> 12));
    tail(6);
  } else {
    put(0xF0 | (codePoint >> 18));
    tail(12);
    tail(6);
  }
  tail(0);
}

std::string_view skipSpaces(std::string_view text)
{
  while (const std::size_t n = spaceAt(text)) text.remove_prefix(n);
  return text;
}

bool isBlank(std::string_view text)
{
  while (!text.empty()) {
    const std::string_view rest = skipSpaces(text);
    const std::size_t tabs = std::min(rest.find_first_not_of("\t\r\n"), rest.size());
    if (rest.size() == text.size() && tabs == 0) return false;
    text = rest.substr(tabs);
  }
  return true;
}

}  // namespace sextant::sheet::text
