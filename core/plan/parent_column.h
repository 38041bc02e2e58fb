// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/code_index.h"
#include "plan/member_table.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace sextant::plan {

/// Among the divisions: the candidate that names the most different codes of other rows.
/// Nothing when the table has no column of parents.
std::optional<std::size_t> parentAmongDivisions(const MemberTable& table, const CodeIndex& codes);

/// Of units: the candidate most of whose values are members from `levelUp` on, that is, of the
/// level just above.
std::optional<std::size_t> parentOfUnits(const MemberTable& table, const CodeIndex& members,
                                         const std::vector<bool>& levelUp);

/// Looks parents up row by row; neighbouring rows mostly name the same one.
class ParentLookup {
 public:
  explicit ParentLookup(const CodeIndex& codes) : m_codes(&codes) {}
  std::uint32_t find(std::string_view code)
  {
    if (code.data() == m_last.data() && code.size() == m_last.size()) return m_found;
    m_last = code;
    m_found = code.empty() ? CodeIndex::kNone : m_codes->findDivision(code);
    return m_found;
  }

 private:
  const CodeIndex* m_codes;
  std::string_view m_last;
  std::uint32_t m_found = CodeIndex::kNone;
};

}  // namespace sextant::plan
