// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/start/register_dialog.h"

#include <QCoreApplication>
#include <QLayout>

namespace sextant::desktop {

QFileDialog* registerDialog(const QString& title, const QString& at, QFileDialog::AcceptMode mode,
                            QWidget* parent)
{
  const QString filter = QCoreApplication::translate("StartPage", "Registers (*.sextant)");
  auto* dialog = new QFileDialog(parent, title, at, filter);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(mode);
  if (mode == QFileDialog::AcceptOpen) dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setDefaultSuffix(QStringLiteral("sextant"));
  // Qt's own dialog may then be made as small as a small screen asks for.
  if (dialog->layout() != nullptr) dialog->layout()->setSizeConstraint(QLayout::SetNoConstraint);
  return dialog;
}

}  // namespace sextant::desktop
