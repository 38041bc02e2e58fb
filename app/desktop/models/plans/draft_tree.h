// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/address_form.h"
#include "desktop/models/plans/opened_draft.h"
#include "wording/words.h"

#include <QAbstractItemModel>

namespace sextant::desktop {

/// The members of a draft, each below the one it belongs to, with their prefixes. Children are
/// given in pages.
class DraftTree final : public QAbstractItemModel {
  Q_OBJECT
 public:
  enum Column {
    nameColumn,
    codeColumn,
    levelColumn,
    prefixColumn,
    growColumn,
    heldColumn,
    columnTotal
  };
  /// Of any column: index of the level's colour, int; the first prefix shown as text, RFC 5952.
  enum Role { colourRole = Qt::UserRole, prefixRole };

  DraftTree(const AddressForm& form, const wording::Words& words, QObject* parent = nullptr);

  /// Null clears; `rows` are the draft's.
  void show(const DraftPtr& draft, const DraftRowsPtr& rows);
  /// Shows the prefixes of one zone; empty = the first prefix and how many more there are.
  void setZone(const std::string& zone);
  /// Members whose name or code holds the text, or that have a prefix at or around the address
  /// typed; in the order of the draft, at most `limit`.
  [[nodiscard]] std::vector<std::uint32_t> find(const QString& text, std::size_t limit) const;
  /// The member's place; loads pages up to it.
  QModelIndex reveal(std::uint32_t member);
  /// The prefix of the row in the zone shown.
  [[nodiscard]] std::optional<net::Prefix> prefixOf(const QModelIndex& index) const;

  [[nodiscard]] QModelIndex index(int row, int column,
                                  const QModelIndex& parent = {}) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
  [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  using Number = DraftRows::Number;
  [[nodiscard]] std::size_t node(const QModelIndex& index) const;
  [[nodiscard]] std::size_t childCount(std::size_t node) const;
  void retell();
  void loadUpTo(const QModelIndex& parent, int rows);
  [[nodiscard]] std::vector<const model::Placement*> placements(Number member) const;
  [[nodiscard]] bool holds(Number member, net::Prefix prefix) const;
  [[nodiscard]] bool isShown(const model::Placement& placement) const;
  [[nodiscard]] QString text(Number member, int column) const;
  [[nodiscard]] QString prefixText(Number member) const;
  [[nodiscard]] QString growText(Number member) const;
  [[nodiscard]] QString tip(Number member) const;

  const AddressForm& m_form;
  const wording::Words& m_words;
  DraftPtr m_draft;
  std::string m_zone;
  DraftRowsPtr m_rows;           ///< never null
  std::vector<Number> m_loaded;  ///< children given so far, by node
};

}  // namespace sextant::desktop
