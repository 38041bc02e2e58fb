// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/help/help_page.h"

#include "desktop/look/palette.h"
#include "desktop/look/tints.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace sextant::desktop {
namespace {

// Per cent.
constexpr int kLineHeight = 145;
constexpr int kTableLineHeight = 115;

void setUpParagraph(const QTextBlock& block)
{
  QTextCursor cursor(block);
  QTextBlockFormat format = block.blockFormat();
  const int level = format.headingLevel();
  const bool inTable = cursor.currentTable() != nullptr;
  const bool inList = block.textList() != nullptr;
  format.setLineHeight(inTable ? kTableLineHeight : kLineHeight,
                       QTextBlockFormat::ProportionalHeight);
  format.setTopMargin(level > 1 ? kGrid * 2 : 0);
  format.setBottomMargin(inTable ? 0 : inList ? kGrid / 2 : kGrid);
  cursor.setBlockFormat(format);
}

/// Code, link and heading by their own looks; what is bold stays bold.
void setUpText(const QTextBlock& block, const QFont& font, const QPalette& palette)
{
  const int level = block.blockFormat().headingLevel();
  for (auto it = block.begin(); !it.atEnd(); ++it) {
    const QTextFragment part = it.fragment();
    QTextCharFormat format = part.charFormat();
    const bool strong = level > 0 || format.fontWeight() > QFont::Normal;
    const bool code = format.fontFixedPitch();
    const QFont plain = scaled(font, level == 1 ? 4 : level == 2 ? 1 : 0, strong);
    format.setFont(code ? addressFont(plain) : plain);
    if (code) format.setBackground(washed(palette.color(QPalette::Highlight), palette, 0.10));
    if (format.isAnchor()) format.setForeground(palette.color(QPalette::Link));
    QTextCursor cursor(block);
    cursor.setPosition(part.position());
    cursor.setPosition(part.position() + part.length(), QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
  }
}

void setUpTable(QTextTable& table, const QPalette& palette)
{
  QTextTableFormat format = table.format();
  format.setBorder(1);
  format.setBorderCollapse(true);
  format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
  format.setBorderBrush(palette.color(QPalette::Midlight));
  format.setCellPadding(kGrid * 3 / 4.0);
  format.setCellSpacing(0);
  format.setTopMargin(kGrid / 2.0);
  format.setBottomMargin(kGrid * 3 / 2.0);
  format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
  table.setFormat(format);
  for (int column = 0; column < table.columns(); ++column) {
    QTextTableCell cell = table.cellAt(0, column);
    QTextCharFormat heading = cell.format();
    heading.setBackground(palette.color(QPalette::AlternateBase));
    cell.setFormat(heading);
  }
}

}  // namespace

void setUpHelpPage(QTextDocument& page, const QFont& font, const QPalette& palette)
{
  page.setUndoRedoEnabled(false);
  page.setDefaultFont(font);
  page.setDocumentMargin(kGrid * 2);
  QTextCursor all(&page);
  all.beginEditBlock();
  for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
    setUpParagraph(block);
    setUpText(block, font, palette);
  }
  for (QTextFrame* frame : page.rootFrame()->childFrames()) {
    if (auto* table = qobject_cast<QTextTable*>(frame)) setUpTable(*table, palette);
  }
  all.endEditBlock();
}

}  // namespace sextant::desktop
