// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/holding_tree_nodes.h"

#include <algorithm>
#include <map>

namespace sextant::desktop {
namespace {

constexpr net::Address kOne{0, 1};

/// The length most of them have, 0 for none.
int usualLength(const std::vector<registry::Branch>& branches)
{
  std::map<int, int> counts;
  for (const registry::Branch& branch : branches) ++counts[branch.view.holding.prefix.length()];
  const auto most =
      std::ranges::max_element(counts, {}, [](const auto& one) { return one.second; });
  return most == counts.end() ? 0 : most->first;
}

}  // namespace

/// Free space is shown where something may be given, also while nothing is inside.
bool HoldingTree::Node::mayHoldMore() const
{
  if (isRoot()) return true;
  if (kind != RowKind::held || prefix().length() == net::Address::kBits) return false;
  const model::Kind what = branch.view.holding.kind;
  return branch.inside > 0 || what == model::Kind::block || what == model::Kind::allocation ||
         what == model::Kind::assignment;
}

const HoldingTree::Node* HoldingTree::Node::lastHeld() const
{
  const auto last = std::find_if(children.rbegin(), children.rend(),
                                 [](const auto& child) { return child->kind == RowKind::held; });
  return last == children.rend() ? nullptr : last->get();
}

void HoldingTree::Node::renumber(std::size_t from)
{
  for (std::size_t i = from; i < children.size(); ++i) children[i]->row = static_cast<int>(i);
}

void HoldingTree::Node::update(Node& fresh)
{
  branch = std::move(fresh.branch);
  gap = fresh.gap;
}

bool HoldingTree::Node::isSameRowAs(const Node& other) const
{
  if (kind != other.kind) return false;
  return kind == RowKind::held ? prefix() == other.prefix() : gap == other.gap;
}

/// Holdings with the free space between them; behind the last one too when nothing comes after it.
HoldingTree::Nodes HoldingTree::rowsOf(Node& node, Page page,
                                       std::optional<net::Address> from) const
{
  Nodes rows;
  if (!node.isRoot() && node.unit == 0) {
    const int usual = usualLength(page.branches);
    node.unit = usual > 0 ? usual : levels().nextLength(node.prefix());
  }
  const auto addGap = [&](net::Range range) {
    rows.push_back(std::make_unique<Node>());
    rows.back()->kind = RowKind::free;
    rows.back()->gap = freeGap(node.prefix(), range, node.unit);
  };
  for (registry::Branch& branch : page.branches) {
    const net::Prefix prefix = branch.view.holding.prefix;
    if (from && *from < prefix.first()) addGap({*from, prefix.first() - kOne});
    const bool end = node.isRoot() || prefix.last() == node.prefix().last();
    from = end ? std::nullopt : std::optional(prefix.last() + kOne);
    rows.push_back(std::make_unique<Node>());
    rows.back()->kind = RowKind::held;
    rows.back()->branch = std::move(branch);
  }
  if (page.last && from) addGap({*from, node.prefix().last()});
  for (const auto& row : rows) row->parent = &node;
  return rows;
}

/// Turns the rows of the node into `fresh`, touching only those that differ: what is the same
/// stays, with all that is open in it. Both are in address order.
void HoldingTree::merge(Node& node, Nodes fresh)
{
  setPending(node, false);
  int row = 0;
  for (std::size_t next = 0;;) {
    row = dropRows(node, row, fresh, next);
    if (next == fresh.size()) break;
    const auto at = static_cast<std::size_t>(row);
    if (at < node.children.size() && node.children[at]->isSameRowAs(*fresh[next])) {
      Node& same = *node.children[at];
      same.update(*fresh[next++]);
      Q_EMIT dataChanged(indexOf(same), indexOf(same, kColumnCount - 1));
      ++row;
    } else {
      row = insertFresh(node, row, fresh, next);
    }
  }
}

/// Takes out the rows from `row` on that come before what is next, or stand where it belongs.
int HoldingTree::dropRows(Node& node, int row, const Nodes& fresh, std::size_t next)
{
  const auto first = static_cast<std::size_t>(row);
  std::size_t end = first;
  const auto goes = [&](const Node& old) {
    if (next == fresh.size()) return true;
    return !old.isSameRowAs(*fresh[next]) && old.range().first <= fresh[next]->range().first;
  };
  while (end < node.children.size() && goes(*node.children[end])) ++end;
  if (end == first) return row;
  beginRemoveRows(indexOf(node), row, static_cast<int>(end) - 1);
  const auto begin = node.children.begin();
  node.children.erase(begin + row, begin + static_cast<std::ptrdiff_t>(end));
  node.renumber(first);
  endRemoveRows();
  return row;
}

/// Puts in what comes before the row that is there.
int HoldingTree::insertFresh(Node& node, int row, Nodes& fresh, std::size_t& next)
{
  const auto at = static_cast<std::size_t>(row);
  std::size_t end = next;
  const auto comes = [&](const Node& one) {
    return at == node.children.size() || one.range().first < node.children[at]->range().first;
  };
  while (end < fresh.size() && comes(*fresh[end])) ++end;
  const auto count = static_cast<int>(end - next);
  beginInsertRows(indexOf(node), row, row + count - 1);
  const auto from = fresh.begin() + static_cast<std::ptrdiff_t>(next);
  node.children.insert(node.children.begin() + row, std::make_move_iterator(from),
                       std::make_move_iterator(from + count));
  node.renumber(at);
  endInsertRows();
  next = end;
  return row + count;
}

}  // namespace sextant::desktop
