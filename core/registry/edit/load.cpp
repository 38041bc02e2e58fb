// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/edit/edit.h"
#include "registry/edit/holding_edit.h"
#include "registry/edit/nesting.h"

#include <algorithm>
#include <unordered_map>

namespace sextant::registry {
namespace {

using model::Holding;
using model::ObjectId;
using store::StoredContact;

/// Everything believed about any time.
constexpr store::Asked kAll{};

/// Takes the beliefs of another register over, object by object: what is there already under the
/// same code stays what it is.
class Loading {
 public:
  Loading(Edit& edit, const Load& load) : m_edit(edit), m_load(load) {}

  Result<Outcome> run(std::vector<OperationOutcome>* parts)
  {
    TRY_DO(loadHolders());
    TRY_DO(loadContacts());
    TRY_DO(loadPlans());
    TRY_DO(loadMembers());
    return loadHoldings(parts);
  }

 private:
  static ObjectId mapped(const std::vector<ObjectId>& objects, ObjectId reference)
  {
    const auto place = static_cast<std::size_t>(reference);
    return place == 0 || place > objects.size() ? 0 : objects[place - 1];
  }

  /// The row that the object of row `row` begins with; its own where it is the first.
  static std::size_t firstRow(ObjectId object, std::size_t row)
  {
    const auto place = static_cast<std::size_t>(object);
    return place == 0 || place > row ? row : place - 1;
  }

  Result<> loadHolders()
  {
    TRY(const auto present, store::holders(m_edit.database, kAll));
    std::unordered_map<std::string, ObjectId> known;
    for (const auto& holder : present) known.emplace(holder.code, holder.object);
    for (model::Holder holder : m_load.holders) {
      const std::size_t first = firstRow(holder.object, m_holders.size());
      const bool continues = first < m_holders.size();
      const auto found = known.find(holder.code);
      m_newHolder.push_back(continues ? m_newHolder[first] : found == known.end());
      if (m_newHolder.back()) {
        holder.object = continues ? m_holders[first] : 0;
        m_edit.writer.open(holder);
        m_holders.push_back(holder.object);
      } else {
        m_holders.push_back(continues ? m_holders[first] : found->second);
      }
    }
    return {};
  }

  Result<> loadContacts()
  {
    std::vector<ObjectId> objects;
    for (const model::Contact& source : m_load.contacts) {
      const std::size_t first = firstRow(source.object, objects.size());
      objects.push_back(first < objects.size() ? objects[first] : 0);
      const auto place = static_cast<std::size_t>(source.holder);
      if (place == 0 || place > m_newHolder.size() || !m_newHolder[place - 1]) continue;
      StoredContact contact;
      static_cast<model::Contact&>(contact) = source;
      contact.holder = mapped(m_holders, source.holder);
      contact.object = objects.back();
      const auto values = store::sealPersonal(contact);
      m_edit.writer.open(contact);
      store::keepPersonal(m_edit.database, contact.version, values);
      objects.back() = contact.object;
    }
    return {};
  }

  Result<> loadPlans()
  {
    TRY(const auto present, store::plans(m_edit.database, kAll));
    std::vector<ObjectId> objects;
    for (model::PublishedPlan plan : m_load.plans) {
      const std::size_t first = firstRow(plan.object, objects.size());
      objects.push_back(first < objects.size() ? objects[first] : 0);
      const bool known = std::ranges::any_of(present, [&plan](const model::PublishedPlan& other) {
        return other.name == plan.name && other.valid == plan.valid;
      });
      if (known) continue;
      plan.object = objects.back();
      plan.draft = 0;
      m_edit.writer.open(plan);
      objects.back() = plan.object;
    }
    return {};
  }

  Result<> loadMembers()
  {
    TRY(const auto present, store::members(m_edit.database, kAll));
    std::unordered_map<std::string, ObjectId> known;
    for (const auto& member : present) known.emplace(member.code, member.object);
    std::vector<bool> isNew;
    for (model::PlannedMember member : m_load.members) {
      const std::size_t first = firstRow(member.object, m_members.size());
      const bool continues = first < m_members.size();
      const auto found = known.find(member.code);
      isNew.push_back(continues ? isNew[first] : found == known.end());
      if (!isNew.back()) {
        m_members.push_back(continues ? m_members[first] : found->second);
        continue;
      }
      member.object = continues ? m_members[first] : 0;
      member.parent = mapped(m_members, member.parent);
      m_edit.writer.open(member);
      m_members.push_back(member.object);
    }
    return {};
  }

  Result<Outcome> loadHoldings(std::vector<OperationOutcome>* parts)
  {
    std::vector<Error> errors;
    for (const Holding& source : m_load.holdings) {
      Holding holding = source;
      holding.holder = mapped(m_holders, source.holder);
      holding.member = mapped(m_members, source.member);
      const std::size_t first = firstRow(source.object, m_objects.size());
      holding.object = first < m_objects.size() ? m_objects[first] : 0;
      m_objects.push_back(0);
      auto outcome = loadHolding(std::move(holding));
      OperationOutcome part;
      if (outcome) {
        part.outcome = *outcome;
      } else {
        part = {Outcome::refused, outcome.error(), {}};
        errors.push_back(std::move(outcome).error());
      }
      if (parts != nullptr) parts->push_back(std::move(part));
    }
    if (parts == nullptr && !errors.empty()) return fail(base::allOf(std::move(errors)));
    return m_edit.writer.empty() ? Outcome::same : Outcome::added;
  }

  Result<Outcome> loadHolding(Holding holding)
  {
    TRY(const auto present, versionsAt(m_edit, holding.prefix, holding.valid));
    if (!present.empty() && sameBelief(present.front(), holding)) {
      m_objects.back() = present.front().object;
      return Outcome::same;
    }
    TRY_DO(checkNesting(m_edit.holdings, holding));
    m_edit.writer.open(holding);
    if (m_edit.touched.size() < 1000) touch(m_edit, holding.prefix);
    m_objects.back() = holding.object;
    return Outcome::added;
  }

  static bool sameBelief(const Holding& a, const Holding& b)
  {
    return a.valid == b.valid && a.kind == b.kind && a.status == b.status && a.holder == b.holder &&
           a.member == b.member && a.zone == b.zone && a.facts == b.facts;
  }

  Edit& m_edit;
  const Load& m_load;
  std::vector<ObjectId> m_holders;
  std::vector<bool> m_newHolder;
  std::vector<ObjectId> m_members;
  std::vector<ObjectId> m_objects;  ///< of the holdings, 0 where one was refused
};

}  // namespace

Result<Outcome> apply(Edit& edit, const Load& operation, std::vector<OperationOutcome>* parts)
{
  return Loading(edit, operation).run(parts);
}

Result<Outcome> apply(Edit& edit, const Load& operation)
{
  return apply(edit, operation, nullptr);
}

}  // namespace sextant::registry
