"""An agenda and a Word template that try to get files from outside, or text that is intern, into an appendix."""
import io
import pathlib
import shutil
import struct
import zipfile
import zlib

import docx
import pikepdf
from docx.opc.constants import RELATIONSHIP_TYPE
from PIL import Image

import tables

ATTACHED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
SECRET, INTERN = "BUITENWOORD", "INTERNWOORD"
MAGENTA = (255, 0, 255)


def png():
    """Returns a small picture of a colour that nothing else has."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = b"".join(b"\0" + bytes(MAGENTA) * 8 for _ in range(8))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def agenda(example, folder):
    """Makes an agenda after an example whose text, picture and styles name files beside it."""
    outside = folder / "buiten"
    outside.mkdir()
    (outside / "geheim.txt").write_text(SECRET, encoding="utf-8")
    (outside / "geheim.css").write_text(f"h1::after {{ content: '{SECRET}' }}", encoding="utf-8")
    (outside / "geheim.png").write_bytes(png())
    there = outside.as_uri()
    target = folder / "agenda"
    shutil.copytree(example, target)
    (target / "beelden").mkdir(exist_ok=True)
    (target / "beelden" / "lek.svg").write_text(f"""<svg xmlns="http://www.w3.org/2000/svg"
 xmlns:xlink="http://www.w3.org/1999/xlink" width="80" height="40"><style>@import url({there}/geheim.css);</style>
 <image href="{there}/geheim.png" xlink:href="{there}/geheim.png" width="80" height="40"/>
 <text y="20">goed</text></svg>""", encoding="utf-8")
    add(target / "prioriteit-1" / "1.1.md", "## Ambitie 2027", "### Een lek {ambitie=9}", outside)
    add(target / "verantwoording" / "2025" / "1.1.md", "## Wat we deden", "### Nog een lek", outside)
    styles = target / "sjablonen" / "bijlage"
    styles.mkdir(parents=True)
    for name in ("bijlage.css", "verantwoording.css"):
        (styles / name).write_text(f"""@import url({there}/geheim.css);
@font-face {{ font-family: lek; src: url({there}/geheim.txt); }}
body {{ font-family: lek, sans-serif; background: url({there}/geheim.png); }}
h1::after {{ content: url({there}/geheim.png); }}
</style><img src="{there}/geheim.png">""", encoding="utf-8")
    return target


def add(text, heading, title, outside):
    """Adds what names files outside to a text, below a heading that it has."""
    there, written = outside.as_uri(), text.read_text(encoding="utf-8")
    assert heading in written, f"{text} has no {heading}"
    text.write_text(written.replace(heading, f"""{heading}

{title}

<img src="{there}/geheim.txt"><link rel="attachment" href="{there}/geheim.txt"><style>@import url({there}/geheim.css)</style>
<object data="{there}/geheim.txt"></object><div style="background:url({there}/geheim.png)">x</div>

![foto]({there}/geheim.png) ![ook](../../buiten/geheim.png) ![plaatje](../beelden/lek.svg) [bestand]({there}/geheim.txt)

\\\\input{{{outside}/geheim.txt}} .. include:: {outside}/geheim.txt

### Niet voor buiten {{intern}}

{INTERN}
""", 1), encoding="utf-8")


def template(path):
    """Makes a Word file in other letters that would fetch its own template and a picture from elsewhere."""
    document = docx.Document()
    document.styles["Normal"].font.name = "Georgia"
    document.sections[0].header.paragraphs[0].text = "Huisstijl van de school"
    document.add_paragraph("Tekst van het sjabloon")
    document.part.relate_to("file:///etc/kwaad.dotm", ATTACHED, is_external=True)
    document.part.relate_to("https://kwaad.example/pixel.png", RELATIONSHIP_TYPE.IMAGE, is_external=True)
    document.sections[0].header.part.relate_to(
        "https://kwaad.example/kop.png", RELATIONSHIP_TYPE.IMAGE, is_external=True)
    document.save(path)


def leaks(path):
    """Returns what of outside or intern stands in a document."""
    parts = contents(pathlib.Path(path))
    found = [word for word in (SECRET, INTERN) if any(word.encode() in part for part in parts)]
    return found + ["the picture from outside"] * any(map(shows_magenta, parts))


def contents(path):
    """Returns the pieces of a document: its bytes, and all that is packed in it."""
    pieces = [path.read_bytes()]
    if path.suffix in (".docx", ".xlsx"):
        with zipfile.ZipFile(path) as file:
            pieces += [file.read(name) for name in file.namelist()]
    if path.suffix == ".pdf":
        pieces.append(tables.text_of_pdf(path).encode())
        with pikepdf.open(path) as pdf:
            streams = [item for item in pdf.objects if isinstance(item, pikepdf.Stream)]
            assert not any(item.get("/Type") == "/EmbeddedFile" for item in streams), "a file is attached"
            pieces += [item.read_bytes() for item in streams if item.get("/Subtype") != "/Image"]
            pieces += [bytes(pikepdf.PdfImage(item).as_pil_image().convert("RGB").tobytes()) for item in streams
                       if item.get("/Subtype") == "/Image"]
    return pieces


def shows_magenta(piece):
    """Whether a piece is a picture with the colour of the one outside, or pixels of it."""
    if bytes(MAGENTA) * 4 in piece:
        return True
    if not piece.startswith(b"\x89PNG"):
        return False
    colours = Image.open(io.BytesIO(piece)).convert("RGB").getcolors(1 << 24) or []
    return any(colour == MAGENTA for _, colour in colours)
