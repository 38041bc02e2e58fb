// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/errors.h"

#include <array>
#include <QtGlobal>

namespace sextant::wording {
namespace {

constexpr std::array kTexts{
    ErrorText{"exchange.no-prefix-column",
              QT_TRANSLATE_NOOP("errors", "No column holds prefixes. The headings are: %1"),
              QT_TRANSLATE_NOOP("errors", "Head one %2")},
    ErrorText{"exchange.no-rows",
              QT_TRANSLATE_NOOP("errors", "The table has no row below its headings"),
              QT_TRANSLATE_NOOP("errors", "Give one row per prefix")},
    ErrorText{"exchange.no-prefix", QT_TRANSLATE_NOOP("errors", "The row has no prefix"),
              QT_TRANSLATE_NOOP("errors", "Give one, or take the row out")},
    ErrorText{"exchange.unknown-kind", QT_TRANSLATE_NOOP("errors", "'%1' is no kind of holding"),
              QT_TRANSLATE_NOOP("errors", "One of %2")},
    ErrorText{"exchange.free-space", QT_TRANSLATE_NOOP("errors", "The row stands for free space"),
              QT_TRANSLATE_NOOP("errors", "Free is what nobody holds: take the row out")},
    ErrorText{"exchange.unknown-status", QT_TRANSLATE_NOOP("errors", "'%1' is no status"),
              QT_TRANSLATE_NOOP("errors", "One of %2")},
    ErrorText{"exchange.bad-date", QT_TRANSLATE_NOOP("errors", "'%1' is no date"),
              QT_TRANSLATE_NOOP("errors", "Such as 2026-03-01")},
    ErrorText{"exchange.outside", QT_TRANSLATE_NOOP("errors", "%1 lies outside %2"),
              QT_TRANSLATE_NOOP("errors", "Import it with its own --under, or take the row out")},
    ErrorText{"exchange.cannot-read", QT_TRANSLATE_NOOP("errors", "The file cannot be read: %1"),
              QT_TRANSLATE_NOOP("errors", "Check its name and your rights")},
    ErrorText{"exchange.not-register",
              QT_TRANSLATE_NOOP("errors", "This is no export of a register"),
              QT_TRANSLATE_NOOP("errors",
                                "It begins with {\"sextant\":\"register\",…}; other tables are "
                                "imported with --format holdings")},
    ErrorText{
        "exchange.newer",
        QT_TRANSLATE_NOOP("errors", "The export is of version %1; this program reads up to %2"),
        QT_TRANSLATE_NOOP("errors", "Use the newer program")},
    ErrorText{"exchange.bad-json", QT_TRANSLATE_NOOP("errors", "The line is no JSON object"),
              QT_TRANSLATE_NOOP("errors", "Export the file anew; it is not for editing by hand")},
    ErrorText{"exchange.unknown-sort", QT_TRANSLATE_NOOP("errors", "The line is of no known sort"),
              QT_TRANSLATE_NOOP("errors", "Its first key is one of %1")},
    ErrorText{"exchange.unknown-key", QT_TRANSLATE_NOOP("errors", "'%1' is no key of a %2"),
              QT_TRANSLATE_NOOP("errors", "Known are %3")},
    ErrorText{"exchange.key-twice", QT_TRANSLATE_NOOP("errors", "The key '%1' stands twice"),
              QT_TRANSLATE_NOOP("errors", "Take one away")},
    ErrorText{"exchange.missing-key", QT_TRANSLATE_NOOP("errors", "The key '%1' is missing"),
              QT_TRANSLATE_NOOP("errors", "Add it")},
    ErrorText{"exchange.wrong-type", QT_TRANSLATE_NOOP("errors", "'%1' has to be %2"),
              QT_TRANSLATE_NOOP("errors", "Correct it")},
    ErrorText{"exchange.unknown-field", QT_TRANSLATE_NOOP("errors", "'%1' is no field"),
              QT_TRANSLATE_NOOP("errors", "A newer program may know it")},
    ErrorText{"exchange.bad-reference",
              QT_TRANSLATE_NOOP("errors", "'%1' names line %2, which is no %3"),
              QT_TRANSLATE_NOOP("errors", "It has to name the first line of a %3")},
    ErrorText{"exchange.empty-period", QT_TRANSLATE_NOOP("errors", "It ends before it begins"),
              QT_TRANSLATE_NOOP("errors", "valid_from has to come before valid_to")},
    ErrorText{"exchange.bad-text",
              QT_TRANSLATE_NOOP("errors", "The register holds text that is not valid UTF-8: %1"),
              QT_TRANSLATE_NOOP("errors", "Correct it first")},
    ErrorText{"exchange.moved",
              QT_TRANSLATE_NOOP("errors", "The register kept changing while it was written out"),
              QT_TRANSLATE_NOOP("errors", "Try again")},
};

}  // namespace

ErrorTexts exchangeErrors()
{
  return kTexts;
}

}  // namespace sextant::wording
