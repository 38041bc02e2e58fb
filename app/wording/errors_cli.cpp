// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/errors.h"

#include <array>
#include <QtGlobal>

namespace sextant::wording {
namespace {

constexpr std::array kTexts{
    ErrorText{"cli.no-verb", QT_TRANSLATE_NOOP("errors", "A verb is missing"),
              QT_TRANSLATE_NOOP("errors", "sextant-cli --help lists them")},
    ErrorText{"cli.unknown-verb", QT_TRANSLATE_NOOP("errors", "'%1' is no verb"),
              QT_TRANSLATE_NOOP("errors", "sextant-cli --help lists them")},
    ErrorText{"cli.unknown-argument", QT_TRANSLATE_NOOP("errors", "'%1' does not belong here"),
              QT_TRANSLATE_NOOP("errors", "%2 --help shows what does")},
    ErrorText{"cli.missing-argument", QT_TRANSLATE_NOOP("errors", "%1 is missing"),
              QT_TRANSLATE_NOOP("errors", "%2 --help shows the form")},
    ErrorText{"cli.bad-option", QT_TRANSLATE_NOOP("errors", "%1 takes one value, once"),
              QT_TRANSLATE_NOOP("errors", "%2 --help shows the form")},
    ErrorText{"cli.bad-choice", QT_TRANSLATE_NOOP("errors", "'%1' is no value of %2"),
              QT_TRANSLATE_NOOP("errors", "One of %3")},
    ErrorText{"cli.exclusive", QT_TRANSLATE_NOOP("errors", "%1 and %2 exclude each other"),
              QT_TRANSLATE_NOOP("errors", "Give one of them")},
    ErrorText{"cli.needs", QT_TRANSLATE_NOOP("errors", "%1 asks for %2 too"),
              QT_TRANSLATE_NOOP("errors", "Give both or neither")},
    ErrorText{"cli.no-register", QT_TRANSLATE_NOOP("errors", "No register is named"),
              QT_TRANSLATE_NOOP("errors", "Give -r REGISTER, or set SEXTANT_REGISTER")},
    ErrorText{"cli.not-field", QT_TRANSLATE_NOOP("errors", "'%1' is not of the form field=value"),
              QT_TRANSLATE_NOOP("errors", "Such as remark=text")},
    ErrorText{"cli.unknown-field", QT_TRANSLATE_NOOP("errors", "'%1' is no field here"),
              QT_TRANSLATE_NOOP("errors", "Close to it: %2")},
    ErrorText{"cli.field-twice", QT_TRANSLATE_NOOP("errors", "The field '%1' is given twice"),
              QT_TRANSLATE_NOOP("errors", "Give it once")},
    ErrorText{"cli.word-count", QT_TRANSLATE_NOOP("errors", "%1 words are asked for, %2 are there"),
              QT_TRANSLATE_NOOP("errors", "The form is: %3")},
    ErrorText{"cli.asks-for-nothing", QT_TRANSLATE_NOOP("errors", "%1 asks for nothing"),
              QT_TRANSLATE_NOOP("errors", "Give 1 or more")},
    ErrorText{"cli.blank-name", QT_TRANSLATE_NOOP("errors", "The name is blank"),
              QT_TRANSLATE_NOOP("errors", "Give one")},
    ErrorText{"cli.no-pdf", QT_TRANSLATE_NOOP("errors", "This program was built without PDF"),
              QT_TRANSLATE_NOOP("errors", "Give a name that ends in .xlsx or .csv")},
    ErrorText{
        "cli.cannot-write", QT_TRANSLATE_NOOP("errors", "%1 cannot be written"),
        QT_TRANSLATE_NOOP("errors", "Check the folder, your rights in it and the free space")},
};

}  // namespace

ErrorTexts cliErrors()
{
  return kTexts;
}

}  // namespace sextant::wording
