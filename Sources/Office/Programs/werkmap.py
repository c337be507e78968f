"""Makes `uit.xlsx` of the tables in `in.json`: a sheet with the contents, then one for each table."""
import datetime
import json

import gemeen

YEAR, MONTH, DAY = gemeen.set_clock()
try:
    import xlsxwriter
except ImportError as error:
    gemeen.give_up(f"XlsxWriter: {error}", gemeen.INCOMPLETE)

FONT = "Arial"
# No column is wider than this many characters; longer text goes on below.
WIDEST = 60


class Workbook:
    """The workbook with the forms that cells have."""

    def __init__(self, data):
        self.data = data
        self.book = xlsxwriter.Workbook(
            "uit.xlsx", {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        )
        self.book.set_properties({
            "title": data["titel"], "author": data["instelling"], "comments": "Gemaakt met IJkpunt",
            "created": datetime.datetime(YEAR, MONTH, DAY),
        })
        self.forms = {}

    def form(self, **wanted):
        """Returns a form; the same wishes give the same one."""
        key = tuple(sorted(wanted.items()))
        if key not in self.forms:
            self.forms[key] = self.book.add_format(
                {"font_name": FONT, "font_size": 10, "valign": "top", **wanted})
        return self.forms[key]

    def make(self):
        """Writes all sheets."""
        contents = self.book.add_worksheet("Inhoud")
        for table in self.data["tabellen"]:
            self.sheet(table)
        self.contents(contents)
        self.book.close()

    def contents(self, sheet):
        """Writes what the workbook is, and a line with a link for each table."""
        data = self.data
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, 16)
        sheet.set_column(1, 1, 70)
        sheet.set_column(2, 2, 40)
        sheet.set_column(3, 3, 9)
        row = 0
        for text, form in [
            (data["soort"], {"bold": True, "font_color": "#12436d"}),
            (data["naam"], {"bold": True, "font_size": 16}),
            (data["keuze"], {"font_size": 12}),
            ("CONCEPT" if data["concept"] else None, {"bold": True, "font_color": "#8a3b00"}),
            (data["mededeling"], {"italic": True}),
        ]:
            if text:
                sheet.write_string(row, 0, text, self.form(**form))
                row += 1
        for name, text in data["kenmerken"]:
            sheet.write_string(row, 0, name, self.form(font_color="#465260"))
            sheet.write_string(row, 1, text, self.form())
            row += 1
        row += 1
        head = self.form(bold=True, bottom=2, bg_color="#f3f5f8")
        for column, title in enumerate(["Tabel", "Wat erin staat", "Onderdeel", "Rijen"]):
            sheet.write_string(row, column, title, head)
        link = self.form(font_color="#12436d", underline=1)
        for table in data["tabellen"]:
            row += 1
            sheet.write_url(row, 0, f"internal:'{table['naam']}'!A1", link, table["naam"])
            sheet.write_string(row, 1, table["bijschrift"], self.form(text_wrap=True))
            sheet.write_string(row, 2, table["onderdeel"], self.form(text_wrap=True))
            sheet.write_number(row, 3, len(table["rijen"]), self.form())
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)

    def sheet(self, table):
        """Writes one table: the head in the first row, remarks and source below."""
        sheet = self.book.add_worksheet(table["naam"])
        columns, rows = table["kolommen"], table["rijen"]
        for place, column in enumerate(columns):
            align = "right" if column["getal"] else "left"
            sheet.write_string(
                0, place, column["titel"],
                self.form(bold=True, bottom=2, bg_color="#f3f5f8", text_wrap=True, align=align))
            sheet.set_column(place, place, self.width(place, column, rows))
        for line, row in enumerate(rows, start=1):
            bold = {"bold": True, "top": 1} if line - 1 in table["totalen"] else {}
            for place, cell in enumerate(row):
                self.cell(sheet, line, place, cell, columns[place]["getal"], bold)
        self.below(sheet, table, len(rows) + 2)
        sheet.freeze_panes(1, 1)
        sheet.repeat_rows(0)
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        if len(columns) > 6:
            sheet.set_landscape()
        sheet.set_header(f"&L{self.escaped(self.data['instelling'])}&R{self.escaped(self.data['naam'])}")
        sheet.set_footer("&L&A&Rpagina &P van &N")

    @staticmethod
    def escaped(text):
        """Returns text for the edge of a page, where an ampersand means something."""
        return text.replace("&", "&&")[:100]

    @staticmethod
    def width(place, column, rows):
        """Returns the width of a column in characters."""
        texts = [column["titel"]] + [
            row[place] if isinstance(row[place], str) else row[place]["waarde"] + "    " for row in rows]
        return max(10, min(WIDEST, max(map(len, texts)) + 2))

    def cell(self, sheet, line, place, cell, is_number, bold):
        """Writes a cell: a number as one, anything else as words."""
        if isinstance(cell, str):
            align = {"align": "right"} if is_number else {}
            sheet.write_string(line, place, cell, self.form(text_wrap=True, **align, **bold))
            return
        decimals = "." + "0" * cell["decimalen"] if cell["decimalen"] else ""
        pattern = {
            "getal": f"#,##0{decimals}", "procent": f"0{decimals}%", "euro": f"[$€-413] #,##0{decimals}",
        }[cell["vorm"]]
        sheet.write_number(
            line, place, float(cell["waarde"]), self.form(num_format=pattern, align="right", **bold))

    def below(self, sheet, table, line):
        """Writes the name, the remarks and the source of a table below it."""
        sheet.write_string(
            line, 0, f"{table['naam']}. {table['bijschrift']}", self.form(bold=True))
        for text in table["opmerkingen"] + ([table["bron"]] if table["bron"] else []):
            line += 1
            sheet.write_string(line, 0, text, self.form(font_color="#465260"))
        sheet.write_url(line + 1, 0, "internal:'Inhoud'!A1", self.form(font_color="#12436d", underline=1),
                        "Terug naar de inhoud")


def main():
    with open("in.json", encoding="utf-8") as file:
        Workbook(json.load(file)).make()


if __name__ == "__main__":
    main()
