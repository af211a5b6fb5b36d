#!/usr/bin/env bash
# Installs what the build links and is missing, with apt where that is allowed; else says exactly what to install.
set -euo pipefail

needed=()
command -v pkg-config >/dev/null || needed+=(pkg-config)
have() { command -v pkg-config >/dev/null && pkg-config --exists "$1"; }
have libxml-2.0 || needed+=(libxml2-dev)
have zlib || needed+=(zlib1g-dev)
have yaml-0.1 || needed+=(libyaml-dev)
have gmime-3.0 || needed+=(libgmime-3.0-dev)
have libarchive || needed+=(libarchive-dev)
have libbrotlidec || needed+=(libbrotli-dev)
have nettle || needed+=(nettle-dev)
have libplist-2.0 || needed+=(libplist-dev)
have poppler-cpp || needed+=(libpoppler-cpp-dev)
have sqlite3 || needed+=(libsqlite3-dev)
have xlsxwriter || needed+=(libxlsxwriter-dev)
have libcurl || needed+=(libcurl4-openssl-dev)

if ! command -v swift >/dev/null; then
  echo "setup: Swift 6.1 or later is needed and was not found; install it from swift.org." >&2
  exit 1
fi
[ ${#needed[@]} -eq 0 ] && exit 0

root=()
if [ "$(id -u)" -ne 0 ]; then
  if command -v sudo >/dev/null; then
    root=(sudo)
  else
    echo "setup: these packages are missing and only root may install them: ${needed[*]}" >&2
    echo "setup: as root run  apt-get install ${needed[*]}  and try again." >&2
    exit 1
  fi
fi
if ! command -v apt-get >/dev/null; then
  echo "setup: install the development files of libxml2, zlib, libyaml, libgmime, libarchive, libbrotli, nettle, libplist, poppler-cpp, libcurl, libsqlite3 and libxlsxwriter, and pkg-config, with your system's package manager." >&2
  exit 1
fi
echo "setup: installing ${needed[*]}"
"${root[@]}" apt-get update -qq
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${needed[@]}"
