#!/usr/bin/env python3
"""The lines that a page tells to type, as a shell reads them: lines.py PAGE.md

They are those that stand indented by four. What is fenced (```yaml) is for other programs and is not run.
"""
import pathlib
import sys


def lines(text):
    fenced = False
    for line in text.splitlines():
        if line.startswith("```"):
            fenced = not fenced
        elif line.startswith("    ") and not fenced:
            yield line[4:]


print("\n".join(lines(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))))
