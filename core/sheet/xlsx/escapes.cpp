// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/escapes.h"

#include "sheet/codes.h"
#include "sheet/text/utf8.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <utility>

namespace sextant::sheet::xlsx {
namespace {

constexpr std::size_t kEscape = 7;                       // _xHHHH_
constexpr std::string_view kNonCharacters = "\xEF\xBF";  // U+FFC0 to U+FFFF begin so

std::optional<char32_t> escapeAt(std::string_view text)
{
  if (text.size() < kEscape || text[0] != '_' || text[1] != 'x' || text[6] != '_') {
    return std::nullopt;
  }
  std::uint32_t unit = 0;
  const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, unit, 16);
  if (error != std::errc() || end != text.data() + 6) return std::nullopt;
  return unit;
}

void appendEscape(std::string& to, std::uint16_t unit)
{
  std::array<char, kEscape + 1> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "_x%04X_", unit);
  to.append(buffer.data(), kEscape);
}

bool isControl(char c)
{
  return static_cast<std::uint8_t>(c) < 0x20 && c != '\t' && c != '\n';
}

bool isNonCharacter(std::string_view text)
{
  return text.starts_with(kNonCharacters) && text.size() > 2 &&
         static_cast<std::uint8_t>(text[2]) >= 0xBE;
}

bool isHigh(char32_t unit)
{
  return unit >= 0xD800 && unit < 0xDC00;
}
bool isLow(char32_t unit)
{
  return unit >= 0xDC00 && unit < 0xE000;
}

// Whether a '_' at the beginning would be read as an escape's: what follows "_xHHHH" may be a '_',
// or be written as one.
bool looksEscaped(std::string_view text)
{
  if (text.size() < kEscape) return false;
  const std::string_view next = text.substr(kEscape - 1);
  if (!isControl(next[0]) && !isNonCharacter(next)) return escapeAt(text).has_value();
  return escapeAt(std::string(text.substr(0, kEscape - 1)) + '_').has_value();
}

// The character escaped at the beginning of `text`, and how many bytes stand for it.
Result<std::pair<char32_t, std::size_t>> decodeAt(std::string_view text, char32_t unit)
{
  if (unit == 0) return fail(kNul);
  if (!isHigh(unit) && !isLow(unit)) return std::pair{unit, kEscape};
  const auto low = escapeAt(text.substr(kEscape));
  if (isLow(unit) || !low || !isLow(*low)) return fail(kBadEncoding, {"UTF-16", ""});
  return std::pair{0x10000 + ((unit - 0xD800) << 10) + (*low - 0xDC00), 2 * kEscape};
}

}  // namespace

std::string escape(std::string_view text)
{
  std::string escaped;
  escaped.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (isControl(text[i])) {
      appendEscape(escaped, static_cast<std::uint8_t>(text[i]));
    } else if (isNonCharacter(text.substr(i))) {
      appendEscape(escaped,
                   static_cast<std::uint16_t>(0xFF40 + static_cast<std::uint8_t>(text[i + 2])));
      i += 2;
    } else if (text[i] == '_' && looksEscaped(text.substr(i))) {
      appendEscape(escaped, '_');
    } else {
      escaped.push_back(text[i]);
    }
  }
  return escaped;
}

Result<> unescape(std::string& text)
{
  if (text.find("_x") == std::string::npos) return {};
  std::string plain;
  plain.reserve(text.size());
  for (std::string_view rest = text; !rest.empty();) {
    const auto unit = escapeAt(rest);
    if (unit) {
      TRY(const auto character, decodeAt(rest, *unit));
      text::appendUtf8(plain, character.first);
      rest.remove_prefix(character.second);
    } else {
      plain.push_back(rest.front());
      rest.remove_prefix(1);
    }
  }
  text = std::move(plain);
  return {};
}

}  // namespace sextant::sheet::xlsx
