"""Searches built sites as a visitor does: by keyboard, from disk and over HTTP, with and without scripts.

    search_check.py SITE…

Exit code 0: nothing found; 1: findings; 2: could not run.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from browser import launch
from command_line import run_on_sites
from findings import Finding
from modes import ALL_RULES, COLOUR_RULES, DARK, FORCED, LIGHT, NARROW, Mode
from page_check import run_axe
from page_set import all_pages, kind_of

HERE = Path(__file__).parent
SEARCH_PAGE = "zoeken/index.html"
MOST_TABS = 12
"""How many times a visitor may have to press Tab before the box, or the first result."""

LARGEST_SHARE = 0.2
"""How large the index may be, as a part of all HTML."""

Found = Iterator[tuple[str, str]]
"""What one check gives: rule and detail, over and over."""


def check_site(root: Path) -> list[Finding]:
    """Returns what is wrong with searching the site under `root`."""
    root = root.resolve()
    if not (root / SEARCH_PAGE).exists():
        return [Finding(SEARCH_PAGE, "no-search-page", "the site has none")]
    with sync_playwright() as playwright, served(root) as address:
        browser = launch(playwright)
        found = list(check_size(root))
        found += check_words(browser, root)
        for start in (root.as_uri(), address):
            found += check_keyboard(browser, start, root)
        found += check_without_scripts(browser, root)
        found += check_results(browser, root)
        browser.close()
    return sorted({Finding(SEARCH_PAGE, rule, detail) for rule, detail in found})


@contextmanager
def served(root: Path) -> Iterator[str]:
    """Serves the folder on this machine alone for as long as the block lasts, and gives its address."""
    handler = partial(QuietHandler, directory=str(root))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files without a line for each."""

    def log_message(self, format: str, *args: object) -> None:
        """Keeps silent."""


def check_size(root: Path) -> Found:
    """The index is small beside the pages that it is made from."""
    pages = sum(page.stat().st_size for page in all_pages(root) if kind_of(page, root) != "embed")
    index = (root / "assets/zoekindex.js").stat().st_size
    if index > LARGEST_SHARE * pages:
        yield "index-too-large", f"{index} bytes beside {pages} of HTML"


def check_words(browser: Browser, root: Path) -> Found:
    """The script takes words and stems as the table says, and so as the binary does."""
    rows = json.loads((HERE / "search_words.json").read_text(encoding="utf-8"))
    page = browser.new_page()
    page.goto((root / SEARCH_PAGE).as_uri())
    for row in rows:
        words = page.evaluate("text => ijkpuntZoeken.words(text)", row["text"])
        stems = page.evaluate("words => words.map(ijkpuntZoeken.stem)", row["words"])
        if (words, stems) != (row["words"], row["stems"]):
            yield "words-differ", f"{row['text']}: {words}, {stems}"
    page.close()


def check_keyboard(browser: Browser, start: str, root: Path) -> Found:
    """Tab leads to the box, Enter to results, Tab to the first of them and Enter to its page."""
    page = browser.new_page()
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    for query, target in questions(root):
        page.goto(f"{start}/{target}")
        yield from walk(page, query, target, start.split(":")[0])
    yield from (("console", text[:200]) for text in heard)
    page.close()


def questions(root: Path) -> list[tuple[str, str]]:
    """Returns codes and the page that each must lead to first, as far as the site has it."""
    known = {
        "1.3": "prioriteit-1/1.3/index.html",
        "Doelstelling 2.2": "prioriteit-2/2.2/index.html",
        "2c": "indicator/2c/index.html",
    }
    return [(query, path) for query, path in known.items() if (root / path).exists()]


def walk(page: Page, query: str, target: str, how: str) -> Found:
    """Searches with the keyboard alone and says where the walk ends, if not at the target."""
    if not tab_to(page, "#zoek-in-kop"):
        yield "box-not-reached", f"{how}: {MOST_TABS} tabs from the top of {target}"
        return
    page.keyboard.type(query)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    state = page.inner_text("#zoek-stand")
    if f"“{query}”" not in state or state.startswith("Geen"):
        yield "no-results", f"{how}: {query}: {state}"
        return
    page.focus("#zoek-op-site")
    if not tab_to(page, "#zoek-lijst a"):
        yield "result-not-reached", f"{how}: {query}"
        return
    with page.expect_navigation():
        page.keyboard.press("Enter")
    if not page.url.split("#")[0].endswith("/" + target):
        yield "other-page-first", f"{how}: {query} leads to {page.url.split('#')[0][-60:]}"


def tab_to(page: Page, selector: str) -> bool:
    """Presses Tab until the element that has the focus fits; false when that takes too long."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return True
    return False


def check_without_scripts(browser: Browser, root: Path) -> Found:
    """Without scripts the page says so, and its list leads to every page."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{root.as_uri()}/{SEARCH_PAGE}?q=raad")
    if not page.is_visible("#zoek-zonder"):
        yield "says-nothing-without-scripts", "#zoek-zonder is not shown"
    if page.is_visible("#zoek-uitkomst"):
        yield "empty-results-without-scripts", "#zoek-uitkomst is shown"
    links = page.eval_on_selector_all("main a", "all => all.map(a => a.href.split('#')[0])")
    for other in all_pages(root):
        if kind_of(other, root) not in ("404", "zoeken", "embed") and other.as_uri() not in links:
            yield "page-not-listed", other.relative_to(root).as_posix()
    context.close()


def check_results(browser: Browser, root: Path) -> Found:
    """Results are sound in every mode, mark what was found, and stay off paper."""
    page = browser.new_page()
    for mode in (LIGHT, DARK, FORCED, NARROW):
        yield from check_mode(page, root, mode)
    page.emulate_media(media="print")
    if page.is_visible(".zoekvak"):
        yield "box-in-print", "the search box is printed"
    page.emulate_media(media="screen")
    page.goto(f"{root.as_uri()}/{SEARCH_PAGE}?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")
    if page.query_selector("main img"):
        yield "markup-from-address", "what is searched for becomes markup"
    page.close()


def check_mode(page: Page, root: Path, mode: Mode) -> Found:
    """Shows results in one mode: axe finds nothing, nothing is too wide, and words are marked."""
    page.set_viewport_size({"width": mode.width, "height": 900})
    page.emulate_media(color_scheme=mode.color_scheme, forced_colors=mode.forced_colors)
    page.goto(f"{root.as_uri()}/{SEARCH_PAGE}?q=student")
    # The list of all pages below the results is checked in every mode by `site_check.py`.
    within = "html" if mode == LIGHT else "#zoek-uitkomst"
    rules = COLOUR_RULES if mode in (DARK, FORCED) else ALL_RULES
    if page.locator("#zoek-lijst mark").count() == 0:
        yield "nothing-marked", mode.name
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        yield "too-wide", mode.name
    yield from ((rule, f"{mode.name}: {detail}") for rule, detail in run_axe(page, rules, within))


if __name__ == "__main__":
    sys.exit(run_on_sites(check_site, __doc__))
