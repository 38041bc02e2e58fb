// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/records/import_model.h"

#include "desktop/look/palette.h"
#include "desktop/models/records/tone.h"
#include "exchange/codes.h"
#include "registry/codes.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QFont>
#include <QLocale>

namespace sextant::desktop {
namespace {

using exchange::ImportedRow;
using registry::Outcome;

constexpr auto kNone = static_cast<std::size_t>(-1);
/// The temporary table has its headings in row 1.
constexpr std::size_t kFirstRow = 2;

Tone toneOf(Outcome outcome)
{
  switch (outcome) {
    case Outcome::added:
      return Tone::good;
    case Outcome::changed:
      return Tone::change;
    case Outcome::same:
      return Tone::quiet;
    case Outcome::refused:
      break;
  }
  return Tone::bad;
}

/// Is the cell in `column`, which means `meaning`, to blame?
bool blames(const base::Error& error, std::size_t column, const std::string& meaning)
{
  // The register names the field, the reader of rows the column.
  const bool field = error.code == registry::kBadValue || error.code == registry::kUnknownField;
  if (field && !error.args.empty()) return error.args.front() == meaning;
  return error.where.column == column;
}

}  // namespace

QString outcomeText(Outcome outcome)
{
  switch (outcome) {
    case Outcome::added:
      return QCoreApplication::translate("outcome", "＋ will be added");
    case Outcome::changed:
      return QCoreApplication::translate("outcome", "◐ will be changed");
    case Outcome::same:
      return QCoreApplication::translate("outcome", "＝ stays the same");
    case Outcome::refused:
      break;
  }
  return QCoreApplication::translate("outcome", "✕ refused");
}

ImportModel::ImportModel(const wording::Words& words, QObject* parent)
    : QAbstractTableModel(parent), m_words(words)
{
}

void ImportModel::setSource(ImportSource source)
{
  beginResetModel();
  m_source = std::move(source);
  m_verdict.reset();
  m_onlyRefused = false;
  choose();
  endResetModel();
}

bool ImportModel::samePlaces(const ImportVerdict& other) const
{
  return m_verdict && !m_onlyRefused &&
         std::ranges::equal(m_verdict->report.rows, other.report.rows, {}, &ImportedRow::row,
                            &ImportedRow::row);
}

void ImportModel::setVerdict(std::shared_ptr<const ImportVerdict> verdict)
{
  // The same rows judged anew: whoever is editing keeps place and selection.
  if (samePlaces(*verdict)) {
    m_verdict = std::move(verdict);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return;
  }
  beginResetModel();
  m_verdict = std::move(verdict);
  choose();
  endResetModel();
}

void ImportModel::setOnlyRefused(bool only)
{
  if (m_onlyRefused == only) return;
  beginResetModel();
  m_onlyRefused = only;
  choose();
  endResetModel();
}

void ImportModel::choose()
{
  m_rows.clear();
  const std::size_t all = m_verdict ? m_verdict->report.rows.size() : m_source.table.rows.size();
  m_rows.reserve(all);
  for (std::uint32_t i = 0; i < all; ++i) {
    const bool refused = m_verdict && m_verdict->report.rows[i].result == Outcome::refused;
    if (!m_onlyRefused || refused) m_rows.push_back(i);
  }
}

void ImportModel::setMeaning(int column, const std::string& meaning)
{
  auto& columns = m_source.table.columns;
  const auto at = static_cast<std::size_t>(column);
  if (at >= columns.size() || columns[at] == meaning) return;
  if (!meaning.empty()) std::ranges::replace(columns, meaning, std::string());
  columns[at] = meaning;
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  Q_EMIT sourceChanged();
}

void ImportModel::setKind(model::Kind kind)
{
  if (m_source.kind == kind) return;
  m_source.kind = kind;
  Q_EMIT sourceChanged();
}

void ImportModel::setUnder(std::optional<net::Prefix> under)
{
  if (m_source.under == under) return;
  m_source.under = under;
  Q_EMIT sourceChanged();
}

void ImportModel::leaveOut(const std::vector<int>& rows)
{
  if (!isTable() || !m_editable) return;
  std::vector<bool> out(m_source.table.rows.size(), false);
  for (const int row : rows) {
    if (const std::size_t at = tableRow(row); at != kNone) out[at] = true;
  }
  beginResetModel();
  std::size_t at = 0;
  std::erase_if(m_source.table.rows, [&](const auto&) { return out[at++]; });
  m_verdict.reset();
  m_onlyRefused = false;
  choose();
  endResetModel();
  Q_EMIT sourceChanged();
}

QStringList ImportModel::ignored() const
{
  QStringList out;
  const exchange::HoldingTable& table = m_source.table;
  for (std::size_t i = 0; i < table.headings.size(); ++i) {
    const QString heading = QString::fromStdString(table.headings[i]).trimmed();
    const bool read = i < table.columns.size() && !table.columns[i].empty();
    if (!read && !heading.isEmpty()) out << heading;
  }
  return out;
}

bool ImportModel::onePrefixEach() const
{
  return m_source.table.has("prefix") &&
         (!m_verdict || m_verdict->report.rows.size() == m_source.table.rows.size());
}

int ImportModel::refusedFrom(int row) const
{
  for (int i = std::max(row, 0); i < rowCount(); ++i) {
    const ImportedRow* verdict = verdictOf(i);
    if (verdict != nullptr && verdict->result == Outcome::refused) return i;
  }
  return -1;
}

int ImportModel::blamed(int row) const
{
  const ImportedRow* verdict = verdictOf(row);
  for (int column = firstCell; verdict != nullptr && column < columnCount(); ++column) {
    if (isBlamed(*verdict, column)) return column;
  }
  return reasonColumn;
}

const ImportedRow* ImportModel::verdictOf(int row) const
{
  if (!m_verdict) return nullptr;
  return &m_verdict->report.rows[m_rows[static_cast<std::size_t>(row)]];
}

std::size_t ImportModel::tableRow(int row) const
{
  if (!isTable()) return kNone;
  const ImportedRow* verdict = verdictOf(row);
  const std::size_t at =
      verdict != nullptr ? verdict->row - kFirstRow : m_rows[static_cast<std::size_t>(row)];
  return at < m_source.table.rows.size() ? at : kNone;
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : firstCell + static_cast<int>(m_source.table.columns.size());
}

QString ImportModel::cell(int row, int column) const
{
  const std::size_t at = tableRow(row);
  const auto cell = static_cast<std::size_t>(column - firstCell);
  if (at == kNone || cell >= m_source.table.rows[at]->cells.size()) return {};
  return QString::fromStdString(m_source.table.rows[at]->cells[cell]);
}

QString ImportModel::number(int row) const
{
  const std::size_t at = tableRow(row);
  const ImportedRow* verdict = verdictOf(row);
  if (at != kNone) return QLocale().toString(m_source.table.rows[at]->number);
  return verdict != nullptr ? QLocale().toString(verdict->row) : QString();
}

QString ImportModel::reason(const ImportedRow& verdict) const
{
  if (!verdict.reason) return {};
  QStringList sentences;
  const auto say = [&](const base::Error& error) {
    const bool outside = error.code == exchange::kOutside;
    const QString hint =
        outside ? tr("Let rows outside it be taken too, or take the row out") : m_words.hint(error);
    sentences << (hint.isEmpty() ? m_words.sentence(error)
                                 : tr("%1. %2").arg(m_words.sentence(error), hint));
  };
  say(*verdict.reason);
  std::ranges::for_each(verdict.reason->more, say);
  return sentences.join(tr("; "));
}

QString ImportModel::prefixText(int row) const
{
  const ImportedRow* verdict = verdictOf(row);
  return verdict != nullptr ? QString::fromStdString(verdict->prefix) : QString();
}

QString ImportModel::text(int row, int column) const
{
  const ImportedRow* verdict = verdictOf(row);
  switch (column) {
    case rowColumn:
      return number(row);
    case outcomeColumn:
      return verdict != nullptr ? outcomeText(verdict->result) : tr("not judged yet");
    case prefixColumn:
      return prefixText(row);
    case reasonColumn:
      return verdict != nullptr ? reason(*verdict) : QString();
    default:
      return cell(row, column);
  }
}

QVariant ImportModel::font(int column, bool blamed) const
{
  if (!blamed && !isAddress(column)) return {};
  QFont font = isAddress(column) ? addressFont(QFont()) : QFont();
  if (blamed) font.setBold(true);
  return font;
}

bool ImportModel::isAddress(int column) const
{
  static const std::array<std::string, 5> kAddresses = {"prefix", "start", "end", "ipv4", "mac"};
  if (column == prefixColumn) return true;
  if (column < firstCell) return false;
  const auto& meaning = m_source.table.columns[static_cast<std::size_t>(column - firstCell)];
  return std::ranges::find(kAddresses, meaning) != kAddresses.end();
}

bool ImportModel::isBlamed(const ImportedRow& verdict, int column) const
{
  if (!verdict.reason || column < firstCell || !isTable()) return false;
  const auto cell = static_cast<std::size_t>(column - firstCell);
  const auto blamed = [&](const base::Error& error) {
    return blames(error, cell + 1, m_source.table.columns[cell]);
  };
  return blamed(*verdict.reason) || std::ranges::any_of(verdict.reason->more, blamed);
}

QVariant ImportModel::tone(int row, int column) const
{
  const ImportedRow* verdict = verdictOf(row);
  if (verdict == nullptr) {
    return static_cast<int>(column < firstCell ? Tone::quiet : Tone::plain);
  }
  if (isBlamed(*verdict, column)) return static_cast<int>(Tone::bad);
  const bool told = column == outcomeColumn || column == reasonColumn;
  const bool unread = column >= firstCell && isTable() &&
                      m_source.table.columns[static_cast<std::size_t>(column - firstCell)].empty();
  if (told) return static_cast<int>(toneOf(verdict->result));
  return static_cast<int>(unread || column == rowColumn ? Tone::quiet : Tone::plain);
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const int row = index.row();
  const int column = index.column();
  const ImportedRow* verdict = verdictOf(row);
  switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
      return text(row, column);
    case Qt::FontRole:
      return font(column, verdict != nullptr && isBlamed(*verdict, column));
    case Qt::TextAlignmentRole:
      return column == rowColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case toneRole:
      return tone(row, column);
    case groundRole:
      if (verdict == nullptr || verdict->result == Outcome::same) return {};
      return static_cast<int>(toneOf(verdict->result));
    default:
      return {};
  }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole && section == rowColumn) {
    return QVariant(Qt::AlignRight | Qt::AlignTop);
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case rowColumn:
      return tr("Row");
    case outcomeColumn:
      return tr("What will happen");
    case prefixColumn:
      return tr("Prefix");
    case reasonColumn:
      return tr("Why not, and what to do");
    default:
      break;
  }
  const auto cell = static_cast<std::size_t>(section - firstCell);
  if (cell < m_source.table.headings.size()) {
    return QString::fromStdString(m_source.table.headings[cell]);
  }
  return tr("Column %1").arg(cell + 1);
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  const bool editable = m_editable && isTable() && index.column() >= firstCell;
  return editable ? flags | Qt::ItemIsEditable : flags;
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
  if (role != Qt::EditRole || (flags(index) & Qt::ItemIsEditable) == 0) return false;
  const std::size_t at = tableRow(index.row());
  if (at == kNone || cell(index.row(), index.column()) == value.toString()) return false;
  auto row = std::make_shared<exchange::TableRow>(*m_source.table.rows[at]);
  const auto cell = static_cast<std::size_t>(index.column() - firstCell);
  if (cell >= row->cells.size()) row->cells.resize(cell + 1);
  row->cells[cell] = value.toString().toStdString();
  m_source.table.rows[at] = std::move(row);
  Q_EMIT dataChanged(index, index);
  Q_EMIT sourceChanged();
  return true;
}

}  // namespace sextant::desktop
