// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csv/dialect.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace sextant::sheet::csv {
namespace {

constexpr std::string_view kSeparators = ",;\t";
constexpr std::size_t kRowsToJudge = 50;

// Counts separators row by row, those within quotes apart.
class RowCounter {
 public:
  explicit RowCounter(char separator) : m_separator(separator) {}

  [[nodiscard]] bool full() const { return m_counts.size() >= kRowsToJudge; }
  void take(char c)
  {
    if (c == '"' && (m_quoted || m_cellStart)) {
      m_quoted = !m_quoted;
    } else if (!m_quoted && (c == '\r' || c == '\n')) {
      endRow();
    } else if (!m_quoted && c == m_separator) {
      ++m_count;
      m_cellStart = true;
      return;
    }
    m_cellStart = c == '\r' || c == '\n';
  }

  // The row the head cuts off counts only when there is no whole one.
  [[nodiscard]] std::vector<std::size_t> counts() const
  {
    return m_counts.empty() ? std::vector{m_count} : m_counts;
  }

 private:
  void endRow()
  {
    if (!m_cellStart || m_count > 0) m_counts.push_back(m_count);
    m_count = 0;
  }

  char m_separator;
  std::vector<std::size_t> m_counts;
  std::size_t m_count = 0;
  bool m_quoted = false;
  bool m_cellStart = true;
};

// How many rows agree in how many separators.
std::pair<std::size_t, std::size_t> scoreOf(std::string_view head, char separator)
{
  RowCounter counter(separator);
  for (const char c : head) {
    counter.take(c);
    if (counter.full()) break;
  }
  std::map<std::size_t, std::size_t> rowsOf;
  for (const std::size_t count : counter.counts()) {
    if (count > 0) ++rowsOf[count];
  }
  std::pair<std::size_t, std::size_t> best{0, 0};
  for (const auto& [count, rows] : rowsOf) best = std::max(best, {rows, count});
  return best;
}

Dialect declared(std::string_view head)
{
  if (head.size() < 6 || !head.starts_with("sep=")) return {};
  if (kSeparators.find(head[4]) == std::string_view::npos) return {};
  if (head[5] == '\n') return {head[4], 6};
  if (head[5] != '\r') return {};
  return {head[4], head.size() > 6 && head[6] == '\n' ? 7U : 6U};
}

}  // namespace

Dialect detectDialect(std::string_view head)
{
  if (const Dialect dialect = declared(head); dialect.preamble > 0) return dialect;
  Dialect best;
  std::pair<std::size_t, std::size_t> bestScore{0, 0};
  for (const char separator : kSeparators) {
    const auto score = scoreOf(head, separator);
    if (score > bestScore) {
      best.separator = separator;
      bestScore = score;
    }
  }
  return best;
}

}  // namespace sextant::sheet::csv
