"""Reads the figures of one HTML page: their tables, downloads and the words in their drawings."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

ROW_TAGS = ("th", "td")
"""The tags of a table's cells."""


@dataclass
class Table:
    """One table: its rows, the heading first, as the texts of their cells."""

    rows: list[list[str]] = field(default_factory=list)
    numbers: list[tuple[str, str]] = field(default_factory=list)
    """What each `<data>` says to programs, and to readers."""


@dataclass
class Label:
    """One text in a drawing: how it is drawn, how high, and what it says."""

    style: str
    height: str
    text: str


@dataclass
class Drawing:
    """One drawing: the sentence that says the same, and its labels."""

    title: str = ""
    labels: list[Label] = field(default_factory=list)


@dataclass
class Figure:
    """One figure of a page."""

    id: str
    tables: list[Table] = field(default_factory=list)
    downloads: list[str] = field(default_factory=list)
    drawings: list[Drawing] = field(default_factory=list)


class FigureReader(HTMLParser):
    """Takes the figures out of a page, or the one drawing out of an SVG file."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.figures: list[Figure] = []
        self._figure: Figure | None = None
        self._text: list[str] | None = None
        self._data = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Opens a figure, or a part of the one that is open."""
        attributes = {name: value or "" for name, value in attrs}
        if tag == "figure":
            self._figure = Figure(attributes.get("id", ""))
            self.figures.append(self._figure)
        if self._figure is None:
            return
        if tag == "a" and "download" in attributes:
            self._figure.downloads.append(attributes.get("href", ""))
        elif tag == "svg":
            self._figure.drawings.append(Drawing())
        elif tag == "table":
            self._figure.tables.append(Table())
        elif tag == "tr" and self._figure.tables:
            self._figure.tables[-1].rows.append([])
        elif tag == "text" and self._figure.drawings:
            label = Label(attributes.get("class", ""), attributes.get("y", ""), "")
            self._figure.drawings[-1].labels.append(label)
        elif tag == "data":
            self._data = attributes.get("value", "")
        if tag in (*ROW_TAGS, "title", "text"):
            self._text = []
        elif tag == "data" and self._text is not None:
            self._text.append("\0")

    def handle_data(self, data: str) -> None:
        """Keeps text where a part of a figure asks for it."""
        if self._text is not None:
            self._text.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Closes a figure or a part of it."""
        if tag == "figure":
            self._figure = None
        if self._figure is None or self._text is None:
            return
        if tag == "data" and self._figure.tables:
            shown = "".join(self._text).rpartition("\0")[2]
            self._figure.tables[-1].numbers.append((self._data, shown))
        if tag not in (*ROW_TAGS, "title", "text"):
            return
        text = " ".join("".join(self._text).replace("\0", "").split())
        self._text = None
        if tag in ROW_TAGS and self._figure.tables and self._figure.tables[-1].rows:
            self._figure.tables[-1].rows[-1].append(text)
        elif tag == "title" and self._figure.drawings:
            self._figure.drawings[-1].title = text
        elif tag == "text" and self._figure.drawings and self._figure.drawings[-1].labels:
            self._figure.drawings[-1].labels[-1].text = text


def figures_of(page: Path) -> list[Figure]:
    """Returns the figures of a page."""
    return _read(page.read_text(encoding="utf-8"))


def drawing_of(file: Path) -> Drawing:
    """Returns the drawing in an SVG file."""
    figures = _read(f"<figure>{file.read_text(encoding='utf-8')}</figure>")
    return next(iter(figures[0].drawings), Drawing())


def _read(markup: str) -> list[Figure]:
    """Returns the figures in markup."""
    reader = FigureReader()
    reader.feed(markup)
    reader.close()
    return reader.figures
