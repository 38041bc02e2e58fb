// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/qr_code.h"

#include <qrencode.h>
#include <memory>
#include <QPainter>

namespace sextant::print {
namespace {

constexpr int kQuietModules = 4;  // ISO/IEC 18004

}  // namespace

QImage qrCode(const QString& text, int pixels)
{
  const QByteArray bytes = text.toUtf8();
  const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
      QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
  if (!code) return {};
  const int side = (code->width + 2 * kQuietModules) * pixels;
  QImage image(side, side, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  for (int i = 0; i < code->width * code->width; ++i) {
    if ((code->data[i] & 1U) == 0) continue;
    painter.fillRect((i % code->width + kQuietModules) * pixels,
                     (i / code->width + kQuietModules) * pixels, pixels, pixels, Qt::black);
  }
  return image;
}

}  // namespace sextant::print
