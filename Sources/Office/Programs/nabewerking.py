"""Does to a Word file what pandoc has no words for, and packs it so that its bytes never differ."""
import copy
import datetime
import json
import re
import zipfile

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

import gemeen
import huisstijl

# The most that a template of an institution may hold, unpacked.
MOST_BYTES = 64_000_000
# From this many columns on, a table stands in smaller letters; from the second on a page on its side.
MANY_COLUMNS, WIDE_COLUMNS = 7, 10
# A wide table of no more rows, its head included, is not worth a page of its own.
LONG_ROWS = 12
# Word wants the properties of tables and cells in the order of its schema, and repairs any other.
ORDER = {name: place for place, name in enumerate((
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd "
    "tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription "
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark"
).split())}
LABEL = re.compile(r"^(Tabel|Figuur) (\d+)\.")


def check_template(path):
    """Gives up on a template that is no Word file, is huge, or holds macros."""
    try:
        with zipfile.ZipFile(path) as file:
            names = file.namelist()
            size = sum(item.file_size for item in file.infolist())
    except zipfile.BadZipFile:
        gemeen.give_up("het sjabloon is geen Word-bestand (.docx)")
    if "word/document.xml" not in names:
        gemeen.give_up("het sjabloon is geen Word-bestand (.docx)")
    if size > MOST_BYTES:
        gemeen.give_up("het sjabloon is te groot")
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        gemeen.give_up("het sjabloon bevat macro's; sla het op als gewoon .docx")


def finish(source, target, day, own_template):
    """Finishes a document that pandoc made."""
    with open("in.json", encoding="utf-8") as file:
        shape = json.load(file)
    document = docx.Document(source)
    if own_template:
        complete_styles(document)
    number_captions(document)
    set_pictures(document)
    for table, form in zip(document.tables, shape["tabellen"], strict=True):
        set_table(document, table, form)
    set_contents(document, shape)
    set_edges(document, shape, own_template)
    drop_outside_links(document)
    set_properties(document, shape, day)
    document.save("ongepakt.docx")
    pack("ongepakt.docx", target, day)


def complete_styles(document):
    """Adds the styles that a template lacks, in the template's own letters."""
    known = {style.name.lower() for style in document.styles}
    for name, (size, _, bold, before, after, stays) in huisstijl.PARAGRAPHS.items():
        if name.lower() in known:
            continue
        style = huisstijl.paragraph_style(document, name)
        style.font.size, style.font.bold = Pt(size), bold
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        style.paragraph_format.keep_with_next = stays


def number_captions(document):
    """Makes the numbers of captions fields, so that they count on in a larger document."""
    for paragraph in document.paragraphs:
        if paragraph.style.name not in ("Table Caption", "Image Caption"):
            continue
        paragraph.paragraph_format.keep_with_next = True
        runs = [run for run in paragraph.runs if run.text]
        found = LABEL.match("".join(run.text for run in runs))
        if not found:
            continue
        rest = "".join(run.text for run in runs)[found.end():]
        for run in runs[1:]:
            run._r.getparent().remove(run._r)
        runs[0].text = found[1] + "\u00a0"
        field = parse_xml(
            f'<w:fldSimple {nsdecls("w")} w:instr=" SEQ {found[1]} \\* ARABIC ">'
            f"<w:r><w:t>{found[2]}</w:t></w:r></w:fldSimple>")
        runs[0]._r.addnext(field)
        tail = parse_xml(f'<w:r {nsdecls("w")}><w:t xml:space="preserve"/></w:r>')
        tail.find(qn("w:t")).text = "." + rest
        field.addnext(tail)


def set_pictures(document):
    """Lets pictures begin where the text does, and takes out what pandoc names as their files."""
    for frame in document.element.body.iter(qn("wp:inline")):
        for name in ("distT", "distB", "distL", "distR"):
            frame.set(name, "0")
        for picture in frame.iter(qn("pic:cNvPr")):
            picture.attrib.pop("descr", None)


