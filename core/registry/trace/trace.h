// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/trace/trace_table.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::registry {

// Every IPv6 address in a text (net/address_finder.h) and who held it. The text is read once, in
// blocks, and worked on by several threads; memory does not grow with it, nor with its lines.
// Nothing in it is an error: any bytes, any line ends, none at the end.

/// A text to be traced.
struct TraceInput {
  /// Gives the next bytes: all that fit, fewer where the input pauses, 0 at the end. Waits for the
  /// first, and then asks whether that was cancelled.
  std::function<Result<std::size_t>(std::span<char> to, base::Progress& progress)> read;
  std::uint64_t bytes = 0;  ///< in all, for the progress; 0 = not known
};

/// A file, or the standard input by the name "-". What cannot be opened or read is kCannotReadText
/// in that file, with the system's reason; a file that is packed or no text is kNotText.
Result<TraceInput> openText(const std::string& path);

struct TraceOptions {
  unsigned threads = 0;  ///< that find and resolve; 0 = one per core
  /// Of how many different addresses counting keeps an account; see TraceCount.
  std::size_t mostAddresses = std::size_t{1} << 20U;
};

/// Takes the answer piece by piece, in order; `flush` where the input pauses. Its error ends the
/// trace.
using TraceSink = std::function<Result<>(std::string_view piece, bool flush)>;

/// The text again with ` [code name]` after every address, ` [-]` where nobody holds it. Parts
/// that are not known, or the same, are said once or not at all; of a holding that names nobody its
/// prefix stands there.
Result<> annotate(const TraceTable& table, const TraceInput& input, const TraceSink& sink,
                  const TraceOptions& options, base::Progress& progress);

/// An address in its place: lines and columns count from 1, columns in characters (bytes that are
/// no UTF-8 count as one each).
struct TracePlace {
  std::uint64_t line = 0;
  std::uint64_t column = 0;
  net::Address address;
  Traced traced;
};

/// One line of JSON without its end for each address; called by several threads at once.
using TraceWording = std::function<void(const TracePlace& place, std::string& out)>;

/// What `wording` makes of every address, a line each.
Result<> traceLines(const TraceTable& table, const TraceInput& input, const TraceWording& wording,
                    const TraceSink& sink, const TraceOptions& options, base::Progress& progress);

/// How often something was seen, and in which lines, from 1, of which texts, from 0.
struct TraceHits {
  std::uint64_t hits = 0;
  std::uint64_t firstLine = 0;
  std::uint64_t lastLine = 0;
  std::uint32_t firstText = 0;
  std::uint32_t lastText = 0;
  friend bool operator==(const TraceHits&, const TraceHits&) = default;
};

struct CountedAddress : TraceHits {
  net::Address address;
  Traced traced;
  /// Of the holding; none where nobody holds the address.
  [[nodiscard]] std::optional<net::Prefix> prefix() const;
};

struct CountedParty : TraceHits {
  PartyNumber party = kNobody;  ///< kNobody: all addresses that nobody holds
  std::uint64_t addresses = 0;  ///< different ones; at least these where the count is cut
};

/// What was found. Hits and lines are exact. Of different addresses an account is kept
/// for the first TraceOptions::mostAddresses, some 100 bytes each; further ones add to the hits of
/// their party only.
struct TraceCount {
  std::uint64_t bytes = 0;
  std::uint64_t lines = 0;
  TraceHits all;
  std::uint64_t addresses = 0;         ///< different ones, as far as accounted for
  bool cut = false;                    ///< there were more different addresses than accounted for
  std::vector<CountedParty> parties;   ///< most hits first, the unheld among them
  std::vector<CountedAddress> unheld;  ///< most hits first
  std::vector<CountedAddress> held;    ///< the same
};

/// Counts several texts as one, read one after the other. One thread at a time.
class TraceCounter {
 public:
  /// `table` must outlive it.
  explicit TraceCounter(const TraceTable& table, const TraceOptions& options = {});
  TraceCounter(const TraceCounter&) = delete;
  TraceCounter& operator=(const TraceCounter&) = delete;
  ~TraceCounter();

  /// Called between pieces of a text, where soFar() may be asked.
  using Between = std::function<void()>;
  /// The next text. What was counted of it before an error stays counted.
  Result<> add(const TraceInput& input, base::Progress& progress, const Between& between = {});
  /// `unheld` and `held` have at most so many addresses, those with the most hits.
  [[nodiscard]] TraceCount soFar(std::size_t mostListed = static_cast<std::size_t>(-1)) const;

 private:
  class Sums;
  const TraceTable& m_table;
  TraceOptions m_options;
  std::unique_ptr<Sums> m_sums;
};

/// One text.
Result<TraceCount> countTrace(const TraceTable& table, const TraceInput& input,
                              const TraceOptions& options, base::Progress& progress);

}  // namespace sextant::registry
