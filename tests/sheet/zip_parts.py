# SPDX-License-Identifier: GPL-3.0-or-later
"""zip_parts.py ARCHIVE (NAME FILE)...: packs each file into the archive under the name."""
import sys
import zipfile

archive, rest = sys.argv[1], sys.argv[2:]
with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
    for name, file in zip(rest[::2], rest[1::2]):
        packed.write(file, name)
