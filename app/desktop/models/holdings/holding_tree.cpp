// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/holding_tree.h"

#include "desktop/models/holdings/holding_tree_nodes.h"

#include <algorithm>

namespace sextant::desktop {
namespace {

constexpr std::uint64_t kPage = 500;
/// More changes than this at once, and all that is open is read again.
constexpr std::size_t kMostTouched = 1000;

using Branches = std::vector<registry::Branch>;

constexpr net::Address kOne{0, 1};

}  // namespace

HoldingTree::HoldingTree(const Desk& desk, const PlanLevels& levels, QObject* parent)
    : HoldingModel(desk, levels, parent),
      m_root(std::make_unique<Node>()),
      m_seen(desk.session.entry())
{
  connect(&desk.session, &RegisterSession::changed, this, &HoldingTree::askChanges);
  fetchMore({});
}

HoldingTree::~HoldingTree() = default;

HoldingTree::Node* HoldingTree::nodeOf(const QModelIndex& index) const
{
  return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex HoldingTree::indexOf(const Node& node, int column) const
{
  return node.isRoot() ? QModelIndex() : createIndex(node.row, column, &node);
}

QModelIndex HoldingTree::index(int row, int column, const QModelIndex& parent) const
{
  if (!hasIndex(row, column, parent)) return {};
  const Node& node = *nodeOf(parent)->children[static_cast<std::size_t>(row)];
  return createIndex(row, column, &node);
}

QModelIndex HoldingTree::parent(const QModelIndex& child) const
{
  const Node* node = nodeOf(child);
  return node->isRoot() ? QModelIndex() : indexOf(*node->parent);
}

int HoldingTree::rowCount(const QModelIndex& parent) const
{
  return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

bool HoldingTree::hasChildren(const QModelIndex& parent) const
{
  if (parent.column() > 0) return false;
  const Node* node = nodeOf(parent);
  const bool known = node->state == ReadState::partly || node->state == ReadState::all;
  return known ? !node->children.empty() : node->mayHoldMore();
}

QVariant HoldingTree::data(const QModelIndex& index, int role) const
{
  if (!index.isValid()) return {};
  const Node& node = *nodeOf(index);
  const auto column = static_cast<Column>(index.column());
  switch (node.kind) {
    case RowKind::held:
      return cells().held(node.branch, column, role);
    case RowKind::free:
      return cells().free(node.gap, column, role);
    default:
      return cells().pending({}, column, role);
  }
}

bool HoldingTree::canFetchMore(const QModelIndex& parent) const
{
  const Node* node = nodeOf(parent);
  return parent.column() <= 0 && node->state == ReadState::never && node->mayHoldMore();
}

void HoldingTree::fetchMore(const QModelIndex& parent)
{
  if (canFetchMore(parent)) ask(*nodeOf(parent));
}

void HoldingTree::readOn(const QModelIndex& parent)
{
  Node* node = nodeOf(parent);
  if (node->state == ReadState::partly) ask(*node);
}

bool HoldingTree::isEmpty() const
{
  return m_root->state == ReadState::all && m_root->children.empty();
}

HoldingTree::Node* HoldingTree::coveringChild(const Node& node, net::Prefix prefix)
{
  const auto behind =
      std::ranges::upper_bound(node.children, prefix.first(), {}, [](const auto& child) {
        // A row not read yet stands behind all others.
        return child->kind == RowKind::pending ? ~net::Address{} : child->range().first;
      });
  if (behind == node.children.begin()) return nullptr;
  Node* child = std::prev(behind)->get();
  if (child->kind == RowKind::pending) return nullptr;
  return child->range().covers(net::rangeOf(prefix)) ? child : nullptr;
}

HoldingTree::Node* HoldingTree::heldAt(std::optional<net::Prefix> prefix) const
{
  Node* node = m_root.get();
  while (prefix && node != nullptr && (node->isRoot() || node->prefix() != *prefix)) {
    node = coveringChild(*node, *prefix);
    if (node != nullptr && node->kind != RowKind::held) return nullptr;
  }
  return node;
}

QModelIndex HoldingTree::find(net::Prefix prefix) const
{
  const Node* node = heldAt(prefix);
  return node == nullptr ? QModelIndex() : indexOf(*node);
}

void HoldingTree::ask(Node& node)
{
  const Node* last = node.lastHeld();
  const auto after = last == nullptr ? std::nullopt : std::optional(last->prefix());
  node.state = ReadState::reading;
  node.turn = ++m_turn;
  showReading(node);
  session().ask(
      this,
      [parent = node.key(), after](const registry::Registry& registry) -> Result<Page> {
        Page page;
        TRY(page.branches, registry.branches(parent, {registry.now(), {}}, after, kPage));
        page.last = page.branches.size() < kPage;
        return page;
      },
      [this, parent = node.key(), turn = node.turn](Result<Page> page) {
        take(parent, turn, std::move(page));
      });
}

/// The row that says so comes a moment later: views ask for more while rows are being put in.
void HoldingTree::showReading(const Node& node)
{
  QMetaObject::invokeMethod(
      this,
      [this, parent = node.key(), turn = node.turn] {
        Node* reading = heldAt(parent);
        if (reading != nullptr && reading->turn == turn && reading->state == ReadState::reading)
          setPending(*reading, true);
      },
      Qt::QueuedConnection);
}

void HoldingTree::take(std::optional<net::Prefix> parent, quint64 turn, Result<Page> page)
{
  Node* node = heldAt(parent);
  if (node == nullptr || node->turn != turn) return;  // gone, or asked again since
  setPending(*node, false);
  if (!page) {
    node->state = ReadState::all;
    m_revealing.reset();
    Q_EMIT failed(page.error());
    return;
  }
  const Page outcome{{}, page->last};
  const Node* last = node->lastHeld();
  std::optional<net::Address> from;
  if (!node->isRoot()) from = node->prefix().first();
  if (last != nullptr && from) from = last->prefix().last() + kOne;
  append(*node, rowsOf(*node, std::move(*page), from));
  settle(*node, outcome);
  if (node->isRoot()) Q_EMIT ready();
  goOnRevealing();
}

void HoldingTree::append(Node& node, Nodes rows)
{
  if (rows.empty()) return;
  const auto first = static_cast<int>(node.children.size());
  beginInsertRows(indexOf(node), first, first + static_cast<int>(rows.size()) - 1);
  std::ranges::move(rows, std::back_inserter(node.children));
  node.renumber(static_cast<std::size_t>(first));
  endInsertRows();
}

/// The row that stands for what is not read yet, always the last.
void HoldingTree::setPending(Node& node, bool pending)
{
  const bool is = !node.children.empty() && node.children.back()->kind == RowKind::pending;
  if (is == pending) return;
  if (pending) {
    Nodes row;
    row.push_back(std::make_unique<Node>());
    row.back()->parent = &node;
    append(node, std::move(row));
    return;
  }
  const auto last = static_cast<int>(node.children.size()) - 1;
  beginRemoveRows(indexOf(node), last, last);
  node.children.pop_back();
  endRemoveRows();
}

void HoldingTree::settle(Node& node, const Page& page)
{
  node.state = page.last ? ReadState::all : ReadState::partly;
  setPending(node, !page.last);
}

void HoldingTree::askChanges()
{
  session().ask(
      this, m_changes,
      [since = m_seen](const registry::Registry& registry)
          -> Result<std::pair<model::EntryNumber, std::optional<std::vector<net::Prefix>>>> {
        TRY(const auto head, registry.head());
        TRY(auto touched, registry.touchedSince(since, kMostTouched));
        return std::pair(head.number, std::move(touched));
      },
      [this](const auto& answer) {
        if (!answer) {
          Q_EMIT failed(answer.error());
          return;
        }
        m_seen = answer->first;
        refresh(*m_root, answer->second ? &*answer->second : nullptr);
      });
}

/// Reads again what is open around the prefixes that changed; null = whatever is open.
void HoldingTree::refresh(Node& node, const std::vector<net::Prefix>* touched)
{
  if (node.state == ReadState::never) return;
  const auto changed = [&](net::Prefix prefix) {
    if (touched == nullptr) return true;
    const auto first = std::ranges::lower_bound(*touched, prefix);
    return first != touched->end() && prefix.covers(*first);
  };
  if (!node.isRoot() && !changed(node.prefix())) return;
  for (const auto& child : node.children) {
    if (child->kind == RowKind::held) refresh(*child, touched);
  }
  if (touched == nullptr || !touched->empty()) askAgain(node);
}

/// As far as it was read.
void HoldingTree::askAgain(Node& node)
{
  const Node* last = node.state == ReadState::all ? nullptr : node.lastHeld();
  if (node.state == ReadState::reading && last == nullptr) return ask(node);
  const auto until = last == nullptr ? std::nullopt : std::optional(last->prefix());
  node.turn = ++m_turn;
  session().ask(
      this,
      [parent = node.key(), until](const registry::Registry& registry) -> Result<Page> {
        Page page;
        const registry::Moment now{registry.now(), {}};
        const auto beyond = [until](const registry::Branch& branch) {
          return until && branch.view.holding.prefix.first() > until->last();
        };
        while (!page.last) {
          std::optional<net::Prefix> after;
          if (!page.branches.empty()) after = page.branches.back().view.holding.prefix;
          TRY(Branches more, registry.branches(parent, now, after, kPage));
          page.last = more.size() < kPage;
          std::ranges::move(more, std::back_inserter(page.branches));
          if (page.branches.empty() || !beyond(page.branches.back())) continue;
          std::erase_if(page.branches, beyond);
          page.last = false;
          break;
        }
        return page;
      },
      [this, parent = node.key(), turn = node.turn](Result<Page> page) {
        takeAgain(parent, turn, std::move(page));
      });
}

void HoldingTree::takeAgain(std::optional<net::Prefix> parent, quint64 turn, Result<Page> page)
{
  Node* node = heldAt(parent);
  if (node == nullptr || node->turn != turn) return;
  if (!page) {
    Q_EMIT failed(page.error());
    return;
  }
  const Page outcome{{}, page->last};
  std::optional<net::Address> from;
  if (!node->isRoot()) from = node->prefix().first();
  merge(*node, rowsOf(*node, std::move(*page), from));
  settle(*node, outcome);
  goOnRevealing();
}

void HoldingTree::reveal(net::Prefix prefix)
{
  m_revealing = prefix;
  goOnRevealing();
}

/// One step down, or the next page, until the prefix is found or cannot be.
void HoldingTree::goOnRevealing()
{
  if (!m_revealing) return;
  Node* node = m_root.get();
  for (;;) {
    if (!node->isRoot() && node->prefix() == *m_revealing) return finishRevealing(node);
    if (node->state == ReadState::never && node->mayHoldMore()) return ask(*node);
    if (node->state == ReadState::reading) return;
    Node* child = coveringChild(*node, *m_revealing);
    if (child == nullptr && node->state == ReadState::partly) return ask(*node);
    if (child == nullptr) return finishRevealing(node->isRoot() ? nullptr : node);
    if (child->kind == RowKind::free) return finishRevealing(child);
    node = child;
  }
}

void HoldingTree::finishRevealing(const Node* node)
{
  const net::Prefix asked = *m_revealing;
  m_revealing.reset();
  Q_EMIT revealed(node == nullptr ? QModelIndex() : indexOf(*node), asked);
}

}  // namespace sextant::desktop
