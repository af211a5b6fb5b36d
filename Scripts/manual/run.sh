#!/usr/bin/env bash
# Makes the man pages of the built programs' --help; with --check only compares them with those in Documentation and looks for mistakes.
# BINARIES is the folder of the built programs.
set -euo pipefail
cd "$(dirname "$0")/../.."

binaries=${BINARIES:-.build/debug}
generator=.build/debug/generate-manual
[ -x "$generator" ] || swift build --product generate-manual
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The day of a page is that of its release; a page of the unreleased version keeps the day of the version before.
day=$(sed -nE 's/^## \[[0-9.]+\] - ([0-9]{4}-[0-9]{2}-[0-9]{2})$/\1/p' CHANGELOG.md | head -n 1)
status=0
for program in dateline dateline-fetch dateline-pdf; do
  "$generator" "$binaries/$program" --date "${day:-2026-01-01}" --output-directory "$work"
  python3 Scripts/manual/compose.py "$work/$program.1" Scripts/manual/sections.mdoc "$program" >"$work/page"
  if [ "${1:-}" = --check ]; then
    if ! diff -u "Documentation/$program.1" "$work/page"; then
      echo "manual: Documentation/$program.1 is not what --help says; run Scripts/manual/run.sh and commit it." >&2
      status=1
    fi
  else
    cp "$work/page" "Documentation/$program.1"
  fi
  if command -v groff >/dev/null; then
    warnings=$(groff -mdoc -Tutf8 -ww -z "$work/page" 2>&1)
    if [ -n "$warnings" ]; then
      echo "manual: $program.1: $warnings" >&2
      status=1
    fi
  fi
done
[ "$status" -ne 0 ] || echo "the man pages say what --help says"
exit "$status"
