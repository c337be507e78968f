"""Reads the account of a year back from the pages of a site, and holds an appendix against it."""
import html
import pathlib
import re

import tables

# What the pages of an account say of a measure and of an indicator.
MEASURE = re.compile(
    r'<article class="maatregel verantwoord"[^>]*>\s*<p class="maatregel-kop uitkomst">Uitvoering: (.*?)</p>\s*'
    r"<h3>(.*?)</h3>", re.S)
INDICATOR = re.compile(
    r'<section class="deel uitkomsten"[^>]*>\s*<h3>(.*?)</h3>\s*<p class="bijschrift">.*?</p>\s*'
    r'<p class="uitkomst">Resultaat: (.*?)</p>\s*(?:<p>(.*?)</p>)?', re.S)
MONEY = "Begroot en besteed in "
# What stands in the example for nobody outside the school.
INTERN = ("INTERN-PROEFZIN", "98,7%")


def text(markup):
    """Returns what a reader sees of markup on one line."""
    bare = re.sub(r"<svg.*?</svg>", "", markup, flags=re.S)
    return tables.plain(html.unescape(re.sub(r"<[^>]+>", "", bare)))


def of_site(folder, year):
    """Returns the account of a year per subject: measures, indicators with their reason, the money."""
    found = {}
    for path in sorted(pathlib.Path(folder, "verantwoording", str(year)).glob("*/index.html")):
        page = path.read_text(encoding="utf-8")
        money = [rows[1:] for caption, rows in tables.of_page(path) if caption.startswith(MONEY)]
        name = path.parent.name
        subject = name.replace("-", " ") if name.startswith("prioriteit") else f"doelstelling {name}"
        found[subject] = {
            "Maatregelen": [[text(title), text(stand)] for stand, title in MEASURE.findall(page)],
            "Indicatoren": [[text(part) for part in parts] for parts in INDICATOR.findall(page)],
            "geld": [[cell for cell in row[1:]] for rows in money for row in rows],
        }
    return found


def differences(site, appendix, year):
    """Returns where the tables of an appendix say something else than the pages of the account."""
    rows = {caption: lines[1:] for caption, lines in appendix.values()}
    found = ["the site has no account"] * (not site)
    money = [row[1:] for caption, lines in appendix.values() if caption.startswith(MONEY) for row in lines[1:]]
    for subject, said in site.items():
        for kind in ("Maatregelen", "Indicatoren"):
            own = rows.get(f"{kind} van {subject} in {year}", [])
            found += [f"{subject}: {len(own)} {kind}, {len(said[kind])} on the site"] * (len(own) != len(said[kind]))
            found += [
                f"{subject}: {line} in the appendix, {other} on the site"
                for line, other in zip(own, said[kind]) if not agrees(line, other)]
        found += [f"{subject}: {row} is not in the appendix" for row in said["geld"] if row not in money]
    found += ["no measures"] * (not any(said["Maatregelen"] for said in site.values()))
    found += ["no indicators"] * (not any(said["Indicatoren"] for said in site.values()))
    return found + ["no money"] * (not any(said["geld"] for said in site.values()))


def agrees(row, said):
    """Whether a row says what the page says; an indicator has its code in front, a reason may go on."""
    reason = said[2] if len(said) > 2 else ""
    is_reason = not reason or row[2].startswith(reason) or row[2].startswith("Er is geen cijfer voor de hele school")
    return row[0].endswith(said[0]) and row[1] == said[1] and is_reason


def is_of_year(caption):
    """Whether a table of an appendix holds the account of a year."""
    return re.match(r"(Maatregelen|Indicatoren) van (doelstelling|prioriteit) |" + MONEY, caption) is not None


def in_pdf(page, text_of_pdf):
    """Returns the rows of the account that do not stand in a PDF as they are, given its text as it was drawn."""
    bare = re.sub(r"\s+", "", text_of_pdf)
    lines = [row for caption, rows in page.values() if is_of_year(caption) for row in rows[1:]]
    return [f"{row} is not in the PDF" for row in lines if re.sub(r"\s+", "", "".join(row)) not in bare]


def kept_inside(pieces):
    """Returns what stands in pieces of a document and must not leave the school."""
    return [f"holds {word}" for word in INTERN if any(word.encode() in piece for piece in pieces)]
