"""Holds what `ijkpunt check` and `ijkpunt data` print for other programs against the schemas of those formats.

    format_check.py IJKPUNT MAP…

Each agenda is checked as it is and with a mistake of every simple kind in it, so that findings with
mends, notes and acceptances are among them. Exit code 0 when everything is valid.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import jsonschema

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def schema(path):
    """Reads a schema and returns its validator."""
    text = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(text)
    return jsonschema.Draft202012Validator(text)


JSON_SCHEMAS = sorted((ROOT / "handbook/schema").glob("check-*.schema.json"))
FORMATS = {"json": schema(JSON_SCHEMAS[-1]), "sarif": schema(HERE / "sarif-2.1.0-used.schema.json")}
OVERVIEW = schema(sorted((ROOT / "handbook/schema").glob("gegevens-*.schema.json"))[-1])


def output(tool, form, folder):
    """Returns what a check of a folder prints, as JSON."""
    words = [tool, "check", folder, "--format", form, "--advice"]
    run = subprocess.run(words, capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        raise SystemExit(f"{form}: ended with {run.returncode}: {run.stderr}")
    return json.loads(run.stdout)


def spoilt(folder, target):
    """Copies an agenda and puts mistakes into the copy."""
    shutil.copytree(folder, target)
    agenda = target / "agenda.yaml"
    text = agenda.read_text(encoding="utf-8").replace("titel:", "titl:").replace("periode:", "periode:\t")
    agenda.write_text(text + "onbekend: ja\n", encoding="utf-8")
    for path in target.glob("prioriteit-*/*.md"):
        text = path.read_text(encoding="utf-8").replace("2022: ", "2022: 9,9,").replace("naam:", "nam:")
        path.write_text(text + "\n![](weg.png) [hier](weg.md)\n", encoding="utf-8")


def sound(tool, folder):
    """Says what is not valid about one folder's output, and how many findings it held."""
    faults, count = [], 0
    for form, validator in FORMATS.items():
        printed = output(tool, form, folder)
        results = printed["findings"] if form == "json" else printed["runs"][0]["results"]
        count += len(results)
        faults += [
            f"{form} {'/'.join(map(str, fault.absolute_path))}: {fault.message[:200]}"
            for fault in validator.iter_errors(printed)
        ]
        if form == "sarif":
            faults += misplaced(printed["runs"][0])
    return faults, count


def overview_faults(tool, folder):
    """Says what is not valid about the overview of a folder's data."""
    run = subprocess.run(
        [tool, "data", folder, "--format", "json"], capture_output=True, text=True, check=False)
    if run.returncode:
        return [f"data: ended with {run.returncode}: {run.stderr}"]
    return [
        f"data {'/'.join(map(str, fault.absolute_path))}: {fault.message[:200]}"
        for fault in OVERVIEW.iter_errors(json.loads(run.stdout))
    ]


def misplaced(run):
    """Returns the results whose rule index is not that of their rule, and rules named twice."""
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    twice = [name for name in set(rules) if rules.count(name) > 1]
    wrong = [
        result["ruleId"] for result in run["results"]
        if rules[result.get("ruleIndex", -1)] != result["ruleId"]
    ]
    return [f"sarif: rule {name} stands twice" for name in twice] + [
        f"sarif: {name} points to another rule" for name in wrong
    ]


def main(tool, *folders):
    """Checks every folder as it is and spoilt."""
    passed = failed = 0
    for folder in folders:
        with tempfile.TemporaryDirectory() as place:
            copy = pathlib.Path(place) / "met een fout"
            spoilt(pathlib.Path(folder), copy)
            for what in (folder, str(copy)):
                faults, count = sound(tool, what)
                faults += overview_faults(tool, what)
                if what != folder and count < 20:
                    faults.append(f"only {count} findings in a spoilt agenda")
                print(*faults, sep="\n", end="\n" if faults else "")
                passed, failed = passed + (not faults), failed + bool(faults)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
