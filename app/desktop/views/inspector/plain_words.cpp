// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/inspector/plain_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace sextant::desktop {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Inspector)
};

}  // namespace

QString plain(std::string_view text)
{
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString periodText(Period period, Instant now)
{
  const bool endless = period.to == base::kForEver;
  // The period is half open: its last instant is the one before its end.
  const QString last = endless ? QString() : dateText({period.to.us - 1});
  if (period.from == base::kSinceEver)
    return endless ? Texts::tr("In force at all times") : Texts::tr("In force until %1").arg(last);
  const QString first = dateText(period.from);
  if (period.from > now) {
    return endless ? Texts::tr("Comes into force on %1, no end").arg(first)
                   : Texts::tr("Comes into force on %1, until %2").arg(first, last);
  }
  if (period.to <= now) return Texts::tr("Was in force from %1 until %2").arg(first, last);
  return endless ? Texts::tr("In force since %1, no end").arg(first)
                 : Texts::tr("In force since %1, until %2").arg(first, last);
}

QString capital(QString text)
{
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

}  // namespace sextant::desktop
