"""Reads the tables of a site and of an appendix in each of its formats back, as text."""
import html.parser
import pathlib
import re
import subprocess
import zipfile

import docx
import openpyxl

LABEL = re.compile(r"^Tabel\s*(\d+)\.\s*")


def plain(text):
    """Returns text with every run of blanks as one, so that lines broken elsewhere are the same."""
    return re.sub(r"\s+", " ", text.replace("\u00a0", " ").replace("\u00ad", "")).strip()


class TableParser(html.parser.HTMLParser):
    """Gathers the tables of a page: the caption, and the cells per row."""

    def __init__(self):
        super().__init__()
        self.tables, self.cell, self.caption = [], None, None

    def handle_starttag(self, tag, attributes):
        if tag == "table":
            self.tables.append(("", []))
        elif tag == "tr" and self.tables:
            self.tables[-1][1].append([])
        elif tag in ("td", "th"):
            self.cell = ""
        elif tag == "caption":
            self.caption = ""
        elif tag == "br" and self.cell is not None:
            self.cell += " "
        elif tag == "li" and (self.cell or "").strip():
            # A list in a cell of the site is a line with commas in a document.
            self.cell += ", "

    def handle_endtag(self, tag):
        if tag in ("td", "th") and self.cell is not None:
            self.tables[-1][1][-1].append(plain(self.cell))
            self.cell = None
        elif tag == "caption":
            self.tables[-1] = (plain(self.caption), self.tables[-1][1])
            self.caption = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data
        elif self.caption is not None:
            self.caption += data


def of_page(path):
    """Returns the tables of a page as (caption, rows)."""
    parser = TableParser()
    parser.feed(pathlib.Path(path).read_text(encoding="utf-8"))
    return parser.tables


def of_site(folder):
    """Returns the tables of a whole site by caption; of several with one caption, all."""
    found = {}
    for path in sorted(pathlib.Path(folder).rglob("*.html")):
        for caption, rows in of_page(path):
            found.setdefault(caption, []).append(rows)
    return found


def of_html(path):
    """Returns the tables of an appendix by number, as (caption, rows)."""
    return by_number(of_page(path))


def by_number(tables):
    """Returns captioned tables by the number in the caption."""
    numbered = {}
    for caption, rows in tables:
        label = LABEL.match(caption)
        assert label, f"a table without a number: {caption!r}"
        numbered[int(label[1])] = (caption[label.end():], rows)
    return numbered


def of_word(path):
    """Returns the tables of a Word document by number."""
    document, tables = docx.Document(path), []
    for table in document.tables:
        before = table._tbl.getprevious()
        texts = before.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t")
        caption = plain("".join(text.text or "" for text in texts))
        rows = [[plain(cell.text) for cell in row.cells] for row in table.rows]
        tables.append((caption, rows))
    return by_number(tables)


def of_workbook(path):
    """Returns the tables of a workbook by number, numbers as readers see them."""
    numbered = {}
    for sheet in openpyxl.load_workbook(path).worksheets[1:]:
        rows = []
        for row in sheet.iter_rows(min_row=1):
            texts = [shown(cell) for cell in row]
            if not any(texts):
                break
            rows.append(texts)
        name = next(
            cell.value for cell in sheet["A"][len(rows):] if cell.value and str(cell.value).startswith("Tabel"))
        numbered[int(sheet.title.split()[1])] = (plain(LABEL.sub("", name)), rows)
    return numbered


def shown(cell):
    """Returns what a Dutch reader of a spreadsheet sees in a cell."""
    if cell.value is None:
        return ""
    if not isinstance(cell.value, (int, float)):
        return plain(str(cell.value))
    decimals = len(cell.number_format.partition(".")[2].strip("%"))
    percent = cell.number_format.endswith("%")
    text = f"{cell.value * (100 if percent else 1):,.{decimals}f}"
    text = text.translate(str.maketrans(",.", ".,")).replace("-", "\u2212")
    euro = "\u20ac " if "\u20ac" in cell.number_format else ""
    return euro + text + ("%" if percent else "")


def text_of_pdf(path, order="-layout"):
    """Returns the text of a PDF: as it lies on the page, or as it was drawn (`-raw`)."""
    run = subprocess.run(["pdftotext", order, str(path), "-"], capture_output=True, check=True)
    return run.stdout.decode("utf-8")


def bytes_of_zip(path):
    """Returns everything in a zip, unpacked."""
    with zipfile.ZipFile(path) as file:
        return b"\n".join(file.read(name) for name in sorted(file.namelist()))
