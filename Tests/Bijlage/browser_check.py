"""Looks at the web page of an appendix in a real browser: axe, width, requests, the console."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Site"))

from axe_playwright_python.sync_playwright import Axe  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402

import browser  # noqa: E402

OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"], "preload": False,
}
MODES = {
    "light": {}, "dark": {"color_scheme": "dark"}, "forced colours": {"forced_colors": "active"},
    "320 px": {"viewport": {"width": 320, "height": 800}},
}


# What differs by colour alone is the same in a part of an appendix as in the whole.
COLOURS = {"dark", "forced colours"}


def findings(paths):
    """Returns what is wrong with pages, each in every mode; the largest one not in other colours."""
    found = []
    largest = max(paths, key=lambda path: path.stat().st_size)
    with sync_playwright() as playwright:
        window = browser.launch(playwright)
        for mode, settings in MODES.items():
            context = window.new_context(**settings)
            for path in paths:
                if path == largest and len(paths) > 1 and mode in COLOURS:
                    continue
                found += [f"{path.name}, {mode}: {text}" for text in look(context, path)]
            context.close()
        window.close()
    return found


def look(context, path):
    """Returns what is wrong with one page in one mode."""
    tab, said = context.new_page(), []
    own = path.resolve().as_uri()
    tab.on("request", lambda request: said.append(f"asks for {request.url[:80]}")
           if not request.url.startswith(("data:", own)) else None)
    tab.on("console", lambda message: said.append(f"console: {message.text}")
           if message.type in ("error", "warning") else None)
    tab.goto(own)
    for violation in Axe().run(tab, options=OPTIONS).response["violations"]:
        said.append(f"axe {violation['id']}: {violation['nodes'][0]['html'][:120]}")
    width = tab.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    if width[0] > width[1]:
        said.append(f"{width[0]} px wide on {width[1]} px")
    if tab.evaluate("getComputedStyle(document.querySelector('h2')).fontWeight") == "400":
        said.append("the styles do not apply")
    tab.close()
    return said
