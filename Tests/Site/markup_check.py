"""Checks the files of built sites without a browser: CSP, inline code, foreign addresses, links.

    markup_check.py SITE…

Exit code 0: nothing found; 1: findings; 2: could not run.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from command_line import run_on_sites
from findings import Finding
from markup import Link, Markup, Tag
from page_set import all_pages

Found = Iterator[tuple[str, str]]
"""What one check gives: rule and detail, over and over."""

FOREIGN_IN_CSS = re.compile(r"@import|url\(\s*[\"']?(?:https?:)?//|expression\(", re.IGNORECASE)
"""Finds in a stylesheet what would be fetched from elsewhere."""

NAVIGATES = {"a", "area"}
"""Tags whose address is only followed when a reader chooses to."""

DESCRIBES = {"canonical", "alternate", "license", "author", "me"}
"""`<link rel>` values that name an address without loading it."""


def check_site(root: Path) -> list[Finding]:
    """Returns what is wrong with the pages and stylesheets under `root`."""
    root = root.resolve()
    pages = {page: Markup.of(page) for page in all_pages(root)}
    found: list[Finding] = []
    for page, markup in pages.items():
        where = page.relative_to(root).as_posix()
        checks = (check_policy, check_inline_code, check_foreign)
        rows = [row for check in checks for row in check(markup)]
        rows += check_links(page, root, pages)
        found += [Finding(where, rule, detail) for rule, detail in rows]
    for sheet in sorted(root.rglob("*.css")):
        found += check_stylesheet(sheet, root)
    return sorted(set(found))


def check_policy(markup: Markup) -> Found:
    """The page has a strict CSP, and it stands before the first thing that is loaded."""
    policies = [tag for tag in markup.tags if _is_policy(tag)]
    if not policies:
        yield "csp-missing", "no <meta http-equiv=Content-Security-Policy>"
        return
    policy = policies[0].attributes.get("content", "")
    if "default-src 'none'" not in policy or "unsafe-" in policy or "*" in policy:
        yield "csp-weak", policy
    loaded = next((tag for tag in markup.tags if tag.name in ("link", "script", "img")), None)
    if loaded and markup.tags.index(loaded) < markup.tags.index(policies[0]):
        yield "csp-late", f"stands after what is loaded on line {loaded.line}"


def check_inline_code(markup: Markup) -> Found:
    """No style or script stands in the page itself: the CSP would refuse it."""
    for tag in markup.tags:
        if "style" in tag.attributes:
            yield "style-attribute", f"line {tag.line}: <{tag.name}>"
        if tag.name == "style":
            yield "style-element", f"line {tag.line}"
        if tag.name == "script" and _is_inline_script(tag):
            yield "inline-script", f"line {tag.line}"
        for name in tag.attributes:
            if name.startswith("on"):
                yield "event-attribute", f"line {tag.line}: {name} on <{tag.name}>"


def check_foreign(markup: Markup) -> Found:
    """Nothing is loaded from another address than the site's own folder."""
    for link in markup.links():
        scheme = urlsplit(link.address).scheme.lower()
        foreign = scheme in ("http", "https") or link.address.startswith("//")
        if foreign and _loads(link.tag):
            yield "foreign-address", f"line {link.tag.line}: {link.address}"
        if scheme in ("file", "javascript"):
            yield "bad-scheme", f"line {link.tag.line}: {link.address}"


def check_links(page: Path, root: Path, pages: dict[Path, Markup]) -> Found:
    """Every link inside the site is relative and leads to a file, and to an id where it names one."""
    for link in pages[page].links():
        parts = urlsplit(link.address)
        if parts.scheme or link.address.startswith("//"):
            continue
        if parts.path.startswith("/"):
            yield "absolute-path", f"line {link.tag.line}: {link.address}"
            continue
        target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
        yield from _check_target(link, target, unquote(parts.fragment), root, pages)


def _check_target(
    link: Link, target: Path, anchor: str, root: Path, pages: dict[Path, Markup]
) -> Found:
    """Says what is wrong with the file (and the id in it) that a link leads to."""
    place = f"line {link.tag.line}: {link.address}"
    if not target.is_relative_to(root):
        yield "link-out-of-site", place
    elif target.is_dir():
        yield "link-to-folder", f"{place} (from disk this shows a list of files)"
    elif not target.exists():
        yield "broken-link", place
    elif anchor and target in pages and anchor not in pages[target].ids:
        yield "broken-anchor", place


def check_stylesheet(sheet: Path, root: Path) -> list[Finding]:
    """Nothing in a stylesheet is fetched from elsewhere, and what it names exists."""
    where = sheet.relative_to(root).as_posix()
    text = re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL)
    found = [Finding(where, "foreign-in-css", hit.group()) for hit in FOREIGN_IN_CSS.finditer(text)]
    for address in re.findall(r"url\(\s*[\"']?([^\"')]+)", text):
        local = not urlsplit(address).scheme and not address.startswith(("//", "#"))
        if local and not (sheet.parent / unquote(urlsplit(address).path)).exists():
            found.append(Finding(where, "broken-link", address))
    return found


def _is_policy(tag: Tag) -> bool:
    """Says whether `tag` is the page's Content-Security-Policy."""
    return tag.attributes.get("http-equiv", "").lower() == "content-security-policy"


def _is_inline_script(tag: Tag) -> bool:
    """Says whether a `<script>` holds code; a block of JSON is data."""
    return "src" not in tag.attributes and "json" not in tag.attributes.get("type", "")


def _loads(tag: Tag) -> bool:
    """Says whether the browser fetches what the tag names without being asked."""
    if tag.name == "link":
        return not DESCRIBES.intersection(tag.attributes.get("rel", "").lower().split())
    return tag.name not in NAVIGATES


if __name__ == "__main__":
    sys.exit(run_on_sites(check_site, __doc__))
