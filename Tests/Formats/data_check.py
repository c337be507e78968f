"""Holds the data of built sites against its schema and its description.

    data_check.py SITE…

`data/agenda.json` must be valid after `handbook/schema`, and hold a number only where it says that there is
one. Every CSV file must be described in `datapackage.json` and read back as that says: with these columns,
and in a column of numbers nothing but numbers and the words for what is missing. Exit code 0 when all is so.
"""

import csv
import json
import pathlib
import re
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SCHEMA = sorted((ROOT / "handbook/schema").glob("agenda-*.schema.json"))[-1]
NUMBER = re.compile(r"-?[0-9]+(,[0-9]+)?")


def agenda_faults(path):
    """Yields what is wrong with one agenda.json."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    data = json.loads(path.read_text(encoding="utf-8"))
    for error in jsonschema.Draft202012Validator(schema).iter_errors(data):
        yield f"{path}: {error.json_path}: {error.message[:200]}"
    yield from (f"{path}: {fault}" for fault in number_faults(data))


def number_faults(node):
    """Yields values that have a number and a status that says there is none, or the other way round."""
    if isinstance(node, list):
        for item in node:
            yield from number_faults(item)
    elif isinstance(node, dict):
        if "status" in node and "tekst" in node and ("getal" in node) != (node["status"] in ("getal", "grens")):
            yield f"{node['status']} with or without number: {node}"
        for item in node.values():
            yield from number_faults(item)


def table_faults(site, resource):
    """Yields what is wrong with one table."""
    path, dialect, schema = site / resource["path"], resource["dialect"], resource["schema"]
    text = path.read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(text.splitlines(keepends=True), delimiter=dialect["delimiter"]))
    names = [field["name"] for field in schema["fields"]]
    if rows[0] != names:
        yield f"{path}: columns {rows[0]} instead of {names}"
    for line, row in enumerate(rows[1:], start=2):
        if len(row) != len(names):
            yield f"{path}: row {line} has {len(row)} values for {len(names)} columns"
            continue
        for field, value in zip(schema["fields"], row):
            wrong = field["type"] == "number" and value not in schema["missingValues"]
            if wrong and not NUMBER.fullmatch(value):
                yield f"{path}: row {line}, {field['name']}: {value!r} is no number"


def site_faults(site):
    """Yields what is wrong with the data of one site."""
    yield from agenda_faults(site / "data/agenda.json")
    package = json.loads((site / "datapackage.json").read_text(encoding="utf-8"))
    described = {resource["path"] for resource in package["resources"]}
    found = {str(path.relative_to(site)) for path in site.rglob("*.csv")}
    for path in sorted(described ^ found):
        yield f"{site}: {path} is in the description or on disk, and not in both"
    names = [resource["name"] for resource in package["resources"]]
    if len(set(names)) != len(names) or not all(re.fullmatch(r"[-a-z0-9._/]+", name) for name in names):
        yield f"{site}: names of tables that are not unique, or not allowed"
    for resource in package["resources"]:
        if resource["path"] in found:
            yield from table_faults(site, resource)


def main(sites):
    """Checks sites and returns the exit code."""
    faults = [fault for site in sites for fault in site_faults(pathlib.Path(site))]
    print("\n".join(faults) or f"data: {len(sites)} sites sound")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
