// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/prefix_index.h"

#include "net/index/ask.h"
#include "net/index/check.h"
#include "net/index/edit.h"
#include "net/index/room.h"
#include "net/interface_id.h"

#include <utility>

namespace sextant::net {

using index::Branch;
using index::Cursor;

namespace {

std::optional<InterfaceIdRange> reservedAround(std::uint64_t interfaceId)
{
  for (const InterfaceIdRange& range : reservedInterfaceIds())
    if (range.first <= interfaceId && interfaceId <= range.last) return range;
  return std::nullopt;
}

}  // namespace

/// A tree that stays as it is as long as somebody holds it. Every state holds the next one, so that
/// states end in the order in which they came, and with one what only it and those before it used.
struct PrefixView::State {
  index::Tree tree;
  std::shared_ptr<index::Memory> memory;
  // Set by the writer, which holds this state while it does, when the next one is there.
  mutable std::vector<index::Block> dropped;
  mutable std::shared_ptr<const State> next;

  State(index::Tree theTree, std::shared_ptr<index::Memory> theMemory)
      : tree(theTree), memory(std::move(theMemory))
  {
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State()
  {
    if (!dropped.empty()) memory->release(std::move(dropped));
    // One after the other: left to themselves a long row would end each inside the one before.
    while (next != nullptr && next.use_count() == 1) next = std::exchange(next->next, nullptr);
  }
};

PrefixView::PrefixView() = default;
PrefixView::PrefixView(std::shared_ptr<const State> state) : m_state(std::move(state)) {}
PrefixView::PrefixView(const PrefixView&) = default;
PrefixView& PrefixView::operator=(const PrefixView&) = default;
PrefixView::PrefixView(PrefixView&&) noexcept = default;
PrefixView& PrefixView::operator=(PrefixView&&) noexcept = default;
PrefixView::~PrefixView() = default;

const Branch* PrefixView::root() const
{
  return m_state == nullptr ? nullptr : m_state->tree.root;
}

std::size_t PrefixView::size() const
{
  return m_state == nullptr ? 0 : m_state->tree.size;
}

std::optional<Handle> PrefixView::exact(Prefix prefix) const
{
  return index::exact(root(), prefix);
}

std::optional<IndexEntry> PrefixView::longestMatch(Prefix key) const
{
  return index::longestMatch(root(), key);
}

void PrefixView::longestMatches(std::span<const Address> keys, std::span<IndexMatch> out) const
{
  index::longestMatches(root(), keys, out);
}

std::vector<IndexEntry> PrefixView::chain(Prefix key) const
{
  return index::chain(root(), key);
}

bool PrefixView::overlaps(Prefix key) const
{
  if (longestMatch(key)) return true;
  const Cursor cursor(root(), key, true);
  return !cursor.atEnd() && key.covers(cursor.prefix());
}

std::vector<IndexEntry> PrefixView::subtree(Prefix under, const IndexPage& page) const
{
  std::vector<IndexEntry> out;
  const bool goesOn = page.after && *page.after >= under;
  Cursor(root(), goesOn ? *page.after : under, !goesOn).take(index::lastIn(under), page.limit, out);
  return out;
}

std::vector<IndexEntry> PrefixView::children(Prefix parent, const IndexPage& page) const
{
  std::vector<IndexEntry> out;
  const bool goesOn = page.after && parent.covers(*page.after) && *page.after != parent;
  for (Cursor cursor(root(), goesOn ? index::lastIn(*page.after) : parent, false);
       !cursor.atEnd() && out.size() < page.limit && parent.covers(cursor.prefix());
       cursor.pass()) {
    out.push_back(cursor.entry());
  }
  return out;
}

void PrefixView::eachRun(
    Prefix under, std::optional<Prefix> after,
    const std::function<std::pair<int, IndexWalk>(const IndexRun&)>& visit) const
{
  const bool goesOn = after && *after >= under;
  Cursor cursor(root(), goesOn ? *after : under, !goesOn);
  while (!cursor.atEnd()) {
    const IndexRun run = cursor.run(index::lastIn(under));
    if (run.count == 0) return;
    const auto [passed, next] = visit(run);
    if (next == IndexWalk::stop) return;
    cursor.skip(passed);
    if (next == IndexWalk::past) cursor.pass();
  }
}

std::size_t PrefixView::count(Prefix under) const
{
  const bool itself = exact(under).has_value();
  return index::rank(root(), index::lastIn(under)) - index::rank(root(), under) + (itself ? 1 : 0);
}

IndexTaken PrefixView::taken(Prefix parent) const
{
  return index::taken(root(), parent);
}

std::vector<Prefix> PrefixView::freePrefixes(const FreeQuery& query, const KeptSpace& kept) const
{
  std::vector<Prefix> out;
  // What is given or kept is taken in a tree of our own, which shares with this one what it can.
  std::optional<index::Memory> memory;
  std::optional<index::Editor> editor;
  const Branch* tree = root();
  while (out.size() < query.count) {
    const auto place = index::placeFor(tree, query);
    if (!place) break;
    const auto hit = kept ? kept(*place) : std::nullopt;
    if (hit && hit->covers(query.parent)) break;
    if (!hit) out.push_back(*place);
    if (out.size() == query.count || *place == query.parent) break;  // all of it
    if (!editor) {
      editor.emplace(memory.emplace(), m_state == nullptr ? index::Tree{} : m_state->tree);
    }
    editor->insert(hit.value_or(*place), 0);
    editor->sumUp();
    tree = editor->tree().root;
  }
  return out;
}

std::optional<Prefix> PrefixView::largestFree(Prefix parent) const
{
  return index::largestFree(root(), parent);
}

Count PrefixView::freeCount(Prefix parent, int length) const
{
  return index::freeCount(root(), parent, length);
}

Prefix PrefixView::growsTo(Prefix prefix, Prefix parent) const
{
  return index::growsTo(root(), prefix, parent);
}

std::optional<Address> PrefixView::nextFreeAddress(Prefix subnet) const
{
  // Links of two addresses or one have no reserved ids (RFC 6164).
  constexpr int kLinkLength = 127;
  std::optional<Address> free = subnet.first();
  while (free) {
    free = index::lowestFree(root(), subnet, *free);
    if (!free || subnet.length() >= kLinkLength) return free;
    const auto reserved = reservedAround(free->lo);
    if (!reserved) return free;
    const Address last{free->hi, reserved->last};
    free = last < subnet.last() ? std::optional(last + Address{0, 1}) : std::nullopt;
  }
  return free;
}

class PrefixIndex::Writer {
 public:
  Writer() : m_memory(std::make_shared<index::Memory>()), m_editor(*m_memory) {}

