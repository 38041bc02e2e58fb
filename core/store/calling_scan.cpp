// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/calling_scan.h"

#include "store/scan.h"

namespace sextant::store {
namespace {

using model::Calling;

enum Column { id, name, code, purpose, document, from, to };

constexpr std::string_view kMembers =
    "SELECT object, name, code, NULL, NULL, valid_from, valid_to FROM member "
    "WHERE version > ?1 AND closed_by IS NULL ORDER BY version";
constexpr std::string_view kHolders =
    "SELECT object, org_name, code, NULL, NULL, valid_from, valid_to FROM holder "
    "WHERE version > ?1 AND closed_by IS NULL ORDER BY version";
constexpr std::string_view kHoldings =
    "SELECT version, label, NULL, purpose, document, valid_from, valid_to FROM holding "
    "WHERE version > ?1 AND closed_by IS NULL "
    "AND (label NOTNULL OR purpose NOTNULL OR document NOTNULL) ORDER BY version";

/// False when the visitor said stop.
bool scan(Database& database, Calling::Of of, std::string_view sql, model::VersionId since,
          const CallingVisitor& visit)
{
  Scan rows(database, std::string(sql));
  rows.bind(1, since);
  while (rows.step()) {
    const Calling calling{of,
                          rows.integer(id),
                          rows.text(name),
                          rows.text(code),
                          rows.text(purpose),
                          rows.text(document),
                          {{rows.integer(from)}, {rows.integer(to)}}};
    if (!visit(calling)) return false;
  }
  return true;
}

}  // namespace

void scanCallings(Database& database, model::VersionId since, const CallingVisitor& visit)
{
  if (!scan(database, Calling::Of::member, kMembers, since, visit)) return;
  if (!scan(database, Calling::Of::holder, kHolders, since, visit)) return;
  scan(database, Calling::Of::holding, kHoldings, since, visit);
}

}  // namespace sextant::store
