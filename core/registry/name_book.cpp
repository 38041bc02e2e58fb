// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/name_book.h"

namespace sextant::registry {
namespace {

/// Whoever walks over a whole nation's holdings needs most members once only.
constexpr std::size_t kMostMembers = 65'536;

/// The version in force at the moment asked for; else the one nearest to it that was believed.
template <typename Record, typename Versions>
Result<Record> versionFor(const store::Asked& asked, const Versions& versions)
{
  TRY(const auto exact, versions(asked));
  if (!exact.empty()) return exact.front();
  TRY(const auto any, versions({asked.known, {}}));
  if (!any.empty()) return any.front();
  return Record{};
}

}  // namespace

Result<const model::Holder*> NameBook::holder(model::ObjectId object)
{
  if (object == 0) return nullptr;
  auto found = m_holders.find(object);
  if (found == m_holders.end()) {
    TRY(auto version, versionFor<model::Holder>(m_asked, [&](const store::Asked& asked) {
          return store::holderVersions(m_database, asked, object);
        }));
    found = m_holders.emplace(object, std::move(version)).first;
  }
  return found->second.object == 0 ? nullptr : &found->second;
}

Result<const model::PlannedMember*> NameBook::member(model::ObjectId object)
{
  if (object == 0) return nullptr;
  auto found = m_members.find(object);
  if (found == m_members.end()) {
    if (m_members.size() == kMostMembers) m_members.clear();
    TRY(auto version, versionFor<model::PlannedMember>(m_asked, [&](const store::Asked& asked) {
          return store::memberVersions(m_database, asked, object);
        }));
    found = m_members.emplace(object, std::move(version)).first;
  }
  return found->second.object == 0 ? nullptr : &found->second;
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
