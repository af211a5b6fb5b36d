#!/usr/bin/env bash
# The documentation of the two products, as static pages under .build/documentation. A warning is an error: a link that leads nowhere, an
# article that is in no list. It needs the toolchain alone; DATELINE_DOCUMENTATION=1 swift package generate-documentation does the same with
# the plugin.
set -euo pipefail
cd "$(dirname "$0")/../.."
modules=(DatelineModel DatelineKit)
symbols=$(mktemp -d "${TMPDIR:-/tmp}/dateline-documentation.XXXXXX")
trap 'rm -rf "$symbols"' EXIT
Scripts/documented/symbols.sh "$symbols" "${modules[@]}"

output=.build/documentation
rm -rf "$output"
mkdir -p "$output"
for module in "${modules[@]}"; do
  mkdir -p "$symbols/of/$module"
  mv "$symbols/$module.symbols.json" "$symbols/of/$module/"
  find "$symbols" -maxdepth 1 -name "$module@*.symbols.json" -exec mv {} "$symbols/of/$module/" \;
  docc convert "Sources/$module/$module.docc" --additional-symbol-graph-dir "$symbols/of/$module" \
    --fallback-bundle-identifier "dateline.$module" --warnings-as-errors --output-path "$output/$module"
done
echo "documentation: $output/DatelineKit and $output/DatelineModel, without a warning"
