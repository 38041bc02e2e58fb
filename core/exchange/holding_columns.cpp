// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/holding_columns.h"

#include "exchange/codes.h"
#include "model/facts.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace sextant::exchange {
namespace {

constexpr std::size_t kRowsAbove = 20;
constexpr std::string_view kWanted = "prefix, 前缀, 地址段, 起始IP + 结束IP";

using Place = std::optional<std::size_t> HoldingColumns::*;

struct Meaning {
  Place place;
  std::string_view words;  ///< lower case, '_' for blanks, each between bars
};

constexpr std::array kMeanings = {
    Meaning{&HoldingColumns::prefix,
            "|prefix|cidr|前缀|地址前缀|ipv6前缀|ip前缀|地址段|ip地址段|ipv6地址段|网段|ip网段|"},
    Meaning{&HoldingColumns::address,
            "|network|subnet|address|ip|ipv6|ip地址|ipv6地址|地址块|子网|地址|"},
    Meaning{&HoldingColumns::length, "|length|prefix_length|前缀长度|掩码|掩码长度|子网掩码|"},
    Meaning{&HoldingColumns::start,
            "|start|start_ip|start_address|first_address|起始ip|起始地址|起始ip地址|起始ipv6地址|"
            "开始ip|开始地址|开始ip地址|"},
    Meaning{&HoldingColumns::end,
            "|end|end_ip|end_address|last_address|终止ip|终止地址|终止ip地址|终止ipv6地址|"
            "结束ip|结束地址|结束ip地址|结束ipv6地址|截止ip|截止地址|"},
    Meaning{&HoldingColumns::kind, "|kind|type|类型|类别|记录类型|地址类型|分配类型|"},
    Meaning{&HoldingColumns::holderCode,
            "|holder_code|单位编码|单位代码|使用单位编码|使用单位代码|"},
    Meaning{&HoldingColumns::code, "|code|编码|代码|"},
    Meaning{&HoldingColumns::user, "|持有单位|持有人|用户|用户单位|使用者|分配单位|"},
    Meaning{&HoldingColumns::unit, "|单位|"},
    Meaning{&HoldingColumns::status, "|status|状态|使用状态|"},
    Meaning{&HoldingColumns::validFrom,
            "|valid_from|生效日期|生效时间|启用日期|开始日期|有效期起|"},
    Meaning{&HoldingColumns::validTo,
            "|valid_to|有效期至|有效期止|到期日期|到期时间|失效日期|截止日期|结束日期|"}};

/// Lower case, without the star of required columns; blanks inside become '_'.
std::string normal(std::string_view heading)
{
  std::string out;
  for (const char c : trimmed(heading)) {
    if (c == '*' || c == '\r') continue;
    const bool blank = c == ' ' || c == '\n' || c == '\t';
    const bool upper = c >= 'A' && c <= 'Z';
    out += blank ? '_' : upper ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return out;
}

bool isAmong(std::string_view word, std::string_view words)
{
  return !word.empty() && word.find('|') == std::string_view::npos &&
         words.find("|" + std::string(word) + "|") != std::string_view::npos;
}

bool hasFact(const HoldingColumns& columns, std::string_view name)
{
  return std::ranges::find(columns.facts, name, &std::pair<std::size_t, std::string>::second) !=
         columns.facts.end();
}

/// Gives the column its meaning; false when it has none that is not taken.
bool place(HoldingColumns& columns, std::size_t index, const std::string& heading)
{
  const auto meaning = std::ranges::find_if(
      kMeanings, [&heading](const Meaning& m) { return isAmong(heading, m.words); });
  const model::FieldDef* field = meaning == kMeanings.end() ? model::findHeading(heading) : nullptr;
  if (meaning == kMeanings.end() && field == nullptr) return false;
  if (field != nullptr && field->name != "org_name") {
    if (hasFact(columns, field->name)) return false;
    columns.facts.emplace_back(index, field->name);
    return true;
  }
  auto& slot = columns.*(field != nullptr ? &HoldingColumns::holder : meaning->place);
  if (slot) return false;
  slot = index;
  return true;
}

/// How many columns at the left name levels: all before the prefix on an allocation sheet of ours.
std::size_t levelColumns(const std::vector<std::string>& headings)
{
  const auto has = [&headings](std::string_view chinese, std::string_view english) {
    return std::ranges::find(headings, chinese) != headings.end() ||
           std::ranges::find(headings, english) != headings.end();
  };
  if (!has("规划对象", "planned_for") || !has("规划编码", "planned_code")) return 0;
  const auto prefix = std::ranges::find_if(
      headings, [](const std::string& heading) { return isAmong(heading, "|前缀|prefix|"); });
  return prefix == headings.end() ? 0 : static_cast<std::size_t>(prefix - headings.begin());
}

/// Where nothing says it as clearly, the vague heading stands for it; else it means nothing.
void settle(HoldingColumns& columns, Place clear, Place vague, const sheet::Row& headings)
{
  if (!(columns.*vague)) return;
  if (columns.*clear) {
    columns.ignored.emplace_back(trimmed(headings[*(columns.*vague)]));
  } else {
    columns.*clear = columns.*vague;
  }
}

std::string joined(const sheet::Row& cells)
{
  std::string out;
  for (const std::string& cell : cells) {
    if (!trimmed(cell).empty()) out += (out.empty() ? "" : ", ") + std::string(trimmed(cell));
  }
  return out;
}

}  // namespace

std::string_view trimmed(std::string_view text)
{
  static constexpr std::string_view kBlanks = " \t\r\n";
  const auto first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

HoldingColumns readHeadings(const sheet::Row& headings)
{
  std::vector<std::string> words;
  std::ranges::transform(headings, std::back_inserter(words), normal);
  const std::size_t levels = levelColumns(words);
  HoldingColumns columns;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!words[i].empty() && (i < levels || !place(columns, i, words[i]))) {
      columns.ignored.emplace_back(trimmed(headings[i]));
    }
  }
  settle(columns, &HoldingColumns::holder, &HoldingColumns::user, headings);
  settle(columns, &HoldingColumns::holder, &HoldingColumns::unit, headings);
  settle(columns, &HoldingColumns::holderCode, &HoldingColumns::code, headings);
  if (columns.address && columns.tellsPrefix()) {
    columns.ignored.emplace_back(trimmed(headings[*columns.address]));
  } else {
    columns.prefix = columns.tellsPrefix() ? columns.prefix : columns.address;
  }
  return columns;
}

Result<HoldingColumns> findHeadings(sheet::Reader& reader)
{
  sheet::Row row;
  std::string seen;
  for (std::size_t rows = 0; rows < kRowsAbove; ++rows) {
    TRY(const bool more, reader.next(row));
    if (!more) break;
    HoldingColumns columns = readHeadings(row);
    if (columns.tellsPrefix()) return columns;
    // The longest row is the likeliest to be the headings.
    if (std::string cells = joined(row); cells.size() > seen.size()) seen = std::move(cells);
  }
  return fail(kNoPrefixColumn, {seen, std::string(kWanted)});
}

}  // namespace sextant::exchange
