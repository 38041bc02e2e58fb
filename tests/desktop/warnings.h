// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>

namespace sextant::test {

/// The offscreen platform warns of every window that has a smallest size; of nothing else may be
/// warned. For tests marked WINDOWS, in their init().
inline void failOnAnyWarning()
{
  QTest::failOnWarning(
      QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}

}  // namespace sextant::test
