// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/holdings.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <vector>

namespace sextant::registry {

/// From how many places on it pays to gather what is believed about them.
inline constexpr std::size_t kMany = 8;

/// What is believed at, around and inside many places, in memory: read once in the order of
/// prefixes, then kept true by whoever writes. Answers about these places as the store does, but
/// without a probe for each question.
class Gathered final : public store::Holdings {
 public:
  /// One of the prefixes it knows about.
  using Place = std::uint32_t;
  struct Belief {
    Period valid;
    model::ObjectId object = 0;
    model::Kind kind = model::Kind::block;
    model::Status status = model::Status::active;
    bool givesOn = false;
    const model::Holding* whole = nullptr;  ///< null where a row was added
    std::uint32_t row = 0;
    std::uint32_t next = 0;  ///< at the same place, later in time
  };

  /// Null where so much stands inside the places that asking the store about each costs less.
  static Result<std::unique_ptr<Gathered>> about(const store::Holdings& stored,
                                                 std::span<const net::Prefix> places);

  /// Where the prefix with that number among `places` is.
  [[nodiscard]] Place placeOf(std::size_t number) const { return m_placeOf[number]; }
  /// The first belief there about some time of a period; null = none.
  [[nodiscard]] const Belief* firstAt(Place place, Period during) const;
  /// Sees at a glance that `checkNesting` would not refuse it: all the time inside one holding that
  /// may hold it, or a block outside of all, and around nothing. False where that takes a closer
  /// look.
  [[nodiscard]] bool plainlyFits(Place place, const model::Holding& content) const;
  /// Whether it can answer about the prefix: it is at or inside one of the places.
  [[nodiscard]] bool knows(net::Prefix prefix) const;
  /// What is opened or closed at one of the places, or nowhere near them.
  void add(const model::Holding& holding);
  void remove(const model::Holding& holding);
  /// As add, without a copy of the whole: the row of whoever asks has it.
  void addRow(Place place, const model::Holding& content, std::uint32_t row);

  /// Of a row, facts other than gives_on, holder, member and zone are not told.
  [[nodiscard]] Result<std::vector<model::Holding>> covering(net::Prefix prefix,
                                                             Period during) const override;
  [[nodiscard]] Result<> inside(net::Prefix prefix, Period during, const Visitor& visit,
                                std::optional<net::Prefix> after = {}) const override;

 private:
  static constexpr Place kNone = ~Place{0};
  struct Node {
    net::Prefix prefix;
    Place around = kNone;     ///< the narrowest place that covers it
    Place end = 0;            ///< behind all that is inside
    std::uint32_t first = 0;  ///< belief, + 1; 0 = none
    bool holdsSome = false;   ///< was anything believed strictly inside?
  };

  void arrange(std::span<const net::Prefix> places);
  void connect();
  void put(Place place, const Belief& belief);
  void putWhole(Place place, const model::Holding& holding);
  /// Is nothing believed there but of that object?
  [[nodiscard]] bool isFree(const Node& node, model::ObjectId object) const;
  [[nodiscard]] Place placeBefore(net::Prefix prefix) const;
  [[nodiscard]] model::Holding told(const Node& node, const Belief& belief) const;
  /// Walks the beliefs of a node; how to go on behind it.
  [[nodiscard]] store::Walk visitAt(const Node& node, Period during, const Visitor& visit) const;

  std::vector<net::Prefix> m_outermost;  ///< of the places, ascending
  std::deque<model::Holding> m_wholes;
  std::vector<Node> m_nodes;  ///< in the order of prefixes
  std::vector<Belief> m_beliefs;
  std::vector<Place> m_placeOf;
};

}  // namespace sextant::registry
