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
  const auto& [branch, i] = path.back();
  return spanOf(*branch, std::span(path).first(path.size() - 1)).child(i).next;
}

void Editor::refreshLeaf(Branch& branch, int i, const Span& span)
{
  const auto at = static_cast<std::size_t>(i);
  const Leaf& leaf = *branch.leaf(i);
  const Span child = span.child(i);
  setFirst(branch, i, leaf.prefix(0));
  branch.counts[at] = leaf.count;
  Gathered gathered;
  gather({leaf, branch.spines[at], child.leftmost, child.next}, gathered);
  m_nodes.setFacts(branch, i, gathered);
}

void Editor::refreshBranch(Branch& branch, int i)
{
  Gathered gathered;
  gather(*branch.branch(i), gathered);
  m_nodes.setFacts(branch, i, gathered);
  keepSums(branch, i);
}

void Editor::refresh(const Path& path)
{
  const Step& bottom = path.back();
  const auto factsOf = [](const Step& step) -> const Facts& {
    return *step.branch->facts[static_cast<std::size_t>(step.child)];
  };
  Gathered before(factsOf(bottom));
  refreshLeaf(*bottom.branch, bottom.child,
              spanOf(*bottom.branch, std::span(path).first(path.size() - 1)));
  Gathered now(factsOf(bottom));
  for (const Step& step : std::views::reverse(path) | std::views::drop(1)) {
    Gathered whole(factsOf(step));
    const Gathered old = whole;
    whole.exchange(*step.branch->branch(step.child), before.levels(), now.levels());
    m_nodes.setFacts(*step.branch, step.child, whole);
    keepSums(*step.branch, step.child);
    before = old;
    now = whole;
  }
}

/// What a branch tells besides facts.
void Editor::keepSums(Branch& branch, int i)
{
  const Branch& child = *branch.branch(i);
  setFirst(branch, i, child.first(0));
  branch.counts[static_cast<std::size_t>(i)] =
      std::accumulate(child.counts.begin(), child.counts.begin() + child.count, std::uint32_t{0});
}

void Editor::tellInside(Branch& branch, const Span& span, const Around& around)
{
  for (int i = 0; i < branch.count && branch.first(i) <= lastIn(around.entry.prefix); ++i) {
    Span child = span.child(i);
    if (child.next && *child.next <= around.entry.prefix) continue;
    if (branch.level == 1) {
      tellLeaf(branch, i, span, around);
    } else {
      Branch* const inner = m_nodes.ownBranch(branch, i);
      child.branch = inner;
      tellInside(*inner, child, around);
      refreshBranch(branch, i);
    }
  }
}

void Editor::tellLeaf(Branch& branch, int i, const Span& span, const Around& around)
{
  const Prefix prefix = around.entry.prefix;
  const Prefix first = branch.first(i);
  if (first == prefix || !prefix.covers(first)) return;
  tellCovers(branch, i, around);
  if (around.what == Around::What::changed) return;
  const auto next = span.child(i).next;
  if (!next || !prefix.covers(*next)) return refreshLeaf(branch, i, span);
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
  U128& spine = branch.spines[at];
  // The leaf that it stood at the head of knows already that it went.
  if (around.what != Around::What::came && (spine & bitAt(length)) == 0) return;
  std::vector<Handle> handles;
  if (branch.covers[at] != nullptr) {
    const auto known = branch.covers[at]->handles();
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
  const Covers* const covers = branch.covers[static_cast<std::size_t>(i)];
  if (covers == nullptr) return;
  const auto known = covers->handles();
  const std::vector<Handle> handles(known.begin(), known.begin() + count);
  m_nodes.setCovers(branch, i, handles);
}

}  // namespace sextant::net::index
