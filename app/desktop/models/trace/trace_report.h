// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/trace/trace_source.h"

#include <functional>
#include <memory>
#include <vector>

namespace sextant::desktop {

/// How well an address is known: nobody holds it; it lies in space that was given to no unit; or a
/// unit uses it.
enum class Standing { unheld, unassigned, assigned };
Standing standingOf(const registry::Traced& traced);

/// Who was behind addresses; all that nobody holds are one group as well.
struct TraceGroup : registry::CountedParty {
  unsigned kinds = 0;  ///< of the holdings, a bit for each model::Kind
  Standing standing = Standing::unheld;
  std::optional<net::Prefix> prefix;  ///< of the holding with the most hits
  bool morePrefixes = false;
};

/// What a trace found, whole or so far. Never changes, may be read on any thread.
struct TraceReport {
  enum class State { running, stopped, done };

  std::shared_ptr<const registry::TraceTable> table;
  bool asOfNow = true;
  std::vector<TraceSource> sources;
  std::vector<SourceState> states;  ///< as many
  State state = State::running;
  std::uint64_t bytes = 0;  ///< of all texts, read or not
  registry::TraceCount count;
  std::vector<TraceGroup> groups;  ///< the unheld first, then most hits first
  std::uint64_t unassigned = 0;    ///< different addresses

  /// Those nobody holds, then the others; both most hits first.
  [[nodiscard]] std::size_t addresses() const { return count.unheld.size() + count.held.size(); }
  [[nodiscard]] const registry::CountedAddress& address(std::size_t n) const
  {
    const std::size_t unheld = count.unheld.size();
    return n < unheld ? count.unheld[n] : count.held[n - unheld];
  }
  [[nodiscard]] std::uint64_t unheld() const;
  /// Is it said who the party is?
  [[nodiscard]] bool isNamed(registry::PartyNumber party) const
  {
    return party != registry::kNobody && table->parties()[party] != registry::TraceParty();
  }
};

/// What is to be traced.
struct TraceWish {
  std::vector<TraceSource> sources;
  std::optional<Instant> at;  ///< none = now
};

/// Is shown what was found so far, now and then, and at last how far it came where it was stopped.
/// Called on the thread that traces.
using TraceWatch = std::function<void(std::shared_ptr<const TraceReport>)>;

/// Reads all that can be read; what cannot is told in `states`. base::kCancelled where stopped.
Result<std::shared_ptr<const TraceReport>> traceSources(const registry::Registry& registry,
                                                        const TraceWish& wish,
                                                        const TraceWatch& watch,
                                                        base::Progress& progress);

}  // namespace sextant::desktop
