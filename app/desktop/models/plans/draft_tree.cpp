// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/plans/draft_tree.h"

#include "desktop/models/plans/plan_words.h"

#include <algorithm>

namespace sextant::desktop {
namespace {

constexpr int kPage = 500;

DraftRowsPtr noRows()
{
  static const DraftRowsPtr rows = rowsOf({});
  return rows;
}

}  // namespace

DraftTree::DraftTree(const AddressForm& form, const wording::Words& words, QObject* parent)
    : QAbstractItemModel(parent), m_form(form), m_words(words), m_rows(noRows()), m_loaded(1)
{
  connect(&form, &AddressForm::changed, this, &DraftTree::retell);
}

void DraftTree::show(const DraftPtr& draft, const DraftRowsPtr& rows)
{
  beginResetModel();
  m_draft = draft;
  m_rows = draft ? rows : noRows();
  m_zone.clear();
  m_loaded.assign(m_rows->rowOf.size() + 1, 0);
  m_loaded[0] = static_cast<Number>(std::min<std::size_t>(kPage, childCount(0)));
  endResetModel();
}

void DraftTree::setZone(const std::string& zone)
{
  if (zone == m_zone) return;
  m_zone = zone;
  retell();
}

/// The prefixes of all rows given so far read differently.
void DraftTree::retell()
{
  for (std::size_t above = 0; above < m_loaded.size(); ++above) {
    if (m_loaded[above] == 0) continue;
    const auto member = static_cast<Number>(above - 1);
    const QModelIndex parent =
        above == 0 ? QModelIndex()
                   : createIndex(static_cast<int>(m_rows->rowOf[member]), 0, quintptr{member});
    const int last = static_cast<int>(m_loaded[above]) - 1;
    Q_EMIT dataChanged(index(0, prefixColumn, parent), index(last, heldColumn, parent));
  }
}

std::vector<std::uint32_t> DraftTree::find(const QString& text, std::size_t limit) const
{
  std::vector<Number> found;
  const std::string wanted = text.trimmed().toStdString();
  if (!m_draft || wanted.empty()) return found;
  const auto prefix = net::parseTyped(wanted);
  for (Number i = 0; i < m_draft->members.size() && found.size() < limit; ++i) {
    const model::Member& member = m_draft->members[i];
    const bool named = member.name.find(wanted) != std::string::npos ||
                       member.code.find(wanted) != std::string::npos;
    if (named || (prefix && holds(i, *prefix))) found.push_back(i);
  }
  return found;
}

/// In the zone shown.
bool DraftTree::holds(Number member, net::Prefix prefix) const
{
  for (Number i = m_rows->placementBegin[member]; i < m_rows->placementBegin[member + 1]; ++i) {
    const model::Placement& placement = m_draft->placements[m_rows->placements[i]];
    if (isShown(placement) && placement.prefix.covers(prefix)) return true;
  }
  return false;
}

bool DraftTree::isShown(const model::Placement& placement) const
{
  return m_zone.empty() || placement.zone.empty() || placement.zone == m_zone;
}

std::size_t DraftTree::node(const QModelIndex& index) const
{
  return index.isValid() ? static_cast<std::size_t>(index.internalId()) + 1 : 0;
}

std::size_t DraftTree::childCount(std::size_t node) const
{
  return m_rows->childBegin[node + 1] - m_rows->childBegin[node];
}

QModelIndex DraftTree::reveal(std::uint32_t member)
{
  if (!m_draft || member >= m_draft->members.size()) return {};
  const Number above = m_draft->members[member].parent;
  const QModelIndex parent = above == model::Member::kNobody ? QModelIndex() : reveal(above);
  loadUpTo(parent, static_cast<int>(m_rows->rowOf[member]) + 1);
  return index(static_cast<int>(m_rows->rowOf[member]), nameColumn, parent);
}

std::optional<net::Prefix> DraftTree::prefixOf(const QModelIndex& index) const
{
  if (!index.isValid()) return std::nullopt;
  const auto shown = placements(static_cast<Number>(index.internalId()));
  if (shown.empty()) return std::nullopt;
  return shown.front()->prefix;
}

QModelIndex DraftTree::index(int row, int column, const QModelIndex& parent) const
{
  if (!hasIndex(row, column, parent)) return {};
  const std::size_t at = m_rows->childBegin[node(parent)] + static_cast<std::size_t>(row);
  return createIndex(row, column, quintptr{m_rows->children[at]});
}

QModelIndex DraftTree::parent(const QModelIndex& child) const
{
  if (!child.isValid()) return {};
  const Number above = m_draft->members[child.internalId()].parent;
  if (above == model::Member::kNobody) return {};
  return createIndex(static_cast<int>(m_rows->rowOf[above]), 0, quintptr{above});
}

int DraftTree::rowCount(const QModelIndex& parent) const
{
  return parent.column() > 0 ? 0 : static_cast<int>(m_loaded[node(parent)]);
}

int DraftTree::columnCount(const QModelIndex& /*parent*/) const
{
  return columnTotal;
}

bool DraftTree::hasChildren(const QModelIndex& parent) const
{
  return parent.column() <= 0 && childCount(node(parent)) > 0;
}

bool DraftTree::canFetchMore(const QModelIndex& parent) const
{
  return parent.column() <= 0 && m_loaded[node(parent)] < childCount(node(parent));
}

void DraftTree::fetchMore(const QModelIndex& parent)
{
  loadUpTo(parent, rowCount(parent) + kPage);
}

void DraftTree::loadUpTo(const QModelIndex& parent, int rows)
{
  const std::size_t above = node(parent);
  const int last = std::min(rows, static_cast<int>(childCount(above)));
  const int present = static_cast<int>(m_loaded[above]);
  if (last <= present) return;
  beginInsertRows(parent, present, last - 1);
  m_loaded[above] = static_cast<Number>(last);
  endInsertRows();
}

std::vector<const model::Placement*> DraftTree::placements(Number member) const
{
  std::vector<const model::Placement*> shown;
  for (Number i = m_rows->placementBegin[member]; i < m_rows->placementBegin[member + 1]; ++i) {
    const model::Placement& placement = m_draft->placements[m_rows->placements[i]];
    if (isShown(placement)) shown.push_back(&placement);
  }
  return shown;
}

QString DraftTree::prefixText(Number member) const
{
  const auto shown = placements(member);
  if (shown.empty()) return QStringLiteral("–");
  QString first = m_form.text(shown.front()->prefix);
  if (shown.size() == 1) return first;
  return tr("%1  + %2").arg(first, QLocale().toString(static_cast<int>(shown.size()) - 1));
}

QString DraftTree::growText(Number member) const
{
  const auto shown = placements(member);
  if (shown.empty()) return {};
  const model::Placement& first = *shown.front();
  return first.growTo >= first.prefix.length() ? QStringLiteral("–")
                                               : tr("to /%1").arg(first.growTo);
}

QString DraftTree::tip(Number member) const
{
  QStringList lines;
  for (Number i = m_rows->placementBegin[member]; i < m_rows->placementBegin[member + 1]; ++i) {
    const model::Placement& placement = m_draft->placements[m_rows->placements[i]];
    const QString prefix = m_form.text(placement.prefix);
    lines << (placement.zone.empty()
                  ? prefix
                  : tr("%1  %2").arg(prefix, zoneTitle(m_words, m_draft->scheme, placement.zone)));
  }
  return lines.join(u'\n');
}

QString DraftTree::text(Number member, int column) const
{
  const model::Member& one = m_draft->members[member];
  switch (column) {
    case nameColumn:
      return QString::fromStdString(one.name.empty() ? one.code : one.name);
    case codeColumn:
      return QString::fromStdString(one.code);
    case levelColumn:
      return levelTitle(m_words, m_draft->scheme, one.level);
    case prefixColumn:
      return prefixText(member);
    case growColumn:
      return growText(member);
    case heldColumn: {
      const auto shown = placements(member);
      const bool held = std::ranges::any_of(shown, [](const auto* place) { return place->pinned; });
      return held ? tr("● in force") : QString();
    }
    default:
      return {};
  }
}

QVariant DraftTree::data(const QModelIndex& index, int role) const
{
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto member = static_cast<Number>(index.internalId());
  switch (role) {
    case Qt::DisplayRole:
      return text(member, index.column());
    case Qt::ToolTipRole:
      return index.column() == prefixColumn ? tip(member) : QString();
    case colourRole:
      return levelIndex(m_draft->scheme, m_draft->members[member].level);
    case prefixRole: {
      const auto prefix = prefixOf(index);
      return prefix ? compressed(*prefix) : QString();
    }
    default:
      return {};
  }
}

QVariant DraftTree::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal) return {};
  const std::array titles{tr("Name"),   tr("Code"),     tr("Level"),
                          tr("Prefix"), tr("Can grow"), tr("In force")};
  const std::array tips{QString(),
                        QString(),
                        QString(),
                        tr("The first prefix, and how many more in other zones or blocks"),
                        tr("How wide the prefix can grow where it stands"),
                        tr("Prefixes in force stay where they are")};
  if (role == Qt::DisplayRole) return titles.at(static_cast<std::size_t>(section));
  if (role == Qt::ToolTipRole) return tips.at(static_cast<std::size_t>(section));
  return {};
}

}  // namespace sextant::desktop
