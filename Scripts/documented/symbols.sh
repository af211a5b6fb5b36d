#!/usr/bin/env bash
# Symbol graphs of the public declarations of modules: symbols.sh FOLDER MODULE … Builds what is missing, in debug.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$1
shift
build=$(swift build --show-bin-path)
swift build --target DatelineKit >/dev/null

maps=()
for map in Sources/C*/module.modulemap "$build"/C*.build/module.modulemap; do maps+=(-Xcc "-fmodule-map-file=$PWD/${map#"$PWD"/}"); done
read -ra flags <<<"$(pkg-config --cflags libxml-2.0 gmime-3.0 libarchive libbrotlidec nettle)"
for flag in "${flags[@]}"; do maps+=(-Xcc "$flag"); done
target=$(swiftc -print-target-info | python3 -c 'import json, sys; print(json.load(sys.stdin)["target"]["triple"])')
for module in "$@"; do
  swift symbolgraph-extract -module-name "$module" -I "$build/Modules" "${maps[@]}" -target "$target" \
    -minimum-access-level public -skip-synthesized-members -output-dir "$folder"
done
