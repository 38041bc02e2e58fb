// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/notice.h"
#include "print/pages.h"

#include <memory>
#include <QImage>

QT_BEGIN_NAMESPACE
class QTextDocument;
QT_END_NAMESPACE

namespace sextant::print {

/// A notice on paper. Belongs to the thread it was made on, which needs no event loop.
class NoticePages final : public Pages {
 public:
  /// `html` as noticeHtml makes it.
  NoticePages(const Notice& notice, const std::string& html);
  ~NoticePages() override;

  [[nodiscard]] int count() const override { return m_count; }
  void paint(QPainter& painter, int index) const override;
  [[nodiscard]] QPageLayout::Orientation orientation() const override
  {
    return QPageLayout::Portrait;
  }
  [[nodiscard]] QString title() const override { return m_title; }
  [[nodiscard]] QString author() const override { return m_author; }

 private:
  [[nodiscard]] std::unique_ptr<QTextDocument> laidOut(const Notice& notice, const QString& html);
  void placeTail();
  void paintFoot(QPainter& painter, int index) const;

  QString m_title;
  QString m_author;
  QString m_line;    ///< below the foot
  QImage m_metrics;  ///< what the text is measured by
  std::unique_ptr<QTextDocument> m_text;
  std::unique_ptr<QTextDocument> m_tail;  ///< comes behind the text, on one page
  std::unique_ptr<QTextDocument> m_foot;  ///< of every page
  double m_height = 0;                    ///< of the text on a page
  double m_tailTop = 0;                   ///< in the text of the last page
  int m_count = 0;
};

}  // namespace sextant::print
