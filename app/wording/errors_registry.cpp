// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/errors.h"

#include <array>
#include <QtGlobal>

namespace sextant::wording {
namespace {

constexpr std::array kTexts{
    ErrorText{"registry.unknown-field", QT_TRANSLATE_NOOP("errors", "'%1' is not a field of a %2"),
              QT_TRANSLATE_NOOP("errors", "Fields: %3")},
    ErrorText{"registry.bad-value", QT_TRANSLATE_NOOP("errors", "The field '%1' cannot be '%2'"),
              QT_TRANSLATE_NOOP("errors", "It takes %3")},
    ErrorText{"registry.unknown-holder", QT_TRANSLATE_NOOP("errors", "There is no holder '%1'"),
              QT_TRANSLATE_NOOP("errors", "Create it with `holder`, or say --new")},
    ErrorText{"registry.ambiguous-holder",
              QT_TRANSLATE_NOOP("errors", "Several holders are called %1: %2"),
              QT_TRANSLATE_NOOP("errors", "Say the code")},
    ErrorText{"registry.holder-needed",
              QT_TRANSLATE_NOOP("errors", "An assignment of %1 needs a holder"),
              QT_TRANSLATE_NOOP("errors", "Say --holder")},
    ErrorText{"registry.no-holding", QT_TRANSLATE_NOOP("errors", "Nothing is held at exactly %1"),
              QT_TRANSLATE_NOOP("errors", "`lookup` says what is around it")},
    ErrorText{"registry.unknown-draft", QT_TRANSLATE_NOOP("errors", "There is no draft %1"),
              QT_TRANSLATE_NOOP("errors", "`plan list` shows the drafts")},
    ErrorText{"registry.unknown-entry",
              QT_TRANSLATE_NOOP("errors", "There is no entry %1 in the journal"),
              QT_TRANSLATE_NOOP("errors", "`log` shows the entries")},
    ErrorText{"registry.bad-anchor",
              QT_TRANSLATE_NOOP("errors", "%1 is not an anchor of a register"),
              QT_TRANSLATE_NOOP("errors", "An anchor reads sextant:UUID:ENTRY:ALGORITHM:HASH")},
    ErrorText{"registry.no-plan", QT_TRANSLATE_NOOP("errors", "No published plan covers %1"),
              QT_TRANSLATE_NOOP("errors", "Publish a plan, or name a scheme and a block")},
    ErrorText{"registry.cannot-read-text",
              QT_TRANSLATE_NOOP("errors", "The file cannot be read: %1"),
              QT_TRANSLATE_NOOP("errors", "Check that it exists and that you may read it")},
    ErrorText{"registry.not-text", QT_TRANSLATE_NOOP("errors", "The file is no text"),
              QT_TRANSLATE_NOOP("errors", "Unpack it, or convert it to UTF-8, first")},
    ErrorText{"registry.empty-period",
              QT_TRANSLATE_NOOP("errors", "The period of %1 is empty: it ends before it begins"),
              QT_TRANSLATE_NOOP("errors", "Check valid_from and valid_to")},
    ErrorText{"registry.taken", QT_TRANSLATE_NOOP("errors", "%1 is taken: %2 %3"),
              QT_TRANSLATE_NOOP("errors", "Choose another prefix; `free` offers some")},
    ErrorText{"registry.quarantined", QT_TRANSLATE_NOOP("errors", "%1 is quarantined until %2"),
              QT_TRANSLATE_NOOP("errors", "Choose another prefix, or wait")},
    ErrorText{"registry.outside",
              QT_TRANSLATE_NOOP("errors", "%1 lies outside every block in force"),
              QT_TRANSLATE_NOOP("errors", "Add the block first, or check the prefix")},
    ErrorText{
        "registry.not-allowed-inside",
        QT_TRANSLATE_NOOP("errors", "%1 (%2) cannot stand directly inside %3 (%4)"),
        QT_TRANSLATE_NOOP("errors", "See the kinds: block, allocation, assignment, registration")},
    ErrorText{"registry.block-overlaps", QT_TRANSLATE_NOOP("errors", "%1 overlaps the block %2"),
              QT_TRANSLATE_NOOP("errors", "Blocks do not overlap")},
    ErrorText{"registry.not-empty",
              QT_TRANSLATE_NOOP("errors", "%1 still holds %2 inside (%3 in all)"),
              QT_TRANSLATE_NOOP("errors", "Release what is inside first")},
    ErrorText{"registry.not-enough-free",
              QT_TRANSLATE_NOOP("errors", "Only %2 of %3 prefixes are free in %1"),
              QT_TRANSLATE_NOOP("errors", "Ask for fewer, or for another length")},
    ErrorText{"registry.name-taken", QT_TRANSLATE_NOOP("errors", "The name %1 is taken by %2"),
              QT_TRANSLATE_NOOP("errors", "Choose another name")},
    ErrorText{"registry.already-published",
              QT_TRANSLATE_NOOP("errors", "The draft %1 is published already, by entry %2"),
              QT_TRANSLATE_NOOP("errors", "Undo that entry first")},
    ErrorText{"registry.built-upon",
              QT_TRANSLATE_NOOP("errors", "Entry %1 cannot be undone: entries %2 build upon it"),
              QT_TRANSLATE_NOOP("errors", "Undo those first")},
    ErrorText{"registry.nothing-to-undo", QT_TRANSLATE_NOOP("errors", "There is nothing to undo"),
              QT_TRANSLATE_NOOP("errors", "`log` shows who did what")},
    ErrorText{
        "registry.nothing-to-redo", QT_TRANSLATE_NOOP("errors", "There is nothing to redo"),
        QT_TRANSLATE_NOOP("errors", "Only the latest undo can be redone, before any other change")},
    ErrorText{"registry.already-undone", QT_TRANSLATE_NOOP("errors", "Entry %1 is undone already"),
              QT_TRANSLATE_NOOP("errors", "`log` shows by which entry")},
};

}  // namespace

ErrorTexts registryErrors()
{
  return kTexts;
}

}  // namespace sextant::wording
