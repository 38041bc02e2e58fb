// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/name_sieve.h"

#include <algorithm>

namespace sextant::desktop {
namespace {

constexpr std::string_view kOfAddresses = "0123456789abcdef:/";

bool isAboutNames(const FilterTerm& term)
{
  return term.field == FilterField::any || term.field == FilterField::unit ||
         term.field == FilterField::holder;
}

std::string addressPart(const QString& text)
{
  std::string out = text.toLower().toStdString();
  const bool may = std::ranges::all_of(
      out, [](char c) { return kOfAddresses.find(c) != std::string_view::npos; });
  return may ? out : std::string();
}

}  // namespace

NameSieve::NameSieve(const RowFilter& filter, const HoldingNames& names)
{
  for (const FilterTerm& term : filter.terms()) {
    if (!isAboutNames(term) || term.op == FilterOp::differs) continue;
    const bool any = term.field == FilterField::any;
    m_terms.push_back(
        {term.field, names.having(term.value), any ? addressPart(term.value) : std::string()});
  }
}

bool NameSieve::mayAccept(const registry::IndexedHolding& one) const
{
  return std::ranges::all_of(m_terms, [&one](const Term& term) { return mayMeet(term, one); });
}

/// What a holding without a name of its own is called is its holder's.
bool NameSieve::mayMeet(const Term& term, const registry::IndexedHolding& one)
{
  if (term.having.holders.has(one.holder)) return true;
  if (term.field == FilterField::holder) return false;
  if (term.having.members.has(one.member) || term.having.versions.has(one.version)) return true;
  return !term.asAddress.empty() &&
         net::toString(one.prefix).find(term.asAddress) != std::string::npos;
}

}  // namespace sextant::desktop
