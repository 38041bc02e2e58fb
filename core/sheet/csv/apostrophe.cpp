// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csv/apostrophe.h"

#include "sheet/text/utf8.h"

#include <algorithm>
#include <array>

namespace sextant::sheet::csv {
namespace {

constexpr std::array<std::string_view, 11> kLeads = {
    "=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
constexpr std::string_view kDigits = "0123456789";

bool isNegativeDecimal(std::string_view text)
{
  if (!text.starts_with('-')) return false;
  text.remove_prefix(1);
  const std::size_t whole = std::min(text.find_first_not_of(kDigits), text.size());
  text.remove_prefix(whole);
  if (whole == 0 || text.empty()) return whole > 0;
  return text.size() > 1 && text.front() == '.' &&
         text.find_first_not_of(kDigits, 1) == std::string_view::npos;
}

// Excel's way to keep a code such as 007 a text: a formula that is only a string.
void unwrapFormulaString(std::string& text)
{
  if (text.size() < 3 || !text.starts_with("=\"") || !text.ends_with('"')) return;
  std::string inner;
  for (std::size_t i = 2; i + 1 < text.size(); ++i) {
    inner.push_back(text[i]);
    if (text[i] != '"') continue;
    if (i + 2 >= text.size() || text[i + 1] != '"') return;
    ++i;
  }
  text = std::move(inner);
}

}  // namespace

bool looksLikeFormula(std::string_view text)
{
  if (isNegativeDecimal(text)) return false;
  text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
  text = text::skipSpaces(text);
  return std::ranges::any_of(kLeads,
                             [text](std::string_view lead) { return text.starts_with(lead); });
}

std::string guard(std::string_view text)
{
  return looksLikeFormula(text) ? "'" + std::string(text) : std::string(text);
}

void unguard(std::string& text)
{
  if (text.empty() || (text.front() != '\'' && text.front() != '=')) return;
  if (text.front() == '=') return unwrapFormulaString(text);
  if (looksLikeFormula(text)) text.erase(0, 1);
}

}  // namespace sextant::sheet::csv
