#!/usr/bin/env bash
# Every script goes through shellcheck, which apt installs where it is missing and may be.
set -euo pipefail
cd "$(dirname "$0")/../.."
if ! command -v shellcheck >/dev/null; then
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then echo "shell: no shellcheck here; skipped"; exit 0; fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends shellcheck >/dev/null
fi
mapfile -t scripts < <(find Scripts .ci -type f \( -name '*.sh' -o -path '.ci/run' \) | LC_ALL=C sort)
shellcheck --external-sources "${scripts[@]}"
echo "shell: ${#scripts[@]} scripts, nothing found"
