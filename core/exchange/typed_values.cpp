// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/typed_values.h"

#include "exchange/codes.h"
#include "exchange/holding_columns.h"
#include "net/range.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace sextant::exchange {
namespace {

std::string lower(std::string_view text)
{
  std::string out(trimmed(text));
  std::ranges::transform(out, out.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return out;
}

/// The texts between separators, blanks off, empty ones left out.
std::vector<std::string_view> parts(std::string_view cell)
{
  static constexpr std::array<std::string_view, 6> kSeparators = {",", ";", "\n", "、", "，", "；"};
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= cell.size();) {
    const auto separator = std::ranges::find_if(
        kSeparators, [&](std::string_view s) { return cell.substr(i).starts_with(s); });
    const bool found = i == cell.size() || separator != kSeparators.end();
    if (!found) {
      ++i;
      continue;
    }
    const std::string_view part = trimmed(cell.substr(begin, i - begin));
    if (!part.empty()) out.push_back(part);
    i += i == cell.size() ? 1 : separator->size();
    begin = i;
  }
  return out;
}

/// The runs of digits in a text; none when anything but the marks of dates stands between them.
std::vector<std::string> numbers(std::string_view text)
{
  static constexpr std::array<std::string_view, 6> kMarks = {"/", ".", "-", "年", "月", "日"};
  std::vector<std::string> out;
  bool inside = false;
  while (!text.empty()) {
    const char c = text.front();
    if (c >= '0' && c <= '9') {
      if (!inside) out.emplace_back();
      inside = true;
      out.back() += c;
      text.remove_prefix(1);
      continue;
    }
    const auto mark = std::ranges::find_if(
        kMarks, [text](std::string_view known) { return text.starts_with(known); });
    if (mark == kMarks.end()) return {};
    inside = false;
    text.remove_prefix(mark->size());
  }
  return out;
}

std::string isoDate(const std::string& year, const std::string& month, const std::string& day)
{
  return year + "-" + (month.size() < 2 ? "0" : "") + month + "-" + (day.size() < 2 ? "0" : "") +
         day;
}

}  // namespace

Result<std::vector<net::Prefix>> typedPrefixes(std::string_view cell)
{
  std::vector<net::Prefix> out;
  for (const std::string_view part : parts(cell)) {
    TRY(const net::Range range, net::parseTypedRange(part));
    std::ranges::copy(net::cover(range), std::back_inserter(out));
  }
  if (out.empty()) return fail(kNoPrefix);
  return out;
}

std::string typedDate(std::string_view cell)
{
  const std::string_view text = trimmed(cell);
  const std::vector<std::string> read = numbers(text);
  if (read.size() == 1 && text.size() == 8) {
    return isoDate(read[0].substr(0, 4), read[0].substr(4, 2), read[0].substr(6));
  }
  const bool isDate =
      read.size() == 3 && read[0].size() == 4 && read[1].size() <= 2 && read[2].size() <= 2;
  return isDate ? isoDate(read[0], read[1], read[2]) : std::string(text);
}

std::string typedYesNo(std::string_view cell)
{
  static constexpr std::array<std::string_view, 7> kYes = {"是",   "有", "yes", "y",
                                                           "true", "1",  "√"};
  static constexpr std::array<std::string_view, 7> kNo = {"否", "无", "no", "n", "false", "0", "×"};
  const std::string said = lower(cell);
  if (std::ranges::find(kYes, said) != kYes.end()) return "yes";
  if (std::ranges::find(kNo, said) != kNo.end()) return "no";
  return std::string(trimmed(cell));
}

std::optional<model::Kind> typedKind(std::string_view cell)
{
  return model::kindFrom(lower(cell));
}

std::optional<model::Status> typedStatus(std::string_view cell)
{
  return model::statusFrom(lower(cell));
}

bool isFreeWord(std::string_view cell)
{
  static constexpr std::array<std::string_view, 5> kFree = {"free", "空闲", "未分配", "未使用",
                                                            "未用"};
  return std::ranges::find(kFree, lower(cell)) != kFree.end();
}

}  // namespace sextant::exchange
