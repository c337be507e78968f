"""Holds each format of an appendix against what it must be; every check returns what is wrong."""
import collections
import pathlib
import re
import subprocess
import sys
import zipfile

import docx
import page
import pikepdf
from docx.oxml.ns import qn

THIN = 20
# The quick compiler of Java alone is enough for so short a run, and takes half the time.
QUICK = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")


def is_told(alternative):
    """Whether a text alternative says something, with a number."""
    return len(alternative) >= THIN and re.search(r"\d", alternative) is not None


def of_pdf(path, charts):
    """Returns what is wrong with a PDF that has so many charts."""
    rules = page.validate_pdf(
        str(path), profile=page.ValidationProfile.PDF_UA_1,
        limits=page.SafetyLimits(max_reference_depth=100_000))
    wrong = [f"{failure.rule_id}: {failure.message}" for failure in rules.failures]
    with pikepdf.open(path) as pdf:
        tags = collections.Counter()
        alternatives = []
        walk(pdf.Root.StructTreeRoot.K, tags, alternatives)
        pages = len(pdf.pages)
        wrong += [f"language {pdf.Root.get('/Lang')}"] * (str(pdf.Root.get("/Lang")) != "nl")
        wrong += ["no title"] * (not str(pdf.docinfo.get("/Title", "")))
        wrong += ["no bookmarks"] * ("/Outlines" not in pdf.Root)
    wrong += [f"{tags['Figure']} figures, {charts} charts"] * (tags["Figure"] != charts)
    wrong += [f"says too little: {text!r}" for text in alternatives if not is_told(text)]
    wrong += [f"no {tag}" for tag in ("H1", "H2", "TH", "Caption", "Link") if not tags[tag]]
    return wrong + pages_of_pdf(path, pages) + qpdf(path)


def walk(node, tags, alternatives):
    """Counts the tags of a structure tree and gathers the alternatives of its figures."""
    sys.setrecursionlimit(20_000)
    if isinstance(node, pikepdf.Array):
        for child in node:
            walk(child, tags, alternatives)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            tags[str(node.S)[1:]] += 1
            if node.S == "/Figure":
                alternatives.append(str(node.get("/Alt", "")))
        if "/K" in node:
            walk(node.K, tags, alternatives)


def pages_of_pdf(path, pages):
    """Returns the pages behind the cover that do not say which they are, of how many."""
    run = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    texts = run.stdout.decode("utf-8").split("\f")
    return [
        f"page {place} does not say so" for place in range(2, pages + 1)
        if f"pagina {place} van {pages}" not in texts[place - 1]
    ]


def qpdf(path):
    """Returns what qpdf finds."""
    run = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True)
    return [] if run.returncode == 0 else [f"qpdf: {run.stderr.strip() or run.stdout.strip()}"]


def of_word(path, charts, tables, own_template=False):
    """Returns what is wrong with a Word document that has so many charts and tables."""
    document, file = docx.Document(path), zipfile.ZipFile(path)
    body = document.element.body
    described = [item.get("descr") or "" for item in body.iter(qn("wp:docPr"))]
    wrong = [f"{len(described)} pictures, {charts} charts"] * (len(described) != charts)
    wrong += [f"says too little: {text!r}" for text in described if not is_told(text)]
    wrong += ["a picture holds the name of a file"] * any(item.get("descr") for item in body.iter(qn("pic:cNvPr")))
    wrong += [f"{len(document.tables)} tables, {tables} expected"] * (len(document.tables) != tables)
    wrong += headings(document)
    for place, table in enumerate(document.tables, start=1):
        wrong += [f"table {place}: {text}" for text in of_word_table(table)]
    languages = {
        item.get(qn("w:val")) for item in document.styles.element.find(qn("w:docDefaults")).iter(qn("w:lang"))}
    wrong += [f"language {languages}"] * (not all(str(name).startswith("nl") for name in languages) or not languages)
    wrong += ["no title"] * (not document.core_properties.title)
    contents = [item.text for item in body.iter(qn("w:instrText")) if "TOC" in (item.text or "")]
    wrong += ["no contents"] * (not contents)
    wrong += ["the contents are not called Inhoud"] * (
        not any(paragraph.text == "Inhoud" for paragraph in all_paragraphs(body)))
    wrong += [f"fetched from elsewhere: {text}" for text in fetched(file)]
    pictures = [name for name in file.namelist() if name.startswith("word/media/")]
    wrong += [f"a picture that is no PNG: {name}" for name in pictures if not name.endswith(".png")]
    captions = [item for item in document.paragraphs if item.style.name == "Table Caption"]
    wrong += [f"{len(captions)} captions of tables"] * (len(captions) != tables)
    return wrong


