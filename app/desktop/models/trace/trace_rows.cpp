// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/trace/trace_rows.h"

#include <algorithm>
#include <unordered_map>

namespace sextant::desktop {
namespace {

using registry::CountedAddress;

/// Reads what was typed into the filter.
class Sieve {
 public:
  Sieve(const TraceReport& report, const QString& filter)
      : m_report(report), m_text(filter.trimmed()), m_part(m_text.toLower().toStdString())
  {
    if (const auto prefix = net::parseTyped(m_text.toStdString())) m_prefix = *prefix;
    m_partOfAddress =
        !m_part.empty() && m_part.find_first_not_of("0123456789abcdef:") == std::string::npos;
  }

  [[nodiscard]] bool passesAll(const TraceGroup& group) const
  {
    if (m_text.isEmpty()) return true;
    if (m_prefix || group.party == registry::kNobody) return false;
    const registry::TraceParty& party = m_report.table->parties()[group.party];
    return std::ranges::any_of(
        std::array{&party.code, &party.name, &party.holder}, [this](const std::string* text) {
          return QString::fromStdString(*text).contains(m_text, Qt::CaseInsensitive);
        });
  }
  [[nodiscard]] bool passes(const CountedAddress& counted) const
  {
    if (m_prefix) return m_prefix->covers(counted.address);
    return m_partOfAddress && net::toString(counted.address).find(m_part) != std::string::npos;
  }

 private:
  const TraceReport& m_report;
  QString m_text;
  std::string m_part;
  std::optional<net::Prefix> m_prefix;
  bool m_partOfAddress = false;
};

}  // namespace

TraceRows rowsOf(const TraceReport& report, const QString& filter)
{
  const Sieve sieve(report, filter);
  struct Chosen {
    bool all = false;
    std::vector<std::uint32_t> addresses;
  };
  std::unordered_map<registry::PartyNumber, Chosen> chosen;
  for (const TraceGroup& group : report.groups) {
    chosen[group.party].all = sieve.passesAll(group);
  }
  for (std::size_t i = 0; i < report.addresses(); ++i) {
    const CountedAddress& counted = report.address(i);
    Chosen& group = chosen[counted.traced.party];
    if (group.all || sieve.passes(counted))
      group.addresses.push_back(static_cast<std::uint32_t>(i));
  }
  TraceRows rows;
  for (std::size_t i = 0; i < report.groups.size(); ++i) {
    const Chosen& group = chosen[report.groups[i].party];
    if (!group.all && group.addresses.empty()) continue;
    rows.groups.push_back({i, rows.addresses.size(), group.addresses.size()});
    rows.addresses.insert(rows.addresses.end(), group.addresses.begin(), group.addresses.end());
  }
  return rows;
}

}  // namespace sextant::desktop