def set_table(document, table, form):
    """Sets a table: its lines, its letters, numbers at the right, rows that stay whole."""
    numeric, totals = form["getallen"], set(form["totalen"])
    columns = len(numeric)
    style = huisstijl.paragraph_style(document, "Tabelcel")
    is_wide = columns >= WIDE_COLUMNS and len(table.rows) > LONG_ROWS
    set_lines(table)
    set_widths(table, columns, Mm(247 if is_wide else 160))
    size = Pt(7) if columns >= WIDE_COLUMNS else Pt(7.5) if columns >= MANY_COLUMNS else None
    for place, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        bold = place == 0 or place - 1 in totals
        for column, cell in enumerate(row.cells[:columns]):
            for paragraph in cell.paragraphs:
                paragraph.style = style
                if numeric[column]:
                    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
                if place < min(2, len(table.rows) - 1):
                    paragraph.paragraph_format.keep_with_next = True
                for run in paragraph.runs:
                    if bold:
                        run.bold = True
                    if size:
                        run.font.size = size
    set_order(table._tbl.tblPr)
    for properties in table._tbl.iter(qn("w:tcPr")):
        set_order(properties)
    if is_wide:
        set_on_its_side(document, table)


def set_order(properties):
    """Puts properties in the order of the schema."""
    children = sorted(properties, key=lambda child: ORDER.get(child.tag.rpartition("}")[2], len(ORDER)))
    for child in children:
        properties.append(child)


