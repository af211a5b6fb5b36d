#!/usr/bin/env bash
# Gets the pinned CLDR data and writes Sources/CEmbeddedData/data/months.txt.
# Usage: prepare.sh [folder for the source]    (default: .build/calendar of the project)
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
scratch="${1:-$here/../../.build/calendar}"
mkdir -p "$scratch"
rm -rf "$scratch"/babel "$scratch"/babel-*

# The hash in requirements.txt makes pip refuse any other file.
python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: --require-hashes \
    --dest "$scratch" --requirement "$here/requirements.txt"
python3 -m zipfile -e "$scratch"/babel-*.whl "$scratch"
PYTHONPATH="$scratch" python3 -B "$here/prepare.py" "$here/../../Sources/CEmbeddedData/data/months.txt"
