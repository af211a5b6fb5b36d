#!/usr/bin/env bash
# Gets the pinned package and writes Sources/CEmbeddedData/data/clusters.bin.
# Usage: prepare.sh [folder for the source]    (default: .build/clusters of the project)
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
scratch="${1:-$here/../../.build/clusters}"
mkdir -p "$scratch"
scratch="$(cd "$scratch" && pwd)"
wheel="$scratch/spacy_lookups_data-1.0.5-py2.py3-none-any.whl"
sum=466f21f087e4144bc93800679437ec5a17be7d0888734b1ba880b3ecb0978bc6

[ -f "$wheel" ] || python3 -m pip download --quiet --no-deps --dest "$scratch" spacy-lookups-data==1.0.5
found="$(sha256sum "$wheel" | cut -d' ' -f1)"
if [ "$found" != "$sum" ]; then
    echo "prepare.sh: $(basename "$wheel") is not the file this script was written for (sha256 $found)" >&2
    exit 1
fi
python3 -B "$here/prepare.py" "$wheel" "$here/../../Sources/CEmbeddedData/data/clusters.bin"
