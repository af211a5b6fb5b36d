#!/usr/bin/env bash
# A tarball, a Debian package and a Python wheel of the built programs, with their SHA-256 sums, under .build/dist. The same programs and the same
# SOURCE_DATE_EPOCH (else the time of the last commit) give the same bytes. BINARIES is the folder of the built programs.
set -euo pipefail
cd "$(dirname "$0")/../.."

[ "$(uname -sm)" = "Linux x86_64" ] || { echo "dist: only made on x86_64 Linux" >&2; exit 2; }
missing=()
for tool in patchelf objdump dpkg-deb dpkg-shlibdeps python3; do command -v "$tool" >/dev/null || missing+=("$tool"); done
if [ ${#missing[@]} -ne 0 ]; then
  echo "dist: ${missing[*]} missing; install patchelf, binutils, dpkg-dev and python3." >&2
  exit 2
fi

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
BINARIES=$(realpath "${BINARIES:-.build/release}")
VERSION=$(sed -nE 's/.*number = "([0-9.]+)".*/\1/p' Sources/Versions/ReleaseVersion.swift)
OUTPUT=$PWD/.build/dist
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
TREE=$work/dateline-$VERSION-x86_64-linux
export SOURCE_DATE_EPOCH BINARIES VERSION OUTPUT TREE
export LC_ALL=C TZ=UTC
umask 022
rm -rf "$OUTPUT"
mkdir -p "$OUTPUT"
Scripts/dist/tree.sh
Scripts/dist/tarball.sh
Scripts/dist/wheel.py
Scripts/dist/package.sh
(cd "$OUTPUT" && sha256sum -- *.tar.gz *.deb *.whl >SHA256SUMS && cat SHA256SUMS)
