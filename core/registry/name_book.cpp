// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/name_book.h"

#include <algorithm>

namespace sextant::registry {
namespace {

/// Whoever walks over a whole nation's holdings needs most members once only.
constexpr std::size_t kMostMembers = 65'536;

/// The version in force at the moment asked for; else the first that was believed.
template <typename Record>
const Record* versionFor(const std::vector<Record>& versions, Instant at)
{
  if (versions.empty()) return nullptr;
  const auto exact = std::ranges::find_if(
      versions, [at](const Record& version) { return version.valid.holds(at); });
  return exact == versions.end() ? &versions.front() : &*exact;
}

}  // namespace

void NameBook::forget()
{
  m_holders.clear();
  m_members.clear();
}

Result<const model::Holder*> NameBook::holder(model::ObjectId object)
{
  if (object == 0) return nullptr;
  auto found = m_holders.find(object);
  if (found == m_holders.end()) {
    TRY(auto versions, store::holderVersions(m_database, {m_moment.known, {}}, object));
    found = m_holders.emplace(object, std::move(versions)).first;
  }
  return versionFor(found->second, m_moment.at);
}

Result<const model::PlannedMember*> NameBook::member(model::ObjectId object)
{
  if (object == 0) return nullptr;
  auto found = m_members.find(object);
  if (found == m_members.end()) {
    if (m_members.size() == kMostMembers) m_members.clear();
    TRY(auto versions, store::memberVersions(m_database, {m_moment.known, {}}, object));
    found = m_members.emplace(object, std::move(versions)).first;
  }
  return versionFor(found->second, m_moment.at);
}

Result<std::vector<HoldingView>> NameBook::views(std::vector<model::Holding> holdings)
{
  std::vector<HoldingView> out;
  out.reserve(holdings.size());
  for (model::Holding& holding : holdings) {
    TRY(auto told, view(std::move(holding)));
    out.push_back(std::move(told));
  }
  return out;
}

Result<HoldingView> NameBook::view(model::Holding holding)
{
  HoldingView out;
  TRY(const auto* owner, holder(holding.holder));
  if (owner != nullptr) {
    out.holderCode = owner->code;
    out.holderName = owner->name();
  }
  TRY(const auto* member, this->member(holding.member));
  if (member != nullptr) {
    out.code = member->code;
    out.name = member->name;
    out.division = member->division;
    out.access = member->access;
  }
  out.holding = std::move(holding);
  return out;
}

}  // namespace sextant::registry
