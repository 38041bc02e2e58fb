// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/codes.h"
#include "store/row_batch.h"
#include "store/tables.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace sextant::store {

/// What went wrong in SQLite with the register at `path`.
Error errorOf(const SQLite::Exception& exception, const std::string& path);

/// Whether schema statements may run.
enum class Rights { rows, schema };

class Database;
class Scan;

/// A prepared walk of the borrower's own, given back with the scope: of several over the same text
/// each is under way by itself.
class Borrowed {
 public:
  Borrowed(Database& database, const std::string& sql);
  Borrowed(const Borrowed&) = delete;
  Borrowed& operator=(const Borrowed&) = delete;
  ~Borrowed();
  Scan& operator*() const { return *m_scan; }
  Scan* operator->() const { return m_scan.get(); }

 private:
  std::vector<std::unique_ptr<Scan>>& m_idle;
  std::unique_ptr<Scan> m_scan;
};

/// An SQLite connection opened the one safe way. Its exceptions stay inside store/: public
/// functions of the room wrap their work in `guarded`.
class Database {
 public:
  enum class Mode { readOnly, readWrite };

  /// Opens an existing register of a known schema. Throws SQLite::Exception; a file that is not
  /// a register, newer or altered is a value.
  static Result<std::unique_ptr<Database>> open(const std::string& path, Mode mode);
  /// Creates the file (0600, must not exist) and its tables.
  static Result<std::unique_ptr<Database>> create(const std::string& path);
  /// Takes away what could not be made whole, the log beside it too.
  static void remove(const std::string& path);
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database();

  /// A prepared statement, reset and without bindings; valid until asked for the same text again.
  SQLite::Statement& prepare(std::string_view sql);
  void execute(const std::string& sql) { m_connection.exec(sql); }
  /// As execute, for one statement that comes again and again: prepared once.
  void run(std::string_view sql);
  /// Runs a prepared `sql` that takes its rows FROM incoming.
  void insert(std::string_view sql, const RowBatch& batch);
  /// Another number after every change of the file, by whomever, that a question has seen since.
  [[nodiscard]] unsigned dataVersion();
  [[nodiscard]] const std::string& path() const { return m_path; }
  [[nodiscard]] bool readOnly() const { return m_mode == Mode::readOnly; }
  SQLite::Database& connection() { return m_connection; }

  [[nodiscard]] Error toError(const SQLite::Exception& exception) const;

 private:
  Database(std::string path, Mode mode);
  void harden();
  void tune();
  void authorise(Rights rights);

  std::string m_path;
  Mode m_mode;
  const RowBatch* m_incoming = nullptr;  ///< what the table `incoming` has
  SQLite::Database m_connection;
  std::map<std::string, std::unique_ptr<SQLite::Statement>, std::less<>> m_statements;
  std::map<std::string, std::vector<std::unique_ptr<Scan>>, std::less<>> m_idle;
  friend class Borrowed;
};

/// Runs `work` (returning Result) and turns an exception of SQLite into its error.
template <typename Work>
auto guarded(const Database& database, Work&& work) -> std::invoke_result_t<Work>
{
  try {
    return work();
  } catch (const SQLite::Exception& exception) {
    return fail(database.toError(exception));
  }
}

/// BEGIN IMMEDIATE … COMMIT; rolls back unless committed.
class Transaction {
 public:
  explicit Transaction(Database& database) : m_database(database)
  {
    m_database.run("BEGIN IMMEDIATE");
  }
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();
  void commit();

 private:
  Database& m_database;
  bool m_open = true;
};

/// Keeps every question asked during its life on the state of one moment.
class Snapshot {
 public:
  explicit Snapshot(Database& database);
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;
  ~Snapshot();

 private:
  SQLite::Statement& m_question;  ///< amid its rows as long as this lives
};

/// Ends a prepared statement with the scope. One left in the middle of its rows holds the state it
/// saw: its connection would not see what others write, nor could it write behind them.
class Ending {
 public:
  explicit Ending(SQLite::Statement& statement) : m_statement(statement) {}
  Ending(const Ending&) = delete;
  Ending& operator=(const Ending&) = delete;
  ~Ending() { m_statement.tryReset(); }

 private:
  SQLite::Statement& m_statement;
};

/// SQL texts and column positions of a versioned table, made once.
struct TableSql {
  explicit TableSql(std::string_view name, const std::vector<Column>& own);
  std::string name;
  std::vector<Column> columns;  ///< common ones first
  std::vector<int> positions;   ///< by column id: the position in `select` and, + 1, in `insert`
  std::string select;           ///< SELECT all columns FROM table, without WHERE
  std::string insert;
  std::string insertPlain;  ///< without the columns of facts, for a record that has none
  /// The same for all rows of a RowBatch, whose columns are those of the table in order.
  std::string insertBatch;
  std::string insertBatchPlain;
  std::size_t plainColumns = 0;
  std::string close;     ///< sets closed_by (?1) of version ?2
  std::string closeRun;  ///< the same of all from version ?2 to ?3
};

template <typename Record>
const TableSql& sqlOf()
{
  static const TableSql sql(Table<Record>::kName, Table<Record>::columns());
  return sql;
}

/// The record in a row whose columns are found by id.
template <typename Record, typename Row>
Record readRecord(const Row& row)
{
  Record record = Table<Record>::read(row);
  record.version = row.integer(1);
  record.object = row.integer(2);
  record.openedBy = row.integer(3);
  record.valid = {{row.integer(5)}, {row.integer(6)}};
  return record;
}

}  // namespace sextant::store
