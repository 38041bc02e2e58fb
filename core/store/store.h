// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "store/database.h"

#include <memory>
#include <string>

namespace sextant::store {

/// An open register file and its identity.
class Store {
 public:
  /// Makes the file with all tables and a new identity.
  static Result<> create(const std::string& path, Instant now);
  static Result<std::unique_ptr<Store>> open(const std::string& path, Database::Mode mode);

  [[nodiscard]] Database& database() const { return *m_database; }
  [[nodiscard]] const std::string& uuid() const { return m_uuid; }

 private:
  Store(std::unique_ptr<Database> database, std::string uuid)
      : m_database(std::move(database)), m_uuid(std::move(uuid))
  {
  }
  std::unique_ptr<Database> m_database;
  std::string m_uuid;
};

}  // namespace sextant::store
