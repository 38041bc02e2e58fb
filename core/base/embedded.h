// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace sextant::base {

/// A file compiled into the program by the CMake function sextant_embed.
struct EmbeddedFile {
  std::string_view path;  ///< below the base folder given to sextant_embed
  const char* begin;
  const char* end;
};
using EmbeddedFiles = std::span<const EmbeddedFile>;

/// The bytes of `path` among `files`; they live as long as the program.
std::optional<std::string_view> find(EmbeddedFiles files, std::string_view path);

}  // namespace sextant::base
