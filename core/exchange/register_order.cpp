// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/register_order.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <unordered_map>

namespace sextant::exchange {
namespace {

using model::ObjectId;

std::string textOf(const model::Facts& facts)
{
  std::string out;
  for (const auto& [name, value] : facts) {
    out.append(name).append(1, '\x1f').append(value).append(1, '\x1e');
  }
  return out;
}

/// Sorts rows by a key that is made once for each.
template <typename Row, typename MakeKey>
void sortBy(std::vector<Row>& rows, const MakeKey& keyOf)
{
  using Key = decltype(keyOf(rows.front()));
  std::vector<std::pair<Key, Row>> keyed;
  keyed.reserve(rows.size());
  for (Row& row : rows) {
    Key key = keyOf(row);
    keyed.emplace_back(std::move(key), std::move(row));
  }
  std::ranges::stable_sort(keyed, {}, &std::pair<Key, Row>::first);
  rows.clear();
  for (auto& [key, row] : keyed) rows.push_back(std::move(row));
}

void sortHolders(std::vector<model::Holder>& holders)
{
  sortBy(holders, [](const model::Holder& row) {
    return std::tuple(row.code, row.valid.from, row.valid.to, textOf(row.facts));
  });
}

void sortContacts(std::vector<model::Contact>& contacts, const std::vector<model::Holder>& holders)
{
  std::unordered_map<ObjectId, std::size_t> place;
  for (std::size_t i = 0; i < holders.size(); ++i) place.emplace(holders[i].object, i);
  sortBy(contacts, [&place](const model::Contact& row) {
    const auto holder = place.find(row.holder);
    return std::tuple(holder == place.end() ? 0 : holder->second, row.role, row.valid.from,
                      row.valid.to, textOf(row.facts));
  });
}

void sortPlans(std::vector<model::PublishedPlan>& plans)
{
  sortBy(plans, [](const model::PublishedPlan& row) {
    return std::tuple(row.name, row.valid.from, row.valid.to, row.schemeText);
  });
}

/// How far each member is from the top, and by which codes one gets there.
class Lineage {
 public:
  explicit Lineage(const std::vector<model::PlannedMember>& members)
  {
    for (const model::PlannedMember& row : members) {
      Node& node = m_nodes[row.object];
      node.parents.push_back(row.parent);
      if (node.code.empty() || row.code < node.code) node.code = row.code;
    }
  }

  /// Over all versions the greatest distance, so that parents always come before.
  std::size_t depth(ObjectId member)
  {
    const auto found = m_nodes.find(member);
    if (found == m_nodes.end() || found->second.busy) return 0;
    Node& node = found->second;
    if (node.depth != 0) return node.depth;
    node.busy = true;
    std::size_t above = 0;
    for (const ObjectId parent : node.parents) above = std::max(above, depth(parent));
    node.busy = false;
    return node.depth = above + 1;
  }

  [[nodiscard]] std::string path(ObjectId member) const
  {
    std::string out;
    auto found = m_nodes.find(member);
    for (int steps = 0; steps < 128 && found != m_nodes.end(); ++steps) {
      out += found->second.code + "\x1f";
      found = m_nodes.find(found->second.parents.front());
    }
    return out;
  }

 private:
  struct Node {
    std::vector<ObjectId> parents;
    std::string code;
    std::size_t depth = 0;  ///< 0 = not known yet
    bool busy = false;
  };
  std::unordered_map<ObjectId, Node> m_nodes;
};

void sortMembers(std::vector<model::PlannedMember>& members)
{
  Lineage lineage(members);
  sortBy(members, [&lineage](const model::PlannedMember& row) {
    return std::tuple(lineage.depth(row.object), row.code, lineage.path(row.parent), row.valid.from,
                      row.valid.to, row.name, row.level);
  });
}

}  // namespace

void sortNouns(registry::Load& nouns)
{
  sortHolders(nouns.holders);
  sortContacts(nouns.contacts, nouns.holders);
  sortPlans(nouns.plans);
  sortMembers(nouns.members);
}

}  // namespace sextant::exchange
