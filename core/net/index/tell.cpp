// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/index/ask.h"
#include "net/index/edit.h"
#include "net/index/facts.h"
#include "net/index/shift.h"

#include <numeric>
#include <ranges>

namespace sextant::net::index {
namespace {

/// Asks for what summing up a branch will read first.
void fetchStale(const Branch& branch)
{
  constexpr std::size_t kMostFacts = 256;
  for (std::uint32_t left = branch.stale; left != 0; left &= left - 1) {
    const int i = std::countr_zero(left);
    if (branch.level == 1) {
      prefetch(branch.leaf(i), sizeof(HostLeaf));
      prefetch(branch.of(i).facts, kMostFacts);
    } else {
      prefetch(&branch.branch(i)->stale, sizeof branch.stale);
      prefetch(branch.branch(i)->children.data(), sizeof branch.children);
    }
  }
}

}  // namespace

void Editor::mark(const Path& path)
{
  for (const auto& [branch, i] : path.steps()) branch->setStale(i);
}

void Editor::tellFirst(std::span<const OwnStep> path)
{
  for (const auto& [branch, i] : std::views::reverse(path)) {
    setFirst(*branch, i,
             branch->level == 1 ? branch->leaf(i)->prefix(0) : branch->branch(i)->first(0));
    if (i > 0) return;
  }
}

bool Editor::reachesOn(const Path& path, Prefix prefix)
{
  if (prefix.length() == Address::kBits) return false;
  for (const auto& [branch, i] : std::views::reverse(path.steps()))
    if (i + 1 < branch->count) return prefix.covers(branch->first(i + 1));
  return false;
}

Changes Editor::refreshLeaf(Branch& branch, int i, const Span& span)
{
  const Leaf& leaf = *branch.leaf(i);
  const Span child = span.child(i);
  branch.counts[static_cast<std::size_t>(i)] = leaf.count;
  Gathered gathered;
  gather({leaf, branch.of(i).spine, child.leftmost, child.next}, gathered);
  return m_nodes.setFacts(branch, i, gathered);
}

Changes Editor::refreshBranch(Branch& branch, int i)
{
  Gathered gathered;
  gather(*branch.branch(i), gathered);
  return m_nodes.setFacts(branch, i, gathered);
}

void Editor::sumUp()
{
  if (m_tree.root != nullptr) sumUp({m_tree.root, true, {}}, nullptr);
}

Changes Editor::sumUp(const Span& span, const OwnStep* above)
{
  constexpr int kFew = 4;
  Branch& branch = above == nullptr ? *m_tree.root : *above->next();
  const bool isKnown = above != nullptr && above->branch->of(above->child).facts != nullptr;
  const bool fromAll =
      std::exchange(branch.anew, false) || !isKnown || std::popcount(branch.stale) > kFew;
  std::array<Changes, kFew> told;
  std::size_t count = 0;
  if (branch.level == 2) fetchStale(branch);
  for (; branch.stale != 0; branch.stale &= branch.stale - 1) {
    const int i = std::countr_zero(branch.stale);
    const std::uint32_t later = branch.stale & (branch.stale - 1);
    if (branch.level == 2 && later != 0) fetchStale(*branch.branch(std::countr_zero(later)));
    const OwnStep step{&branch, i};
    Changes& changes = told[fromAll ? 0 : count++];
    changes = branch.level == 1 ? refreshLeaf(branch, i, span) : sumUp(span.child(i), &step);
  }
  if (above == nullptr) return {};
  auto& [parent, at] = *above;
  parent->counts[static_cast<std::size_t>(at)] =
      std::accumulate(branch.counts.begin(), branch.counts.begin() + branch.count, 0U);
  if (fromAll) return refreshBranch(*parent, at);
  if (count == 1) return m_nodes.exchange(*parent, at, told.front());
  const Levels known = parent->of(at).facts->levels();
  const std::vector<LevelFacts> before(known.begin(), known.end());
  for (const Changes& changes : std::span(told).first(count))
    m_nodes.exchange(*parent, at, changes);
  return changesOf(before, parent->of(at).facts->levels());
}

void Editor::tellInside(const Around& around)
{
  tellInside(*m_tree.root, {m_tree.root, true, {}}, around);
}

void Editor::tellInside(Branch& branch, const Span& span, const Around& around)
{
  const int end = childFor(branch, lastIn(around.entry.prefix)) + 1;
  for (int i = childFor(branch, around.entry.prefix); i < end; ++i) {
    if (branch.level == 1) {
      tellLeaf(branch, i, span, around);
      continue;
    }
    Span child = span.child(i);
    Branch* const inner = m_nodes.ownBranch(branch, i);
    child.branch = inner;
    tellInside(*inner, child, around);
    if (inner->stale != 0 || inner->anew) branch.setStale(i);
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
  const bool isKnown = (branch.stale >> i & 1) == 0;
  if (!isKnown) return;
  if (!next || !prefix.covers(*next)) {
    branch.setStale(i);
    return;
  }
  // All of the leaf lies in it: what was directly inside the one is inside the other now.
  const bool came = around.what == Around::What::came;
  const int before = came ? around.parent : prefix.length();
  for (LevelFacts& level : *m_nodes.ownFacts(branch, i)) {
    if (level.parent == before) level.parent = came ? prefix.length() : around.parent;
  }
  branch.anew = true;
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
