// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QSizeF>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace sextant::print {

/// Everything is laid out in these, whatever paints it: screen, printer and PDF show the same.
inline constexpr int kUnitsPerInch = 600;

constexpr double mm(double millimetres)
{
  return millimetres * kUnitsPerInch / 25.4;
}
constexpr double pt(double points)
{
  return points * kUnitsPerInch / 72.0;
}

/// A document laid out on A4, page by page.
class Pages {
 public:
  Pages() = default;
  Pages(const Pages&) = delete;
  Pages& operator=(const Pages&) = delete;
  virtual ~Pages() = default;

  /// At least one.
  [[nodiscard]] virtual int count() const = 0;
  /// Paints page `index`, from 0, with the origin at the paper's corner, in kUnitsPerInch.
  virtual void paint(QPainter& painter, int index) const = 0;
  [[nodiscard]] virtual QPageLayout::Orientation orientation() const = 0;
  [[nodiscard]] virtual QString title() const = 0;
  /// The unit that issues it.
  [[nodiscard]] virtual QString author() const = 0;

  /// Of the paper, in kUnitsPerInch.
  [[nodiscard]] QSizeF size() const
  {
    const QSizeF upright(mm(210), mm(297));
    return orientation() == QPageLayout::Portrait ? upright : upright.transposed();
  }
};

}  // namespace sextant::print
