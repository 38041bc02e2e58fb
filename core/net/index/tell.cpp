// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/index/ask.h"
#include "net/index/edit.h"
#include "net/index/facts.h"
#include "net/index/shift.h"

#include <numeric>
#include <ranges>

namespace sextant::net::index {

Span Editor::spanOf(const Branch& branch, std::span<const Step> above)
{
  Span span{&branch, true, std::nullopt};
  for (const auto& [parent, i] : std::views::reverse(above)) {
    span.leftmost = span.leftmost && i == 0;
    if (!span.next && i + 1 < parent->count) span.next = parent->first(i + 1);
  }
  return span;
}

std::optional<Prefix> Editor::behind(const Path& path)
{
  const auto& [branch, i] = path.bottom();
  return spanOf(*branch, path.above()).child(i).next;
}

Changes Editor::refreshLeaf(Branch& branch, int i, const Span& span)
{
  const Leaf& leaf = *branch.leaf(i);
  const Span child = span.child(i);
  setFirst(branch, i, leaf.prefix(0));
  branch.counts[static_cast<std::size_t>(i)] = leaf.count;
  Gathered gathered;
  gather({leaf, branch.of(i).spine, child.leftmost, child.next}, gathered);
  return m_nodes.setFacts(branch, i, gathered);
}

void Editor::refreshBranch(Branch& branch, int i)
{
  const Branch& child = *branch.branch(i);
  setFirst(branch, i, child.first(0));
  branch.counts[static_cast<std::size_t>(i)] =
      std::accumulate(child.counts.begin(), child.counts.begin() + child.count, std::uint32_t{0});
  Gathered gathered;
  gather(child, gathered);
  m_nodes.setFacts(branch, i, gathered);
}

void Editor::refresh(const Path& path)
{
  const auto& [bottom, child] = path.bottom();
  const std::uint32_t more =
      bottom->leaf(child)->count - bottom->counts[static_cast<std::size_t>(child)];
  Changes changes = refreshLeaf(*bottom, child, spanOf(*bottom, path.above()));
  for (const auto& [branch, i] : std::views::reverse(path.above())) {
    setFirst(*branch, i, branch->branch(i)->first(0));
    branch->counts[static_cast<std::size_t>(i)] += more;
    changes = m_nodes.exchange(*branch, i, changes);
  }
}

void Editor::tellInside(const Around& around)
{
  tellInside({m_tree.root, true, {}}, nullptr, around);
}

/// `above` is where the branch hangs, null for the root.
void Editor::tellInside(const Span& span, const Step* above, const Around& around)
{
  constexpr int kFew = 4;
  Branch& branch = above == nullptr
                       ? *m_tree.root
                       : *static_cast<Branch*>(
                             above->branch->children[static_cast<std::size_t>(above->child)]);
  const int begin = childFor(branch, around.entry.prefix);
  const int end = childFor(branch, lastIn(around.entry.prefix)) + 1;
  for (int i = begin; i < end; ++i) {
    const Facts& facts = *branch.of(i).facts;
    const std::vector<LevelFacts> before(facts.begin(), facts.end());
    if (branch.level == 1) {
      tellLeaf(branch, i, span, around);
    } else {
      Span child = span.child(i);
      child.branch = m_nodes.ownBranch(branch, i);
      const Step step{&branch, i};
      tellInside(child, &step, around);
    }
    if (above != nullptr && end - begin <= kFew)
      m_nodes.exchange(*above->branch, above->child, changesOf(before, branch.of(i).facts->levels()));
  }
  if (above != nullptr && end - begin > kFew) refreshBranch(*above->branch, above->child);
}

void Editor::tellLeaf(Branch& branch, int i, const Span& span, const Around& around)
{
  const Prefix prefix = around.entry.prefix;
  const Prefix first = branch.first(i);
  if (first == prefix || !prefix.covers(first)) return;
  tellCovers(branch, i, around);
  if (around.what == Around::What::changed) return;
  const auto next = span.child(i).next;
  if (!next || !prefix.covers(*next)) {
    refreshLeaf(branch, i, span);
    return;
  }
  // All of the leaf lies in it: what was directly inside the one is inside the other now.
  const bool came = around.what == Around::What::came;
  const int before = came ? around.parent : prefix.length();
  for (LevelFacts& level : *m_nodes.ownFacts(branch, i)) {
    if (level.parent == before) level.parent = came ? prefix.length() : around.parent;
  }
}

void Editor::tellCovers(Branch& branch, int i, const Around& around)
{
  const auto at = static_cast<std::size_t>(i);
  const int length = around.entry.prefix.length();
  U128& spine = branch.about[at].spine;
  // The leaf that it stood at the head of knows already that it went.
  if (around.what != Around::What::came && (spine & bitAt(length)) == 0) return;
  std::vector<Handle> handles;
  if (branch.about[at].covers != nullptr) {
    const auto known = branch.about[at].covers->handles();
    handles.assign(known.begin(), known.end());
  }
  const auto place = handles.begin() + sizeOf(spine & upTo(length - 1));
  switch (around.what) {
    case Around::What::came:
      handles.insert(place, around.entry.handle);
      spine |= bitAt(length);
      break;
    case Around::What::went:
      handles.erase(place);
      spine &= ~bitAt(length);
      break;
    case Around::What::changed:
      *place = around.entry.handle;
      break;
  }
  m_nodes.setCovers(branch, i, handles);
}

/// Only the widest of those that cover a leaf.
void Editor::keepCovers(Branch& branch, int i, int count)
{
  const Covers* const covers = branch.of(i).covers;
  if (covers == nullptr) return;
  const auto known = covers->handles();
  const std::vector<Handle> handles(known.begin(), known.begin() + count);
  m_nodes.setCovers(branch, i, handles);
}

}  // namespace sextant::net::index
