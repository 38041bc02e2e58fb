// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/start/trouble_words.h"

#include <algorithm>
#include <QCoreApplication>

namespace sextant::desktop {
namespace {

struct Source {
  Trouble trouble;
  const char* title;
  const char* certain;
  const char* uncertain;
  const char* way;
};

constexpr Source kSources[] = {
    {Trouble::missing, QT_TRANSLATE_NOOP("Trouble", "The register is not where it was"),
     QT_TRANSLATE_NOOP("Trouble", "Nothing was created or changed at that place."), "",
     QT_TRANSLATE_NOOP("Trouble",
                       "Check whether the drive is connected, or the file was moved or renamed.")},
    {Trouble::notARegister, QT_TRANSLATE_NOOP("Trouble", "This file is not a register"),
     QT_TRANSLATE_NOOP("Trouble", "The file was only read; it is as it was before."), "",
     QT_TRANSLATE_NOOP("Trouble",
                       "Choose another file. Tables are brought into an open register by Import.")},
    {Trouble::newer, QT_TRANSLATE_NOOP("Trouble", "This register needs a newer version of Sextant"),
     QT_TRANSLATE_NOOP(
         "Trouble",
         "The register is untouched. This version does not open it, lest it damage what "
         "it does not know."),
     "",
     QT_TRANSLATE_NOOP("Trouble",
                       "Update the program on this computer, then open the register again.")},
    {Trouble::damaged, QT_TRANSLATE_NOOP("Trouble", "This register is damaged"),
     QT_TRANSLATE_NOOP(
         "Trouble",
         "No record was changed by trying to open it. A backup carries the hash of its whole "
         "content, so that it can be proven whole."),
     QT_TRANSLATE_NOOP(
         "Trouble",
         "Which records are lost is not known until the file is compared with a backup. "
         "What was entered after the newest backup may only be in the damaged file."),
     QT_TRANSLATE_NOOP(
         "Trouble",
         "Keep the damaged file: save a copy of it. Then open the newest backup, verify "
         "the journal, and enter again what is missing.")},
    {Trouble::altered,
     QT_TRANSLATE_NOOP("Trouble", "The tables of this register were changed by another program"),
     QT_TRANSLATE_NOOP("Trouble",
                       "Sextant did not make this change and did not write to the file now."),
     QT_TRANSLATE_NOOP(
         "Trouble",
         "Whether records were changed as well is not known. Verifying the journal tells."),
     QT_TRANSLATE_NOOP("Trouble",
                       "Open it read-only and verify the journal, or open the newest backup.")},
    {Trouble::busy, QT_TRANSLATE_NOOP("Trouble", "Another program is writing to this register"),
     QT_TRANSLATE_NOOP("Trouble", "Nothing is wrong with the register, and nothing is lost."), "",
     QT_TRANSLATE_NOOP(
         "Trouble",
         "Wait until the other program has finished, then try again. Reading is possible "
         "at any time.")},
    {Trouble::readOnly, QT_TRANSLATE_NOOP("Trouble", "This register can only be read here"),
     QT_TRANSLATE_NOOP("Trouble", "No record was changed by trying to open it."), "",
     QT_TRANSLATE_NOOP("Trouble",
                       "Open it read-only, or save a copy to a folder of your own. To change the "
                       "original, ask for the right to write the file and its folder.")},
    {Trouble::network, QT_TRANSLATE_NOOP("Trouble", "This register is on a network drive"),
     QT_TRANSLATE_NOOP("Trouble", "The register was not opened and not changed."),
     QT_TRANSLATE_NOOP(
         "Trouble",
         "Writing over the network can damage a register; not every network drive locks "
         "files reliably."),
     QT_TRANSLATE_NOOP("Trouble",
                       "Save a copy to this computer and work there, or open it read-only.")},
    {Trouble::other, QT_TRANSLATE_NOOP("Trouble", "The register could not be opened"),
     QT_TRANSLATE_NOOP("Trouble", "Nothing was changed by trying."), "",
     QT_TRANSLATE_NOOP("Trouble",
                       "Try again. If it fails again, check the disk and choose a backup.")},
};

QString said(const char* source)
{
  return *source == '\0' ? QString() : QCoreApplication::translate("Trouble", source);
}

}  // namespace

TroubleWords troubleWords(Trouble trouble)
{
  const Source& source = *std::ranges::find(kSources, trouble, &Source::trouble);
  return {said(source.title), said(source.certain), said(source.uncertain), said(source.way)};
}

}  // namespace sextant::desktop
