"""Shows that the checks bite: every broken page is reported for what is wrong with it, no more.

A page in `broken_pages/` names what it expects: `<meta name="expected" content="RULE, RULE (MODE)">`.
A rule with a mode must be found in that mode only.
"""

from __future__ import annotations

import re
import unittest
from collections import defaultdict
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

import figure_check
import keyboard_check
import markup_check
import search_check
import site_check
import validity_check
from browser import launch
from page_set import all_pages, kind_of, one_per_kind
from shapes import covering

HERE = Path(__file__).parent
BROKEN = HERE / "broken_pages"
SAMPLE = HERE / "sample"
EXPECTED = re.compile(r'<meta name="expected" content="([^"]+)">')

BROKEN_FILES = {
    "assets/foreign.css": {"foreign-in-css", "broken-link"},
    "assets/drawing.svg": {"svg-not-well-formed"},
}
"""Broken files that are no pages, and what is expected of each."""


@cache
def findings_by_page() -> dict[str, dict[str, set[str]]]:
    """Returns for each broken file the rules found on it, and for each rule the modes."""
    _, found = site_check.check_site(BROKEN, "all")
    found += markup_check.check_site(BROKEN) + validity_check.check_site(BROKEN)
    result: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for finding in found:
        result[finding.page][finding.rule].add(finding.mode)
    return result


def expected_of(page: Path) -> dict[str, str | None]:
    """Returns the rules that the page says it breaks, with the one mode it names, if any."""
    listed = EXPECTED.search(page.read_text(encoding="utf-8"))
    rules = listed.group(1).split(", ") if listed else []
    parts = [re.fullmatch(r"(\S+)(?: \((.+)\))?", rule) for rule in rules]
    return {part.group(1): part.group(2) for part in parts if part}


class BrokenPages(unittest.TestCase):
    """Every check finds what it is there for."""

    def test_each_broken_page_is_reported_for_exactly_what_it_breaks(self) -> None:
        for page in all_pages(BROKEN):
            with self.subTest(page.name):
                expected = expected_of(page)
                self.assertTrue(expected, "names no expected rule")
                self.assertEqual(set(findings_by_page()[page.name]), set(expected))

    def test_a_fault_of_one_mode_is_found_in_that_mode_only(self) -> None:
        for page in all_pages(BROKEN):
            for rule, mode in expected_of(page).items():
                if mode:
                    with self.subTest(page.name):
                        self.assertEqual(findings_by_page()[page.name][rule], {mode})

    def test_broken_files_beside_the_pages_are_reported(self) -> None:
        for name, rules in BROKEN_FILES.items():
            with self.subTest(name):
                self.assertEqual(set(findings_by_page()[name]), rules)


class GoodSite(unittest.TestCase):
    """A site without faults gives no finding."""

    def test_no_check_reports_anything_on_the_sample(self) -> None:
        count, found = site_check.check_site(SAMPLE, "all")
        self.assertEqual(count, 5)
        found += markup_check.check_site(SAMPLE) + validity_check.check_site(SAMPLE)
        self.assertEqual(found, [])


