#!/usr/bin/env bash
# Prints what each stage costs and how cost grows; with --store also keeps it under Documentation/benchmarks.
# Scripts/benchmark/run.sh [--store] [PAGES] [ROUNDS] [ARTICLES]
set -euo pipefail
cd "$(dirname "$0")/../.."
store=
if [ "${1:-}" = --store ]; then store=yes; shift; fi
pages=${1:-../shared/eval/extract/dev/html}
rounds=${2:-7}
articles=${3:-1000}
if [ ! -d "$pages" ]; then pages=Tests/Fixtures/jaffar-express; fi
program=.build/release/dateline-benchmark
counter=.build/allocations.so
cc -O2 -shared -fPIC -o $counter Scripts/benchmark/allocations.c 2>/dev/null || clang -O2 -shared -fPIC -o $counter Scripts/benchmark/allocations.c

measure() {
  echo "# Benchmark of $(git rev-parse --short HEAD)$(git diff --quiet HEAD 2>/dev/null || echo ", changed")"
  echo
  echo "$(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2- | sed 's/^ //'), $(nproc) cores, $(uname -sr), $(swift --version 2>/dev/null | grep -o 'Swift version [0-9.]*')"
  echo
  LD_PRELOAD=$counter $program "$pages" "$rounds"
  $program Tests/Fixtures/jaffar-express growth "$articles"
  if [ -f "$places" ]; then
    $program "$pages" places "$rounds" "${gazetteers[@]}"
  else
    echo -e "\nNo growth by places: $places is missing (make gazetteer)."
  fi
}

# Gazetteers of a quarter, a half, all and twice the places, from the tables that the embedded one is made of.
places=.build/gazetteer/places.tsv
gazetteers=()
if [ -f "$places" ]; then
  for share in 0.25 0.5 1 2; do
    folder=.build/gazetteer/share-$share
    mkdir -p $folder
    python3 Scripts/benchmark/gazetteers.py $places $share > $folder/places.tsv
    .build/release/dateline gazetteer build --places $folder/places.tsv --output $folder > /dev/null
    gazetteers+=("$folder/gazetteer.bin")
  done
fi

if [ -n "$store" ]; then
  mkdir -p Documentation/benchmarks
  file=Documentation/benchmarks/$(git rev-parse --short HEAD).md
  measure | tee "$file"
  python3 Scripts/benchmark/plot.py "$file" Documentation/benchmarks/growth.svg
else
  measure
fi
