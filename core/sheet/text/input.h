// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdio>
#include <memory>
#include <span>
#include <string>

namespace sextant::sheet {

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using FilePtr = std::unique_ptr<std::FILE, CloseFile>;

namespace text {

/// The bytes of a file that can be read twice. What cannot be rewound (standard input, a pipe) is
/// first copied into an unnamed temporary file, and refused there when a line exceeds kMaxRowBytes.
class Input {
 public:
  static Result<Input> open(const std::string& path);

  /// Fills `to` as far as the file goes; 0 at the end.
  Result<std::size_t> read(std::span<char> to);
  Result<> rewind();
  [[nodiscard]] const std::string& path() const { return m_path; }

 private:
  Input(FilePtr file, std::string path) : m_file(std::move(file)), m_path(std::move(path)) {}

  FilePtr m_file;
  std::string m_path;
};

/// Finds lines without end while bytes go by.
class LineGuard {
 public:
  /// False once a line is longer than kMaxRowBytes.
  bool pass(std::span<const char> bytes);

 private:
  std::size_t m_length = 0;
};

}  // namespace text
}  // namespace sextant::sheet
