"""Makes the appendix of agendas in every format and reads it back.

    bijlage_check.py IJKPUNT TOOLS AGENDA...

Each format is held against what it must be, every table against the site and the other formats, and
a hostile agenda must get nothing from outside into any of them. Exit 1 on any finding.
"""
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

FORMATS = ("html", "pdf", "docx", "xlsx")
# An agenda with fewer tables is small.
SMALL = 40


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

    def agenda(self, agenda):
        """Makes and holds all formats of one agenda."""
        name = pathlib.Path(agenda).name
        made = {form: self.appendix(agenda, self.folder / f"{name}.{form}") for form in FORMATS}
        page = made["html"].read_text(encoding="utf-8")
        charts, count = page.count('class="grafiek grafiek-breed"'), len(tables.of_html(made["html"]))
        self.report(made["html"].name, formats.of_markup(made["html"]))
        self.report(made["pdf"].name, formats.of_pdf(made["pdf"], charts))
        self.report(made["docx"].name, formats.of_word(made["docx"], charts, count))
        self.report(made["xlsx"].name, formats.of_workbook(made["xlsx"], count))
        # What does not depend on the size is looked at where it is quick.
        is_small = count < SMALL
        self.again(agenda, made, FORMATS if is_small else ("html", "xlsx"))
        if is_small:
            self.template(agenda, charts, count)
        self.same(name, made, self.site(agenda))
        print(f"{name}: {charts} charts, {count} tables, in {len(FORMATS)} formats")
        return made["html"]

    def again(self, agenda, made, forms):
        """Makes formats once more: the same agenda gives the same bytes."""
        for form in forms:
            path = self.appendix(agenda, self.folder / f"again.{form}")
            self.report(made[form].name, ["made again it differs"] * (path.read_bytes() != made[form].read_bytes()))
            path.unlink()

    def template(self, agenda, charts, count):
        """Makes the Word document in the styles of another file, which brings nothing else along."""
        own, path = self.folder / "sjabloon.docx", self.folder / "eigen.docx"
        hostile.template(own)
        self.appendix(agenda, path, "--template", own)
        self.report("eigen.docx", formats.of_word(path, charts, count))
        text = tables.bytes_of_zip(path)
        self.report("eigen.docx", ["the letters of the template are gone"] * (b"Georgia" not in text))
        self.report("eigen.docx", ["the header of the template is gone"] * (b"Huisstijl van de school" not in text))
        self.report("eigen.docx", ["the text of the template stands in it"] * (b"Tekst van het sjabloon" in text))
        self.report("eigen.docx", ["something bad is named"] * (b"kwaad" in text))

    def site(self, agenda):
        """Builds the site and returns its tables by caption."""
        folder = self.folder / (pathlib.Path(agenda).name + "-site")
        run = self.run("build", agenda, "--output", folder)
        assert run.returncode == 0, run.stderr
        return tables.of_site(folder)

    def same(self, name, made, site):
        """Holds every table of every format against that of the web page, and that against the site."""
        page = tables.of_html(made["html"])
        word, book = tables.of_word(made["docx"]), tables.of_workbook(made["xlsx"])
        spaceless = re.sub(r"\s+", "", tables.text_of_pdf(made["pdf"]))
        compared = 0
        for number, (caption, rows) in page.items():
            label = f"{name}, Tabel {number}"
            if caption in site:
                compared += 1
                self.report(label, ["differs from the site"] * (rows not in site[caption]))
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
            path = self.appendix(agenda, self.folder / f"hostile.{form}", "--allow-errors")
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
        words = ["--doelstelling", "1.1"]
        pdf = self.appendix(agenda, self.folder / "breed.pdf", *words)
        self.report("breed.pdf", formats.of_pdf(pdf, 0) + formats.turned_pages(pdf))
        for template in ([], ["--template", self.folder / "sjabloon.docx"]):
            word = self.appendix(agenda, self.folder / "breed.docx", *words, *template)
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


def main():
    program, tools, *agendas = sys.argv[1:]
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        check = Check(program, tools, pathlib.Path(folder))
        pages = [check.agenda(agenda) for agenda in agendas]
        check.hostile("examples/voorbeeldcollege")
        check.wide("examples/voorbeeldcollege")
        check.without_tools("examples/voorbeeldcollege")
        check.found += browser_check.findings(pages)
        found = check.found
    for text in found[:60]:
        print(text)
    print(f"{len(found)} findings in {time.monotonic() - start:.0f} s")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
