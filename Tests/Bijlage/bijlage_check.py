"""Makes the appendix of agendas in every format and reads it back.

    bijlage_check.py IJKPUNT TOOLS AGENDA...

Each format is held against what it must be, every table against the site and the other formats, and
a hostile agenda must get nothing from outside into any of them. Exit 1 on any finding.
"""
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

import browser_check
import formats
import hostile
import tables
import year

FORMATS = ("html", "pdf", "docx", "xlsx")
# What does not depend on the size of an appendix is looked at in that of one doelstelling.
PART = ("--doelstelling", "1.1")


class Check:
    """The run: the program, a folder to work in, and what was found."""

    def __init__(self, program, tools, folder):
        self.program, self.folder = os.path.abspath(program), folder
        self.surroundings = {**os.environ, "IJKPUNT_TOOLS": os.path.abspath(tools)}
        self.found = []

    def report(self, name, findings):
        """Keeps findings about something."""
        self.found += [f"{name}: {text}" for text in findings]

    def run(self, *words, **surroundings):
        """Runs the program."""
        return subprocess.run(
            [self.program, *map(str, words)], capture_output=True, text=True,
            env={**self.surroundings, **surroundings})

    def appendix(self, agenda, path, *words):
        """Makes an appendix, whose format follows from the name; returns its path."""
        run = self.run("appendix", agenda, "--format", path.suffix[1:], "--output", path, *words)
        if run.returncode != 0:
            raise SystemExit(f"{path.name} of {agenda} was not made:\n{run.stderr}")
        return path

    def all_of(self, agenda, name, *words):
        """Makes all formats of an agenda, as many at a time as there are processors; returns their paths."""
        paths = {form: self.folder / f"{name}.{form}" for form in FORMATS}
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            return dict(zip(paths, pool.map(lambda path: self.appendix(agenda, path, *words), paths.values())))

    def agenda(self, agenda):
        """Makes and holds all formats of one agenda."""
        name = pathlib.Path(agenda).name
        made = self.all_of(agenda, name)
        page = made["html"].read_text(encoding="utf-8")
        charts, count = page.count('class="grafiek grafiek-breed"'), len(tables.of_html(made["html"]))
        self.report(made["html"].name, formats.of_markup(made["html"]))
        self.report(made["pdf"].name, formats.of_pdf(made["pdf"], charts))
        self.report(made["docx"].name, formats.of_word(made["docx"], charts, count))
        self.report(made["xlsx"].name, formats.of_workbook(made["xlsx"], count))
        told = newest_year(agenda)
        self.again(agenda, made, ("html", "xlsx"), *(["--year", told] if told else []))
        site = self.site(agenda)
        self.same(name, made, tables.of_site(site))
        if told:
            self.year(name, made, site, told)
        print(f"{name}: {charts} charts, {count} tables, in {len(FORMATS)} formats")
        return made["html"]

    def year(self, name, made, site, told):
        """Holds the account of a year against the pages of the site, and keeps inside what must not leave."""
        page = tables.of_html(made["html"])
        self.report(f"{name} {told}", year.differences(year.of_site(site, told), page, told))
        self.report(made["pdf"].name, year.in_pdf(page, tables.text_of_pdf(made["pdf"], "-raw")))
        for path in made.values():
            self.report(path.name, year.kept_inside(hostile.contents(path)))

    def part(self, agenda):
        """Makes a part in all formats twice, and as a Word document in the styles of another file; returns its page."""
        made = self.all_of(agenda, "deel", *PART)
        self.again(agenda, made, FORMATS, *PART)
        page = made["html"].read_text(encoding="utf-8")
        charts, count = page.count('class="grafiek grafiek-breed"'), len(tables.of_html(made["html"]))
        self.report(made["pdf"].name, formats.of_pdf(made["pdf"], charts))
        self.template(agenda, charts, count)
        return made["html"]

    def again(self, agenda, made, forms, *words):
        """Makes formats once more: the same agenda gives the same bytes, whether or not its newest year is named."""
        for form in forms:
            path = self.appendix(agenda, self.folder / f"again.{form}", *words)
            self.report(made[form].name, ["made again it differs"] * (path.read_bytes() != made[form].read_bytes()))
            path.unlink()

    def template(self, agenda, charts, count):
        """Makes the Word document in the styles of another file, which brings nothing else along."""
        own, path = self.folder / "sjabloon.docx", self.folder / "eigen.docx"
        hostile.template(own)
        self.appendix(agenda, path, "--template", own, *PART)
        self.report("eigen.docx", formats.of_word(path, charts, count))
        text = tables.bytes_of_zip(path)
        self.report("eigen.docx", ["the letters of the template are gone"] * (b"Georgia" not in text))
        self.report("eigen.docx", ["the header of the template is gone"] * (b"Huisstijl van de school" not in text))
        self.report("eigen.docx", ["the text of the template stands in it"] * (b"Tekst van het sjabloon" in text))
        self.report("eigen.docx", ["something bad is named"] * (b"kwaad" in text))

    def site(self, agenda):
        """Builds the site and returns its folder."""
        folder = self.folder / (pathlib.Path(agenda).name + "-site")
        run = self.run("build", agenda, "--output", folder)
        assert run.returncode == 0, run.stderr
        return folder

    def same(self, name, made, site):
        """Holds every table of every format against that of the web page, and that against the site."""
        page = tables.of_html(made["html"])
        word, book = tables.of_word(made["docx"]), tables.of_workbook(made["xlsx"])
        spaceless = re.sub(r"\s+", "", tables.text_of_pdf(made["pdf"]))
        compared = 0
        for number, (caption, rows) in page.items():
            label = f"{name}, Tabel {number}"
            if caption in site:
                self.report(label, ["differs from the site"] * (rows not in site[caption]))
            # The account of a year is held against the pages that are no tables by itself.
            compared += caption in site or year.is_of_year(caption)
            self.report(label, ["differs in Word"] * (word.get(number) != (caption, rows)))
            self.report(label, different(rows, book.get(number, ("", []))[1]))
            self.report(label, in_pdf(number, rows, spaceless))
        # What stands nowhere else is made for the appendix; that must stay the exception.
        self.report(name, [f"only {compared} of {len(page)} tables are on the site"] * (compared < len(page) * 0.8))
        values = [rows for captioned, rows in page.values() if captioned.endswith("alle waarden")]
        self.report(name, ["no values of indicators"] * (not values))

    def hostile(self, example):
        """Makes all formats of an agenda that tries to get files from outside into them."""
        agenda = hostile.agenda(example, self.folder)
        for form in FORMATS:
            path = self.appendix(agenda, self.folder / f"hostile.{form}", "--allow-errors", *PART)
            self.report(path.name, [f"holds {what}" for what in hostile.leaks(path)])
        page = (self.folder / "hostile.html").read_text(encoding="utf-8")
        self.report("hostile.html", ["the picture of the agenda itself is gone"] * ("data:image/svg+xml" not in page))
        self.report("hostile.html", ["a style sheet ends early"] * (page.count("</style>") != 1))

    def wide(self, example):
        """Makes an appendix with a table that asks for a page on its side."""
        agenda = self.folder / "breed"
        shutil.copytree(example, agenda)
        text = agenda / "prioriteit-1" / "1.1.md"
        rows = ["| " + " | ".join(f"{line},{column}" for column in range(12)) + " |" for line in range(20)]
        head = ["| " + " | ".join(f"Kolom {column}" for column in range(12)) + " |", "| --- " * 12 + "|"]
        table = "\n\n".join(["## Ambitie 2027", "### Breed {ambitie=9}", "\n".join(head + rows)])
        text.write_text(text.read_text(encoding="utf-8").replace("## Ambitie 2027", table, 1), encoding="utf-8")
        pdf = self.appendix(agenda, self.folder / "breed.pdf", *PART, "--parts", "ambities")
        self.report("breed.pdf", formats.of_pdf(pdf, 0) + formats.turned_pages(pdf))
        for template in ([], ["--template", self.folder / "sjabloon.docx"]):
            word = self.appendix(agenda, self.folder / "breed.docx", *PART, "--parts", "ambities", *template)
            self.report("breed.docx", formats.of_word(word, 0, len(tables.of_word(word))) + formats.turned_sections(word))

    def without_tools(self, agenda):
        """Tries every format where the programs are not there."""
        for form in FORMATS:
            path = self.folder / f"without.{form}"
            run = self.run("appendix", agenda, "--format", form, "--output", path, IJKPUNT_TOOLS="/nergens")
            if form == "html":
                self.report(path.name, ["needs the tools"] * (run.returncode != 0 or not path.exists()))
                continue
            self.report(path.name, [f"exit {run.returncode}"] * (run.returncode != 2))
            self.report(path.name, ["does not name the command"] * ("make tools" not in run.stderr))
            self.report(path.name, ["something was left"] * any(self.folder.glob("*without*" + form)))


