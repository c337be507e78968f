"""Writes the sheets of the workbook `in.xlsx` as JSON into `uit.json`, cell by cell as Excel shows them.

A workbook may come from anyone: what is inside is measured before it is unpacked, nothing is computed,
and memory and time are bounded. A refusal is one word as the last line, which IJkpunt explains.
"""
import datetime
import json
import re
import resource
import zipfile

import gemeen

# The exit code that says that the last line is a word for a refusal.
REFUSED = 20
# The most bytes of one part and of all, unpacked; and how much smaller than its contents a part may be.
LARGEST_PART, LARGEST_WHOLE, LARGEST_RATIO = 80 << 20, 200 << 20, 300
MOST_PARTS, MOST_SHEETS = 2_000, 200
MOST_ROWS, MOST_COLUMNS, MOST_CELLS = 100_000, 300, 1_000_000

resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))
resource.setrlimit(resource.RLIMIT_CPU, (50, 50))
try:
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException
except ImportError as error:
    gemeen.give_up(f"openpyxl: {error}", gemeen.INCOMPLETE)


def refuse(word):
    """Ends with a word that IJkpunt knows."""
    gemeen.give_up(word, REFUSED)


def measure():
    """Refuses what is no workbook, or too large once it is unpacked."""
    try:
        with zipfile.ZipFile("in.xlsx") as archive:
            parts = archive.infolist()
            names = {part.filename for part in parts}
            if "mimetype" in names:
                refuse("ods")
            if "xl/workbook.bin" in names:
                refuse("xlsb")
            if "[Content_Types].xml" not in names or "xl/workbook.xml" not in names:
                refuse("geen-werkmap")
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_WHOLE:
                refuse("te-groot")
            for part in parts:
                if part.flag_bits & 1:
                    refuse("wachtwoord")
                look_at(archive, part)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, OSError, ValueError, NotImplementedError, EOFError):
        refuse("beschadigd")


def look_at(archive, part):
    """Refuses a part that is too large, or that would have names replaced while it is read."""
    ratio = part.file_size / max(1, part.compress_size)
    if part.file_size > LARGEST_PART or (ratio > LARGEST_RATIO and part.file_size > 4 << 20):
        refuse("te-groot")
    if part.filename.endswith((".xml", ".rels")):
        with archive.open(part) as stream:
            size, head = 0, stream.read(4096)
            if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
                refuse("beschadigd")
            block = head
            # What is written about the size in a zip need not be true.
            while block:
                size += len(block)
                if size > LARGEST_PART:
                    refuse("te-groot")
                block = stream.read(1 << 20)


def cell(shown, written):
    """Returns a cell as [kind, value, format], or None when it holds nothing."""
    value, form = shown.value, shown.number_format or "General"
    if value is None:
        is_formula = written is not None and written.data_type == "f"
        return ["formule", "", form] if is_formula else None
    if shown.data_type == "e":
        return ["fout", str(value), form]
    if isinstance(value, bool):
        return ["waarheid", "1" if value else "0", form]
    if isinstance(value, (int, float)):
        return ["getal", number(value), form]
    if isinstance(value, (datetime.datetime, datetime.date)):
        return ["datum", value.strftime("%Y-%m-%d"), form]
    if isinstance(value, (datetime.time, datetime.timedelta)):
        return ["tekst", str(value), form]
    text = str(value)
    return ["tekst", text, form] if text.strip() else None


def number(value):
    """Returns the digits of a number; what floating point adds behind the fifteenth is not Excel's."""
    if isinstance(value, int):
        return str(value)
    if value != value or value in (float("inf"), float("-inf")):
        return "0"
    return repr(float(f"{value:.15g}"))


def sheet(shown, written):
    """Returns a sheet with its cells, hidden rows and columns, and merged areas."""
    rows = {}
    for place, one in shown._cells.items():
        found = cell(one, written._cells.get(place))
        if found is not None:
            rows.setdefault(place[0], {})[place[1]] = found
    height, width = max(rows, default=0), max((max(row) for row in rows.values()), default=0)
    if height > MOST_ROWS or width > MOST_COLUMNS:
        refuse(f"te-veel {shown.title[:40]}")
    if sum(map(len, rows.values())) > MOST_CELLS:
        refuse("te-groot")
    return {
        "naam": shown.title,
        "verborgen": shown.sheet_state != "visible",
        "rijen": [[rows.get(row, {}).get(column) for column in range(1, max(rows.get(row, {0: 0})) + 1)]
                  for row in range(1, height + 1)],
        "verborgenRijen": sorted(
            row - 1 for row, form in shown.row_dimensions.items() if form.hidden and row <= height),
        "verborgenKolommen": hidden_columns(shown, width),
        "samengevoegd": [
            [area.min_row - 1, min(area.max_row, height) - 1, area.min_col - 1, min(area.max_col, width) - 1]
            for area in shown.merged_cells.ranges
            if area.min_row <= height and area.min_col <= width
        ],
    }


def hidden_columns(shown, width):
    """Returns the places of hidden columns; one description may stand for several."""
    hidden = set()
    for form in shown.column_dimensions.values():
        if form.hidden and form.min and form.max:
            hidden.update(range(form.min - 1, min(form.max, width)))
    return sorted(hidden)


def count_cells():
    """Refuses a workbook with more cells than are read, before any is made."""
    with zipfile.ZipFile("in.xlsx") as archive:
        cells = 0
        for name in archive.namelist():
            if re.fullmatch(r"xl/worksheets/[^/]+\.xml", name):
                cells += archive.read(name).count(b"<c ")
        if cells > MOST_CELLS:
            refuse("te-groot")


def main():
    measure()
    count_cells()
    try:
        shown = openpyxl.load_workbook("in.xlsx", data_only=True)
        written = openpyxl.load_workbook("in.xlsx", data_only=False)
        if len(shown.worksheets) > MOST_SHEETS:
            refuse("te-groot")
        sheets = [sheet(one, written[one.title]) for one in shown.worksheets]
    except MemoryError:
        refuse("te-groot")
    except (InvalidFileException, KeyError, ValueError, TypeError, AttributeError, IndexError,
            zipfile.BadZipFile, SyntaxError, RecursionError, OSError):
        refuse("beschadigd")
    except Exception as error:  # openpyxl lets errors of its XML parser through, of several libraries.
        refuse("beschadigd" if "xml" in type(error).__module__.lower() else f"beschadigd {type(error).__name__}")
    with open("uit.json", "w", encoding="utf-8") as file:
        json.dump({"tabbladen": sheets}, file, ensure_ascii=False)


if __name__ == "__main__":
    main()
