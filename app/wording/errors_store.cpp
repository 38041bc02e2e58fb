// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/errors.h"

#include <array>
#include <QtGlobal>

namespace sextant::wording {
namespace {

constexpr std::array kTexts{
    ErrorText{"store.missing", QT_TRANSLATE_NOOP("errors", "There is no register at %1"),
              QT_TRANSLATE_NOOP("errors", "Create one with `init`, or check the path")},
    ErrorText{"store.exists", QT_TRANSLATE_NOOP("errors", "%1 exists already"),
              QT_TRANSLATE_NOOP("errors", "Choose another path; nothing was overwritten")},
    ErrorText{"store.foreign", QT_TRANSLATE_NOOP("errors", "%1 is not a Sextant register"),
              QT_TRANSLATE_NOOP("errors", "Registers are made with `init`")},
    ErrorText{"store.newer",
              QT_TRANSLATE_NOOP("errors",
                                "%1 was made by a newer version (schema %2, this one knows %3)"),
              QT_TRANSLATE_NOOP("errors", "Update the program")},
    ErrorText{
        "store.damaged", QT_TRANSLATE_NOOP("errors", "%1 is damaged: %2"),
        QT_TRANSLATE_NOOP("errors", "Restore the newest backup; `verify` says what is whole")},
    ErrorText{"store.altered",
              QT_TRANSLATE_NOOP("errors", "The tables of %1 are not those of its schema version"),
              QT_TRANSLATE_NOOP("errors", "Somebody changed them; restore a backup")},
    ErrorText{"store.busy", QT_TRANSLATE_NOOP("errors", "Another program is writing to %1"),
              QT_TRANSLATE_NOOP("errors", "Try again when it has finished")},
    ErrorText{"store.full", QT_TRANSLATE_NOOP("errors", "The disk is full: %1"),
              QT_TRANSLATE_NOOP("errors", "Free some space; nothing acknowledged was lost")},
    ErrorText{"store.read-only",
              QT_TRANSLATE_NOOP("errors", "%1 cannot be written: it is open read-only"),
              QT_TRANSLATE_NOOP("errors", "Check the permissions of the file and its folder")},
    ErrorText{"store.network-drive",
              QT_TRANSLATE_NOOP("errors",
                                "%1 is on a network drive (%2), where a register can be damaged"),
              QT_TRANSLATE_NOOP("errors", "Work on a local copy")},
    ErrorText{"store.failed",
              QT_TRANSLATE_NOOP("errors", "The register could not be read or written: %1"),
              QT_TRANSLATE_NOOP("errors", "Check the disk")},
    ErrorText{"store.cannot-write", QT_TRANSLATE_NOOP("errors", "%1 cannot be written: %2"),
              QT_TRANSLATE_NOOP("errors", "Check the folder and its permissions")},
};

}  // namespace

ErrorTexts storeErrors()
{
  return kTexts;
}

}  // namespace sextant::wording
