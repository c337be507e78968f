"""The command line that the checks without options share."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from findings import Finding, as_text
from page_set import all_pages


def run_on_sites(check: Callable[[Path], list[Finding]], usage: str) -> int:
    """Runs `check` on every site of the command line, prints what it found, returns the exit code."""
    if len(sys.argv) < 2:
        print(usage, file=sys.stderr)
        return 2
    return report((site, check(site)) for site in map(Path, sys.argv[1:]))


def report(found: Iterable[tuple[Path, list[Finding]]]) -> int:
    """Prints what was found on each site, returns the exit code."""
    failed = False
    for site, findings in found:
        count = len(all_pages(site))
        if count == 0:
            print(f"{site}: no pages", file=sys.stderr)
            return 2
        print(as_text(findings) + "\n" if findings else "", end="")
        print(f"{site.name}: {count} pages, {len(findings)} findings")
        failed = failed or bool(findings)
    return 1 if failed else 0
