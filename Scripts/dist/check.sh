#!/usr/bin/env bash
# Tries what make dist wrote where nothing of this machine is: make dist-check, as root on Debian 12.
#
#   1. lintian over the package, twine over the wheel, mypy over its module.
#   2. The tarball in bare systems of Debian 11, 12 and 13, without Swift: every line of the first hour and the recipes.
#   3. The tarball in a system that has a shell and no C library at all.
#   4. The package in a bare Debian 12, with apt.
#   5. The wheel in a fresh virtual environment, from no index; its tests, the pandas recipe among them.
#   6. The image of the Containerfile, where buildah is.
#   7. With REPEAT=yes: two clones of what is committed, in two folders, built and packed: the same bytes.
#
# Bare systems are made once by debootstrap, from the mirror that this machine's apt has, and kept under .build/systems.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
dist=$root/.build/dist
fail() { echo "dist-check: $*" >&2; exit 1; }
[ "$(id -u)" -eq 0 ] || fail "chroot asks for root"
missing=()
for tool in lintian debootstrap busybox man; do command -v "$tool" >/dev/null || missing+=("$tool"); done
[ ${#missing[@]} -eq 0 ] || fail "${missing[*]} missing; install lintian, debootstrap, busybox-static and man-db"
tarball=$(echo "$dist"/dateline-*-x86_64-linux.tar.gz)
package=$(echo "$dist"/dateline_*_amd64.deb)
wheel=$(echo "$dist"/dateline_news-*.whl)
for file in "$tarball" "$package" "$wheel"; do [ -f "$file" ] || fail "$file is missing; run make dist first"; done
(cd "$dist" && sha256sum --quiet --check SHA256SUMS)
work=$(mktemp -d)
mounted=()
leave() {
  for folder in "${mounted[@]}"; do umount "$folder" || true; done
  rm -rf "$work"
}
trap leave EXIT
# Swift reads a program's arguments from /proc, which every running system has and a bare folder has not.
process_folder() {
  mkdir -p "$1/proc"
  mount -t proc proc "$1/proc"
  mounted+=("$1/proc")
}

Scripts/python/environment.sh .build/wheel-tools Scripts/python/requirements.txt
tools=.build/wheel-tools/bin
findings=$(lintian --allow-root "$package" 2>&1) || true
[ -z "$findings" ] || { echo "$findings" >&2; fail "lintian found something"; }
for page in Documentation/*.1; do
  warnings=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
  [ -z "$warnings" ] || fail "$page: $warnings"
done
"$tools/twine" check --strict "$wheel"
MYPYPATH=Python "$tools/mypy" --strict --cache-dir="$work/mypy" Python/dateline
echo "dist-check: lintian, man, twine and mypy find nothing"

# shellcheck disable=SC2016  # the words are apt's
mirror=$(apt-get indextargets --format '$(REPO_URI)' | head -n 1)
for suite in bullseye bookworm trixie; do
  system=$root/.build/systems/$suite
  if [ ! -f "$system/complete" ]; then
    rm -rf "$system"
    mkdir -p "$system"
    debootstrap --variant=minbase "$suite" "$system" "$mirror" >"$work/debootstrap" 2>&1 || { tail -n 5 "$work/debootstrap" >&2; fail "no bare $suite"; }
    touch "$system/complete"
  fi
  process_folder "$system"
  started=$(date +%s%N)
  Scripts/pages/run.sh "$tarball" "$system"
  echo "dist-check: $suite ($(chroot "$system" ldd --version | head -n 1)), $((($(date +%s%N) - started) / 1000000)) ms"
done

bare=$work/bare
mkdir -p "$bare/bin" "$bare/tmp"
cp "$(command -v busybox)" "$bare/bin/busybox"
file "$bare/bin/busybox" | grep -q 'statically linked' || fail "busybox is linked with a C library; install busybox-static"
for tool in sh readlink; do ln -s busybox "$bare/bin/$tool"; done
tar -xzf "$tarball" -C "$bare"
process_folder "$bare"
name=$(basename "$tarball" .tar.gz)
chroot "$bare" "/$name/bin/dateline" report "/$name/share/doc/dateline/examples/jaffar-express" --output /tmp/briefing >/dev/null 2>&1 ||
  fail "the tarball does not run without a C library"
[ -s "$bare/tmp/briefing/index.html" ] || fail "no briefing without a C library"
echo "dist-check: the tarball runs where there is no C library"

# The package's dependencies come by apt, into a copy that goes away.
mkdir "$work/bookworm"
tar -C .build/systems/bookworm --exclude=./proc/* -c . | tar -C "$work/bookworm" -x
cp "$package" "$work/bookworm/tmp/"
process_folder "$work/bookworm"
chroot "$work/bookworm" bash -euo pipefail -c '
  apt-get install -y -qq --no-install-recommends /tmp/dateline_*.deb >/tmp/apt 2>&1 || { tail -n 5 /tmp/apt >&2; exit 1; }
  dateline report /usr/share/doc/dateline/examples/jaffar-express --output /tmp/briefing >/dev/null 2>&1
  dateline-fetch --version >/dev/null
  dateline-pdf --version >/dev/null
  [ -s /tmp/briefing/index.html ] && [ -s /usr/share/man/man1/dateline.1.gz ]
  apt-get remove -y -qq dateline >/tmp/apt 2>&1
  [ ! -e /usr/bin/dateline ] && [ ! -e /usr/share/dateline ]
' || fail "the package does not install, run and go in a bare bookworm"
echo "dist-check: the package installs, runs and goes without a trace"

python3 -m venv "$work/fresh"
"$work/fresh/bin/pip" install --quiet --no-index --disable-pip-version-check "$wheel"
(cd "$work" && env -u DATELINE -u PYTHONPATH PATH=/usr/bin:/bin "$work/fresh/bin/python" "$root/Scripts/python/test_package.py")
"$work/fresh/bin/dateline" --version | head -n 1
Scripts/python/environment.sh .build/pandas Scripts/python/pandas.txt
.build/pandas/bin/pip install --quiet --no-index --force-reinstall --disable-pip-version-check "$wheel"
(cd "$work" && "$root/.build/pandas/bin/python" "$root/Scripts/python/test_package.py" --with-pandas Readme)
echo "dist-check: the wheel works in a fresh environment, and with pandas"

if command -v buildah >/dev/null; then
  version=$(sed -nE 's/.*number = "([0-9.]+)".*/\1/p' Sources/Versions/ReleaseVersion.swift)
  storage=(--root "$work/images" --runroot "$work/images-running" --storage-driver vfs)
  buildah "${storage[@]}" bud --quiet --build-arg "VERSION=$version" --tag dateline . >/dev/null
  container=$(buildah "${storage[@]}" from dateline)
  buildah "${storage[@]}" run --isolation chroot "$container" -- dateline --version | head -n 1
  echo "dist-check: the image builds and runs"
else
  echo "dist-check: no buildah here; the Containerfile was not tried"
fi

if [ "${REPEAT:-}" = yes ]; then
  # Folders of two names, so that no path gets into a program unseen.
  for name in one another-one; do
    git clone --quiet --no-hardlinks "$root" "$work/$name"
    make -C "$work/$name" dist >"$work/$name.log" 2>&1 || { tail -n 20 "$work/$name.log" >&2; fail "make dist failed"; }
  done
  diff "$work/one/.build/dist/SHA256SUMS" "$work/another-one/.build/dist/SHA256SUMS" || fail "two builds are not the same bytes"
  echo "dist-check: two builds in two folders give the same bytes"
fi
