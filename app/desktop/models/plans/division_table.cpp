// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/plans/division_table.h"

#include "desktop/models/plans/pasted_text.h"
#include "plan/division_code.h"
#include "plan/headings.h"

#include <algorithm>
#include <QSet>

namespace sextant::desktop {
namespace {

std::uint64_t cellKey(int row, int column)
{
  return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(row)) << 32) |
         static_cast<std::uint32_t>(column);
}

ColumnUse useOf(plan::Heading heading)
{
  switch (heading) {
    case plan::Heading::code:
      return ColumnUse::code;
    case plan::Heading::name:
      return ColumnUse::name;
    case plan::Heading::parent:
      return ColumnUse::parent;
    case plan::Heading::access:
      return ColumnUse::access;
    case plan::Heading::other:
      break;
  }
  return ColumnUse::other;
}

bool isDigits(const QString& text)
{
  return !text.isEmpty() &&
         std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isDigitsOrBlank(const QString& text)
{
  return text.isEmpty() || isDigits(text);
}

bool isLetterOrBlank(const QString& text)
{
  return text.isEmpty() || (text.size() == 1 && text[0] >= u'A' && text[0] <= u'Z');
}

/// The heading under which the planner reads a column.
QString fileHeading(ColumnUse use, const QString& title)
{
  switch (use) {
    case ColumnUse::code:
      return QStringLiteral("code");
    case ColumnUse::name:
      return QStringLiteral("name");
    case ColumnUse::parent:
      return QStringLiteral("parent");
    case ColumnUse::access:
      return QStringLiteral("access");
    case ColumnUse::other:
      break;
  }
  // Another column of codes may still name parents, but never stand for one of the above.
  return plan::headingOf(title.toStdString()) == plan::Heading::other
             ? title
             : QStringLiteral("- ") + title;
}

}  // namespace

bool DivisionTable::paste(const QString& text)
{
  std::vector<QStringList> rows = cellsOf(text);
  if (rows.empty()) return false;
  const bool headed = hasHeadings(rows.front());
  if (headed && rows.size() == 1) return false;
  qsizetype width = 0;
  for (const QStringList& row : rows) width = std::max(width, row.size());
  for (QStringList& row : rows) row.resize(width);
  beginResetModel();
  m_hadHeadings = headed;
  m_headings = headed ? rows.front() : QStringList(width, QString());
  if (headed) rows.erase(rows.begin());
  m_rows = std::move(rows);
  m_uses.assign(static_cast<std::size_t>(width), ColumnUse::other);
  m_faults.clear();
  m_faultByCell.clear();
  guessUses();
  endResetModel();
  Q_EMIT edited();
  return true;
}

void DivisionTable::clear()
{
  beginResetModel();
  m_rows.clear();
  m_headings.clear();
  m_uses.clear();
  m_faults.clear();
  m_faultByCell.clear();
  endResetModel();
  Q_EMIT edited();
}

void DivisionTable::appendRow()
{
  const int at = rowCount();
  beginInsertRows({}, at, at);
  m_rows.emplace_back(m_headings.size(), QString());
  endInsertRows();
  Q_EMIT edited();
}

bool DivisionTable::hasHeadings(const QStringList& row) const
{
  return std::ranges::any_of(row, [](const QString& cell) {
    const std::string text = cell.toStdString();
    return plan::headingOf(text) != plan::Heading::other || plan::namesCodes(text);
  });
}

void DivisionTable::guessUses()
{
  guessByHeadings();
  guessByContent();
}

void DivisionTable::guessByHeadings()
{
  for (int column = 0; column < columnCount(); ++column) {
    const ColumnUse guess = useOf(plan::headingOf(m_headings[column].toStdString()));
    if (guess != ColumnUse::other && columnOf(guess) < 0) {
      m_uses[static_cast<std::size_t>(column)] = guess;
    }
  }
}

/// Digits are codes, the first column of them those of the rows, the next their parents'; single
/// letters are access categories; what is left is a name.
void DivisionTable::guessByContent()
{
  for (int column = 0; column < columnCount(); ++column) {
    if (use(column) != ColumnUse::other || !m_headings[column].isEmpty()) continue;
    ColumnUse guess = ColumnUse::name;
    if (allCells(column, isDigitsOrBlank)) {
      guess = columnOf(ColumnUse::code) < 0 ? ColumnUse::code : ColumnUse::parent;
    } else if (allCells(column, isLetterOrBlank)) {
      guess = ColumnUse::access;
    }
    if (columnOf(guess) < 0) m_uses[static_cast<std::size_t>(column)] = guess;
  }
  if (columnOf(ColumnUse::code) >= 0) return;
  for (int column = 0; column < columnCount(); ++column) {
    if (use(column) != ColumnUse::other || !allCells(column, isDigitsOrBlank)) continue;
    m_uses[static_cast<std::size_t>(column)] = ColumnUse::code;
    return;
  }
}

