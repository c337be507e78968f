"""Reads one HTML page into what the static checks need: its tags, ids and links, with lines."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

LINK_ATTRIBUTES = ("href", "src", "xlink:href", "poster", "data", "action", "formaction")
"""Attributes that hold one address; `srcset`, with several, is taken apart by itself."""


@dataclass(frozen=True)
class Tag:
    """One start tag with its attributes and the line that it stands on."""

    name: str
    attributes: dict[str, str]
    line: int


@dataclass(frozen=True)
class Link:
    """One address that a tag names."""

    tag: Tag
    address: str


@dataclass
class Markup(HTMLParser):
    """The tags of one page in the order of the file, and the ids on it."""

    tags: list[Tag] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    @classmethod
    def of(cls, page: Path) -> Markup:
        """Reads the page at `page`."""
        markup = cls()
        markup.feed(page.read_text(encoding="utf-8"))
        markup.close()
        return markup

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keeps the tag, and its id if it has one."""
        attributes = {name: value or "" for name, value in attrs}
        self.tags.append(Tag(tag, attributes, self.getpos()[0]))
        if "id" in attributes:
            self.ids.add(attributes["id"])

    def links(self) -> list[Link]:
        """Returns every address on the page, also those inside a `srcset`."""
        return [Link(tag, address) for tag in self.tags for address in _addresses(tag)]


def _addresses(tag: Tag) -> list[str]:
    """Returns the addresses that one tag names."""
    single = [tag.attributes[name] for name in LINK_ATTRIBUTES if name in tag.attributes]
    candidates = tag.attributes.get("srcset", "").split(",")
    return single + [one.split()[0] for one in candidates if one.strip()]
