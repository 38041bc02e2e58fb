#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the packed manual page from what the program says of itself: manual.py PROGRAM VERSION FILE."""
import gzip
import re
import subprocess
import sys


def say(program, *arguments):
    """The English help of the program or of one verb."""
    command = [program, *arguments, "--lang", "en", "--help"]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def verbs(overview):
    """The names of the verbs in the overview: its indented lines before the common options."""
    rows = overview.split("Everywhere:")[0].splitlines()
    return [re.split(r" {2,}", row.strip())[0] for row in rows if row.startswith(" ")]


def roff(text):
    """Text as troff takes it, line for line."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-")
    return "\n".join(r"\&" + line for line in escaped.splitlines())


def verbatim(text):
    return f".nf\n{roff(text.strip())}\n.fi\n"


def page(program, version):
    """The whole page."""
    overview = say(program)
    usage, rest = overview.split("\n", 1)
    parts = [
        f'.TH SEXTANT\\-CLI 1 "" "Sextant {version}" "User Commands"\n',
        ".SH NAME\nsextant\\-cli \\- plan IPv6 addresses and keep the register of who holds them\n",
        f".SH SYNOPSIS\n{roff(usage)}\n",
        f".SH DESCRIPTION\n{verbatim(rest)}",
        ".SH VERBS\n",
    ]
    for verb in verbs(overview):
        own = say(program, *verb.split()).split("\nEverywhere:")
        example = own[1].split("Example:")[1] if len(own) > 1 and "Example:" in own[1] else ""
        parts.append(f'.SS "{roff(verb)}"\n' + verbatim(own[0] + "\n\nExample:" + example))
    return "".join(parts)


def main(program, version, file):
    packed = gzip.compress(page(program, version).encode("utf-8"), mtime=0)
    with open(file, "wb") as out:
        out.write(packed)


if __name__ == "__main__":
    main(*sys.argv[1:])
