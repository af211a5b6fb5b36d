#!/usr/bin/env bash
# A program of somebody else, which depends on dateline by its version: a clone of what is committed here gets a version, and a package
# that knows nothing but the clone's address and "from: 1.0.0" is resolved, built and run. Everything lies in a folder that goes away.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
version=$(sed -nE 's/.*number = "([0-9.]+)".*/\1/p' "$root/Sources/Versions/ReleaseVersion.swift")
folder=$(mktemp -d "${TMPDIR:-/tmp}/dateline-dependent.XXXXXX")
trap 'rm -rf "$folder"' EXIT

git -c advice.detachedHead=false clone --quiet --no-hardlinks "$root" "$folder/dateline"
git -C "$folder/dateline" tag --force "$version" >/dev/null
cp -R "$here/Sample" "$folder/Sample"
[ -z "$(git -C "$root" status --porcelain --untracked-files=no)" ] ||
  echo "dependent: what is not committed has no part in this" >&2

cd "$folder/Sample"
started=$SECONDS
if ! swift build --disable-index-store --cache-path "$folder/cache" --security-path "$folder/security" >"$folder/log" 2>&1; then
  cat "$folder/log" >&2
  echo "dependent: a package that depends on dateline by its version cannot be built" >&2
  exit 1
fi
output=$(.build/debug/Sample)
echo "$output"
case "$output" in
  *"2025-03-11 (Quetta): It rained in Quetta on Tuesday"*) ;;
  *) echo "dependent: the dated statement is not there" >&2; exit 1 ;;
esac
echo "dependent: a package that depends on dateline $version builds and runs ($((SECONDS - started)) s)"
