#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file starts with the licence line, scripts right below their #! line.

spdx.py [ROOT]       checks a tree, by default the one this file is in
spdx.py --self-test  checks that wrong files are refused
"""
import pathlib
import sys
import tempfile

MARK = "SPDX-License-Identifier: GPL-3.0-or-later"
COMMENT = {".h": "// ", ".cpp": "// ", ".py": "# ", ".sh": "# ", ".cmake": "# ", ".txt": "# ", "": "# "}
PLACES = ["core", "app", "tests", "cmake", "installer", "resources", ".ci", "dev", "CMakeLists.txt"]


def is_source(file):
    """Whether the file is code of ours: by its ending, or a script by its #! line."""
    if file.suffix in {".h", ".cpp", ".py", ".sh", ".cmake"} or file.name == "CMakeLists.txt":
        return True
    return file.suffix == "" and file.open("rb").read(2) == b"#!"


def is_marked(file):
    """Whether the licence line is where it belongs."""
    with file.open(encoding="utf-8") as text:
        first = text.readline().rstrip("\n")
        if first.startswith("#!"):
            first = text.readline().rstrip("\n")
    return first == COMMENT[file.suffix] + MARK


def findings(root):
    """The source files below root without the line."""
    for place in PLACES:
        start = root / place
        for file in [start] if start.is_file() else sorted(start.rglob("*")):
            if file.is_file() and is_source(file) and not is_marked(file):
                yield file.relative_to(root).as_posix()


def self_test():
    cases = [
        ("core/a.h", f"// {MARK}\n#pragma once\n", 0),
        ("core/a.cpp", "#include <vector>\n", 1),
        ("core/a.cpp", f"\n// {MARK}\n", 1),
        ("app/CMakeLists.txt", f"# {MARK}\n", 0),
        ("app/CMakeLists.txt", "add_subdirectory(cli)\n", 1),
        ("tests/a.py", f"#!/usr/bin/env python3\n# {MARK}\n", 0),
        ("tests/a.py", "#!/usr/bin/env python3\n", 1),
        ("dev", "#!/bin/bash\necho\n", 1),
        ("installer/packages", "g++\n", 0),
    ]
    failures = 0
    for path, text, expected in cases:
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
            if len(list(findings(pathlib.Path(folder)))) != expected:
                failures += 1
                print(f"{path}: {text!r} judged badly")
    print(f"{len(cases)} files, {failures} judged badly")
    return failures != 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    root = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parents[2])
    found = list(findings(root))
    for path in found:
        print(f"{path}: does not start with {MARK!r}")
    return len(found) != 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
