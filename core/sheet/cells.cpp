// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/cells.h"

#include "sheet/codes.h"
#include "sheet/text/utf8.h"

#include <algorithm>

namespace sextant::sheet {
namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr std::size_t kExactDigits = 15;

bool areDigits(std::string_view text)
{
  return !text.empty() && text.find_first_not_of(kDigits) == std::string_view::npos;
}

}  // namespace

Result<> checkCount(std::size_t cells, std::size_t columns, const std::string& path)
{
  if (cells <= columns) return {};
  Error error{kTooManyCells, {std::to_string(cells), std::to_string(columns)}, {}, {}, {}};
  return fail(std::move(error).in(path));
}

Result<> checkTexts(std::span<const Cell> cells, const std::string& path, std::size_t row)
{
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string& text = cells[i].text;
    const bool nul = text.find('\0') != std::string::npos;
    if (!nul && text::isUtf8(text)) continue;
    return fail(Error{kBadCell, {nul ? "control" : "utf-8"}, {}, {}, {}}.in(path).at(row, i + 1));
  }
  return {};
}

std::optional<int> decimalsOf(std::string_view text)
{
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const std::size_t point = std::min(text.find('.'), text.size());
  const std::string_view whole = text.substr(0, point);
  const std::string_view fraction = text.substr(std::min(point + 1, text.size()));
  if (!areDigits(whole) || (whole.size() > 1 && whole.front() == '0')) return std::nullopt;
  if (point < text.size() && !areDigits(fraction)) return std::nullopt;
  if (whole.size() + fraction.size() > kExactDigits) return std::nullopt;
  const bool zero = text.find_first_of("123456789") == std::string_view::npos;
  if (negative && zero) return std::nullopt;
  return static_cast<int>(fraction.size());
}

}  // namespace sextant::sheet
