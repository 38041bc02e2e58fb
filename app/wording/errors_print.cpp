// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/errors.h"

#include <array>
#include <QtGlobal>

namespace sextant::wording {
namespace {

constexpr std::array kTexts{
    ErrorText{"print.unknown-place",
              QT_TRANSLATE_NOOP("errors", "The form asks for '%1', which nothing fills"),
              QT_TRANSLATE_NOOP("errors", "One of %2")},
    ErrorText{"print.open-part",
              QT_TRANSLATE_NOOP("errors", "The part '%1' of the form has no end"),
              QT_TRANSLATE_NOOP("errors", "Close it with {{/%1}}")},
    ErrorText{"print.cannot-read", QT_TRANSLATE_NOOP("errors", "The form cannot be read: %1"),
              QT_TRANSLATE_NOOP("errors", "Check its name and your rights")},
    ErrorText{"print.cannot-write", QT_TRANSLATE_NOOP("errors", "The file cannot be created: %1"),
              QT_TRANSLATE_NOOP("errors", "Check the folder and your rights in it")},
    ErrorText{"print.write-failed",
              QT_TRANSLATE_NOOP("errors", "The file could not be written to its end: %1"),
              QT_TRANSLATE_NOOP("errors", "Check the free space and the disk")},
    ErrorText{"print.cannot-print", QT_TRANSLATE_NOOP("errors", "The printer took no pages"),
              QT_TRANSLATE_NOOP("errors", "Check that it is there and has paper")},
};

}  // namespace

ErrorTexts printErrors()
{
  return kTexts;
}

}  // namespace sextant::wording
