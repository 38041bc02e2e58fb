// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/trace/parties.h"

#include "registry/name_book.h"
#include "store/calling_scan.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace sextant::registry {
namespace {

using model::Calling;

/// A party that a holder or member belongs to.
struct Wanted {
  model::ObjectId object = 0;
  PartyNumber party = 0;
  bool named = false;
};

struct Called {
  std::string_view code;
  std::string_view name;
};

/// Gives parties the names of their holders, then of their members, which say more.
class Naming {
 public:
  Naming(store::Database& database, Moment moment, std::vector<TraceParty>& parties)
      : m_database(database), m_moment(moment), m_names(database, moment), m_parties(parties)
  {
  }

  Result<> run(Calling::Of of, std::vector<Wanted> wanted)
  {
    std::ranges::sort(wanted, {}, &Wanted::object);
    m_of = of;
    m_wanted = std::move(wanted);
    constexpr std::size_t kMany = 1000;
    if (m_wanted.size() > kMany) nameInForce();
    return nameOthers();
  }

 private:
  /// Reads all at once.
  void nameInForce()
  {
    store::scanCallingsAt(m_database, m_of, m_moment.at, m_moment.known, [this](const Calling& it) {
      for (Wanted& one : std::ranges::equal_range(m_wanted, it.id, {}, &Wanted::object)) {
        name(one, {it.code, it.name});
      }
      return true;
    });
  }

  Result<> nameOthers()
  {
    for (Wanted& one : m_wanted) {
      if (one.named) continue;
      TRY(const auto called, ask(one.object));
      if (called) name(one, *called);
    }
    return {};
  }

  Result<std::optional<Called>> ask(model::ObjectId object)
  {
    if (m_of == Calling::Of::member) {
      TRY(const auto* member, m_names.member(object));
      if (member == nullptr) return std::nullopt;
      return Called{member->code, member->name};
    }
    TRY(const auto* holder, m_names.holder(object));
    if (holder == nullptr) return std::nullopt;
    return Called{holder->code, holder->name()};
  }

  void name(Wanted& one, const Called& called)
  {
    TraceParty& party = m_parties[one.party];
    party.code = called.code;
    party.name = called.name;
    if (m_of == Calling::Of::holder) party.holder = called.name;
    one.named = true;
  }

  store::Database& m_database;
  Moment m_moment;
  NameBook m_names;
  std::vector<TraceParty>& m_parties;
  Calling::Of m_of = Calling::Of::holder;
  std::vector<Wanted> m_wanted;  ///< ascending
};

}  // namespace

PartyNumber Parties::numberOf(model::ObjectId holder, model::ObjectId member)
{
  const Key key{holder, member};
  if (m_last != kNobody && key == m_all[m_last]) return m_last;  // as rows beside each other often
  const std::size_t place = m_numbers.placeOf(
      hashOf(key), [this, &key](std::uint32_t number) { return m_all[number] == key; });
  m_last = m_numbers.at(place);
  if (m_last != NumberTable::kFree) return m_last;
  m_last = static_cast<PartyNumber>(m_all.size());
  m_all.push_back(key);
  m_numbers.add(place, [this](std::uint32_t number) { return hashOf(m_all[number]); });
  return m_last;
}

std::uint64_t Parties::hashOf(const Key& key)
{
  constexpr std::uint64_t kMix = 0x9e3779b97f4a7c15;
  const std::uint64_t mixed = (static_cast<std::uint64_t>(key.holder) + 1) * kMix;
  return (mixed ^ mixed >> 32U ^ static_cast<std::uint64_t>(key.member)) * kMix;
}

Result<std::vector<TraceParty>> Parties::named(store::Database& database, Moment moment) const
{
  std::vector<TraceParty> out(m_all.size());
  std::vector<Wanted> holders;
  std::vector<Wanted> members;
  for (PartyNumber number = 0; number < m_all.size(); ++number) {
    if (m_all[number].holder != 0) holders.push_back({m_all[number].holder, number});
    if (m_all[number].member != 0) members.push_back({m_all[number].member, number});
  }
  Naming naming(database, moment, out);
  TRY_DO(naming.run(Calling::Of::holder, std::move(holders)));
  TRY_DO(naming.run(Calling::Of::member, std::move(members)));
  return out;
}

}  // namespace sextant::registry
