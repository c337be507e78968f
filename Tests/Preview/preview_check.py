"""Looks at the preview of an agenda in a browser while it is edited.

    preview_check.py IJKPUNT AGENDA

AGENDA has `prioriteit-1/1.3.md`. Exit code 0: nothing found; 1: findings.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "Site"))

from playwright.sync_api import Browser, Error, Page, sync_playwright  # noqa: E402

from browser import launch  # noqa: E402
from modes import DARK, FORCED, LIGHT, NARROW, Mode  # noqa: E402
from page_check import HEIGHT, run_axe  # noqa: E402
from preview import Preview, serving  # noqa: E402

DOCUMENT = "prioriteit-1/1.3.md"
PAGE = "prioriteit-1/1.3/"
PATIENCE = 15.0
"""How long a change may take to show on a busy machine, in seconds; nothing is measured here."""

Found = Iterator[tuple[str, str]]
"""What one check gives: rule and detail, over and over."""


def main() -> int:
    """Runs every check and prints what is wrong."""
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    tool, agenda = Path(sys.argv[1]), Path(sys.argv[2])
    found: list[tuple[str, str]] = []
    with sync_playwright() as playwright:
        browser = launch(playwright)
        with serving(tool, agenda) as preview:
            found += check_pages(browser, preview)
            found += check_change(browser, preview)
            found += check_place(browser, preview)
            found += check_broken(browser, preview)
            found += check_styles(browser, preview)
            found += check_search(browser, preview)
        with serving(tool, agenda, "--public") as preview:
            found += check_public(browser, preview)
        browser.close()
    for rule, detail in found:
        print(f"{rule}: {detail}")
    print(f"preview: {len(found)} findings")
    return 1 if found else 0


def opened(browser: Browser, preview: Preview, path: str, mode: Mode = LIGHT) -> Page:
    """Opens a page, connected to the preview."""
    page = browser.new_page(viewport={"width": mode.width, "height": HEIGHT})
    page.emulate_media(color_scheme=mode.color_scheme, forced_colors=mode.forced_colors)  # type: ignore[arg-type]
    page.goto(preview.url(path))
    return page


def waits(condition: Callable[[], bool]) -> bool:
    """Waits until something holds; whether it came to hold."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if condition():
                return True
        except Error:
            pass  # The page is being loaded again.
        time.sleep(0.02)
    return False


def shows(page: Page, text: str) -> bool:
    """Whether a page comes to show a text."""
    return waits(lambda: text in page.locator("main").inner_text())


def check_pages(browser: Browser, preview: Preview) -> Found:
    """Looks at pages with findings in all colours and on a narrow screen, with the bar open and closed."""
    for mode in [LIGHT, DARK, FORCED, NARROW]:
        for path in ["", PAGE, "-/bevindingen/", "-/ontbreekt/", "regeling/", "zoeken/"]:
            page = opened(browser, preview, path, mode)
            heard: list[str] = []
            page.on("console", lambda message, heard=heard: heard.append(message.text))
            for is_open in [False, True]:
                page.evaluate("open => { document.getElementById('ijk-balk').open = open }", is_open)
                for rule, detail in run_axe(page):
                    yield rule, f"/{path} [{mode.name}{', open' if is_open else ''}]: {detail}"
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            if wide > 0:
                yield "too-wide", f"/{path} [{mode.name}]: {wide} px"
            for text in heard:
                yield "console", f"/{path}: {text}"
            page.close()


def check_change(browser: Browser, preview: Preview) -> Found:
    """Changes a text and sees that the page changes in place: scroll, focus and open parts stay."""
    page = opened(browser, preview, PAGE)
    page.evaluate("() => { window.ijkZelfde = true; document.getElementById('ijk-balk').open = true }")
    page.locator(".ijk-balk summary").focus()
    page.evaluate("scrollTo(0, 700)")
    old = preview.text(DOCUMENT)
    preview.write(DOCUMENT, old + "\nDeze zin is net geschreven.\n")
    if not shows(page, "Deze zin is net geschreven."):
        yield "not-renewed", "a new sentence does not show"
    if page.evaluate("Math.round(scrollY)") != 700:
        yield "scroll-lost", str(page.evaluate("scrollY"))
    if not page.evaluate("window.ijkZelfde === true"):
        yield "reloaded", "the whole page was loaded again"
    if not page.evaluate("document.getElementById('ijk-balk').open"):
        yield "part-closed", "the bar was open"
    preview.write(DOCUMENT, old)
    if not waits(lambda: "net geschreven" not in page.locator("main").inner_text()):
        yield "not-renewed", "a sentence that was removed stays"
    page.close()


