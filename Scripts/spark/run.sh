#!/usr/bin/env bash
# Tests the Spark job on this machine with several worker processes: Scripts/spark/run.sh [PAGES]
set -euo pipefail
cd "$(dirname "$0")/../.."
pages=${1:-../shared/eval/extract/dev/html}
if ! command -v java >/dev/null; then echo "spark: no Java here; skipped"; exit 0; fi
if [ ! -d "$pages" ]; then pages=Tests/Fixtures/jaffar-express; fi
Scripts/python/environment.sh .build/spark Scripts/spark/requirements.txt
exec .build/spark/bin/python Scripts/spark/test_job.py .build/release/dateline "$pages"
