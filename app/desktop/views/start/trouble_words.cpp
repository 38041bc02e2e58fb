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

#define TEXT(text) QT_TRANSLATE_NOOP("Trouble", text)

constexpr Source kSources[] = {
    {Trouble::missing, TEXT("The register is not where it was"),
     TEXT("Nothing was created or changed at that place."), "",
     TEXT("Check whether the drive is connected, or the file was moved or renamed.")},
    {Trouble::notARegister, TEXT("This file is not a register"),
     TEXT("The file was only read; it is as it was before."), "",
     TEXT("Choose another file. Tables are brought into an open register by Import.")},
    {Trouble::newer, TEXT("This register needs a newer version of Sextant"),
     TEXT("The register is untouched. This version does not open it, lest it damage what "
          "it does not know."),
     "", TEXT("Update the program on this computer, then open the register again.")},
    {Trouble::damaged, TEXT("This register is damaged"),
     TEXT("No record was changed by trying to open it. A backup carries the hash of its whole "
          "content, so that it can be proven whole."),
     TEXT("Which records are lost is not known until the file is compared with a backup. "
          "What was entered after the newest backup may only be in the damaged file."),
     TEXT("Keep the damaged file: save a copy of it. Then open the newest backup, verify "
          "the journal, and enter again what is missing.")},
    {Trouble::altered, TEXT("The tables of this register were changed by another program"),
     TEXT("Sextant did not make this change and did not write to the file now."),
     TEXT("Whether records were changed as well is not known. Verifying the journal tells."),
     TEXT("Open it read-only and verify the journal, or open the newest backup.")},
    {Trouble::busy, TEXT("Another program is writing to this register"),
     TEXT("Nothing is wrong with the register, and nothing is lost."), "",
     TEXT("Wait until the other program has finished, then try again. Reading is possible "
          "at any time.")},
    {Trouble::readOnly, TEXT("This register can only be read here"),
     TEXT("No record was changed by trying to open it."), "",
     TEXT("Open it read-only, or save a copy to a folder of your own. To change the "
          "original, ask for the right to write the file and its folder.")},
    {Trouble::network, TEXT("This register is on a network drive"),
     TEXT("The register was not opened and not changed."),
     TEXT("Writing over the network can damage a register; not every network drive locks "
          "files reliably."),
     TEXT("Save a copy to this computer and work there, or open it read-only.")},
    {Trouble::other, TEXT("The register could not be opened"),
     TEXT("Nothing was changed by trying."), "",
     TEXT("Try again. If it fails again, check the disk and choose a backup.")},
};

#undef TEXT

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
