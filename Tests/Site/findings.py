"""What a check found, and how a list of findings is shown to a developer."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass

PAGES_SHOWN = 3
"""How many pages are named for one finding that stands on many."""


@dataclass(frozen=True, order=True)
class Finding:
    """One thing that is wrong with one page (path relative to the site's folder)."""

    page: str
    rule: str
    detail: str
    mode: str = ""


def as_text(findings: Iterable[Finding]) -> str:
    """Returns the findings with equal rule and detail on one line, most frequent rule first."""
    groups: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        groups[(finding.rule, finding.detail)].append(finding)
    ordered = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    return "\n".join(_line(rule, detail, group) for (rule, detail), group in ordered)


def as_json(findings: Iterable[Finding], **facts: object) -> str:
    """Returns the findings and the facts about the run as one JSON object."""
    rows = [asdict(finding) for finding in sorted(findings)]
    return json.dumps({**facts, "findings": rows}, ensure_ascii=False, indent=1)


def _line(rule: str, detail: str, group: list[Finding]) -> str:
    """Returns one line: where (page and modes), what rule, what exactly."""
    modes = ",".join(sorted({finding.mode for finding in group if finding.mode}))
    pages = sorted({finding.page for finding in group})
    where = ", ".join(pages[:PAGES_SHOWN])
    if len(pages) > PAGES_SHOWN:
        where += f" and {len(pages) - PAGES_SHOWN} more pages"
    return f"{where}{f' [{modes}]' if modes else ''}: {rule}: {detail}"
