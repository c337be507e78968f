"""Which pages together show every kind of page and every shape of markup that sites have.

Pages come from templates, so that most of them are made of the same parts. A shape is an element with the two
around it: their names, classes and what they tell assistive technology. A heading with the one before it is a
shape too. What a check says of an element follows from that, all but what its text does.
"""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

from page_set import all_pages, one_per_kind

EMPTY = frozenset("area base br col embed hr img input link meta source track wbr".split())
"""Tags that hold nothing, and have no end."""

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

SAYS = ("aria-", "role", "tabindex", "hidden", "open", "type", "lang", "scope")
"""Attributes, or their beginnings, that change what an element is to a reader."""

Element = tuple[str, str, str]
"""A tag, its classes and the attributes that say something, each in order."""


class ShapeReader(HTMLParser):
    """Gathers the shapes of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.shapes: set[tuple[object, ...]] = set()
        self._around: list[Element] = []
        self._heading = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes an element, and goes into it when it can hold others."""
        classes = next((value or "" for name, value in attrs if name == "class"), "")
        says = " ".join(sorted(name for name, _ in attrs if name.startswith(SAYS)))
        element = (tag, " ".join(sorted(classes.split())), says)
        self.shapes.add((*self._around[-2:], element))
        if tag in HEADINGS:
            self.shapes.add((self._heading, tag))
            self._heading = tag
        if tag not in EMPTY:
            self._around.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes an element of a drawing that ends at once."""
        self.handle_starttag(tag, attrs)
        if tag not in EMPTY:
            self._around.pop()

    def handle_endtag(self, tag: str) -> None:
        """Leaves the nearest open element of that name; what was left open in it ends too."""
        for place in range(len(self._around) - 1, -1, -1):
            if self._around[place][0] == tag:
                del self._around[place:]
                return


def shapes_of(page: Path) -> set[tuple[object, ...]]:
    """Returns the shapes of a page."""
    reader = ShapeReader()
    reader.feed(page.read_text(encoding="utf-8"))
    return reader.shapes


def covering(sites: list[Path]) -> set[Path]:
    """Returns pages of the sites that show every kind and every shape: the largest of each kind, and what they lack."""
    largest: dict[str, Path] = {}
    for site in sites:
        for kind, page in one_per_kind(site).items():
            largest[kind] = max(largest.get(kind, page), page, key=lambda one: one.stat().st_size)
    shapes = {page: shapes_of(page) for site in sites for page in all_pages(site)}
    chosen = set(largest.values())
    missing = set().union(*shapes.values()) - set().union(*(shapes[page] for page in chosen))
    while missing:
        # Of pages that add as much, the smallest; then by path, so that each run takes the same.
        best = min(shapes, key=lambda page: (-len(shapes[page] & missing), page.stat().st_size, page))
        chosen.add(best)
        missing -= shapes[best]
    return chosen