def set_lines(table):
    """Draws thin lines between rows and grey behind the head."""
    properties = table._tbl.tblPr
    for name in ("w:tblBorders", "w:tblLook"):
        for old in properties.findall(qn(name)):
            properties.remove(old)
    line = 'w:val="single" w:sz="4" w:space="0" w:color="D5DBE2"'
    properties.append(parse_xml(
        f'<w:tblBorders {nsdecls("w")}><w:top {line}/><w:bottom {line}/><w:insideH {line}/></w:tblBorders>'))
    properties.append(parse_xml(
        f'<w:tblLook {nsdecls("w")} w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'))
    for cell in table.rows[0].cells:
        cell._tc.get_or_add_tcPr().append(
            parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="F3F5F8"/>'))


def set_widths(table, columns, whole):
    """Gives each column of a table of a certain width room for its longest word, then for its text."""
    letter = 60_000 if columns < MANY_COLUMNS else 52_000
    least, wishes = [], []
    for column in range(columns):
        texts = [row.cells[column].text for row in table.rows if column < len(row.cells)]
        word = max((len(part) for text in texts for part in text.split()), default=1)
        longest = min(max(map(len, texts), default=1), 60)
        least.append((min(word, 24) + 1) * letter + Mm(4))
        wishes.append(max(longest - word, 1))
    rest = max(whole - sum(least), 0)
    scale = min(1, whole / sum(least))
    widths = [int(room * scale + rest * wish / sum(wishes)) for room, wish in zip(least, wishes)]
    properties = table._tbl.tblPr
    for name in ("w:tblW", "w:tblLayout"):
        for old in properties.findall(qn(name)):
            properties.remove(old)
    properties.append(parse_xml(f'<w:tblW {nsdecls("w")} w:type="pct" w:w="5000"/>'))
    properties.append(parse_xml(f'<w:tblLayout {nsdecls("w")} w:type="fixed"/>'))
    grid = table._tbl.tblGrid.findall(qn("w:gridCol"))
    for column, width in enumerate(widths):
        if column < len(grid):
            grid[column].set(qn("w:w"), str(int(width / 635)))
        for row in table.rows:
            if column < len(row.cells):
                row.cells[column].width = width


def set_on_its_side(document, table):
    """Puts a wide table with its caption on a page on its side, with the edges of all other pages."""
    caption = table._tbl.getprevious()
    body = document.sections[-1]._sectPr
    upright, lying = (parse_xml(f'<w:p {nsdecls("w")}><w:pPr/></w:p>') for _ in range(2))
    for paragraph in (upright, lying):
        properties = copy.deepcopy(body)
        for old in properties.findall(qn("w:type")):
            properties.remove(old)
        size = properties.find(qn("w:pgSz"))
        if size is None:
            return
        size.addprevious(parse_xml(f'<w:type {nsdecls("w")} w:val="nextPage"/>'))
        if paragraph is lying:
            width, height = size.get(qn("w:w")), size.get(qn("w:h"))
            size.set(qn("w:w"), height)
            size.set(qn("w:h"), width)
            size.set(qn("w:orient"), "landscape")
        paragraph.find(qn("w:pPr")).append(properties)
    caption.addprevious(upright)
    table._tbl.addnext(lying)


def set_contents(document, shape):
    """Fills in the contents behind the cover, with links; Word adds page numbers when asked to."""
    block = document.element.body.find(qn("w:sdt"))
    if block is None:
        return
    if shape["samenvatting"]:
        block.getparent().remove(block)
        return
    content = block.find(qn("w:sdtContent"))
    for paragraph in content.findall(qn("w:p"))[1:]:
        content.remove(paragraph)
    styles = {1: huisstijl.paragraph_style(document, "toc 1").style_id,
              2: huisstijl.paragraph_style(document, "toc 2").style_id}
    names = {mark.get(qn("w:name")) for mark in document.element.body.iter(qn("w:bookmarkStart"))}
    entries = shape["inhoud"]
    for place, entry in enumerate(entries):
        content.append(contents_line(entry, styles, names, place == 0, place == len(entries) - 1))
    heading = content.find(qn("w:p"))
    heading.get_or_add_pPr().append(OxmlElement("w:pageBreakBefore"))
    last_of_cover(document).addnext(block)


def contents_line(entry, styles, names, is_first, is_last):
    """Returns a line of the contents; the first opens the field, the last closes it."""
    line = parse_xml(
        f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="{styles[entry["niveau"]]}"/></w:pPr></w:p>')
    if is_first:
        for inner in ('<w:fldChar w:fldCharType="begin"/>',
                      '<w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText>',
                      '<w:fldChar w:fldCharType="separate"/>'):
            line.append(parse_xml(f'<w:r {nsdecls("w")}>{inner}</w:r>'))
    text = parse_xml(f'<w:r {nsdecls("w")}><w:t xml:space="preserve"/></w:r>')
    text.find(qn("w:t")).text = entry["titel"]
    if entry["anker"] in names:
        link = parse_xml(f'<w:hyperlink {nsdecls("w")} w:history="1"/>')
        link.set(qn("w:anchor"), entry["anker"])
        link.append(text)
        line.append(link)
    else:
        line.append(text)
    if is_last:
        line.append(parse_xml(f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="end"/></w:r>'))
    return line


def last_of_cover(document):
    """Returns the last paragraph before the first heading."""
    last = None
    for paragraph in document.paragraphs:
        if paragraph.style.name == "Heading 1":
            break
        last = paragraph._p
    return last


def set_edges(document, shape, own_template):
    """Sets the texts at the edges of pages; of a template only a draft gets its mark added."""
    if own_template:
        if shape["concept"]:
            mark_feet(document, shape["stand"])
        return
    for section in document.sections:
        is_first = section._sectPr is document.sections[0]._sectPr
        section.different_first_page_header_footer = is_first and not shape["samenvatting"]
        if not is_first:
            continue
        width = Mm(160)
        head = section.header.paragraphs[0]
        mark = "CONCEPT \u2013 " if shape["concept"] else ""
        two_sides(head, "header", mark + shape["instelling"], shape["loper"], width)
        foot = section.footer.paragraphs[0]
        two_sides(foot, "footer", shape["stand"], "pagina ", width)
        for field, words in (("PAGE", " van "), ("NUMPAGES", "")):
            foot._p.append(parse_xml(
                f'<w:fldSimple {nsdecls("w")} w:instr=" {field} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'))
            if words:
                foot.add_run(words)


def mark_feet(document, words):
    """Adds a line to the foot of every page, once to a foot that several sections share."""
    marked = set()
    for place, section in enumerate(document.sections):
        foot = section.footer
        if foot.is_linked_to_previous and place > 0:
            continue
        foot.is_linked_to_previous = False
        if foot.part.partname not in marked:
            marked.add(foot.part.partname)
            foot.add_paragraph(words, style="footer")


def two_sides(paragraph, style, left, right, width):
    """Writes a text at the left and one at the right."""
    paragraph.style = style
    stops = paragraph.paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(left + "\t" + right)


def drop_outside_links(document):
    """Removes whatever the document would fetch from elsewhere; links to click on stay."""
    parts = {document.part.package, document.part}
    waiting = [document.part]
    while waiting:
        for link in list(waiting.pop().rels.values()):
            if not link.is_external and link.target_part not in parts:
                parts.add(link.target_part)
                waiting.append(link.target_part)
    for part in parts:
        for name, link in list(part.rels.items()):
            if link.is_external and not link.reltype.endswith("/hyperlink"):
                del part.rels[name]


def set_properties(document, shape, day):
    """Sets the title, the author, the language and the day."""
    properties = document.core_properties
    properties.title, properties.author = shape["titel"], shape["instelling"]
    properties.language, properties.last_modified_by = "nl-NL", "IJkpunt"
    properties.created = properties.modified = datetime.datetime(*day)


def pack(source, target, day):
    """Packs the parts again in one order and with one date."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        names = sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            item = zipfile.ZipInfo(name, (max(day[0], 1980), day[1], day[2], 0, 0, 0))
            item.compress_type, item.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            new.writestr(item, old.read(name))