def newest_year(agenda):
    """Returns the newest year with an account; None without any."""
    return max((path.name for path in pathlib.Path(agenda, "verantwoording").glob("2*")), default=None)


def different(rows, book):
    """Returns the cells of a workbook that say something else than the page.

    A workbook writes thousands with a point, and its blank behind the sign of money is its own.
    """
    if len(rows) != len(book):
        return [f"{len(book)} rows in the workbook, {len(rows)} on the page"]
    def bare(text):
        text = text.replace(" ", "")
        return text.replace(".", "") if re.fullmatch(r"\D?[\d.]+(,\d+)?%?", text) else text
    return [
        f"{right!r} in the workbook, {left!r} on the page" for line, other in zip(rows, book)
        for left, right in zip(line, other) if bare(left) != bare(right)]


def in_pdf(number, rows, text):
    """Returns the numbers of a table that do not stand between its caption and the next one in a PDF."""
    parts = text.split(f"Tabel{number}.")
    if len(parts) < 2:
        return ["not in the PDF"]
    place = parts[1].split(f"Tabel{number + 1}.")[0]
    cells = {re.sub(r"\s+", "", cell) for row in rows[1:] for cell in row[1:]}
    numbers = {cell for cell in cells if re.fullmatch(r"\u20ac?-?[\d.]+(,\d+)?%?", cell)}
    return [f"{cell} is not in the PDF" for cell in sorted(numbers) if cell not in place]


