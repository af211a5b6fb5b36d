#!/usr/bin/env bash
# Gets the pinned time zone database and writes Sources/CTimeZones/data/zones.bin.
# Usage: prepare.sh [folder for the source]    (default: .build/zones of the project)
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
scratch="${1:-$here/../../.build/zones}"
mkdir -p "$scratch"
rm -rf "$scratch"/tzdata "$scratch"/tzdata-*

# The hash in requirements.txt makes pip refuse any other file.
python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: --require-hashes \
    --dest "$scratch" --requirement "$here/requirements.txt"
python3 -m zipfile -e "$scratch"/tzdata-*.whl "$scratch"
python3 -B "$here/prepare.py" "$scratch/tzdata" "$here/../../Sources/CTimeZones/data/zones.bin"
