#!/usr/bin/env bash
# Outside judges over a briefing: sets them up where they are missing, makes the sample's briefing, and lets them judge it.
#
#   Scripts/conformance/run.sh                 the briefing of the sample story, and the site of the three stories of the
#                                              tests, made by the release binary
#   Scripts/conformance/run.sh FOLDER …        folders with briefings or a published site, as they stand
#   Scripts/conformance/run.sh --trial FOLDER  also proves that each judge refuses a broken copy
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
home=$root/.build/conformance

fail() {
  echo "conformance: $*" >&2
  exit 2
}

# 1. Programs: a browser with its fonts, Java for the Nu checker, Python's environments, a reader of PDF.
needed=()
command -v chromium >/dev/null || needed+=(chromium)
command -v java >/dev/null || needed+=(default-jre-headless)
command -v python3 >/dev/null && python3 -c 'import ensurepip, venv' 2>/dev/null || needed+=(python3 python3-venv)
command -v pdftotext >/dev/null || needed+=(poppler-utils)
[ -d /usr/share/fonts/truetype/dejavu ] || needed+=(fonts-dejavu-core)
[ -d /usr/share/fonts/truetype/noto ] || needed+=(fonts-noto-core)
if [ ${#needed[@]} -gt 0 ]; then
  command -v apt-get >/dev/null || fail "these Debian packages are missing, and there is no apt-get: ${needed[*]}"
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  echo "conformance: installing ${needed[*]}"
  { "${as_root[@]}" apt-get update -qq &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${needed[@]}" >/dev/null; } ||
    fail "apt could not install: ${needed[*]}. Install them by hand and run again."
fi

# 2. Two environments, filled once for each state of their lists.
environment() { # name, requirements
  "$root/Scripts/python/environment.sh" "$home/$1" "$here/$2" || fail "the environment of $1 was not set up"
}
mkdir -p "$home"
environment judges requirements.txt
environment html requirements-html.txt

# 3. What is judged.
arguments=("$@")
if [ $# -eq 0 ]; then
  dateline=$root/.build/release/dateline
  [ -x "$dateline" ] || fail "there is no $dateline; run make build first"
  all=html,markdown,json,csv,geojson,kml,ics,atom,timelinejs,xlsx,sqlite
  "$dateline" report "$root/Tests/Fixtures/jaffar-express" --title "The Jaffar Express" --time-zone Asia/Karachi \
    --place Quetta --place Peshawar --place Balochistan --format $all --output "$home/sample" >/dev/null
  "$dateline" report "$root/Tests/Fixtures/jaffar-express" --title "The Jaffar Express" --time-zone Asia/Karachi \
    --interface-language ur --format $all --output "$home/sample-ur" >/dev/null
  rm -rf "$home/stories" "$home/site"
  mkdir -p "$home/stories"
  cp -r "$root"/Tests/Fixtures/{jaffar-express,quetta-water,lisbon-storm} "$home/stories/"
  "$dateline" publish "$home/stories" --title Timelines --base-url https://example.org/timelines/ --no-cache \
    --output "$home/site" >/dev/null 2>&1 || fail "the site of the sample stories was not made"
  # The index is made by the program of the judges' own environment.
  rm -rf "$home/site-search"
  PATH=$home/judges/bin:$PATH "$dateline" publish "$home/stories" --title Timelines --base-url https://example.org/timelines/ --no-cache \
    --search --output "$home/site-search" >/dev/null 2>&1 || fail "the site with a search was not made"
  arguments=(--trial "$home/sample" "$home/site" "$home/sample-ur" "$home/site-search")
fi
exec "$home/judges/bin/python" "$here/run.py" --nu "$home/html" "${arguments[@]}"
