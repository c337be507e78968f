"""Makes `uit.docx` of `in.html` and its drawings in the working folder.

pandoc does the work. What it cannot do is done afterwards (`nabewerking.py`): numbers at the right,
rows that stay whole, contents that are filled in.
"""
import base64
import concurrent.futures
import os
import pathlib
import re
import subprocess

import gemeen

DAY = gemeen.set_clock()
try:
    import docx  # noqa: F401
    import pypandoc

    import huisstijl
    import nabewerking
except ImportError as error:
    gemeen.give_up(f"Word: {error}", gemeen.INCOMPLETE)

# Pictures are three times as fine as a screen, for print.
ZOOM = "3"
SVG_DATA = re.compile(r'src="data:image/svg\+xml;base64,([A-Za-z0-9+/=]*)"')


def picture(drawing):
    """Returns a drawing as PNG in an address.

    It is read from a pipe: from a file, rsvg-convert would also read what lies beside it.
    """
    run = subprocess.run(["rsvg-convert", "-z", ZOOM, "-f", "png"], input=drawing, capture_output=True)
    if run.returncode != 0:
        gemeen.give_up("rsvg-convert: " + run.stderr.decode("utf-8", "replace").strip().replace("\n", " "))
    return "data:image/png;base64," + base64.b64encode(run.stdout).decode("ascii")


def page_with_pictures():
    """Returns the document with every drawing in it as a picture."""
    page = pathlib.Path("in.html").read_text(encoding="utf-8")
    names = sorted(path.stem for path in pathlib.Path().glob("*.svg"))
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
        drawn = pool.map(lambda name: picture(pathlib.Path(name + ".svg").read_bytes()), names)
        made = dict(zip(names, drawn))
    page = re.sub(r'src="(figuur-\d+-\d+)"', lambda found: f'src="{made[found[1]]}"', page)
    return SVG_DATA.sub(lambda found: f'src="{picture(base64.b64decode(found[1]))}"', page)


def convert(reference):
    """Has pandoc make `stap.docx`; in its sandbox it reads what is named here and nothing else."""
    command = [
        pypandoc.get_pandoc_path(), "+RTS", "-M2g", "-RTS", "--sandbox", "--from=html", "--to=docx",
        "--toc", "--toc-depth=2", "--metadata=toc-title:Inhoud", "--metadata=lang:nl-NL",
        f"--reference-doc={reference}", "--output=stap.docx", "pagina.html",
    ]
    run = subprocess.run(command, capture_output=True)
    if run.returncode != 0:
        gemeen.give_up("pandoc: " + run.stderr.decode("utf-8", "replace").strip().replace("\n", " "))


def main():
    try:
        pathlib.Path("pagina.html").write_text(page_with_pictures(), encoding="utf-8")
    except FileNotFoundError as error:
        gemeen.give_up(f"{error.filename}", gemeen.INCOMPLETE)
    own = os.path.exists("sjabloon.docx")
    reference = "sjabloon.docx" if own else huisstijl.make(pypandoc.get_pandoc_path())
    if own:
        nabewerking.check_template(reference)
    convert(reference)
    nabewerking.finish("stap.docx", "uit.docx", DAY, own)


if __name__ == "__main__":
    main()
