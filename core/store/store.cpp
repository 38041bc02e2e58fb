// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/journal.h"

namespace sextant::store {
namespace {

/// UUID version 7 (RFC 9562 section 5.7).
std::string newUuid(Instant now)
{
  Bytes bytes = randomBytes(16);
  const auto milliseconds = static_cast<std::uint64_t>(now.us / 1000);
  for (std::size_t i = 0; i < 6; ++i) {
    bytes[i] = static_cast<std::uint8_t>(milliseconds >> (40 - 8 * i));
  }
  bytes[6] = static_cast<std::uint8_t>(0x70U | (bytes[6] & 0x0fU));
  bytes[8] = static_cast<std::uint8_t>(0x80U | (bytes[8] & 0x3fU));
  std::string text = toHex(bytes);
  for (const std::size_t place : {8U, 13U, 18U, 23U}) text.insert(place, 1, '-');
  return text;
}

void insertIdentity(Database& database, Instant now)
{
  const std::string uuid = newUuid(now);
  const Bytes hash = genesisHash(uuid, now.us);
  SQLite::Statement& row =
      database.prepare("INSERT INTO register (uuid, created, hash) VALUES (?1, ?2, ?3)");
  row.bind(1, uuid);
  row.bind(2, now.us);
  row.bind(3, hash.data(), static_cast<int>(hash.size()));
  row.exec();
}

}  // namespace

Result<> Store::create(const std::string& path, Instant now)
{
  TRY(auto database, Database::create(path));
  auto made = guarded(*database, [&]() -> Result<> {
    Transaction transaction(*database);
    insertIdentity(*database, now);
    transaction.commit();
    return {};
  });
  database.reset();
  if (!made) Database::remove(path);
  return made;
}

Result<std::unique_ptr<Store>> Store::open(const std::string& path, Database::Mode mode)
{
  TRY(auto database, Database::open(path, mode));
  Database& opened = *database;
  return guarded(opened, [&]() -> Result<std::unique_ptr<Store>> {
    SQLite::Statement row(opened.connection(), "SELECT uuid FROM register");
    if (!row.executeStep()) return fail(kDamaged, {path, "it has no identity"});
    std::string uuid = row.getColumn(0).getString();
    return std::unique_ptr<Store>(new Store(std::move(database), std::move(uuid)));
  });
}

}  // namespace sextant::store
