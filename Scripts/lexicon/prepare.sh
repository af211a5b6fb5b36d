#!/usr/bin/env bash
# Gets the pinned word lists and writes Sources/CEmbeddedData/data/lexicon.bin.
# Usage: prepare.sh [folder for the sources]    (default: .build/lexicon of the project)
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
scratch="${1:-$here/../../.build/lexicon}"
mkdir -p "$scratch"
scratch="$(cd "$scratch" && pwd)"
names_sum=b0e2b3743ccbad641ca48b344c24cdebcd1d9a1f76dc6dbf05986f2919f0b4e1
words_sum=9f513f1ceadb6a01c5485b7dbdfd5118dc66cd70b59cae2851292112d4066a32

check_sum() {
    found="$(sha256sum "$2" | cut -d' ' -f1)"
    if [ "$found" != "$1" ]; then
        echo "prepare.sh: $(basename "$2") is not the file these scripts were written for (sha256 $found)" >&2
        exit 1
    fi
}

[ -f "$scratch/names-0.3.0.tar.gz" ] ||
    python3 -m pip download --quiet --no-deps --no-binary :all: --dest "$scratch" names==0.3.0
if [ ! -f "$scratch/usr/share/dict/american-english" ]; then
    apt-cache show wamerican >/dev/null 2>&1 || apt-get update -qq
    (cd "$scratch" && rm -f wamerican_*.deb && apt-get download -qq wamerican=2020.12.07-2)
    dpkg-deb -x "$scratch"/wamerican_*.deb "$scratch"
fi
tar -xzf "$scratch/names-0.3.0.tar.gz" -C "$scratch"
check_sum "$names_sum" "$scratch/names-0.3.0/names/dist.all.last"
check_sum "$words_sum" "$scratch/usr/share/dict/american-english"
python3 -B "$here/prepare.py" "$scratch/names-0.3.0/names" "$scratch/usr/share/dict/american-english" \
    "$here/../../Sources/CEmbeddedData/data/lexicon.bin"
