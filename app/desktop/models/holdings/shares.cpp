// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/holdings/shares.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QLocale>

namespace sextant::desktop {
namespace {

constexpr net::Address kOne{0, 1};

/// How many aligned /`length` lie wholly in the range, and the first of them.
std::pair<net::Count, net::Prefix> wholeInside(net::Range range, int length)
{
  const net::Count size = net::powerOfTwo(net::Address::kBits - length);
  net::Prefix first(range.first, length);
  if (first.first() < range.first) {
    if (first.last() >= range.last) return {0, first};
    first = net::Prefix(first.last() + kOne, length);
  }
  const net::Count left = net::toCount(range.last) + 1;
  const net::Count from = net::toCount(first.first());
  if (left <= from) return {0, first};
  return {(left - from) / size, first};
}

}  // namespace

QString shareText(double share)
{
  const QLocale locale;
  const double percent = share * 100;
  const auto worded = [](const QString& number) {
    return QCoreApplication::translate("shares", "%1 %").arg(number);
  };
  if (percent > 0 && percent < 0.1)
    return QCoreApplication::translate("shares", "<%1 %").arg(locale.toString(0.1, 'f', 1));
  if (percent > 99.9 && percent < 100)
    return QCoreApplication::translate("shares", ">%1 %").arg(locale.toString(99.9, 'f', 1));
  const bool round = percent == 0 || percent >= 100 || percent >= 9.95;
  const bool almostFull = percent > 99 && percent < 100;
  return worded(locale.toString(percent, 'f', round && !almostFull ? 0 : 1));
}

QString countText(const net::Count& count)
{
  constexpr unsigned kMostExact = 9'999'999;
  const QLocale locale;
  if (count <= kMostExact) return locale.toString(static_cast<qulonglong>(count));
  const auto power = static_cast<int>(boost::multiprecision::msb(count));
  if (count == net::powerOfTwo(power)) return QStringLiteral("2^%1").arg(power);
  return QCoreApplication::translate("shares", "about 2^%1")
      .arg(std::lround(std::log2(count.convert_to<double>())));
}

FreeGap freeGap(net::Prefix parent, net::Range range, int length)
{
  auto [count, first] = wholeInside(range, length);
  if (count == 0) {
    const auto pieces = net::cover(range);
    const auto widest = std::ranges::min_element(pieces, {}, &net::Prefix::length);
    length = widest->length();
    std::tie(count, first) = wholeInside(range, length);
  }
  return {range, length, count, first, parent};
}

}  // namespace sextant::desktop
