"""Checks built sites in a real browser: axe, layout, privacy, console, text spacing and print.

    site_check.py --kinds SITE…             one page of every kind, in every mode
    site_check.py --every-page-once SITE…   every page that a visitor reads, loaded once
    site_check.py --all SITE…               every page in every mode

Exit code 0: nothing found; 1: findings; 2: could not run.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import sync_playwright

from browser import launch
from findings import Finding, as_json, as_text
from modes import ALL_MODES, ONCE, Mode
from page_check import PageChecker
from page_set import all_pages, one_per_kind

PROCESSES = 2
"""How many browsers work at the same time."""


@dataclass(frozen=True)
class Share:
    """The pages of one site that one process checks."""

    root: Path
    pages: list[Path]
    modes: list[Mode]


def check_site(root: Path, choice: str, processes: int = PROCESSES) -> tuple[int, list[Finding]]:
    """Returns how many pages were checked and what is wrong with them."""
    root = root.resolve()
    pages = list(one_per_kind(root).values()) if choice == "kinds" else all_pages(root)
    if choice == "every-page-once":
        # The pages to embed repeat figures of other pages; one of them is among the kinds, all are in --all.
        pages = [page for page in pages if page.relative_to(root).parts[0] != "embed"]
    modes = ONCE if choice == "every-page-once" else ALL_MODES
    shares = [Share(root, part, modes) for part in _deal(pages, processes)]
    if len(shares) < 2:
        results = [check_share(share) for share in shares]
    else:
        with multiprocessing.get_context("spawn").Pool(len(shares)) as pool:
            results = pool.map(check_share, shares, chunksize=1)
    return len(pages), sorted(finding for result in results for finding in result)


def check_share(share: Share) -> list[Finding]:
    """Starts one browser and checks all pages of the share in it."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        checker = PageChecker(browser, share.root)
        found = [one for page in share.pages for one in checker.check(page, share.modes)]
        browser.close()
    return found


def _deal(pages: list[Path], hands: int) -> list[list[Path]]:
    """Deals the pages, largest first, so that every process has about as much to do."""
    ordered = sorted(pages, key=lambda page: (-page.stat().st_size, page))
    return [part for part in (ordered[start::hands] for start in range(hands)) if part]


def _arguments() -> argparse.Namespace:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sites", nargs="+", type=Path, metavar="SITE")
    choice = parser.add_mutually_exclusive_group(required=True)
    for name in ("kinds", "every-page-once", "all"):
        choice.add_argument(f"--{name}", dest="choice", action="store_const", const=name)
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--processes", type=int, default=PROCESSES)
    return parser.parse_args()


def main() -> int:
    """Checks the sites of the command line, prints what was found, returns the exit code."""
    options = _arguments()
    failed = False
    for site in options.sites:
        start = time.monotonic()
        count, findings = check_site(site, options.choice, options.processes)
        seconds = round(time.monotonic() - start, 1)
        if count == 0:
            print(f"{site}: no pages", file=sys.stderr)
            return 2
        if options.format == "json":
            print(as_json(findings, site=site.name, pages=count, seconds=seconds))
        else:
            print(as_text(findings) + "\n" if findings else "", end="")
            print(f"{site.name}: {count} pages, {len(findings)} findings, {seconds} s")
        failed = failed or bool(findings)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
