// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/xlsx/archive.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::sheet::xlsx {

/// The table of shared strings, in one block of memory; kTooLarge beyond kMaxStringBytes.
class Strings {
 public:
  static Result<Strings> read(Archive& archive, const std::string& name);

  void add(std::string_view text);
  [[nodiscard]] std::size_t size() const { return m_ends.size(); }
  [[nodiscard]] std::size_t bytes() const { return m_text.size(); }
  /// `index` < size().
  [[nodiscard]] std::string_view at(std::size_t index) const;

 private:
  std::string m_text;
  std::vector<std::uint32_t> m_ends;
};

}  // namespace sextant::sheet::xlsx
