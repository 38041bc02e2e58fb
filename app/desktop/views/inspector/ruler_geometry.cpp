// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/ruler_geometry.h"

#include <algorithm>

namespace sextant::desktop {
namespace {

constexpr int kBits = 128;
constexpr int kNibbleBits = 4;
constexpr int kGroup = 16;         ///< bits between two colons
constexpr double kGapShare = 0.5;  ///< of a cell
constexpr double kRowSpacing = 4;

double cellFor(double width, int nibbles)
{
  const int gaps = nibbles / 4 - 1;
  return width / (nibbles + gaps * kGapShare);
}

}  // namespace

RulerGeometry::RulerGeometry(const Metrics& metrics) : m_metrics(metrics)
{
  if (cellFor(metrics.width, 32) < metrics.least) m_rows = 2;
  m_cell = std::min(metrics.most, cellFor(metrics.width, 32 / m_rows));
  m_gap = m_cell * kGapShare;
}

double RulerGeometry::rowHeight() const
{
  return m_metrics.nameHeight + m_metrics.cellHeight + m_metrics.markHeight;
}

double RulerGeometry::height() const
{
  return m_rows * rowHeight() + (m_rows - 1) * kRowSpacing;
}

double RulerGeometry::width() const
{
  return right(kBits / m_rows - 1);
}

double RulerGeometry::left(int bit) const
{
  const int inRow = bit % (kBits / m_rows);
  return inRow * m_cell / kNibbleBits + static_cast<double>(inRow / kGroup) * m_gap;
}

double RulerGeometry::right(int bit) const
{
  return left(bit) + m_cell / kNibbleBits;
}

QRectF RulerGeometry::nibble(int index) const
{
  return stretches(index * kNibbleBits, (index + 1) * kNibbleBits).front();
}

std::vector<QRectF> RulerGeometry::stretches(int from, int end) const
{
  const int perRow = kBits / m_rows;
  std::vector<QRectF> out;
  while (from < end) {
    const int row = from / perRow;
    const int stop = std::min(end, (row + 1) * perRow);
    const double top = row * (rowHeight() + kRowSpacing) + m_metrics.nameHeight;
    out.emplace_back(left(from), top, right(stop - 1) - left(from), m_metrics.cellHeight);
    from = stop;
  }
  return out;
}

int RulerGeometry::bitAt(QPointF place) const
{
  const int row = static_cast<int>(place.y() / (rowHeight() + kRowSpacing));
  if (place.y() < 0 || row >= m_rows) return -1;
  const int perRow = kBits / m_rows;
  for (int bit = row * perRow; bit < (row + 1) * perRow; ++bit) {
    if (left(bit) <= place.x() && place.x() < right(bit)) return bit;
  }
  return -1;
}

}  // namespace sextant::desktop
