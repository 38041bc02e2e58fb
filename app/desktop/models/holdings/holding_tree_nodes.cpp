// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/holding_tree_nodes.h"

#include "desktop/models/holdings/seen.h"

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

Result<HoldingTree::Page> HoldingTree::Page::read(const registry::Registry& registry,
                                                  std::optional<net::Prefix> parent,
                                                  const net::IndexPage& page)
{
  Page out;
  TRY(out.branches, registry.branches(parent, {registry.now(), {}}, page.after, page.limit));
  out.last = out.branches.size() < page.limit;
  return out;
}

HoldingTree::Page HoldingTree::Page::seen(const registry::HoldingsView& view, Instant now,
                                          std::optional<net::Prefix> parent,
                                          const net::IndexPage& page)
{
  Page out;
  out.named = false;
  for (const auto& one : view.children(parent.value_or(net::Prefix{}), now, page))
    out.branches.push_back(seenIn(view, one, now));
  out.last = out.branches.size() < page.limit;
  return out;
}

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

bool HoldingTree::Node::looksLike(const Node& other) const
{
  return branch.view.holding.version == other.branch.view.holding.version &&
         branch.inside == other.branch.inside && branch.taken == other.branch.taken &&
         branch.whole == other.branch.whole;
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
    rows.back()->named = page.named;
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
      update(*node.children[at], *fresh[next++]);
      ++row;
    } else {
      row = insertFresh(node, row, fresh, next);
    }
  }
}

void HoldingTree::update(Node& node, Node& fresh)
{
  const bool same = node.looksLike(fresh);
  if (node.named && !fresh.named) m_cache->keep(std::move(node.branch));
  node.branch = std::move(fresh.branch);
  node.named = fresh.named;
  node.gap = fresh.gap;
  if (!same) Q_EMIT dataChanged(indexOf(node), indexOf(node, kColumnCount - 1));
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
  const Changing changing(*this);
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
  const Changing changing(*this);
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
