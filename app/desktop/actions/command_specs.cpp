// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/commands.h"

#include <QtGlobal>

namespace sextant::desktop {
namespace {

constexpr bool kCheckable = true;
constexpr bool kSeparated = true;

#define TEXT(text) QT_TRANSLATE_NOOP("Commands", text)

constexpr const char* kFile = TEXT("&File");
constexpr const char* kEdit = TEXT("&Edit");
constexpr const char* kPlan = TEXT("&Plan");
constexpr const char* kAssign = TEXT("&Assign");
constexpr const char* kRegister = TEXT("&Register");
constexpr const char* kLookup = TEXT("&Lookup");
constexpr const char* kFiling = TEXT("F&iling");
constexpr const char* kAudit = TEXT("A&udit");
constexpr const char* kView = TEXT("&View");
constexpr const char* kHelp = TEXT("&Help");

constexpr unsigned kOnPlace = needsWriting | needsPlace;
constexpr unsigned kOnHeld = needsWriting | needsHeld;

constexpr CommandSpec kSpecs[] = {
    {"register.new", kFile, TEXT("&New register…"), "Ctrl+Shift+N", "document-new"},
    {"register.open", kFile, TEXT("&Open register…"), "Ctrl+O", "document-open"},
    {"register.sample", kFile, TEXT("Open the &sample"), "", "sextant"},
    {"import.file", kFile, TEXT("&Import a table…"), "Ctrl+I", "document-import", needsWriting,
     false, kSeparated},
    {"export", kFile, TEXT("&Export…"), "Ctrl+E", "document-export"},
    {"print.notice", kFile, TEXT("&Print the notice…"), "Ctrl+P", "document-print", needsHeld,
     false, kSeparated},
    {"print.sheet", kFile, TEXT("Print the &allocation sheet…"), "", "document-print"},
    {"register.backup", kFile, TEXT("&Back up…"), "", "document-save-as", needsNothing, false,
     kSeparated},
    {"register.close", kFile, TEXT("&Close register"), "Ctrl+W", "document-close", needsNothing,
     false, kSeparated},
    {"quit", kFile, TEXT("&Quit"), "Ctrl+Q", "application-exit"},

    {"undo", kEdit, TEXT("&Undo the last change"), "Ctrl+Z", "edit-undo",
     needsWriting | needsHistory},
    {"redo", kEdit, TEXT("&Redo"), "Ctrl+Shift+Z", "edit-redo", needsWriting | needsHistory},
    {"copy", kEdit, TEXT("&Copy"), "Ctrl+C", "edit-copy", needsNothing, false, kSeparated},
    {"copy.headings", kEdit, TEXT("Copy with &headings"), "Ctrl+Shift+C", "edit-copy"},
    {"paste", kEdit, TEXT("&Paste a table…"), "Ctrl+V", "edit-paste", needsWriting},
    {"filter", kEdit, TEXT("&Filter"), "Ctrl+F", "view-filter", needsNothing, false, kSeparated},
    {"find.next", kEdit, TEXT("&Next match"), "F3", "go-down-search"},
    {"find.previous", kEdit, TEXT("Pre&vious match"), "Shift+F3", "go-up-search"},

    {"plan.new", kPlan, TEXT("&New plan…"), "Ctrl+N", "plan", needsWriting},
    {"plan.publish", kPlan, TEXT("&Publish this draft…"), "", "publish", needsWriting, false,
     kSeparated},
    {"plan.compare", kPlan, TEXT("&Compare drafts"), "", "compare"},
    {"difference.next", kPlan, TEXT("N&ext difference"), "F7", "go-down"},
    {"difference.previous", kPlan, TEXT("Pre&vious difference"), "Shift+F7", "go-up"},

    {"hold.block", kAssign, TEXT("Add a &block…"), "", "block", needsWriting},
    {"hold.child", kAssign, TEXT("Give the &next free…"), "Ins", "list-add", kOnPlace, false,
     kSeparated},
    {"hold.allocate", kAssign, TEXT("&Allocate…"), "", "allocation", kOnPlace},
    {"hold.reserve", kAssign, TEXT("&Reserve…"), "", "reservation", kOnPlace},
    {"hold.assign", kAssign, TEXT("A&ssign…"), "", "assignment", kOnPlace},
    {"hold.set", kAssign, TEXT("&Edit…"), "F2", "document-edit", kOnHeld, false, kSeparated},
    {"hold.release", kAssign, TEXT("Re&lease…"), "Del", "edit-delete", kOnHeld},

    {"hold.register", kRegister, TEXT("&Register a subnet or host…"), "Ctrl+R", "registration",
     kOnPlace},
    {"holder.new", kRegister, TEXT("New &holder…"), "", "holder", needsWriting, false, kSeparated},
    {"contact.new", kRegister, TEXT("New &contact…"), "", "contact", needsWriting},

    {"go.to", kLookup, TEXT("&Go to…"), "Ctrl+K", "edit-find"},
    {"palette", kLookup, TEXT("&Commands…"), "Ctrl+Shift+P", "system-run"},
    {"go.address", kLookup, TEXT("&Type an address"), "Ctrl+L", "edit-rename"},
    {"go.back", kLookup, TEXT("&Back"), "Alt+Left", "go-previous", needsNothing, false, kSeparated},
    {"go.forward", kLookup, TEXT("&Forward"), "Alt+Right", "go-next"},
    {"go.own", kLookup, TEXT("&Our own addresses"), "Ctrl+Home", "go-home", needsNothing, false,
     kSeparated},
    {"own.set", kLookup, TEXT("This &is our unit"), "", "unit", needsHeld},

    {"export.filing", kFiling, TEXT("Filing &records…"), "", "filing"},
    {"export.sheet", kFiling, TEXT("&Allocation sheet…"), "", "x-office-spreadsheet"},

    {"audit.verify", kAudit, TEXT("&Verify the journal…"), "F9", "verify"},
    {"audit.check", kAudit, TEXT("&Problems"), "", "dialog-warning"},
    {"audit.journal", kAudit, TEXT("&Journal"), "", "journal"},

    {"view.tree", kView, TEXT("&Addresses"), "Alt+1", "tree"},
    {"view.map", kView, TEXT("&Map"), "Alt+2", "map"},
    {"view.plan", kView, TEXT("&Plan"), "Alt+3", "draft"},
    {"view.compare", kView, TEXT("&Compare"), "Alt+4", "compare"},
    {"view.full", kView, TEXT("Addresses in &full"), "F8", "ruler", needsNothing, kCheckable,
     kSeparated},
    {"pane.next", kView, TEXT("&Next pane"), "F6", "go-next-view", needsNothing, false, kSeparated},
    {"pane.previous", kView, TEXT("P&revious pane"), "Shift+F6", "go-previous-view"},
    {"view.refresh", kView, TEXT("Re&fresh"), "F5", "view-refresh"},
    {"theme.system", kView, TEXT("As the &system"), "", "", needsNothing, kCheckable, kSeparated},
    {"theme.light", kView, TEXT("&Light"), "", "", needsNothing, kCheckable},
    {"theme.dark", kView, TEXT("&Dark"), "", "", needsNothing, kCheckable},
    {"language.zh", kView, "中文", "", "", needsNothing, kCheckable, kSeparated},
    {"language.en", kView, "English", "", "", needsNothing, kCheckable},

    {"help", kHelp, TEXT("&Help on this pane"), "F1", "help-contents"},
    {"help.shortcuts", kHelp, TEXT("&Shortcuts"), "Ctrl+F1", "input-keyboard"},
    {"help.tour", kHelp, TEXT("&Tour of the sample"), "", "sextant"},
    {"help.gaps", kHelp, TEXT("What this program does &not know"), "", "help-hint"},
    {"about", kHelp, TEXT("&About"), "", "help-about", needsNothing, false, kSeparated},
};

#undef TEXT

}  // namespace

std::span<const CommandSpec> commandSpecs()
{
  return kSpecs;
}

}  // namespace sextant::desktop
