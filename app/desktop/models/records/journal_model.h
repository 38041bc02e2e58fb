// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/register_session.h"

#include <map>
#include <optional>
#include <QAbstractTableModel>
#include <vector>

namespace sextant::desktop {

/// The journal, newest first, read in pages as the view asks for more.
class JournalModel final : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column {
    numberColumn,
    timeColumn,
    whoColumn,
    whatColumn,
    undoneColumn,
    whyColumn,
    countsColumn,
    columnsInAll
  };
  enum class State { loading, ready, failed };

  /// `session` must outlive the model.
  explicit JournalModel(RegisterSession& session, QObject* parent = nullptr);

  /// Only entries that touched the prefix; none = all.
  void setOf(std::optional<net::Prefix> of);
  [[nodiscard]] const std::optional<net::Prefix>& of() const { return m_of; }

  [[nodiscard]] State state() const { return m_state; }
  [[nodiscard]] const std::optional<base::Error>& error() const { return m_error; }
  [[nodiscard]] const model::JournalEntry& entry(int row) const;
  /// The entry that undid it and is not undone itself; 0 = none, or not read yet.
  [[nodiscard]] model::EntryNumber undoneBy(model::EntryNumber entry) const;
  /// -1 when it is not read yet, or filtered out.
  [[nodiscard]] int rowOf(model::EntryNumber entry) const;
  /// Reads as far as the entry, then says reached().
  void reach(model::EntryNumber entry);
  /// Reads all anew, such as after a failure.
  void reload();

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;
  [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

 Q_SIGNALS:
  /// state() or the rows are other ones.
  void stateChanged();
  void reached(int row);

 private:
  using Entries = std::vector<model::JournalEntry>;

  void fetch(model::EntryNumber until);
  void append(const Entries& entries, bool whole);
  void fetchNewer();
  void prepend(const Entries& entries);
  void giveUp(const base::Error& error);
  void findUndone();
  [[nodiscard]] QVariant text(const model::JournalEntry& entry, int column) const;
  [[nodiscard]] QString undoneText(const model::JournalEntry& entry) const;

  RegisterSession& m_session;
  std::optional<net::Prefix> m_of;
  Entries m_entries;
  std::map<model::EntryNumber, model::EntryNumber> m_undoneBy;
  State m_state = State::loading;
  std::optional<base::Error> m_error;
  std::uint64_t m_turn = 0;  ///< answers of an earlier turn come too late
  bool m_fetching = false;
  bool m_whole = false;  ///< the first entry is read
};

}  // namespace sextant::desktop
