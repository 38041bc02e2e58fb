// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/network_drive.h"
#include "store/scan.h"
#include "store/schema.h"

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>

namespace sextant::store {
namespace {

namespace fs = std::filesystem;

constexpr int kBusyMilliseconds = 5000;
constexpr int kReadFlags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
constexpr int kWriteFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;

/// The folder without links, so that SQLite can refuse a link in what is left.
std::string canonical(const std::string& path)
{
  std::error_code failed;
  const fs::path folder = fs::canonical(fs::absolute(path).parent_path(), failed);
  return failed ? path : (folder / fs::path(path).filename()).string();
}

bool allowedPragma(std::string_view name)
{
  constexpr std::array kAllowed = {std::string_view("data_version"),
                                   std::string_view("wal_checkpoint"), std::string_view("optimize"),
                                   std::string_view("quick_check"),
                                   std::string_view("integrity_check")};
  return std::ranges::find(kAllowed, name) != kAllowed.end();
}

/// Rows only: no schema, no other files, no settings.
int authoriseRows(void* /*context*/, int action, const char* first, const char* /*second*/,
                  const char* /*database*/, const char* /*trigger*/)
{
  switch (action) {
    case SQLITE_PRAGMA:
      return allowedPragma(first) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
    case SQLITE_ALTER_TABLE:
    case SQLITE_CREATE_INDEX:
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_VIEW:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DROP_VIEW:
    case SQLITE_DROP_VTABLE:
      return SQLITE_DENY;
    default:
      return SQLITE_OK;
  }
}

/// The path as the file: URI that alone takes `immutable`.
std::string immutableUri(const std::string& path)
{
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string uri = "file:";
  for (const char c : path) {
    if (c != '%' && c != '?' && c != '#') {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri += '%';
    uri += kDigits[byte >> 4U];
    uri += kDigits[byte & 15U];
  }
  return uri + "?immutable=1";
}

struct Opening {
  std::string name;
  int flags;
};

/// Who only reads still opens for writing where that is allowed: the last to close tidies the log
/// away. Where it is not, SQLite cannot make its shared memory, and needs none if there is no log.
Opening openingFor(const std::string& path, Database::Mode mode)
{
  const std::string folder = fs::path(path).parent_path().string();
  const bool writable = ::access(path.c_str(), W_OK) == 0 && ::access(folder.c_str(), W_OK) == 0;
  if (mode == Database::Mode::readWrite || writable) {
    return {path, kWriteFlags | SQLITE_OPEN_NOFOLLOW};
  }
  std::error_code failed;
  if (fs::exists(path + "-wal", failed)) return {path, kReadFlags | SQLITE_OPEN_NOFOLLOW};
  return {immutableUri(path), kReadFlags | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_URI};
}

std::string joined(const std::vector<Column>& columns)
{
  std::string out;
  for (const Column& column : columns) {
    out += (out.empty() ? "" : ", ") + std::string(column.name);
  }
  return out;
}

std::string insertInto(const std::string& table, const std::vector<Column>& columns)
{
  std::string marks;
  for (std::size_t i = 0; i < columns.size(); ++i) marks += i == 0 ? "?" : ", ?";
  return "INSERT INTO " + table + " (" + joined(columns) + ") VALUES (" + marks + ")";
}

std::string insertBatchInto(const std::string& table, const std::vector<Column>& columns)
{
  std::string values;
  for (std::size_t i = 0; i < columns.size(); ++i)
    values += (i == 0 ? "c" : ", c") + std::to_string(i);
  // Whoever cannot write one row gives the transaction up: no journal of the statement is needed.
  return "INSERT OR FAIL INTO " + table + " (" + joined(columns) + ") SELECT " + values +
         " FROM incoming";
}

}  // namespace

Database::Database(std::string path, Mode mode)
    : m_path(std::move(path)),
      m_mode(mode),
      m_connection(openingFor(m_path, mode).name, openingFor(m_path, mode).flags, kBusyMilliseconds)
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const std::string& path, Mode mode)
{
  std::error_code failed;
  if (!fs::exists(path, failed)) return fail(kMissing, {path});
  if (fs::is_directory(path, failed)) return fail(kForeign, {path});
  if (mode == Mode::readWrite) {
    if (const auto drive = networkDrive(path)) return fail(kNetworkDrive, {path, *drive});
  }
  std::unique_ptr<Database> database;
  try {
    database.reset(new Database(canonical(path), mode));
    database->harden();
    TRY_DO(checkSchema(*database));
    database->tune();
    return database;
  } catch (const SQLite::Exception& exception) {
    return fail(errorOf(exception, path));
  }
}

Result<std::unique_ptr<Database>> Database::create(const std::string& path)
{
  if (const auto drive = networkDrive(fs::path(canonical(path)).parent_path().string()))
    return fail(kNetworkDrive, {path, *drive});
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (file < 0) {
    if (errno == EEXIST) return fail(kExists, {path});
    return fail(kCannotWrite, {path, std::strerror(errno)});
  }
  ::close(file);  // before SQLite opens it: closing later would drop SQLite's locks
  std::unique_ptr<Database> database;
  try {
    database.reset(new Database(canonical(path), Mode::readWrite));
    database->harden();
    createSchema(*database);
    database->tune();
    return database;
  } catch (const SQLite::Exception& exception) {
    database.reset();
    remove(path);
    return fail(errorOf(exception, path));
  }
}

void Database::remove(const std::string& path)
{
  for (const char* beside : {"", "-wal", "-shm"}) ::unlink((path + beside).c_str());
}

void Database::harden()
{
  sqlite3* handle = m_connection.getHandle();
  for (const int option :
       {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_DQS_DML,
        SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_ENABLE_VIEW}) {
    sqlite3_db_config(handle, option, 0, nullptr);
  }
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 << 20);
  sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
  sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
  sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 50);
  sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 10);
  sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 25'000);
  sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
  sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 4096);  // people look long names up
  sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
  execute("PRAGMA cell_size_check=ON");
  execute("PRAGMA mmap_size=0");
}

