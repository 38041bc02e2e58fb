// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filing/checks.h"
#include "filing/filing_records.h"

#include <QString>
#include <QTest>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace sextant::filing::test {

/// The value of a Result that a test knows to be there.
template <typename T>
T must(Result<T> result)
{
  if (!result) {
    std::string said(result.error().code.id);
    for (const std::string& arg : result.error().args) said += " [" + arg + "]";
    throw std::runtime_error(said);
  }
  return *std::move(result);
}

inline net::Prefix operator""_p(const char* text, std::size_t size)
{
  return must(net::parsePrefix({text, size}));
}

inline QString q(std::string_view text)
{
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline const FilingRules& shippedRules()
{
  static const FilingRules rules = must(loadRules({}, {}));
  return rules;
}

/// A row of 分配使用 to which nothing is missing.
inline FilingRecord completeRecord()
{
  FilingRecord record;
  record.kind = RecordKind::assigned;
  record.block = "2001:db8::/32"_p;
  record.prefix = "2001:db8:1325:100::/56"_p;
  record.range = net::rangeOf(*record.prefix);
  record.holderCode = "450325-01";
  record.values = {{"org_name", "兴安县示例局"},
                   {"org_nature", "2"},
                   {"org_class", "5"},
                   {"org_industry", "19"},
                   {"prov", "450000"},
                   {"city", "450300"},
                   {"county", "450325"},
                   {"org_address", "示例路1号"},
                   {"contact_name", "示例员"},
                   {"contact_phone", "0773-4078160"},
                   {"contact_email", "a@example.cn"},
                   {"use_mode", "静态"},
                   {"use_date", "2026-03-01"},
                   {"source", "上级单位"},
                   {"filer_name", "自治区示例中心"}};
  return record;
}

/// "error filing.missing org_name" for each finding.
inline std::vector<std::string> drawn(const std::vector<Finding>& findings)
{
  static constexpr const char* kSeverities[] = {"error", "warning", "note"};
  std::vector<std::string> out;
  for (const Finding& finding : findings) {
    out.push_back(std::string(kSeverities[static_cast<int>(finding.severity)]) + " " +
                  std::string(finding.what.code.id) + " " + finding.field);
  }
  std::ranges::sort(out);
  return out;
}

inline QString lines(const std::vector<std::string>& texts)
{
  QString out;
  for (const std::string& text : texts) out += q(text) + QLatin1Char('\n');
  return out;
}

}  // namespace sextant::filing::test
