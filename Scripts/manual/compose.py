#!/usr/bin/env python3
"""One man page of what swift-argument-parser's generate-manual writes and of the sections that --help has no room for.

compose.py GENERATED.1 SECTIONS.mdoc PROGRAM >PAGE.1
"""
import sys


def sections(path, program):
    """The lines between the program's mark and the next."""
    lines, inside = [], False
    with open(path, encoding="utf-8") as file:
        for line in file.read().splitlines():
            if line.startswith('.\\" program '):
                inside = line == '.\\" program ' + program
            elif inside:
                lines.append(line)
    if not lines:
        sys.exit(f"manual: {path} has no sections of {program}")
    return lines


def without_help(lines):
    """The page of a program without commands: ".It Em help" and the list of its arguments left out."""
    if ".It Em help" not in lines:
        return lines
    start = lines.index(".It Em help")
    depth = 0
    for at in range(start + 1, len(lines)):
        depth += lines[at].startswith(".Bl") - lines[at].startswith(".El")
        if depth == 0 and lines[at].startswith(".El"):
            return lines[:start] + lines[at + 1 :]
    return lines


def reference(path):
    """The generated page up to its own EXIT STATUS, which knows no codes, and with paragraphs where it has empty lines."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    if '.Sh "EXIT STATUS"' not in lines:
        sys.exit(f"manual: {path} is not laid out as expected; look at the new swift-argument-parser")
    lines = lines[: lines.index('.Sh "EXIT STATUS"')]
    # The generator gives every program a command "help", also one that has no commands.
    has_commands = any(line.startswith(".It Em ") and line != ".It Em help" for line in lines)
    if not has_commands:
        lines = without_help(lines)
    for at, line in enumerate(lines):
        if line == ".Ar subcommand" and not has_commands:
            continue
        if line == ".Pp" and lines[at + 1].startswith((".It", ".El")):
            continue
        yield line if line else ".Pp"


def main():
    generated, own, program = sys.argv[1:]
    print("\n".join([*reference(generated), *sections(own, program)]))


main()
