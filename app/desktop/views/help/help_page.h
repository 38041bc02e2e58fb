// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFont;
class QPalette;
class QTextDocument;

namespace sextant::desktop {

/// Sets a page of help that was read from Markdown: room between paragraphs, headings by size and
/// weight, quiet tables, keys and code in the face of addresses.
void setUpHelpPage(QTextDocument& page, const QFont& font, const QPalette& palette);

}  // namespace sextant::desktop
