"""Checks built sites in a real browser: axe, layout, privacy, console, text spacing and print.

    site_check.py --quick SITE…   every kind and shape of page in all modes, the layout of every other page once
    site_check.py --all SITE…     every page in every mode

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
from modes import ALL_MODES, ONCE, QUICK_MODES, Mode
from page_check import PageChecker
from page_set import all_pages
from shapes import covering

PROCESSES = 2
"""How many browsers work at the same time."""


@dataclass(frozen=True)
class Job:
    """A page of a site, and the modes in which it is checked."""

    root: Path
    page: Path
    modes: tuple[Mode, ...]


def check_site(root: Path, choice: str, processes: int = PROCESSES) -> tuple[int, list[Finding]]:
    """Returns how many pages of one site were checked and what is wrong with them."""
    return check_sites([root], choice, processes)[root.resolve()]


def check_sites(
    roots: list[Path], choice: str, processes: int = PROCESSES
) -> dict[Path, tuple[int, list[Finding]]]:
    """Returns for each site how many pages were checked and what is wrong with them."""
    roots = [root.resolve() for root in roots]
    jobs = _quick(roots) if choice == "quick" else _all(roots)
    shares = _deal(jobs, processes)
    if len(shares) < 2:
        results = [check_share(share) for share in shares]
    else:
        with multiprocessing.get_context("spawn").Pool(len(shares)) as pool:
            results = pool.map(check_share, shares, chunksize=1)
    rows = [row for result in results for row in result]
    return {
        root: (sum(job.root == root for job in jobs), sorted(found for other, found in rows if other == root))
        for root in roots
    }


def check_share(share: list[Job]) -> list[tuple[Path, Finding]]:
    """Starts one browser and checks all pages of the share in it."""
    found: list[tuple[Path, Finding]] = []
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for root in dict.fromkeys(job.root for job in share):
            checker = PageChecker(browser, root)
            for job in share:
                if job.root == root:
                    found += [(root, one) for one in checker.check(job.page, list(job.modes))]
            checker.close()
        browser.close()
    return found


def _all(roots: list[Path]) -> list[Job]:
    """Returns every page, in every mode."""
    return [Job(root, page, ALL_MODES) for root in roots for page in all_pages(root)]


def _quick(roots: list[Path]) -> list[Job]:
    """Returns pages that show every kind and shape, in all modes, and the others to be loaded once.

    The pages to embed repeat figures of other pages: only those that have a shape of their own.
    """
    shown = covering(roots)
    pages = [(root, page) for root in roots for page in all_pages(root)]
    return [
        Job(root, page, QUICK_MODES if page in shown else ONCE)
        for root, page in pages if page in shown or page.relative_to(root).parts[0] != "embed"
    ]


def _deal(jobs: list[Job], hands: int) -> list[list[Job]]:
    """Deals the pages, what takes longest first, so that every process has about as much to do."""
    ordered = sorted(jobs, key=lambda job: (-len(job.modes), -job.page.stat().st_size, job.page))
    return [part for part in (ordered[start::hands] for start in range(hands)) if part]


def _arguments() -> argparse.Namespace:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sites", nargs="+", type=Path, metavar="SITE")
    choice = parser.add_mutually_exclusive_group(required=True)
    for name in ("quick", "all"):
        choice.add_argument(f"--{name}", dest="choice", action="store_const", const=name)
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--processes", type=int, default=PROCESSES)
    return parser.parse_args()


def main() -> int:
    """Checks the sites of the command line, prints what was found, returns the exit code."""
    options = _arguments()
    failed = False
    start = time.monotonic()
    checked = check_sites(options.sites, options.choice, options.processes)
    seconds = round(time.monotonic() - start, 1)
    for site, (count, findings) in checked.items():
        if count == 0:
            print(f"{site}: no pages", file=sys.stderr)
            return 2
        if options.format == "json":
            print(as_json(findings, site=site.name, pages=count))
        else:
            print(as_text(findings) + "\n" if findings else "", end="")
            print(f"{site.name}: {count} pages, {len(findings)} findings")
        failed = failed or bool(findings)
    if options.format == "text":
        print(f"{seconds} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
