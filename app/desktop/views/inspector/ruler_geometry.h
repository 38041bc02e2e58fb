// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <vector>

namespace sextant::desktop {

/// Where the 32 nibbles of an address stand in a width: in one row, or in two of 16 where one
/// would be too narrow to read. Lengths in device-independent pixels.
class RulerGeometry {
 public:
  struct Metrics {
    double width = 0;        ///< that there is
    double least = 12;       ///< that a nibble needs
    double most = 20;        ///< that a nibble gets
    double nameHeight = 16;  ///< of the line of names above a row
    double cellHeight = 26;
    double markHeight = 16;  ///< of the line below a row, where the prefix ends
  };

  explicit RulerGeometry(const Metrics& metrics);

  [[nodiscard]] int rows() const { return m_rows; }
  [[nodiscard]] double height() const;
  [[nodiscard]] double width() const;
  [[nodiscard]] QRectF nibble(int index) const;
  /// The stretch of cells over bits [from, end), one rectangle for each row it touches.
  [[nodiscard]] std::vector<QRectF> stretches(int from, int end) const;
  /// The bit at a place in a row of cells or on the lines beside it, -1 = none.
  [[nodiscard]] int bitAt(QPointF place) const;

 private:
  [[nodiscard]] double left(int bit) const;   ///< of a bit in its row
  [[nodiscard]] double right(int bit) const;  ///< of a bit in its row
  [[nodiscard]] double rowHeight() const;

  Metrics m_metrics;
  int m_rows = 1;
  double m_cell = 0;
  double m_gap = 0;  ///< between groups of four nibbles
};

}  // namespace sextant::desktop
