#!/usr/bin/env bash
# Opens briefings full of payloads in a headless browser: Scripts/trap/run.sh [DATELINE] [SHARED]
set -euo pipefail
cd "$(dirname "$0")/../.."
dateline=${1:-.build/release/dateline}
shared=${2:-../shared/badinput}
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$chromium" ]; then echo "trap: no Chromium here; skipped"; exit 0; fi
if [ ! -f "$shared/dompurify/payloads.json" ]; then echo "trap: no payloads at $shared; skipped"; exit 0; fi
venv=.build/trap
[ -x $venv/bin/python ] || python3 -m venv $venv
$venv/bin/pip install --quiet markdown-it-py==3.0.0 mistune==3.1.3 Markdown==3.11.3 markdown2==2.5.5
exec $venv/bin/python Scripts/trap/trap.py "$dateline" "$shared" --chromium "$chromium"
