// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/holding_tree.h"

#include "desktop/models/holdings/holding_tree_nodes.h"

#include <algorithm>

namespace sextant::desktop {
namespace {

constexpr std::uint64_t kPage = 500;
constexpr net::Address kOne{0, 1};

}  // namespace

HoldingTree::HoldingTree(const Desk& desk, const PlanLevels& levels, QObject* parent)
    : HoldingModel(desk, levels, parent),
      m_root(std::make_unique<Node>()),
      m_cache(new BranchCache(desk.session, this))
{
  connect(m_cache, &BranchCache::arrived, this, &HoldingTree::showArrived);
  connect(&desk.session, &RegisterSession::viewChanged, this, [this] { refreshAll(nullptr); });
  connect(&desk.session, &RegisterSession::changed, this, [this] {
    const auto& touched = session().touched();
    refreshAll(touched ? &*touched : nullptr);
  });
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
    case RowKind::held: {
      const registry::Branch* known = node.named ? nullptr : m_cache->get(node.prefix());
      return cells().held(known == nullptr ? node.branch : *known, column, role);
    }
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
  node.turn = ++m_turn;
  if (!session().view()) return askFile(node);
  if (m_changing) return askLater(node);
  askView(node);
}

void HoldingTree::askView(Node& node)
{
  const auto page =
      Page::seen(*session().view(), session().now(), node.key(), {node.behindLast(), kPage});
  put(node, page);
}

/// Whoever wants more while rows are being put in gets it behind them.
void HoldingTree::askLater(Node& node)
{
  node.state = ReadState::reading;
  QMetaObject::invokeMethod(
      this,
      [this, parent = node.key(), turn = node.turn] {
        Node* reading = heldAt(parent);
        if (reading == nullptr || reading->turn != turn) return;
        ask(*reading);
        goOnRevealing();
      },
      Qt::QueuedConnection);
}

void HoldingTree::askFile(Node& node)
{
  node.state = ReadState::reading;
  showReading(node);
  session().ask(
      this,
      [parent = node.key(), after = node.behindLast()](const registry::Registry& registry) {
        return Page::read(registry, parent, {after, kPage});
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
  if (page) {
    put(*node, std::move(*page));
    goOnRevealing();
    return;
  }
  setPending(*node, false);
  node->state = ReadState::all;
  m_revealing.reset();
  Q_EMIT failed(page.error());
}

void HoldingTree::put(Node& node, Page page)
{
  setPending(node, false);
  const Node* last = node.lastHeld();
  std::optional<net::Address> from;
  if (!node.isRoot()) from = node.prefix().first();
  if (last != nullptr && from) from = last->prefix().last() + kOne;
  const bool all = page.last;
  append(node, rowsOf(node, std::move(page), from));
  settle(node, all);
  if (node.isRoot()) QMetaObject::invokeMethod(this, &HoldingTree::ready, Qt::QueuedConnection);
}

void HoldingTree::append(Node& node, Nodes rows)
{
  if (rows.empty()) return;
  const auto first = static_cast<int>(node.children.size());
  const Changing changing(*this);
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
  const Changing changing(*this);
  beginRemoveRows(indexOf(node), last, last);
  node.children.pop_back();
  endRemoveRows();
}

void HoldingTree::settle(Node& node, bool all)
{
  node.state = all ? ReadState::all : ReadState::partly;
  setPending(node, !all);
}

void HoldingTree::refreshAll(const std::vector<net::Prefix>* touched)
{
  refresh(*m_root, touched);
  goOnRevealing();
}

void HoldingTree::showArrived(const std::vector<net::Prefix>& prefixes)
{
  for (const net::Prefix prefix : prefixes) {
    const QModelIndex at = find(prefix);
    if (at.isValid()) Q_EMIT dataChanged(at, at.siblingAtColumn(kColumnCount - 1));
  }
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
  if (const auto& view = session().view()) {
    auto page = Page::upTo(until, [&](std::optional<net::Prefix> after) {
      return Page::seen(*view, session().now(), node.key(), {after, kPage});
    });
    return putAgain(node, std::move(*page));
  }
  session().ask(
      this,
      [parent = node.key(), until](const registry::Registry& registry) {
        return Page::upTo(until, [&](std::optional<net::Prefix> after) {
          return Page::read(registry, parent, {after, kPage});
        });
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
  putAgain(*node, std::move(*page));
  goOnRevealing();
}

void HoldingTree::putAgain(Node& node, Page page)
{
  std::optional<net::Address> from;
  if (!node.isRoot()) from = node.prefix().first();
  const bool all = page.last;
  merge(node, rowsOf(node, std::move(page), from));
  settle(node, all);
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
  for (Node* node = m_root.get();;) {
    if (!node->isRoot() && node->prefix() == *m_revealing) return finishRevealing(node);
    if (node->state == ReadState::reading) return;
    Node* child = coveringChild(*node, *m_revealing);
    const bool unread = node->state == ReadState::never && node->mayHoldMore();
    if (child == nullptr && (unread || node->state == ReadState::partly)) {
      ask(*node);
      continue;
    }
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
