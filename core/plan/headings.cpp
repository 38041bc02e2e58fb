// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/headings.h"

#include <algorithm>
#include <array>
#include <string>

namespace sextant::plan {
namespace {

constexpr std::array<std::string_view, 9> kCode = {"code",     "编码",         "代码",
                                                   "区划代码", "行政区划代码", "单位编码",
                                                   "单位代码", "行政区划编码", "统一社会信用代码"};
constexpr std::array<std::string_view, 9> kName = {
    "name", "名称", "单位名称", "区划名称", "行政区划名称", "单位", "全称", "orgname", "unitname"};
constexpr std::array<std::string_view, 12> kParent = {
    "parent",   "parentcode",   "parentid", "上级",         "上级编码",         "上级代码",
    "上级单位", "上级单位编码", "上级区划", "上级区划代码", "上级行政区划代码", "所属区划代码"};
constexpr std::array<std::string_view, 5> kAccess = {"category", "access", "accesscategory",
                                                     "接入类别", "接入分类"};

std::string plain(std::string_view text)
{
  std::string plain;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  for (const char c : text) {
    if (c == ' ' || c == '_' || c == '-' || c == '\t' || c == '\r' || c == '\n') continue;
    plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return plain;
}

}  // namespace

Heading headingOf(std::string_view text)
{
  const std::string heading = plain(text);
  if (std::ranges::find(kCode, heading) != kCode.end()) return Heading::code;
  if (std::ranges::find(kName, heading) != kName.end()) return Heading::name;
  if (std::ranges::find(kParent, heading) != kParent.end()) return Heading::parent;
  if (std::ranges::find(kAccess, heading) != kAccess.end()) return Heading::access;
  return Heading::other;
}

bool namesCodes(std::string_view text)
{
  const std::string heading = plain(text);
  return heading.ends_with("code") || heading.ends_with("编码") || heading.ends_with("代码");
}

}  // namespace sextant::plan
