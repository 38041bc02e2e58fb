// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace sextant::cli {
namespace {

struct Span {
  char32_t first;
  char32_t last;
};

/// Unicode blocks whose characters are East Asian Wide or Fullwidth (UAX #11).
constexpr std::array kWide{Span{0x1100, 0x115f},   Span{0x2e80, 0x303e},   Span{0x3041, 0x4dbf},
                           Span{0x4e00, 0xa4cf},   Span{0xac00, 0xd7a3},   Span{0xf900, 0xfaff},
                           Span{0xfe30, 0xfe6f},   Span{0xff01, 0xff60},   Span{0xffe0, 0xffe6},
                           Span{0x1f300, 0x1f64f}, Span{0x1f900, 0x1f9ff}, Span{0x20000, 0x3fffd}};

std::size_t widthOf(char32_t c)
{
  const auto inside = [c](Span span) { return span.first <= c && c <= span.last; };
  return std::ranges::any_of(kWide, inside) ? 2 : 1;
}

bool isContinuation(char c)
{
  return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

/// The character that begins at `at`, which moves behind it. The text is valid UTF-8.
char32_t nextCharacter(std::string_view text, std::size_t& at)
{
  const auto lead = static_cast<unsigned char>(text[at++]);
  char32_t c = lead < 0x80U   ? lead
               : lead < 0xe0U ? lead & 0x1fU
               : lead < 0xf0U ? lead & 0x0fU
                              : lead & 0x07U;
  while (at < text.size() && isContinuation(text[at])) {
    c = (c << 6) | (static_cast<unsigned char>(text[at++]) & 0x3fU);
  }
  return c;
}

}  // namespace

std::size_t displayWidth(std::string_view text)
{
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) width += widthOf(nextCharacter(text, at));
  return width;
}

std::string padded(std::string_view text, std::size_t width)
{
  std::string result(text);
  const std::size_t taken = displayWidth(text);
  if (taken < width) result.append(width - taken, ' ');
  return result;
}

Table::~Table()
{
  settle();
}

void Table::row(std::vector<std::string> cells)
{
  constexpr std::size_t kMeasured = 1000;
  if (m_settled) return print(cells);
  m_waiting.push_back(std::move(cells));
  if (m_waiting.size() >= kMeasured) settle();
}

void Table::settle()
{
  for (const auto& cells : m_waiting) {
    if (m_widths.size() < cells.size()) m_widths.resize(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
      m_widths[i] = std::max(m_widths[i], displayWidth(cells[i]));
    }
  }
  m_settled = true;
  for (const auto& cells : m_waiting) print(cells);
  m_waiting.clear();
}

void Table::print(const std::vector<std::string>& cells)
{
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    line += padded(cells[i], i < m_widths.size() ? m_widths[i] : 0) + "  ";
  }
  line.erase(line.find_last_not_of(' ') + 1);
  m_out << line << '\n';
}

}  // namespace sextant::cli