class Figures(unittest.TestCase):
    """A figure of which table, file, drawing and sentence do not say the same is reported."""

    TABLE = (
        "<table><tr><th>Onderdeel</th><th>Waarde</th></tr><tr><th>Niveau 2</th><td>€ 1.040</td></tr>"
        "<tr><th>Niveau 3</th><td>6,6%</td></tr></table>"
    )
    """A table with a number of each kind."""

    DRAWING = (
        '<svg><title>Niveau 3: 6,6%.</title><text class="g-tekst" y="9">niveau 2</text>'
        '<text class="g-tekst" y="9">€ 1.040</text><text class="g-tekst" y="29">6,6%</text>'
        '<text class="g-tekst-zacht" y="40">10%</text></svg>'
    )
    """A drawing of the same values, with an axis."""

    FILE = "\ufeffOnderdeel;Waarde\r\nNiveau 2;1040\r\nNiveau 3;6,6\r\n"
    """The same values in a file."""

    def rules(self, old: str = "", new: str = "", drawn: tuple[str, str] = ("", "")) -> set[str]:
        """Returns what is found in a figure after a text in it or in its file is replaced.

        `drawn` is replaced in the drawing of the page alone.
        """
        links = '<a download href="a.svg"></a><a download href="a.csv"></a>'
        page = f'<figure id="f">{self.DRAWING.replace(*drawn)}{self.TABLE}{links}</figure>'
        page = page.replace(old, new) if old else page
        with TemporaryDirectory() as folder:
            Path(folder, "index.html").write_text(page, encoding="utf-8")
            Path(folder, "a.csv").write_text(self.FILE, encoding="utf-8", newline="")
            Path(folder, "a.svg").write_text(self.DRAWING, encoding="utf-8")
            return {finding.rule for finding in figure_check.check_site(Path(folder))}

    def test_equal_values_are_not_reported(self) -> None:
        self.assertEqual(self.rules(), set())

    def test_each_difference_is_reported(self) -> None:
        table = {
            ("<td>€ 1.040</td>", "<td>€ 1.041</td>"): {"csv-differs", "label-differs", "label-in-other-row"},
            ("<th>Niveau 3</th>", "<th>Niveau 4</th>"): {"csv-differs"},
            ("<td>6,6%</td>", "<td></td>"): {"csv-differs", "label-differs", "sentence-differs"},
            ("<tr><th>Niveau 3</th><td>6,6%</td></tr>", ""): {
                "csv-has-other-rows", "label-differs", "sentence-differs"
            },
            ("3: 6,6%.", "3: 6,7%."): {"sentence-differs"},
            ("a.csv", "b.csv"): {"csv-missing"},
            ("a.svg", "b.svg"): {"svg-missing"},
            ("<td>€ 1.040</td>", '<td><data value="1.04">€ 1.040</data></td>'): {"data-differs"},
            ('<a download href="a.csv"></a>', ""): {"downloads-differ"},
        }
        for (old, new), rules in table.items():
            with self.subTest(new or old):
                self.assertEqual(self.rules(old, new), rules)

    def test_a_drawing_with_other_values_is_reported(self) -> None:
        found = self.rules(drawn=("y=\"29\">6,6%", "y=\"29\">6,5%"))
        self.assertEqual(found, {"label-differs", "svg-differs"})
        found = self.rules(drawn=('y="9">€ 1.040', 'y="9">6,6%'))
        self.assertEqual(found, {"label-in-other-row", "svg-differs"})


class Keyboard(unittest.TestCase):
    """A page that a keyboard cannot go through, or not in sight, is reported."""

    PAGE = (
        "<!doctype html><html lang=nl><title>x</title><style>:focus-visible {outline: 3px solid #00f}"
        ".scroll {overflow: auto; width: 90px} p {width: 300px} .kop {position: sticky; top: 0; background: #fff}"
        "body {background: #fff}</style><body><a href=#inhoud>Naar de inhoud</a><nav class=hoofdmenu><a href=#a>Een</a>"
        "<a href=#b>Twee</a></nav><main id=inhoud tabindex=-1>"
        "<div class=scroll tabindex=0 role=region aria-label=Tabel><p>breed</div>"
        "<p>In deze agenda breekt de draad op 1 plaats.</p>"
        "<a href=#c><span class=breuk><svg aria-hidden=true></svg>Ambitie 1: geen indicator</span></a></main>"
    )
    """A page with a menu, a region that scrolls and a broken link of the thread."""

    @classmethod
    def setUpClass(cls) -> None:
        """Starts one browser for all pages."""
        playwright = cls.enterClassContext(sync_playwright())
        cls.browser = launch(playwright)
        cls.addClassCleanup(cls.browser.close)

    def rules(self, old: str = "", new: str = "") -> set[str]:
        """Returns what is found on the page after a text in it is replaced."""
        self.assertIn(old, self.PAGE)
        window = self.browser.new_page()
        with TemporaryDirectory() as folder:
            path = Path(folder, "index.html")
            path.write_text(self.PAGE.replace(old, new) if old else self.PAGE, encoding="utf-8")
            found = {finding.rule for finding in keyboard_check.check_page(window, path, Path(folder))}
            rows = [*keyboard_check.check_breaks(window, path), *keyboard_check.check_menu(window, path)]
        window.close()
        return found | {rule for rule, _ in rows}

    def test_a_page_that_can_be_walked_through_is_not_reported(self) -> None:
        self.assertEqual(self.rules(), set())

    def test_each_hindrance_is_reported(self) -> None:
        trap = '<script>document.querySelector("#a").onkeydown = (key) => key.preventDefault()</script>'
        table = {
            ("<a href=#b>", "<a href=#b tabindex=1>"): {"not-reached-in-order", "contents-not-reached"},
            ("3px solid #00f", "none"): {"focus-not-seen"},
            ("3px solid #00f", "1px solid #00f"): {"focus-not-seen"},
            ("3px solid #00f", "3px solid #eee"): {"focus-not-seen"},
            ("<a href=#a>", f"<a href=#a id=a>{trap}"): {"focus-held"},
            (" tabindex=0 role=region", " role=region"): {"not-reached-in-order", "scroller-not-reached"},
            (" aria-label=Tabel", ""): {"scroller-not-reached"},
            ("Ambitie 1: geen indicator", "×"): {"break-without-words"},
            ("<svg aria-hidden=true>", "<svg>"): {"break-sign-not-hidden"},
            ("op 1 plaats", "op 2 plaatsen"): {"breaks-differ"},
            ("id=inhoud", "id=elders"): {"contents-not-reached"},
            ("<p>In deze", "<div class=kop style='height: 700px'></div><p>In deze"): {"focus-covered"},
        }
        for (old, new), rules in table.items():
            with self.subTest(new or old):
                self.assertEqual(self.rules(old, new), rules)


