#!/usr/bin/env bash
# What dateline's reader keeps of pages beside two HTML5 parsers. Scripts/parsers/run.sh [PAGES] [--all]
set -euo pipefail
cd "$(dirname "$0")/../.."
pages=${1:-../shared/eval/extract/dev/html}
[ -d "$pages" ] || { echo "parsers: no pages at $pages; skipped"; exit 0; }
shift || true
Scripts/python/environment.sh .build/parsers Scripts/parsers/requirements.txt
exec .build/parsers/bin/python Scripts/parsers/compare.py .build/release/dateline-benchmark "$pages" "$@"
