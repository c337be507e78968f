"""Holds the schemas for editors against the headers of real agendas, and against broken ones.

    schema_check.py IJKPUNT MAP…

Every `agenda.yaml`, header and `data/datapackage.yaml` of each agenda, and of one that `ijkpunt new` makes, must be
valid. Each broken header in BROKEN must be refused at the key that it names. Exit code 0 when all is well.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema
import yaml

HERE = pathlib.Path(__file__).resolve().parent
SCHEMAS = HERE.parent.parent / "handbook/schema/kopblokken"


class Core(yaml.SafeLoader):
    """Reads YAML as editors do: after the core schema of YAML 1.2, without dates and sexagesimals."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
]:
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)


def validator(name):
    """Reads a schema and returns its validator."""
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


VALIDATORS = {path.name.split(".")[0]: validator(path.name.split(".")[0]) for path in SCHEMAS.glob("*.json")}


def subject(path):
    """Returns the schema that a file of an agenda goes by, or None."""
    if path.name in ("agenda.yaml", "datapackage.yaml"):
        return path.stem
    if path.suffix != ".md":
        return None
    folder = path.parts[0]
    if folder in ("verantwoording", "voortgang"):
        return folder
    if folder == "hoofdstukken":
        return "hoofdstuk"
    if folder.startswith("prioriteit-"):
        return "prioriteit" if path.name == "prioriteit.md" else "doelstelling"
    return None


def header(file):
    """Returns the YAML of a file: all of it, or what stands between the first two lines of dashes."""
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".md":
        text = text.split("---\n", 2)[1]
    return yaml.load(text, Loader=Core)  # noqa: S506 (a safe loader with fewer rules)


def deepest(error):
    """Returns the errors that say most about one: of several forms, those of the form that comes nearest."""
    if not error.context:
        return [error]
    depth = max(len(inner.absolute_path) for inner in error.context)
    near = [inner for inner in error.context if len(inner.absolute_path) == depth]
    return [error] + [found for inner in near for found in deepest(inner)]


def places(name, document):
    """Returns where a header is refused: the keys on the way, and the key that is too much or missing."""
    found = []
    for error in VALIDATORS[name].iter_errors(document):
        for inner in deepest(error):
            way = "/".join(str(step) for step in inner.absolute_path)
            found.append(f"{way}: {inner.message[:160]}")
    return found


def agendas(folders):
    """Says what is not valid in the agendas."""
    faults, count = [], 0
    for folder in map(pathlib.Path, folders):
        for file in sorted(folder.rglob("*")):
            path = file.relative_to(folder)
            name = subject(path) if not path.parts[0].startswith((".", "_", "versies")) else None
            if name is None:
                continue
            count += 1
            faults += [f"{folder}/{path}: {name}: {fault}" for fault in places(name, header(file))]
    return faults, count


# What is written, the schema that it goes by, and the key that must be named.
BROKEN = [
    ("agenda", "titl: X", "titl"),
    ("agenda", "status: klaar", "status"),
    ("agenda", "peildatum: 12 maart 2024", "peildatum"),
    ("agenda", "medewerkers: veel", "medewerkers"),
    ("agenda", "formaat: 2", "formaat"),
    ("agenda", "regeling-overzicht: misschien", "regeling-overzicht"),
    ("agenda", "instelling:\n  naam: X\n  plaast: Y", "plaast"),
    ("agenda", "instelling:\n  huisstijl:\n    kleuren: rood", "kleuren"),
    ("agenda", "bronnen:\n  - naam: JOB", "id"),
    ("agenda", "bronnen: job", "bronnen"),
    ("agenda", "vaststelling:\n  - orgaan: or\n    handeling: instemming", "orgaan"),
    ("agenda", "vaststelling:\n  - orgaan: bestuur\n    handeling: akkoord", "handeling"),
    ("agenda", "vaststelling:\n  - orgaan: bestuur\n    handeling: vaststelling\n    datum: maart", "datum"),
    ("doelstelling", "indicatoren: []", "doelstelling"),
    ("doelstelling", 'doelstelling: "1.9"', "doelstelling"),
    ("doelstelling", 'doelstelling: "1.3"\nindicatoren:\n  - code: 2z', "code"),
    ("doelstelling", 'doelstelling: "1.3"\nindicatoren:\n  - code: 2a\n    eenheid: stuks', "eenheid"),
    ("doelstelling", 'doelstelling: "1.3"\nindicatoren:\n  - code: 2a\n    nulmetig:\n      2022: 3', "nulmetig"),
    ("doelstelling", 'doelstelling: "1.3"\nindicatoren:\n  - code: 2a\n    doel:\n      2027:\n        waard: 3', "waard"),
    ("doelstelling", 'doelstelling: "1.3"\nindicatoren:\n  - code: 2a\n    doel:\n      - 3', "doel"),
    ("doelstelling", 'doelstelling: "1.3"\nindicatoren:\n  - code: 2a\n    uitsplitsing:\n      - nivo: 3', "nivo"),
    ("prioriteit", "prioriteit: 4", "prioriteit"),
    ("hoofdstuk", "hoofdstuk: swott", "hoofdstuk"),
    ("hoofdstuk", "hoofdstuk: middelen\nbegroting:\n  koste: x", "koste"),
    ("verantwoording", 'voortgang: "2025-2026-s1"', "verantwoording"),
    ("verantwoording", 'verantwoording: "2025"\nbesteding:\n  toelichting: x', "besteed"),
    ("voortgang", 'voortgang: "2025-2026-s1"\nindicatoren:\n  - code: 2c\n    doel:\n      2027: 3', "doel"),
    ("datapackage", "resources:\n  - name: vsv", "path"),
    ("datapackage", "resources:\n  - name: vsv\n    path: vsv.csv\n    schema:\n      fields:\n        - name: x\n          type: getal", "type"),
]


def broken():
    """Says which broken headers are not refused at their key."""
    faults = []
    for name, text, key in BROKEN:
        found = places(name, yaml.load(text, Loader=Core))  # noqa: S506
        named = [fault for fault in found if fault.split(":")[0].split("/")[-1] == key or f"'{key}'" in fault]
        if not named:
            faults.append(f"{name}: {text!r} is not refused at {key}: {found}")
    return faults


def main(tool, *folders):
    """Checks the agendas, one that was just made, and the broken headers."""
    with tempfile.TemporaryDirectory() as place:
        made = pathlib.Path(place) / "nieuw"
        words = [tool, "new", made, "--institution", "ROC Voorbeeld", "--kind", "roc", "--yes"]
        subprocess.run(words, check=True, capture_output=True)
        own = sorted(path.name for path in (made / ".ijkpunt/schema").iterdir())
        faults, count = agendas([*folders, made])
    if own != sorted(f"{name}.schema.json" for name in VALIDATORS):
        faults.append(f"a new agenda has other schemas than the handbook: {own}")
    if count < 20:
        faults.append(f"only {count} headers were found")
    faults += broken()
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"schemas: {count} headers and {len(BROKEN)} broken ones, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
