// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/holdings/branch_cache.h"
#include "desktop/models/holdings/holding_model.h"

#include <unordered_map>
#include <vector>

namespace sextant::desktop {

/// The members of the plans in force, region over city over county over unit, each with the
/// prefixes it has: one stands in its own row, several beneath it, one per zone. Names and places
/// are read at once when first wanted, the rest when it comes into sight.
class MemberTree final : public HoldingModel {
  Q_OBJECT
 public:
  MemberTree(const Desk& desk, const PlanLevels& levels, QObject* parent = nullptr);
  ~MemberTree() override;

  /// Reads the members, if that was not done yet.
  void load();
  [[nodiscard]] bool loading() const { return m_loading; }

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QModelIndex find(net::Prefix prefix) const override;

 Q_SIGNALS:
  void ready();

 private:
  struct Member {
    model::ObjectId object = 0;
    QString code;
    QString name;
    std::uint32_t parent = 0;
    int row = 0;  ///< among the members of the parent
    std::vector<std::uint32_t> members;
    std::vector<net::Prefix> prefixes;
    /// Rows of its own beneath it: none where its only prefix stands in its row.
    [[nodiscard]] std::size_t prefixRows() const
    {
      return prefixes.size() > 1 ? prefixes.size() : 0;
    }
  };
  struct Place {
    net::Prefix prefix;
    std::uint32_t member = 0;
    std::uint32_t at = 0;  ///< among the member's prefixes
  };
  /// Members with their parents before them; the first is the root, which is nobody.
  struct Skeleton {
    std::vector<Member> members;
    std::vector<Place> places;  ///< by prefix
  };
  using Prefixes = std::unordered_map<model::ObjectId, std::vector<net::Prefix>>;
  static Result<Skeleton> read(const registry::Registry& registry,
                               const std::optional<registry::HoldingsView>& view,
                               base::Progress& progress);
  static Result<Prefixes> prefixesOfMembers(const registry::Registry& registry,
                                            base::Progress& progress);
  static Prefixes prefixesOfMembers(const registry::HoldingsView& view, Instant now);
  static Skeleton hang(const std::vector<model::PlannedMember>& members, Prefixes prefixes);

  void readAgain();
  void take(Skeleton skeleton);
  void follow();
  [[nodiscard]] const Place* placeOf(net::Prefix prefix) const;
  [[nodiscard]] bool sameMember(net::Prefix prefix) const;
  void showArrived(const std::vector<net::Prefix>& prefixes);
  [[nodiscard]] QModelIndex rowOf(std::uint32_t member, int column = 0) const;
  [[nodiscard]] QVariant memberCell(const Member& member, Column column, int role) const;

  Skeleton m_skeleton;
  bool m_loaded = false;
  bool m_loading = false;
  bool m_outdated = false;  ///< something changed while they were read
  BranchCache* m_cache;
};

}  // namespace sextant::desktop
