// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filing/filing_record.h"
#include "filing/holder_book.h"
#include "net/uint128.h"
#include "registry/registry.h"

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace sextant::filing {

/// How many addresses of a block went into rows of each kind.
struct BlockTotals {
  net::Prefix block;
  net::Range filed;  ///< the block, or the part of it that was asked for
  std::array<net::Count, kRecordKinds> addresses;

  [[nodiscard]] const net::Count& of(RecordKind kind) const
  {
    return addresses.at(static_cast<std::size_t>(kind));
  }
};

/// Must the block be filed? Unsaid: yes, but for ULA (fc00::/7).
bool requiresFiling(const model::Holding& block);

/// Makes the rows of a filing from the holdings in force, added in address order, the wider first.
/// Every address of a block that has to be filed is in exactly one row:
/// - an assignment that is active, suspended or returning is one row: 自用 when its holder is the
///   filer (the block's field `filer`, else its holder), 分配使用 otherwise. What is given on
///   inside it (可再分, registrations) makes no rows: it is the outer unit's own affair;
/// - all other space is 未分配, one row per unbroken stretch. So are reservations, assignments that
///   are applied for, approved or quarantined, and what is free inside an allocation. Allocations
///   (再分配 to a lower manager of the same network) make no rows: what is given inside them does.
class FilingRecords {
 public:
  using Sink = std::function<Result<>(FilingRecord)>;

  /// `under` files only the part of the blocks inside it. All must outlive this.
  FilingRecords(const HolderBook& holders, std::optional<net::Prefix> under, Sink sink);

  Result<> add(const registry::HoldingView& view);
  /// The totals of every block filed, in address order; an error if they miss or double an address.
  Result<std::vector<BlockTotals>> finish();

 private:
  struct OpenBlock {
    registry::HoldingView view;
    BlockTotals totals;
    std::optional<net::Address> next;  ///< first address in no row yet; none = all are
    const registry::HolderView* filer = nullptr;
  };

  /// Where a prefix lies by the plan: its own member's division, else that of what is around it.
  struct Place {
    net::Prefix prefix;
    std::string division;
  };

  void enter(const registry::HoldingView& view);
  Result<> open(const registry::HoldingView& view);
  Result<> close();
  Result<> addAssignment(const registry::HoldingView& view);
  Result<> fillUpTo(net::Address end);
  Result<> give(FilingRecord record);
  [[nodiscard]] FilingRecord recordOf(const registry::HoldingView& view) const;
  [[nodiscard]] bool isFilers(const registry::HoldingView& view) const;
  [[nodiscard]] std::string filerName() const;

  const HolderBook& m_holders;
  std::optional<net::Prefix> m_under;
  Sink m_sink;
  std::optional<OpenBlock> m_block;
  std::optional<net::Prefix> m_last;
  std::vector<Place> m_around;  ///< of the holding last added and those around it, widest first
  std::vector<BlockTotals> m_totals;
};

}  // namespace sextant::filing
