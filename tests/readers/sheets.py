"""Opens every CSV and workbook with LibreOffice: sums are numbers, equal to the plan's, and no text is a formula."""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def convert(files, to, reads=()):
    """The files as LibreOffice saves them again, by name."""
    folder = pathlib.Path(tempfile.mkdtemp())
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", *reads]
    command += ["--convert-to", to, "--outdir", str(folder), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    return folder


def said(element):
    """The text of an element, its spaces and line breaks included."""
    text = element.text or ""
    for child in element:
        if child.tag == TEXT + "s":
            text += " " * int(child.get(TEXT + "c", "1"))
        elif child.tag in (TEXT + "tab", TEXT + "line-break"):
            text += " "
        else:
            text += said(child)
        text += child.tail or ""
    return text


class Grid:
    """The cells of a sheet, by row and column."""

    def __init__(self, table):
        self.name = table.get(TABLE + "name")
        self.rows = []
        for row in table.iter(TABLE + "table-row"):
            cells = []
            for cell in row:
                if not cell.tag.endswith("table-cell"):
                    continue
                many = int(cell.get(TABLE + "number-columns-repeated", "1"))
                cells += [cell] * min(many, 400)
            many = int(row.get(TABLE + "number-rows-repeated", "1"))
            self.rows += [cells] * min(many, 400)

    def value(self, row, column):
        cell = self.rows[row][column] if row < len(self.rows) and column < len(self.rows[row]) else None
        kind = None if cell is None else cell.get(OFFICE + "value-type")
        if kind in ("float", "currency"):
            return float(cell.get(OFFICE + "value"))
        if kind == "date":
            return {"day": cell.get(OFFICE + "date-value")[:10]}
        text = "" if cell is None else "\n".join(said(it) for it in cell.iter(TEXT + "p"))
        return text or None

    def formula(self, row, column):
        return self.rows[row][column].get(TABLE + "formula")

    def worked(self, formula):
        """What a sum or a difference gives, from the cells it names."""
        places = re.findall(r"\[\.([A-Z]+)(\d+)(?::\.([A-Z]+)(\d+))?\]", formula)
        sums = []
        for first, top, last, bottom in places:
            columns = range(rank(first), rank(last or first) + 1)
            rows = range(int(top), int(bottom or top) + 1)
            values = [self.value(row - 1, column) for row in rows for column in columns]
            sums.append(sum(it for it in values if isinstance(it, float)))
        return sums[0] - sums[1] if "-" in formula.replace("SUM", "") else sum(sums)


def rank(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def plain(value):
    """A text without what a spreadsheet may lay out otherwise, and without the apostrophes that disarm formulas."""
    if not isinstance(value, str):
        return value
    letters = [it for it in value.replace("'", "") if it.isspace() or ord(it) >= 32]
    return " ".join("".join(letters).replace("\ufeff", "").split()) or None


def check(file, fods):
    expected = json.loads(pathlib.Path(f"{file}.json").read_text(encoding="utf-8"))
    tables = [Grid(it) for it in ET.parse(fods).getroot().iter(TABLE + "table")]
    if len(tables) != len(expected):
        return [f"{len(tables)} sheets instead of {len(expected)}"]
    wrong = []
    for grid, sheet in zip(tables, expected):
        wrong += [] if file.suffix == ".csv" or grid.name == sheet["name"] else [f"{grid.name} is not {sheet['name']}"]
        for row, cells in enumerate([sheet["head"], *sheet["rows"]]):
            for column, cell in enumerate(cells):
                read = grid.value(row, column)
                formula = grid.formula(row, column) if read is not None else None
                if isinstance(cell, dict) and cell["day"] < "1901":
                    continue  # Spreadsheets count those days in other calendars.
                same = read == cell if isinstance(cell, (int, dict)) else same_text(read, cell)
                if not same:
                    wrong.append(f"row {row}, column {column}: {read!r} instead of {cell!r}")
                if formula and file.suffix == ".csv":
                    wrong.append(f"row {row}, column {column} is a formula: {formula}")
                if formula and grid.worked(formula) != read:
                    wrong.append(f"row {row}, column {column}: {formula} is {grid.worked(formula)}, not {read}")
    return wrong


def same_text(read, typed):
    # A year at the head of a column is read as a number.
    if isinstance(read, float):
        read = str(int(read))
    return plain(read) == plain(typed)


def main(folder):
    passed = failed = 0
    folder = pathlib.Path(folder)
    csv, books = sorted(folder.glob("*.csv")), sorted(folder.glob("*.xlsx"))
    # `;` between cells, `"` around them, UTF-8, as a French machine opens it.
    made = convert(csv, "fods", ["--infilter=CSV:59,34,76,1"]), convert(books, "fods")
    for files, saved in zip((csv, books), made):
        for file in files:
            wrong = check(file, saved / f"{file.stem}.fods")
            for it in wrong[:5] if failed < 5 else []:
                print(f"{file.name}: {it}")
            passed, failed = passed + (not wrong), failed + bool(wrong)
    print(f"LibreOffice, sheets: {passed} passed, {failed} failed")
    return failed or not passed


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1]) else 0)