bool DivisionTable::allCells(int column, bool (*test)(const QString&)) const
{
  return std::ranges::all_of(m_rows, [&](const QStringList& row) { return test(row[column]); });
}

int DivisionTable::columnOf(ColumnUse use) const
{
  const auto found = std::ranges::find(m_uses, use);
  return found == m_uses.end() ? -1 : static_cast<int>(found - m_uses.begin());
}

void DivisionTable::setColumnOf(ColumnUse use, int column)
{
  const int before = columnOf(use);
  if (before == column) return;
  if (before >= 0) m_uses[static_cast<std::size_t>(before)] = ColumnUse::other;
  if (column >= 0) m_uses[static_cast<std::size_t>(column)] = use;
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  Q_EMIT edited();
}

QString DivisionTable::columnTitle(int column) const
{
  QString heading = m_headings[column];
  if (!heading.isEmpty()) return heading;
  QString letters;
  for (int left = column; left >= 0; left = left / 26 - 1) {
    letters.prepend(QChar(static_cast<char16_t>(u'A' + left % 26)));
  }
  return letters;
}

QByteArray DivisionTable::csv() const
{
  QStringList headings;
  for (int column = 0; column < columnCount(); ++column) {
    headings << fileHeading(use(column), m_headings[column]);
  }
  return csvOf(headings, m_rows);
}

void DivisionTable::setFaults(std::vector<CellFault> faults)
{
  m_faults = std::move(faults);
  m_faultByCell.clear();
  for (std::size_t i = 0; i < m_faults.size(); ++i) {
    m_faultByCell.emplace(cellKey(m_faults[i].row, m_faults[i].column), i);
  }
  if (m_rows.empty()) return;
  Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                     {faultRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

int DivisionTable::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DivisionTable::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_uses.size());
}

const CellFault* DivisionTable::faultAt(const QModelIndex& index) const
{
  const auto found = m_faultByCell.find(cellKey(index.row(), index.column()));
  return found == m_faultByCell.end() ? nullptr : &m_faults[found->second];
}

QVariant DivisionTable::data(const QModelIndex& index, int role) const
{
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const QString text = m_rows[static_cast<std::size_t>(index.row())][index.column()];
  const CellFault* fault = faultAt(index);
  switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
      return text;
    case faultRole:
      return fault != nullptr;
    case Qt::ToolTipRole:
      return fault != nullptr ? fault->sentence : QString();
    case Qt::AccessibleTextRole:
      return fault != nullptr ? tr("%1, wrong: %2").arg(text, fault->sentence) : text;
    default:
      return {};
  }
}

QString DivisionTable::useTitle(ColumnUse use) const
{
  switch (use) {
    case ColumnUse::code:
      return tr("Code");
    case ColumnUse::name:
      return tr("Name");
    case ColumnUse::parent:
      return tr("Parent");
    case ColumnUse::access:
      return tr("Access category");
    case ColumnUse::other:
      break;
  }
  return {};
}

QVariant DivisionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation == Qt::Vertical) {
    return role == Qt::DisplayRole ? QVariant(numberOf(section)) : QVariant();
  }
  if (section < 0 || section >= columnCount()) return {};
  const QString title = columnTitle(section);
  const QString known = useTitle(use(section));
  if (role == Qt::ToolTipRole) {
    return known.isEmpty() ? tr("%1: not used").arg(title) : tr("%1: %2").arg(known, title);
  }
  if (role != Qt::DisplayRole) return {};
  return known.isEmpty() ? title : known;
}

Qt::ItemFlags DivisionTable::flags(const QModelIndex& index) const
{
  return QAbstractTableModel::flags(index) |
         (index.isValid() ? Qt::ItemIsEditable : Qt::ItemFlag{});
}

bool DivisionTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
  if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
  QString& cell = m_rows[static_cast<std::size_t>(index.row())][index.column()];
  const QString text = value.toString().trimmed();
  if (cell == text) return true;
  cell = text;
  Q_EMIT dataChanged(index, index);
  Q_EMIT edited();
  return true;
}

bool DivisionTable::removeRows(int row, int count, const QModelIndex& parent)
{
  if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount()) return false;
  beginRemoveRows(parent, row, row + count - 1);
  m_rows.erase(m_rows.begin() + row, m_rows.begin() + row + count);
  m_faults.clear();
  m_faultByCell.clear();
  endRemoveRows();
  Q_EMIT edited();
  return true;
}

}  // namespace sextant::desktop
