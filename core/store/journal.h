// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sextant::store {

/// A chain of entries over versioned tables: the journal of the register, or the steps of one
/// draft. Entries count from 1; versions have one sequence over all tables of a kind of chain.
struct Chain {
  model::ObjectId draft = 0;  ///< 0 = the journal
  [[nodiscard]] bool isJournal() const { return draft == 0; }
};

/// What an entry says beside the versions it opened and closed.
struct EntryHeader {
  Instant time;
  std::string who;
  std::string host;
  std::string program;
  std::string what;
  std::string why;
  model::EntryNumber undoes = 0;
};

/// An entry with the parts that only the chain needs.
struct ChainEntry : model::JournalEntry {
  std::string algorithm;
  Bytes closedVersions;  ///< packed, see unpackVersions
  Bytes digest;
  Bytes previous;
  Bytes ownHash;
};

std::vector<model::VersionId> unpackVersions(ByteView packed);
/// The first of them that follow each other without a gap.
std::span<const model::VersionId> firstRun(std::span<const model::VersionId> versions);
/// `versions` ascending.
Bytes packVersions(const std::vector<model::VersionId>& versions);

/// Hash that the first entry of a register's chains names as the one before.
Bytes genesisHash(std::string_view uuid, std::int64_t created);

/// H(previous ‖ digest).
Bytes chainHash(Algorithm algorithm, ByteView previous, ByteView digest);

/// Adds to `digest` what is hashed of an entry behind its rows: ids closed and the header.
void digestEntry(Digest& digest, const ChainEntry& entry, const Chain& chain);

/// The newest entry but for its list of closed versions, of which there may be a million; none in
/// an empty chain.
std::optional<ChainEntry> headOf(Database& database, const Chain& chain);
std::optional<ChainEntry> entryOf(Database& database, const Chain& chain,
                                  model::EntryNumber number);
/// In the order of numbers, rising or falling; the visitor says false to stop. Only entries of
/// lower numbers than `before` where given.
void visitEntries(Database& database, const Chain& chain, bool newestFirst,
                  const std::function<bool(const ChainEntry&)>& visit,
                  std::optional<model::EntryNumber> before = {});
Bytes genesisOf(Database& database);

template <typename Record>
class BulkWriter;

/// One entry in the making, inside a transaction. Every version opened or closed goes through it,
/// so that the digest misses nothing.
class EntryWriter {
 public:
  EntryWriter(Database& database, Chain chain);

  [[nodiscard]] model::EntryNumber number() const { return m_number; }
  [[nodiscard]] bool empty() const { return written() == 0; }
  [[nodiscard]] std::int64_t opened() const { return m_opened; }
  [[nodiscard]] std::int64_t closed() const { return static_cast<std::int64_t>(m_closed.size()); }
  /// How many versions were opened and closed so far.
  [[nodiscard]] std::size_t written() const
  {
    return static_cast<std::size_t>(m_opened) + m_closed.size();
  }

  /// Writes the record as a new version (and a new object where it has none) and fills its ids in.
  template <typename Record>
  void open(Record& record)
  {
    const TableSql& sql = sqlOf<Record>();
    SQLite::Statement& statement =
        m_database.prepare(isPlain(record) ? sql.insertPlain : sql.insert);
    BoundRow row{statement};
    write(record, row);
    statement.exec();
  }

  /// Sets closed_by of a version that is still believed.
  template <typename Record>
  void close(model::VersionId version)
  {
    SQLite::Statement& statement = m_database.prepare(sqlOf<Record>().close);
    statement.bind(1, m_number);
    statement.bind(2, version);
    if (statement.exec() == 1) m_closed.push_back(version);
  }

  /// As above for many, which must rise; those that follow each other by one statement.
  template <typename Record>
  void closeAll(std::span<const model::VersionId> versions)
  {
    closeRuns(sqlOf<Record>(), versions);
  }

  /// Writes the entry itself.
  ChainEntry finish(const EntryHeader& header);

 private:
  template <typename Record>
  friend class BulkWriter;

  /// A row of a statement of its own.
  struct BoundRow {
    SQLite::Statement& statement;
    void set(std::size_t column, std::int64_t value) { statement.bind(place(column), value); }
    void set(std::size_t column, std::string_view text)
    {
      statement.bind(place(column), std::string(text));
    }
    void set(std::size_t column, ByteView blob)
    {
      statement.bind(place(column), blob.data(), static_cast<int>(blob.size()));
    }
    static int place(std::size_t column) { return static_cast<int>(column) + 1; }
  };

  /// Each value goes into the row and into the digest.
  template <typename Row>
  struct Recorder {
    Row& row;
    const std::vector<int>& positions;
    Digest& digest;
    template <typename Value>
    void operator()(int id, const Value& value)
    {
      row.set(static_cast<std::size_t>(positions[static_cast<std::size_t>(id)]), value);
      digest.column(id, value);
    }
  };

  /// Fills in the ids of the record and puts all its values into a row.
  template <typename Record, typename Row>
  void write(Record& record, Row& row)
  {
    record.version = m_nextVersion++;
    if (record.object == 0) record.object = record.version;
    record.openedBy = m_number;
    Recorder<Row> put{row, sqlOf<Record>().positions, m_digest};
    m_digest.row(Table<Record>::kId);
    put(1, record.version);
    put(2, record.object);
    put(3, record.openedBy);
    put(5, record.valid.from.us);
    put(6, record.valid.to.us);
    Table<Record>::visit(record, put);
    ++m_opened;
  }
  void insert(const ChainEntry& entry);
  void closeRuns(const TableSql& sql, std::span<const model::VersionId> versions);

  Database& m_database;
  Chain m_chain;
  Algorithm m_algorithm = Algorithm::sha256;
  Digest m_digest;
  Bytes m_previous;
  model::EntryNumber m_number = 1;
  model::VersionId m_firstVersion = 1;
  model::VersionId m_nextVersion = 1;
  std::int64_t m_opened = 0;
  std::vector<model::VersionId> m_closed;
};

/// Opens many records of one kind, several times as fast as one by one. They are written by the
/// hundred: no question is sure to see them before `finish`, without which the last are not
/// written at all.
template <typename Record>
class BulkWriter {
 public:
  explicit BulkWriter(EntryWriter& writer) : m_writer(writer) {}

  /// As EntryWriter::open; may go on among calls of that.
  void open(Record& record)
  {
    const bool plain = isPlain(record);
    if (m_batch.full() || plain != m_plain) finish();
    m_plain = plain;
    const TableSql& sql = sqlOf<Record>();
    m_batch.startRow(plain ? sql.plainColumns : sql.columns.size());
    m_writer.write(record, m_batch);
  }

  void finish()
  {
    if (m_batch.rows() == 0) return;
    const TableSql& sql = sqlOf<Record>();
    m_writer.m_database.insert(m_plain ? sql.insertBatchPlain : sql.insertBatch, m_batch);
    m_batch.clear();
  }

 private:
  EntryWriter& m_writer;
  RowBatch m_batch;
  bool m_plain = false;
};

}  // namespace sextant::store
