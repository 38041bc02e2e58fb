// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/errors.h"

#include <array>
#include <QtGlobal>

namespace sextant::wording {
namespace {

constexpr std::array kTexts{
    ErrorText{"filing.unknown-template",
              QT_TRANSLATE_NOOP("errors", "There is no filing template '%1'"),
              QT_TRANSLATE_NOOP("errors", "Give a file, or one of %2")},
    ErrorText{"filing.cannot-read", QT_TRANSLATE_NOOP("errors", "The file cannot be read: %1"),
              QT_TRANSLATE_NOOP("errors", "Check its name and your rights")},
    ErrorText{"filing.no-columns", QT_TRANSLATE_NOOP("errors", "The template has no column"),
              QT_TRANSLATE_NOOP("errors", "Add [[column]] tables with heading and field")},
    ErrorText{"filing.unknown-field",
              QT_TRANSLATE_NOOP("errors", "The column %1 shows '%2', which is no field"),
              QT_TRANSLATE_NOOP("errors", "One of %3")},
    ErrorText{"filing.unknown-list",
              QT_TRANSLATE_NOOP("errors",
                                "The column %1 asks for the code list '%2', which is not there"),
              QT_TRANSLATE_NOOP("errors", "There are %3")},
    ErrorText{"filing.code-twice",
              QT_TRANSLATE_NOOP("errors", "The code list %1 has the code %2 twice"),
              QT_TRANSLATE_NOOP("errors", "Give each value a code of its own")},
    ErrorText{"filing.missing", QT_TRANSLATE_NOOP("errors", "%1: %2 is missing"),
              QT_TRANSLATE_NOOP("errors", "Give it: %3")},
    ErrorText{"filing.too-many-bytes",
              QT_TRANSLATE_NOOP(
                  "errors", "%1: %2 takes %4 bytes, a Chinese character counting two; %5 at most"),
              QT_TRANSLATE_NOOP("errors", "Shorten it: %3")},
    ErrorText{"filing.too-many-characters",
              QT_TRANSLATE_NOOP("errors", "%1: %2 has %4 characters; %5 at most"),
              QT_TRANSLATE_NOOP("errors", "Shorten it: %3")},
    ErrorText{
        "filing.bad-phone",
        QT_TRANSLATE_NOOP("errors", "%1: %2 is no telephone number that can be filed"),
        QT_TRANSLATE_NOOP("errors",
                          "One number such as 0951-4078160, or a mobile number of 11 digits: %3")},
    ErrorText{"filing.bad-email", QT_TRANSLATE_NOOP("errors", "%1: %2 is no e-mail address"),
              QT_TRANSLATE_NOOP("errors", "Such as name@example.cn: %3")},
    ErrorText{"filing.bad-date", QT_TRANSLATE_NOOP("errors", "%1: %2 is no date"),
              QT_TRANSLATE_NOOP("errors", "Such as 2026-03-01: %3")},
    ErrorText{"filing.bad-gateway", QT_TRANSLATE_NOOP("errors", "%1: %2 is no IP address"),
              QT_TRANSLATE_NOOP("errors", "Give one IPv6 address without a length: %3")},
    ErrorText{"filing.bad-division",
              QT_TRANSLATE_NOOP("errors", "%1: %2 is no division code of GB/T 2260"),
              QT_TRANSLATE_NOOP("errors", "Six digits such as %4: %3")},
    ErrorText{"filing.division-elsewhere", QT_TRANSLATE_NOOP("errors", "%1: %2 does not lie in %4"),
              QT_TRANSLATE_NOOP("errors", "Correct one of the two: %3")},
    ErrorText{"filing.not-in-list",
              QT_TRANSLATE_NOOP("errors", "%1: %2 is on no row of its code list"),
              QT_TRANSLATE_NOOP("errors", "One of %4: %3")},
    ErrorText{"filing.licence-missing",
              QT_TRANSLATE_NOOP("errors", "%1: a licensed operator (单位所属分类 11) needs its %2"),
              QT_TRANSLATE_NOOP("errors", "Give it: %3")},
    ErrorText{"filing.backwards",
              QT_TRANSLATE_NOOP("errors", "%1: the range ends before it begins"),
              QT_TRANSLATE_NOOP("errors", "Correct it")},
    ErrorText{"filing.same-unit",
              QT_TRANSLATE_NOOP("errors", "%1: the using unit and the unit that gives are both %4"),
              QT_TRANSLATE_NOOP(
                  "errors", "Own use is filed as 自用: make it the same unit as the filer: %3")},
    ErrorText{
        "filing.source-is-user",
        QT_TRANSLATE_NOOP("errors", "%1: the source of the block and the using unit are both %4"),
        QT_TRANSLATE_NOOP("errors", "Correct one of them: %3")},
    ErrorText{"filing.odd-credit-code",
              QT_TRANSLATE_NOOP("errors", "%1: %2 fails the check of GB 32100"),
              QT_TRANSLATE_NOOP("errors", "Early codes may; compare it with the certificate: %3")},
    ErrorText{"filing.odd-organisation-code",
              QT_TRANSLATE_NOOP("errors", "%1: %2 fails the check of GB 11714"),
              QT_TRANSLATE_NOOP("errors", "Compare it with the certificate: %3")},
    ErrorText{
        "filing.default-taken",
        QT_TRANSLATE_NOOP("errors", "%1: %2 unsaid, filed as %4, the usual for a government unit"),
        QT_TRANSLATE_NOOP("errors", "Say otherwise: %3")},
    ErrorText{
        "filing.derived",
        QT_TRANSLATE_NOOP(
            "errors", "%1: %2 unsaid, filed as %4 after the division the prefix was planned for"),
        QT_TRANSLATE_NOOP("errors", "Say otherwise: %3")},
    ErrorText{"filing.incomplete",
              QT_TRANSLATE_NOOP("errors", "%1 findings keep the sheet from being filed"),
              QT_TRANSLATE_NOOP("errors", "Mend them, or ask for a marked draft")},
    ErrorText{"filing.nothing-to-file",
              QT_TRANSLATE_NOOP("errors", "No block in force has to be filed"),
              QT_TRANSLATE_NOOP("errors", "Mark one: set PREFIX requires_filing=yes")},
    ErrorText{"filing.inside-one-row",
              QT_TRANSLATE_NOOP("errors", "%1 lies inside %2, which is filed as one row"),
              QT_TRANSLATE_NOOP("errors", "Ask for %2 or wider")},
    ErrorText{"filing.totals-differ",
              QT_TRANSLATE_NOOP("errors", "The rows of %1 hold %2 addresses, the block has %3"),
              QT_TRANSLATE_NOOP("errors", "Run check; this must not happen")},
    ErrorText{
        "filing.out-of-order",
        QT_TRANSLATE_NOOP("errors", "The holding %1 came after %2, against the order of addresses"),
        QT_TRANSLATE_NOOP("errors", "Run verify")},
};

}  // namespace

ErrorTexts filingErrors()
{
  return kTexts;
}

}  // namespace sextant::wording
