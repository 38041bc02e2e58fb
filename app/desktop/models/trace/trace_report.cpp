// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/trace/trace_report.h"

#include <algorithm>
#include <chrono>
#include <unordered_map>

namespace sextant::desktop {
namespace {

using registry::CountedAddress;
using Clock = std::chrono::steady_clock;

constexpr auto kFirstGlance = std::chrono::milliseconds(250);
constexpr auto kGlance = std::chrono::milliseconds(500);
constexpr int kGlanceShare = 10;         ///< of the time, one part for looking at it
constexpr std::size_t kGlanced = 5'000;  ///< addresses in a report that is not the last

unsigned bitOf(model::Kind kind)
{
  return 1U << static_cast<unsigned>(kind);
}

void group(TraceReport& report)
{
  std::unordered_map<registry::PartyNumber, TraceGroup*> byParty;
  for (const registry::CountedParty& party : report.count.parties) {
    // A party is somebody, also while none of its addresses is listed.
    const bool nobody = party.party == registry::kNobody;
    report.groups.push_back(
        {party, 0, nobody ? Standing::unheld : Standing::unassigned, {}, false});
  }
  std::ranges::stable_partition(
      report.groups, [](const TraceGroup& group) { return group.party == registry::kNobody; });
  for (TraceGroup& group : report.groups) byParty.emplace(group.party, &group);
  for (const CountedAddress& counted : report.count.held) {
    TraceGroup& group = *byParty.at(counted.traced.party);
    group.kinds |= bitOf(counted.traced.kind);
    const Standing standing = standingOf(counted.traced);
    group.standing = std::max(group.standing, standing);
    if (standing == Standing::unassigned) ++report.unassigned;
    if (!group.prefix) group.prefix = counted.prefix();
    group.morePrefixes = group.morePrefixes || group.prefix != counted.prefix();
  }
}

/// One trace at work.
class Tracing {
 public:
  Tracing(TraceReport begun, const TraceWatch& watch)
      : m_begun(std::move(begun)), m_watch(watch), m_counter(*m_begun.table)
  {
  }

  Result<std::shared_ptr<const TraceReport>> run(base::Progress& progress)
  {
    base::PartProgress share(progress, m_begun.bytes);
    for (std::size_t i = 0; i < m_begun.sources.size(); ++i) {
      if (auto read = readSource(i, share); !read) {
        m_watch(report(TraceReport::State::stopped, kGlanced));
        return fail(std::move(read).error());
      }
      share.pass(m_begun.states[i].bytes);
    }
    return report(TraceReport::State::done, static_cast<std::size_t>(-1));
  }

 private:
  /// Fails only where it was stopped; the numbers of texts are those of sources.
  Result<> readSource(std::size_t i, base::PartProgress& share)
  {
    SourceState& state = m_begun.states[i];
    if (state.trouble != TextTrouble::none) return m_counter.add(nothing(), share);
    auto input = openSource(m_begun.sources[i]);
    auto read = input ? m_counter.add(*input, share, [this] { glance(); })
                      : Result<>(fail(std::move(input).error()));
    if (read || read.error().code == base::kCancelled) return read;
    state.trouble = TextTrouble::unreadable;
    state.error = std::move(read).error();
    return {};
  }
  static registry::TraceInput nothing()
  {
    return {[](std::span<char>, base::Progress&) -> Result<std::size_t> { return 0; }, 0};
  }

  void glance()
  {
    const auto begin = Clock::now();
    if (begin < m_next) return;
    m_watch(report(TraceReport::State::running, kGlanced));
    const auto end = Clock::now();
    m_next = end + std::max<Clock::duration>(kGlance, kGlanceShare * (end - begin));
  }

  [[nodiscard]] std::shared_ptr<const TraceReport> report(TraceReport::State state,
                                                          std::size_t mostListed) const
  {
    auto report = std::make_shared<TraceReport>(m_begun);
    report->state = state;
    report->count = m_counter.soFar(mostListed);
    group(*report);
    return report;
  }

  TraceReport m_begun;  ///< nothing is counted in it
  const TraceWatch& m_watch;
  registry::TraceCounter m_counter;
  Clock::time_point m_next = Clock::now() + kFirstGlance;
};

}  // namespace

Standing standingOf(const registry::Traced& traced)
{
  if (traced.party == registry::kNobody) return Standing::unheld;
  const bool used =
      traced.kind == model::Kind::assignment || traced.kind == model::Kind::registration;
  return used ? Standing::assigned : Standing::unassigned;
}

std::uint64_t TraceReport::unheld() const
{
  const bool any = !groups.empty() && groups.front().party == registry::kNobody;
  return any ? groups.front().addresses : 0;
}

Result<std::shared_ptr<const TraceReport>> traceSources(const registry::Registry& registry,
                                                        const TraceWish& wish,
                                                        const TraceWatch& watch,
                                                        base::Progress& progress)
{
  TraceReport begun;
  const registry::Moment moment{wish.at.value_or(registry.now()), {}};
  TRY(begun.table, registry::TraceTable::build(registry, moment, progress));
  begun.asOfNow = !wish.at;
  begun.sources = wish.sources;
  for (const TraceSource& source : wish.sources) {
    begun.states.push_back(lookAt(source));
    begun.bytes += begun.states.back().bytes;
  }
  return Tracing(std::move(begun), watch).run(progress);
}

}  // namespace sextant::desktop
