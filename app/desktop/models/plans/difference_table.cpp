// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/plans/difference_table.h"

#include "desktop/models/plans/plan_words.h"

#include <QCoreApplication>

namespace sextant::desktop {

DifferenceTable::DifferenceTable(const AddressForm& form, const wording::Words& words,
                                 QObject* parent)
    : QAbstractTableModel(parent), m_form(form), m_words(words)
{
  connect(&form, &AddressForm::changed, this, [this] {
    if (m_rows.empty()) return;
    Q_EMIT dataChanged(index(0, aColumn), index(rowCount() - 1, bColumn), {Qt::DisplayRole});
  });
}

void DifferenceTable::show(std::shared_ptr<const Comparison> comparison)
{
  beginResetModel();
  m_comparison = std::move(comparison);
  fill();
  endResetModel();
}

void DifferenceTable::clear()
{
  show(nullptr);
}

void DifferenceTable::setShown(plan::Change change, bool shown)
{
  beginResetModel();
  m_shown.at(static_cast<std::size_t>(change)) = shown;
  fill();
  endResetModel();
}

void DifferenceTable::fill()
{
  m_rows.clear();
  if (!m_comparison) return;
  for (std::uint32_t i = 0; i < m_comparison->differences.size(); ++i) {
    const plan::Change change = m_comparison->differences[i].change;
    if (m_shown.at(static_cast<std::size_t>(change))) m_rows.push_back(i);
  }
}

const plan::Difference& DifferenceTable::difference(int row) const
{
  return m_comparison->differences[m_rows[static_cast<std::size_t>(row)]];
}

int DifferenceTable::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferenceTable::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : columnsInAll;
}

QString DifferenceTable::addressText(const std::optional<net::Prefix>& prefix) const
{
  return prefix ? m_form.text(*prefix) : QStringLiteral("–");
}

QString DifferenceTable::text(const plan::Difference& difference, int column) const
{
  switch (column) {
    case changeColumn:
      return changeMark(difference.change) % QStringLiteral("  ") % changeWord(difference.change);
    case codeColumn:
      return QString::fromStdString(difference.code);
    case nameColumn:
      return QString::fromStdString(difference.name);
    case zoneColumn:
      return zoneTitle(m_words, m_comparison->b.draft->scheme, difference.zone);
    case aColumn:
      return addressText(difference.a);
    case bColumn:
      return addressText(difference.b);
    default:
      return {};
  }
}

QVariant DifferenceTable::data(const QModelIndex& index, int role) const
{
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const plan::Difference& one = difference(index.row());
  if (role == Qt::DisplayRole) return text(one, index.column());
  if (role == changeRole) return static_cast<int>(one.change);
  return {};
}

QVariant DifferenceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  const auto name = [this](const OpenedDraft Comparison::*side, const QString& letter) {
    if (!m_comparison) return letter;
    return tr("%1: %2").arg(letter, QString::fromStdString(((*m_comparison).*side).summary.name));
  };
  switch (section) {
    case changeColumn:
      return tr("Change");
    case codeColumn:
      return tr("Code");
    case nameColumn:
      return tr("Name");
    case zoneColumn:
      return tr("Zone");
    case aColumn:
      return name(&Comparison::a, tr("A"));
    case bColumn:
      return name(&Comparison::b, tr("B"));
    default:
      return {};
  }
}

QString changeMark(plan::Change change)
{
  switch (change) {
    case plan::Change::moved:
      return QStringLiteral("→");
    case plan::Change::resized:
      return QStringLiteral("↕");
    case plan::Change::added:
      return QStringLiteral("+");
    case plan::Change::gone:
      return QStringLiteral("−");
  }
  return {};
}

QString changeWord(plan::Change change)
{
  switch (change) {
    case plan::Change::moved:
      return QCoreApplication::translate("plans", "moved");
    case plan::Change::resized:
      return QCoreApplication::translate("plans", "resized");
    case plan::Change::added:
      return QCoreApplication::translate("plans", "new");
    case plan::Change::gone:
      return QCoreApplication::translate("plans", "gone");
  }
  return {};
}

}  // namespace sextant::desktop
