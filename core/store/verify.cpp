// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verify.h"

#include "store/scan.h"

#include <algorithm>
#include <map>
#include <memory>

namespace sextant::store {
namespace {

using model::EntryNumber;
using model::VersionId;

/// What breaks a chain, thrown to the one place that reports it.
struct Broken {
  EntryNumber entry;
  std::string reason;
};

/// The rows of one versioned table in the order of versions.
class TableCursor {
 public:
  TableCursor(Database& database, int id, const TableSql& sql)
      : m_id(id), m_sql(sql), m_rows(database, sql.select + " ORDER BY version")
  {
    advance();
  }
  void advance()
  {
    m_live = m_rows.step();
    if (m_live) m_version = m_rows.integer(0);
  }
  [[nodiscard]] bool live() const { return m_live; }
  [[nodiscard]] VersionId version() const { return m_version; }
  [[nodiscard]] EntryNumber openedBy() const { return m_rows.integer(2); }
  [[nodiscard]] model::ObjectId object() const { return m_rows.integer(1); }
  [[nodiscard]] std::optional<EntryNumber> closedBy() const
  {
    if (m_rows.type(kClosedByPlace) == Scan::Type::null) return std::nullopt;
    return m_rows.integer(kClosedByPlace);
  }
  void addTo(Digest& digest)
  {
    digest.row(m_id);
    for (std::size_t i = 0; i < m_sql.columns.size(); ++i) {
      if (m_sql.columns[i].id != kClosedBy) addColumn(digest, static_cast<int>(i));
    }
  }
  [[nodiscard]] int tableId() const { return m_id; }
  [[nodiscard]] ScannedRow row() const { return {m_rows, m_sql.positions}; }

 private:
  void addColumn(Digest& digest, int position)
  {
    const int id = m_sql.columns[static_cast<std::size_t>(position)].id;
    switch (m_rows.type(position)) {
      case Scan::Type::integer:
        return digest.column(id, m_rows.integer(position));
      case Scan::Type::text:
        return digest.column(id, m_rows.text(position));
      case Scan::Type::blob:
        return digest.column(id, m_rows.blob(position));
      case Scan::Type::null:
        return;
    }
  }

  int m_id;
  const TableSql& m_sql;
  Scan m_rows;
  VersionId m_version = 0;
  bool m_live = false;
};

/// All tables of a kind of chain as one stream of versions.
class VersionStream {
 public:
  explicit VersionStream(std::vector<std::unique_ptr<TableCursor>> cursors)
      : m_cursors(std::move(cursors))
  {
  }
  /// The cursor at the lowest version not yet read; null at the end.
  TableCursor* front()
  {
    TableCursor* lowest = nullptr;
    for (const auto& cursor : m_cursors) {
      if (cursor->live() && (lowest == nullptr || cursor->version() < lowest->version()))
        lowest = cursor.get();
    }
    return lowest;
  }

 private:
  std::vector<std::unique_ptr<TableCursor>> m_cursors;
};

/// Entry and draft of a chain, as closed_by names them.
using EntryKey = std::pair<model::ObjectId, EntryNumber>;
using ClosedBy = std::map<EntryKey, std::vector<VersionId>>;

/// Every hash of a contact against the salt and value kept beside it.
class PersonalCheck {
 public:
  explicit PersonalCheck(Database& database) : m_database(database)
  {
    SQLite::Statement& rows = database.prepare("SELECT count(*) FROM personal");
    rows.executeStep();
    m_kept = rows.getColumn(0).getInt64();
    rows.reset();
  }

  void check(const TableCursor& contact)
  {
    for (const model::FieldDef& field : model::fields(model::FieldOf::contact)) {
      if (!field.personal) continue;
      if (!contact.row().has(field.id)) continue;
      const ByteView hash = contact.row().blob(field.id);
      checkValue(contact, field.id, {hash.begin(), hash.end()});
    }
  }
  /// Every kept row must have belonged to a contact.
  [[nodiscard]] bool noneLeftOver() const { return m_seen == m_kept; }
  [[nodiscard]] std::int64_t erased() const { return m_erased; }

