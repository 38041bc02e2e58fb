// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/trace/trace_report.h"

#include <span>

namespace sextant::desktop {

/// Which groups of a report are shown, and which addresses in them, by their numbers there.
struct TraceRows {
  struct Group {
    std::size_t group = 0;
    std::size_t begin = 0;  ///< in `addresses`
    std::size_t size = 0;
  };
  std::vector<Group> groups;
  std::vector<std::uint32_t> addresses;

  [[nodiscard]] std::span<const std::uint32_t> of(const Group& group) const
  {
    return std::span(addresses).subspan(group.begin, group.size);
  }
};

/// What `filter` leaves: addresses in a prefix where it is one, else those written so, and all of
/// holders called so. Everything where it is empty. For threads that may take their time.
TraceRows rowsOf(const TraceReport& report, const QString& filter);

}  // namespace sextant::desktop
