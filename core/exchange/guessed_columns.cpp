// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/holding_columns.h"
#include "exchange/holding_table.h"
#include "exchange/typed_values.h"

#include "base/time.h"

#include <algorithm>
#include <array>

namespace sextant::exchange {
namespace {

constexpr std::size_t kSampled = 200;

using Cells = std::vector<std::string>;

bool isDigit(char c)
{
  return c >= '0' && c <= '9';
}

bool isHex(char c)
{
  return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool looksLikePrefix(const std::string& cell)
{
  return typedPrefixes(cell).has_value();
}

bool looksLikeEmail(const std::string& cell)
{
  const auto at = cell.find('@');
  return at != std::string::npos && at > 0 && cell.find('.', at) != std::string::npos;
}

/// 0773-4078160, 13800138000, +86 …
bool looksLikePhone(const std::string& cell)
{
  const auto digits = std::ranges::count_if(cell, isDigit);
  return digits >= 7 && digits <= 15 && std::ranges::all_of(cell, [](char c) {
           return isDigit(c) || c == '-' || c == ' ' || c == '+' || c == '(' || c == ')' ||
                  c == '*';
         });
}

bool looksLikeMac(const std::string& cell)
{
  const auto digits = std::ranges::count_if(cell, isHex);
  const auto marks = std::ranges::count_if(cell, [](char c) { return c == ':' || c == '-'; });
  return digits == 12 && marks == 5 && cell.size() == 17;
}

bool looksLikeIpv4(const std::string& cell)
{
  return std::ranges::count(cell, '.') == 3 &&
         std::ranges::all_of(cell, [](char c) { return isDigit(c) || c == '.' || c == '/'; });
}

bool looksLikeDate(const std::string& cell)
{
  const std::string date = typedDate(cell);
  return date.size() == 10 && base::parseInstant(date, base::DateMeans::firstInstant).has_value();
}

bool looksLikeKind(const std::string& cell)
{
  return typedKind(cell).has_value();
}

bool looksLikeStatus(const std::string& cell)
{
  return typedStatus(cell).has_value();
}

bool looksLikeUnit(const std::string& cell)
{
  static constexpr std::array<std::string_view, 26> kEndings = {
      "局", "委", "厅",   "院",     "校",     "中心",   "公司",   "办",        "所",
      "处", "部", "会",   "府",     "站",     "馆",     "队",     "社",        "行",
      "学", "园", "单位", "Bureau", "Office", "Centre", "Center", "Department"};
  return std::ranges::any_of(kEndings,
                             [&cell](std::string_view ending) { return cell.ends_with(ending); });
}

/// pc-01, srv2.example.net
bool looksLikeHost(const std::string& cell)
{
  const auto plain = [](char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.' ||
           c == '_';
  };
  return std::ranges::all_of(cell, plain) && !std::ranges::all_of(cell, isDigit);
}

bool looksLikeText(const std::string& /*cell*/)
{
  return true;
}

/// A column means what this share of its cells looks like, in percent.
constexpr std::size_t kMost = 70;
/// Nothing else looks like prefixes, and mistyped ones are to be found, not left unread.
constexpr std::size_t kSome = 34;

struct Guess {
  bool (*fits)(const std::string& cell);
  const char* column;
  std::size_t share = kMost;
};

/// The clearer a look, the earlier; each column is given once.
constexpr std::array kGuesses = {
    Guess{&looksLikeMac, "mac"},       Guess{&looksLikePrefix, "prefix", kSome},
    Guess{&looksLikeIpv4, "ipv4"},     Guess{&looksLikeEmail, "contact_email"},
    Guess{&looksLikeKind, "kind"},     Guess{&looksLikeStatus, "status"},
    Guess{&looksLikeDate, "use_date"}, Guess{&looksLikePhone, "contact_phone"},
    Guess{&looksLikeUnit, "org_name"}, Guess{&looksLikeHost, "label"},
    Guess{&looksLikeText, "purpose"},  Guess{&looksLikeText, "remark"}};

Cells columnOf(std::span<const std::shared_ptr<const TableRow>> rows, std::size_t column)
{
  Cells cells;
  for (const auto& row : rows) {
    if (column >= row->cells.size()) continue;
    if (const auto text = trimmed(row->cells[column]); !text.empty()) cells.emplace_back(text);
  }
  return cells;
}

std::string guessed(const Cells& cells, const std::vector<std::string>& given)
{
  if (cells.empty()) return {};
  for (const Guess& guess : kGuesses) {
    if (std::ranges::find(given, guess.column) != given.end()) continue;
    const auto fitting = static_cast<std::size_t>(std::ranges::count_if(cells, guess.fits));
    if (fitting * 100 >= cells.size() * guess.share) return guess.column;
  }
  return {};
}

}  // namespace

std::vector<std::string> guessedColumns(std::span<const std::shared_ptr<const TableRow>> rows)
{
  const auto sample = rows.first(std::min(rows.size(), kSampled));
  std::size_t width = 0;
  for (const auto& row : sample) width = std::max(width, row->cells.size());
  std::vector<std::string> columns;
  for (std::size_t i = 0; i < width; ++i) {
    columns.push_back(guessed(columnOf(sample, i), columns));
  }
  return columns;
}

}  // namespace sextant::exchange
