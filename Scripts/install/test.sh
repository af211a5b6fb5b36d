#!/usr/bin/env bash
# Installs into a temporary folder, runs from there, uninstalls, and finds nothing left but what was there before.
set -euo pipefail
cd "$(dirname "$0")/../.."

fail() { echo "install test: $*" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PREFIX=/opt/news DESTDIR=$work/root BINARIES=${1:-.build/release}

# A file of somebody else, in a folder that the installation uses, stays.
mkdir -p "$DESTDIR$PREFIX/share/man/man1"
echo kept >"$DESTDIR$PREFIX/share/man/man1/other.1"
before=$(cd "$work/root" && find . | LC_ALL=C sort)

Scripts/install/install.sh >/dev/null
installed=$DESTDIR$PREFIX
# A second time is an upgrade: what the version before had and this one has not goes away, what a damaged list names elsewhere stays.
mkdir "$installed/share/dateline/old"
echo old >"$installed/share/dateline/old/theme.css"
echo outside >"$work/root/outside"
printf '%s\n' share/dateline/old/ share/dateline/old/theme.css ../../outside >>"$installed/share/dateline/installed"
Scripts/install/install.sh >/dev/null 2>"$work/complaints"
[ ! -e "$installed/share/dateline/old/theme.css" ] || fail "an upgrade left a file of the version before"
[ -s "$work/root/outside" ] || fail "a file outside the prefix was taken away"
grep -q 'leads out of' "$work/complaints" || fail "a list that leads out of the prefix was taken in silence"
rm "$work/root/outside"
for program in dateline dateline-fetch dateline-pdf; do
  "$installed/bin/$program" --version >/dev/null || fail "$program does not run"
  for file in "man/man1/$program.1.gz" "bash-completion/completions/$program" "zsh/site-functions/_$program" "fish/vendor_completions.d/$program.fish"; do
    [ -s "$installed/share/$file" ] || fail "$file is missing or empty"
  done
  bash -n "$installed/share/bash-completion/completions/$program" || fail "the completions of $program are no bash"
done
mkdir "$work/story"
printf 'Rain\n\nIt rained in Quetta on 9 May 2024, and two people were killed when a wall fell.\n' >"$work/story/rain.txt"
if ! "$installed/bin/dateline" report "$work/story" --templates "$installed/share/dateline/theme" --output "$work/briefing" >/dev/null 2>&1; then
  fail "no briefing with the installed theme"
fi
[ -s "$work/briefing/index.html" ] || fail "no page was written"
unlisted=$(find "$installed" -type f ! -name other.1 -printf '%P\n' | LC_ALL=C sort | LC_ALL=C comm -23 - <(LC_ALL=C sort "$installed/share/dateline/installed"))
[ -z "$unlisted" ] || fail "these files are not listed: $unlisted"

Scripts/install/uninstall.sh >/dev/null
after=$(cd "$work/root" && find . | LC_ALL=C sort)
[ "$before" = "$after" ] || fail "left or lost: $(diff <(echo "$before") <(echo "$after"))"
[ "$(cat "$DESTDIR$PREFIX/share/man/man1/other.1")" = kept ] || fail "a file of somebody else was changed"
if Scripts/install/uninstall.sh 2>/dev/null; then fail "what is not there was uninstalled"; fi

# A prefix that is no absolute path is refused before anything is written.
if PREFIX=news Scripts/install/install.sh 2>/dev/null; then fail "a relative prefix was taken"; fi
[ -z "$(find . -maxdepth 1 -name news)" ] || fail "a relative prefix was written to"
echo "installed, run, uninstalled: nothing left"
