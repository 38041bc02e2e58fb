// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/notice_pages.h"

#include "print/faces.h"
#include "print/qr_code.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>
#include <QUrl>

namespace sextant::print {
namespace {

// Margins as official papers have them, the left one wide enough for a binding.
constexpr double kLeft = mm(28);
constexpr double kTop = mm(18);
constexpr double kWidth = mm(210 - 28 - 24);
constexpr double kHeight = mm(297 - 18 - 17);
constexpr double kFootTop = mm(297 - 13);
constexpr int kModulePixels = 8;

QString q(const std::string& text)
{
  return QString::fromStdString(text);
}

/// A surface that only says how fine the paper is.
QImage metrics()
{
  QImage image(1, 1, QImage::Format_RGB32);
  const int dotsPerMetre = qRound(kUnitsPerInch / 0.0254);
  image.setDotsPerMeterX(dotsPerMetre);
  image.setDotsPerMeterY(dotsPerMetre);
  return image;
}

QString footOf(const Notice& notice)
{
  const QString foot = QStringLiteral("地址登记簿“%1”第 %2 条记录")
                           .arg(q(notice.registerName), QString::number(notice.entry));
  return notice.masked ? foot : foot + QStringLiteral("　·　载有完整联系方式，请妥善保管");
}

}  // namespace

NoticePages::NoticePages(const Notice& notice, const std::string& html)
    : m_title(QStringLiteral("地址分配使用通知单 ") +
              q(net::toString(notice.prefixes.front().prefix))),
      m_author(q(notice.giver)),
      m_foot(footOf(notice)),
      m_metrics(metrics()),
      m_text(std::make_unique<QTextDocument>())
{
  m_text->documentLayout()->setPaintDevice(&m_metrics);
  m_text->setDocumentMargin(0);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  m_text->setDefaultTextOption(option);
  QFont font = textFace(11);
  font.setPointSizeF(11);
  m_text->setDefaultFont(font);
  m_text->addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("qr")),
                      qrCode(q(notice.anchor), kModulePixels));
  m_text->setHtml(q(html));
  m_text->setPageSize({kWidth, kHeight});
}

NoticePages::~NoticePages() = default;

int NoticePages::count() const
{
  return m_text->pageCount();
}

void NoticePages::paint(QPainter& painter, int index) const
{
  painter.save();
  painter.translate(kLeft, kTop - index * kHeight);
  m_text->drawContents(&painter, QRectF(0, index * kHeight, kWidth, kHeight));
  painter.restore();
  paintFoot(painter, index);
}

void NoticePages::paintFoot(QPainter& painter, int index) const
{
  const QRectF foot(kLeft, kFootTop, kWidth, mm(6));
  painter.setFont(textFace(8));
  painter.setPen(Qt::darkGray);
  painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop, m_foot);
  painter.drawText(foot, Qt::AlignRight | Qt::AlignTop,
                   QStringLiteral("第 %1 页　共 %2 页").arg(index + 1).arg(count()));
}

}  // namespace sextant::print
