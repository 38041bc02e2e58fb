// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/holdings/holding_tree.h"

namespace sextant::desktop {

/// How far what is inside a holding was read.
enum class ReadState { never, reading, partly, all };

struct HoldingTree::Node {
  RowKind kind = RowKind::pending;
  Node* parent = nullptr;
  int row = 0;
  registry::Branch branch;  ///< of a holding
  FreeGap gap;              ///< of free space
  Nodes children;
  ReadState state = ReadState::never;
  quint64 turn = 0;  ///< of the newest question about the children
  int unit = 0;      ///< length in which free space between the children is told; 0 = not known yet

  [[nodiscard]] bool isRoot() const { return parent == nullptr; }
  [[nodiscard]] net::Prefix prefix() const { return branch.view.holding.prefix; }
  /// None for the root.
  [[nodiscard]] std::optional<net::Prefix> key() const
  {
    return isRoot() ? std::nullopt : std::optional(prefix());
  }
  [[nodiscard]] net::Range range() const
  {
    return kind == RowKind::free ? gap.range : net::rangeOf(prefix());
  }
  [[nodiscard]] bool mayHoldMore() const;
  /// The last holding among the children, null where there is none.
  [[nodiscard]] const Node* lastHeld() const;
  void renumber(std::size_t from);
  void update(Node& fresh);
  [[nodiscard]] bool isSameRowAs(const Node& other) const;
};

/// Some holdings in address order, and whether there are more behind them.
struct HoldingTree::Page {
  std::vector<registry::Branch> branches;
  bool last = false;
};

}  // namespace sextant::desktop
