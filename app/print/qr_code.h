// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace sextant::print {

/// `text` as a QR code that still reads with 15 % of it spoilt, black on white with the quiet
/// border the standard asks for, each module `pixels` wide. Null when it is too long (about 2,300
/// bytes).
QImage qrCode(const QString& text, int pixels);

}  // namespace sextant::print
