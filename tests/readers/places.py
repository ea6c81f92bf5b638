"""Holds every file of places against the official schema of the national standard, with frictionless."""

import json
import pathlib
import sys

import frictionless
from frictionless import Resource, Schema


def main(folder, schema):
    passed = failed = rows = 0
    schema = json.loads(pathlib.Path(schema).read_text(encoding="utf-8"))
    for file in sorted(pathlib.Path(folder).glob("*.csv")):
        resource = Resource(path=file.name, basepath=str(file.parent), schema=Schema.from_descriptor(schema))
        report = resource.validate()
        if report.valid:
            passed += 1
            rows += len(resource.read_rows())
            continue
        failed += 1
        if failed > 5:
            continue
        for error in report.flatten(["rowNumber", "fieldName", "type", "message"])[:3]:
            print(f"{file.name}: {error}")
    print(f"frictionless {frictionless.__version__}: {passed} passed, {failed} failed ({rows} places)")
    return failed or not passed


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1], sys.argv[2]) else 0)
