#!/usr/bin/env bash
# The public declarations of the library, in Documentation/API.txt: run.sh writes the list, run.sh --check holds the committed one true.
# Either way it is compared with the list of the last tag that has one: within a major version nothing of it may be gone. (The package
# manager's own comparison, diagnose-api-breaking-changes, would build both states whole each time, and knows no list without a tag.)
# Needs a debug build.
set -euo pipefail
cd "$(dirname "$0")/../.."
modules=(CivilCalendar DatelineModel DatelineKit)
list=Documentation/API.txt
work=$(mktemp -d "${TMPDIR:-/tmp}/dateline-api.XXXXXX")
trap 'rm -rf "$work"' EXIT
Scripts/documented/symbols.sh "$work" "${modules[@]}"
LC_ALL=C python3 Scripts/api/listing.py "$work" "${modules[@]}" >"$work/now"

if [ "${1:-}" = --check ]; then
  if ! diff -u "$list" "$work/now"; then
    echo "api: the public declarations are not those of $list; run Scripts/api/run.sh and look at the difference." >&2
    exit 1
  fi
else
  cp "$work/now" "$list"
fi

version=$(sed -nE 's/.*number = "([0-9.]+)".*/\1/p' Sources/Versions/ReleaseVersion.swift)
tag=$(git tag --list --merged HEAD --sort=-version:refname '[0-9]*.[0-9]*.[0-9]*' | head -n 1)
if [ -z "$tag" ] || ! git show "$tag:$list" >"$work/released" 2>/dev/null; then
  echo "api: $(wc -l <"$list") public declarations; no earlier release to compare with"
  exit 0
fi
gone=$(LC_ALL=C comm -23 <(LC_ALL=C sort "$work/released") <(LC_ALL=C sort "$work/now"))
if [ -n "$gone" ] && [ "${version%%.*}" = "${tag%%.*}" ]; then
  echo "api: these declarations of $tag are gone or changed, which $version may not do:" >&2
  echo "$gone" >&2
  exit 1
fi
echo "api: $(wc -l <"$list") public declarations; nothing of $tag is missing, or the major version is another"