  index::Editor& editor() { return m_editor; }
  [[nodiscard]] const index::Editor& editor() const { return m_editor; }
  [[nodiscard]] std::size_t bytes() const { return m_memory->bytes(); }

  std::shared_ptr<const PrefixView::State> publish()
  {
    if (m_newest != nullptr && !m_editor.changed()) return m_newest;
    m_editor.sumUp();
    auto state = std::make_shared<const PrefixView::State>(m_editor.tree(), m_memory);
    auto dropped = m_editor.settle();
    if (m_newest != nullptr) {
      m_newest->dropped = std::move(dropped);
      m_newest->next = state;
    }
    m_newest = state;
    m_memory->reclaim();
    return state;
  }

 private:
  std::shared_ptr<index::Memory> m_memory;
  index::Editor m_editor;
  std::shared_ptr<const PrefixView::State> m_newest;
};

PrefixIndex::PrefixIndex() : m_writer(std::make_unique<Writer>()) {}
PrefixIndex::PrefixIndex(PrefixIndex&&) noexcept = default;
PrefixIndex& PrefixIndex::operator=(PrefixIndex&&) noexcept = default;
PrefixIndex::~PrefixIndex() = default;

bool PrefixIndex::insert(Prefix prefix, Handle handle)
{
  return m_writer->editor().insert(prefix, handle);
}

bool PrefixIndex::assign(Prefix prefix, Handle handle)
{
  return m_writer->editor().assign(prefix, handle);
}

bool PrefixIndex::erase(Prefix prefix)
{
  return m_writer->editor().erase(prefix);
}

void PrefixIndex::clear()
{
  build({});
}

void PrefixIndex::build(std::span<const IndexEntry> sorted)
{
  m_writer->editor().build(sorted);
}

PrefixView PrefixIndex::view()
{
  return PrefixView(m_writer->publish());
}

std::size_t PrefixIndex::bytes() const
{
  return m_writer->bytes();
}

std::string PrefixIndex::fault() const
{
  m_writer->editor().sumUp();
  return index::faultOf(m_writer->editor().tree());
}

std::size_t PrefixIndex::size() const
{
  return m_writer->editor().tree().size;
}

std::optional<Handle> PrefixIndex::exact(Prefix prefix) const
{
  return index::exact(m_writer->editor().tree().root, prefix);
}

}  // namespace sextant::net
