#!/usr/bin/env bash
# Every public declaration of the modules that a program imports has a documentation comment; members that the compiler writes have none.
# No other room has public declarations. Needs a debug build.
set -euo pipefail
cd "$(dirname "$0")/../.."
modules=(CivilCalendar DatelineModel DatelineKit)
build=$(swift build --show-bin-path)
swift build --target DatelineKit >/dev/null
folder=$(mktemp -d "${TMPDIR:-/tmp}/dateline-symbols.XXXXXX")
trap 'rm -rf "$folder"' EXIT

maps=()
for map in Sources/C*/module.modulemap "$build"/C*.build/module.modulemap; do maps+=(-Xcc "-fmodule-map-file=$PWD/${map#"$PWD"/}"); done
read -ra flags <<<"$(pkg-config --cflags libxml-2.0 gmime-3.0 libarchive libbrotlidec)"
for flag in "${flags[@]}"; do maps+=(-Xcc "$flag"); done
for module in "${modules[@]}"; do
  swift symbolgraph-extract -module-name "$module" -I "$build/Modules" "${maps[@]}" \
    -target "$(swiftc -print-target-info | python3 -c 'import json, sys; print(json.load(sys.stdin)["target"]["triple"])')" \
    -minimum-access-level public -skip-synthesized-members -output-dir "$folder"
done
python3 Scripts/documented/check.py "$folder" "${modules[@]}"
