// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/plans/pasted_text.h"

#include <algorithm>
#include <QRegularExpression>

namespace sextant::desktop {
namespace {

/// The separator of a text, or a blank where only blanks part code and name.
QChar separatorOf(const QString& text)
{
  const QString firstLine = text.section(u'\n', 0, 0);
  for (const QChar mark : {u'\t', u',', u'，', u';', u'；'}) {
    if (text.contains(u'\t') ? mark == u'\t' : firstLine.contains(mark)) return mark;
  }
  return u' ';
}

class Splitter {
 public:
  Splitter(const QString& text, QChar separator) : m_text(text), m_separator(separator) {}

  std::vector<QStringList> rows()
  {
    for (; m_at < m_text.size(); ++m_at) step(m_text[m_at]);
    endRow();
    while (!m_rows.empty() && isBlank(m_rows.back())) m_rows.pop_back();
    return std::move(m_rows);
  }

 private:
  static bool isBlank(const QStringList& row)
  {
    return std::ranges::all_of(row, [](const QString& cell) { return cell.isEmpty(); });
  }

  void step(QChar c)
  {
    if (m_quoted) {
      stepQuoted(c);
    } else if (c == u'"' && m_cell.isEmpty()) {
      m_quoted = true;
    } else if (c == m_separator) {
      endCell();
    } else if (c == u'\n') {
      endRow();
    } else if (c != u'\r') {
      m_cell += c;
    }
  }

  void stepQuoted(QChar c)
  {
    const bool doubled = c == u'"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
    if (doubled) ++m_at;
    if (c == u'"' && !doubled) {
      m_quoted = false;
    } else {
      m_cell += c;
    }
  }

  void endCell()
  {
    m_row << m_cell.trimmed();
    m_cell.clear();
  }

  void endRow()
  {
    m_quoted = false;
    endCell();
    m_rows.push_back(std::move(m_row));
    m_row.clear();
  }

  const QString& m_text;
  QChar m_separator;
  qsizetype m_at = 0;
  bool m_quoted = false;
  QString m_cell;
  QStringList m_row;
  std::vector<QStringList> m_rows;
};

std::vector<QStringList> partedAtBlanks(const QString& text)
{
  static const QRegularExpression blanks(QStringLiteral("[ \\x{3000}]+"));
  std::vector<QStringList> rows;
  for (const QString& line : text.split(u'\n')) rows.push_back(line.trimmed().split(blanks));
  while (!rows.empty() && rows.back().join(QString()).isEmpty()) rows.pop_back();
  return rows;
}

QByteArray csvLine(const QStringList& cells)
{
  QStringList quoted;
  for (QString cell : cells) {
    quoted << u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
  }
  return quoted.join(u',').toUtf8() + '\n';
}

}  // namespace

std::vector<QStringList> cellsOf(const QString& text)
{
  QString plain = text;
  while (plain.startsWith(u'\n') || plain.startsWith(u'\r')) plain.remove(0, 1);
  if (plain.trimmed().isEmpty()) return {};
  const QChar separator = separatorOf(plain);
  return separator == u' ' ? partedAtBlanks(plain) : Splitter(plain, separator).rows();
}

bool isTable(const QString& text)
{
  const QString line = text.trimmed();
  return line.contains(u'\t') || line.contains(u'\n');
}

QByteArray csvOf(const QStringList& headings, const std::vector<QStringList>& rows)
{
  QByteArray csv = csvLine(headings);
  for (const QStringList& row : rows) csv += csvLine(row);
  return csv;
}

}  // namespace sextant::desktop
