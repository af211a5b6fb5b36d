#!/usr/bin/env bash
# Puts the programs with their man pages, completions, theme, schemas and licence below $DESTDIR$PREFIX, and a list of what it put there
# beside them, so that uninstall.sh takes away that and nothing else. BINARIES is the folder of the built programs.
set -euo pipefail
cd "$(dirname "$0")/../.."

prefix=${PREFIX:-/usr/local}
binaries=${BINARIES:-.build/release}
case $prefix in /*) ;; *) echo "install: PREFIX=$prefix is no absolute path; write it from the root on." >&2; exit 2 ;; esac
root=${DESTDIR:-}$prefix
programs=(dateline dateline-fetch dateline-pdf)
for program in "${programs[@]}"; do
  [ -x "$binaries/$program" ] || { echo "install: $binaries/$program is missing; run make first." >&2; exit 2; }
done

list=share/dateline/installed
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -f "$root/$list" ]; then cp "$root/$list" "$work/before"; fi

# A folder that was there before is not ours to remove: only those made here are listed.
folder() {
  [ -d "$root/$1" ] && return 0
  local above
  above=$(dirname "$1")
  [ "$above" = . ] || folder "$above"
  install -d -m 755 "$root/$1"
  echo "$1/" >>"$work/list"
}
put() { # mode, source, place
  folder "$(dirname "$3")"
  install -m "$1" "$2" "$root/$3"
  echo "$3" >>"$work/list"
}

: >"$work/list"
# The prefix itself may be new.
if [ ! -d "$root" ]; then install -d -m 755 "$root"; fi
for program in "${programs[@]}"; do
  put 755 "$binaries/$program" "bin/$program"
  gzip -9nc "Documentation/$program.1" >"$work/$program.1.gz"
  put 644 "$work/$program.1.gz" "share/man/man1/$program.1.gz"
  for shell in bash zsh fish; do
    "$binaries/$program" --generate-completion-script "$shell" | sed '1{/^#!/d}' >"$work/$program.$shell"
  done
  put 644 "$work/$program.bash" "share/bash-completion/completions/$program"
  put 644 "$work/$program.zsh" "share/zsh/site-functions/_$program"
  put 644 "$work/$program.fish" "share/fish/vendor_completions.d/$program.fish"
done

# The theme is in the program as well; this copy is to be read and copied.
"$binaries/dateline" theme export "$work/theme" >/dev/null
while read -r file; do put 644 "$work/theme/$file" "share/dateline/theme/$file"; done < <(cd "$work/theme" && find . -type f | sed 's|^\./||' | LC_ALL=C sort)
for schema in Documentation/*.schema.json; do put 644 "$schema" "share/dateline/schemas/$(basename "$schema")"; done
for page in README.md CHANGELOG.md LICENSE LIMITS.md SECURITY.md; do put 644 "$page" "share/doc/dateline/$page"; done
# A story to try the programs on, written for the project.
for page in Tests/Fixtures/jaffar-express/*.html; do put 644 "$page" "share/doc/dateline/examples/jaffar-express/$(basename "$page")"; done

folder "$(dirname "$list")"
echo "$list" >>"$work/list"
# Folders of an earlier installation are still ours; files that this version no longer has go away, as uninstall.sh would take them.
if [ -f "$work/before" ]; then
  while read -r name; do
    case $name in
      /* | ../* | */../* | */..) echo "install: $root/$list leads out of $root; that line is passed over." >&2 ;;
      */) echo "$name" >>"$work/list" ;;
      *) grep -qxF -- "$name" "$work/list" || rm -f -- "$root/$name" ;;
    esac
  done <"$work/before"
fi
LC_ALL=C sort -u "$work/list" >"$work/sorted"
install -m 644 "$work/sorted" "$root/$list"
echo "installed: $root/bin/dateline, dateline-fetch, dateline-pdf"
