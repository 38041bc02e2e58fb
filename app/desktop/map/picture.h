// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/draft.h"
#include "model/holding.h"

#include <memory>
#include <QString>
#include <span>
#include <vector>

namespace sextant::desktop {

/// One rectangle of the map: a holding, or the space of a zone, which nobody holds as such.
struct Node {
  net::Prefix prefix;
  std::uint32_t end = 0;  ///< one behind the last node inside it
  std::uint32_t parent = 0;
  std::uint32_t name = 0;    ///< a text: the member's or holder's name, else what it is for
  std::uint32_t code = 0;    ///< a text: the member's code
  std::uint32_t holder = 0;  ///< one of holders(), 0 = nobody
  std::uint16_t zone = 0;    ///< one of zones(), 0 = none
  std::uint8_t level = 0;    ///< field of the scheme + 1, or how deep it is nested; 0 = a block
  model::Kind kind = model::Kind::block;
  model::Status status = model::Status::active;
  bool group = false;   ///< a zone's space
  bool pinned = false;  ///< of a draft: in force already
  float share = 0;      ///< used directly inside, 0 … 1
  float freeCells = 0;  ///< prefixes of the next level's length inside that nothing touches
};

/// A scheme's lengths below its block, and how its fields are called.
struct LevelNames {
  std::vector<net::Prefix> blocks;
  std::vector<int> lengths;  ///< at the end of each field
  std::vector<QString> titles;
};

/// All holdings of a register, or all placements of a draft, as the map needs them: flat, in
/// address order, the wider first. Never changes once made. Free space is what is between.
class Picture {
 public:
  static constexpr std::uint32_t kNone = 0xffffffff;

  [[nodiscard]] std::span<const Node> nodes() const { return m_nodes; }
  [[nodiscard]] const Node& node(std::uint32_t index) const { return m_nodes[index]; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_nodes.size()); }
  /// What nothing else holds: the blocks.
  [[nodiscard]] std::vector<net::Prefix> roots() const;
  [[nodiscard]] bool ofDraft() const { return m_ofDraft; }

  [[nodiscard]] QString text(std::uint32_t id) const;
  [[nodiscard]] const std::vector<QString>& zones() const { return m_zones; }
  [[nodiscard]] const std::vector<QString>& holders() const { return m_holders; }
  [[nodiscard]] const std::vector<LevelNames>& levels() const { return m_levels; }

  /// The node at exactly that prefix, kNone when there is none.
  [[nodiscard]] std::uint32_t at(net::Prefix prefix) const;
  /// The narrowest node that covers it, an equal one too; kNone outside all.
  [[nodiscard]] std::uint32_t covering(net::Prefix prefix) const;
  /// The first node that sorts at or behind it.
  [[nodiscard]] std::uint32_t firstFrom(net::Prefix prefix) const;
  [[nodiscard]] bool hasInside(std::uint32_t index) const { return m_nodes[index].end > index + 1; }
  /// The length that the next level gives inside `prefix`: of the scheme, else the next nibble,
  /// and from /64 on single addresses.
  [[nodiscard]] int nextLength(net::Prefix prefix) const;
  /// The title of a level in that block's scheme, empty where there is none.
  [[nodiscard]] QString levelTitle(int level) const;

 private:
  friend class PictureBuilder;

  std::vector<Node> m_nodes;
  std::vector<std::uint32_t> m_textEnds;  ///< of each text in m_texts
  std::string m_texts;
  std::vector<QString> m_zones;
  std::vector<QString> m_holders;
  std::vector<LevelNames> m_levels;
  bool m_ofDraft = false;
};

using PicturePtr = std::shared_ptr<const Picture>;

}  // namespace sextant::desktop
