#!/usr/bin/env python3
"""Every public declaration of modules, one a line, sorted, from their symbol graphs: listing.py FOLDER MODULE …"""
import json
import pathlib
import sys


def declarations(folder, module):
    for graph in sorted(folder.glob(f"{module}.symbols.json")) + sorted(folder.glob(f"{module}@*.symbols.json")):
        for symbol in json.loads(graph.read_text())["symbols"]:
            if symbol["accessLevel"] != "public":
                continue
            words = "".join(part["spelling"] for part in symbol["declarationFragments"])
            yield f"{module} {'.'.join(symbol['pathComponents'])}: {' '.join(words.split())}"


def main():
    folder, modules = pathlib.Path(sys.argv[1]), sys.argv[2:]
    for module in modules:
        lines = sorted(set(declarations(folder, module)))
        if not lines:
            sys.exit(f"api: {module} has no public declaration in {folder}")
        print("\n".join(lines))


main()
