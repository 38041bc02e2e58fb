// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/name_table.h"
#include "registry/registry.h"

#include <array>
#include <functional>
#include <memory>
#include <QString>
#include <vector>

namespace sextant::desktop {

/// What all holdings of a register are called as believed after one entry, in memory: beside a
/// view, which has everything but texts. Never changes, may be asked from any thread.
class HoldingNames {
 public:
  using Ptr = std::shared_ptr<const HoldingNames>;
  /// Texts of members and holders (name and code), by object; of holdings (label and purpose) and
  /// their documents, by version.
  enum Table : std::size_t { members, holders, holdings, documents, tables };

  /// Goes on from `known` where that is of the register's history and nothing but the journal
  /// has moved on, else reads all: a second for a million. Cancelled once `wanted` says no.
  static Result<Ptr> read(const registry::Registry& registry, const Ptr& known,
                          const std::function<bool()>& wanted);

  /// The journal entry up to which they are true.
  [[nodiscard]] model::EntryNumber entry() const { return m_upTo.entry; }
  /// From then on some are others by themselves; kForEver when they never are.
  [[nodiscard]] Instant until() const { return m_until; }

  /// Whom and what a holding names. Valid as long as these names.
  struct Called {
    NameTable::Texts member;  ///< name and code
    NameTable::Texts holder;  ///< the same
    NameTable::Texts own;     ///< label and purpose
  };
  [[nodiscard]] Called of(const registry::IndexedHolding& one) const;
  /// Fills in what the holding is called: all but the purpose.
  void tell(const registry::IndexedHolding& one, registry::HoldingView& out) const;

  /// The texts of one number, empty where there are none. Valid as long as these names.
  [[nodiscard]] NameTable::Texts find(Table table, std::int64_t id) const;
  using Visitor = std::function<void(std::int64_t id, const NameTable::Texts& texts)>;
  /// All of a table that are not empty, in no order.
  void each(Table table, const Visitor& visit) const;

  /// What may be called so: all that is, whatever the case of its letters, and few others.
  struct Having {
    IdSet members;
    IdSet holders;
    IdSet versions;  ///< of holdings, by their own texts
  };
  [[nodiscard]] Having having(const QString& text) const;

 private:
  using Layer = std::array<NameTable, tables>;

  void put(std::shared_ptr<const Layer> newest);

  registry::CallingsRead m_upTo;
  Instant m_until = base::kForEver;
  /// The oldest first, each at least twice as large as the next; what a newer one has is so.
  std::vector<std::shared_ptr<const Layer>> m_layers;
};

}  // namespace sextant::desktop
