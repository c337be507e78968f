"""Makes the Excel deliveries of the tests in the folder that is named, with XlsxWriter: readable here,
and as a real program would store them.

    make_workbooks.py FOLDER NAME…
"""
import datetime
import pathlib
import sys
import zipfile

import xlsxwriter

HEAD = ["NIVEAU", "LEERWEG", "SCHOOLJAAR", "AANTAL", "INDICATIEAVG"]
ROWS = [
    [2, "BOL", "2023-2024", 121, "N"], [2, "BBL", "2023-2024", 4, "J"],
    [3, "BOL", "2023-2024", 81, "N"], [3, "BBL", "2023-2024", 4, "N"],
    ["totaal", "", "2023-2024", 210, "N"],
]


def book(folder, name, fill):
    """Makes a workbook of what `fill` puts on its sheets."""
    with xlsxwriter.Workbook(str(folder / name)) as made:
        fill(made)


def rows(sheet, table, start=0):
    """Writes a table from a row on."""
    for at, row in enumerate(table):
        sheet.write_row(start + at, 0, row)


def duo(made):
    """DUO's form: the mark behind the number."""
    rows(made.add_worksheet("vsv"), [HEAD] + ROWS)


def duo_mark_first(made):
    """The mark before the number, in other capitals, and in a column that is hidden."""
    sheet = made.add_worksheet("vsv")
    order = [4, 3, 2, 1, 0]
    table = [[row[at] for at in order] for row in [HEAD] + ROWS]
    table[0][0] = "Indicatie_Avg"
    rows(sheet, [[str(cell).lower() if at == 0 and line else cell for at, cell in enumerate(row)]
                 for line, row in enumerate(table)])
    sheet.set_column(0, 0, 8, None, {"hidden": True})


def duo_text(made):
    """All numbers stored as text, with no-break spaces around them."""
    rows(made.add_worksheet("vsv"), [HEAD] + [[f"\u00a0{cell}\u00a0" for cell in row] for row in ROWS])


def duo_wide(made):
    """Two header rows with merged years, and a mark for each year."""
    sheet = made.add_worksheet("vsv")
    sheet.merge_range(0, 0, 0, 5, "Voortijdig schoolverlaters, Zuiderwaard")
    sheet.merge_range(2, 0, 3, 0, "Niveau")
    sheet.merge_range(2, 1, 3, 1, "Leerweg")
    sheet.merge_range(2, 2, 2, 3, "2022-2023")
    sheet.merge_range(2, 4, 2, 5, "2023-2024")
    sheet.write_row(3, 2, ["Aantal", "IndicatieAVG", "Aantal", "IndicatieAVG"])
    rows(sheet, [[2, "bol", 128, "N", 121, "N"], [2, "bbl", 34, "N", 4, "J"], [3, "bol", 4, "J", 81, "N"]], 4)
    sheet.write(8, 0, "Bron: DUO, 1 februari 2026")


def mto(made):
    """A survey: a sheet with text, one with the table, one hidden; shares as Excel's percentages."""
    made.add_worksheet("Toelichting").write(0, 0, "Medewerkersonderzoek 2025. Aan dit onderzoek deden 634 mensen mee.")
    sheet = made.add_worksheet("Werkdruk")
    percent = made.add_format({"num_format": "0%"})
    sheet.write(0, 0, "Werkdruk te hoog of veel te hoog")
    sheet.write_row(2, 0, ["Groep", "n", "2025"])
    for at, (group, count, share) in enumerate(
            [("alle medewerkers", 634, 0.42), ("onderwijspersoneel", 418, 0.4373), ("ondersteunend personeel", 216, 0.38)]):
        sheet.write_row(3 + at, 0, [group, count])
        sheet.write_number(3 + at, 2, share, percent)
    sheet.write(7, 0, "* gemeten in november 2025")
    made.add_worksheet("Ruwe data").hide()
    made.get_worksheet_by_name("Ruwe data").write_row(0, 0, ["Groep", "2025"])


def fractions(made):
    """Shares without a percentage format: 0.87 may be two things."""
    rows(made.add_worksheet("Blad1"), [["niveau", "2024"], [2, 0.46], [3, 0.43], [4, 0.46]])


def mixed(made):
    """Some shares with a percentage format, some without."""
    sheet = made.add_worksheet("Blad1")
    rows(sheet, [["niveau", "2024"], [2, 0.46], [3, 43]])
    sheet.write_number(1, 1, 0.46, made.add_format({"num_format": "0%"}))


