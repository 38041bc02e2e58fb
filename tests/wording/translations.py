#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py LUPDATE SOURCE BUILD: brings copies of the translations up to date and fails on
texts that are new, unfinished, or lose or invent places for arguments, and on those lupdate does not
see although they are marked."""
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as Tree

PLACE = re.compile(r"%(?:\d|n)")
LITERAL = r'"(?:[^"\\]|\\.)*"'
MARKED = re.compile(
    rf"(?:\btr\(|\b(?:translate|QT_TRANSLATE_NOOP)\(\s*{LITERAL}\s*,)\s*((?:{LITERAL}\s*)+)[,)]")
ESCAPES = {"n": "\n", "t": "\t"}


def update(lupdate, source, build, language):
    """A copy of the translations as lupdate would leave them."""
    copy = build / f"sextant_{language}.ts"
    shutil.copyfile(source / "translations" / copy.name, copy)
    plural = ["-pluralonly"] if language == "en" else []
    subprocess.run(
        [lupdate, "-silent", "-locations", "none", *plural, "-I", source / "app", "-I", source / "core",
         source / "app", "-ts", copy], check=True)
    return Tree.parse(copy).getroot()


def faults(root, language):
    """One line per text that is not as it should be."""
    for context in root.iter("context"):
        for message in context.iter("message"):
            text = message.findtext("source")
            translation = message.find("translation")
            where = f"{language}: {context.findtext('name')}: {text}"
            if translation.get("type") == "unfinished":
                yield f"{where}: not translated"
            elif translation.get("type") in ("vanished", "obsolete"):
                yield f"{where}: no longer in the program"
            forms = [f.text or "" for f in translation.iter("numerusform")] or [translation.text or ""]
            for form in forms:
                if set(PLACE.findall(form)) != set(PLACE.findall(text)):
                    yield f"{where}: places differ in {form!r}"


def marked(source):
    """Each text in the program that is marked for translation, with its file."""
    for file in sorted((source / "app").rglob("*.cpp")):
        for match in MARKED.finditer(file.read_text("utf-8")):
            text = "".join(part[1:-1] for part in re.findall(LITERAL, match[1]))
            yield file.relative_to(source), re.sub(r"\\(.)", lambda m: ESCAPES.get(m[1], m[1]), text)


def main():
    lupdate, source, build = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    found = []
    for language in ("zh_CN", "en"):
        root = update(lupdate, source, build, language)
        if not list(root.iter("message")):
            found.append(f"{language}: no text at all")
        found += faults(root, language)
        if language == "en":
            continue
        seen = {message.findtext("source") for message in root.iter("message")}
        found += [f"{file}: {text}: not seen by lupdate" for file, text in marked(source) if text not in seen]
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
