"""Opens one page in a running browser and checks it in a list of modes."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, ConsoleMessage, Page, Request

from findings import Finding
from modes import ALL_RULES, Mode

HERE = Path(__file__).parent
LAYOUT = (HERE / "layout.js").read_text(encoding="utf-8")
TEXT_SPACING = (HERE / "text-spacing.js").read_text(encoding="utf-8")

AXE_OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
    "preload": False,
}
"""Without `preload: False` axe fetches the stylesheets itself and trips over the CSP."""

HEIGHT = 900
"""Height of the window in CSS pixels."""


class PageChecker:
    """One browser page that visits the site's pages one after the other, and listens."""

    def __init__(self, browser: Browser, root: Path) -> None:
        self._root = root
        self._page = browser.new_page()
        self._heard: list[tuple[str, str]] = []
        self._page.on("request", self._hear_request)
        self._page.on("requestfailed", self._hear_failure)
        self._page.on("console", self._hear_console)
        self._page.on("pageerror", lambda error: self._hear("script-error", str(error)))

    def check(self, path: Path, modes: list[Mode]) -> set[Finding]:
        """Loads the page once and returns what is wrong with it in any of the modes."""
        where = path.relative_to(self._root).as_posix()
        found: set[Finding] = set()
        self._heard.clear()
        self._show(modes[0])
        self._page.goto(path.as_uri())
        for mode in modes:
            self._show(mode)
            found |= {Finding(where, rule, detail, mode.name) for rule, detail in self._look(mode)}
            self._heard.clear()
        return found

    def _show(self, mode: Mode) -> None:
        """Makes the window look as `mode` says."""
        self._page.set_viewport_size({"width": mode.width, "height": HEIGHT})
        self._page.emulate_media(
            media=mode.media, color_scheme=mode.color_scheme, forced_colors=mode.forced_colors
        )

    def _look(self, mode: Mode) -> list[tuple[str, str]]:
        """Returns the layout's findings, axe's, and what was heard meanwhile."""
        page = self._page
        if mode.text_spacing:
            page.evaluate(TEXT_SPACING, True)
        found = [(rule, detail) for rule, detail in page.evaluate(LAYOUT)]
        if mode.text_spacing:
            page.evaluate(TEXT_SPACING, False)
        if mode.axe:
            found += run_axe(page, mode.axe)
        return found + self._heard

    def close(self) -> None:
        """Closes the window."""
        self._page.close()

    def _hear_request(self, request: Request) -> None:
        """Reports what is asked for outside the site's own folder."""
        url = urlsplit(request.url)
        if url.scheme in ("data", "about", "blob"):
            return
        if url.scheme != "file":
            self._hear("external-request", request.url)
        elif not Path(unquote(url.path)).is_relative_to(self._root):
            self._hear("request-outside-the-site", Path(unquote(url.path)).name)

    def _hear_failure(self, request: Request) -> None:
        """Reports what could not be loaded; the icon may still be on its way when the next page is opened."""
        if request.failure != "net::ERR_ABORTED":
            self._hear("request-failed", self._short(request.url))

    def _hear_console(self, message: ConsoleMessage) -> None:
        """Reports errors and warnings, among them every breach of the CSP."""
        if message.type in ("error", "warning"):
            self._hear("console", self._short(message.text))

    def _hear(self, rule: str, detail: str) -> None:
        """Keeps what the browser said until the mode's findings are gathered."""
        self._heard.append((rule, detail[:200]))

    def _short(self, text: str) -> str:
        """Returns `text` without the folder that the site happens to stand in."""
        return text.replace(self._root.as_uri(), "")


def run_axe(page: Page, rules: str = ALL_RULES, within: str = "html") -> list[tuple[str, str]]:
    """Returns violations of all of axe's rules, or of those about colour, as (rule, first place).

    They are looked for on the whole page, or in one element of it.
    """
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE_SCRIPT)
    options = AXE_OPTIONS if rules == ALL_RULES else {**AXE_OPTIONS, "runOnly": ["cat.color"]}
    result = page.evaluate("([within, options]) => axe.run(within, options)", [within, options])
    return [(f"axe/{one['id']}", _places(one["nodes"])) for one in result["violations"]]


def _places(nodes: list[dict]) -> str:
    """Returns the first element that is wrong, and how many more there are."""
    first = " ".join(nodes[0]["html"].split())[:110]
    return first if len(nodes) == 1 else f"{first} (and {len(nodes) - 1} more)"