class Searching(unittest.TestCase):
    """A site that cannot be searched, or not by everyone, is reported."""

    def test_a_site_without_a_search_page_is_reported(self) -> None:
        rules = [finding.rule for finding in search_check.check_site(SAMPLE)]
        self.assertEqual(rules, ["no-search-page"])


class Shapes(unittest.TestCase):
    """Few pages show every kind and every shape of markup."""

    PAGES = {
        "a/index.html": "<h1>A</h1><ul><li><a href=#>x</a></ul><p>De grootste van haar soort, en daarom altijd gekozen.</p>",
        "b/index.html": "<h1>B</h1><ul><li><a href=#>y</a></ul>",
        "c/index.html": "<h1>C</h1><ul><li><a href=# aria-current=page>y</a></ul>",
        "d/index.html": "<h1>D</h1><p class=let-op>z</p>",
        "e/index.html": "<h1>E</h1><p class=let-op>z</p><h3>Te laag</h3>",
    }
    """Of one kind; the second has nothing that the first lacks, and the last has what the one before it has."""

    def test_a_page_is_taken_for_a_shape_that_no_other_has(self) -> None:
        with TemporaryDirectory() as folder:
            for name, body in self.PAGES.items():
                page = Path(folder, "site", name)
                page.parent.mkdir(parents=True)
                page.write_text(f"<!doctype html><body data-pagina='soort'>{body}", encoding="utf-8")
            site = Path(folder, "site")
            shown = {page.relative_to(site).as_posix() for page in covering([site])}
        self.assertEqual(shown, {"a/index.html", "c/index.html", "e/index.html"})

    def test_the_sample_is_shown_whole_by_one_page_of_each_kind(self) -> None:
        self.assertLessEqual(set(one_per_kind(SAMPLE).values()), covering([SAMPLE]))


class Kinds(unittest.TestCase):
    """Pages are grouped by what they say they are, or else by their path."""

    def test_the_sample_has_one_page_of_each_kind(self) -> None:
        kinds = ["begin", "colofon", "doelstelling", "indicator", "prioriteit"]
        self.assertEqual(list(one_per_kind(SAMPLE)), kinds)

    def test_paths_with_other_codes_are_of_one_kind(self) -> None:
        table = {
            "empty-link.html": "empty-link.html",
            "prioriteit-2/index.html": "prioriteit-*/index.html",
            "prioriteit-1/1.3/index.html": "prioriteit-*/*/index.html",
            "indicator/2c/index.html": "indicator/*/index.html",
            "indicator/alumni/index.html": "indicator/*/index.html",
        }
        with TemporaryDirectory() as folder:
            for path, kind in table.items():
                page = Path(folder, path)
                page.parent.mkdir(parents=True, exist_ok=True)
                page.write_text("<!doctype html><title>x</title>", encoding="utf-8")
                with self.subTest(path):
                    self.assertEqual(kind_of(page, Path(folder)), kind)


if __name__ == "__main__":
    unittest.main()
