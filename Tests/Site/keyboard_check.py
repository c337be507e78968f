"""Walks through the main navigation and the red thread of built sites with the Tab key.

    keyboard_check.py SITE…

From the top of a page every link, field and scrolling region is reached, in the order of the page; the focus is seen
and lies under nothing; no place holds it; the broken links of the thread are words. On a wide and a narrow screen with
the key itself, in dark and forced colours by a glance at each stop. Exit code 0: nothing found; 1: findings; 2: could
not run.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from browser import launch
from command_line import run_on_sites
from findings import Finding
from modes import DARK, FORCED, LIGHT, NARROW, Mode

SCRIPT = (Path(__file__).parent / "keyboard.js").read_text(encoding="utf-8")
HOME, THREAD = "index.html", "rode-draad/index.html"
HEIGHT = 700
"""Height of the window in CSS pixels: low, so that the walk scrolls."""

Found = Iterator[tuple[str, str]]
"""What one check gives: rule and detail, over and over."""


def check_site(root: Path) -> list[Finding]:
    """Returns what is in the way of a visitor with a keyboard."""
    root = root.resolve()
    found: set[Finding] = set()
    with sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page()
        for path in chosen(root):
            found |= check_page(page, path, root)
        for path in threads(root):
            where = path.relative_to(root).as_posix()
            found |= {Finding(where, rule, detail) for rule, detail in check_breaks(page, path)}
        found |= {Finding(HOME, rule, detail) for rule, detail in check_menu(page, root / HOME)}
        browser.close()
    return sorted(found)


def chosen(root: Path) -> list[Path]:
    """Returns the pages to walk through: home, the thread of the whole agenda, and one of a prioriteit."""
    whole, *parts = threads(root) or [root / THREAD]
    shortest = sorted(parts, key=lambda path: (path.stat().st_size, path))[:1]
    return [path for path in (root / HOME, whole, *shortest) if path.exists()]


def threads(root: Path) -> list[Path]:
    """Returns the pages of the red thread, that of the whole agenda first."""
    return [path for path in (root / THREAD, *sorted(root.glob("rode-draad/*/index.html"))) if path.exists()]


def check_page(page: Page, path: Path, root: Path) -> set[Finding]:
    """Returns what is wrong with one page in any mode."""
    where = path.relative_to(root).as_posix()
    found: set[Finding] = set()
    for mode in (LIGHT, NARROW, DARK, FORCED):
        is_walk = mode in (LIGHT, NARROW)
        show(page, path if is_walk else None, mode)
        rows = list(walk(page)) if is_walk else list(glance(page))
        found |= {Finding(where, rule, detail, mode.name) for rule, detail in rows}
    return found


def show(page: Page, path: Path | None, mode: Mode) -> None:
    """Makes the window look as `mode` says and opens a page anew, or stays on the one that is open.

    Nothing moves slowly: what comes into sight when it gets the focus is there at once.
    """
    page.set_viewport_size({"width": mode.width, "height": HEIGHT})
    page.emulate_media(
        color_scheme=mode.color_scheme, forced_colors=mode.forced_colors, reduced_motion="reduce"
    )
    if path:
        page.goto(path.as_uri())
        page.evaluate(SCRIPT)


def walk(page: Page) -> Found:
    """Presses Tab from the top to the end; every stop comes once, in the order of the page."""
    heard = page.evaluate_handle("ijkpuntToetsen.listen()")
    count = heard.evaluate("heard => heard.all.length")
    for _ in range(count):
        page.keyboard.press("Tab")
    steps = heard.evaluate("heard => heard.steps")
    yield from (("scroller-not-reached", name) for name in page.evaluate("ijkpuntToetsen.lostScrollers()"))
    for expected, at in enumerate(steps[:count]):
        if at["place"] != expected:
            wanted = heard.evaluate("(heard, place) => ijkpuntToetsen.name(heard.all[place])", expected)
            yield "not-reached-in-order", f"{at['name']} has the focus instead of {wanted}"
            return
        for rule, key in (("focus-not-seen", "unseen"), ("focus-covered", "covered")):
            if at[key]:
                yield rule, f"{at['name']}: {at[key]}"
    if len(steps) < count:
        yield "focus-held", f"{steps[-1]['name'] if steps else 'the top'} does not let Tab go on"


def glance(page: Page) -> Found:
    """The focus is seen on every stop."""
    yield from (("focus-not-seen", what) for what in page.evaluate("ijkpuntToetsen.glance()"))


def check_breaks(page: Page, path: Path) -> Found:
    """Each broken link of the thread says in words what is not there, also to who hears the page."""
    show(page, path, LIGHT)
    breaks = page.evaluate("ijkpuntToetsen.breaks()")
    heard = page.locator("body").aria_snapshot() if breaks else ""
    for one in breaks:
        if len(re.findall(r"\w+", one["text"])) < 3 or one["text"] not in heard:
            yield "break-without-words", repr(one["text"])
        if not one["isSignHidden"]:
            yield "break-sign-not-hidden", one["text"]
    said = re.search(r"breekt de draad op (\w+) plaats", page.inner_text("body"))
    if said and said.group(1) not in (str(len(breaks)), {1: "één"}.get(len(breaks))):
        yield "breaks-differ", f"{said.group(1)} in the sentence, {len(breaks)} in the table"


def check_menu(page: Page, path: Path) -> Found:
    """The first stop skips to the contents, and Enter on the last link of the menu leads there."""
    show(page, path, LIGHT)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    if not page.evaluate("document.querySelector('main').contains(document.activeElement)"):
        yield "contents-not-reached", "Enter on the first link of the page, and Tab"
    last = page.locator(".hoofdmenu a").last
    target = last.evaluate("link => link.href")
    last.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    if page.url != target:
        yield "menu-leads-elsewhere", f"{page.url} instead of {target}"


if __name__ == "__main__":
    sys.exit(run_on_sites(check_site, __doc__))
