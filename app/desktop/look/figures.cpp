// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/figures.h"

#include <cmath>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace sextant::desktop {
namespace {

QString said(const char* text, const QString& number)
{
  return QCoreApplication::translate("Figures", text).arg(number);
}

}  // namespace

QString shareText(double share)
{
  const QLocale locale;
  const double percent = share * 100;
  if (percent > 0 && percent < 0.1) {
    return said(QT_TRANSLATE_NOOP("Figures", "<%1 %"), locale.toString(0.1, 'f', 1));
  }
  if (percent > 99.9 && percent < 100) {
    return said(QT_TRANSLATE_NOOP("Figures", ">%1 %"), locale.toString(99.9, 'f', 1));
  }
  const bool almostFull = percent > 99 && percent < 100;
  const bool whole = percent <= 0 || (percent >= 9.95 && !almostFull);
  return said(QT_TRANSLATE_NOOP("Figures", "%1 %"), locale.toString(percent, 'f', whole ? 0 : 1));
}

QString countText(const net::Count& count)
{
  constexpr std::uint64_t kReadable = 1'000'000'000'000;
  if (count < kReadable) return QLocale().toString(static_cast<qulonglong>(count));
  const auto power = static_cast<int>(boost::multiprecision::msb(count));
  if (count == net::powerOfTwo(power)) return QStringLiteral("2^%1").arg(power);
  return QStringLiteral("≈ 2^%1").arg(std::lround(std::log2(count.convert_to<double>())));
}

QString dateText(Instant instant)
{
  return QString::fromStdString(base::toDate(instant));
}

QString timeText(Instant instant)
{
  return QDateTime::fromMSecsSinceEpoch(instant.us / 1000)
      .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

}  // namespace sextant::desktop
