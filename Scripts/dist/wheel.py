#!/usr/bin/env python3
"""dateline_news-VERSION-py3-none-manylinux_2_17_x86_64.whl of the Python module and the programs of the folder $TREE. Called by run.sh.

A wheel is a zip of files and a list of their digests (the binary distribution format of the Python Packaging Authority). It is written here
and not by a build backend, since nothing is compiled, and so that the same programs give the same bytes.
"""
import base64
import hashlib
import os
import pathlib
import time
import zipfile

NAME, TAG = "dateline_news", "py3-none-manylinux_2_17_x86_64"
# The programs bring their C library (Scripts/dist/tree.sh), so the tag names the oldest that Python's tools know by now.
VERSION = os.environ["VERSION"]
TREE = pathlib.Path(os.environ["TREE"])
STAMP = time.gmtime(max(int(os.environ["SOURCE_DATE_EPOCH"]), 315532800))[:6]
INFO = f"{NAME}-{VERSION}.dist-info"

METADATA = f"""\
Metadata-Version: 2.4
Name: dateline-news
Version: {VERSION}
Summary: When and where of saved news pages: annotations, and the briefing of a story
License-Expression: Apache-2.0 AND CC-BY-4.0 AND LGPL-2.1-or-later AND GPL-3.0-or-later
License-File: LICENSE
License-File: copyright
Keywords: news,timeline,geoparsing,timex,temporal,annotation,warc
Classifier: Environment :: Console
Classifier: Intended Audience :: Science/Research
Classifier: Operating System :: POSIX :: Linux
Classifier: Programming Language :: Python :: 3
Classifier: Topic :: Text Processing :: Linguistic
Classifier: Typing :: Typed
Requires-Python: >=3.11
Description-Content-Type: text/markdown

"""
WHEEL = f"""\
Wheel-Version: 1.0
Generator: dateline {VERSION}
Root-Is-Purelib: false
Tag: {TAG}
"""
ENTRY_POINTS = """\
[console_scripts]
dateline = dateline._programs:main
dateline-fetch = dateline._programs:fetch
dateline-pdf = dateline._programs:pdf
"""


def contents():
    """Name in the wheel, bytes, whether it is run."""
    for path in sorted(pathlib.Path("Python/dateline").iterdir()):
        if path.suffix == ".py" or path.name == "py.typed":
            yield f"dateline/{path.name}", path.read_bytes(), False
    for folder in ("bin", "lib", "libexec"):
        for path in sorted((TREE / folder).rglob("*")):
            if path.is_file():
                yield f"dateline/programs/{path.relative_to(TREE)}", path.read_bytes(), os.access(path, os.X_OK)
    documents = TREE / "share/doc/dateline"
    yield f"{INFO}/licenses/LICENSE", pathlib.Path("LICENSE").read_bytes(), False
    yield f"{INFO}/licenses/copyright", pathlib.Path("Scripts/dist/copyright").read_bytes(), False
    for path in sorted((documents / "libraries").iterdir()):
        yield f"{INFO}/licenses/libraries/{path.name}", path.read_bytes(), False
    yield f"{INFO}/METADATA", (METADATA + pathlib.Path("Python/README.md").read_text()).encode(), False
    yield f"{INFO}/WHEEL", WHEEL.encode(), False
    yield f"{INFO}/entry_points.txt", ENTRY_POINTS.encode(), False


def main():
    output = pathlib.Path(os.environ["OUTPUT"]) / f"{NAME}-{VERSION}-{TAG}.whl"
    record = []
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as wheel:
        def add(name, data, runs):
            entry = zipfile.ZipInfo(name, STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (0o100755 if runs else 0o100644) << 16
            wheel.writestr(entry, data)

        for name, data, runs in contents():
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            record.append(f"{name},sha256={digest},{len(data)}\n")
            add(name, data, runs)
        add(f"{INFO}/RECORD", ("".join(record) + f"{INFO}/RECORD,,\n").encode(), False)


main()
