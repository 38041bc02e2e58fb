// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/pages.h"

#include <memory>
#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace sextant::desktop {

/// Shows pages under each other as they will come out of the printer. Paints only those in sight.
class PageView final : public QAbstractScrollArea {
  Q_OBJECT
 public:
  /// How large a page is shown when the window changes.
  enum class Fit { width, page, none };

  explicit PageView(QWidget* parent = nullptr);

  /// Must belong to the window's thread, or to none.
  void setPages(std::shared_ptr<const print::Pages> pages);
  [[nodiscard]] int pageCount() const { return m_pages ? m_pages->count() : 0; }
  /// The page that fills most of the view, from 0.
  [[nodiscard]] int currentPage() const { return m_current; }
  void showPage(int index);

  [[nodiscard]] Fit fit() const { return m_fit; }
  void setFit(Fit fit);
  /// 1 = as large as the paper; between 0.1 and 4.
  [[nodiscard]] double zoom() const { return m_zoom; }
  void setZoom(double zoom);

 Q_SIGNALS:
  void currentPageChanged(int index);
  void zoomChanged(double zoom);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;

 private:
  [[nodiscard]] QSizeF paperPixels(double zoom) const;
  [[nodiscard]] double pageStep() const;
  [[nodiscard]] QRectF pageRect(int index) const;
  [[nodiscard]] QPixmap picture(int index);
  void applyFit();
  void takeZoom(double zoom);
  void measure();
  void findCurrent();

  std::shared_ptr<const print::Pages> m_pages;
  QCache<int, QPixmap> m_pictures;
  Fit m_fit = Fit::width;
  double m_zoom = 1;
  int m_current = 0;
};

}  // namespace sextant::desktop
