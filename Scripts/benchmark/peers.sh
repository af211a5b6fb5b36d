#!/usr/bin/env bash
# dateline beside its peers, on the same pages in one run: quality and time. Scripts/benchmark/peers.sh [SHARED] [DATELINE]
# The peers are installed from PyPI into .build/peers, in the versions written here.
set -euo pipefail
cd "$(dirname "$0")/../.."
shared=${1:-../shared}
dateline=${2:-.build/release/dateline}
if [ ! -d "$shared/eval/extract/dev/html" ]; then echo "peers: no pages at $shared/eval; skipped"; exit 0; fi
venv=.build/peers
[ -x $venv/bin/python ] || python3 -m venv $venv
$venv/bin/pip install --quiet -r Scripts/benchmark/peers.txt
exec $venv/bin/python Scripts/benchmark/peers.py "$dateline" "$shared/eval/extract"