def all_paragraphs(body):
    """Returns all paragraphs, those of the contents too."""
    return [docx.text.paragraph.Paragraph(item, None) for item in body.iter(qn("w:p"))]


def headings(document):
    """Returns where headings skip a level."""
    levels = [
        int(found[1]) for paragraph in document.paragraphs
        if (found := re.match(r"Heading (\d)", paragraph.style.name))]
    skips = [(a, b) for a, b in zip(levels, levels[1:]) if b - a > 1]
    return [f"headings {levels[:8]}"] * (not levels or levels[0] != 1) + [f"a heading skips: {skips}"] * bool(skips)


def of_word_table(table):
    """Returns what is wrong with one table: the head, rows that break, numbers that stand left."""
    rows = table._tbl.findall(qn("w:tr"))
    wrong = [] if rows[0].find(f".//{qn('w:tblHeader')}") is not None else ["the head does not repeat"]
    wrong += ["a row may break"] * any(row.find(f".//{qn('w:cantSplit')}") is None for row in rows)
    for row in table.rows[1:]:
        for cell in row.cells[1:]:
            text = cell.text.strip().rstrip("%").lstrip("\u20ac").strip()
            is_number = re.fullmatch(r"\d{1,3}(\.?\d{3})*(,\d+)?", text) and not re.fullmatch(r"(19|20)\d\d", text)
            if is_number and cell.paragraphs[0].alignment != 2:
                wrong.append(f"{cell.text!r} does not stand at the right")
    return wrong


def fetched(file):
    """Returns what a document would fetch from elsewhere; links to click on are none."""
    found = []
    for name in file.namelist():
        if not name.endswith(".rels"):
            continue
        for link in re.findall(r"<Relationship [^>]*>", file.read(name).decode("utf-8")):
            if 'TargetMode="External"' in link and "/hyperlink" not in link:
                found.append(f"{name}: {link}")
    return found


def turned_pages(path):
    """Returns that no page of a PDF lies on its side, if so."""
    with pikepdf.open(path) as pdf:
        boxes = [[float(edge) for edge in item.mediabox] for item in pdf.pages]
    return [] if any(box[2] > box[3] for box in boxes) else ["no page lies on its side"]


def turned_sections(path):
    """Returns what is wrong with the pages of a Word document with a wide table: one lies on its side, and all
    have a head."""
    sections = list(docx.Document(path).sections)
    wrong = ["no page lies on its side"] * (not any(one.page_width > one.page_height for one in sections))
    return wrong + ["a page has no head"] * any(
        not "".join(item.text for item in one.header.paragraphs).strip() for one in sections)


def of_workbook(path, tables):
    """Returns what is wrong with a workbook that has so many tables."""
    import openpyxl
    book = openpyxl.load_workbook(path)
    wrong = [f"{len(book.sheetnames) - 1} sheets, {tables} tables"] * (len(book.sheetnames) - 1 != tables)
    wrong += ["the first sheet is not Inhoud"] * (book.sheetnames[0] != "Inhoud")
    for sheet in book.worksheets[1:]:
        wrong += [f"{sheet.title}: the head scrolls away"] * (sheet.freeze_panes is None)
        wrong += [
            f"{sheet.title}: a formula in {cell.coordinate}" for row in sheet.iter_rows() for cell in row
            if cell.data_type == "f"]
    return wrong


def of_markup(path):
    """Returns what vnu finds in a page; its knowledge of CSS is of 2020, so that is left out."""
    jar = next(pathlib.Path(".venv").rglob("vnu.jar"))
    run = subprocess.run(
        ["java", *QUICK, "-jar", str(jar), "--errors-only", "--format", "gnu", str(path)], capture_output=True, text=True)
    return [line for line in run.stderr.splitlines() if "error: CSS:" not in line and "error" in line]
