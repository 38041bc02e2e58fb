// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct zip;
struct zip_file;

namespace sextant::sheet::xlsx {

/// One file of an archive, inflated as it is read. Must not outlive its Archive.
class Part {
 public:
  Part(zip_file* file, std::uint64_t size, std::string name);

  /// 0 at the end; kDamaged when the data does not inflate, differs from its check sum or is longer
  /// than declared.
  Result<std::size_t> read(std::span<char> to);
  [[nodiscard]] const std::string& name() const { return m_name; }

 private:
  struct Close {
    void operator()(zip_file* file) const;
  };

  std::unique_ptr<zip_file, Close> m_file;
  std::uint64_t m_left;
  std::string m_name;
};

/// The ZIP around an XLSX. Refuses with kTooLarge, before inflating anything, what limits.h
/// forbids.
class Archive {
 public:
  static Result<Archive> open(const std::string& path);

  [[nodiscard]] bool has(const std::string& name) const;
  Result<Part> part(const std::string& name);
  /// Inflated, as declared; 0 when there is no such part.
  [[nodiscard]] std::uint64_t sizeOf(const std::string& name) const;

 private:
  struct Discard {
    void operator()(zip* archive) const;
  };

  explicit Archive(zip* archive) : m_archive(archive) {}

  std::unique_ptr<zip, Discard> m_archive;
};

}  // namespace sextant::sheet::xlsx