 private:
  void checkValue(const TableCursor& contact, int field, const Bytes& hash)
  {
    SQLite::Statement& row =
        m_database.prepare("SELECT salt, value FROM personal WHERE version = ?1 AND field = ?2");
    const Ending ending(row);
    row.bind(1, contact.version());
    row.bind(2, field);
    if (!row.executeStep()) throw Broken{contact.openedBy(), "a personal value is missing"};
    ++m_seen;
    const SQLite::Column salt = row.getColumn(0);
    const SQLite::Column value = row.getColumn(1);
    const auto* bytes = static_cast<const std::uint8_t*>(salt.getBlob());
    const ByteView saltBytes(bytes, static_cast<std::size_t>(salt.getBytes()));
    if (value.isNull()) {
      ++m_erased;
    } else if (saltedHash(Algorithm::sha256, saltBytes, value.getString()) != hash) {
      throw Broken{contact.openedBy(), "a personal value was changed"};
    }
  }

  Database& m_database;
  std::int64_t m_kept = 0;
  std::int64_t m_seen = 0;
  std::int64_t m_erased = 0;
};

/// Entries of one or several chains against the stream of their versions.
class ChainCheck {
 public:
  ChainCheck(Database& database, VersionStream& versions, base::Progress& progress)
      : m_versions(versions), m_progress(progress), m_personal(database)
  {
  }

  void checkEntry(const Chain& chain, const ChainEntry& entry, const Bytes& previous)
  {
    if (entry.previous != previous) throw Broken{entry.number, "it does not follow the one before"};
    const Algorithm algorithm = algorithmFrom(entry.algorithm);
    Digest digest(algorithm);
    readVersions(chain, entry, digest);
    digestEntry(digest, entry, chain);
    const auto closed = unpackVersions(entry.closedVersions);
    if (packVersions(closed) != entry.closedVersions ||
        static_cast<std::int64_t>(closed.size()) != entry.closed)
      throw Broken{entry.number, "its list of closed versions was changed"};
    if (digest.finish() != entry.digest) throw Broken{entry.number, "its content was changed"};
    if (chainHash(algorithm, previous, entry.digest) != entry.ownHash)
      throw Broken{entry.number, "its hash was changed"};
    m_closed[{chain.draft, entry.number}] = closed;
    ++m_verdict.entries;
  }

  /// When all entries were read: nothing may be left over, and closing must agree on both sides.
  void checkRest()
  {
    if (TableCursor* left = m_versions.front(); left != nullptr)
      throw Broken{left->openedBy(), "a version belongs to no entry"};
    for (auto& [key, versions] : m_found) {
      std::ranges::sort(versions);
      if (m_closed[key] != versions) throw Broken{key.second, "versions it closed were changed"};
    }
    for (const auto& [key, versions] : m_closed) {
      if (!versions.empty() && !m_found.contains(key))
        throw Broken{key.second, "versions it closed are believed again"};
    }
  }
  [[nodiscard]] const PersonalCheck& personal() const { return m_personal; }
  [[nodiscard]] const ChainVerdict& counts() const { return m_verdict; }

 private:
  void readVersions(const Chain& chain, const ChainEntry& entry, Digest& digest)
  {
    std::int64_t opened = 0;
    for (TableCursor* row = m_versions.front();
         row != nullptr && row->version() <= entry.lastVersion; row = m_versions.front()) {
      if (row->version() < entry.firstVersion || row->openedBy() != entry.number)
        throw Broken{row->openedBy(), "a version was moved between entries"};
      if (!chain.isJournal() && row->object() != chain.draft)
        throw Broken{entry.number, "a row was moved between drafts"};
      readVersion(chain, *row, digest);
      ++opened;
      if (++m_verdict.versions % 65536 == 0)
        m_progress.report(static_cast<std::uint64_t>(m_verdict.versions), 0);
    }
    if (opened != entry.opened) throw Broken{entry.number, "versions are missing"};
  }

  void readVersion(const Chain& chain, TableCursor& row, Digest& digest)
  {
    row.addTo(digest);
    if (const auto closedBy = row.closedBy())
      m_found[{chain.draft, *closedBy}].push_back(row.version());
    if (row.tableId() == Table<StoredContact>::kId) m_personal.check(row);
    row.advance();
  }

