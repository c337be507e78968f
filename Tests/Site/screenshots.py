"""Takes pictures of one page of every kind, for a person to look at.

    screenshots.py SITE FOLDER

Writes FOLDER/KIND-WIDTH[-dark].png for widths 1280 and 320, whole pages, and 1280 in the dark.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from browser import launch
from page_set import one_per_kind

LOOKS = {"1280": (1280, "light"), "320": (320, "light"), "1280-dark": (1280, "dark")}
"""The end of the picture's name, and the window's width and colours."""


def take(site: Path, folder: Path) -> list[Path]:
    """Takes the pictures and returns where they stand."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = []
    with sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page()
        for look, (width, colors) in LOOKS.items():
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=colors)
            for kind, path in one_per_kind(site.resolve()).items():
                page.goto(path.as_uri())
                picture = folder / f"{re.sub(r'[^a-z0-9]+', '-', kind.lower()).strip('-')}-{look}.png"
                page.screenshot(path=picture, full_page=True)
                pictures.append(picture)
        browser.close()
    return sorted(pictures)


def main() -> int:
    """Takes the pictures that the command line asks for."""
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    for picture in take(Path(sys.argv[1]), Path(sys.argv[2])):
        print(picture)
    return 0


if __name__ == "__main__":
    sys.exit(main())
