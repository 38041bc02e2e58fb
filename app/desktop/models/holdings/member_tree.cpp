// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/member_tree.h"

#include "desktop/models/share_large.h"

#include <algorithm>

namespace sextant::desktop {
namespace {

constexpr int kPlaceBits = 32;

/// Whose row an index is, and with which of its prefixes: 0 = the member itself, else from 1.
struct RowId {
  std::uint32_t member;
  std::uint32_t place;
};
quintptr packed(RowId id)
{
  return static_cast<quintptr>(id.member) << kPlaceBits | id.place;
}
RowId unpacked(quintptr id)
{
  return {static_cast<std::uint32_t>(id >> kPlaceBits), static_cast<std::uint32_t>(id)};
}

}  // namespace

MemberTree::MemberTree(const Desk& desk, const PlanLevels& levels, QObject* parent)
    : HoldingModel(desk, levels, parent), m_cache(new BranchCache(desk.session, this))
{
  m_skeleton.members.emplace_back();
  connect(m_cache, &BranchCache::arrived, this, &MemberTree::showArrived);
  connect(&desk.session, &RegisterSession::changed, this, &MemberTree::follow);
  connect(&desk.session, &RegisterSession::viewChanged, this, &MemberTree::repaint);
}

MemberTree::~MemberTree()
{
  shareLarge(std::move(m_skeleton));
}

void MemberTree::load()
{
  if (!m_loaded && !m_loading) readAgain();
}

void MemberTree::readAgain()
{
  m_loading = true;
  m_outdated = false;
  session().run(
      RegisterSession::Work::reading, tr("Read members"), this,
      [view = session().view()](const registry::Registry& registry, base::Progress& progress) {
        return read(registry, view, progress);
      },
      [this](Result<Skeleton> skeleton) {
        m_loading = false;
        if (m_outdated) return readAgain();
        if (!skeleton) {
          Q_EMIT failed(skeleton.error());
        } else {
          take(std::move(*skeleton));
        }
      });
}

Result<MemberTree::Skeleton> MemberTree::read(const registry::Registry& registry,
                                              const std::optional<registry::HoldingsView>& view,
                                              base::Progress& progress)
{
  const Instant now = registry.now();
  Prefixes prefixes;
  if (view) {
    prefixes = prefixesOfMembers(*view, now);
  } else {
    TRY(prefixes, prefixesOfMembers(registry, progress));
  }
  TRY(const auto members, registry.members({now, {}}));
  if (progress.cancelled()) return fail(base::kCancelled);
  return hang(members, std::move(prefixes));
}

Result<MemberTree::Prefixes> MemberTree::prefixesOfMembers(const registry::Registry& registry,
                                                           base::Progress& progress)
{
  const Instant now = registry.now();
  Prefixes out;
  TRY_DO(registry.beliefs([&](const model::Holding& holding) {
    const bool counts = holding.member != 0 && holding.valid.holds(now);
    if (counts) out[holding.member].push_back(holding.prefix);
    return !progress.cancelled();
  }));
  return out;
}

MemberTree::Prefixes MemberTree::prefixesOfMembers(const registry::HoldingsView& view, Instant now)
{
  Prefixes out;
  view.walk({}, {}, {now, {now.us + 1}}, [&out](const registry::IndexedHolding& one) {
    if (one.member != 0) out[one.member].push_back(one.prefix);
    return net::IndexWalk::inside;
  });
  return out;
}

/// Every member beneath its parent, in the order of their codes.
MemberTree::Skeleton MemberTree::hang(const std::vector<model::PlannedMember>& members,
                                      Prefixes prefixes)
{
  Skeleton out;
  out.members.resize(members.size() + 1);
  std::unordered_map<model::ObjectId, std::uint32_t> numbers;
  for (std::size_t i = 0; i < members.size(); ++i)
    numbers.emplace(members[i].object, static_cast<std::uint32_t>(i + 1));
  for (std::size_t i = 0; i < members.size(); ++i) {
    const auto number = static_cast<std::uint32_t>(i + 1);
    Member& member = out.members[number];
    member.object = members[i].object;
    member.code = QString::fromStdString(members[i].code);
    member.name = QString::fromStdString(members[i].name);
    const auto parent = numbers.find(members[i].parent);
    member.parent = parent == numbers.end() ? 0 : parent->second;
    out.members[member.parent].members.push_back(number);
    const auto held = prefixes.find(members[i].object);
    if (held == prefixes.end()) continue;
    member.prefixes = std::move(held->second);
    for (std::uint32_t at = 0; at < member.prefixes.size(); ++at)
      out.places.push_back({member.prefixes[at], number, at});
  }
  std::ranges::sort(out.places, {}, &Place::prefix);
  for (Member& member : out.members) {
    std::ranges::sort(member.members, {}, [&](std::uint32_t one) { return out.members[one].code; });
    for (std::size_t row = 0; row < member.members.size(); ++row)
      out.members[member.members[row]].row = static_cast<int>(row);
  }
  return out;
}

void MemberTree::take(Skeleton skeleton)
{
  m_cache->clear();
  m_loaded = true;
  beginResetModel();
  std::swap(m_skeleton, skeleton);
  endResetModel();
  shareLarge(std::move(skeleton));
  Q_EMIT ready();
}

/// Where only holdings of known places changed, they alone are looked at again.
void MemberTree::follow()
{
  m_outdated = m_loading;
  if (!m_loaded || m_loading) return;
  const auto& touched = session().touched();
  const auto same = [this](net::Prefix prefix) { return sameMember(prefix); };
  if (!touched || !std::ranges::all_of(*touched, same)) return readAgain();
  repaint();
}

/// Does what stands there now belong to the member it is shown with? Without a view nobody knows:
/// what does not is shown until the members are read again.
bool MemberTree::sameMember(net::Prefix prefix) const
{
  if (!session().view()) return true;
  const auto holding = session().view()->exactly(prefix, session().now());
  const Place* place = placeOf(prefix);
  const auto shown = place == nullptr ? 0 : m_skeleton.members[place->member].object;
  return shown == (holding ? holding->member : 0);
}

void MemberTree::showArrived(const std::vector<net::Prefix>& prefixes)
{
  for (const net::Prefix prefix : prefixes) {
    const QModelIndex at = find(prefix);
    if (at.isValid()) Q_EMIT dataChanged(at, at.siblingAtColumn(kColumnCount - 1));
  }
}

QModelIndex MemberTree::rowOf(std::uint32_t member, int column) const
{
  if (member == 0) return {};
  const Member& one = m_skeleton.members[member];
  const std::size_t before = m_skeleton.members[one.parent].prefixRows();
  return createIndex(one.row + static_cast<int>(before), column, packed({member, 0}));
}

QModelIndex MemberTree::index(int row, int column, const QModelIndex& parent) const
{
  if (!hasIndex(row, column, parent)) return {};
  const std::uint32_t above = parent.isValid() ? unpacked(parent.internalId()).member : 0;
  const Member& member = m_skeleton.members[above];
  const auto at = static_cast<std::size_t>(row);
  if (at < member.prefixRows())
    return createIndex(row, column, packed({above, static_cast<std::uint32_t>(at + 1)}));
  return createIndex(row, column, packed({member.members[at - member.prefixRows()], 0}));
}

QModelIndex MemberTree::parent(const QModelIndex& child) const
{
  if (!child.isValid()) return {};
  const RowId id = unpacked(child.internalId());
  return rowOf(id.place > 0 ? id.member : m_skeleton.members[id.member].parent);
}

int MemberTree::rowCount(const QModelIndex& parent) const
{
  if (parent.column() > 0) return 0;
  const RowId id = parent.isValid() ? unpacked(parent.internalId()) : RowId{0, 0};
  if (id.place > 0) return 0;
  const Member& member = m_skeleton.members[id.member];
  return static_cast<int>(member.prefixRows() + member.members.size());
}

QVariant MemberTree::memberCell(const Member& member, Column column, int role) const
{
  const auto count = static_cast<int>(member.prefixes.size());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
      if (column == Column::prefix)
        return count == 0 ? tr("no prefix") : tr("%n prefixes", "", count);
      return column == Column::name ? member.name : QString();
    case Qt::ToolTipRole:
      return tr("Code %1").arg(member.code);
    case rowKindRole:
      return static_cast<int>(RowKind::member);
    default:
      return {};
  }
}