def error_cell(made):
    """A cell in which Excel shows an error."""
    sheet = made.add_worksheet("Blad1")
    rows(sheet, [["niveau", "2024"], [2, 46], [3, 43]])
    sheet.write_formula(2, 1, "=1/0", None, "#DIV/0!")


def uncomputed(made):
    """A formula of which nobody stored the result."""
    sheet = made.add_worksheet("Blad1")
    rows(sheet, [["niveau", "2024"], [2, 46], [3, 43]])
    sheet.write_formula(2, 1, "=B2-3", None, "")


def computed(made):
    """Formulas with their results, as Excel stores them."""
    sheet = made.add_worksheet("Blad1")
    rows(sheet, [["niveau", "2024"], [2, 46], [3, 43]])
    sheet.write_formula(2, 1, "=B2-3", None, 43)


def date_cell(made):
    """A number that Excel made a date of."""
    sheet = made.add_worksheet("Blad1")
    rows(sheet, [["niveau", "2024"], [2, 46]])
    sheet.write_row(2, 0, [3])
    sheet.write_datetime(2, 1, datetime.datetime(2024, 5, 3), made.add_format({"num_format": "d-m-yyyy"}))


def two_sheets(made):
    """Two sheets with a table each."""
    for name in ("Noord", "Zuid"):
        rows(made.add_worksheet(name), [["niveau", "2024"], [2, 46], [3, 43]])


def hidden_row(made):
    """A row that is not shown."""
    sheet = made.add_worksheet("Blad1")
    rows(sheet, [["niveau", "2024"], [2, 46], [3, 43], [4, 99]])
    sheet.set_row(3, None, None, {"hidden": True})


def wide(made):
    """Ten thousand columns."""
    sheet = made.add_worksheet("Blad1")
    sheet.write_row(0, 0, ["niveau"] + [f"k{at}" for at in range(9_999)])
    sheet.write_row(1, 0, [2] + [1] * 9_999)


BOOKS = {
    "duo": duo, "duo-mark-first": duo_mark_first, "duo-text": duo_text, "duo-wide": duo_wide, "mto": mto,
    "fractions": fractions, "mixed": mixed, "error": error_cell, "uncomputed": uncomputed, "computed": computed,
    "date": date_cell, "two-sheets": two_sheets, "hidden-row": hidden_row, "wide": wide,
}


def bomb(folder):
    """A small zip that is a workbook of 400 MB once it is unpacked."""
    book(folder, "bomb.xlsx", computed)
    with zipfile.ZipFile(folder / "bomb.xlsx") as small:
        parts = {name: small.read(name) for name in small.namelist()}
    parts["xl/worksheets/sheet1.xml"] += b" " * (400 << 20)
    with zipfile.ZipFile(folder / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as made:
        for name, contents in parts.items():
            made.writestr(name, contents)


def packed(folder, name, part, contents):
    """Makes a zip of one part, which is no workbook."""
    with zipfile.ZipFile(folder / name, "w") as made:
        made.writestr(part, contents)


def cut(folder):
    """A workbook of which the end is missing."""
    book(folder, "whole.xlsx", duo)
    (folder / "cut.xlsx").write_bytes((folder / "whole.xlsx").read_bytes()[:900])


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
STRANGE = {
    "bomb.xlsx": bomb,
    "cut.xlsx": cut,
    "renamed.xlsx": lambda folder: packed(folder, "renamed.xlsx", "foto.jpg", "geen werkmap"),
    "odf.xlsx": lambda folder: packed(
        folder, "odf.xlsx", "mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
    "program.xlsx": lambda folder: (folder / "program.xlsx").write_bytes(b"MZ\x90\x00\x03" + bytes(200)),
    "old.xls": lambda folder: (folder / "old.xls").write_bytes(OLD),
    "locked.xlsx": lambda folder: (folder / "locked.xlsx").write_bytes(
        OLD + "EncryptedPackage".encode("utf-16-le")),
}


def main(place, *names):
    """Makes the files with these names."""
    folder = pathlib.Path(place)
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        if name in STRANGE:
            STRANGE[name](folder)
        else:
            book(folder, name, BOOKS[name.removesuffix(".xlsx")])


if __name__ == "__main__":
    main(*sys.argv[1:])
