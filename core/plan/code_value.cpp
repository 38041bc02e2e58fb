// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/code_value.h"

#include "plan/division_code.h"
#include "plan/scheme_shape.h"
#include "plan/scheme_words.h"

#include <charconv>
#include <string>

namespace sextant::plan {
namespace {

std::string digitsFor(const model::SchemeField& field, std::string_view code)
{
  if (!field.division.empty() && looksLikeDivision(code)) {
    const auto level = std::ranges::find(kDivisionWords, field.division) - kDivisionWords.begin();
    return fullCode(code).substr(static_cast<std::size_t>(level) * 2, 2);
  }
  return code.size() < 2 ? std::string() : std::string(code.substr(code.size() - 2));
}

std::optional<std::uint64_t> numberIn(std::string_view digits, int base)
{
  std::uint64_t number = 0;
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
  if (digits.empty() || error != std::errc() || end != digits.data() + digits.size()) return {};
  return number;
}

}  // namespace

std::optional<std::uint64_t> valueOfCode(const model::SchemeField& field, std::string_view code)
{
  switch (field.numbering) {
    case model::Numbering::codeNumber:
      return numberIn(digitsFor(field, code), 10);
    case model::Numbering::codeHex:
      return numberIn(digitsFor(field, code), 16);
    default:
      break;
  }
  const model::CodedValue* coded = findCode(field, code);
  if (coded == nullptr) coded = findCode(field, shortCode(code));
  if (coded == nullptr) coded = findCode(field, fullCode(code));
  return coded == nullptr ? std::nullopt : std::optional(coded->value);
}

std::string digitsOfValue(const model::SchemeField& field, std::uint64_t value)
{
  const bool hex = field.numbering == model::Numbering::codeHex;
  if (value > (hex ? 0xffU : 99U)) return {};
  char digits[2];
  const auto [end, error] = std::to_chars(digits, digits + 2, value, hex ? 16 : 10);
  const std::string text(digits, end);
  return text.size() == 1 ? "0" + text : text;
}

}  // namespace sextant::plan
