"""Reads the figures of built sites back: table, CSV file, drawing and sentence hold equal values.

    figure_check.py SITE…

Exit code 0: nothing found; 1: findings; 2: could not run.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from itertools import zip_longest
from pathlib import Path
from statistics import median
from urllib.parse import unquote

from command_line import run_on_sites
from figures import Drawing, Figure, Label, Table, drawing_of, figures_of
from findings import Finding
from page_set import all_pages, kind_of

NUMBER = re.compile(r"[-−]?\d+(?:\.\d{3})*(?:,\d+)?")
"""Finds numbers as a Dutch reader sees them: 1.040, 6,6 and −3."""

BARE = re.compile(r"-?\d+(?:,\d+)?")
"""A number as a spreadsheet reads it."""

DRESSED = re.compile(rf"(?:€ )?({NUMBER.pattern})(?:%|%-punt)?")
"""A number with its unit, and nothing else."""

LABEL = re.compile(
    r"(?:(?:minstens|hoogstens|meer dan|minder dan|ruim|bijna|ongeveer|samen) )?"
    rf"{DRESSED.pattern}(?: \(voorlopig\))?(?: (?:tot|→) {DRESSED.pattern})?"
)
"""A text in a drawing that says a value."""

OF_SPREAD = re.compile(rf"(?:laagste|midden|hoogste): ({LABEL.pattern})(?:, .*)?")
"""A text in a drawing of a spread: the value, and of what."""

SCALE = "g-tekst-zacht"
"""How the numbers along an axis are drawn, which are values of no cell."""

OWN_TABLE = ("begroting", "figuur_begroting")
"""The page and figure that have a table of their own, with each post where the file has sums."""

Found = Iterator[tuple[str, str]]
"""What one check gives: rule and detail, over and over."""


def check_site(root: Path) -> list[Finding]:
    """Returns where the figures under `root` contradict themselves."""
    root = root.resolve()
    found: list[Finding] = []
    for page in all_pages(root):
        where = page.relative_to(root).as_posix()
        for figure in figures_of(page):
            rows = [*check_tables(figure, page), *check_files(figure, page)]
            if not has_own_table(figure, page):
                rows += check_labels(figure)
            found += [Finding(where, rule, f"{figure.id}: {detail}") for rule, detail in rows]
    return sorted(set(found))


def check_tables(figure: Figure, page: Path) -> Found:
    """Each table has a CSV file with the same cells."""
    files = [page.parent / unquote(name) for name in figure.downloads if name.endswith(".csv")]
    # The download of the first table stands below all of them, behind the source.
    files = files[-1:] + files[:-1]
    if len(files) != len(figure.tables) or not files:
        yield "downloads-differ", f"{len(figure.tables)} tables, {len(files)} CSV files"
        return
    for table, file in zip(figure.tables, files, strict=True):
        yield from check_programs(table)
        if not file.exists():
            yield "csv-missing", file.name
        elif has_own_table(figure, page):
            yield from compare_totals(table, rows_of(file), file.name)
        else:
            yield from compare(table.rows, rows_of(file), file.name)


def has_own_table(figure: Figure, page: Path) -> bool:
    """Says whether the page shows another table than the one that the drawing is made of."""
    return (kind_of(page, page.parent), figure.id) == OWN_TABLE


def check_programs(table: Table) -> Found:
    """What a `<data>` says to programs is what readers see."""
    for machine, shown in table.numbers:
        if Decimal(machine) not in numbers_in(shown):
            yield "data-differs", f"{machine} is shown as {shown!r}"


def compare(shown: list[list[str]], written: list[list[str]], name: str) -> Found:
    """The cells of a table and of its file are the same, place by place."""
    if [len(row) for row in shown] != [len(row) for row in written]:
        yield "csv-has-other-rows", f"{name}: {len(shown)} rows shown, {len(written)} in the file"
        return
    for line, (row, other) in enumerate(zip(shown, written, strict=True), start=1):
        for cell, text in zip(row, other, strict=True):
            if not same(cell, text):
                yield "csv-differs", f"{name}, row {line}: {cell!r} shown, {text!r} in the file"


def compare_totals(table: Table, written: list[list[str]], name: str) -> Found:
    """The last row of a file, which adds up the others, is a row of the table."""
    total = [numbers_in(cell) for cell in written[-1][1:]]
    if total not in [[numbers_in(cell) for cell in row[1:]] for row in table.rows]:
        yield "csv-differs", f"{name}: the table has no row {written[-1]}"


def check_labels(figure: Figure) -> Found:
    """Drawings and their sentences say values of the table, each in its row."""
    known = set(_known(figure))
    for drawing in figure.drawings:
        for label in drawing.labels:
            value = value_of(label)
            if value and not numbers_in(value) <= known:
                yield "label-differs", f"{label.text!r} is in no table"
        for percentage in re.findall(rf"({NUMBER.pattern})%", drawing.title):
            if not numbers_in(percentage) <= known:
                yield "sentence-differs", f"{percentage}% is in no table: {drawing.title!r}"
        yield from check_rows(drawing, figure)


def check_rows(drawing: Drawing, figure: Figure) -> Found:
    """Values beside the name of a row are values of that row."""
    rows: dict[str, set[Decimal]] = {}
    for table in figure.tables:
        for row in table.rows[1:]:
            rows.setdefault(row[0].lower(), set()).update(*map(numbers_in, row[1:]))
    for label in drawing.labels:
        numbers = rows.get(label.text.lower())
        beside = [other for other in drawing.labels if other.height == label.height]
        for other in beside if numbers is not None else []:
            value = value_of(other) if other is not label else None
            if value and not numbers_in(value) <= numbers:
                yield "label-in-other-row", f"{other.text!r} beside {label.text!r}"


def check_files(figure: Figure, page: Path) -> Found:
    """Each drawing that downloads has the words of the one that is shown."""
    files = [page.parent / unquote(name) for name in figure.downloads if name.endswith(".svg")]
    shown = [[label.text for label in drawing.labels] for drawing in figure.drawings]
    for file in files:
        if not file.exists():
            yield "svg-missing", file.name
        elif [label.text for label in drawing_of(file).labels] not in shown:
            yield "svg-differs", f"{file.name} has other words than the page"


def value_of(label: Label) -> str | None:
    """Returns the value that a text in a drawing says; a year is when something was measured."""
    if label.style == SCALE or re.fullmatch(r"(?:19|20)\d\d", label.text):
        return None
    if spread := OF_SPREAD.fullmatch(label.text):
        return spread.group(1)
    return label.text if LABEL.fullmatch(label.text) else None


def rows_of(file: Path) -> list[list[str]]:
    """Returns the rows of a CSV file, without the sign that keeps a text from being a formula."""
    text = file.read_bytes().decode("utf-8-sig")
    rows = csv.reader(text.splitlines(keepends=True), delimiter=";")
    return [[" ".join(re.sub(r"^'(?=\s*[-=+@])", "", cell).split()) for cell in row] for row in rows]


def same(shown: str, written: str) -> bool:
    """Says whether a cell of a page and of a file say the same: a number without its unit does."""
    dressed = DRESSED.fullmatch(shown)
    if dressed and BARE.fullmatch(written):
        return numbers_in(shown) == numbers_in(written)
    return shown == written


def numbers_in(text: str) -> set[Decimal]:
    """Returns the numbers in a text."""
    found = NUMBER.findall(text)
    return {Decimal(one.replace("−", "-").replace(".", "").replace(",", ".")) for one in found}


def _known(figure: Figure) -> Iterator[Decimal]:
    """Gives the numbers of the tables of a figure, and the middle ones of which a spread tells."""
    for table in figure.tables:
        for row in table.rows:
            for cell in row:
                yield from numbers_in(cell)
        yield from _middles(table.rows[1:])


def _middles(rows: list[list[str]]) -> Iterator[Decimal]:
    """Gives the middle value of each column, of all rows and of those with one word before a comma."""
    groups: dict[str, list[list[str]]] = defaultdict(list)
    for row in rows:
        groups[""].append(row)
        groups[row[0].partition(", ")[0]].append(row)
    for group in groups.values():
        for column in zip_longest(*group, fillvalue=""):
            values = [min(numbers_in(cell)) for cell in column if numbers_in(cell)]
            if values:
                yield median(values)


if __name__ == "__main__":
    sys.exit(run_on_sites(check_site, __doc__))
