// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/records/verdict_label.h"

#include "desktop/views/records/tinted_delegate.h"

#include <QEvent>

namespace sextant::desktop {

ToneSentence::ToneSentence(QWidget* parent) : QLabel(parent)
{
  setTextFormat(Qt::RichText);
  setWordWrap(true);
}

void ToneSentence::say(const QString& sentence, Tone tone, const QString& links)
{
  m_sentence = sentence;
  m_tone = tone;
  m_links = links;
  setAccessibleName(sentence);
  render();
}

void ToneSentence::render()
{
  QString html = QStringLiteral("<span style=\"color:%1\">%2</span>")
                     .arg(toneColour(m_tone, palette()).name(), m_sentence.toHtmlEscaped());
  if (!m_links.isEmpty()) html += QStringLiteral("<br>") + m_links;
  setText(html);
}

void ToneSentence::changeEvent(QEvent* event)
{
  QLabel::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) render();
}

}  // namespace sextant::desktop
