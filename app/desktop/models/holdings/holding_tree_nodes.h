// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/holdings/holding_tree.h"

#include <algorithm>
#include <iterator>

namespace sextant::desktop {

/// How far what is inside a holding was read.
enum class ReadState { never, reading, partly, all };

struct HoldingTree::Node {
  RowKind kind = RowKind::pending;
  Node* parent = nullptr;
  int row = 0;
  registry::Branch branch;  ///< of a holding
  bool named = false;       ///< names and facts are in `branch`, else in the cache
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
  /// What is read next comes behind this one.
  [[nodiscard]] std::optional<net::Prefix> behindLast() const
  {
    const Node* last = lastHeld();
    return last == nullptr ? std::nullopt : std::optional(last->prefix());
  }
  void renumber(std::size_t from);
  [[nodiscard]] bool looksLike(const Node& other) const;
  [[nodiscard]] bool isSameRowAs(const Node& other) const;
};

/// Some holdings in address order, and whether there are more behind them.
struct HoldingTree::Page {
  std::vector<registry::Branch> branches;
  bool last = false;
  bool named = true;

  /// At most `limit` behind `after`, as the file has them.
  static Result<Page> read(const registry::Registry& registry, std::optional<net::Prefix> parent,
                           const net::IndexPage& page);
  /// The same as a view has them.
  static Page seen(const registry::HoldingsView& view, Instant now,
                   std::optional<net::Prefix> parent, const net::IndexPage& page);
  /// All up to `until`, page by page from `next`, which takes what the page comes behind. Without
  /// `until` all there are.
  template <typename Next>
  static Result<Page> upTo(std::optional<net::Prefix> until, const Next& next);
};

/// While it lives rows come or go.
class HoldingTree::Changing {
 public:
  explicit Changing(HoldingTree& tree) : m_flag(tree.m_changing), m_before(m_flag)
  {
    m_flag = true;
  }
  Changing(const Changing&) = delete;
  Changing& operator=(const Changing&) = delete;
  ~Changing() { m_flag = m_before; }

 private:
  bool& m_flag;
  bool m_before;
};

template <typename Next>
Result<HoldingTree::Page> HoldingTree::Page::upTo(std::optional<net::Prefix> until,
                                                  const Next& next)
{
  Page out;
  const auto beyond = [until](const registry::Branch& branch) {
    return until && branch.view.holding.prefix.first() > until->last();
  };
  while (!out.last) {
    std::optional<net::Prefix> after;
    if (!out.branches.empty()) after = out.branches.back().view.holding.prefix;
    TRY(Page more, Result<Page>(next(after)));
    out.last = more.last;
    out.named = more.named;
    std::ranges::move(more.branches, std::back_inserter(out.branches));
    if (out.branches.empty() || !beyond(out.branches.back())) continue;
    std::erase_if(out.branches, beyond);
    out.last = false;
    break;
  }
  return out;
}

}  // namespace sextant::desktop