def check_place(browser: Browser, preview: Preview) -> Found:
    """Writes what the check finds, and looks for the finding beside the text, with its line and mend."""
    page = opened(browser, preview, PAGE)
    old = preview.text(DOCUMENT)
    preview.write(DOCUMENT, old + "\nLees meer op [de pagina](nergens.md).\n")
    line = old.count("\n") + 2
    note = page.locator(f".ijk-noot:has-text('{DOCUMENT}, regel {line}')")
    if not waits(lambda: note.count() > 0):
        yield "no-note", f"no finding at line {line}"
    else:
        text = note.first.inner_text()
        if "Zo lost u het op:" not in text:
            yield "no-mend", text
        follows = note.first.evaluate("note => { while (note.matches('.ijk-noot')) note = note.nextElementSibling; return note.innerText }")
        if "Lees meer op" not in follows:
            yield "misplaced", follows
    preview.write(DOCUMENT, old)
    if not waits(lambda: note.count() == 0):
        yield "note-stays", "a finding that was mended stays"
    page.close()


def check_broken(browser: Browser, preview: Preview) -> Found:
    """Breaks a header: the last good page stays, with the finding on top, and goes when it is mended."""
    page = opened(browser, preview, PAGE)
    before = page.locator("main h2").all_inner_texts()
    old = preview.text(DOCUMENT)
    preview.write(DOCUMENT, old.replace("---\n", "---\ntitel: [kapot\n", 1))
    if not shows(page, "U ziet de vorige versie van deze pagina."):
        yield "no-notice", "a broken header is not told"
    first = page.locator("main .ijk-noot").first
    if first.count() == 0 or "Fout:" not in first.inner_text():
        yield "no-finding-on-top", first.inner_text() if first.count() else "none"
    if page.locator("main h2").all_inner_texts() != before:
        yield "page-lost", "the headings changed"
    preview.write(DOCUMENT, old)
    if not waits(lambda: "vorige versie" not in page.locator("main").inner_text()):
        yield "notice-stays", "a mended header is not told"
    page.close()


def check_styles(browser: Browser, preview: Preview) -> Found:
    """Adds a style sheet of the institution's own, and sees it at work."""
    page = opened(browser, preview, "")
    (preview.folder / "sjablonen/assets").mkdir(parents=True)
    preview.write("sjablonen/assets/eigen.css", "h1 { letter-spacing: 7px }\n")
    spacing = lambda: page.locator("h1").first.evaluate("h => getComputedStyle(h).letterSpacing")
    if not waits(lambda: spacing() == "7px"):
        yield "style-not-renewed", spacing()
    (preview.folder / "sjablonen/assets/eigen.css").unlink()
    if not waits(lambda: spacing() != "7px"):
        yield "style-stays", spacing()
    page.close()


def check_search(browser: Browser, preview: Preview) -> Found:
    """Searches for a word that was just written."""
    old = preview.text(DOCUMENT)
    preview.write(DOCUMENT, old + "\nWij leren van de kokmeeuw.\n")
    page = opened(browser, preview, PAGE)
    if not shows(page, "kokmeeuw"):
        yield "not-renewed", "a new sentence does not show"
    page.goto(preview.url("zoeken/?q=kokmeeuw"))
    if not shows(page, "kokmeeuw"):
        yield "not-found", "searching does not find what was just written"
    preview.write(DOCUMENT, old)
    page.close()


def check_public(browser: Browser, preview: Preview) -> Found:
    """Looks for what is internal where only what visitors see should stand."""
    old = preview.text(DOCUMENT)
    preview.write(DOCUMENT, old + "\nDit is openbaar.\n\nDit is van ons alleen. {intern}\n")
    page = opened(browser, preview, PAGE)
    if not shows(page, "Dit is openbaar."):
        yield "not-renewed", "a new sentence does not show"
    if "van ons alleen" in page.content():
        yield "leak", "what is internal stands in a page for visitors"
    page.close()


if __name__ == "__main__":
    sys.exit(main())
