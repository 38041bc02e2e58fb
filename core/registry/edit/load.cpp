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

  Result<> loadHolders()
  {
    TRY(const auto present, store::holders(m_edit.database, kAll));
    std::unordered_map<std::string, ObjectId> known;
    for (const auto& holder : present) known.emplace(holder.code, holder.object);
    m_newHolder.assign(m_load.holders.size(), false);
    for (std::size_t i = 0; i < m_load.holders.size(); ++i) {
      model::Holder holder = m_load.holders[i];
      if (const auto found = known.find(holder.code);
          found != known.end() && !m_created.contains(holder.code)) {
        m_holders.push_back(found->second);
        continue;
      }
      // Several versions of one code are periods of one object.
      holder.object = m_created.contains(holder.code) ? m_created[holder.code] : 0;
      m_edit.writer.open(holder);
      m_created[holder.code] = holder.object;
      m_holders.push_back(holder.object);
      m_newHolder[i] = true;
    }
    return {};
  }

  Result<> loadContacts()
  {
    std::unordered_map<std::string, ObjectId> created;
    for (const model::Contact& source : m_load.contacts) {
      const auto place = static_cast<std::size_t>(source.holder);
      if (place == 0 || place > m_newHolder.size() || !m_newHolder[place - 1]) continue;
      StoredContact contact;
      static_cast<model::Contact&>(contact) = source;
      contact.holder = mapped(m_holders, source.holder);
      ObjectId& object = created[std::to_string(contact.holder) + ' ' + contact.role];
      contact.object = object;
      const auto values = store::sealPersonal(contact);
      m_edit.writer.open(contact);
      store::keepPersonal(m_edit.database, contact.version, values);
      object = contact.object;
    }
    return {};
  }

  Result<> loadPlans()
  {
    TRY(const auto present, store::plans(m_edit.database, kAll));
    for (model::PublishedPlan plan : m_load.plans) {
      const bool known = std::ranges::any_of(present, [&plan](const model::PublishedPlan& other) {
        return other.name == plan.name && other.valid == plan.valid;
      });
      if (known) continue;
      plan.object = 0;
      plan.draft = 0;
      m_edit.writer.open(plan);
    }
    return {};
  }

  Result<> loadMembers()
  {
    TRY(const auto present, store::members(m_edit.database, kAll));
    std::unordered_map<std::string, ObjectId> known;
    for (const auto& member : present) known.emplace(member.code, member.object);
    std::unordered_map<std::string, ObjectId> created;
    for (model::PlannedMember member : m_load.members) {
      if (const auto found = known.find(member.code); found != known.end()) {
        m_members.push_back(found->second);
        continue;
      }
      ObjectId& object = created[member.code];
      member.object = object;
      member.parent = mapped(m_members, member.parent);
      m_edit.writer.open(member);
      object = member.object;
      m_members.push_back(object);
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

  /// Versions of one object follow each other in the file: same prefix, later period.
  Result<Outcome> loadHolding(Holding holding)
  {
    TRY(const auto present, versionsAt(m_edit, holding.prefix, holding.valid));
    if (!present.empty() && sameBelief(present.front(), holding)) return Outcome::same;
    const bool continues = m_last.prefix == holding.prefix && m_last.kind == holding.kind &&
                           m_last.valid.to == holding.valid.from && m_last.object != 0;
    holding.object = continues ? m_last.object : 0;
    TRY_DO(checkNesting(m_edit.holdings, holding));
    m_edit.writer.open(holding);
    if (m_edit.touched.size() < 1000) touch(m_edit, holding.prefix);
    m_last = holding;
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
  std::unordered_map<std::string, ObjectId> m_created;
  std::vector<ObjectId> m_members;
  Holding m_last;
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