QVariant MemberTree::data(const QModelIndex& index, int role) const
{
  if (!index.isValid()) return {};
  const RowId id = unpacked(index.internalId());
  const Member& member = m_skeleton.members[id.member];
  const auto column = static_cast<Column>(index.column());
  if (id.place == 0 && member.prefixes.size() != 1) return memberCell(member, column, role);
  const net::Prefix prefix = member.prefixes[id.place == 0 ? 0 : id.place - 1];
  if (role == prefixRole) return QVariant::fromValue(prefix);
  if (role == rowKindRole) return static_cast<int>(RowKind::held);
  if (column == Column::name && role == Qt::DisplayRole && id.place == 0) return member.name;
  const registry::Branch* branch = m_cache->get(prefix);
  return branch == nullptr ? cells().pending(prefix, column, role)
                           : cells().held(*branch, column, role);
}

const MemberTree::Place* MemberTree::placeOf(net::Prefix prefix) const
{
  const auto place = std::ranges::lower_bound(m_skeleton.places, prefix, {}, &Place::prefix);
  return place == m_skeleton.places.end() || place->prefix != prefix ? nullptr : &*place;
}

QModelIndex MemberTree::find(net::Prefix prefix) const
{
  const Place* place = placeOf(prefix);
  if (place == nullptr) return {};
  const Member& member = m_skeleton.members[place->member];
  if (member.prefixes.size() == 1) return rowOf(place->member);
  return createIndex(static_cast<int>(place->at), 0, packed({place->member, place->at + 1}));
}

}  // namespace sextant::desktop
