// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/notice_pages.h"

#include "print/faces.h"
#include "print/qr_code.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

namespace sextant::print {
namespace {

// Margins as official papers have them, the left one wide enough for a binding.
constexpr double kLeft = mm(28);
constexpr double kTop = mm(18);
constexpr double kWidth = mm(210 - 28 - 24);
constexpr double kBottom = mm(297 - 16);
constexpr double kAboveFoot = mm(2);
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

constexpr QStringView kBody = u"<body>";

/// What stands before a mark and what behind it; nothing behind where there is no mark.
std::pair<QString, QString> parted(const QString& html, std::string_view mark)
{
  const qsizetype at = html.indexOf(q(std::string(mark)));
  if (at < 0) return {html, {}};
  return {html.left(at), html.mid(at + static_cast<qsizetype>(mark.size()))};
}

/// Paints `part` of a text so that its corner comes to stand at `corner`.
void paintText(QPainter& painter, const QTextDocument& text, QPointF corner, const QRectF& part)
{
  painter.save();
  painter.translate(corner - part.topLeft());
  painter.setClipRect(part);
  QAbstractTextDocumentLayout::PaintContext context;
  context.clip = part;
  // Paper is white, whatever the screen is.
  context.palette.setColor(QPalette::Text, Qt::black);
  text.documentLayout()->draw(&painter, context);
  painter.restore();
}

QString lineOf(const Notice& notice)
{
  const QString foot = QStringLiteral("地址登记库“%1”　·　日志第 %2 条")
                           .arg(q(notice.registerName), QString::number(notice.entry));
  return notice.masked ? foot : foot + QStringLiteral("　·　载有完整联系方式，请妥善保管");
}

}  // namespace

NoticePages::NoticePages(const Notice& notice, const std::string& html)
    : m_title(QStringLiteral("地址分配使用通知单 ") +
              q(net::toString(notice.prefixes.front().prefix))),
      m_author(q(notice.giver)),
      m_line(lineOf(notice)),
      m_metrics(metrics()),
      m_height(kBottom - kTop)
{
  const QString all = q(html);
  const auto [text, foot] = parted(all, kFootMark);
  const auto [body, tail] = parted(text, kTogetherMark);
  const qsizetype headEnd = all.indexOf(kBody);
  const QString head = headEnd < 0 ? QString() : all.left(headEnd + kBody.size());
  m_text = laidOut(notice, body);
  m_tail = laidOut(notice, head + tail);
  m_foot = laidOut(notice, head + foot);
  m_height -= m_foot->size().height() + kAboveFoot;
  m_text->setPageSize({kWidth, m_height});
  placeTail();
}

/// Behind the text where there is room for all of it, else on a page of its own.
void NoticePages::placeTail()
{
  m_count = m_text->pageCount();
  const QTextBlock last = m_text->lastBlock();
  m_tailTop = m_text->documentLayout()->blockBoundingRect(last).bottom() - (m_count - 1) * m_height;
  if (m_tailTop + m_tail->size().height() <= m_height) return;
  m_tailTop = 0;
  ++m_count;
}

std::unique_ptr<QTextDocument> NoticePages::laidOut(const Notice& notice, const QString& html)
{
  auto text = std::make_unique<QTextDocument>();
  text->documentLayout()->setPaintDevice(&m_metrics);
  text->setDocumentMargin(0);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  text->setDefaultTextOption(option);
  QFont font = textFace(11);
  font.setPointSizeF(11);
  text->setDefaultFont(font);
  text->addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("qr")),
                    qrCode(q(notice.anchor), kModulePixels));
  text->setHtml(html);
  // Behind a table a text always has a line, which takes no room here.
  if (QTextCursor end(text->lastBlock()); end.block().text().isEmpty()) {
    QTextBlockFormat flat;
    flat.setLineHeight(1, QTextBlockFormat::FixedHeight);
    end.setBlockFormat(flat);
  }
  text->setTextWidth(kWidth);
  return text;
}

NoticePages::~NoticePages() = default;

void NoticePages::paint(QPainter& painter, int index) const
{
  if (index < m_text->pageCount())
    paintText(painter, *m_text, {kLeft, kTop}, {0, index * m_height, kWidth, m_height});
  if (index + 1 == m_count)
    paintText(painter, *m_tail, {kLeft, kTop + m_tailTop}, {QPointF(), m_tail->size()});
  const QSizeF foot = m_foot->size();
  paintText(painter, *m_foot, {kLeft, kBottom - foot.height()}, {QPointF(), foot});
  paintFoot(painter, index);
}

void NoticePages::paintFoot(QPainter& painter, int index) const
{
  const QRectF foot(kLeft, kFootTop, kWidth, mm(6));
  painter.setFont(textFace(8));
  painter.setPen(Qt::darkGray);
  painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop, m_line);
  painter.drawText(foot, Qt::AlignRight | Qt::AlignTop,
                   QStringLiteral("第 %1 页　共 %2 页").arg(index + 1).arg(count()));
}

}  // namespace sextant::print
