#!/usr/bin/env bash
# Reads damaged inputs with every reader, and composed texts as records of a story and as pages:
# Scripts/fuzz/run.sh [COUNT] [SEED] [SHARED] [PROGRAM]. The same numbers give the same inputs.
set -euo pipefail
cd "$(dirname "$0")/../.."
count=${1:-100000}
seed=${2:-1}
bad=${3:-../shared}/badinput
program=$(realpath "${4:-.build/release/dateline-fuzz}")
folders=("$PWD/Tests/Fixtures" "$PWD/Tests/IntakeFixtures")
if [ -d "$bad" ]; then folders+=("$(realpath "$bad")"); else echo "fuzz: no bad files at $bad; the fixtures alone are the seeds"; fi
mkdir -p .build/fuzz
cd .build/fuzz
"$program" "$count" "$seed" "${folders[@]}" || { status=$?; echo "fuzz: gave way at $(cat fuzz-last.txt)"; exit $status; }
