# SPDX-License-Identifier: GPL-3.0-or-later
"""hostile.py FILE KIND: writes an XLSX made to exhaust its reader (or the harmless large one)."""
import random
import struct
import sys
import zipfile

path, kind = sys.argv[1:]
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def relations(*pairs):
    items = "".join(f"<Relationship Id='r{i}' Type='{OFFICE}/{t}' Target='{n}'/>" for i, (t, n) in enumerate(pairs))
    return f"<Relationships>{items}</Relationships>"


def sheet(rows):
    return f"<worksheet><sheetData>{rows}</sheetData></worksheet>"


def noise(count):
    """Text that hardly shrinks and is well-formed XML."""
    return random.Random(1).randbytes(count // 2 + 1).hex()[:count]


LOL = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
parts = {
    "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": "<workbook><sheets><sheet id='r0'/></sheets></workbook>",
    "xl/_rels/workbook.xml.rels": relations(("worksheet", "s.xml"), ("sharedStrings", "t.xml")),
    "xl/s.xml": sheet("<row><c><v>1</v></c></row>"),
    "xl/t.xml": "<sst/>",
}
cell = "<c t='inlineStr'><is><t>{}</t></is></c>"
if kind == "ratio":
    parts["xl/s.xml"] = sheet("<row><c><v>1</v></c></row>" * 1_000_000)
elif kind == "ratio of strings":
    parts["xl/t.xml"] = "<sst>" + "<si><t>a</t></si>" * 1_000_000 + "</sst>"
elif kind in ("many entries", "hundred thousand entries"):
    parts.update({f"x/{i}": "" for i in range(1001 if kind == "many entries" else 100_000)})
elif kind == "large sheet":
    parts["xl/s.xml"] = sheet("".join(f"<row><c><v>{noise(40)}{i}</v></c></row>" for i in range(3_000_000)))
elif kind == "many strings":
    text = noise(1_000_000)
    parts["xl/t.xml"] = "<sst>" + "".join(f"<si><t>{text}</t></si>" for _ in range(70)) + "</sst>"
elif kind == "declares less than it holds":
    parts["xl/s.xml"] = sheet("".join(f"<row><c><v>{i}</v></c></row>" for i in range(100_000)))
elif kind == "entities":
    parts["xl/s.xml"] = LOL + sheet("<row>" + cell.format("&b;") + "</row>")
elif kind == "external entity":
    parts["xl/s.xml"] = "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>" + sheet("")
elif kind == "entities in workbook":
    parts["xl/workbook.xml"] = LOL + parts["xl/workbook.xml"]
elif kind == "huge attribute":
    parts["xl/s.xml"] = sheet(f"<row><c r='A1' x='{noise(50_000_000)}'><v>1</v></c></row>")
elif kind == "huge cell":
    parts["xl/s.xml"] = sheet("<row>" + cell.format(noise(20_000_000)) + "</row>")
elif kind == "million columns":
    parts["xl/s.xml"] = sheet("<row>" + "".join(f"<c><v>{i}</v></c>" for i in range(1_000_000)) + "</row>")
elif kind == "deep elements":
    names = [f"e{i}{noise(9)}" for i in range(400_000)]
    parts["xl/s.xml"] = sheet("<row>" + "".join(f"<{n}>" for n in names))
elif kind == "harmless":
    rows = ("".join(f"<c><v>{r * 1000 + c}</v></c>" for c in range(10)) for r in range(100_000))
    parts["xl/s.xml"] = sheet("".join(f"<row>{cells}</row>" for cells in rows))
else:
    sys.exit(f"unknown kind {kind}")

stored = kind in ("large sheet", "many strings")
with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED) as packed:
    for name, content in parts.items():
        packed.writestr(name, content)

if kind == "declares less than it holds":
    data = bytearray(open(path, "rb").read())
    for signature, offset in ((b"PK\3\4", 22), (b"PK\1\2", 24)):
        at = data.find(signature)
        while at >= 0:
            (size,) = struct.unpack_from("<I", data, at + offset)
            if size > 1_000_000:
                struct.pack_into("<I", data, at + offset, 1000)
            at = data.find(signature, at + 4)
    open(path, "wb").write(data)
