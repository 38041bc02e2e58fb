// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/value_forms.h"

#include <algorithm>
#include <array>
#include <string>

namespace sextant::filing {
namespace {

bool isDigit(char c)
{
  return c >= '0' && c <= '9';
}

bool isUpper(char c)
{
  return c >= 'A' && c <= 'Z';
}

bool isLetter(char c)
{
  return isUpper(c) || (c >= 'a' && c <= 'z');
}

bool allDigits(std::string_view text)
{
  return std::ranges::all_of(text, isDigit);
}

bool isBetween(std::size_t value, std::size_t least, std::size_t most)
{
  return least <= value && value <= most;
}

/// RFC 5322 dot-atom.
bool isLocalPart(std::string_view text)
{
  static constexpr std::string_view kMarks = "!#$%&'*+-/=?^_`{|}~.";
  return isBetween(text.size(), 1, 64) && text.front() != '.' && text.back() != '.' &&
         text.find("..") == std::string_view::npos && std::ranges::all_of(text, [](char c) {
           return isLetter(c) || isDigit(c) || kMarks.find(c) != std::string_view::npos;
         });
}

bool isHostLabel(std::string_view label)
{
  return isBetween(label.size(), 1, 63) && label.front() != '-' && label.back() != '-' &&
         std::ranges::all_of(label, [](char c) { return isLetter(c) || isDigit(c) || c == '-'; });
}

/// At least two labels.
bool isHost(std::string_view text)
{
  std::size_t labels = 1;
  for (auto dot = text.find('.'); dot != std::string_view::npos; dot = text.find('.')) {
    if (!isHostLabel(text.substr(0, dot))) return false;
    text.remove_prefix(dot + 1);
    ++labels;
  }
  return labels > 1 && isHostLabel(text);
}

}  // namespace

std::size_t filedBytes(std::string_view text)
{
  std::size_t bytes = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80U) {
      bytes += 1;
    } else if (byte >= 0xf0U) {
      bytes += 4;
    } else if (byte >= 0xc0U) {
      bytes += 2;
    }
  }
  return bytes;
}

std::size_t characters(std::string_view text)
{
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

bool isPhone(std::string_view text)
{
  if (text.size() == 11 && text.front() == '1') return allDigits(text);
  const auto hyphen = text.find('-');
  if (hyphen == std::string_view::npos || !text.starts_with('0')) return false;
  const std::string_view number = text.substr(hyphen + 1);
  return isBetween(hyphen, 3, 4) && isBetween(number.size(), 7, 8) &&
         allDigits(text.substr(0, hyphen)) && allDigits(number);
}

bool isEmail(std::string_view text)
{
  const auto at = text.find('@');
  return at != std::string_view::npos && text.size() <= 254 && isLocalPart(text.substr(0, at)) &&
         isHost(text.substr(at + 1));
}

bool isDivision(std::string_view code, Division level)
{
  // GB/T 2260 divides the country into the regions 1 to 8; 00 stands for "no division here".
  if (code.size() != 6 || !allDigits(code) || code[0] < '1' || code[0] > '8') return false;
  const bool hasCity = code.substr(2, 2) != "00";
  const bool hasCounty = code.substr(4, 2) != "00";
  switch (level) {
    case Division::province:
      return !hasCity && !hasCounty;
    case Division::city:
      return hasCity && !hasCounty;
    case Division::county:
      return hasCity && hasCounty;
  }
  return false;
}

bool isCreditCode(std::string_view code)
{
  static constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  if (code.size() != 18) return false;
  std::size_t sum = 0;
  std::size_t weight = 1;  // 3^(i-1) mod 31
  for (const char c : code.substr(0, 17)) {
    const auto value = kAlphabet.find(c);
    if (value == std::string_view::npos) return false;
    sum += value * weight;
    weight = weight * 3 % 31;
  }
  return kAlphabet.at((31 - sum % 31) % 31) == code.back();
}

bool isOrganisationCode(std::string_view code)
{
  static constexpr std::array<int, 8> kWeights = {3, 7, 9, 10, 5, 8, 4, 2};
  std::string plain(code);
  if (plain.size() == 10 && plain[8] == '-') plain.erase(8, 1);
  if (plain.size() != 9) return false;
  int sum = 0;
  for (std::size_t i = 0; i < kWeights.size(); ++i) {
    const char c = plain[i];
    if (!isDigit(c) && !isUpper(c)) return false;
    sum += kWeights.at(i) * (isDigit(c) ? c - '0' : c - 'A' + 10);
  }
  return plain.back() == "0X987654321"[sum % 11];
}

}  // namespace sextant::filing
