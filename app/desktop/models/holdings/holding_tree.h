// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/holdings/branch_cache.h"
#include "desktop/models/holdings/holding_model.h"

#include <memory>
#include <vector>

namespace sextant::desktop {

/// The holdings by address, each with what stands inside it and the free space between. Read in
/// pages when they are opened: at once where the session has a view, names a moment later. What is
/// behind a page is read when its last row, of the kind pending, comes into sight (readOn).
class HoldingTree final : public HoldingModel {
  Q_OBJECT
 public:
  HoldingTree(const Desk& desk, const PlanLevels& levels, QObject* parent = nullptr);
  ~HoldingTree() override;

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  /// Of what was never opened only: its first page.
  [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

  [[nodiscard]] QModelIndex find(net::Prefix prefix) const override;
  /// The next page of what is in `parent`, unless all is read or on its way.
  void readOn(const QModelIndex& parent);
  /// Reads down to `prefix`, then says revealed().
  void reveal(net::Prefix prefix);
  /// Nothing is held at all, as far as is known.
  [[nodiscard]] bool isEmpty() const;

 Q_SIGNALS:
  /// `index` is the holding at the prefix asked for, else the free space it lies in, else the
  /// narrowest holding around it; invalid where there is none.
  void revealed(const QModelIndex& index, const sextant::net::Prefix& asked);
  /// The first page is there.
  void ready();

 private:
  struct Node;
  struct Page;
  class Changing;
  using Nodes = std::vector<std::unique_ptr<Node>>;

  [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
  [[nodiscard]] QModelIndex indexOf(const Node& node, int column = 0) const;
  [[nodiscard]] static Node* coveringChild(const Node& node, net::Prefix prefix);
  [[nodiscard]] Node* heldAt(std::optional<net::Prefix> prefix) const;

  void ask(Node& node);
  void askLater(Node& node);
  void askView(Node& node);
  void askFile(Node& node);
  void showReading(const Node& node);
  void take(std::optional<net::Prefix> parent, quint64 turn, Result<Page> page);
  void put(Node& node, Page page);
  void append(Node& node, Nodes rows);
  void setPending(Node& node, bool pending);
  void settle(Node& node, bool all);
  [[nodiscard]] Nodes rowsOf(Node& node, Page page, std::optional<net::Address> from) const;

  void refreshAll(const std::vector<net::Prefix>* touched);
  void refresh(Node& node, const std::vector<net::Prefix>* touched);
  void askAgain(Node& node);
  void takeAgain(std::optional<net::Prefix> parent, quint64 turn, Result<Page> page);
  void putAgain(Node& node, Page page);
  void update(Node& node, Node& fresh);
  void showArrived(const std::vector<net::Prefix>& prefixes);
  void merge(Node& node, Nodes fresh);
  int dropRows(Node& node, int row, const Nodes& fresh, std::size_t next);
  int insertFresh(Node& node, int row, Nodes& fresh, std::size_t& next);

  void goOnRevealing();
  void finishRevealing(const Node* node);

  std::unique_ptr<Node> m_root;
  quint64 m_turn = 0;
  bool m_changing = false;  ///< rows are just being put in or taken out
  BranchCache* m_cache;
  std::optional<net::Prefix> m_revealing;
};

}  // namespace sextant::desktop
