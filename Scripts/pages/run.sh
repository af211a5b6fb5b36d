#!/usr/bin/env bash
# Types every line of Documentation/First-hour.md and Recipes.md in order, as a stranger does: run.sh [TARBALL [CHROOT]]
#
# Without a tarball one is made of the programs in BINARIES, laid out as the real one is; with a CHROOT the lines are typed in that system.
# What needs the network or other programs stands fenced in the pages and is not typed.
set -euo pipefail
cd "$(dirname "$0")/../.."
system=${2:-/}
work=$(mktemp -d -p "${system%/}/tmp")
trap 'rm -rf "$work"' EXIT
if [ -n "${1:-}" ]; then
  cp "$1" "$work/"
else
  name=dateline-0.0.0-x86_64-linux
  DESTDIR=$work PREFIX=/$name BINARIES=${BINARIES:-.build/debug} Scripts/install/install.sh >/dev/null
  tar -czf "$work/$name.tar.gz" -C "$work" "$name"
  rm -r "${work:?}/$name"
fi
(cd "$work" && sha256sum -- *.tar.gz >SHA256SUMS)
# The recipes go on in the folder in which the first hour ended, in the same shell.
for page in First-hour Recipes; do python3 Scripts/pages/lines.py "Documentation/$page.md"; done >"$work/lines"
inside=/tmp/$(basename "$work")
shell=(env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME="$inside" bash -c "cd '$inside' && exec bash -euxo pipefail lines")
[ "$system" = / ] || shell=(chroot "$system" "${shell[@]}")
if ! "${shell[@]}" >"$work/said" 2>&1 </dev/null; then
  tail -n 25 "$work/said" >&2
  echo "pages: the last line above failed" >&2
  exit 1
fi
for file in briefing/index.html briefing/timeline.csv archive public/index.html rain/briefing.md; do
  [ -e "$work/$file" ] || { echo "pages: $file was not written" >&2; exit 1; }
done
echo "pages: $(wc -l <"$work/lines") lines of First-hour.md and Recipes.md typed in order"
