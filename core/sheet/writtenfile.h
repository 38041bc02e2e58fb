// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>

namespace sextant::sheet {

/// A file in the making: it grows as `table.part` in a private folder (mode 0700) beside its place,
/// where nobody else can put a link or read along. What is not placed is removed on destruction.
class WrittenFile {
 public:
  /// kCannotWrite when the folder takes no files or `path` is a folder, a device or the like;
  /// kWriteFailed when the disk is full.
  static Result<WrittenFile> begin(const std::string& path);
  WrittenFile(WrittenFile&& other) noexcept;
  WrittenFile& operator=(WrittenFile&&) = delete;
  WrittenFile(const WrittenFile&) = delete;
  WrittenFile& operator=(const WrittenFile&) = delete;
  ~WrittenFile();

  [[nodiscard]] const std::string& path() const { return m_path; }
  [[nodiscard]] std::string folder() const { return m_folder.string(); }
  [[nodiscard]] std::string part() const { return (m_folder / "table.part").string(); }

  /// Syncs the part and moves it to its place, over a file or link that stands there; returns its
  /// SHA-256. The part must be closed.
  Result<std::string> place();

 private:
  WrittenFile(std::string path, std::filesystem::path folder)
      : m_path(std::move(path)), m_folder(std::move(folder))
  {
  }

  std::string m_path;
  std::filesystem::path m_folder;  // empty once moved from
};

}  // namespace sextant::sheet
