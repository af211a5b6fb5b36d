#!/usr/bin/env bash
# dateline beside its peers, on the same pages in one run: quality and time. Scripts/benchmark/peers.sh [SHARED] [DATELINE]
# The peers and all that they pull in are installed into .build/peers in the versions of peers.txt, which is locked whole.
set -euo pipefail
cd "$(dirname "$0")/../.."
shared=${1:-../shared}
dateline=${2:-.build/release/dateline}
if [ ! -d "$shared/eval/extract/dev/html" ]; then echo "peers: no pages at $shared/eval; skipped"; exit 0; fi
Scripts/python/environment.sh .build/peers Scripts/benchmark/peers.txt
exec .build/peers/bin/python Scripts/benchmark/peers.py "$dateline" "$shared/eval/extract"
