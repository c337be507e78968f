"""Makes the Word file whose styles a document gets: pandoc's own, in our typography and in Dutch."""
import subprocess

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

FONT = "Arial"
INK, SOFT, BLUE, WARN = (RGBColor.from_string(c) for c in ("16202B", "465260", "12436D", "8A3B00"))

# The styles of paragraphs: size, colour, bold, space before and after in points, stays with what follows.
PARAGRAPHS = {
    "Normal": (10, INK, False, 0, 6, False),
    "Body Text": (10, INK, False, 0, 6, False),
    "First Paragraph": (10, INK, False, 0, 6, False),
    "Compact": (10, INK, False, 0, 3, False),
    "Title": (28, INK, True, 120, 6, True),
    "Subtitle": (14, BLUE, True, 0, 6, True),
    "Author": (14, SOFT, False, 0, 18, False),
    "Omslag": (11, INK, False, 0, 3, False),
    "Concept": (14, WARN, True, 6, 12, False),
    "Mededeling": (10, INK, False, 6, 18, False),
    "Heading 1": (18, INK, True, 0, 8, True),
    "Heading 2": (14, INK, True, 20, 6, True),
    "Heading 3": (12, BLUE, True, 16, 4, True),
    "Heading 4": (10.5, INK, True, 12, 3, True),
    "Heading 5": (10, SOFT, True, 8, 3, True),
    "Bijzin": (9, SOFT, False, 0, 4, False),
    "Besluit": (10, BLUE, True, 0, 4, True),
    "Uitleg": (9, SOFT, False, 0, 3, True),
    "Opmerking": (8.5, SOFT, False, 0, 2, False),
    "Bron": (8.5, SOFT, False, 2, 12, False),
    "Noot": (8.5, SOFT, True, 6, 0, True),
    "Image Caption": (9, INK, True, 10, 3, True),
    "Table Caption": (9, INK, True, 10, 3, True),
    "Figuur": (10, INK, False, 0, 6, False),
    "Tabelcel": (8.5, INK, False, 1, 1, False),
    "TOC Heading": (18, INK, True, 0, 10, True),
    "toc 1": (10, INK, True, 6, 2, False),
    "toc 2": (10, INK, False, 0, 2, False),
    "header": (8, SOFT, False, 0, 0, False),
    "footer": (8, SOFT, False, 0, 0, False),
}


def set_font(style, size=None, colour=None, bold=None):
    """Sets the letters of a style, in all scripts."""
    style.font.name = FONT
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        if name.endswith("Theme"):
            del fonts.attrib[name]
    for name in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
        fonts.set(qn(name), FONT)
    if size is not None:
        style.font.size = Pt(size)
    if colour is not None:
        style.font.color.rgb = colour
    if bold is not None:
        style.font.bold, style.font.italic = bold, False


def set_language(document):
    """Sets the language of all text to Dutch."""
    properties = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for old in properties.findall(qn("w:lang")):
        properties.remove(old)
    language = OxmlElement("w:lang")
    for name in ("w:val", "w:eastAsia"):
        language.set(qn(name), "nl-NL")
    properties.append(language)


def paragraph_style(document, name):
    """Returns the style with a name; makes it when the document has none."""
    styles = document.styles
    known = {style.name.lower(): style for style in styles if style.type == WD_STYLE_TYPE.PARAGRAPH}
    if name.lower() in known:
        return known[name.lower()]
    style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = known.get("normal")
    style.quick_style = True
    return style


def set_paragraphs(document):
    """Sets the styles of all kinds of paragraphs."""
    for name, (size, colour, bold, before, after, stays) in PARAGRAPHS.items():
        style = paragraph_style(document, name)
        set_font(style, size, colour, bold)
        form = style.paragraph_format
        form.space_before, form.space_after = Pt(before), Pt(after)
        form.keep_with_next, form.line_spacing = stays, 1.15
        if name in ("Title", "Subtitle", "Author"):
            form.alignment = WD_ALIGN_PARAGRAPH.LEFT
    document.styles["Heading 1"].paragraph_format.page_break_before = True
    paragraph_style(document, "toc 2").paragraph_format.left_indent = Mm(7)


def set_page(document):
    """Sets A4 with room for the edges."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin, section.bottom_margin = Mm(26), Mm(24)
    section.header_distance = section.footer_distance = Mm(12)


def make(pandoc):
    """Makes `huisstijl.docx` and returns its name."""
    default = subprocess.run(
        [pandoc, "--print-default-data-file", "reference.docx"], capture_output=True, check=True)
    with open("huisstijl.docx", "wb") as file:
        file.write(default.stdout)
    document = docx.Document("huisstijl.docx")
    for style in document.styles:
        if style.type in (WD_STYLE_TYPE.PARAGRAPH, WD_STYLE_TYPE.CHARACTER) and style.name != "Verbatim Char":
            set_font(style)
    document.styles["Hyperlink"].font.color.rgb = BLUE
    set_paragraphs(document)
    set_page(document)
    set_language(document)
    document.save("huisstijl.docx")
    return "huisstijl.docx"
