// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/beliefs.h"

#include "store/scan.h"

#include <limits>

namespace sextant::store {
namespace {

constexpr std::string_view kBelieved =
    " WHERE opened_by <= ?1 AND (closed_by IS NULL OR closed_by > ?1)"
    " AND valid_from < ?2 AND valid_to > ?3";

/// An object's number is that of its first version, so the index holds only later ones.
constexpr std::string_view kOfObject =
    " AND (version = ?4 OR (object = ?4 AND object <> version)) ORDER BY valid_from";

void bindAsked(Scan& rows, const Asked& asked)
{
  rows.bind(1, asked.known.value_or(std::numeric_limits<std::int64_t>::max()));
  rows.bind(2, asked.during.to.us);
  rows.bind(3, asked.during.from.us);
}

template <typename Record>
std::string questionFor(std::string_view tail)
{
  return sqlOf<Record>().select + std::string(kBelieved) + std::string(tail);
}

template <typename Record>
std::vector<Record> readAll(Scan& rows, const Asked& asked)
{
  bindAsked(rows, asked);
  std::vector<Record> out;
  while (rows.step()) out.push_back(readRecord<Record>(rows));
  return out;
}

template <typename Record>
Result<std::vector<Record>> all(Database& database, const Asked& asked, std::string_view tail)
{
  return guarded(database, [&]() -> Result<std::vector<Record>> {
    const Borrowed rows(database, questionFor<Record>(tail));
    return readAll<Record>(*rows, asked);
  });
}

template <typename Record, typename Value>
Result<std::vector<Record>> where(Database& database, const Asked& asked, std::string_view tail,
                                  const Value& value)
{
  return guarded(database, [&]() -> Result<std::vector<Record>> {
    const Borrowed rows(database, questionFor<Record>(tail));
    rows->bind(4, value);
    return readAll<Record>(*rows, asked);
  });
}

template <typename Record>
Result<std::vector<Record>> ofObject(Database& database, const Asked& asked, model::ObjectId object)
{
  static const std::string sql = questionFor<Record>(kOfObject);
  return guarded(database, [&]() -> Result<std::vector<Record>> {
    const Borrowed rows(database, sql);
    rows->bind(4, object);
    return readAll<Record>(*rows, asked);
  });
}

/// `%text%` with the wildcards of LIKE taken literally.
std::string containing(std::string_view text)
{
  std::string pattern = "%";
  for (const char c : text) {
    if (c == '%' || c == '_' || c == '\\') pattern += '\\';
    pattern += c;
  }
  return pattern + "%";
}

/// ` AND (a LIKE ?4 … OR b LIKE ?4 …)` over the text columns of a table.
std::string likeAnyOf(std::initializer_list<std::string_view> own, model::FieldOf of)
{
  std::string sql;
  const auto add = [&sql](std::string_view column) {
    sql += (sql.empty() ? " AND (" : " OR ") + std::string(column) + " LIKE ?4 ESCAPE '\\'";
  };
  for (const std::string_view column : own) add(column);
  for (const model::FieldDef& field : model::fields(of)) {
    if (!field.personal) add(field.name);
  }
  return sql + ")";
}

Result<std::vector<model::ObjectId>> objects(Database& database, const Asked& asked,
                                             const std::string& sql, std::string_view text)
{
  return guarded(database, [&]() -> Result<std::vector<model::ObjectId>> {
    const Borrowed rows(database, sql);
    bindAsked(*rows, asked);
    rows->bind(4, std::string_view(containing(text)));
    std::vector<model::ObjectId> out;
    while (rows->step()) out.push_back(rows->integer(0));
    return out;
  });
}

void fillPersonal(Database& database, StoredContact& contact)
{
  SQLite::Statement& row =
      database.prepare("SELECT field, value FROM personal WHERE version = ?1 AND value NOTNULL");
  row.bind(1, contact.version);
  while (row.executeStep()) {
    for (const model::FieldDef& field : model::fields(model::FieldOf::contact)) {
      if (field.id == row.getColumn(0).getInt())
        contact.facts.emplace(field.name, row.getColumn(1).getString());
    }
  }
  row.reset();
}

Result<std::vector<StoredContact>> withPersonal(Database& database,
                                                Result<std::vector<StoredContact>> found)
{
  if (!found) return found;
  return guarded(database, [&]() -> Result<std::vector<StoredContact>> {
    for (StoredContact& contact : *found) fillPersonal(database, contact);
    return std::move(found);
  });
}

Result<> visitEach(Database& database, const Asked& asked, std::string_view tail,
                   const std::optional<std::string>& pattern, const HoldingVisitor& visit)
{
  return guarded(database, [&]() -> Result<> {
    const Borrowed rows(database, questionFor<model::Holding>(tail));
    bindAsked(*rows, asked);
    if (pattern) rows->bind(4, std::string_view(*pattern));
    while (rows->step() && visit(readRecord<model::Holding>(*rows))) {
    }
    return {};
  });
}

/// A row of visitHoldings with few facts.
model::Holding withFactsOnly(const Scan& row, std::span<const std::string_view> facts)
{
  model::Holding out;
  out.version = row.integer(0);
  out.object = row.integer(1);
  out.openedBy = row.integer(2);
  out.prefix = {net::Address::fromBytes(row.blob(3).data()), static_cast<int>(row.integer(4))};
  out.kind = static_cast<model::Kind>(row.integer(5));
  out.status = static_cast<model::Status>(row.integer(6));
  out.holder = row.integer(7);
  out.member = row.integer(8);
  out.zone = row.text(9);
  out.valid = {{row.integer(10)}, {row.integer(11)}};
  constexpr int kFirst = 12;
  for (int i = 0; i < static_cast<int>(facts.size()); ++i) {
    if (row.type(kFirst + i) == Scan::Type::null) continue;
    out.facts.emplace(facts[static_cast<std::size_t>(i)], row.text(kFirst + i));
  }
  return out;
}

}  // namespace

Result<std::vector<model::Holder>> holders(Database& database, const Asked& asked)
{
  return all<model::Holder>(database, asked, " ORDER BY code, valid_from");
}

Result<std::vector<model::Holder>> holdersByCode(Database& database, const Asked& asked,
                                                 std::string_view code)
{
  return where<model::Holder>(database, asked, " AND code = ?4 ORDER BY version", code);
}

Result<std::vector<model::Holder>> holdersByName(Database& database, const Asked& asked,
                                                 std::string_view name)
{
  return where<model::Holder>(database, asked, " AND org_name = ?4 ORDER BY version", name);
}

Result<std::vector<model::Holder>> holderVersions(Database& database, const Asked& asked,
                                                  model::ObjectId object)
{
  return ofObject<model::Holder>(database, asked, object);
}

Result<std::vector<StoredContact>> contacts(Database& database, const Asked& asked)
{
  return withPersonal(database, all<StoredContact>(database, asked, " ORDER BY version"));
}

Result<std::vector<StoredContact>> contactsOf(Database& database, const Asked& asked,
                                              model::ObjectId holder)
{
  return withPersonal(
      database,
      where<StoredContact>(database, asked, " AND holder = ?4 ORDER BY role, valid_from", holder));
}

Result<std::vector<model::PublishedPlan>> plans(Database& database, const Asked& asked)
{
  return all<model::PublishedPlan>(database, asked, " ORDER BY version");
}

Result<std::vector<model::PlannedMember>> members(Database& database, const Asked& asked)
{
  return all<model::PlannedMember>(database, asked, " ORDER BY version");
}

Result<std::vector<model::PlannedMember>> membersByCode(Database& database, const Asked& asked,
                                                        std::string_view code)
{
  return where<model::PlannedMember>(database, asked, " AND code = ?4 ORDER BY version", code);
}

Result<std::vector<model::PlannedMember>> memberVersions(Database& database, const Asked& asked,
                                                         model::ObjectId object)
{
  return ofObject<model::PlannedMember>(database, asked, object);
}

Result<std::vector<model::ObjectId>> holdersCalled(Database& database, const Asked& asked,
                                                   std::string_view text)
{
  const std::string believed(kBelieved);
  TRY(auto out, objects(database, asked,
                        "SELECT DISTINCT object FROM holder" + believed +
                            likeAnyOf({"code"}, model::FieldOf::holder),
                        text));
  TRY(const auto people,
      objects(database, asked,
              "SELECT DISTINCT holder FROM contact JOIN personal USING (version)" + believed +
                  " AND value LIKE ?4 ESCAPE '\\'",
              text));
  out.insert(out.end(), people.begin(), people.end());
  return out;
}

Result<std::vector<model::ObjectId>> membersCalled(Database& database, const Asked& asked,
                                                   std::string_view text)
{
  return objects(database, asked,
                 "SELECT DISTINCT object FROM member" + std::string(kBelieved) +
                     " AND (code LIKE ?4 ESCAPE '\\' OR name LIKE ?4 ESCAPE '\\')",
                 text);
}

Result<> visitHoldings(Database& database, const Asked& asked, const HoldingVisitor& visit)
{
  return visitEach(database, asked, " ORDER BY address, length, valid_from", {}, visit);
}

Result<> visitHoldings(Database& database, const Asked& asked,
                       std::span<const std::string_view> facts, const HoldingVisitor& visit)
{
  std::string sql =
      "SELECT version, object, opened_by, address, length, kind, status, holder, member, zone, "
      "valid_from, valid_to";
  for (const std::string_view fact : facts) sql += ", " + std::string(fact);
  sql += " FROM holding" + std::string(kBelieved) + " ORDER BY address, length";
  return guarded(database, [&]() -> Result<> {
    const Borrowed rows(database, sql);
    bindAsked(*rows, asked);
    while (rows->step() && visit(withFactsOnly(*rows, facts))) {
    }
    return {};
  });
}

Result<> visitHoldingsCalled(Database& database, const Asked& asked, std::string_view text,
                             const HoldingVisitor& visit)
{
  return visitEach(database, asked,
                   likeAnyOf({}, model::FieldOf::holding) + " ORDER BY address, length, valid_from",
                   containing(text), visit);
}

Result<> visitReferences(Database& database,
                         const std::function<void(model::ObjectId, model::EntryNumber)>& visit)
{
  return guarded(database, [&]() -> Result<> {
    SQLite::Statement row(
        database.connection(),
        "SELECT holder, opened_by FROM holding WHERE closed_by IS NULL AND holder NOTNULL UNION "
        "ALL "
        "SELECT member, opened_by FROM holding WHERE closed_by IS NULL AND member NOTNULL UNION "
        "ALL "
        "SELECT holder, opened_by FROM contact WHERE closed_by IS NULL UNION ALL "
        "SELECT parent, opened_by FROM member WHERE closed_by IS NULL AND parent NOTNULL");
    while (row.executeStep()) visit(row.getColumn(0).getInt64(), row.getColumn(1).getInt64());
    return {};
  });
}

Result<std::optional<model::EntryNumber>> endOf(Database& database, model::ObjectId object)
{
  return guarded(database, [&]() -> Result<std::optional<model::EntryNumber>> {
    SQLite::Statement& row = database.prepare(
        "SELECT max(closed_by), count(*) - count(closed_by) FROM "
        "(SELECT closed_by FROM holder WHERE object = ?1 UNION ALL "
        "SELECT closed_by FROM member WHERE object = ?1)");
    row.bind(1, object);
    std::optional<model::EntryNumber> out;
    if (row.executeStep() && !row.getColumn(0).isNull() && row.getColumn(1).getInt64() == 0)
      out = row.getColumn(0).getInt64();
    row.reset();
    return out;
  });
}

Result<std::vector<model::EntryNumber>> entriesTouching(Database& database, net::Prefix prefix)
{
  return guarded(database, [&]() -> Result<std::vector<model::EntryNumber>> {
    SQLite::Statement& row = database.prepare(
        "SELECT opened_by FROM holding WHERE address = ?1 AND length = ?2 UNION "
        "SELECT closed_by FROM holding WHERE address = ?1 AND length = ?2 AND closed_by NOTNULL");
    const auto bytes = prefix.address().toBytes();
    row.bind(1, bytes.data(), static_cast<int>(bytes.size()));
    row.bind(2, prefix.length());
    std::vector<model::EntryNumber> out;
    while (row.executeStep()) out.push_back(row.getColumn(0).getInt64());
    row.reset();
    return out;
  });
}

std::vector<PersonalValue> sealPersonal(StoredContact& contact)
{
  std::vector<PersonalValue> out;
  contact.hashes.clear();
  for (const model::FieldDef& field : model::fields(model::FieldOf::contact)) {
    const std::string_view value = model::valueOf(contact.facts, field.name);
    if (!field.personal || value.empty()) continue;
    PersonalValue kept{field.id, randomBytes(16), std::string(value)};
    contact.hashes.emplace(field.id, saltedHash(Algorithm::sha256, kept.salt, kept.value));
    out.push_back(std::move(kept));
  }
  return out;
}

void keepPersonal(Database& database, model::VersionId version,
                  const std::vector<PersonalValue>& values)
{
  for (const PersonalValue& value : values) {
    SQLite::Statement& row = database.prepare(
        "INSERT INTO personal (version, field, salt, value) VALUES (?1, ?2, ?3, ?4)");
    row.bind(1, version);
    row.bind(2, value.field);
    row.bind(3, value.salt.data(), static_cast<int>(value.salt.size()));
    row.bind(4, value.value);
    row.exec();
  }
}

void copyPersonal(Database& database, model::VersionId from, model::VersionId to)
{
  SQLite::Statement& row = database.prepare(
      "INSERT INTO personal (version, field, salt, value) "
      "SELECT ?2, field, salt, value FROM personal WHERE version = ?1");
  row.bind(1, from);
  row.bind(2, to);
  row.exec();
}

}  // namespace sextant::store
