// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sheet/text/input.h"
#include "sheet/writtenfile.h"

#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace sextant::exchange {

/// A text file written line by line; it appears at its path only when finished. "-" is the
/// standard output. Errors are those of sheet/codes.h.
class TextOut {
 public:
  static Result<TextOut> open(const std::string& path);

  Result<> line(std::string_view text);
  /// As it is.
  Result<> put(std::string_view bytes);
  /// Everything on disk and in place; returns the SHA-256 in lower-case hexadecimal.
  Result<std::string> finish();

 private:
  struct FreeDigest {
    void operator()(void* context) const;
  };
  TextOut(std::optional<sheet::WrittenFile> place, sheet::FilePtr file);
  [[nodiscard]] tl::unexpected<Error> failed() const;

  std::optional<sheet::WrittenFile> m_place;  ///< none = the standard output
  sheet::FilePtr m_file;
  std::unique_ptr<void, FreeDigest> m_digest;
};

/// Reads a text file line by line, "\r\n" or "\n". "-" is the standard input.
class TextIn {
 public:
  static Result<TextIn> open(const std::string& path);

  /// False at the end.
  Result<bool> next(std::string& line);

 private:
  explicit TextIn(sheet::text::Input input) : m_input(std::move(input)) {}

  sheet::text::Input m_input;
  std::string m_buffer;
  std::size_t m_at = 0;
};

}  // namespace sextant::exchange
