// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/palette.h"

#include "desktop/look/house_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QIcon>
#include <QStandardPaths>
#include <QToolTip>

namespace sextant::desktop {
namespace {

struct Shades {
  QRgb window, base, alternate, text, faint, button, accent, onAccent, mid, edge, link;
};
constexpr Shades kLight{0xfff4f5f7, 0xffffffff, 0xfff8f9fb, 0xff1c2330, 0xff667085, 0xffffffff,
                        0xff1f5fbf, 0xffffffff, 0xffd5d9e0, 0xff9aa3b0, 0xff1a56b0};
constexpr Shades kDark{0xff1d2128, 0xff15181d, 0xff1a1e24, 0xffe6e9ee, 0xff9aa4b2, 0xff2a303a,
                       0xff2f6fd0, 0xffffffff, 0xff3a414d, 0xff616c7c, 0xff7fb2ff};

QFont textFont()
{
  QFont font = QApplication::font();
  const QStringList families = QFontDatabase::families();
  for (const QString& family : {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
                                QStringLiteral("Source Han Sans CN")}) {
    if (!families.contains(family)) continue;
    font.setFamilies({family});
    break;
  }
  font.setPointSizeF(10);
  return font;
}

}  // namespace

QPalette palette(bool dark)
{
  const Shades& s = dark ? kDark : kLight;
  QPalette out;
  out.setColor(QPalette::Window, QColor(s.window));
  out.setColor(QPalette::Base, QColor(s.base));
  out.setColor(QPalette::AlternateBase, QColor(s.alternate));
  out.setColor(QPalette::Button, QColor(s.button));
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                          QPalette::ToolTipText, QPalette::BrightText}) {
    out.setColor(role, QColor(s.text));
    out.setColor(QPalette::Disabled, role, QColor(s.faint));
  }
  out.setColor(QPalette::PlaceholderText, QColor(s.faint));
  out.setColor(QPalette::ToolTipBase, QColor(s.button));
  out.setColor(QPalette::Highlight, QColor(s.accent));
  out.setColor(QPalette::HighlightedText, QColor(s.onAccent));
  out.setColor(QPalette::Disabled, QPalette::Highlight, QColor(s.mid));
  out.setColor(QPalette::Link, QColor(s.link));
  out.setColor(QPalette::LinkVisited, QColor(s.link));
  out.setColor(QPalette::Mid, QColor(s.mid));
  out.setColor(QPalette::Midlight, QColor(s.mid).lighter(dark ? 90 : 106));
  out.setColor(QPalette::Light, QColor(s.base));
  out.setColor(QPalette::Dark, QColor(s.edge));
  out.setColor(QPalette::Shadow, QColor(dark ? 0xff000000 : 0xff9aa1ad));
  return out;
}

bool isDark(const QPalette& palette)
{
  return palette.color(QPalette::WindowText).lightnessF() >
         palette.color(QPalette::Window).lightnessF();
}

void dress(Theme theme, bool systemIsDark)
{
  const bool dark = theme == Theme::dark || (theme == Theme::system && systemIsDark);
  QApplication::setStyle(new HouseStyle);
  QApplication::setPalette(palette(dark));
  QToolTip::setPalette(palette(dark));
  QApplication::setFont(textFont());
  // Not every desktop's plugin tells Qt where icons are.
  QStringList places = QIcon::themeSearchPaths();
  for (const QString& place :
       QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("icons"),
                                 QStandardPaths::LocateDirectory)) {
    if (!places.contains(place)) places.append(place);
  }
  QIcon::setThemeSearchPaths(places);
  QIcon::setThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
  QIcon::setFallbackThemeName(QStringLiteral("breeze"));
}

QFont addressFont(const QFont& like)
{
  QFont font(like);
  font.setFamilies({QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans Mono"),
                    QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono CJK SC"),
                    QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
  font.setStyleHint(QFont::Monospace);
  font.setFixedPitch(true);
  return font;
}

QFont scaled(const QFont& like, int steps, bool strong)
{
  QFont font(like);
  font.setPointSizeF(like.pointSizeF() * (1.0 + 0.15 * steps));
  if (strong) font.setWeight(QFont::DemiBold);
  return font;
}

}  // namespace sextant::desktop
