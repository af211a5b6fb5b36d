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
}

if [ -n "$store" ]; then
  mkdir -p Documentation/benchmarks
  file=Documentation/benchmarks/$(git rev-parse --short HEAD).md
  measure | tee "$file"
  python3 Scripts/benchmark/plot.py "$file" Documentation/benchmarks/growth.svg
else
  measure
fi
