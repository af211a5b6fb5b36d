#!/usr/bin/env bash
# Takes away what install.sh put below $DESTDIR$PREFIX, and the folders it made where they are empty.
set -euo pipefail

root=${DESTDIR:-}${PREFIX:-/usr/local}
list=$root/share/dateline/installed
[ -f "$list" ] || { echo "uninstall: there is no $list; nothing is installed there." >&2; exit 2; }
mapfile -t names <"$list"
for name in "${names[@]}"; do
  case $name in
    /* | ../* | */../* | */..) echo "uninstall: $list leads out of $root; nothing more is removed." >&2; exit 1 ;;
    */) ;;
    *) rm -f -- "$root/$name" ;;
  esac
done
# The inner folders first.
for ((at = ${#names[@]} - 1; at >= 0; at--)); do
  case ${names[at]} in */) rmdir --ignore-fail-on-non-empty -- "$root/${names[at]}" 2>/dev/null || true ;; esac
done
echo "uninstalled: $root"
