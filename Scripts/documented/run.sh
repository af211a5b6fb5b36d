#!/usr/bin/env bash
# Every public declaration of the modules that a program imports has a documentation comment; members that the compiler writes have none.
# No other room has public declarations. Needs a debug build.
set -euo pipefail
cd "$(dirname "$0")/../.."
modules=(CivilCalendar DatelineModel DatelineKit)
folder=$(mktemp -d "${TMPDIR:-/tmp}/dateline-symbols.XXXXXX")
trap 'rm -rf "$folder"' EXIT
Scripts/documented/symbols.sh "$folder" "${modules[@]}"
python3 Scripts/documented/check.py "$folder" "${modules[@]}"
