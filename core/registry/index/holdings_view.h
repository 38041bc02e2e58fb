// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prefix_index.h"
#include "registry/index/belief.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::registry {

/// All holdings of a register as believed after one journal entry, from an instant on: those in
/// force, and those still to begin. Never changes, costs nothing to copy, and may be asked from any
/// thread, a window's while it paints included: no question waits for anything. Questions are about
/// an instant not before `since()`. Costs are those of net::PrefixView unless said.
class HoldingsView {
 public:
  HoldingsView();  ///< of an empty register that nobody can ask about: knows nothing

  /// The journal entry up to which it is true.
  [[nodiscard]] model::EntryNumber height() const;
  /// The hash of that entry.
  [[nodiscard]] const std::vector<std::uint8_t>& headHash() const;
  [[nodiscard]] Instant since() const;
  /// Nothing begins or ends between since() and this instant; kForEver when nothing ever does.
  [[nodiscard]] Instant nextBoundary() const;
  [[nodiscard]] bool knows(Period during) const { return since() <= during.from; }
  /// The name of a zone by its number, empty for 0.
  [[nodiscard]] std::string_view zoneName(std::uint32_t zone) const;
  /// All of them, from number 1 on.
  [[nodiscard]] const std::vector<std::string>& zones() const;

  /// Who holds exactly this prefix.
  [[nodiscard]] std::optional<IndexedHolding> exactly(net::Prefix prefix, Instant at) const;
  /// The narrowest in force that covers the key.
  [[nodiscard]] std::optional<IndexedHolding> holdingOf(net::Prefix key, Instant at) const;
  [[nodiscard]] std::optional<IndexedHolding> holdingOf(net::Address key, Instant at) const
  {
    return holdingOf(net::Prefix(key, net::Address::kBits), at);
  }
  /// All that cover the key, an equal one included: widest first, then by time.
  [[nodiscard]] std::vector<IndexedHolding> chain(net::Prefix key, Period during) const;
  [[nodiscard]] std::vector<IndexedHolding> chain(net::Prefix key, Instant at) const
  {
    return chain(key, Period{at, {at.us + 1}});
  }

  using Visitor = std::function<net::IndexWalk(const IndexedHolding&)>;
  /// Those in `under`, itself included, in address order, then by time; behind `after` where given.
  /// Of several about one prefix the last decides how to go on.
  void walk(net::Prefix under, std::optional<net::Prefix> after, Period during,
            const Visitor& visit) const;
  /// Those directly inside `parent` (which need not be held), in address order. `page.after` is
  /// one given before.
  [[nodiscard]] std::vector<IndexedHolding> children(net::Prefix parent, Instant at,
                                                     const net::IndexPage& page = {}) const;
  /// How many stand directly inside `parent`, and the addresses they take: exact. O(log n) and a
  /// look at each holding in `parent` that is not in force all the time from since() on.
  [[nodiscard]] net::IndexTaken taken(net::Prefix parent, Instant at) const;
  /// How many there are in `under`, itself included. Costs as `taken`.
  [[nodiscard]] std::uint64_t count(net::Prefix under, Instant at) const;

  /// Every prefix of which anything is believed from since() on, also what begins later: what
  /// nothing new may be given in. Free space is asked here. The handle goes into `at`.
  [[nodiscard]] const net::PrefixView& prefixes() const;
  /// The belief in force of an entry of prefixes().
  [[nodiscard]] std::optional<IndexedHolding> at(const net::IndexEntry& entry, Instant at) const;
  /// Every belief, those that ended since then included.
  void everything(const std::function<void(const IndexedHolding&)>& visit) const;

  struct State;
  explicit HoldingsView(std::shared_ptr<const State> state);

 private:
  [[nodiscard]] const Belief* inForce(net::Handle handle, Instant at) const;
  template <typename See>
  void eachBelief(net::Handle handle, Period during, const See& see) const;

  std::shared_ptr<const State> m_state;
};

}  // namespace sextant::registry
