// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::cli {

/// How many columns of a terminal the UTF-8 text takes: two for each wide or full-width character.
std::size_t displayWidth(std::string_view text);

/// The text filled up with blanks to `width` columns.
std::string padded(std::string_view text, std::size_t width);

/// Lines up the columns of rows. Widths come from the first rows; later ones stream through, so a
/// listing of any length takes little memory.
class Table {
 public:
  explicit Table(std::ostream& out) : m_out(out) {}
  Table(const Table&) = delete;
  Table& operator=(const Table&) = delete;
  ~Table();

  void row(std::vector<std::string> cells);

 private:
  void print(const std::vector<std::string>& cells);
  void settle();

  std::ostream& m_out;
  std::vector<std::vector<std::string>> m_waiting;
  std::vector<std::size_t> m_widths;
  bool m_settled = false;
};

}  // namespace sextant::cli
