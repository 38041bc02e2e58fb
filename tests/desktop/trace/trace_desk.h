// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/trace/trace_report.h"
#include "desktop/records/records_desk.h"

namespace sextant::test {

/// A log of four addresses: one nobody holds, one of 甲局 (three hits), one in the block alone.
inline QString smallLog()
{
  return QStringLiteral(
      "GET from [2001:db8:1::1]:443\n"
      "GET from 2001:db8:1::1 and 2400:3200::1\n"
      "nothing here\n"
      "GET from 2001:db8:1::2, 2001:db8:ffff::9\n");
}

inline std::shared_ptr<const desktop::TraceReport> traced(RecordsDesk& desk,
                                                          std::vector<desktop::TraceSource> sources,
                                                          std::optional<Instant> at = {})
{
  return must(desktop::traceSources(
      *desk.file, {std::move(sources), at}, [](const auto&) {}, base::noProgress()));
}

inline std::shared_ptr<const desktop::TraceReport> traced(RecordsDesk& desk, const QString& text)
{
  return traced(desk, {desktop::pastedSource(text)});
}

/// `count` different addresses, each in a line of its own.
inline QString manyAddresses(const QString& prefix, int count)
{
  QString text;
  for (int i = 1; i <= count; ++i) text += prefix + QString::number(i, 16) + u'\n';
  return text;
}

}  // namespace sextant::test
