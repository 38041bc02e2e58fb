// SPDX-License-Identifier: GPL-3.0-or-later
#include "filing/holder_book.h"

#include <algorithm>

namespace sextant::filing {

HolderBook::HolderBook(std::vector<registry::HolderView> holders) : m_holders(std::move(holders))
{
  for (std::size_t i = 0; i < m_holders.size(); ++i) {
    m_byId.emplace(m_holders[i].holder.object, i);
    m_byWord.insert_or_assign(m_holders[i].holder.code, i);
  }
  for (std::size_t i = 0; i < m_holders.size(); ++i)
    m_byWord.emplace(m_holders[i].holder.name(), i);
}

const registry::HolderView* HolderBook::find(model::ObjectId holder) const
{
  const auto found = m_byId.find(holder);
  return found == m_byId.end() ? nullptr : &m_holders[found->second];
}

const registry::HolderView* HolderBook::find(std::string_view codeOrName) const
{
  const auto found = m_byWord.find(codeOrName);
  return found == m_byWord.end() ? nullptr : &m_holders[found->second];
}

const model::Contact* filedContact(const registry::HolderView& holder)
{
  const auto& contacts = holder.contacts;
  const auto found = std::ranges::find(contacts, "contact", &model::Contact::role);
  if (found != contacts.end()) return &*found;
  return contacts.empty() ? nullptr : &contacts.front();
}

}  // namespace sextant::filing
