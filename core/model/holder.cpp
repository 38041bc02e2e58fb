// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/holder.h"

#include <algorithm>
#include <vector>

namespace sextant::model {
namespace {

/// The code points of UTF-8 text, each as its bytes.
std::vector<std::string_view> characters(std::string_view text)
{
  std::vector<std::string_view> out;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
    out.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return out;
}

std::string stars(std::size_t count)
{
  return std::string(count, '*');
}

}  // namespace

std::string maskedPhone(std::string_view phone)
{
  const auto digits = static_cast<std::size_t>(
      std::ranges::count_if(phone, [](char c) { return c >= '0' && c <= '9'; }));
  if (digits == 11 && phone.size() == 11) {
    return std::string(phone.substr(0, 3)) + "****" + std::string(phone.substr(7));
  }
  return stars(phone.empty() ? 0 : 8);
}

std::string maskedName(std::string_view name)
{
  const auto all = characters(name);
  if (all.empty()) return {};
  return all.size() > 1 ? std::string(all.front()) + "*" : "*";
}

std::string maskedEmail(std::string_view email)
{
  const auto at = email.find('@');
  if (at == std::string_view::npos || at == 0 || at + 1 == email.size()) {
    return stars(email.empty() ? 0 : 8);
  }
  const auto local = characters(email.substr(0, at));
  const auto domain = characters(email.substr(at + 1));
  return std::string(local.front()) + "***@" + std::string(domain.front()) + ".";
}

}  // namespace sextant::model
