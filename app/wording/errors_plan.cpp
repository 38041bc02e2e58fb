// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/errors.h"

#include <array>
#include <QtGlobal>

namespace sextant::wording {
namespace {

constexpr std::array kTexts{
    ErrorText{"plan.unknown-scheme", QT_TRANSLATE_NOOP("errors", "There is no scheme '%1'"),
              QT_TRANSLATE_NOOP("errors", "Give a file, or one of %2")},
    ErrorText{"plan.bad-toml", QT_TRANSLATE_NOOP("errors", "The scheme is no valid TOML: %1"),
              QT_TRANSLATE_NOOP("errors", "Correct the file at this place")},
    ErrorText{"plan.unknown-key", QT_TRANSLATE_NOOP("errors", "'%1' is no key of %2"),
              QT_TRANSLATE_NOOP("errors", "Known are %3")},
    ErrorText{"plan.missing-key", QT_TRANSLATE_NOOP("errors", "%2 lacks its '%1'"),
              QT_TRANSLATE_NOOP("errors", "Add it")},
    ErrorText{"plan.wrong-type", QT_TRANSLATE_NOOP("errors", "'%1' has to be %2"),
              QT_TRANSLATE_NOOP("errors", "Correct it")},
    ErrorText{"plan.out-of-range", QT_TRANSLATE_NOOP("errors", "'%1' is %2"),
              QT_TRANSLATE_NOOP("errors", "Give %3 to %4")},
    ErrorText{"plan.bad-word", QT_TRANSLATE_NOOP("errors", "'%2' is no %1"),
              QT_TRANSLATE_NOOP("errors", "One of %3")},
    ErrorText{"plan.scheme-twice", QT_TRANSLATE_NOOP("errors", "The %1 '%2' stands twice"),
              QT_TRANSLATE_NOOP("errors", "Give each a name and a value of its own")},
    ErrorText{"plan.value-beyond-field",
              QT_TRANSLATE_NOOP("errors", "The value %2 is beyond field %1"),
              QT_TRANSLATE_NOOP("errors", "Its %3 bits hold 0 to %4")},
    ErrorText{"plan.too-many-bits", QT_TRANSLATE_NOOP("errors", "Block and fields need %1 bits"),
              QT_TRANSLATE_NOOP("errors", "An address has 128")},
    ErrorText{"plan.no-level", QT_TRANSLATE_NOOP("errors", "No field has the role level"),
              QT_TRANSLATE_NOOP("errors", "At least one field has to hold divisions or units")},
    ErrorText{"plan.subnet-above-level",
              QT_TRANSLATE_NOOP("errors", "The subnet field %1 stands above a level"),
              QT_TRANSLATE_NOOP("errors", "Move it below the last level")},
    ErrorText{"plan.second-zone",
              QT_TRANSLATE_NOOP("errors", "%1 is a second zone field above the last level"),
              QT_TRANSLATE_NOOP("errors", "One at most")},
    ErrorText{"plan.unknown-zone", QT_TRANSLATE_NOOP("errors", "No zone is called '%1'"),
              QT_TRANSLATE_NOOP("errors", "The scheme's zones are %2")},
    ErrorText{"plan.reserved-zone",
              QT_TRANSLATE_NOOP("errors", "The zone '%1' has a reserved value"),
              QT_TRANSLATE_NOOP("errors", "Take it out of `reserved`, or give it another")},
    ErrorText{
        "plan.no-access",
        QT_TRANSLATE_NOOP("errors", "The scheme gives zones, but no access category says to whom"),
        QT_TRANSLATE_NOOP("errors", "Add [[access]] tables")},
    ErrorText{"plan.unknown-access",
              QT_TRANSLATE_NOOP("errors", "There is no access category '%1'"),
              QT_TRANSLATE_NOOP("errors", "The scheme has %2")},
    ErrorText{"plan.division-order",
              QT_TRANSLATE_NOOP("errors", "The division '%1' stands out of its order"),
              QT_TRANSLATE_NOOP("errors", "province, then city, then county, each once")},
    ErrorText{"plan.unknown-province",
              QT_TRANSLATE_NOOP("errors", "The catalogue has no province '%1'"),
              QT_TRANSLATE_NOOP("errors", "Two digits, such as catalogue:45, or catalogue:all")},
    ErrorText{"plan.no-code-column",
              QT_TRANSLATE_NOOP("errors", "The table has no column of codes"),
              QT_TRANSLATE_NOOP("errors", "Head it code or 编码. Its headings are: %1")},
    ErrorText{"plan.no-rows", QT_TRANSLATE_NOOP("errors", "There is no row below the headings"),
              QT_TRANSLATE_NOOP("errors", "The first row names the columns")},
    ErrorText{"plan.no-code", QT_TRANSLATE_NOOP("errors", "The row has no code"),
              QT_TRANSLATE_NOOP("errors", "Give every row one")},
    ErrorText{"plan.duplicate-code",
              QT_TRANSLATE_NOOP("errors", "The code %1 stands already in %2"),
              QT_TRANSLATE_NOOP("errors", "Give each division and unit a code of its own")},
    ErrorText{"plan.missing-parent",
              QT_TRANSLATE_NOOP("errors", "%1 has the parent '%2', which is not there"),
              QT_TRANSLATE_NOOP("errors", "Add %2, or correct the parent")},
    ErrorText{
        "plan.parent-unsaid",
        QT_TRANSLATE_NOOP("errors", "%1 names no parent, and there are several top divisions"),
        QT_TRANSLATE_NOOP("errors", "Name one")},
    ErrorText{"plan.parent-cycle", QT_TRANSLATE_NOOP("errors", "%1 is its own ancestor"),
              QT_TRANSLATE_NOOP("errors", "Correct the parents of %2")},
    ErrorText{
        "plan.several-holders",
        QT_TRANSLATE_NOOP("errors", "Several divisions would hold the block itself: %1"),
        QT_TRANSLATE_NOOP("errors", "Plan them one by one, or take a scheme with a field for %2")},
    ErrorText{"plan.no-field", QT_TRANSLATE_NOOP("errors", "The scheme has no field for %1 %2"),
              QT_TRANSLATE_NOOP("errors", "Take a scheme with a field for %3")},
    ErrorText{"plan.not-below-parent",
              QT_TRANSLATE_NOOP("errors", "%1 is of the level of its parent %2, or above it"),
              QT_TRANSLATE_NOOP("errors", "Correct the parent")},
    ErrorText{
        "plan.too-many-unit-files",
        QT_TRANSLATE_NOOP("errors", "%1 unit files, but the scheme has only %2 fields for units"),
        QT_TRANSLATE_NOOP("errors", "Take a scheme with more")},
    ErrorText{
        "plan.no-own-slot",
        QT_TRANSLATE_NOOP("errors",
                          "%1 %2 lies directly in %3, and field %4 has no slot for a level itself"),
        QT_TRANSLATE_NOOP("errors", "Set `own` in field %4")},
    ErrorText{"plan.block-length",
              QT_TRANSLATE_NOOP("errors", "The block %1 is not a /%3, which scheme %2 asks for"),
              QT_TRANSLATE_NOOP("errors", "Presets for a /%4: %5")},
    ErrorText{"plan.blocks-overlap", QT_TRANSLATE_NOOP("errors", "The blocks %1 and %2 overlap"),
              QT_TRANSLATE_NOOP("errors", "Name each space once")},
    ErrorText{"plan.no-zones",
              QT_TRANSLATE_NOOP("errors", "The scheme %1 gives no prefixes by zone"),
              QT_TRANSLATE_NOOP("errors", "Name the block without zones")},
    ErrorText{"plan.no-block", QT_TRANSLATE_NOOP("errors", "No block is given"),
              QT_TRANSLATE_NOOP("errors", "Name at least one")},
    ErrorText{"plan.no-members", QT_TRANSLATE_NOOP("errors", "No divisions and no units are given"),
              QT_TRANSLATE_NOOP("errors", "Name a catalogue or a file")},
    ErrorText{"plan.misfit", QT_TRANSLATE_NOOP("errors", "The code %1 does not fit field %2"),
              QT_TRANSLATE_NOOP(
                  "errors", "It holds 0 to %3. Take a scheme with a wider field or a code table")},
    ErrorText{"plan.reserved-value",
              QT_TRANSLATE_NOOP("errors", "The code %1 has the value %3, which field %2 reserves"),
              QT_TRANSLATE_NOOP("errors", "Take a scheme with a code table")},
    ErrorText{"plan.value-taken",
              QT_TRANSLATE_NOOP("errors", "The code %1 has the value %3 of field %2, which %4 has"),
              QT_TRANSLATE_NOOP("errors", "Change one code, or take a scheme with a code table")},
    ErrorText{
        "plan.held-place",
        QT_TRANSLATE_NOOP("errors", "%1 %2 has %3 in force, where scheme %4 places %5 %6: %7"),
        QT_TRANSLATE_NOOP("errors", "Choose another block, or the scheme in force")},
    ErrorText{
        "plan.same-place",
        QT_TRANSLATE_NOOP("errors", "Scheme %4 places %1 %2 on %3 and %5 %6 on %7, which overlap"),
        QT_TRANSLATE_NOOP("errors", "Choose another block, or the scheme in force")},
    ErrorText{"plan.foreign-place",
              QT_TRANSLATE_NOOP(
                  "errors", "%1 is in force outside this plan, where scheme %2 places %3 %4: %5"),
              QT_TRANSLATE_NOOP("errors", "Move or release it first, or choose another block")},
    ErrorText{"plan.field-full",
              QT_TRANSLATE_NOOP("errors", "%1 has %3 members for field %2, which has room for %4"),
              QT_TRANSLATE_NOOP("errors", "Take a scheme with a wider field")},
    ErrorText{"plan.outside-blocks", QT_TRANSLATE_NOOP("errors", "%1 lies in none of the blocks"),
              QT_TRANSLATE_NOOP("errors", "The blocks are %2")},
    ErrorText{"plan.unknown-field", QT_TRANSLATE_NOOP("errors", "The scheme has no field '%1'"),
              QT_TRANSLATE_NOOP("errors", "Its fields are %2")},
    ErrorText{"plan.field-unsaid",
              QT_TRANSLATE_NOOP("errors", "Field %1 has no value, but a later one has"),
              QT_TRANSLATE_NOOP("errors", "Give every field down to the last")},
    ErrorText{"plan.unknown-value", QT_TRANSLATE_NOOP("errors", "'%2' is no value of field %1"),
              QT_TRANSLATE_NOOP("errors", "Give a number, or a code of its table")},
};

}  // namespace

ErrorTexts planErrors()
{
  return kTexts;
}

}  // namespace sextant::wording
