#!/usr/bin/env bash
# Gets the pinned CLDR data and writes Sources/LanguagePacks/CountryNames.swift and Sources/Rendering/Interface/LanguageNames.swift.
# Usage: prepare.sh [folder for the source]    (default: .build/exonyms of the project)
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
scratch="${1:-$here/../../.build/exonyms}"
mkdir -p "$scratch"
rm -rf "$scratch"/babel "$scratch"/babel-*

# The hash in the requirements makes pip refuse any other file; they are those of the names of months.
python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: --require-hashes \
    --dest "$scratch" --requirement "$here/../calendar/requirements.txt"
python3 -m zipfile -e "$scratch"/babel-*.whl "$scratch"
PYTHONPATH="$scratch" python3 -B "$here/prepare.py" "$here/../../Sources/LanguagePacks/CountryNames.swift" \
    "$here/../../Sources/Rendering/Interface/LanguageNames.swift"
