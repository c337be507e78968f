"""Which pages a site has, and which of them are of one kind."""

from __future__ import annotations

import re
from pathlib import Path

KIND = re.compile(r"<(?:html|body)\b[^>]*\bdata-pagina=[\"']([^\"']+)", re.IGNORECASE)
"""Finds the kind that a page gives itself: `<body data-pagina="doelstelling">`."""

HEAD_BYTES = 8_192
"""How much of a page is read to find its kind."""


def all_pages(root: Path) -> list[Path]:
    """Returns every HTML file under `root`, sorted by path."""
    return sorted(root.rglob("*.html"))


def one_per_kind(root: Path) -> dict[str, Path]:
    """Returns for each kind of page the largest one: the one with the most that can go wrong."""
    chosen: dict[str, Path] = {}
    for page in all_pages(root):
        kind = kind_of(page, root)
        if kind not in chosen or page.stat().st_size > chosen[kind].stat().st_size:
            chosen[kind] = page
    return dict(sorted(chosen.items()))


def kind_of(page: Path, root: Path) -> str:
    """Returns the page's `data-pagina`, or else its path with every code in it as `*`."""
    with page.open("rb") as file:
        declared = KIND.search(file.read(HEAD_BYTES).decode("utf-8", "replace"))
    if declared:
        return declared.group(1)
    folders = page.relative_to(root).parent.parts
    pattern = [re.sub(r"^\d.*|(?<=-)\d+$", "*", folder) for folder in folders]
    if len(folders) == 2 and folders[0] == "indicator":
        pattern[1] = "*"
    return "/".join([*pattern, page.name])
