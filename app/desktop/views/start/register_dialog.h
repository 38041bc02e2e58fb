// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace sextant::desktop {

/// A dialog for a register's file; deletes itself when closed. To be opened with open().
QFileDialog* registerDialog(const QString& title, const QString& at, QFileDialog::AcceptMode mode,
                            QWidget* parent);

}  // namespace sextant::desktop
