"""Measures how long it takes from saving a file until the browser shows it.

    latency.py IJKPUNT RUNS MILLISECONDS AGENDA DOCUMENT PAGE

Saves DOCUMENT of a copy of AGENDA RUNS times, each time with another last sentence, and waits until PAGE
shows it in a headless Chromium. Prints the median, the 95th percentile and the longest in milliseconds.
Exit code 1 when the 95th percentile is above MILLISECONDS.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "Site"))

from playwright.sync_api import Page, sync_playwright  # noqa: E402

from browser import launch  # noqa: E402
from preview import Preview, serving  # noqa: E402

WATCH = """word => new Promise(done => {
  const look = () => {
    if (!document.body.textContent.includes(word)) return false;
    requestAnimationFrame(() => requestAnimationFrame(() => done(Date.now())));
    return true;
  };
  if (look()) return;
  const watcher = new MutationObserver(() => { if (look()) watcher.disconnect(); });
  watcher.observe(document, { childList: true, subtree: true, characterData: true });
})"""
"""Tells when a word has been painted: two frames after it came into the page, in milliseconds."""

START = """word => { window.ijkGezien = (%s)(word) }""" % WATCH


def one(page: Page, preview: Preview, document: str, old: str, number: int) -> float:
    """Saves the document once, and returns the milliseconds until the browser shows it."""
    word = f"meetwoord{number}einde"
    page.evaluate(START, word)
    # Authors save at any moment, not when all has just come to rest.
    time.sleep(0.15 + 0.013 * (number % 7))
    start = time.time()
    preview.write(document, f"{old}\nEen zin met {word} erin.\n")
    seen = page.evaluate("window.ijkGezien")
    return float(seen) - start * 1000


def main() -> int:
    """Measures and prints."""
    if len(sys.argv) != 7:
        print(__doc__, file=sys.stderr)
        return 2
    tool, agenda, document, page_path = Path(sys.argv[1]), Path(sys.argv[4]), *sys.argv[5:7]
    runs, limit = int(sys.argv[2]), float(sys.argv[3])
    with sync_playwright() as playwright, serving(tool, agenda) as preview:
        browser = launch(playwright)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(preview.url(page_path))
        old = preview.text(document)
        times = sorted(one(page, preview, document, old, number) for number in range(runs))
        browser.close()
    p95 = times[min(len(times) - 1, int(len(times) * 0.95))]
    print(
        f"{agenda}: median {times[len(times) // 2]:.0f} ms, p95 {p95:.0f} ms, longest {times[-1]:.0f} ms"
        f" over {len(times)} saves (bar: p95 {limit:.0f} ms)")
    return 1 if p95 > limit else 0


if __name__ == "__main__":
    sys.exit(main())
