// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/errors.h"

#include <array>
#include <QtGlobal>

namespace sextant::wording {
namespace {

constexpr std::array kTexts{
    ErrorText{"base.cancelled", QT_TRANSLATE_NOOP("errors", "Stopped at your request"),
              QT_TRANSLATE_NOOP("errors", "Nothing was changed")},
    ErrorText{"base.bad-time", QT_TRANSLATE_NOOP("errors", "'%1' is no date or time"),
              QT_TRANSLATE_NOOP("errors", "Write 2026-03-01 or 2026-03-01T08:30:00+08:00")},
};

}  // namespace

ErrorTexts baseErrors()
{
  return kTexts;
}

}  // namespace sextant::wording
