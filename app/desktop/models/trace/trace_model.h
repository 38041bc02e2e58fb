// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/address_form.h"
#include "desktop/models/selection.h"
#include "desktop/models/trace/trace_rows.h"
#include "wording/words.h"

#include <QAbstractItemModel>

namespace sextant::desktop {

/// A row of a trace, wherever it stands.
struct TraceKey {
  registry::PartyNumber party = registry::kNobody;
  std::optional<net::Address> address;  ///< none = the row of the party
};

/// Holders by hits, those addresses first that nobody holds; below each its addresses. Further rows
/// come as they are scrolled to.
class TraceModel final : public QAbstractItemModel {
  Q_OBJECT
 public:
  enum Column {
    whoColumn,
    standingColumn,
    prefixColumn,
    hitsColumn,
    addressesColumn,
    firstColumn,
    lastColumn,
    columnTotal
  };

  /// Both must outlive the model.
  TraceModel(const wording::Words& words, const AddressForm& form, QObject* parent = nullptr);

  /// `rows` are of that report. Neither may be null.
  void show(std::shared_ptr<const TraceReport> report, std::shared_ptr<const TraceRows> rows);
  [[nodiscard]] const TraceReport& report() const { return *m_report; }
  [[nodiscard]] const TraceRows& rows() const { return *m_rows; }
  [[nodiscard]] const AddressForm& form() const { return m_form; }

  [[nodiscard]] bool isGroup(const QModelIndex& index) const { return index.internalId() == 0; }
  /// What a row leads to: the holding, of a group the one with the most hits; or the address where
  /// nobody holds it. None for all that nobody holds.
  [[nodiscard]] std::optional<Place> place(const QModelIndex& index) const;
  [[nodiscard]] TraceKey key(const QModelIndex& index) const;
  /// Invalid where it is not among the rows that are there by now.
  [[nodiscard]] QModelIndex find(const TraceKey& key) const;

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
  [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent) const override;
  [[nodiscard]] bool hasChildren(const QModelIndex& parent) const override;
  [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  [[nodiscard]] const TraceRows::Group& rowsAt(const QModelIndex& index) const;
  [[nodiscard]] const TraceGroup& groupAt(const QModelIndex& index) const;
  /// Of a row below a group.
  [[nodiscard]] const registry::CountedAddress& addressAt(const QModelIndex& index) const;
  [[nodiscard]] const registry::TraceHits& hitsAt(const QModelIndex& index) const;
  [[nodiscard]] Standing standingAt(const QModelIndex& index) const;
  [[nodiscard]] QString text(const QModelIndex& index) const;
  [[nodiscard]] QString whoText(const QModelIndex& index) const;
  [[nodiscard]] QString prefixText(const QModelIndex& index) const;
  [[nodiscard]] QVariant font(const QModelIndex& index) const;
  [[nodiscard]] QVariant tone(const QModelIndex& index) const;
  [[nodiscard]] std::size_t available(const QModelIndex& parent) const;

  const wording::Words& m_words;
  const AddressForm& m_form;
  std::shared_ptr<const TraceReport> m_report = std::make_shared<const TraceReport>();
  std::shared_ptr<const TraceRows> m_rows = std::make_shared<const TraceRows>();
  int m_groups = 0;             ///< rows that are there by now
  std::vector<int> m_children;  ///< the same, of each of those
  bool m_fetching = false;      ///< who is told of rows to come must not ask for more
};

}  // namespace sextant::desktop
