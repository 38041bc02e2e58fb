// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actions/commands.h"

#include <QtGlobal>

namespace sextant::desktop {
namespace {

constexpr bool kCheckable = true;
constexpr bool kSeparated = true;

constexpr const char* kFile = QT_TRANSLATE_NOOP("Commands", "&File");
constexpr const char* kEdit = QT_TRANSLATE_NOOP("Commands", "&Edit");
constexpr const char* kPlan = QT_TRANSLATE_NOOP("Commands", "&Plan");
constexpr const char* kAssign = QT_TRANSLATE_NOOP("Commands", "&Assign");
constexpr const char* kRegister = QT_TRANSLATE_NOOP("Commands", "&Register");
constexpr const char* kLookup = QT_TRANSLATE_NOOP("Commands", "&Lookup");
constexpr const char* kFiling = QT_TRANSLATE_NOOP("Commands", "F&iling");
constexpr const char* kAudit = QT_TRANSLATE_NOOP("Commands", "A&udit");
constexpr const char* kView = QT_TRANSLATE_NOOP("Commands", "&View");
constexpr const char* kHelp = QT_TRANSLATE_NOOP("Commands", "&Help");

constexpr unsigned kOnPlace = needsWriting | needsPlace;
constexpr unsigned kOnHeld = needsWriting | needsHeld;

constexpr CommandSpec kSpecs[] = {
    {"register.new", kFile, QT_TRANSLATE_NOOP("Commands", "&New register…"), "Ctrl+Shift+N",
     "document-new"},
    {"register.open", kFile, QT_TRANSLATE_NOOP("Commands", "&Open register…"), "Ctrl+O",
     "document-open"},
    {"register.sample", kFile, QT_TRANSLATE_NOOP("Commands", "Open the &sample"), "", "sextant"},
    {"import.file", kFile, QT_TRANSLATE_NOOP("Commands", "&Import a table…"), "Ctrl+I",
     "document-import", needsWriting, false, kSeparated},
    {"export", kFile, QT_TRANSLATE_NOOP("Commands", "&Export…"), "Ctrl+E", "document-export"},
    {"print.notice", kFile, QT_TRANSLATE_NOOP("Commands", "&Print the notice…"), "Ctrl+P",
     "document-print", needsHeld, false, kSeparated},
    {"print.sheet", kFile, QT_TRANSLATE_NOOP("Commands", "Print the &allocation sheet…"), "",
     "document-print"},
    {"register.backup", kFile, QT_TRANSLATE_NOOP("Commands", "&Back up…"), "", "document-save-as",
     needsNothing, false, kSeparated},
    {"register.close", kFile, QT_TRANSLATE_NOOP("Commands", "&Close register"), "Ctrl+W",
     "document-close", needsNothing, false, kSeparated},
    {"quit", kFile, QT_TRANSLATE_NOOP("Commands", "&Quit"), "Ctrl+Q", "application-exit"},

    {"undo", kEdit, QT_TRANSLATE_NOOP("Commands", "&Undo the last change"), "Ctrl+Z", "edit-undo",
     needsWriting | needsHistory},
    {"redo", kEdit, QT_TRANSLATE_NOOP("Commands", "&Redo"), "Ctrl+Shift+Z", "edit-redo",
     needsWriting | needsHistory},
    {"copy", kEdit, QT_TRANSLATE_NOOP("Commands", "&Copy"), "Ctrl+C", "edit-copy", needsNothing,
     false, kSeparated},
    {"copy.headings", kEdit, QT_TRANSLATE_NOOP("Commands", "Copy with &headings"), "Ctrl+Shift+C",
     "edit-copy"},
    {"paste", kEdit, QT_TRANSLATE_NOOP("Commands", "&Paste a table…"), "Ctrl+V", "edit-paste",
     needsWriting},
    {"filter", kEdit, QT_TRANSLATE_NOOP("Commands", "&Filter"), "Ctrl+F", "view-filter",
     needsNothing, false, kSeparated},
    {"find.next", kEdit, QT_TRANSLATE_NOOP("Commands", "&Next match"), "F3", "go-down-search"},
    {"find.previous", kEdit, QT_TRANSLATE_NOOP("Commands", "Pre&vious match"), "Shift+F3",
     "go-up-search"},

    {"plan.new", kPlan, QT_TRANSLATE_NOOP("Commands", "&New plan…"), "Ctrl+N", "plan",
     needsWriting},
    {"plan.publish", kPlan, QT_TRANSLATE_NOOP("Commands", "&Publish this draft…"), "", "publish",
     needsWriting, false, kSeparated},
    {"plan.compare", kPlan, QT_TRANSLATE_NOOP("Commands", "&Compare drafts"), "", "compare"},
    {"difference.next", kPlan, QT_TRANSLATE_NOOP("Commands", "N&ext difference"), "F7", "go-down"},
    {"difference.previous", kPlan, QT_TRANSLATE_NOOP("Commands", "Pre&vious difference"),
     "Shift+F7", "go-up"},

    {"hold.block", kAssign, QT_TRANSLATE_NOOP("Commands", "Add a &block…"), "", "block",
     needsWriting},
    {"hold.child", kAssign, QT_TRANSLATE_NOOP("Commands", "Give the &next free…"), "Ins",
     "list-add", kOnPlace, false, kSeparated},
    {"hold.allocate", kAssign, QT_TRANSLATE_NOOP("Commands", "&Allocate…"), "", "allocation",
     kOnPlace},
    {"hold.reserve", kAssign, QT_TRANSLATE_NOOP("Commands", "&Reserve…"), "", "reservation",
     kOnPlace},
    {"hold.assign", kAssign, QT_TRANSLATE_NOOP("Commands", "A&ssign…"), "", "assignment", kOnPlace},
    {"hold.set", kAssign, QT_TRANSLATE_NOOP("Commands", "&Edit…"), "F2", "document-edit", kOnHeld,
     false, kSeparated},
    {"hold.release", kAssign, QT_TRANSLATE_NOOP("Commands", "Re&lease…"), "Del", "edit-delete",
     kOnHeld},

    {"hold.register", kRegister, QT_TRANSLATE_NOOP("Commands", "&Register a subnet or host…"),
     "Ctrl+R", "registration", kOnPlace},
    {"holder.new", kRegister, QT_TRANSLATE_NOOP("Commands", "New &holder…"), "", "holder",
     needsWriting, false, kSeparated},
    {"contact.new", kRegister, QT_TRANSLATE_NOOP("Commands", "New &contact…"), "", "contact",
     needsWriting},

    {"go.to", kLookup, QT_TRANSLATE_NOOP("Commands", "&Go to…"), "Ctrl+K", "edit-find"},
    {"palette", kLookup, QT_TRANSLATE_NOOP("Commands", "&Commands…"), "Ctrl+Shift+P", "system-run"},
    {"go.address", kLookup, QT_TRANSLATE_NOOP("Commands", "&Type an address"), "Ctrl+L",
     "edit-rename"},
    {"trace.files", kLookup, QT_TRANSLATE_NOOP("Commands", "Trace &log files…"), "Ctrl+T", "trace",
     needsNothing, false, kSeparated},
    {"trace.paste", kLookup, QT_TRANSLATE_NOOP("Commands", "Trace the clipboa&rd"), "Ctrl+Shift+V",
     "edit-paste"},
    {"go.back", kLookup, QT_TRANSLATE_NOOP("Commands", "&Back"), "Alt+Left", "go-previous",
     needsNothing, false, kSeparated},
    {"go.forward", kLookup, QT_TRANSLATE_NOOP("Commands", "&Forward"), "Alt+Right", "go-next"},
    {"go.own", kLookup, QT_TRANSLATE_NOOP("Commands", "&Our own addresses"), "Ctrl+Home", "go-home",
     needsNothing, false, kSeparated},
    {"own.set", kLookup, QT_TRANSLATE_NOOP("Commands", "This &is our unit"), "", "unit", needsHeld},

    {"export.filing", kFiling, QT_TRANSLATE_NOOP("Commands", "Filing &records…"), "", "filing"},
    {"export.sheet", kFiling, QT_TRANSLATE_NOOP("Commands", "&Allocation sheet…"), "",
     "x-office-spreadsheet"},

    {"audit.verify", kAudit, QT_TRANSLATE_NOOP("Commands", "&Verify the journal…"), "F9", "verify"},
    {"audit.check", kAudit, QT_TRANSLATE_NOOP("Commands", "&Problems"), "", "dialog-warning"},
    {"audit.journal", kAudit, QT_TRANSLATE_NOOP("Commands", "&Journal"), "", "journal"},

    {"view.tree", kView, QT_TRANSLATE_NOOP("Commands", "&Addresses"), "Alt+1", "tree"},
    {"view.map", kView, QT_TRANSLATE_NOOP("Commands", "&Map"), "Alt+2", "map"},
    {"view.plan", kView, QT_TRANSLATE_NOOP("Commands", "&Plan"), "Alt+3", "draft"},
    {"view.compare", kView, QT_TRANSLATE_NOOP("Commands", "&Compare"), "Alt+4", "compare"},
    {"view.trace", kView, QT_TRANSLATE_NOOP("Commands", "&Trace"), "Alt+5", "trace"},
    {"view.full", kView, QT_TRANSLATE_NOOP("Commands", "Addresses in f&ull"), "F8", "ruler",
     needsNothing, kCheckable, kSeparated},
    {"pane.next", kView, QT_TRANSLATE_NOOP("Commands", "&Next pane"), "F6", "go-next-view",
     needsNothing, false, kSeparated},
    {"pane.previous", kView, QT_TRANSLATE_NOOP("Commands", "P&revious pane"), "Shift+F6",
     "go-previous-view"},
    {"view.refresh", kView, QT_TRANSLATE_NOOP("Commands", "Re&fresh"), "F5", "view-refresh"},
    {"theme.system", kView, QT_TRANSLATE_NOOP("Commands", "As the &system"), "", "", needsNothing,
     kCheckable, kSeparated},
    {"theme.light", kView, QT_TRANSLATE_NOOP("Commands", "&Light"), "", "", needsNothing,
     kCheckable},
    {"theme.dark", kView, QT_TRANSLATE_NOOP("Commands", "&Dark"), "", "", needsNothing, kCheckable},
    {"language.zh", kView, "中文", "", "", needsNothing, kCheckable, kSeparated},
    {"language.en", kView, "English", "", "", needsNothing, kCheckable},

    {"help", kHelp, QT_TRANSLATE_NOOP("Commands", "&Help on this pane"), "F1", "help-contents"},
    {"help.shortcuts", kHelp, QT_TRANSLATE_NOOP("Commands", "&Shortcuts"), "Ctrl+F1",
     "input-keyboard"},
    {"help.tour", kHelp, QT_TRANSLATE_NOOP("Commands", "&Tour of the sample"), "", "sextant"},
    {"help.gaps", kHelp, QT_TRANSLATE_NOOP("Commands", "What this program does &not know"), "",
     "help-hint"},
    {"about", kHelp, QT_TRANSLATE_NOOP("Commands", "&About"), "", "help-about", needsNothing, false,
     kSeparated},
};

}  // namespace

std::span<const CommandSpec> commandSpecs()
{
  return kSpecs;
}

}  // namespace sextant::desktop
