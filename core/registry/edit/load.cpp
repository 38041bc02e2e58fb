// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/edit/edit.h"
#include "registry/edit/gathered.h"
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
constexpr std::size_t kReportEvery = 65536;
constexpr std::size_t kMostTold = 1000;

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
    store::BulkWriter<model::Holder> bulk(m_edit.writer);
    std::unordered_map<std::string, ObjectId> known;
    for (const auto& holder : present) known.emplace(holder.code, holder.object);
    for (model::Holder holder : m_load.holders) {
      const std::size_t first = firstRow(holder.object, m_holders.size());
      const bool continues = first < m_holders.size();
      const auto found = known.find(holder.code);
      m_newHolder.push_back(continues ? m_newHolder[first] : found == known.end());
      if (m_newHolder.back()) {
        holder.object = continues ? m_holders[first] : 0;
        bulk.open(holder);
        m_holders.push_back(holder.object);
      } else {
        m_holders.push_back(continues ? m_holders[first] : found->second);
      }
    }
    bulk.finish();
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
    store::BulkWriter<model::PlannedMember> bulk(m_edit.writer);
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
      bulk.open(member);
      m_members.push_back(member.object);
    }
    bulk.finish();
    return {};
  }

  Result<Outcome> loadHoldings(std::vector<OperationOutcome>* parts)
  {
    TRY_DO(gather());
    const std::size_t total = m_load.holdings.size();
    m_objects.reserve(total);
    if (parts != nullptr) parts->reserve(total);
    std::vector<Error> errors;
    for (std::size_t row = 0; row < total; ++row) {
      auto outcome = loadHolding(row);
      if (parts != nullptr) parts->push_back(partOf(outcome));
      if (!outcome) errors.push_back(std::move(outcome).error());
      if ((row + 1) % kReportEvery != 0) continue;
      m_edit.progress.report(row + 1, total);
      if (m_edit.progress.cancelled()) return fail(base::kCancelled);
    }
    m_newHoldings.finish();
    if (parts == nullptr && !errors.empty()) return fail(base::allOf(std::move(errors)));
    return m_edit.writer.empty() ? Outcome::same : Outcome::added;
  }

  static OperationOutcome partOf(const Result<Outcome>& outcome)
  {
    if (outcome) return {*outcome, {}, {}};
    return {Outcome::refused, outcome.error(), {}};
  }

  Result<> gather()
  {
    if (m_load.holdings.size() < kMany) return {};
    std::vector<net::Prefix> places;
    places.reserve(m_load.holdings.size());
    for (const Holding& holding : m_load.holdings) places.push_back(holding.prefix);
    TRY(m_gathered, Gathered::about(m_edit.holdings, places));
    return {};
  }

  /// The row with the ids that its references have here.
  void translate(std::size_t row, Holding& out)
  {
    out = m_load.holdings[row];
    const std::size_t first = firstRow(out.object, row);
    out.object = first < row ? m_objects[first] : 0;
    out.holder = mapped(m_holders, out.holder);
    out.member = mapped(m_members, out.member);
  }

  Result<Outcome> loadHolding(std::size_t row)
  {
    translate(row, m_row);
    m_objects.push_back(0);
    TRY(const auto present, presentAt(row));
    if (present) {  // be it the object's own: one prefix is believed once at a time
      if (!sameBelief(*present, m_row)) return fail(taken(m_row, *present));
      m_objects.back() = present->object;
      return Outcome::same;
    }
    if (!m_gathered) {
      TRY_DO(checkNesting(m_edit.holdings, m_row));
    } else if (!m_gathered->plainlyFits(m_gathered->placeOf(row), m_row)) {
      TRY_DO(checkNesting(*m_gathered, m_row));
    }
    write(row);
    m_objects.back() = m_row.object;
    return Outcome::added;
  }

  /// The first belief about the prefix of m_row at some time of its period.
  Result<std::optional<Holding>> presentAt(std::size_t row)
  {
    if (!m_gathered) {
      TRY(auto present, versionsAt(m_edit, m_row.prefix, m_row.valid));
      return present.empty() ? std::nullopt : std::optional(std::move(present.front()));
    }
    const auto* found = m_gathered->firstAt(m_gathered->placeOf(row), m_row.valid);
    if (found == nullptr) return std::nullopt;
    if (found->whole != nullptr) return *found->whole;
    Holding added;
    translate(found->row, added);
    added.object = found->object;
    return added;
  }

  /// One by one where the next must find it in the store.
  void write(std::size_t row)
  {
    if (m_gathered) {
      m_newHoldings.open(m_row);
      m_gathered->addRow(m_gathered->placeOf(row), m_row, static_cast<std::uint32_t>(row));
    } else {
      m_edit.writer.open(m_row);
    }
    if (m_edit.touched.size() < kMostTold) touch(m_edit, m_row.prefix);
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
  std::unique_ptr<Gathered> m_gathered;
  store::BulkWriter<Holding> m_newHoldings{m_edit.writer};
  Holding m_row;  ///< the one at work
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
