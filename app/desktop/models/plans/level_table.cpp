// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/plans/level_table.h"

#include "desktop/models/plans/plan_words.h"

namespace sextant::desktop {

LevelTable::LevelTable(const wording::Words& words, QObject* parent)
    : QAbstractTableModel(parent), m_words(words)
{
}

void LevelTable::show(const DraftPtr& draft, const plan::Measure& measure)
{
  beginResetModel();
  m_draft = draft;
  m_levels = measure.levels;
  endResetModel();
}

void LevelTable::clear()
{
  beginResetModel();
  m_draft.reset();
  m_levels.clear();
  endResetModel();
}

int LevelTable::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_levels.size());
}

int LevelTable::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : columnsInAll;
}

QString LevelTable::text(const plan::LevelMeasure& level, int column) const
{
  switch (column) {
    case levelName:
      return levelTitle(m_words, m_draft->scheme, level.level);
    case prefixLength:
      return QStringLiteral("/%1").arg(level.length);
    case memberCount:
      return numberText(m_words, level.members);
    case slotCount:
      return countText(m_words, level.slots);
    case freeCount:
      return countText(m_words, level.free);
    case reservedCount:
      return countText(m_words, level.reserved);
    case hdRatio:
      return level.hd.empty() ? QStringLiteral("–") : QString::fromStdString(level.hd);
    case routeCount:
      return numberText(m_words, level.routes);
    default:
      return {};
  }
}

QVariant LevelTable::data(const QModelIndex& index, int role) const
{
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const plan::LevelMeasure& level = m_levels[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return text(level, index.column());
    case Qt::TextAlignmentRole:
      return QVariant(index.column() == levelName ? Qt::AlignLeft | Qt::AlignVCenter
                                                  : Qt::AlignRight | Qt::AlignVCenter);
    case colourRole:
      return levelIndex(m_draft->scheme, level.level);
    default:
      return {};
  }
}

QVariant LevelTable::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || section < 0 || section >= columnsInAll) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant(section == levelName ? Qt::AlignLeft | Qt::AlignVCenter
                                         : Qt::AlignRight | Qt::AlignVCenter);
  }
  const std::array titles{tr("Level"), tr("Length"),   tr("Placed"),   tr("Slots"),
                          tr("Free"),  tr("Reserved"), tr("HD ratio"), tr("Routes")};
  const std::array tips{tr("Who gets prefixes, from the top"),
                        tr("How long the prefixes of this level are"),
                        tr("Prefixes placed, over all zones and blocks"),
                        tr("Values of the field in all places in use"),
                        tr("Neither placed nor reserved"),
                        tr("Kept by rule of the scheme"),
                        tr("How full the level is by RFC 3194; up to 0.94 leaves room to grow"),
                        tr("The most routes one router of the level above carries")};
  if (role == Qt::DisplayRole) return titles.at(static_cast<std::size_t>(section));
  if (role == Qt::ToolTipRole) return tips.at(static_cast<std::size_t>(section));
  return {};
}

}  // namespace sextant::desktop
