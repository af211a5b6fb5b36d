#!/usr/bin/env bash
# A Python environment of exactly the packages of a locked list, set up once for each state of the list:
#
#   Scripts/python/environment.sh FOLDER LIST
#
# A list is made of the few names that are chosen, in LIST with the ending "in", by pip-compile:
#
#   pip-compile --generate-hashes --allow-unsafe --strip-extras --no-header --no-annotate --output-file LIST LIST.in
set -euo pipefail
folder=$1 list=$2
cmp -s "$list" "$folder/installed.txt" && exit 0
rm -rf "$folder"
python3 -m venv "$folder" || { echo "python3 -m venv failed; is python3-venv installed?" >&2; exit 2; }
"$folder/bin/pip" install --quiet --disable-pip-version-check --require-hashes --requirement "$list" ||
  { echo "pip could not install $list. Is a Python package index within reach?" >&2; exit 2; }
cp "$list" "$folder/installed.txt"
