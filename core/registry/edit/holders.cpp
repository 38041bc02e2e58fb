// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/edit/holders.h"

#include "registry/codes.h"
#include "registry/edit/timeline.h"

#include <algorithm>
#include <set>

namespace sextant::registry {
namespace {

using model::Facts;
using model::Holder;
using store::StoredContact;

/// Beliefs about any time from now on.
store::Asked fromNowOn(const Edit& edit)
{
  return {{}, {edit.now, base::kForEver}};
}

Result<> checkNameFree(Edit& edit, std::string_view name, model::ObjectId self)
{
  if (name.empty()) return {};
  TRY(const auto namesakes, store::holdersByName(edit.database, fromNowOn(edit), name));
  const auto other =
      std::ranges::find_if(namesakes, [self](const Holder& h) { return h.object != self; });
  if (other == namesakes.end()) return {};
  return fail(Error{kNameTaken, {std::string(name), other->code}, std::string(name), {}, {}});
}

Result<model::ObjectId> createHolder(Edit& edit, const std::string& code, const Facts& facts)
{
  Holder holder;
  holder.code = code;
  merge(holder.facts, facts);
  if (holder.name().empty()) holder.facts["org_name"] = code;
  TRY_DO(checkNameFree(edit, holder.name(), 0));
  edit.writer.open(holder);
  return holder.object;
}

/// Writes the changed versions; the personal values of what is copied go with it.
void writeContact(Edit& edit, Rewrite<StoredContact>& rewrite)
{
  for (const StoredContact& row : rewrite.close) {
    edit.writer.close<StoredContact>(row.version);
  }
  for (StoredContact& row : rewrite.open) {
    const auto values = store::sealPersonal(row);
    edit.writer.open(row);
    store::keepPersonal(edit.database, row.version, values);
  }
}

/// All believed versions of the objects that `current` names.
std::vector<StoredContact> inRole(const std::vector<StoredContact>& contacts, std::string_view role)
{
  std::vector<StoredContact> out;
  std::ranges::copy_if(contacts, std::back_inserter(out),
                       [role](const StoredContact& c) { return c.role == role; });
  return out;
}

bool changes(Facts facts, const Facts& given)
{
  return merge(facts, given);
}

}  // namespace

Result<std::optional<Holder>> findHolder(store::Database& database, const store::Asked& asked,
                                         std::string_view name)
{
  TRY(const auto byCode, store::holdersByCode(database, asked, name));
  if (!byCode.empty()) return byCode.front();
  TRY(const auto byName, store::holdersByName(database, asked, name));
  std::set<std::string> codes;
  for (const Holder& holder : byName) codes.insert(holder.code);
  if (codes.size() > 1) {
    std::string list;
    for (const std::string& code : codes) list += (list.empty() ? "" : ", ") + code;
    return fail(Error{kAmbiguousHolder, {std::string(name), list}, std::string(name), {}, {}});
  }
  if (byName.empty()) return std::nullopt;
  return byName.front();
}

Result<NamedHolder> nameHolder(Edit& edit, const std::string& name, bool mayCreate)
{
  NamedHolder out{name, std::nullopt};
  if (name.empty()) return out;
  TRY(out.existing, findHolder(edit.database, store::at(edit.now), name));
  if (!out.existing && !mayCreate) return fail(Error{kUnknownHolder, {name}, name, {}, {}});
  return out;
}

Result<bool> putHolder(Edit& edit, const std::string& code, const Facts& given)
{
  Facts facts = given;
  // Without a name its code is its name.
  if (const auto name = facts.find("org_name"); name != facts.end() && name->second.empty())
    name->second = code;
  TRY(const auto known, store::holdersByCode(edit.database, store::at(edit.now), code));
  if (known.empty()) {
    TRY_DO(createHolder(edit, code, facts));
    return true;
  }
  if (!changes(known.front().facts, facts)) return false;
  const auto name = facts.find("org_name");
  if (name != facts.end()) TRY_DO(checkNameFree(edit, name->second, known.front().object));
  TRY(const auto versions,
      store::holderVersions(edit.database, fromNowOn(edit), known.front().object));
  auto rewrite = changedFrom(versions, edit.now, [&facts](Holder after) {
    merge(after.facts, facts);
    return std::vector{std::move(after)};
  });
  write(edit, rewrite);
  return true;
}

Result<bool> putContact(Edit& edit, model::ObjectId holder, const Facts& given)
{
  Facts facts = given;
  const auto role = facts.extract("role");
  const std::string wanted = role.empty() || role.mapped().empty() ? "contact" : role.mapped();
  TRY(const auto all, store::contactsOf(edit.database, fromNowOn(edit), holder));
  const auto versions = inRole(all, wanted);
  if (versions.empty()) {
    Rewrite<StoredContact> fresh;
    StoredContact contact;
    contact.holder = holder;
    contact.role = wanted;
    merge(contact.facts, facts);
    fresh.open.push_back(std::move(contact));
    writeContact(edit, fresh);
    return true;
  }
  if (!changes(versions.front().facts, facts)) return false;
  auto rewrite = changedFrom(versions, edit.now, [&facts](StoredContact after) {
    merge(after.facts, facts);
    return std::vector{std::move(after)};
  });
  writeContact(edit, rewrite);
  return true;
}

Result<model::ObjectId> settleHolder(Edit& edit, const NamedHolder& holder,
                                     const GivenFields& fields, bool& changed)
{
  if (holder.name.empty()) return model::ObjectId{0};
  model::ObjectId object = 0;
  if (holder.mustBeCreated()) {
    TRY(object, createHolder(edit, holder.name, fields.holder));
    changed = true;
  } else {
    object = holder.existing->object;
    if (!fields.holder.empty()) {
      TRY(const bool put, putHolder(edit, holder.existing->code, fields.holder));
      changed = changed || put;
    }
  }
  if (!fields.contact.empty()) {
    TRY(const bool put, putContact(edit, object, fields.contact));
    changed = changed || put;
  }
  return object;
}

Result<Outcome> apply(Edit& edit, const PutHolder& operation)
{
  TRY_DO(checkFields(operation.facts, model::FieldOf::holder));
  if (operation.code.empty()) return fail(kBadValue, {"code", "", "the code of a holder"});
  TRY(const auto known, store::holdersByCode(edit.database, store::at(edit.now), operation.code));
  TRY(const bool changed, putHolder(edit, operation.code, operation.facts));
  if (!changed) return Outcome::same;
  return known.empty() ? Outcome::added : Outcome::changed;
}

Result<Outcome> apply(Edit& edit, const PutContact& operation)
{
  TRY_DO(checkFields(operation.facts, model::FieldOf::contact));
  TRY(const auto named, nameHolder(edit, operation.holder, false));
  if (!named.existing) {
    return fail(Error{kUnknownHolder, {operation.holder}, operation.holder, {}, {}});
  }
  TRY(const bool changed, putContact(edit, named.existing->object, operation.facts));
  return changed ? Outcome::changed : Outcome::same;
}

}  // namespace sextant::registry
