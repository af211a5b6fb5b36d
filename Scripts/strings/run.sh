#!/usr/bin/env bash
# Fails where a catalogue of the pages' words lacks a text that English has, or has one that English lacks. Plural forms are the tests' matter.
set -euo pipefail
cd "$(dirname "$0")/../../Templates/strings"
keys() { sed -nE 's/^([A-Za-z]+)(\.[a-z]+)? =.*/\1/p' "$1" | grep -v '^plural$' | sort -u; }
status=0
for file in *.txt; do
  if ! difference=$(diff <(keys en.txt) <(keys "$file") | grep '^[<>]'); then continue; fi
  echo "strings: Templates/strings/$file lacks (<) or has beyond English (>):" >&2
  echo "$difference" >&2
  status=1
done
exit $status
