"""Opens every document with LibreOffice: its title, language, headings, tables with their heads, and every text."""

import json
import pathlib
import sys
import xml.etree.ElementTree as ET

from sheets import OFFICE, TABLE, TEXT, convert, said

FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"


def packed(text):
    """A text without its spaces, which a word processor may lay out otherwise."""
    return "".join(text.replace("\ufeff", "").split())


def check(file, saved):
    expected = json.loads(pathlib.Path(f"{file}.json").read_text(encoding="utf-8"))
    root = ET.parse(saved).getroot()
    wrong = []

    title = root.find(f".//{DC}title")
    if packed(title.text if title is not None and title.text else "") != packed(expected["title"]):
        wrong.append(f"the title is {title.text if title is not None else None!r}")

    default = next(it for it in root.iter(STYLE + "default-style") if it.get(STYLE + "family") == "paragraph")
    language = default.find(STYLE + "text-properties").get(FO + "language")
    if language != expected["lang"]:
        wrong.append(f"the language is {language}")

    body = root.find(f".//{OFFICE}text")
    # A heading whose words are all spaces is no heading.
    headings = [[int(it.get(TEXT + "outline-level")), packed(said(it))] for it in body.iter(TEXT + "h")]
    headings = [it for it in headings if it[1]]
    asked = [[level, packed(text)] for level, text in expected["headings"] if packed(text)]
    if headings != asked:
        at = next((rank for rank, (one, other) in enumerate(zip(headings, asked)) if one != other), min(len(headings), len(asked)))
        wrong.append(f"heading {at}: {headings[at:at + 1]} instead of {asked[at:at + 1]}")

    tables = list(body.iter(TABLE + "table"))
    if len(tables) != len(expected["tables"]):
        wrong.append(f"{len(tables)} tables instead of {len(expected['tables'])}")
    for table, rows in zip(tables, expected["tables"]):
        if len(table.findall(f"{TABLE}table-header-rows/{TABLE}table-row")) != 1:
            wrong.append(f"the table {rows[0]} repeats no head")
        cells = [[packed(said_in(cell)) for cell in row.findall(TABLE + "table-cell")] for row in table.iter(TABLE + "table-row")]
        if cells != [[packed(it) for it in row] for row in rows]:
            wrong.append(f"the table {rows[0]} holds {cells[:3]}")

    everything = packed(" ".join(said(it) for it in body.iter() if it.tag in (TEXT + "p", TEXT + "h")))
    missing = [it for it in expected["texts"] if packed(it) not in everything]
    wrong += [f"{it!r} is missing" for it in missing]
    return wrong


def said_in(cell):
    return " ".join(said(it) for it in cell.iter(TEXT + "p"))


def main(folder):
    passed = failed = 0
    files = sorted(pathlib.Path(folder).glob("*.docx"))
    saved = convert(files, "fodt")
    for file in files:
        wrong = check(file, saved / f"{file.stem}.fodt")
        for it in wrong[:5] if failed < 5 else []:
            print(f"{file.name}: {it}")
        passed, failed = passed + (not wrong), failed + bool(wrong)
    print(f"LibreOffice, documents: {passed} passed, {failed} failed")
    return failed or not passed


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1]) else 0)
