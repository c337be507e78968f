"""Holds what a screen reader gets of each kind of chart against the trees in `aria/`.

    aria_check.py SITE…

A tree is what Chromium hands to assistive technology: roles, names and texts, without styles. Each kind of
chart has one figure from a real agenda. With RECORD_SNAPSHOTS=1 the trees are written anew; read the difference.
A tree that is missing is written, and the check fails once, so that someone looks. Exit code 0 when all are equal.
"""

from __future__ import annotations

import difflib
import os
import sys
from pathlib import Path

from browser import launch
from playwright.sync_api import Page, sync_playwright

TREES = Path(__file__).resolve().parent / "aria"

FIGURES = {
    "doelpad": ("content", "indicator/2c", "f-2c"),
    "naast-elkaar": ("content", "indicator/6a", "f-6a-naast-elkaar"),
    "landelijk": ("content", "indicator/6a", "f-6a-landelijk"),
    "overzicht": ("content", "prioriteit-1", "figuur_overzicht"),
    "van-naar": ("noorderpoort", "indicator/5a", "f-5a"),
    "verdeling": ("noorderpoort", "indicator/5a", "f-5a-job-gemiddelde"),
    "vakken": ("noorderpoort", "indicator/2a", "f-2a"),
    "spreiding": ("noorderpoort", "indicator/5b", "f-5b"),
    "maatregelen": ("noorderpoort", "maatregelen", "figuur_antwoorden"),
    "standen": ("voorbeeldcollege", "verantwoording/2025", "figuur_uitvoering"),
    "resultaten": ("voorbeeldcollege", "verantwoording/2025", "figuur_resultaat"),
    "planning": ("noorderpoort", "maatregelen", "planning_1.1"),
    "geld-per-prioriteit": ("noorderpoort", "begroting", "figuur_per-prioriteit"),
    "geld-in-en-uit": ("noorderpoort", "begroting", "figuur_inkomsten"),
}
"""For each kind of chart the agenda, the page and the figure's id."""


def tree(page: Page, site: Path, folder: str, figure: str) -> str:
    """Returns the tree of one figure, with everything that opens on demand open."""
    page.goto((site / folder / "index.html").resolve().as_uri())
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
    return page.locator(f'[id="{figure}"]').aria_snapshot() + "\n"


def differences(name: str, found: str) -> list[str]:
    """Returns the lines that differ from the recorded tree; records it where asked or missing."""
    path = TREES / f"{name}.yaml"
    is_missing = not path.exists()
    if is_missing or os.environ.get("RECORD_SNAPSHOTS"):
        path.write_text(found, encoding="utf-8")
        return [f"{path.name}: written; look at it"] if is_missing else []
    recorded = path.read_text(encoding="utf-8")
    lines = difflib.unified_diff(recorded.splitlines(), found.splitlines(), path.name, "found", lineterm="", n=1)
    return list(lines)


def main(sites: list[Path]) -> int:
    """Compares the figures of the sites that are given, and returns the exit code."""
    by_name = {site.name: site for site in sites}
    faults: list[str] = []
    compared = 0
    with sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page()
        for name, (site, folder, figure) in FIGURES.items():
            if site in by_name:
                faults += differences(name, tree(page, by_name[site], folder, figure))
                compared += 1
        browser.close()
    print("\n".join(faults) or f"{compared} charts read as recorded")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main([Path(path) for path in sys.argv[1:]]))
