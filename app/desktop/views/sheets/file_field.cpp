// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/sheets/file_field.h"

#include "desktop/look/icons.h"
#include "desktop/look/palette.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace sextant::desktop {

FileField::FileField(QWidget* parent) : QWidget(parent), m_line(new QLineEdit(this))
{
  m_line->setObjectName(QStringLiteral("fileName"));
  m_line->setAccessibleName(tr("File"));
  auto* button = new QToolButton(this);
  button->setObjectName(QStringLiteral("fileAsk"));
  button->setIcon(icon(QStringLiteral("document-open-folder")));
  button->setToolTip(tr("Choose another place or name"));
  button->setAccessibleName(tr("Choose the file"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->setSpacing(kGrid / 2);
  row->addWidget(m_line, 1);
  row->addWidget(button);
  setFocusProxy(m_line);
  connect(m_line, &QLineEdit::textEdited, this, [this] {
    m_mayReplace = false;
    m_chosen = true;
    Q_EMIT edited();
  });
  connect(button, &QToolButton::clicked, this, &FileField::ask);
}

QString FileField::file() const
{
  return QDir::fromNativeSeparators(m_line->text().trimmed());
}

void FileField::suggest(const QString& file)
{
  m_line->setText(QDir::toNativeSeparators(file));
  m_mayReplace = false;
}

void FileField::ask()
{
  auto* dialog = new QFileDialog(this, tr("Save as"), file());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilters(m_filters);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
    suggest(chosen);
    m_mayReplace = true;
    m_chosen = true;
    Q_EMIT edited();
  });
  dialog->open();
}

}  // namespace sextant::desktop