def steps(program, tools, folder, agendas):
    """Returns what can be done at the same time: each gives its findings and the pages for the browser."""
    def step(name, *parts):
        """Makes a step with a folder of its own, of parts that go one after the other."""
        own = folder / name
        own.mkdir()
        check = Check(program, tools, own)
        def work():
            pages = [part(check) for part in parts]
            return check.found, [page for page in pages if page is not None]
        return work
    example = "examples/voorbeeldcollege"
    whole = [
        step(f"geheel-{place}", lambda check, agenda=agenda: check.agenda(agenda))
        for place, agenda in enumerate(agendas)]
    # `wide` also takes the Word template that `part` makes.
    part = step("deel", lambda check: check.part(example), lambda check: check.wide(example))
    hostile_one = step("vijandig", lambda check: check.hostile(example))
    return [*whole, part, hostile_one, step("zonder", lambda check: check.without_tools(example))]


def main():
    program, tools, *agendas = sys.argv[1:]
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        work = steps(program, tools, pathlib.Path(folder), agendas)
        # Nearly all of it is done by other programs, so that threads are enough for both cores.
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            done = list(pool.map(lambda step: step(), work))
        found = [text for findings, _ in done for text in findings]
        found += browser_check.findings([page for _, pages in done for page in pages])
    for text in found[:60]:
        print(text)
    print(f"{len(found)} findings in {time.monotonic() - start:.0f} s")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