  VersionStream& m_versions;
  base::Progress& m_progress;
  PersonalCheck m_personal;
  ChainVerdict m_verdict;
  ClosedBy m_closed;
  ClosedBy m_found;
};

std::vector<std::unique_ptr<TableCursor>> journalCursors(Database& database)
{
  std::vector<std::unique_ptr<TableCursor>> out;
  forEachJournalTable([&]<typename Record>() {
    out.push_back(std::make_unique<TableCursor>(database, Table<Record>::kId, sqlOf<Record>()));
  });
  return out;
}

std::vector<std::unique_ptr<TableCursor>> draftCursors(Database& database)
{
  std::vector<std::unique_ptr<TableCursor>> out;
  forEachDraftTable([&]<typename Record>() {
    out.push_back(std::make_unique<TableCursor>(database, Table<Record>::kId, sqlOf<Record>()));
  });
  return out;
}

void checkRegisterRow(Database& database)
{
  SQLite::Statement& row = database.prepare("SELECT uuid, created, hash FROM register");
  const Ending ending(row);
  const bool found = row.executeStep();
  if (!found || genesisHash(row.getColumn(0).getString(), row.getColumn(1).getInt64()) !=
                    genesisOf(database)) {
    throw Broken{0, "the identity of the register was changed"};
  }
  if (row.executeStep()) throw Broken{0, "the register has several identities"};
}

/// What no row shows: damaged pages, an index that does not say what its table says, a value of
/// another type than its column's.
void checkFile(Database& database)
{
  SQLite::Statement row(database.connection(), "PRAGMA integrity_check(1)");
  const bool told = row.executeStep();
  const std::string answer = told ? row.getColumn(0).getString() : "no answer";
  if (answer != "ok") throw Broken{0, "the file is damaged: " + answer};
}

ChainVerdict checkJournal(Database& database, base::Progress& progress)
{
  VersionStream versions(journalCursors(database));
  ChainCheck check(database, versions, progress);
  Bytes previous = genesisOf(database);
  EntryNumber expected = 1;
  visitEntries(database, {}, false, [&](const ChainEntry& entry) {
    if (entry.number != expected) throw Broken{expected, "it is missing"};
    check.checkEntry({}, entry, previous);
    previous = entry.ownHash;
    ++expected;
    return true;
  });
  check.checkRest();
  if (!check.personal().noneLeftOver()) throw Broken{0, "a personal value belongs to nobody"};
  ChainVerdict verdict = check.counts();
  verdict.erased = check.personal().erased();
  return verdict;
}

std::vector<std::pair<VersionId, Chain>> stepsInOrder(Database& database)
{
  SQLite::Statement rows(
      database.connection(),
      "SELECT draft, number FROM draft_step ORDER BY first_version, draft, number");
  std::vector<std::pair<VersionId, Chain>> out;
  while (rows.executeStep()) {
    out.emplace_back(rows.getColumn(1).getInt64(), Chain{rows.getColumn(0).getInt64()});
  }
  return out;
}

/// Steps of all drafts share one sequence of versions: they are read in that order, each against
/// the step before it in its own draft.
void checkDrafts(Database& database, base::Progress& progress, ChainVerdict& verdict)
{
  VersionStream versions(draftCursors(database));
  ChainCheck check(database, versions, progress);
  std::map<model::ObjectId, std::pair<EntryNumber, Bytes>> heads;
  for (const auto& [number, chain] : stepsInOrder(database)) {
    const auto entry = entryOf(database, chain, number);
    auto& [last, hash] = heads.try_emplace(chain.draft, 0, genesisOf(database)).first->second;
    if (!entry || number != last + 1) throw Broken{0, "a step of a draft is missing"};
    check.checkEntry(chain, *entry, hash);
    last = number;
    hash = entry->ownHash;
  }
  check.checkRest();
  verdict.versions += check.counts().versions;
}

}  // namespace

Result<ChainVerdict> verifyChains(Database& database, base::Progress& progress)
{
  return guarded(database, [&]() -> Result<ChainVerdict> {
    const Snapshot snapshot(database);
    ChainVerdict verdict;
    try {
      checkRegisterRow(database);
      verdict = checkJournal(database, progress);
      checkDrafts(database, progress, verdict);
      checkFile(database);
    } catch (const Broken& broken) {
      verdict.brokenAt = broken.entry;
      verdict.reason = broken.reason;
    }
    return verdict;
  });
}

}  // namespace sextant::store
