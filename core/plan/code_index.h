// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace sextant::plan {

/// Numbers codes 0, 1, 2 … in the order they are added, and finds the number of a code. Does not
/// own the texts.
class CodeIndex {
 public:
  static constexpr std::uint32_t kNone = 0xffffffff;

  /// The number of `code`, and whether it is new.
  std::pair<std::uint32_t, bool> add(std::string_view code);
  [[nodiscard]] std::uint32_t find(std::string_view code) const;
  /// Takes 45 for 450000 and 4503 for 450300 and the other way round where only that is there.
  [[nodiscard]] std::uint32_t findDivision(std::string_view code) const;
  [[nodiscard]] std::size_t size() const { return m_codes.size(); }
  void reserve(std::size_t count);

 private:
  [[nodiscard]] std::size_t slotOf(std::string_view code) const;
  void rehash(std::size_t slots);

  std::vector<std::string_view> m_codes;
  std::vector<std::uint32_t> m_slots;  ///< number + 1, 0 = empty; a power of two of them
};

}  // namespace sextant::plan
