// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/holdings/branch_cache.h"
#include "desktop/models/holdings/holding_model.h"
#include "desktop/models/holdings/row_filter.h"

#include <memory>
#include <span>
#include <vector>

namespace sextant::desktop {

/// The holdings that meet a filter, in address order, one beneath the other. They stream in from
/// the reading thread; of each only the prefix is kept, the rest is read when it comes into sight.
/// Where there are very many, views get the next thousands when they come to the end.
class HoldingList final : public HoldingModel {
  Q_OBJECT
 public:
  HoldingList(const Desk& desk, const PlanLevels& levels, QObject* parent = nullptr);
  ~HoldingList() override;

  /// Looks anew; the empty filter shows nothing and costs nothing.
  void setFilter(const RowFilter& filter);
  [[nodiscard]] const RowFilter& filter() const { return m_filter; }
  [[nodiscard]] bool running() const { return m_stream != nullptr; }
  /// How many holdings were found so far, and how many looked at.
  [[nodiscard]] quint64 found() const { return m_hits.size(); }
  [[nodiscard]] quint64 seen() const { return m_seen; }

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QModelIndex find(net::Prefix prefix) const override;

 Q_SIGNALS:
  /// Rows came, or all are there.
  void progressed();

 private:
  struct Stream;

  void start(bool replacing);
  void stop();
  void lookAgain();
  void collect();
  void finish();
  void mergeIn(std::vector<net::Prefix> fresh);
  void mergeIntoShown(std::span<const net::Prefix> fresh);
  void dropBefore(std::size_t row, net::Prefix prefix);
  void drop(std::size_t first, std::size_t end);
  void insertAt(std::size_t row, std::span<const net::Prefix> fresh);
  void show(std::size_t rows);
  void showArrived(const std::vector<net::Prefix>& prefixes);

  RowFilter m_filter;
  std::vector<net::Prefix> m_hits;
  std::size_t m_shown = 0;           ///< of them, from the first
  std::vector<net::Prefix> m_fresh;  ///< what a new look found so far while the old rows stay
  bool m_giving = false;             ///< more rows to views, who may ask for more meanwhile
  quint64 m_seen = 0;
  bool m_replacing = false;
  std::shared_ptr<Stream> m_stream;
  std::shared_ptr<TaskProgress> m_task;
  QTimer m_collecting;
  BranchCache* m_cache;
};

}  // namespace sextant::desktop
