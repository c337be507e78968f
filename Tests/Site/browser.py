"""Finds and starts the browser. As a script: prints which browser starts, exit 1 if none does."""

from __future__ import annotations

import os
import shutil
import sys

from playwright.sync_api import Browser, Playwright, sync_playwright

NAMES = ["chromium", "google-chrome-stable", "google-chrome", "chromium-browser"]
"""Commands that may start a Chromium, in the order in which they are tried."""

ARGUMENTS = ["--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
"""No graphics card, and no name that resolves: nothing leaves the machine that it runs on."""


def executable() -> str | None:
    """Returns $CHROMIUM or the first known browser; None stands for Playwright's own.

    A snap is passed over: it cannot read the temporary profile that Playwright gives it.
    """
    if named := os.environ.get("CHROMIUM"):
        return named
    found = (shutil.which(name) for name in NAMES)
    return next((path for path in found if path and not _is_snap(path)), None)


def launch(playwright: Playwright) -> Browser:
    """Starts the browser without a window."""
    return playwright.chromium.launch(executable_path=executable(), args=ARGUMENTS)


def _is_snap(path: str) -> bool:
    """Says whether `path` is a snap, or the script that Ubuntu installs to fetch one."""
    real = os.path.realpath(path)
    if "/snap" in path or real.endswith("/snap"):
        return True
    if os.path.getsize(real) > 100_000:
        return False
    with open(real, "rb") as file:
        return b"/snap/bin" in file.read()


def main() -> int:
    """Starts the browser once and says which one it is."""
    try:
        with sync_playwright() as playwright:
            browser = launch(playwright)
            print(f"{executable() or 'the browser of Playwright'} {browser.version}")
            browser.close()
    except Exception as error:  # Playwright gives a bare Exception when its own driver does not start.
        print(str(error).splitlines()[0], file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
