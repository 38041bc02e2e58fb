// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/calling_scan.h"

#include "store/scan.h"

#include <algorithm>
#include <optional>
#include <set>

namespace sextant::store {
namespace {

using model::Calling;

enum Column { id, name, code, purpose, document, from, to };

constexpr std::string_view kMembers =
    "SELECT object, name, code, NULL, NULL, valid_from, valid_to FROM member WHERE ";
constexpr std::string_view kHolders =
    "SELECT object, org_name, code, NULL, NULL, valid_from, valid_to FROM holder WHERE ";
constexpr std::string_view kHoldings =
    "SELECT version, label, NULL, purpose, document, valid_from, valid_to FROM holding "
    "WHERE (label NOTNULL OR purpose NOTNULL OR document NOTNULL) AND ";
constexpr std::string_view kToday = "closed_by IS NULL ORDER BY version";
constexpr std::string_view kInForce =
    "closed_by IS NULL AND valid_from <= ?1 AND valid_to > ?1 ORDER BY version";
constexpr std::string_view kInForceThen =
    "opened_by <= ?2 AND (closed_by IS NULL OR closed_by > ?2) AND valid_from <= ?1 "
    "AND valid_to > ?1 ORDER BY version";
/// An object's number is that of its first version, so the index holds only later ones.
constexpr std::string_view kOfObject =
    "closed_by IS NULL AND (version = ?1 OR (object = ?1 AND object <> version)) ORDER BY version";
constexpr std::string_view kBetween =
    "closed_by IS NULL AND version BETWEEN ?1 AND ?2 ORDER BY version";

/// Tells the rows of one table that a condition is true of.
class CallingScan {
 public:
  CallingScan(Database& database, Calling::Of of, std::string_view select,
              std::string_view condition)
      : m_rows(database, std::string(select) + std::string(condition)), m_of(of)
  {
  }
  /// How many there were; none when the visitor said stop.
  std::optional<std::size_t> run(std::initializer_list<std::int64_t> numbers,
                                 const CallingVisitor& visit)
  {
    m_rows.reset();
    int place = 0;
    for (const std::int64_t number : numbers) m_rows.bind(++place, number);
    std::size_t told = 0;
    for (; m_rows.step(); ++told) {
      if (!visit(calling())) return std::nullopt;
    }
    return told;
  }

 private:
  [[nodiscard]] Calling calling() const
  {
    return {m_of,
            m_rows.integer(id),
            m_rows.text(name),
            m_rows.text(code),
            m_rows.text(purpose),
            m_rows.text(document),
            {{m_rows.integer(from)}, {m_rows.integer(to)}}};
  }

  Scan m_rows;
  Calling::Of m_of;
};

std::set<model::ObjectId> objectsIn(Database& database, std::string_view table,
                                    std::span<const VersionRange> versions)
{
  Scan rows(database,
            "SELECT object FROM " + std::string(table) + " WHERE version BETWEEN ?1 AND ?2");
  std::set<model::ObjectId> out;
  for (const VersionRange& range : versions) {
    rows.reset();
    rows.bind(1, range.first);
    rows.bind(2, range.last);
    while (rows.step()) out.insert(rows.integer(0));
  }
  return out;
}

/// False when the visitor said stop.
bool tellObjects(CallingScan&& scan, Calling::Of of, const std::set<model::ObjectId>& objects,
                 const CallingVisitor& visit)
{
  return std::ranges::all_of(objects, [&](model::ObjectId object) {
    const auto told = scan.run({object}, visit);
    if (!told) return false;
    return *told > 0 || visit(Calling{of, object, {}, {}, {}, {}, {}});
  });
}

}  // namespace

void scanCallings(Database& database, const CallingVisitor& visit)
{
  const auto all = [&](Calling::Of of, std::string_view select) {
    return CallingScan(database, of, select, kToday).run({}, visit).has_value();
  };
  static_cast<void>(all(Calling::Of::member, kMembers) && all(Calling::Of::holder, kHolders) &&
                    all(Calling::Of::holding, kHoldings));
}

void scanCallingsAt(Database& database, Calling::Of of, Instant at,
                    std::optional<model::EntryNumber> known, const CallingVisitor& visit)
{
  const std::string_view select = of == Calling::Of::member ? kMembers : kHolders;
  if (known) {
    CallingScan(database, of, select, kInForceThen).run({at.us, *known}, visit);
  } else {
    CallingScan(database, of, select, kInForce).run({at.us}, visit);
  }
}

void scanCallingsOf(Database& database, std::span<const VersionRange> versions,
                    const CallingVisitor& visit)
{
  const auto told = [&](Calling::Of of, std::string_view table, std::string_view select) {
    return tellObjects({database, of, select, kOfObject}, of, objectsIn(database, table, versions),
                       visit);
  };
  if (!told(Calling::Of::member, "member", kMembers)) return;
  if (!told(Calling::Of::holder, "holder", kHolders)) return;
  CallingScan holdings(database, Calling::Of::holding, kHoldings, kBetween);
  for (const VersionRange& range : versions) {
    if (!holdings.run({range.first, range.last}, visit)) return;
  }
}

}  // namespace sextant::store
