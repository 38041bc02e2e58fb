// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/trace/trace_model.h"

#include "desktop/look/palette.h"
#include "desktop/models/records/tone.h"
#include "desktop/models/trace/trace_words.h"

#include <algorithm>
#include <QFont>
#include <QLocale>

namespace sextant::desktop {
namespace {

using registry::CountedAddress;

constexpr int kPage = 1000;  ///< rows

bool isNumber(int column)
{
  return column >= TraceModel::hitsColumn;
}

QString numberText(std::uint64_t number)
{
  return QLocale().toString(static_cast<qulonglong>(number));
}

int pageOf(std::size_t size)
{
  return static_cast<int>(std::min<std::size_t>(size, kPage));
}

}  // namespace

TraceModel::TraceModel(const wording::Words& words, const AddressForm& form, QObject* parent)
    : QAbstractItemModel(parent), m_words(words), m_form(form)
{
  connect(&form, &AddressForm::changed, this, [this] {
    if (m_groups == 0) return;
    Q_EMIT layoutAboutToBeChanged();
    Q_EMIT layoutChanged();
  });
}

void TraceModel::show(std::shared_ptr<const TraceReport> report,
                      std::shared_ptr<const TraceRows> rows)
{
  beginResetModel();
  m_report = std::move(report);
  m_rows = std::move(rows);
  m_groups = pageOf(m_rows->groups.size());
  m_children.clear();
  for (const TraceRows::Group& group : m_rows->groups) m_children.push_back(pageOf(group.size));
  endResetModel();
}

const TraceRows::Group& TraceModel::rowsAt(const QModelIndex& index) const
{
  const auto row = isGroup(index) ? index.row() : static_cast<int>(index.internalId()) - 1;
  return m_rows->groups.at(static_cast<std::size_t>(row));
}

const TraceGroup& TraceModel::groupAt(const QModelIndex& index) const
{
  return m_report->groups.at(rowsAt(index).group);
}

const CountedAddress& TraceModel::addressAt(const QModelIndex& index) const
{
  return m_report->address(m_rows->of(rowsAt(index))[static_cast<std::size_t>(index.row())]);
}

const registry::TraceHits& TraceModel::hitsAt(const QModelIndex& index) const
{
  if (isGroup(index)) return groupAt(index);
  return addressAt(index);
}

Standing TraceModel::standingAt(const QModelIndex& index) const
{
  return isGroup(index) ? groupAt(index).standing : standingOf(addressAt(index).traced);
}

std::optional<Place> TraceModel::place(const QModelIndex& index) const
{
  if (!index.isValid()) return std::nullopt;
  const CountedAddress* counted = isGroup(index) ? nullptr : &addressAt(index);
  const auto prefix = counted == nullptr ? groupAt(index).prefix : counted->prefix();
  if (prefix) return Place{*prefix, false};
  if (counted == nullptr) return std::nullopt;
  return Place{net::Prefix(counted->address, net::Address::kBits), true};
}

TraceKey TraceModel::key(const QModelIndex& index) const
{
  if (isGroup(index)) return {groupAt(index).party, {}};
  return {groupAt(index).party, addressAt(index).address};
}

QModelIndex TraceModel::find(const TraceKey& key) const
{
  for (int row = 0; row < m_groups; ++row) {
    const TraceRows::Group& group = m_rows->groups[static_cast<std::size_t>(row)];
    if (m_report->groups[group.group].party != key.party) continue;
    const QModelIndex found = index(row, 0, {});
    if (!key.address) return found;
    const auto addresses = m_rows->of(group);
    const auto at = std::ranges::find_if(addresses, [&](std::uint32_t number) {
      return m_report->address(number).address == *key.address;
    });
    return index(static_cast<int>(at - addresses.begin()), 0, found);
  }
  return {};
}

QModelIndex TraceModel::index(int row, int column, const QModelIndex& parent) const
{
  if (!hasIndex(row, column, parent)) return {};
  return createIndex(row, column,
                     parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex TraceModel::parent(const QModelIndex& index) const
{
  if (!index.isValid() || isGroup(index)) return {};
  return createIndex(static_cast<int>(index.internalId() - 1), 0, quintptr{0});
}

std::size_t TraceModel::available(const QModelIndex& parent) const
{
  return parent.isValid() ? rowsAt(parent).size : m_rows->groups.size();
}

int TraceModel::rowCount(const QModelIndex& parent) const
{
  if (!parent.isValid()) return m_groups;
  const bool has = parent.column() == 0 && isGroup(parent);
  return has ? m_children.at(static_cast<std::size_t>(parent.row())) : 0;
}

int TraceModel::columnCount(const QModelIndex& /*parent*/) const
{
  return columnTotal;
}

bool TraceModel::hasChildren(const QModelIndex& parent) const
{
  return rowCount(parent) > 0;
}

bool TraceModel::canFetchMore(const QModelIndex& parent) const
{
  if (m_fetching || (parent.isValid() && (parent.column() != 0 || !isGroup(parent)))) return false;
  return static_cast<std::size_t>(rowCount(parent)) < available(parent);
}

void TraceModel::fetchMore(const QModelIndex& parent)
{
  if (!canFetchMore(parent)) return;
  const int have = rowCount(parent);
  const int more = pageOf(available(parent) - static_cast<std::size_t>(have));
  m_fetching = true;
  beginInsertRows(parent, have, have + more - 1);
  (parent.isValid() ? m_children[static_cast<std::size_t>(parent.row())] : m_groups) += more;
  endInsertRows();
  m_fetching = false;
}

QString TraceModel::whoText(const QModelIndex& index) const
{
  return isGroup(index) ? partyText(*m_report, groupAt(index).party)
                        : m_form.text(addressAt(index).address);
}

QString TraceModel::prefixText(const QModelIndex& index) const
{
  if (!isGroup(index)) {
    const auto prefix = addressAt(index).prefix();
    return prefix ? m_form.text(*prefix) : QString();
  }
  const TraceGroup& group = groupAt(index);
  if (!group.prefix) return {};
  const QString text = m_form.text(*group.prefix);
  return group.morePrefixes ? tr("%1 and others").arg(text) : text;
}

QString TraceModel::text(const QModelIndex& index) const
{
  const registry::TraceHits& hits = hitsAt(index);
  switch (index.column()) {
    case whoColumn:
      return whoText(index);
    case standingColumn: {
      const Standing standing = standingAt(index);
      return markOf(standing) + u' ' +
             (isGroup(index) ? standingText(standing, groupAt(index).kinds, m_words)
                             : standingText(addressAt(index).traced, m_words));
    }
    case prefixColumn:
      return prefixText(index);
    case hitsColumn:
      return numberText(hits.hits);
    case addressesColumn:
      return isGroup(index) ? numberText(groupAt(index).addresses) : QString();
    case firstColumn:
      return lineText(*m_report, hits.firstText, hits.firstLine);
    case lastColumn:
      return lineText(*m_report, hits.lastText, hits.lastLine);
    default:
      return {};
  }
}

QVariant TraceModel::font(const QModelIndex& index) const
{
  const bool address =
      index.column() == prefixColumn || (index.column() == whoColumn && !isGroup(index));
  if (address) return addressFont(QFont());
  if (index.column() != whoColumn) return {};
  QFont font;
  font.setBold(true);
  return font;
}

QVariant TraceModel::tone(const QModelIndex& index) const
{
  const Standing standing = standingAt(index);
  const bool told = index.column() == standingColumn || index.column() == whoColumn;
  if (told && standing == Standing::unheld) return static_cast<int>(Tone::bad);
  if (index.column() == standingColumn && standing == Standing::unassigned) {
    return static_cast<int>(Tone::warning);
  }
  const bool quiet = index.column() == firstColumn || index.column() == lastColumn;
  return static_cast<int>(quiet ? Tone::quiet : Tone::plain);
}

QVariant TraceModel::data(const QModelIndex& index, int role) const
{
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
      return text(index);
    case Qt::FontRole:
      return font(index);
    case Qt::TextAlignmentRole:
      return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case toneRole:
      return tone(index);
    case groundRole:
      if (standingAt(index) != Standing::unheld) return {};
      return static_cast<int>(Tone::bad);
    default:
      return {};
  }
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case whoColumn:
      return tr("Unit or holder");
    case standingColumn:
      return tr("Held as");
    case prefixColumn:
      return tr("Prefix");
    case hitsColumn:
      return tr("Hits");
    case addressesColumn:
      return tr("Addresses");
    case firstColumn:
      return tr("First line");
    case lastColumn:
      return tr("Last line");
    default:
      return {};
  }
}

}  // namespace sextant::desktop
