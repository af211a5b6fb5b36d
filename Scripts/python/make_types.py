#!/usr/bin/env python3
"""The Python types of an annotated article, from Documentation/annotation.schema.json: make_types.py [--check]"""
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "Documentation/annotation.schema.json"
MODULE = ROOT / "Python/dateline/types.py"
PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
HEAD = '''"""What an annotated article holds; made from annotation.schema.json by Scripts/python/make_types.py."""
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict
'''


class Types:
    def __init__(self, definitions):
        self.definitions = definitions
        self.classes = []

    def name(self, definition):
        return "Annotation" if definition == "line" else definition[0].upper() + definition[1:]

    def type_of(self, schema, name):
        """The type of a value; an object without a definition of its own gets a class by the name of its member."""
        if "$ref" in schema:
            definition = schema["$ref"].rsplit("/", 1)[1]
            target = self.definitions[definition]
            return self.name(definition) if target.get("type") == "object" else self.type_of(target, name)
        if "anyOf" in schema or "oneOf" in schema:
            return self.union(self.type_of(part, name) for part in schema.get("anyOf") or schema["oneOf"])
        if "const" in schema:
            return f"Literal[{schema['const']!r}]"
        if "enum" in schema:
            values = [value for value in schema["enum"] if value is not None]
            literal = "Literal[" + ", ".join(json.dumps(value, ensure_ascii=False) for value in values) + "]"
            return self.union([literal, "None"] if None in schema["enum"] else [literal])
        kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        return self.union(self.kind(kind, schema, name) for kind in kinds)

    def kind(self, kind, schema, name):
        if kind == "array":
            if "prefixItems" in schema:
                return f"list[{self.union(self.type_of(part, name) for part in schema['prefixItems'])}]"
            return f"list[{self.type_of(schema['items'], name)}]"
        if kind == "object":
            if "properties" not in schema:
                value = schema.get("additionalProperties")
                return f"dict[str, {self.type_of(value, name) if isinstance(value, dict) else 'object'}]"
            self.add(name, schema)
            return name
        return PLAIN[kind]

    def union(self, parts):
        return " | ".join(dict.fromkeys(parts))

    def add(self, name, schema):
        members = []
        for member, value in schema["properties"].items():
            kind = self.type_of(value, name + member[0].upper() + member[1:])
            members.append((member, kind if member in schema.get("required", []) else f"NotRequired[{kind}]", value.get("description")))
        self.classes.append((name, schema.get("description"), members))

    def module(self):
        for definition, schema in self.definitions.items():
            if schema.get("type") == "object" and "properties" in schema:
                self.add(self.name(definition), schema)
        lines = [HEAD]
        for name, description, members in self.classes:
            lines += ["", f"class {name}(TypedDict):"]
            lines += [f'    """{description}"""', ""] if description else []
            for member, kind, said in members:
                lines.append(f"    {member}: {kind}")
                lines += [f'    """{said}"""'] if said else []
            lines.append("")
        return "\n".join(lines).rstrip() + "\n"


def main():
    text = Types(json.loads(SCHEMA.read_text())["$defs"]).module()
    if sys.argv[1:] == ["--check"]:
        if MODULE.read_text() != text:
            sys.exit("python: Python/dateline/types.py is not what annotation.schema.json says; run Scripts/python/make_types.py.")
        print("the Python types are those of the schema")
    else:
        MODULE.write_text(text)


main()