void Database::tune()
{
  execute("PRAGMA foreign_keys=ON");
  execute(m_mode == Mode::readWrite ? "PRAGMA journal_mode=WAL" : "PRAGMA query_only=ON");
  execute("PRAGMA synchronous=FULL");  // WAL with NORMAL loses acknowledged commits at power loss
  execute("PRAGMA temp_store=MEMORY");
  execute("PRAGMA journal_size_limit=67108864");
  execute("PRAGMA cache_size=-65536");
  offerIncoming(m_connection.getHandle(), &m_incoming);
  authorise(Rights::rows);
}

void Database::authorise(Rights rights)
{
  sqlite3_set_authorizer(m_connection.getHandle(), rights == Rights::rows ? authoriseRows : nullptr,
                         nullptr);
}

SQLite::Statement& Database::prepare(std::string_view sql)
{
  auto found = m_statements.find(sql);
  if (found == m_statements.end()) {
    std::string text(sql);
    auto statement = std::make_unique<SQLite::Statement>(m_connection, text);
    found = m_statements.emplace(std::move(text), std::move(statement)).first;
  }
  found->second->tryReset();
  found->second->clearBindings();
  return *found->second;
}

void Database::run(std::string_view sql)
{
  SQLite::Statement& statement = prepare(sql);
  const Ending ending(statement);
  statement.executeStep();
}

void Database::insert(std::string_view sql, const RowBatch& batch)
{
  SQLite::Statement& statement = prepare(sql);
  const Ending ending(statement);
  m_incoming = &batch;
  statement.exec();
}

unsigned Database::dataVersion()
{
  unsigned out = 0;
  sqlite3_file_control(m_connection.getHandle(), "main", SQLITE_FCNTL_DATA_VERSION, &out);
  return out;
}

Borrowed::Borrowed(Database& database, const std::string& sql) : m_idle(database.m_idle[sql])
{
  if (m_idle.empty()) {
    m_scan = std::make_unique<Scan>(database, sql);
  } else {
    m_scan = std::move(m_idle.back());
    m_idle.pop_back();
  }
}

Borrowed::~Borrowed()
{
  m_scan->reset();
  m_idle.push_back(std::move(m_scan));
}

Error Database::toError(const SQLite::Exception& exception) const
{
  return errorOf(exception, m_path);
}

Error errorOf(const SQLite::Exception& exception, const std::string& path)
{
  const std::string what = exception.what();
  const auto error = [](Code code, std::vector<std::string> args) {
    return Error{code, std::move(args), {}, {}, {}};
  };
  switch (exception.getErrorCode() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return error(kBusy, {path});
    case SQLITE_FULL:
      return error(kFull, {path});
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:  // the log beside the file cannot be made
      return error(kReadOnly, {path});
    case SQLITE_CORRUPT:
      return error(kDamaged, {path, what});
    case SQLITE_NOTADB:
      return error(kForeign, {path});
    default:
      return error(kFailed, {what});
  }
}

Transaction::~Transaction()
{
  if (!m_open) return;
  try {
    m_database.run("ROLLBACK");
  } catch (const SQLite::Exception&) {  // SQLite rolled back by itself, as after a full disk
  }
}

void Transaction::commit()
{
  m_database.run("COMMIT");
  m_open = false;
}

// A question that waits amid its rows holds the moment it saw, and costs less than BEGIN and
// COMMIT.
Snapshot::Snapshot(Database& database)
    : m_question(database.prepare("SELECT count(*) FROM register"))
{
  m_question.executeStep();
}

Snapshot::~Snapshot()
{
  m_question.tryReset();
}

TableSql::TableSql(std::string_view table, const std::vector<Column>& own)
    : name(table), columns(kCommonColumns.begin(), kCommonColumns.end())
{
  columns.insert(columns.end(), own.begin(), own.end());
  std::vector<Column> plain;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto id = static_cast<std::size_t>(columns[i].id);
    if (positions.size() <= id) positions.resize(id + 1, -1);
    positions[id] = static_cast<int>(i);
    if (columns[i].id < kFirstFact) plain.push_back(columns[i]);
  }
  select = "SELECT " + joined(columns) + " FROM " + name;
  insert = insertInto(name, columns);
  insertPlain = insertInto(name, plain);
  insertBatch = insertBatchInto(name, columns);
  insertBatchPlain = insertBatchInto(name, plain);
  plainColumns = plain.size();
  close = "UPDATE " + name + " SET closed_by = ?1 WHERE version = ?2 AND closed_by IS NULL";
  closeRun = "UPDATE OR FAIL " + name +
             " SET closed_by = ?1 WHERE version BETWEEN ?2 AND ?3 AND closed_by IS NULL";
}

}  // namespace sextant::store
