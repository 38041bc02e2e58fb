// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <map>

struct lxw_format;
struct lxw_workbook;

namespace sextant::sheet::xlsx {

/// The looks of our cells, each made in the workbook when first needed, and owned by it.
class Formats {
 public:
  explicit Formats(lxw_workbook* workbook) : m_workbook(workbook) {}

  struct Look {
    static constexpr int kText = -1;
    bool mono = false;
    int indent = 0;
    int decimals = kText;  ///< of a number
    friend auto operator<=>(const Look&, const Look&) = default;
  };
  /// Null for the look that needs no format.
  lxw_format* of(Look look);
  lxw_format* heading(bool number);
  lxw_format* note();

 private:
  [[nodiscard]] lxw_format* make(Look look) const;

  lxw_workbook* m_workbook;
  std::map<Look, lxw_format*> m_made;
  std::map<bool, lxw_format*> m_headings;
  lxw_format* m_note = nullptr;
};

}  // namespace sextant::sheet::xlsx
