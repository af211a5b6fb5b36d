"""Reads symbol graphs, and the sources for public declarations in rooms that offer none: check.py FOLDER MODULE …"""

import json
import pathlib
import re
import sys

# What the compiler writes itself: the initialisers of Codable and of raw values, and the encoding.
WRITTEN_BY_THE_COMPILER = re.compile(r"init\((from|rawValue):\)|encode\(to:\)")


def undocumented(folder, modules):
    count = 0
    for module in modules:
        graphs = list(folder.glob(f"{module}.symbols.json")) + list(folder.glob(f"{module}@*.symbols.json"))
        if not graphs:
            yield f"{module}: there is no symbol graph"
        for graph in graphs:
            for symbol in json.loads(graph.read_text())["symbols"]:
                name = ".".join(symbol["pathComponents"])
                if symbol["accessLevel"] != "public" or WRITTEN_BY_THE_COMPILER.search(symbol["pathComponents"][-1]):
                    continue
                count += 1
                if not symbol.get("docComment", {}).get("lines"):
                    yield f"{module}: {name} has no documentation comment"
    print(f"documented: {count} public declarations of {', '.join(modules)}")


def misplaced(modules):
    for source in sorted(pathlib.Path("Sources").glob("*/**/*.swift")):
        room = source.parts[1]
        if room in modules:
            continue
        for number, line in enumerate(source.read_text().splitlines(), 1):
            if re.match(r"\s*(@\w+ )*(public (?!import )|open (class|func|var|subscript|static) )", line):
                yield f"{source}:{number}: public is for what DatelineKit and DatelineModel offer; rooms share by package"


def main():
    folder, modules = pathlib.Path(sys.argv[1]), sys.argv[2:]
    findings = list(undocumented(folder, modules)) + list(misplaced(modules))
    for finding in findings:
        print(finding, file=sys.stderr)
    sys.exit(1 if findings else 0)


main()
