#!/usr/bin/env bash
# Counts the instructions that the release binary takes for fixed work, by callgrind: they do not depend on the machine's load, so a change that makes
# dateline slower is seen where a time would say nothing. run.sh compares with counts.tsv, run.sh --store writes it.
#
# A count holds for one toolchain and one libxml2; what was never counted with those at hand is told of and is no failure.
set -euo pipefail
cd "$(dirname "$0")/../.."
dateline=${DATELINE:-.build/release/dateline}
counts=Scripts/instructions/counts.tsv
margin=3 # per cent
sample=Tests/Fixtures/jaffar-express
if ! command -v valgrind >/dev/null; then echo "instructions: no valgrind here; not counted"; exit 0; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Without chance in the order of dictionaries, without a second core.
export SWIFT_DETERMINISTIC_HASHING=1 LC_ALL=C
count() { # name, arguments of dateline
  local name=$1
  shift
  valgrind --tool=callgrind --callgrind-out-file="$work/out" --log-file="$work/log" "$dateline" "$@" >/dev/null 2>"$work/said" || {
    tail -n 3 "$work/said" "$work/log" >&2
    echo "instructions: $name failed" >&2
    exit 1
  }
  printf '%s\t%s\t%s\n' "$toolchain" "$name" "$(sed -nE 's/.*Collected : ([0-9]+).*/\1/p' "$work/log")"
}

toolchain="$(swift --version 2>/dev/null | grep -oE 'Swift version [0-9.]+'), $("$dateline" --version | sed -n 's/^libxml2/libxml2/p'), $(uname -m)"
{
  count version --version
  count "annotate a page" annotate "$sample/01-bolan-courier-ambush.html"
  count "annotate the sample" annotate "$sample"
  count "report on the sample" report "$sample" --title "The Jaffar Express" --time-zone Asia/Karachi --output "$work/briefing"
} >"$work/now"

if [ "${1:-}" = --store ]; then
  touch "$counts"
  grep -vF "$toolchain" "$counts" >"$work/others" || true
  LC_ALL=C sort "$work/others" "$work/now" >"$counts"
  cat "$work/now"
  exit 0
fi
python3 - "$counts" "$work/now" "$margin" <<'END'
import sys

def read(path):
    return {tuple(line.split("\t")[:2]): int(line.split("\t")[2]) for line in open(path, encoding="utf-8") if line.strip()}

kept, now, margin = read(sys.argv[1]), read(sys.argv[2]), float(sys.argv[3])
slower = 0
for (toolchain, name), count in now.items():
    before = kept.get((toolchain, name))
    if before is None:
        print(f"instructions: {name}: {count / 1e6:.1f} million; never counted with {toolchain} (Scripts/instructions/run.sh --store)")
        continue
    change = 100 * (count / before - 1)
    print(f"instructions: {name}: {count / 1e6:.1f} million, {change:+.1f} %")
    slower += change > margin
if slower:
    sys.exit(f"instructions: more than {margin:g} % above what was kept; find out why, or keep the new count with --store and say why in the commit")
END
