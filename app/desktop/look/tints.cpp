// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/tints.h"

#include "desktop/look/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant::desktop {
namespace {

constexpr std::array<QRgb, 8> kOkabeIto{0xff56b4e9, 0xffe69f00, 0xff009e73, 0xffcc79a7,
                                        0xff0072b2, 0xffd55e00, 0xfff0e442, 0xff8c8c8c};

QColor mixed(const QColor& a, const QColor& b, double shareOfB)
{
  const auto share = static_cast<float>(shareOfB);
  const auto mix = [share](float x, float y) { return x + (y - x) * share; };
  return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()),
                          mix(a.blueF(), b.blueF()));
}

/// As bright as the ground asks for: darker on white, a little lighter on black.
QColor toned(QRgb colour, const QPalette& palette)
{
  const QColor plain(colour);
  return isDark(palette) ? mixed(plain, Qt::white, 0.08) : mixed(plain, Qt::black, 0.06);
}

/// Relative luminance, WCAG 2.1 (with its exponent alone).
float luminance(const QColor& colour)
{
  const auto linear = [](float channel) { return std::pow(channel, 2.2F); };
  return 0.2126F * linear(colour.redF()) + 0.7152F * linear(colour.greenF()) +
         0.0722F * linear(colour.blueF());
}

}  // namespace

QColor levelColour(int index, const QPalette& palette)
{
  if (index <= 0) return toned(kOkabeIto.back(), palette);
  return toned(kOkabeIto.at(static_cast<std::size_t>(index - 1) % (kOkabeIto.size() - 1)), palette);
}

QColor groupColour(int index, const QPalette& palette)
{
  // Steps of the golden angle keep neighbours apart when the eight are used up.
  if (index >= 0 && index < 7) return levelColour(index + 1, palette);
  const int hue = (index * 137) % 360;
  return QColor::fromHsl(hue < 0 ? hue + 360 : hue, 120, isDark(palette) ? 150 : 120);
}

QColor statusColour(model::Status status, const QPalette& palette)
{
  switch (status) {
    case model::Status::active:
      return toned(0xff009e73, palette);
    case model::Status::applied:
    case model::Status::approved:
      return toned(0xff56b4e9, palette);
    case model::Status::suspended:
      return toned(0xff8c8c8c, palette);
    case model::Status::returning:
      return toned(0xffe69f00, palette);
    case model::Status::quarantined:
      return toned(0xffcc79a7, palette);
    case model::Status::released:
    case model::Status::rejected:
      return toned(0xffd55e00, palette);
  }
  return quietText(palette);
}

QColor kindColour(model::Kind kind, const QPalette& palette)
{
  switch (kind) {
    case model::Kind::block:
      return toned(0xff8c8c8c, palette);
    case model::Kind::allocation:
      return toned(0xff0072b2, palette);
    case model::Kind::reservation:
      return toned(0xffe69f00, palette);
    case model::Kind::assignment:
      return toned(0xff009e73, palette);
    case model::Kind::registration:
      return toned(0xffcc79a7, palette);
  }
  return quietText(palette);
}

QColor shareColour(double share, const QPalette& palette)
{
  const double s = std::clamp(share, 0.0, 1.0);
  const QColor cool = toned(0xff56b4e9, palette);
  const QColor middle = toned(0xfff0e442, palette);
  const QColor warm = toned(0xffd55e00, palette);
  return s < 0.5 ? mixed(cool, middle, s * 2) : mixed(middle, warm, s * 2 - 1);
}

QBrush freeBrush(const QPalette& palette)
{
  QColor line = palette.color(QPalette::Text);
  line.setAlphaF(isDark(palette) ? 0.22F : 0.16F);
  return {line, Qt::BDiagPattern};
}

QString statusMark(model::Status status)
{
  switch (status) {
    case model::Status::active:
      return QStringLiteral("●");
    case model::Status::applied:
      return QStringLiteral("○");
    case model::Status::approved:
      return QStringLiteral("◐");
    case model::Status::suspended:
      return QStringLiteral("■");
    case model::Status::returning:
      return QStringLiteral("▲");
    case model::Status::quarantined:
      return QStringLiteral("◆");
    case model::Status::released:
    case model::Status::rejected:
      return QStringLiteral("×");
  }
  return {};
}

QColor badColour(const QPalette& palette)
{
  return isDark(palette) ? QColor(0xffff8a7a) : QColor(0xffb3261e);
}
QColor warningColour(const QPalette& palette)
{
  return isDark(palette) ? QColor(0xfff2b84b) : QColor(0xff8a5300);
}
QColor goodColour(const QPalette& palette)
{
  return isDark(palette) ? QColor(0xff5fd0a5) : QColor(0xff00704f);
}

QColor quietText(const QPalette& palette)
{
  return palette.color(QPalette::Disabled, QPalette::Text);
}

QColor washed(const QColor& colour, const QPalette& palette, double share)
{
  return mixed(palette.color(QPalette::Base), colour, share);
}

QColor textOn(const QColor& ground)
{
  return luminance(ground) > 0.18F ? QColor(Qt::black) : QColor(Qt::white);
}

}  // namespace sextant::desktop
