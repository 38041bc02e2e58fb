// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/records/journal_model.h"

#include "desktop/models/records/tone.h"
#include "desktop/models/verb_words.h"

#include <algorithm>
#include <QFont>
#include <QLocale>

namespace sextant::desktop {
namespace {

constexpr std::size_t kPage = 200;

struct Page {
  std::vector<model::JournalEntry> entries;
  bool whole = true;  ///< nothing older is left
};

/// A page of entries before `before`, longer where it takes more to come to `until`.
Result<Page> readPage(const registry::Registry& registry, std::optional<net::Prefix> of,
                      std::optional<model::EntryNumber> before, model::EntryNumber until)
{
  Page page;
  TRY_DO(registry.log(
      of,
      [&](const model::JournalEntry& entry) {
        page.whole = page.entries.size() < kPage || entry.number >= until;
        if (page.whole) page.entries.push_back(entry);
        return page.whole;
      },
      before));
  return page;
}

Result<std::vector<model::JournalEntry>> readNewer(const registry::Registry& registry,
                                                   std::optional<net::Prefix> of,
                                                   model::EntryNumber than)
{
  std::vector<model::JournalEntry> entries;
  TRY_DO(registry.log(of, [&](const model::JournalEntry& entry) {
    if (entry.number > than) entries.push_back(entry);
    return entry.number > than;
  }));
  return entries;
}

}  // namespace

JournalModel::JournalModel(RegisterSession& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{
  connect(&session, &RegisterSession::changed, this, &JournalModel::fetchNewer);
  fetch(std::numeric_limits<model::EntryNumber>::max());
}

void JournalModel::setOf(std::optional<net::Prefix> of)
{
  if (m_of == of) return;
  m_of = of;
  reload();
}

void JournalModel::reload()
{
  ++m_turn;
  beginResetModel();
  m_entries.clear();
  m_undoneBy.clear();
  m_state = State::loading;
  m_error.reset();
  m_fetching = false;
  m_whole = false;
  endResetModel();
  Q_EMIT stateChanged();
  fetch(std::numeric_limits<model::EntryNumber>::max());
}

const model::JournalEntry& JournalModel::entry(int row) const
{
  return m_entries.at(static_cast<std::size_t>(row));
}

model::EntryNumber JournalModel::undoneBy(model::EntryNumber entry) const
{
  const auto found = m_undoneBy.find(entry);
  return found == m_undoneBy.end() ? 0 : found->second;
}

int JournalModel::rowOf(model::EntryNumber entry) const
{
  const auto found = std::ranges::lower_bound(m_entries, entry, std::ranges::greater(),
                                              &model::JournalEntry::number);
  if (found == m_entries.end() || found->number != entry) return -1;
  return static_cast<int>(found - m_entries.begin());
}

void JournalModel::reach(model::EntryNumber entry)
{
  if (const int row = rowOf(entry); row >= 0) {
    Q_EMIT reached(row);
    return;
  }
  if (m_whole || m_fetching) return;
  fetch(entry);
}

bool JournalModel::canFetchMore(const QModelIndex& parent) const
{
  return !parent.isValid() && !m_whole && !m_fetching && m_state == State::ready;
}

void JournalModel::fetchMore(const QModelIndex& parent)
{
  if (canFetchMore(parent)) fetch(std::numeric_limits<model::EntryNumber>::max());
}

void JournalModel::fetch(model::EntryNumber until)
{
  m_fetching = true;
  std::optional<model::EntryNumber> before;
  if (!m_entries.empty()) before = m_entries.back().number;
  m_session.ask(
      this,
      [of = m_of, before, until](const registry::Registry& registry) {
        return readPage(registry, of, before, until);
      },
      [this, until, turn = m_turn](const Result<Page>& page) {
        if (turn != m_turn) return;
        if (!page) return giveUp(page.error());
        append(page->entries, page->whole);
        m_fetching = false;
        if (const int row = rowOf(until); row >= 0) Q_EMIT reached(row);
      });
}

void JournalModel::append(const Entries& entries, bool whole)
{
  m_whole = whole;
  if (!entries.empty()) {
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    findUndone();
    endInsertRows();
  }
  m_state = State::ready;
  Q_EMIT stateChanged();
}

void JournalModel::fetchNewer()
{
  if (m_state != State::ready) return;
  const model::EntryNumber newest = m_entries.empty() ? 0 : m_entries.front().number;
  m_session.ask(
      this,
      [of = m_of, newest](const registry::Registry& registry) {
        return readNewer(registry, of, newest);
      },
      [this, newest, turn = m_turn](const Result<Entries>& entries) {
        const model::EntryNumber now = m_entries.empty() ? 0 : m_entries.front().number;
        if (turn != m_turn || now != newest) return;
        if (!entries) return giveUp(entries.error());
        prepend(*entries);
      });
}

void JournalModel::prepend(const Entries& entries)
{
  if (entries.empty()) return;
  beginInsertRows({}, 0, static_cast<int>(entries.size()) - 1);
  m_entries.insert(m_entries.begin(), entries.begin(), entries.end());
  findUndone();
  endInsertRows();
  Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnsInAll - 1));
  Q_EMIT stateChanged();
}

