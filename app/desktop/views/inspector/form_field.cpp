// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/form_field.h"

#include "desktop/look/labels.h"
#include "desktop/look/tints.h"
#include "desktop/views/inspector/section.h"

#include <QVBoxLayout>

namespace sextant::desktop {

FormField::FormField(const QString& key, const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent), m_key(key), m_note(quietLabel({})), m_message(new TintLabel(badColour))
{
  setObjectName(u"field." % key);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(3);
  auto* heading = new QLabel(label);
  QWidget* target = editor->focusProxy() ? editor->focusProxy() : editor;
  while (target->focusProxy() != nullptr) target = target->focusProxy();
  heading->setBuddy(target);
  target->setAccessibleName(label);
  target->setObjectName(u"edit." % key);
  m_message->setObjectName(u"fault." % key);
  m_message->setWordWrap(true);
  m_note->setObjectName(u"note." % key);
  m_note->hide();
  m_message->hide();
  column->addWidget(heading);
  column->addWidget(editor);
  column->addWidget(m_note);
  column->addWidget(m_message);
}

void FormField::showFault(const QString& sentence, const QString& hint)
{
  m_message->setText(hint.isEmpty() ? tr("%1.").arg(sentence) : tr("%1. %2.").arg(sentence, hint));
  m_message->show();
}

void FormField::clearFault()
{
  m_message->hide();
}

void FormField::setNote(const QString& note)
{
  m_note->setText(note);
  m_note->setVisible(!note.isEmpty());
}

}  // namespace sextant::desktop
