// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/address_finder.h"

#include <QRegularExpression>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace sextant::net::test {

/// Whether all of `text` is of that form. One character per byte, so any bytes may be asked about.
inline bool isOfForm(std::string_view text, const char* form)
{
  const QRegularExpression expression(
      QRegularExpression::anchoredPattern(QString::fromLatin1(form)),
      QRegularExpression::DotMatchesEverythingOption);
  return expression.match(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())))
      .hasMatch();
}

/// The rules of address_finder.h, each said as a form of what stands before or behind.
inline bool partsBefore(std::string_view before)
{
  static const char* kLabel =
      "(.*[^A-Za-z0-9_])?(?=[A-Za-z0-9_]{0,31}[g-zG-Z])"
      "(?=[A-Za-z0-9_]{1,32}:)[A-Za-z_]+[0-9]{0,2}:";
  return isOfForm(before, "") || isOfForm(before, ".*[^A-Za-z0-9_:.]") ||
         isOfForm(before, "(.*[^A-Za-z0-9_])?[.]") || isOfForm(before, kLabel);
}

inline bool partsBehind(std::string_view behind)
{
  if (isOfForm(behind, "[A-Za-z0-9_].*")) return false;
  if (isOfForm(behind, ":.*")) {
    const bool port =
        isOfForm(behind,
                 ":(6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[0-5][0-9]{4}|"
                 "[0-9]{1,4})(?![A-Za-z0-9_:]|[.][A-Za-z0-9_]).*");
    return port || isOfForm(behind, ":(?![A-Za-z0-9_:]).*");
  }
  return !isOfForm(behind, "[.][A-Za-z0-9_]{1,32}[.][A-Za-z0-9_].*");
}

/// Every text between borders that parseAddress reads, the longest at each beginning.
inline std::vector<FoundAddress> foundSlowly(std::string_view text)
{
  constexpr std::size_t kLongest = 45;
  std::vector<FoundAddress> out;
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    for (std::size_t size = std::min(kLongest, text.size() - begin); size > 2; --size) {
      const std::string_view tried = text.substr(begin, size);
      const auto address = parseAddress(tried);
      if (!address || !partsBefore(text.substr(0, begin)) ||
          !partsBehind(text.substr(begin + size))) {
        continue;
      }
      if (isOfForm(tried, "([0-9A-Fa-f]{2}:){7}[0-9A-Fa-f]{2}")) break;
      std::size_t zone = std::min(std::size_t{33}, text.size() - begin - size);
      while (zone > 0 &&
             (!isOfForm(text.substr(begin + size, zone), "%[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*") ||
              isOfForm(text.substr(begin + size + zone),
                       "([A-Za-z0-9_]|[.-][A-Za-z0-9_]|"
                       ":[A-Za-z0-9_:]).*"))) {
        --zone;
      }
      out.push_back({*address, begin, static_cast<std::uint32_t>(size + zone)});
      break;
    }
  }
  return out;
}

}  // namespace sextant::net::test
