// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/faces.h"

#include "print/pages.h"

#include <QStringList>

namespace sextant::print {
namespace {

QFont face(const QStringList& families, double points, bool strong)
{
  QFont font;
  font.setFamilies(families);
  font.setPixelSize(qRound(pt(points)));
  font.setBold(strong);
  font.setHintingPreference(QFont::PreferNoHinting);
  // A ligature of two colons would be no two colons to who copies from a PDF.
  font.setStyleStrategy(QFont::PreferNoShaping);
  return font;
}

}  // namespace

QFont textFace(double points, bool strong)
{
  return face({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans CN"),
               QStringLiteral("Noto Sans SC"), QStringLiteral("sans-serif")},
              points, strong);
}

QFont addressFace(double points, bool strong)
{
  return face({QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono"),
               QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("monospace")},
              points, strong);
}

}  // namespace sextant::print