void JournalModel::giveUp(const base::Error& error)
{
  m_fetching = false;
  m_error = error;
  m_state = State::failed;
  Q_EMIT stateChanged();
}

void JournalModel::findUndone()
{
  m_undoneBy.clear();
  for (const model::JournalEntry& entry : m_entries) {
    if (entry.undoes != 0 && !m_undoneBy.contains(entry.number)) {
      m_undoneBy.emplace(entry.undoes, entry.number);
    }
  }
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : columnsInAll;
}

QString JournalModel::undoneText(const model::JournalEntry& entry) const
{
  const QLocale locale;
  if (const auto by = undoneBy(entry.number); by != 0) {
    return tr("undone by %1").arg(locale.toString(by));
  }
  if (entry.undoes == 0) return {};
  return tr("withdraws %1").arg(locale.toString(entry.undoes));
}

QVariant JournalModel::text(const model::JournalEntry& entry, int column) const
{
  const QLocale locale;
  switch (column) {
    case numberColumn:
      return locale.toString(entry.number);
    case timeColumn:
      return timeText(entry.time);
    case whoColumn:
      return QString::fromStdString(entry.who);
    case whatColumn:
      return verbText(entry.what);
    case undoneColumn:
      return undoneText(entry);
    case whyColumn:
      return QString::fromStdString(entry.why);
    case countsColumn:
      return tr("+%1 −%2").arg(locale.toString(entry.opened), locale.toString(entry.closed));
    default:
      return {};
  }
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const model::JournalEntry& entry = this->entry(index.row());
  const bool undone = undoneBy(entry.number) != 0;
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
      return text(entry, index.column());
    case Qt::ToolTipRole:
      return index.column() == countsColumn
                 ? tr("Versions opened: %1, closed: %2").arg(entry.opened).arg(entry.closed)
                 : text(entry, index.column());
    case Qt::TextAlignmentRole:
      return index.column() == numberColumn || index.column() == countsColumn
                 ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                 : QVariant();
    case Qt::FontRole: {
      QFont font;
      font.setStrikeOut(true);
      return undone && index.column() == whatColumn ? QVariant(font) : QVariant();
    }
    case toneRole:
      return static_cast<int>(undone ? Tone::quiet : Tone::plain);
    default:
      return {};
  }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    const bool figures = section == numberColumn || section == countsColumn;
    return QVariant((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case numberColumn:
      return tr("No.");
    case timeColumn:
      return tr("Time");
    case whoColumn:
      return tr("Who");
    case whatColumn:
      return tr("What");
    case undoneColumn:
      return tr("Undo");
    case whyColumn:
      return tr("Reason");
    case countsColumn:
      return tr("Records");
    default:
      return {};
  }
}

}  // namespace sextant::desktop
