// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "store/scan.h"

#include <algorithm>
#include <limits>

namespace sextant::store {
namespace {

// Ids of the parts of an entry in its digest: as stored for ever as those of columns.
enum HeaderPart : int {
  kNumber = 901,
  kTime,
  kWho,
  kHost,
  kProgram,
  kWhat,
  kWhy,
  kUndoes,
  kFirstVersion,
  kLastVersion,
  kOpened,
  kClosedCount,
  kClosedId,
  kDraft,
  kAlgorithm,
  kUuid,
  kCreated
};

constexpr std::string_view kColumns =
    "number, time, who, host, program, what, why, undoes, first_version, last_version, opened, "
    "closed, closed_versions, algorithm, digest, previous, hash";
constexpr std::string_view kColumnsOfHead =
    "number, time, who, host, program, what, why, undoes, first_version, last_version, opened, "
    "closed, NULL, algorithm, digest, previous, hash";

std::string selectFrom(const Chain& chain, std::string_view columns = kColumns)
{
  std::string sql = "SELECT " + std::string(columns);
  return sql +
         (chain.isJournal() ? " FROM entry WHERE ?1 = 0" : " FROM draft_step WHERE draft = ?1");
}

Bytes blobOf(const SQLite::Column& column)
{
  const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
  return {bytes, bytes + column.getBytes()};
}

ChainEntry readEntry(SQLite::Statement& row)
{
  ChainEntry e;
  e.number = row.getColumn(0).getInt64();
  e.time = {row.getColumn(1).getInt64()};
  e.who = row.getColumn(2).getString();
  e.host = row.getColumn(3).getString();
  e.program = row.getColumn(4).getString();
  e.what = row.getColumn(5).getString();
  e.why = row.getColumn(6).getString();
  e.undoes = row.getColumn(7).getInt64();
  e.firstVersion = row.getColumn(8).getInt64();
  e.lastVersion = row.getColumn(9).getInt64();
  e.opened = row.getColumn(10).getInt64();
  e.closed = row.getColumn(11).getInt64();
  e.closedVersions = blobOf(row.getColumn(12));
  e.algorithm = row.getColumn(13).getString();
  e.digest = blobOf(row.getColumn(14));
  e.previous = blobOf(row.getColumn(15));
  e.ownHash = blobOf(row.getColumn(16));
  e.hash = toHex(e.ownHash);
  return e;
}

/// The last version given out in any chain that shares the sequence.
model::VersionId lastVersion(Database& database, const Chain& chain)
{
  SQLite::Statement& row = database.prepare(
      chain.isJournal() ? "SELECT last_version FROM entry ORDER BY number DESC LIMIT 1"
                        : "SELECT max(last_version) FROM draft_step");
  const Ending ending(row);
  return row.executeStep() ? row.getColumn(0).getInt64() : 0;
}

}  // namespace

std::vector<model::VersionId> unpackVersions(ByteView packed)
{
  std::vector<model::VersionId> out;
  model::VersionId last = 0;
  std::uint64_t step = 0;
  int shift = 0;
  for (const std::uint8_t byte : packed) {
    step |= std::uint64_t{byte & 0x7fU} << shift;
    shift = std::min(shift + 7, 63);
    if ((byte & 0x80U) != 0) continue;
    last += static_cast<model::VersionId>(step);
    out.push_back(last);
    step = 0;
    shift = 0;
  }
  return out;
}

std::span<const model::VersionId> firstRun(std::span<const model::VersionId> versions)
{
  const auto end = std::ranges::adjacent_find(
      versions, [](model::VersionId a, model::VersionId b) { return b != a + 1; });
  if (end == versions.end()) return versions;
  return versions.first(static_cast<std::size_t>(end - versions.begin()) + 1);
}

Bytes packVersions(const std::vector<model::VersionId>& versions)
{
  Bytes out;
  model::VersionId last = 0;
  for (const model::VersionId version : versions) {
    auto step = static_cast<std::uint64_t>(version - last);
    for (; step >= 0x80U; step >>= 7U) out.push_back(static_cast<std::uint8_t>(step | 0x80U));
    out.push_back(static_cast<std::uint8_t>(step));
    last = version;
  }
  return out;
}

Bytes genesisHash(std::string_view uuid, std::int64_t created)
{
  Digest digest(Algorithm::sha256);
  digest.column(kUuid, uuid);
  digest.column(kCreated, created);
  return digest.finish();
}

Bytes chainHash(Algorithm algorithm, ByteView previous, ByteView digest)
{
  Digest hash(algorithm);
  hash.raw(previous);
  hash.raw(digest);
  return hash.finish();
}

void digestEntry(Digest& digest, const ChainEntry& e, const Chain& chain)
{
  for (const model::VersionId version : unpackVersions(e.closedVersions)) {
    digest.column(kClosedId, version);
  }
  digest.column(kDraft, chain.draft);
  digest.column(kNumber, e.number);
  digest.column(kTime, e.time.us);
  digest.column(kWho, std::string_view(e.who));
  digest.column(kHost, std::string_view(e.host));
  digest.column(kProgram, std::string_view(e.program));
  digest.column(kWhat, std::string_view(e.what));
  digest.column(kWhy, std::string_view(e.why));
  digest.column(kUndoes, e.undoes);
  digest.column(kFirstVersion, e.firstVersion);
  digest.column(kLastVersion, e.lastVersion);
  digest.column(kOpened, e.opened);
  digest.column(kClosedCount, e.closed);
  digest.column(kAlgorithm, std::string_view(e.algorithm));
}

std::optional<ChainEntry> headOf(Database& database, const Chain& chain)
{
  SQLite::Statement& row =
      database.prepare(selectFrom(chain, kColumnsOfHead) + " ORDER BY number DESC LIMIT 1");
  const Ending ending(row);
  row.bind(1, chain.draft);
  if (!row.executeStep()) return std::nullopt;
  return readEntry(row);
}

std::optional<ChainEntry> entryOf(Database& database, const Chain& chain, model::EntryNumber number)
{
  SQLite::Statement& row = database.prepare(selectFrom(chain) + " AND number = ?2");
  const Ending ending(row);
  row.bind(1, chain.draft);
  row.bind(2, number);
  if (!row.executeStep()) return std::nullopt;
  return readEntry(row);
}

void visitEntries(Database& database, const Chain& chain, bool newestFirst,
                  const std::function<bool(const ChainEntry&)>& visit,
                  std::optional<model::EntryNumber> before)
{
  SQLite::Statement row(
      database.connection(),
      selectFrom(chain) + " AND number < ?2 ORDER BY number" + (newestFirst ? " DESC" : ""));
  row.bind(1, chain.draft);
  row.bind(2, before.value_or(std::numeric_limits<model::EntryNumber>::max()));
  while (row.executeStep() && visit(readEntry(row))) {
  }
}

Bytes genesisOf(Database& database)
{
  SQLite::Statement& row = database.prepare("SELECT hash FROM register");
  const Ending ending(row);
  return row.executeStep() ? blobOf(row.getColumn(0)) : Bytes{};
}

EntryWriter::EntryWriter(Database& database, Chain chain)
    : m_database(database), m_chain(chain), m_digest(m_algorithm)
{
  const auto head = headOf(database, chain);
  m_number = head ? head->number + 1 : 1;
  m_previous = head ? head->ownHash : genesisOf(database);
  const bool known = head && chain.isJournal();
  m_firstVersion = m_nextVersion = (known ? head->lastVersion : lastVersion(database, chain)) + 1;
}

void EntryWriter::closeRuns(const TableSql& sql, std::span<const model::VersionId> versions)
{
  Scan believed(m_database, "SELECT version FROM " + sql.name +
                                " WHERE version BETWEEN ?1 AND ?2 AND closed_by IS NULL");
  while (!versions.empty()) {
    const auto run = firstRun(versions);
    versions = versions.subspan(run.size());
    believed.reset();
    believed.bind(1, run.front());
    believed.bind(2, run.back());
    while (believed.step()) m_closed.push_back(believed.integer(0));
    SQLite::Statement& row = m_database.prepare(sql.closeRun);
    row.bind(1, m_number);
    row.bind(2, run.front());
    row.bind(3, run.back());
    row.exec();
  }
}

ChainEntry EntryWriter::finish(const EntryHeader& header)
{
  std::ranges::sort(m_closed);
  ChainEntry e;
  e.number = m_number;
  e.time = header.time;
  e.who = header.who;
  e.host = header.host;
  e.program = header.program;
  e.what = header.what;
  e.why = header.why;
  e.undoes = header.undoes;
  e.firstVersion = m_firstVersion;
  e.lastVersion = m_nextVersion - 1;
  e.opened = m_opened;
  e.closed = static_cast<std::int64_t>(m_closed.size());
  e.closedVersions = packVersions(m_closed);
  e.algorithm = toString(m_algorithm);
  digestEntry(m_digest, e, m_chain);
  e.digest = m_digest.finish();
  e.previous = m_previous;
  e.ownHash = chainHash(m_algorithm, e.previous, e.digest);
  e.hash = toHex(e.ownHash);
  insert(e);
  return e;
}

void EntryWriter::insert(const ChainEntry& e)
{
  const std::string columns(kColumns);
  SQLite::Statement& row = m_database.prepare(
      m_chain.isJournal()
          ? "INSERT INTO entry (" + columns + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
          : "INSERT INTO draft_step (" + columns +
                ", draft) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
  const auto blob = [&row](int place, const Bytes& bytes) {
    row.bind(place, bytes.data(), static_cast<int>(bytes.size()));
  };
  const Bytes nothing(1);
  row.bind(1, e.number);
  row.bind(2, e.time.us);
  row.bind(3, e.who);
  row.bind(4, e.host);
  row.bind(5, e.program);
  row.bind(6, e.what);
  row.bind(7, e.why);
  row.bind(8, e.undoes);
  row.bind(9, e.firstVersion);
  row.bind(10, e.lastVersion);
  row.bind(11, e.opened);
  row.bind(12, e.closed);
  // An empty vector has no address, and SQLite would take that for NULL.
  row.bind(13, e.closedVersions.empty() ? nothing.data() : e.closedVersions.data(),
           static_cast<int>(e.closedVersions.size()));
  row.bind(14, e.algorithm);
  blob(15, e.digest);
  blob(16, e.previous);
  blob(17, e.ownHash);
  if (!m_chain.isJournal()) row.bind(18, m_chain.draft);
  row.exec();
}

}  // namespace sextant::store
