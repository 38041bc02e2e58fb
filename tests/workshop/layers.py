#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include below core/ and app/ and fails on an arrow that runs back.

layers.py [ROOT]       checks a tree, by default the one this file is in
layers.py --self-test  checks that wrong trees are refused
"""
import pathlib
import re
import sys
import tempfile

# Who may know whom: room -> the rooms whose headers it may include, besides its own.
BASE = {"base"}
NET = BASE | {"net"}
MODEL = NET | {"model"}
PLAN = MODEL | {"sheet", "plan"}
STORE = MODEL | {"store"}
REGISTRY = PLAN | STORE | {"registry"}
EXCHANGE = REGISTRY | {"exchange"}
FILING = EXCHANGE | {"filing"}
WORDING = FILING | {"wording"}
PRINT = WORDING | {"print"}
ROOMS = {
    "base": BASE,
    "net": NET,
    "sheet": BASE | {"sheet"},
    "model": MODEL,
    "plan": PLAN,
    "store": STORE,
    "registry": REGISTRY - {"sheet"},
    "exchange": EXCHANGE,
    "filing": FILING,
    "wording": WORDING - {"sheet"},
    "print": PRINT - {"sheet"},
    "cli": PRINT | {"cli"},
    "desktop": PRINT - {"sheet"} | {"desktop"},
}
APP = {"wording", "print", "cli", "desktop"}

# Inside the desktop, by folder.
DESKTOP = {
    "look": {"look"},
    "models": {"look", "models"},
    "map": {"look", "models", "map"},
    "views": {"look", "models", "views"},
    "actions": {"look", "models", "map", "views", "actions"},
    "": {"look", "models", "map", "views", "actions", ""},
}

# Third-party headers -> the only places that may include them: a room or one file of it.
LIBRARIES = {
    r"boost/": {"core/net/uint128.h", "core/net/ratio.cpp", "core/net/index"},
    r"[a-z]+intrin\.h": {"core/net"},
    r"SQLiteCpp/|sqlite3\.h|libpq": {"core/store"},
    r"xlsxwriter|zip\.h|expat|uchardet": {"core/sheet"},
    r"toml\+\+": {"core/plan"},
    r"nlohmann/": {"core/exchange", "app/cli"},
    r"CLI/": {"app/cli"},
    r"qrencode\.h": {"app/print"},
    r"unicode/": {"core/net", "core/sheet", "core/model", "core/store", "core/registry"},
    r"openssl/|sodium": {"core/sheet", "core/store", "core/registry", "core/exchange", "core/filing"},
    r"xxhash\.h": {"core/registry"},
    r"tl/": {"core/base"},
    r"Q\w+(/|$)|q[a-z]+\.h$": {"app"},
}
SYSTEM = r"[a-z0-9_]+|(sys|linux|cxxabi)[a-z0-9_/.]*|(unistd|fcntl|pwd|signal|time|langinfo|locale)\.h"

INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)', re.M)


def room_of(path):
    """(room, folder inside it) of a file below core/ or app/."""
    parts = path.split("/")
    return parts[1], parts[2] if len(parts) > 3 else ""


def judge_own(path, header):
    """Why `path` may not include our own `header`, or None."""
    room, folder = room_of(path)
    target = header.split("/")[0]
    if "/" not in header or target not in ROOMS:
        return "own headers are written as room/header.h"
    if room not in ROOMS:
        return f"{room} is no room known to the table"
    if target != room and target not in ROOMS[room]:
        return f"{room} may not know {target}"
    if room == target == "desktop":
        inner = header.split("/")[1] if header.count("/") > 1 else ""
        if inner not in DESKTOP.get(folder, set()):
            return f"desktop/{folder} may not know desktop/{inner}"
    return None


def judge_library(path, header):
    """Why `path` may not include the library header, or None."""
    for pattern, places in LIBRARIES.items():
        if re.match(pattern, header):
            if any(path == place or path.startswith(place + "/") for place in places):
                return None
            return f"<{header}> belongs in {', '.join(sorted(places))}"
    return None if re.fullmatch(SYSTEM, header) else f"<{header}> is in no row of the table"


def findings(root):
    """One line for each include that runs against the tables."""
    files = [p for top in ("core", "app") for p in sorted((root / top).rglob("*"))]
    for file in (p for p in files if p.suffix in {".h", ".cpp"}):
        path = file.relative_to(root).as_posix()
        text = file.read_text(encoding="utf-8")
        for match in INCLUDE.finditer(text):
            own, library = match.groups()
            reason = judge_own(path, own) if own else judge_library(path, library)
            if reason:
                line = text.count("\n", 0, match.start(1 if own else 2)) + 1
                yield f"{path}:{line}: {reason}"


WRONG = [
    ("core/base/a.h", '#include "net/address.h"'),
    ("core/net/a.cpp", '#include "model/scheme.h"'),
    ("core/plan/a.h", '#include "store/journal.h"'),
    ("core/store/a.h", '#include "plan/place.h"'),
    ("core/store/a.h", '#include "sheet/csv.h"'),
    ("core/sheet/a.h", '#include "net/address.h"'),
    ("core/registry/a.h", '#include "exchange/register.h"'),
    ("core/filing/a.h", '#include "cli/verbs.h"'),
    ("core/model/a.h", "#include <QString>"),
    ("core/model/a.h", "#include <QtCore/qglobal.h>"),
    ("core/net/prefix.h", "#include <boost/container/flat_map.hpp>"),
    ("core/registry/a.cpp", "# include <SQLiteCpp/Database.h>"),
    ("core/exchange/a.cpp", "#include <zip.h>"),
    ("core/net/a.cpp", "#include <unheard/of.hpp>"),
    ("core/net/a.cpp", '#include "address.h"'),
    ("core/cellar/a.cpp", '#include "base/error.h"'),
    ("app/cli/a.cpp", '#include "desktop/window.h"'),
    ("app/desktop/main.cpp", '#include "cli/verbs.h"'),
    ("app/desktop/models/a.h", '#include "desktop/views/b.h"'),
    ("app/desktop/a.cpp", "#include <CLI/CLI.hpp>"),
]
RIGHT = [
    ("core/net/uint128.h", "#include <boost/multiprecision/cpp_int.hpp>"),
    ("core/plan/a.cpp", '#include "sheet/csv.h"\n#include <toml++/toml.h>'),
    ("core/filing/a.cpp", '#include "registry/registry.h"\n#include <vector>'),
    ("app/cli/main.cpp", '#include "sheet/table.h"\n#include <QCoreApplication>'),
    ("app/desktop/main.cpp", '#include "desktop/actions/a.h"\n#include <sys/stat.h>'),
]


def self_test():
    failures = 0
    for expected, cases in ((1, WRONG), (0, RIGHT)):
        for path, text in cases:
            with tempfile.TemporaryDirectory() as folder:
                file = pathlib.Path(folder, path)
                file.parent.mkdir(parents=True)
                file.write_text("#pragma once\n" + text + "\n", encoding="utf-8")
                found = list(findings(pathlib.Path(folder)))
            if len(found) != expected:
                failures += 1
                print(f"{path}: {text!r}: expected {expected} findings, got {found}")
    print(f"{len(WRONG)} wrong and {len(RIGHT)} right trees, {failures} judged badly")
    return failures != 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    root = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parents[2])
    found = list(findings(root))
    print("\n".join(found) if found else "every arrow runs forward")
    return len(found) != 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
